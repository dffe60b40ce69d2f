import type { Document } from "../document/document.js";
import { Gains } from "./gains.js";
import { type Purse, packSentences } from "./pack-sentences.js";
import type { Candidates } from "./read-candidates.js";
import { scoreSentences } from "./score-sentences.js";
import {
  lengthOf,
  listWhole,
  type SelectionLimits,
  selectSentences,
  worthByGains,
  worthByScore,
} from "./select-sentences.js";
import type { Ranker } from "./weights.js";

/** Up to so many characters the best list of sentences is searched for; above, each next one is. */
const SEARCHED = 800;
/** Sentences that the search thinks of: those at the head of the text, and the likeliest of the others. */
const HEAD = 18;
const POOL = 24;

/** Candidates in the order of their choice. */
export function chooseSentences(
  document: Document,
  candidates: Candidates,
  ranker: Ranker,
  limits: SelectionLimits,
): number[] {
  const scores = scoreSentences(candidates, ranker);
  if (limits.sentences !== Number.POSITIVE_INFINITY)
    return selectSentences(document, candidates, worthByScore(document, candidates, scores, ranker), limits);
  if (limits.characters > SEARCHED)
    return selectSentences(document, candidates, worthByGains(document, candidates, scores, ranker), limits);
  return searchList(document, candidates, ranker, scores, {
    budget: limits.characters,
    costOf: (candidate) => lengthOf(document, candidates, candidate),
    cuts: false,
  });
}

/** The list that says most within a purse, in the order of its choice. */
export function searchList(
  document: Document,
  candidates: Candidates,
  ranker: Ranker,
  scores: Float64Array,
  purse: Purse,
): number[] {
  const worth = worthByGains(document, candidates, scores, ranker);
  const free = listWhole(candidates).filter((candidate) => candidates.antecedents[candidate]?.length !== 0);
  const others = free.slice(HEAD).map((candidate) => ({ candidate, worth: worth.of(candidate) }));
  others.sort((one, other) => other.worth - one.worth || one.candidate - other.candidate);
  const opening = openingWithin(candidates, purse);
  const pool = [...free.slice(0, HEAD), ...others.slice(0, POOL - HEAD).map(({ candidate }) => candidate)];
  for (const candidate of opening) if (!pool.includes(candidate)) pool.push(candidate);
  const gains = new Gains(
    document,
    pool.map((candidate) => candidates.sentences[candidate] as number),
    candidates.salience,
  );
  const places = new Map(pool.map((candidate, place) => [candidate, place]));
  // What is in the pool for the opening's sake alone is chosen with it or not at all.
  const alone = new Set(free);
  const needs = pool.map((candidate) =>
    alone.has(candidate)
      ? (candidates.antecedents[candidate]?.flatMap((antecedent) => places.get(antecedent) ?? []) ?? null)
      : [],
  );
  const list = packSentences(
    gains,
    ranker,
    Float64Array.from(pool, (candidate) => scores[candidate] as number),
    needs,
    { ...purse, costOf: (place) => purse.costOf(pool[place] as number) },
    opening.map((candidate) => places.get(candidate) as number),
  );
  return list.map((place) => pool[place] as number);
}

/** The article's opening as far as the purse goes: read in one piece it leans on nothing outside, and no search should do worse. */
function openingWithin({ sentences, antecedents, signals }: Candidates, { budget, cuts, costOf }: Purse): number[] {
  const opening: number[] = [];
  let left = budget;
  let halves = 0;
  let whole = 0;
  for (let candidate = 0; candidate < sentences.length && left > 0; candidate++) {
    left -= costOf(candidate);
    if (!cuts && (left < 0 || antecedents[candidate]?.length === 0)) break;
    opening.push(candidate);
    halves += signals.unbalanced[sentences[candidate] as number] as number;
    if (halves % 2 === 0) whole = opening.length;
  }
  return cuts ? opening : opening.slice(0, whole);
}
