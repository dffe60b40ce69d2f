import { TokenKind } from "../../src/document/tokens.js";
import { stemFrench } from "../../src/fr/stem.js";
import { SUMMARY_WORDS } from "../../src/fr/summary.js";
import { readCandidates } from "../../src/summary/read-candidates.js";
import { readUnits, SalienceFeature } from "../../src/summary/units.js";
import { Adam } from "./adam.js";
import { Lifts } from "./lifts.js";
import type { SummaryPair } from "./pairs.js";
import { readBody, readEvidence } from "./read-evidence.js";

const SIZE = SalienceFeature.Count;
const STEPS = 60;
const RATE = 0.3;
const DECAY = 1e-4;

/** The lifts of the stems that the table of frequencies lists. */
export const readLifts = (pairs: readonly SummaryPair[]): Lifts =>
  new Lifts(pairs, (stem) => SUMMARY_WORDS.lifts.get(stem) !== undefined);

/** Which words of an article stand in its standfirst: logistic regression over all words of all articles. */
export function learnSalience(pairs: readonly SummaryPair[], titled: boolean): Float64Array {
  const lifts = readLifts(pairs);
  const rows: Float64Array[] = [];
  const labels: Uint8Array[] = [];
  for (const pair of pairs) {
    const words = { ...SUMMARY_WORDS, lifts: lifts.without(pair) };
    const input = readEvidence(pair.body, titled ? pair.title : null);
    const { document, title } = input;
    const range = title && { document: title, first: 0, end: title.tokens.count };
    const units = readUnits(document, readCandidates(input, words).sentences, range, words);
    const kept = keysOf(pair.heading);
    rows.push(units.rows);
    labels.push(Uint8Array.from(units.keys, (key) => Number(kept.has(key))));
  }
  return learnLogistic(rows, labels);
}

function keysOf(text: string): Set<string> {
  const { norms, kinds } = readBody(text).tokens;
  return new Set(norms.map((norm, token) => (kinds[token] === TokenKind.Word && stemFrench(norm)) || norm));
}

function learnLogistic(rows: readonly Float64Array[], labels: readonly Uint8Array[]): Float64Array {
  const weights = new Float64Array(SIZE);
  const adam = new Adam(SIZE, STEPS, RATE);
  const count = labels.reduce((all, { length }) => all + length, 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => DECAY * weight);
    for (const [article, kept] of labels.entries()) {
      const own = rows[article] as Float64Array;
      for (let unit = 0; unit < kept.length; unit++) {
        let score = 0;
        for (let at = 0; at < SIZE; at++) score += (weights[at] as number) * (own[unit * SIZE + at] as number);
        const slope = (1 / (1 + Math.exp(-score)) - (kept[unit] as number)) / count;
        for (let at = 0; at < SIZE; at++)
          gradient[at] = (gradient[at] as number) + slope * (own[unit * SIZE + at] as number);
      }
    }
    adam.descend(weights, gradient);
  }
  return weights;
}
