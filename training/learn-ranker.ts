import { softmax } from "../src/facts/feature-table.js";

/** One choice to learn from: the features of each option, and how right it is, 0 to 1. */
export interface Example {
  readonly options: readonly (readonly number[])[];
  readonly gains: readonly number[];
}

export interface Learning {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
}

const LEARNING: Learning = { epochs: 60, rate: 0.015, l2: 0.001 };

/**
 * Weights of a log-linear ranker (softmax over options, Berger et al. 1996), by AdaGrad (Duchi et al. 2011) with L2, in a fixed order.
 * Examples without a right option teach nothing.
 */
export function learnRanker(size: number, examples: readonly Example[], learning: Learning = LEARNING): Float64Array {
  const { epochs, rate, l2 } = learning;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const usable = examples.filter(({ gains }) => gains.some((gain) => gain > 0));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let step = 0; step < usable.length; step++) {
      // A stride coprime with the count visits all in a fixed, mixed order.
      const { options, gains } = usable[(step * 7919 + epoch * 104729) % usable.length] as Example;
      const probabilities = softmax(options.map((ids) => ids.reduce((sum, id) => sum + (weights[id] as number), 0)));
      const mass = probabilities.reduce((sum, p, index) => sum + p * (gains[index] ?? 0), 0);
      for (const [index, ids] of options.entries()) {
        const p = probabilities[index] ?? 0;
        const gradient = p - (mass > 0 ? (p * (gains[index] ?? 0)) / mass : 0);
        for (const id of ids) {
          const slope = gradient + l2 * (weights[id] as number);
          squares[id] = (squares[id] as number) + slope * slope;
          weights[id] = (weights[id] as number) - (rate * slope) / Math.sqrt(squares[id] as number);
        }
      }
    }
  }
  return weights;
}

/** Weights as « gap:weight » pairs of whole numbers, the greatest ±127, and what they were multiplied with. */
export function packWeights(weights: Float64Array): { packed: string; scale: string; count: number } {
  const scale = 127 / weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  let previous = 0;
  const pairs: string[] = [];
  for (const [id, weight] of weights.entries()) {
    const rounded = Math.round(weight * scale);
    if (rounded === 0) continue;
    pairs.push(`${id - previous}:${rounded}`);
    previous = id;
  }
  return { packed: pairs.join(" "), scale: scale.toFixed(4), count: pairs.length };
}
