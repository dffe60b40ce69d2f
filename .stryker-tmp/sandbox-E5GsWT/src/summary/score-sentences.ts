// @ts-nocheck
import { Feature } from "./features.js";
import type { Candidates } from "./read-candidates.js";
import type { Ranker } from "./weights.js";

/** The score of each candidate, in their order; only differences within a document mean something. */
export function scoreSentences({ sentences, features }: Candidates, { weights }: Ranker): Float64Array {
  const scores = new Float64Array(sentences.length);
  for (let candidate = 0; candidate < sentences.length; candidate++) {
    let score = 0;
    const row = candidate * Feature.Count;
    for (let feature = 0; feature < Feature.Count; feature++)
      score += (weights[feature] as number) * (features[row + feature] as number);
    scores[candidate] = score;
  }
  return scores;
}
