import type { Document, Sentence } from "../document/document.js";
import { isDangling } from "./find-cues.js";
import type { Candidates } from "./read-candidates.js";

export interface SelectionLimits {
  readonly sentences: number;
  readonly characters: number;
}

/** A sentence of which so much was said already says nothing new: share of its terms by weight. */
const SAID_ALREADY = 0.75;

/**
 * Candidates in the order of their choice: each time the best of what is left, less what the chosen ones say already. A sentence that
 * cannot be read without the one before it waits until that one is chosen. Linear in the text but for a heap of the candidates.
 *
 * @param redundancy what a candidate loses when all of its terms stand in chosen ones.
 */
export function selectSentences(
  document: Document,
  candidates: Candidates,
  scores: Float64Array,
  redundancy: number,
  limits: SelectionLimits,
): number[] {
  const chosen: number[] = [];
  const coverage = new Coverage(document, candidates);
  const worth = (candidate: number) => (scores[candidate] as number) - redundancy * coverage.share(candidate);
  const heap = new CandidateHeap();
  const waiting = new Set<number>();
  for (const [candidate, index] of candidates.sentences.entries()) {
    if (!process.env.ND && isDangling(candidates.cues, index)) waiting.add(candidate);
    else heap.push(candidate, worth(candidate));
  }
  let left = limits.characters;
  while (chosen.length < limits.sentences) {
    const best = heap.popBest(worth);
    if (best < 0) break;
    const length = lengthOf(document, candidates, best);
    if (length > left || coverage.share(best) > Number(process.env.SA ?? SAID_ALREADY)) continue;
    chosen.push(best);
    left -= length;
    coverage.add(best);
    const next = best + 1;
    if (waiting.has(next) && candidates.sentences[next] === (candidates.sentences[best] as number) + 1) {
      waiting.delete(next);
      heap.push(next, worth(next));
    }
  }
  return chosen;
}

function lengthOf({ sentences }: Document, candidates: Candidates, candidate: number): number {
  const { start, stop } = sentences[candidates.sentences[candidate] as number] as Sentence;
  return stop - start;
}

/** How much of each candidate the chosen ones say, by weight of terms; kept up to date term by term, each once. */
class Coverage {
  private readonly totals: Float64Array;
  private readonly said: Float64Array;
  private readonly termsOf: number[][] = [];
  private readonly holders: number[][];
  private readonly isSaid: Uint8Array;
  private readonly weights: Float64Array;

  constructor({ sentences }: Document, { sentences: indexes, terms }: Candidates) {
    this.weights = terms.weights;
    this.totals = new Float64Array(indexes.length);
    this.said = new Float64Array(indexes.length);
    this.isSaid = new Uint8Array(terms.count);
    this.holders = Array.from({ length: terms.count }, () => []);
    const last = new Int32Array(terms.count).fill(-1);
    for (const [candidate, index] of indexes.entries()) {
      const { first, end } = sentences[index] as Sentence;
      const own: number[] = [];
      for (let token = first; token < end; token++) {
        const term = terms.at[token] as number;
        if (term < 0 || last[term] === candidate) continue;
        last[term] = candidate;
        own.push(term);
        this.holders[term]?.push(candidate);
        this.totals[candidate] = (this.totals[candidate] as number) + (terms.weights[term] as number);
      }
      this.termsOf.push(own);
    }
  }

  share(candidate: number): number {
    const total = this.totals[candidate] as number;
    return total === 0 ? 0 : (this.said[candidate] as number) / total;
  }

  add(candidate: number): void {
    for (const term of this.termsOf[candidate] ?? []) {
      if (this.isSaid[term] === 1) continue;
      this.isSaid[term] = 1;
      for (const holder of this.holders[term] ?? [])
        this.said[holder] = (this.said[holder] as number) + (this.weights[term] as number);
    }
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
