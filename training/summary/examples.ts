import { countGrams, recall, stemOf, wordsOf } from "../../evaluation/rouge.js";
import { factsOf, shareOfFacts } from "../../evaluation/summary-facts.js";
import type { Sentence } from "../../src/document/document.js";
import { SUMMARY_WORDS } from "../../src/fr/summary.js";
import { Feature } from "../../src/summary/features.js";
import { isDangling } from "../../src/summary/find-cues.js";
import { type Candidates, readCandidates } from "../../src/summary/read-candidates.js";
import type { SummaryInput } from "../../src/summary/summary-input.js";
import type { PickedArticle } from "./editor-picks.js";
import type { SummaryPair } from "./pairs.js";
import { readEvidence } from "./read-evidence.js";

/** Candidates of one article: a row of features each. */
export interface Example {
  readonly count: number;
  /** `count` rows of `Feature.Count`. */
  readonly features: Float64Array;
}

/** Which candidates an editor kept. */
export interface PickExample extends Example {
  readonly picked: Uint8Array;
}

/** What each sentence, and each pair of sentences in their order, would give towards the standfirst. */
export interface StandfirstExample extends Example {
  /** Softmax of each sentence's own worth, 0 where the article is too short to tell. */
  readonly targets: Float64Array;
  /** `worths[first * count + second]`: worth of the first `BUDGET` words when the two are chosen in this order. */
  readonly worths: Float64Array;
  /** 1 where a sentence may be chosen first, and `seconds[first * count + second]` where second: what dangles waits for its antecedent. */
  readonly firsts: Uint8Array;
  readonly seconds: Uint8Array;
  /** `overlaps[first * count + second]`: share of the second's terms that the first holds, by weight. */
  readonly overlaps: Float64Array;
}

/** Words of a summary that are judged. */
export const BUDGET = 60;
/** Articles are cut after so many candidates: pairs are many. */
const MOST_CANDIDATES = 24;
/** What facts kept weigh beside ROUGE-1 and ROUGE-2 recall: a fifth in pairs, a quarter for a sentence alone; from 0.1 to 0.25 five folds do not tell them apart. */
const FACTS_IN_PAIR = 0.2;
const FACTS_ALONE = 0.25;
/** How sharply the best sentence of an article is preferred; 0.1 is as good. */
const TEMPERATURE = 0.05;
const FEWEST_TO_TELL = 4;

interface ReadText {
  readonly input: SummaryInput;
  readonly candidates: Candidates;
}

export function readText(text: string, title: string | null): ReadText {
  const input = readEvidence(text, title);
  return { input, candidates: readCandidates(input, SUMMARY_WORDS) };
}

export function toPickExample({ input, candidates }: ReadText, { picks }: PickedArticle): PickExample {
  const { sentences } = input.document;
  const picked = candidates.sentences.map((index) => {
    const { start, stop } = sentences[index] as Sentence;
    return Number(picks.some(([from, to]) => overlapsMost(start, stop, from, to)));
  });
  return { count: picked.length, features: candidates.features, picked: Uint8Array.from(picked) };
}

/** Whether two ranges share more than half of their union: the rule of the annotation guide. */
export function overlapsMost(start: number, end: number, otherStart: number, otherEnd: number): boolean {
  const shared = Math.min(end, otherEnd) - Math.max(start, otherStart);
  return shared * 2 > Math.max(end, otherEnd) - Math.min(start, otherStart);
}

export function toStandfirstExample({ input, candidates }: ReadText, pair: SummaryPair): StandfirstExample {
  const { document } = input;
  const indexes = candidates.sentences.slice(0, MOST_CANDIDATES);
  const count = indexes.length;
  const reference = wordsOf(pair.heading).map(stemOf);
  const judge = {
    unigrams: countGrams(reference, 1),
    bigrams: countGrams(reference, 2),
    facts: factsOf(pair.heading, pair.body),
  };
  const words = indexes.map((index) => {
    const { start, stop } = document.sentences[index] as Sentence;
    return wordsOf(document.text.slice(start, stop));
  });
  const worthOf = (list: readonly string[], weight: number): number => {
    const stems = list.map(stemOf);
    const kept = shareOfFacts(judge.facts, list) ?? 0;
    return recall(judge.unigrams, countGrams(stems, 1)) + recall(judge.bigrams, countGrams(stems, 2)) + weight * kept;
  };
  return {
    count,
    features: candidates.features.slice(0, count * Feature.Count),
    targets: toTargets(words.map((list) => worthOf(list, FACTS_ALONE))),
    worths: toPairWorths(words, (list) => worthOf(list.slice(0, BUDGET), FACTS_IN_PAIR)),
    ...toChoices(candidates, indexes),
    overlaps: toOverlaps(input, candidates, indexes),
  };
}

function toTargets(worths: readonly number[]): Float64Array {
  if (worths.length < FEWEST_TO_TELL) return new Float64Array(worths.length);
  const most = Math.max(...worths);
  const weights = worths.map((worth) => Math.exp((worth - most) / TEMPERATURE));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Float64Array.from(weights, (weight) => weight / total);
}

/** What two sentences leave of the budget is filled from the top of the article. */
function toPairWorths(
  words: readonly (readonly string[])[],
  worthOf: (list: readonly string[]) => number,
): Float64Array {
  const count = words.length;
  const worths = new Float64Array(count * count);
  for (let first = 0; first < count; first++) {
    const own = words[first] ?? [];
    const alone = own.length >= BUDGET ? worthOf(own) : null;
    for (let second = 0; second < count; second++) {
      if (first === second) continue;
      const list = [...own, ...(words[second] ?? [])];
      for (let next = 0; next < count && list.length < BUDGET; next++)
        if (next !== first && next !== second) list.push(...(words[next] ?? []));
      worths[first * count + second] = alone ?? worthOf(list);
    }
  }
  return worths;
}

function toChoices(
  { cues, signals }: Candidates,
  indexes: readonly number[],
): { firsts: Uint8Array; seconds: Uint8Array } {
  const firsts = Uint8Array.from(indexes, (index) =>
    Number(!isDangling(cues, index) && signals.unbalanced[index] === 0),
  );
  const count = indexes.length;
  const seconds = new Uint8Array(count * count);
  for (let first = 0; first < count; first++) {
    for (let second = 0; second < count; second++) {
      const follows =
        second === first + 1 &&
        indexes[second] === (indexes[first] as number) + 1 &&
        signals.unbalanced[indexes[second] as number] === 0;
      seconds[first * count + second] = Number(second !== first && (firsts[second] === 1 || follows));
    }
  }
  return { firsts, seconds };
}

function toOverlaps({ document }: SummaryInput, { terms }: Candidates, indexes: readonly number[]): Float64Array {
  const sets = indexes.map((index) => {
    const { first, end } = document.sentences[index] as Sentence;
    return new Set(terms.at.subarray(first, end).filter((term) => term >= 0));
  });
  const overlaps = new Float64Array(indexes.length * indexes.length);
  for (const [second, own] of sets.entries()) {
    let total = 0;
    for (const term of own) total += terms.weights[term] as number;
    for (const [first, other] of sets.entries()) {
      let shared = 0;
      for (const term of own) if (other.has(term)) shared += terms.weights[term] as number;
      overlaps[first * indexes.length + second] = total === 0 ? 0 : shared / total;
    }
  }
  return overlaps;
}
