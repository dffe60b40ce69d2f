import { SUMMARY_WORDS } from "../../src/fr/summary.js";
import { stemOf, wordsOf } from "../rouge.js";
import type { Summarizer } from "./summarizer.js";

/** The usual damping of both papers. */
const DAMPING = 0.85;
const ROUNDS = 60;

type Similarity = (one: readonly string[], other: readonly string[]) => number;

/** Sentences by their part in a random walk over the graph of their similarities. */
function walk(sentences: readonly string[], measure: Similarity): number[] {
  const terms = sentences.map((sentence) =>
    wordsOf(sentence)
      .filter((word) => !SUMMARY_WORDS.stopWords.has(word))
      .map(stemOf),
  );
  const matrix = terms.map((one, row) => terms.map((other, column) => (row === column ? 0 : measure(one, other))));
  const sums = matrix.map((row) => row.reduce((sum, value) => sum + value, 0));
  let ranks = sentences.map(() => 1 / sentences.length);
  for (let round = 0; round < ROUNDS; round++) {
    ranks = ranks.map((_, column) => {
      let rank = (1 - DAMPING) / ranks.length;
      for (let row = 0; row < ranks.length; row++) {
        const sum = sums[row] as number;
        if (sum > 0) rank += (DAMPING * (ranks[row] as number) * ((matrix[row] as number[])[column] as number)) / sum;
      }
      return rank;
    });
  }
  return [...ranks.keys()].sort((one, other) => (ranks[other] as number) - (ranks[one] as number) || one - other);
}

const pick = (sentences: readonly string[], order: readonly number[]): string[] =>
  order.map((index) => sentences[index] as string);

/** LexRank (Erkan and Radev, 2004), continuous: cosine of TF-IDF over the document's sentences and our table of frequencies. */
export const lexRank: Summarizer = {
  name: "LexRank",
  rank: ({ sentences }) => pick(sentences, walk(sentences, cosine)),
};

const weightOf = (stem: string): number => SUMMARY_WORDS.inverseFrequencies.get(stem) ?? SUMMARY_WORDS.rare;

const cosine: Similarity = (one, other) => {
  const [a, b] = [vectorOf(one), vectorOf(other)];
  let dot = 0;
  for (const [term, value] of a) dot += value * (b.get(term) ?? 0);
  const norm = Math.sqrt(squares(a) * squares(b));
  return norm === 0 ? 0 : dot / norm;
};

function vectorOf(terms: readonly string[]): Map<string, number> {
  const vector = new Map<string, number>();
  for (const term of terms) vector.set(term, (vector.get(term) ?? 0) + weightOf(term));
  return vector;
}

const squares = (vector: ReadonlyMap<string, number>): number =>
  [...vector.values()].reduce((sum, value) => sum + value * value, 0);

/** TextRank (Mihalcea and Tarau, 2004): words in common over the logarithms of the lengths. */
export const textRank: Summarizer = {
  name: "TextRank",
  rank: ({ sentences }) => pick(sentences, walk(sentences, overlap)),
};

const overlap: Similarity = (one, other) => {
  const own = new Set(one);
  const shared = [...new Set(other)].filter((term) => own.has(term)).length;
  const length = Math.log(one.length + 1) + Math.log(other.length + 1);
  return length === 0 ? 0 : shared / length;
};
