import type { Document, Sentence } from "../document/document.js";
import { Gain, Gains, worthOfGains } from "./gains.js";
import type { Candidates } from "./read-candidates.js";
import type { Ranker } from "./weights.js";

export interface SelectionLimits {
  readonly sentences: number;
  readonly characters: number;
}

/** A sentence of which so much was said already says nothing new: share of its terms by weight. */
const SAID_ALREADY = 0.75;

/** What a candidate is worth beside those chosen so far; it may sink while others are chosen, never rise. */
export interface Worth {
  of(candidate: number): number;
  choose(candidate: number): void;
}

/**
 * Candidates in the order of their choice: each time the best of what is left. A sentence that cannot be read without another
 * waits until that one is chosen; half a quotation is not chosen. Linear in the text but for a heap of the candidates.
 */
export function selectSentences(
  document: Document,
  candidates: Candidates,
  worth: Worth,
  limits: SelectionLimits,
): number[] {
  const chosen: number[] = [];
  const coverage = new Coverage(document, candidates);
  const heap = new CandidateHeap();
  const waiting = new Map<number, Set<number>>();
  for (const candidate of listWhole(candidates)) {
    const antecedents = candidates.antecedents[candidate];
    if (!antecedents) heap.push(candidate, worth.of(candidate));
    for (const needed of antecedents ?? []) {
      const others = waiting.get(needed) ?? new Set();
      waiting.set(needed, others.add(candidate));
    }
  }
  const freed = new Set<number>();
  let left = limits.characters;
  while (chosen.length < limits.sentences) {
    const best = heap.popBest((candidate) => worth.of(candidate));
    if (best < 0) break;
    const length = lengthOf(document, candidates, best);
    if (length > left || coverage.share(best) > SAID_ALREADY) continue;
    chosen.push(best);
    left -= length;
    coverage.add(best);
    worth.choose(best);
    for (const next of waiting.get(best) ?? []) {
      if (freed.has(next)) continue;
      freed.add(next);
      heap.push(next, worth.of(next));
    }
  }
  return chosen;
}

/** The worth of a sentence where each costs the same: its score, less what the chosen ones say already. */
export function worthByScore(
  document: Document,
  candidates: Candidates,
  scores: Float64Array,
  { redundancy }: Ranker,
): Worth {
  const coverage = new Coverage(document, candidates);
  return {
    of: (candidate) => (scores[candidate] as number) - redundancy * coverage.share(candidate),
    choose: (candidate) => coverage.add(candidate),
  };
}

/** The worth of a sentence by what it says that is new, a character. */
export function worthByGains(document: Document, candidates: Candidates, scores: Float64Array, ranker: Ranker): Worth {
  const gains = new Gains(document, candidates.sentences, candidates.salience);
  const sums = new Float64Array(Gain.Count);
  gains.begin();
  return {
    of(candidate) {
      sums.fill(0);
      gains.ask(candidate, gains.lengthOf(candidate), sums);
      const value = (scores[candidate] as number) + worthOfGains(sums, ranker.gains);
      return value / lengthOf(document, candidates, candidate);
    },
    choose: (candidate) => gains.say(candidate, gains.lengthOf(candidate)),
  };
}

/** Candidates that are no half of a quotation, where there are such. */
export function listWhole({ sentences, signals: { unbalanced } }: Candidates): number[] {
  const all = [...sentences.keys()];
  const whole = all.filter((candidate) => unbalanced[sentences[candidate] as number] === 0);
  return whole.length > 0 ? whole : all;
}

export function lengthOf({ sentences }: Document, candidates: Candidates, candidate: number): number {
  const { start, stop } = sentences[candidates.sentences[candidate] as number] as Sentence;
  return stop - start;
}

/** How much of a candidate the chosen ones say, by weight of its terms; asked only of those whose turn has come. */
class Coverage {
  private readonly isSaid: Uint8Array;
  /** By term: the last question that counted it. */
  private readonly counted: Int32Array;
  private asked = 0;

  constructor(
    private readonly document: Document,
    private readonly candidates: Candidates,
  ) {
    this.isSaid = new Uint8Array(candidates.terms.count);
    this.counted = new Int32Array(candidates.terms.count);
  }

  share(candidate: number): number {
    const { at, weights } = this.candidates.terms;
    const { first, end } = this.sentence(candidate);
    this.asked++;
    let total = 0;
    let said = 0;
    for (let token = first; token < end; token++) {
      const term = at[token] as number;
      if (term < 0 || this.counted[term] === this.asked) continue;
      this.counted[term] = this.asked;
      total += weights[term] as number;
      if (this.isSaid[term] === 1) said += weights[term] as number;
    }
    return total === 0 ? 0 : said / total;
  }

  add(candidate: number): void {
    const { first, end } = this.sentence(candidate);
    for (let token = first; token < end; token++) {
      const term = this.candidates.terms.at[token] as number;
      if (term >= 0) this.isSaid[term] = 1;
    }
  }

  private sentence(candidate: number): Sentence {
    return this.document.sentences[this.candidates.sentences[candidate] as number] as Sentence;
  }
}

/** Candidates by worth, the greatest first, of equals the earlier. A worth may sink while its candidate waits, never rise. */
class CandidateHeap {
  private readonly items: { candidate: number; worth: number }[] = [];

  push(candidate: number, worth: number): void {
    const { items } = this;
    items.push({ candidate, worth });
    for (let at = items.length - 1; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  /** Takes out the candidate whose worth as of now is the greatest, or returns -1. */
  popBest(worthNow: (candidate: number) => number): number {
    for (let top = this.pop(); top; top = this.pop()) {
      const now = worthNow(top.candidate);
      if (now >= top.worth) return top.candidate;
      this.push(top.candidate, now);
    }
    return -1;
  }

  private pop(): { candidate: number; worth: number } | undefined {
    const { items } = this;
    const top = items[0];
    const last = items.pop();
    if (!top || !last || items.length === 0) return top;
    items[0] = last;
    for (let at = 0; ; ) {
      const child = this.betterChild(at);
      if (child < 0 || !this.isBefore(child, at)) return top;
      this.swap(at, child);
      at = child;
    }
  }

  private betterChild(at: number): number {
    const left = 2 * at + 1;
    if (left >= this.items.length) return -1;
    return left + 1 < this.items.length && this.isBefore(left + 1, left) ? left + 1 : left;
  }

  private isBefore(one: number, other: number): boolean {
    const [a, b] = [this.items[one], this.items[other]];
    if (!a || !b) return false;
    return a.worth > b.worth || (a.worth === b.worth && a.candidate < b.candidate);
  }

  private swap(one: number, other: number): void {
    const { items } = this;
    [items[one], items[other]] = [items[other] as (typeof items)[0], items[one] as (typeof items)[0]];
  }
}
