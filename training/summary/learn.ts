import { Feature } from "../../src/summary/features.js";
import { Adam } from "./adam.js";
import type { Example, PickExample, StandfirstExample } from "./examples.js";

const SIZE = Feature.Count;
const STEPS = 100;

/** Weights of the features as they are, and what redundancy costs. */
export interface Learned {
  readonly weights: Float64Array;
  readonly redundancy: number;
}

/** Standard deviation of each feature, 1 for one that never changes: weights are learned, and held small, on one scale. */
export function measureScale(examples: readonly Example[]): Float64Array {
  const sums = new Float64Array(SIZE);
  const squares = new Float64Array(SIZE);
  let rows = 0;
  for (const { features, count } of examples) {
    rows += count;
    for (let at = 0; at < features.length; at++) {
      const value = features[at] as number;
      sums[at % SIZE] = (sums[at % SIZE] as number) + value;
      squares[at % SIZE] = (squares[at % SIZE] as number) + value * value;
    }
  }
  return squares.map((square, feature) => {
    const mean = (sums[feature] as number) / rows;
    return Math.sqrt(Math.max(0, square / rows - mean * mean)) || 1;
  });
}

const scaled = (features: Float64Array, scale: Float64Array): Float64Array =>
  features.map((value, at) => value / (scale[at % SIZE] as number));

function scoreRows(rows: Float64Array, count: number, weights: Float64Array): Float64Array {
  const scores = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    let score = 0;
    for (let feature = 0; feature < SIZE; feature++)
      score += (weights[feature] as number) * (rows[row * SIZE + feature] as number);
    scores[row] = score;
  }
  return scores;
}

function addRows(gradient: Float64Array, rows: Float64Array, slopes: Float64Array): void {
  for (let row = 0; row < slopes.length; row++) {
    const slope = slopes[row] as number;
    if (slope === 0) continue;
    for (let feature = 0; feature < SIZE; feature++)
      gradient[feature] = (gradient[feature] as number) + slope * (rows[row * SIZE + feature] as number);
  }
}

/** Turns scores into shares of 1, in place; entries that are not allowed get 0. */
function softmax(scores: Float64Array, allowed: (at: number) => boolean): void {
  let most = -Infinity;
  for (let at = 0; at < scores.length; at++) if (allowed(at)) most = Math.max(most, scores[at] as number);
  let total = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = allowed(at) ? Math.exp((scores[at] as number) - most) : 0;
    total += scores[at] as number;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) / (total || 1);
}

/**
 * A ranker for a number of sentences: an editor's pick should win against every sentence that was not picked, and the sentences of an
 * article should be liked as much as they say of its standfirst. `share` is the weight of the second.
 */
export function learnSentences(
  picks: readonly PickExample[],
  standfirsts: readonly StandfirstExample[],
  scale: Float64Array,
  { share, decay }: { share: number; decay: number },
): Learned {
  const weights = new Float64Array(SIZE);
  const adam = new Adam(SIZE, STEPS);
  const pickRows = picks.map(({ features }) => scaled(features, scale));
  const told = standfirsts.filter(({ targets }) => targets.some((target) => target > 0));
  const toldRows = told.map(({ features }) => scaled(features, scale));
  for (let step = 0; step < STEPS; step++) {
    const ofPicks = new Float64Array(SIZE);
    let count = 0;
    for (const [index, example] of picks.entries())
      count += addPickSlopes(ofPicks, pickRows[index] as Float64Array, example, weights);
    const ofStandfirsts = new Float64Array(SIZE);
    for (const [index, { count: size, targets }] of told.entries()) {
      const rows = toldRows[index] as Float64Array;
      const shares = scoreRows(rows, size, weights);
      softmax(shares, () => true);
      addRows(
        ofStandfirsts,
        rows,
        shares.map((value, at) => value - (targets[at] as number)),
      );
    }
    const gradient = weights.map(
      (weight, feature) =>
        ((1 - share) * (ofPicks[feature] as number)) / (count || 1) +
        (share * (ofStandfirsts[feature] as number)) / (told.length || 1) +
        decay * weight,
    );
    adam.descend(weights, gradient);
  }
  return { weights: weights.map((weight, feature) => weight / (scale[feature] as number)), redundancy: 0 };
}

function addPickSlopes(
  gradient: Float64Array,
  rows: Float64Array,
  { count, picked }: PickExample,
  weights: Float64Array,
): number {
  const scores = scoreRows(rows, count, weights);
  let picks = 0;
  for (let pick = 0; pick < count; pick++) {
    if (picked[pick] !== 1) continue;
    const shares = scores.slice();
    softmax(shares, (at) => at === pick || picked[at] === 0);
    shares[pick] = (shares[pick] as number) - 1;
    addRows(gradient, rows, shares);
    picks++;
  }
  return picks;
}

/**
 * A ranker for a number of words: two sentences are drawn one after the other, the second knowing the first, and the weights climb
 * towards what the words of the budget are worth on the average.
 */
export function learnCharacters(
  examples: readonly StandfirstExample[],
  scale: Float64Array,
  { decay }: { decay: number },
): Learned {
  const used = examples.filter(({ count }) => count >= 2);
  const allRows = used.map(({ features }) => scaled(features, scale));
  const weights = new Float64Array(SIZE + 1);
  weights[SIZE] = 1;
  const adam = new Adam(SIZE + 1, STEPS);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(SIZE + 1);
    for (const [index, example] of used.entries())
      addDrawSlopes(gradient, allRows[index] as Float64Array, example, weights);
    for (let at = 0; at < gradient.length; at++)
      gradient[at] = -(gradient[at] as number) / used.length + (at < SIZE ? decay * (weights[at] as number) : 0);
    adam.descend(weights, gradient);
  }
  return {
    weights: weights.subarray(0, SIZE).map((weight, feature) => weight / (scale[feature] as number)),
    redundancy: weights[SIZE] as number,
  };
}

/** Adds how the expected worth of two draws changes with the weights. */
function addDrawSlopes(
  gradient: Float64Array,
  rows: Float64Array,
  { count, worths, overlaps, firsts, seconds }: StandfirstExample,
  weights: Float64Array,
): void {
  const redundancy = weights[SIZE] as number;
  const scores = scoreRows(rows, count, weights);
  const firstShares = scores.slice();
  softmax(firstShares, (at) => firsts[at] === 1);
  const slopes = new Float64Array(count);
  const values = new Float64Array(count);
  const second = new Float64Array(count);
  let expected = 0;
  let ofRedundancy = 0;
  for (let first = 0; first < count; first++) {
    if (firsts[first] === 0) continue;
    for (let at = 0; at < count; at++)
      second[at] = (scores[at] as number) - redundancy * (overlaps[first * count + at] as number);
    softmax(second, (at) => seconds[first * count + at] === 1);
    let value = 0;
    for (let at = 0; at < count; at++) value += (second[at] as number) * (worths[first * count + at] as number);
    values[first] = value;
    const share = firstShares[first] as number;
    expected += share * value;
    for (let at = 0; at < count; at++) {
      const slope = share * (second[at] as number) * ((worths[first * count + at] as number) - value);
      slopes[at] = (slopes[at] as number) + slope;
      ofRedundancy -= slope * (overlaps[first * count + at] as number);
    }
  }
  for (let first = 0; first < count; first++)
    slopes[first] = (slopes[first] as number) + (firstShares[first] as number) * ((values[first] as number) - expected);
  addRows(gradient, rows, slopes);
  gradient[SIZE] = (gradient[SIZE] as number) + ofRedundancy;
}
