// @ts-nocheck
import type { Warnings } from "./warnings.js";
import { windows1252Unit } from "./windows-1252.js";

/** Bytes in which an XML prolog or a `<meta charset>` is looked for; HTML wants it in the first 1,024, pages often do not. */
const DECLARATION_BYTES = 4096;

/**
 * The text of a feed or page. A byte order mark wins; then what the bytes themselves show to be UTF-8; then the charset of the
 * `Content-Type` header, of the XML prolog or of `<meta>`; ISO-8859-1 is read as windows-1252, as browsers do. Bytes that are
 * not in the declared UTF-8 are read one by one as windows-1252, so a feed that mixes both comes out right.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null, warnings: Warnings): string {
  const marked = markOf(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const declared = charsetOf(contentType) ?? declaredCharset(bytes);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) {
    if (declared && !isUtf8(declared) && utf8.length < bytes.length)
      warnings.add("charset-wrong", `declared ${declared}, but the bytes are UTF-8; they were read as UTF-8`);
    return utf8;
  }
  if (declared && !isUtf8(declared)) {
    const decoder = decoderOf(declared);
    if (decoder) return decoder.decode(bytes);
    warnings.add("charset-unknown", `unknown charset « ${declared} »; the bytes were read as windows-1252`);
  } else {
    const said = declared ? "declared UTF-8" : "no charset declared";
    warnings.add("charset-wrong", `${said}, but some bytes are not UTF-8; those were read as windows-1252`);
  }
  return decodeMixed(bytes);
}

const isUtf8 = (charset: string): boolean => /^utf-?8$/i.test(charset);

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0 && d === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d !== 0)) return "utf-16be";
  return null;
}

/** Null when the bytes are not UTF-8; a last character that is cut in two does not count. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, wholeCharacters(bytes)));
  } catch {
    return null;
  }
}

/** Length without a UTF-8 character that the end of the bytes cuts. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back < bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Bytes of a UTF-8 character by its first byte; 0 for a byte that begins none. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

const HEADER_CHARSET = /charset\s*=\s*["']?\s*([^\s"';,]+)/i;
const XML_ENCODING = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/i;
const META_CHARSET = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i;

const charsetOf = (contentType: string | null): string | null => HEADER_CHARSET.exec(contentType ?? "")?.[1] ?? null;

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_BYTES));
  return XML_ENCODING.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1] ?? null;
}

function decoderOf(charset: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}

/** UTF-8 where it is UTF-8, windows-1252 elsewhere. */
function decodeMixed(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number;
    const size = sequenceLength(first);
    const point = size > 1 ? pointAt(bytes, at, size) : -1;
    if (point < 0) {
      units[length++] = windows1252Unit(first);
      at++;
    } else if (point < 0x10000) {
      units[length++] = point;
      at += size;
    } else {
      units[length++] = 0xd800 + ((point - 0x10000) >> 10);
      units[length++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
      at += size;
    }
  }
  return new TextDecoder("utf-16le").decode(littleEndian(units.subarray(0, length)));
}

/** The character of `size` bytes at `at`; -1 when the bytes that follow do not make one. */
function pointAt(bytes: Uint8Array, at: number, size: number): number {
  let point = (bytes[at] as number) & (0xff >> (size + 1));
  for (let offset = 1; offset < size; offset++) {
    const byte = bytes[at + offset];
    if (byte === undefined || byte >> 6 !== 2) return -1;
    point = (point << 6) | (byte & 0x3f);
  }
  const isOverlong = size > 2 && point < (size === 3 ? 0x800 : 0x10000);
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return isOverlong || isSurrogate || point > 0x10ffff ? -1 : point;
}

/** The bytes of UTF-16 units, whatever the machine's order. */
function littleEndian(units: Uint16Array): Uint8Array {
  const bytes = new Uint8Array(units.length * 2);
  for (let index = 0; index < units.length; index++) {
    bytes[2 * index] = (units[index] as number) & 0xff;
    bytes[2 * index + 1] = (units[index] as number) >> 8;
  }
  return bytes;
}
