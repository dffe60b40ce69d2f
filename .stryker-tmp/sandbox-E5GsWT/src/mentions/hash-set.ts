/** FNV-1a: the hash of a string is that of its beginning, and one unit more. */
// @ts-nocheck

export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** A bit set for `items` hashes, filled to an eighth at most; its number of words is a power of two. */
export function makeBitSet(items: number): Int32Array {
  let words = 2;
  while (words * 4 < items && words < MOST_WORDS) words *= 2;
  return new Int32Array(words);
}

/** The low five bits of a hash choose the bit of a word, the high ones the word. */
export const WORD_SHIFT = 12;
const MOST_WORDS = 1 << (32 - WORD_SHIFT);

/** False positives are possible, one in eight at most; false negatives are not. */
export const hasBit = (set: Int32Array, hash: number): boolean =>
  (((set[(hash >>> WORD_SHIFT) & (set.length - 1)] as number) >>> hash) & 1) === 1;

export function setBit(set: Int32Array, hash: number): void {
  const word = (hash >>> WORD_SHIFT) & (set.length - 1);
  set[word] = (set[word] as number) | (1 << hash);
}

/** Golden ratio: spreads a hash over slots. */
const SPREAD = 0x9e3779b1 | 0;

/** Where a search for `hash` begins among `size` slots, a power of two. */
export const slotOf = (hash: number, size: number): number => (Math.imul(hash, SPREAD) >>> 7) & (size - 1);
