// @ts-nocheck
import { Char, charAt } from "../document/characters.js";

/**
 * MinHash signatures: the share of equal places of two signatures estimates the share of word runs (shingles) that two texts have
 * in common (Broder, « On the resemblance and containment of documents », 1997).
 */

/** Places of a signature: the estimate's standard error is at most 0.05 (√(¼ / 99)). */
export const SIGNATURE_SIZE = 99;

/** Words of a shingle. */
const SHINGLE = 4;

/** A text with fewer shingles says too little to be called a reprint: about two sentences. */
const FEWEST_SHINGLES = 24;

/** Multipliers and increments of the hash functions `x → a·x + b` (mod 2³²), odd, from a fixed xorshift sequence. */
const [FACTORS, INCREMENTS] = makeFunctions();

function makeFunctions(): [Int32Array, Int32Array] {
  let state = 0x9e3779b9;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  };
  const factors = Int32Array.from({ length: SIGNATURE_SIZE }, () => next() | 1);
  return [factors, Int32Array.from({ length: SIGNATURE_SIZE }, next)];
}

/** The signature of a text, `SIGNATURE_SIZE` numbers; null for a text that is too short. Case and typography do not count. */
export function signText(text: string): Int32Array | null {
  const shingles = hashShingles(hashWords(text));
  if (shingles.length < FEWEST_SHINGLES) return null;
  const signature = new Int32Array(SIGNATURE_SIZE);
  for (let place = 0; place < SIGNATURE_SIZE; place++) {
    const factor = FACTORS[place] as number;
    const increment = INCREMENTS[place] as number;
    let smallest = 0x7fffffff;
    for (let index = 0; index < shingles.length; index++) {
      const value = (Math.imul(factor, shingles[index] as number) + increment) | 0;
      if (value < smallest) smallest = value;
    }
    signature[place] = smallest;
  }
  return signature;
}

/** Spreads every bit of a number over the whole of it. */
const mix = (value: number): number => {
  const spread = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return spread ^ (spread >>> 16);
};

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a of each run of letters and digits, in lower case, composed. */
function hashWords(text: string): Int32Array {
  const folded = text.normalize("NFC").toLowerCase();
  const hashes = new Int32Array(folded.length);
  let count = 0;
  let hash = FNV_OFFSET;
  let inWord = false;
  for (let index = 0; index < folded.length; index++) {
    const kind = charAt(folded, index);
    if (kind === Char.Letter || kind === Char.Digit || kind === Char.Mark) {
      hash = Math.imul(hash ^ folded.charCodeAt(index), FNV_PRIME);
      inWord = true;
    } else if (inWord && kind !== Char.Ignorable) {
      hashes[count++] = hash;
      hash = FNV_OFFSET;
      inWord = false;
    }
  }
  if (inWord) hashes[count++] = hash;
  return hashes.subarray(0, count);
}

function hashShingles(words: Int32Array): Int32Array {
  const shingles = new Int32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let from = 0; from < shingles.length; from++) {
    let hash = FNV_OFFSET;
    for (let offset = 0; offset < SHINGLE; offset++)
      hash = mix(Math.imul(hash ^ (words[from + offset] as number), FNV_PRIME));
    shingles[from] = hash;
  }
  return shingles;
}

/** The estimated share of shingles that two texts have in common, 0 to 1. `offset`s point into arrays of signatures. */
export function similarityOf(a: Int32Array, aOffset: number, b: Int32Array, bOffset: number): number {
  let equal = 0;
  for (let place = 0; place < SIGNATURE_SIZE; place++) if (a[aOffset + place] === b[bOffset + place]) equal++;
  return equal / SIGNATURE_SIZE;
}
