import { Feature } from "../../src/summary/features.js";
import { Gain } from "../../src/summary/gains.js";
import { Adam } from "./adam.js";
import type { Example, PickExample, StandfirstExample } from "./examples.js";

const SIZE = Feature.Count;
const STEPS = 100;

/** Weights of the features as they are, and what redundancy costs. */
export interface Learned {
  readonly weights: Float64Array;
  readonly redundancy: number;
  /** By `Gain`: what is said for the first time counts so much. */
  readonly gains: Float64Array;
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

export function scoreRows(rows: Float64Array, count: number, weights: Float64Array): Float64Array {
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
  return {
    weights: weights.map((weight, feature) => weight / (scale[feature] as number)),
    redundancy: 0,
    gains: new Float64Array(Gain.Count),
  };
}

function addPickSlopes(
  gradient: Float64Array,
  rows: Float64Array,
  { count, picked, weight }: PickExample,
  weights: Float64Array,
): number {
  const scores = scoreRows(rows, count, weights);
  let picks = 0;
  for (let pick = 0; pick < count; pick++) {
    if (picked[pick] !== 1) continue;
    const shares = scores.slice();
    softmax(shares, (at) => at === pick || picked[at] === 0);
    shares[pick] = (shares[pick] as number) - 1;
    addRows(
      gradient,
      rows,
      shares.map((share) => weight * share),
    );
    picks += weight;
  }
  return picks;
}

/** Where the gains' weights start: near where they end, as the steps are few. */
const FIRST_GAIN = 3;

/**
 * A ranker for a number of words: a list of sentences is drawn by what it says and by the scores of its members, and the weights climb
 * towards what the words of the budget are worth on the average.
 */
export function learnCharacters(
  examples: readonly StandfirstExample[],
  scale: Float64Array,
  { decay }: { decay: number },
): Learned {
  const used = examples.filter(({ lists }) => lists.count > 1);
  const allRows = used.map(({ features }) => scaled(features, scale));
  const size = SIZE + Gain.Count;
  const weights = new Float64Array(size).fill(FIRST_GAIN, SIZE);
  const adam = new Adam(size, STEPS);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    for (const [index, example] of used.entries())
      addListSlopes(gradient, allRows[index] as Float64Array, example, weights);
    for (let at = 0; at < size; at++)
      gradient[at] = -(gradient[at] as number) / used.length + (at < SIZE ? decay * (weights[at] as number) : 0);
    adam.descend(weights, gradient);
  }
  return {
    weights: weights.subarray(0, SIZE).map((weight, feature) => weight / (scale[feature] as number)),
    redundancy: 0,
    gains: weights.slice(SIZE),
  };
}

/** The worth of each list to the ranker. @param scores of the sentences. */
export function valuesOf({ lists }: StandfirstExample, scores: Float64Array, gains: Float64Array): Float64Array {
  const values = new Float64Array(lists.count);
  for (let list = 0; list < lists.count; list++) {
    let value = 0;
    for (let gain = 0; gain < Gain.Count; gain++)
      value += (gains[gain] as number) * (lists.gains[list * Gain.Count + gain] as number);
    for (let at = lists.starts[list] as number; at < (lists.starts[list + 1] as number); at++)
      value += (scores[lists.members[at] as number] as number) * (lists.shares[at] as number);
    values[list] = value;
  }
  return values;
}

/** Adds how the expected worth of the drawn list changes with the weights. */
function addListSlopes(
  gradient: Float64Array,
  rows: Float64Array,
  example: StandfirstExample,
  weights: Float64Array,
): void {
  const { lists, count } = example;
  const draws = valuesOf(example, scoreRows(rows, count, weights), weights.subarray(SIZE));
  softmax(draws, () => true);
  let expected = 0;
  for (let list = 0; list < lists.count; list++) expected += (draws[list] as number) * (lists.worths[list] as number);
  const slopes = new Float64Array(count);
  for (let list = 0; list < lists.count; list++) {
    const slope = (draws[list] as number) * ((lists.worths[list] as number) - expected);
    for (let gain = 0; gain < Gain.Count; gain++)
      gradient[SIZE + gain] =
        (gradient[SIZE + gain] as number) + slope * (lists.gains[list * Gain.Count + gain] as number);
    for (let at = lists.starts[list] as number; at < (lists.starts[list + 1] as number); at++) {
      const member = lists.members[at] as number;
      slopes[member] = (slopes[member] as number) + slope * (lists.shares[at] as number);
    }
  }
  addRows(gradient, rows, slopes);
}
