import { Char, charAt } from "../document/characters.js";

/** A unit that is not read: a combining mark, a soft hyphen. */
export const SKIP = 0;
/** A space or a hyphen: both part words, and « Hewlett-Packard » is « Hewlett Packard ». */
export const PART = 1;
/** Bit of a folded unit that was a capital. */
export const CAPITAL = 1 << 30;

const SECOND_SHIFT = 16;
const SECOND_MASK = 0x7f;

/** What Unicode does not take apart. One or two letters, of which the second is ASCII. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  þ: "th",
};
const UNREAD = "®™℠©";
const QUOTES = "\u201c\u201d\u201e\u201f\uff02";
const DASHES = "\u2013\u2212\ufe63\uff0d";

/** Above this, scripts without case or accents: a unit is itself. */
const MEMO_SIZE = 0x3000;
let memo: Int32Array | undefined;

/**
 * A UTF-16 unit without case and accents, or `SKIP` or `PART`. Bits 0 to 15 are the folded unit, bits 16 to 22 a second one behind it
 * (« œ » → « o », « e »), bit 30 is `CAPITAL`.
 */
export function foldUnit(unit: number): number {
  if (unit >= MEMO_SIZE) return unit === 0xfeff || (unit >= 0xfe00 && unit <= 0xfe0f) ? SKIP : fold(unit);
  memo ??= new Int32Array(MEMO_SIZE).fill(-1);
  const known = memo[unit] as number;
  if (known >= 0) return known;
  const folded = fold(unit);
  memo[unit] = folded;
  return folded;
}

/** The unit behind the first one of a folded unit, or 0. */
export const secondOf = (folded: number): number => (folded >> SECOND_SHIFT) & SECOND_MASK;

export const firstOf = (folded: number): number => folded & 0xffff;

const COMBINING = /\p{M}/gu;

function fold(unit: number): number {
  const character = String.fromCharCode(unit);
  if (UNREAD.includes(character)) return SKIP;
  if (QUOTES.includes(character)) return 0x22;
  if (DASHES.includes(character)) return PART;
  if (unit >= MEMO_SIZE) return unit;
  switch (charAt(character, 0)) {
    case Char.Ignorable:
    case Char.Mark:
      return SKIP;
    case Char.Space:
    case Char.Newline:
    case Char.Hyphen:
      return PART;
    case Char.Apostrophe:
      return 0x27;
  }
  const lower = character.toLowerCase();
  const letters = LETTERS[lower] ?? lower.normalize("NFD").replace(COMBINING, "");
  const first = letters.charCodeAt(0);
  const second = letters.length === 2 ? letters.charCodeAt(1) & SECOND_MASK : 0;
  return (first > PART ? first : unit) | (second << SECOND_SHIFT) | (lower === character ? 0 : CAPITAL);
}
