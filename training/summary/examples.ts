import { countGrams, recall, stemOf, wordsOf } from "../../evaluation/rouge.js";
import { factsOf, shareOfFacts } from "../../evaluation/summary-facts.js";
import type { Sentence } from "../../src/document/document.js";
import { SUMMARY_WORDS } from "../../src/fr/summary.js";
import { Feature } from "../../src/summary/features.js";
import { Gain, Gains } from "../../src/summary/gains.js";
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
  /** What its picks count. */
  readonly weight: number;
}

/** What each sentence, and the first words of each list of sentences, would give towards the standfirst. */
export interface StandfirstExample extends Example {
  /** Softmax of each sentence's own worth, 0 where the article is too short to tell. */
  readonly targets: Float64Array;
  readonly lists: SentenceLists;
}

/** Each two sentences that may be chosen one after the other, followed by the rest from the top, as far as the budget goes. */
export interface SentenceLists {
  readonly count: number;
  /** Rows of `Gain.Count`: what each list says. */
  readonly gains: Float64Array;
  /** Worth of each list's words. */
  readonly worths: Float64Array;
  /** Members of list `at` and the share of each that is inside the budget: places `starts[at]` to `starts[at + 1]`. */
  readonly members: Int32Array;
  readonly shares: Float64Array;
  readonly starts: Int32Array;
}

/** Words of a summary that are judged. */
export const BUDGET = 60;
/** Articles are cut after so many candidates: pairs are many. */
const MOST_CANDIDATES = 24;
/** What facts kept weigh beside ROUGE-1 and ROUGE-2 recall; from 0.1 to 0.25 five folds do not tell them apart. */
const FACTS = 0.25;
/** How sharply the best sentence of an article is preferred; 0.1 is as good. */
const TEMPERATURE = 0.05;
const FEWEST_TO_TELL = 4;

interface ReadText {
  readonly input: SummaryInput;
  readonly candidates: Candidates;
}

export function readText(text: string, title: string | null, lifts = SUMMARY_WORDS.lifts): ReadText {
  const input = readEvidence(text, title);
  return { input, candidates: readCandidates(input, { ...SUMMARY_WORDS, lifts }) };
}

/** A pick in real press counts as so many of the written articles, which are nine times as many. By five folds, of 1, 4, 10 and 30. */
const OF_PRESS = 4;

export function toPickExample({ input, candidates }: ReadText, { picks, isPress }: PickedArticle): PickExample {
  const { sentences } = input.document;
  const picked = candidates.sentences.map((index) => {
    const { start, stop } = sentences[index] as Sentence;
    return Number(picks.some(([from, to]) => overlapsMost(start, stop, from, to)));
  });
  return {
    count: picked.length,
    features: candidates.features,
    picked: Uint8Array.from(picked),
    weight: isPress ? OF_PRESS : 1,
  };
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
  const worthOf = (list: readonly string[]): number => {
    const stems = list.map(stemOf);
    const kept = shareOfFacts(judge.facts, list) ?? 0;
    return recall(judge.unigrams, countGrams(stems, 1)) + recall(judge.bigrams, countGrams(stems, 2)) + FACTS * kept;
  };
  return {
    count,
    features: candidates.features.slice(0, count * Feature.Count),
    targets: toTargets(words.map(worthOf)),
    lists: toLists({ input, candidates }, indexes, words, worthOf),
  };
}

function toTargets(worths: readonly number[]): Float64Array {
  if (worths.length < FEWEST_TO_TELL) return new Float64Array(worths.length);
  const most = Math.max(...worths);
  const weights = worths.map((worth) => Math.exp((worth - most) / TEMPERATURE));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Float64Array.from(weights, (weight) => weight / total);
}

function toLists(
  { input, candidates }: ReadText,
  indexes: readonly number[],
  words: readonly (readonly string[])[],
  worthOf: (list: readonly string[]) => number,
): SentenceLists {
  const gains = new Gains(input.document, indexes, candidates.salience);
  const pairs = listPairs(candidates, indexes);
  const rows = new Float64Array(pairs.length * Gain.Count);
  const worths = new Float64Array(pairs.length);
  const starts = new Int32Array(pairs.length + 1);
  const members: number[] = [];
  const shares: number[] = [];
  const sums = new Float64Array(Gain.Count);
  for (const [at, pair] of pairs.entries()) {
    const said: string[] = [];
    sums.fill(0);
    gains.begin();
    for (const next of [...pair, ...indexes.keys()]) {
      if (said.length >= BUDGET) break;
      if (members.includes(next, starts[at])) continue;
      const own = words[next] as readonly string[];
      const share = Math.min(1, (BUDGET - said.length) / Math.max(1, own.length));
      const length = Math.round(share * gains.lengthOf(next));
      gains.ask(next, length, sums);
      gains.say(next, length);
      said.push(...own);
      members.push(next);
      shares.push(share);
    }
    rows.set(sums, at * Gain.Count);
    worths[at] = worthOf(said.slice(0, BUDGET));
    starts[at + 1] = members.length;
  }
  return {
    count: pairs.length,
    gains: rows,
    worths,
    members: Int32Array.from(members),
    shares: Float64Array.from(shares),
    starts,
  };
}

/** Two sentences, neither of them half a quotation, one behind the other; what leans on another stands behind it only. */
function listPairs({ antecedents, signals }: Candidates, indexes: readonly number[]): (readonly [number, number])[] {
  const whole = [...indexes.keys()].filter((at) => signals.unbalanced[indexes[at] as number] === 0);
  return whole
    .filter((one) => antecedents[one] === null)
    .flatMap((one) =>
      whole
        .filter((other) => other !== one && antecedents[other]?.includes(one) !== false)
        .map((other) => [one, other] as const),
    );
}
