import { SUMMARY_WORDS } from "../src/fr/summary.js";
import { readCandidates } from "../src/summary/read-candidates.js";
import { scoreSentences } from "../src/summary/score-sentences.js";
import { selectSentences } from "../src/summary/select-sentences.js";
import type { SummaryInput } from "../src/summary/summary-input.js";
import { rankerFor } from "../src/summary/weights.js";

/** All candidates in the order in which a summary of so many words would take them; those that only make sense behind another come last. */
export function rankSentences(input: SummaryInput): number[] {
  const candidates = readCandidates(input, SUMMARY_WORDS);
  const ranker = rankerFor("characters", candidates.titled);
  const scores = scoreSentences(candidates, ranker);
  const limits = { sentences: Number.POSITIVE_INFINITY, characters: Number.POSITIVE_INFINITY };
  const chosen = new Set(selectSentences(input.document, candidates, scores, ranker.redundancy, limits));
  for (const candidate of candidates.sentences.keys()) chosen.add(candidate);
  return [...chosen].map((candidate) => candidates.sentences[candidate] as number);
}
