import type { Sentence } from "../src/document/document.js";
import { SUMMARY_WORDS } from "../src/fr/summary.js";
import { searchList } from "../src/summary/choose-sentences.js";
import { readCandidates } from "../src/summary/read-candidates.js";
import { scoreSentences } from "../src/summary/score-sentences.js";
import type { SummaryInput } from "../src/summary/summary-input.js";
import { rankerFor } from "../src/summary/weights.js";

/** The candidates whose first `words` words say most, in the order of their choice, then the others as they stand; indexes of sentences. */
export function rankSentences(input: SummaryInput, words: number): number[] {
  const candidates = readCandidates(input, SUMMARY_WORDS);
  const ranker = rankerFor("characters", candidates.titled);
  const { at } = candidates.salience;
  const costOf = (candidate: number): number => {
    const { first, end } = input.document.sentences[candidates.sentences[candidate] as number] as Sentence;
    return at.subarray(first, end).filter((unit) => unit >= 0).length;
  };
  const purse = { budget: words, costOf, cuts: true };
  const chosen = new Set(searchList(input.document, candidates, ranker, scoreSentences(candidates, ranker), purse));
  for (const candidate of candidates.sentences.keys()) chosen.add(candidate);
  return [...chosen].map((candidate) => candidates.sentences[candidate] as number);
}
