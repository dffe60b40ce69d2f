import type { Sentence } from "../document/document.js";
import type { LinkedEntity } from "../entities/entity.js";
import type { KeyPoint, Summary } from "../schema/types.js";
import { chooseSentences } from "./choose-sentences.js";
import { explainChoice, meanFeatures } from "./explain-choice.js";
import { findHeadline } from "./find-headline.js";
import { findOutlook } from "./find-outlook.js";
import { findSources } from "./find-sources.js";
import { findStatus } from "./find-status.js";
import { type Candidates, readCandidates } from "./read-candidates.js";
import { scoreSentences } from "./score-sentences.js";
import type { SelectionLimits } from "./select-sentences.js";
import type { SummaryBudget, SummaryInput } from "./summary-input.js";
import { type Ranker, rankerFor } from "./weights.js";
import type { SummaryWords } from "./words.js";

/** What an article says, in sentences of its own. Linear in the text. */
export function summarize(input: SummaryInput, words: SummaryWords): Summary {
  const candidates = readCandidates(input, words);
  const { document, entities, facts, events, budget } = input;
  const ranker = rankerOf(candidates, budget);
  const scores = scoreSentences(candidates, ranker);
  const chosen = chooseSentences(document, candidates, ranker, limitsOf(budget, candidates.sentences.length));
  const indexes = chosen.map((candidate) => candidates.sentences[candidate] as number);
  return {
    headline: findHeadline(input, candidates, scores, words),
    keyPoints: toKeyPoints(input, candidates, ranker, scores, chosen),
    companies: byFame(entities.companies),
    people: byFame(entities.people),
    facts: [...facts.keys()],
    events: [...events.keys()],
    sources: findSources(input, candidates.cues),
    outlook: findOutlook(candidates, facts),
    status: findStatus(input, candidates, indexes, words),
  };
}

/** A limit in characters alone asks what a sentence gives for its length; else each sentence costs the same. */
const rankerOf = ({ titled }: Candidates, { sentences, maxCharacters }: SummaryBudget): Ranker =>
  rankerFor(sentences === null && maxCharacters !== null ? "characters" : "sentences", titled);

const FEWEST = 3;
const MOST = 15;

/** Three sentences, more for texts of over 48, at most 15 (900 and up); of a text of five sentences or fewer, no more than half. */
function limitsOf({ sentences, maxCharacters }: SummaryBudget, candidates: number): SelectionLimits {
  const byLength = Math.min(MOST, Math.max(FEWEST, Math.round(Math.sqrt(candidates) / 2)), Math.ceil(candidates / 2));
  return {
    sentences: sentences ?? (maxCharacters === null ? byLength : Infinity),
    characters: maxCharacters ?? Infinity,
  };
}

/** Scores from 0 to 1 beside the best sentence of the document, which has 1. */
function toKeyPoints(
  { document }: SummaryInput,
  candidates: Candidates,
  ranker: Ranker,
  scores: Float64Array,
  chosen: readonly number[],
): KeyPoint[] {
  const best = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const means = meanFeatures(candidates);
  return [...chosen]
    .sort((one, other) => one - other)
    .map((candidate) => {
      const sentence = candidates.sentences[candidate] as number;
      const { start, stop } = document.sentences[sentence] as Sentence;
      const score = Math.exp((scores[candidate] as number) - best);
      return {
        start,
        end: stop,
        text: document.text.slice(start, stop),
        sentence,
        score: Math.round(score * 1000) / 1000,
        reasons: explainChoice(candidates, ranker, means, candidate),
      };
    });
}

/** Names, the most spoken of first, of equals the first named. */
const byFame = (entities: readonly LinkedEntity[]): string[] =>
  [...entities].sort((one, other) => other.mentions.length - one.mentions.length).map(({ name }) => name);
