/**
 * 32-bit hashes of words and of combinations of numbers. Training and use share them: a change makes every trained model void.
 */
// @ts-nocheck

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const FOLDED_SIZE = 0x250;
let folded: Uint16Array | undefined;

/** The base letter of each code unit below U+0250: « é » → « e ». */
function buildFolded(): Uint16Array {
  const built = new Uint16Array(FOLDED_SIZE);
  for (let unit = 0; unit < FOLDED_SIZE; unit++) built[unit] = String.fromCharCode(unit).normalize("NFD").charCodeAt(0);
  return built;
}

/** Hash of the code units of `word` from `from` to `to`. */
export function hashWord(word: string, from = 0, to = word.length): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** `hashWord` of the word without its accents, without building it. The word is composed (NFC) and in lower case. */
export function hashFolded(word: string, from = 0, to = word.length): number {
  folded ??= buildFolded();
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at++) {
    const unit = word.charCodeAt(at);
    hash = Math.imul(hash ^ (unit < FOLDED_SIZE ? (folded[unit] as number) : unit), FNV_PRIME);
  }
  return hash;
}

/** One number from two, order kept. */
export const combine = (one: number, two: number): number =>
  Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) ^ Math.imul(two + 0x7f4a7c15, 0x297a2d39);

/** Spreads the bits of a combination; the high bits are the good ones. */
export function scatter(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
