import { stemFrench } from "../src/fr/stem.js";

/**
 * ROUGE recall as this project counts it: words are runs of Unicode letters and digits in lower case, stemmed by the French Snowball
 * stemmer, stop words kept, counts clipped, no bigram across nothing: the text is one run of words.
 */
const WORD = /[\p{L}\p{N}]+/gu;
const stems = new Map<string, string>();

export const wordsOf = (text: string): string[] => text.normalize("NFC").toLowerCase().match(WORD) ?? [];

export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = stemFrench(word);
    stems.set(word, stem);
  }
  return stem;
}

export type Counts = Map<string, number>;

export function countGrams(stemmed: readonly string[], size: 1 | 2): Counts {
  const counts: Counts = new Map();
  for (let at = 0; at + size <= stemmed.length; at++) {
    const gram = size === 1 ? (stemmed[at] as string) : `${stemmed[at]} ${stemmed[at + 1]}`;
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** Share of the reference's grams that the summary holds, 0 to 1; 0 for an empty reference. */
export function recall(reference: Counts, summary: Counts): number {
  let all = 0;
  let kept = 0;
  for (const [gram, count] of reference) {
    all += count;
    kept += Math.min(count, summary.get(gram) ?? 0);
  }
  return all === 0 ? 0 : kept / all;
}
