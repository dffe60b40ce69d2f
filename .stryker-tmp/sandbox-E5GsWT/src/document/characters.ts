/**
 * Character classes by UTF-16 code unit, looked up in a table below U+3000 and by Unicode property above.
 */
// @ts-nocheck

export enum Char {
  Other,
  Letter,
  Digit,
  Mark,
  Space,
  Newline,
  Hyphen,
  Apostrophe,
  /** Seen but not read: soft hyphen, zero-width characters, directional marks, variation selectors. */
  Ignorable,
}

const TABLE_SIZE = 0x3000;
const SPACES = "\t\v\f \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f";
const NEWLINES = "\n\r\u0085\u2028\u2029";
const HYPHENS = "-\u2010\u2011";
const APOSTROPHES = "'\u2019\u02bc\u2032\u2018\u00b4";
const IGNORABLES =
  "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069";

const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;

function classify(unit: number): Char {
  const character = String.fromCharCode(unit);
  if (IGNORABLES.includes(character) || (unit >= 0xfe00 && unit <= 0xfe0f) || unit === 0xfeff) return Char.Ignorable;
  if (APOSTROPHES.includes(character)) return Char.Apostrophe;
  if (LETTER.test(character) || character === "°" || character === "º" || character === "_") return Char.Letter;
  if (unit >= 0x30 && unit <= 0x39) return Char.Digit;
  if (MARK.test(character)) return Char.Mark;
  if (SPACES.includes(character) || unit === 0x3000) return Char.Space;
  if (NEWLINES.includes(character)) return Char.Newline;
  if (HYPHENS.includes(character)) return Char.Hyphen;
  return Char.Other;
}

let table: Uint8Array | undefined;

function buildTable(): Uint8Array {
  const built = new Uint8Array(TABLE_SIZE);
  for (let unit = 0; unit < TABLE_SIZE; unit++) built[unit] = classify(unit);
  return built;
}

/** The class of the code unit at `index`; a surrogate pair counts as one `Letter` or `Other` on both units. */
export function charAt(text: string, index: number): Char {
  const unit = text.charCodeAt(index);
  table ??= buildTable();
  if (unit < TABLE_SIZE) return table[unit] as Char;
  if (unit >= 0xd800 && unit <= 0xdfff) return classifySurrogate(text, index, unit);
  return classify(unit);
}

function classifySurrogate(text: string, index: number, unit: number): Char {
  const start = unit >= 0xdc00 && index > 0 && isHigh(text.charCodeAt(index - 1)) ? index - 1 : index;
  const point = text.codePointAt(start) ?? 0;
  if (point < 0x10000) return Char.Other;
  const character = String.fromCodePoint(point);
  if (LETTER.test(character)) return Char.Letter;
  return MARK.test(character) || (point >= 0xe0100 && point <= 0xe01ef) ? Char.Mark : Char.Other;
}

export const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
export const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** How many characters a reader counts in a stretch, as good as: combining marks and invisible characters are none. */
export function countCharacters(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const kind = charAt(text, at);
    if (kind !== Char.Mark && kind !== Char.Ignorable) count++;
  }
  return count;
}
