import type { FeatureTable } from "../src/facts/feature-table.js";
import { type Ranker, scoreTrees } from "../src/facts/ranker.js";
import { learnTrees, type TreeLearning } from "./learn-trees.js";

/** One choice to learn from: the group values of each option, and how right it is, 0 to 1. */
export interface Example {
  readonly options: readonly Int16Array[];
  readonly gains: readonly number[];
}

export interface LinearLearning {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
}

export interface RankerLearning {
  readonly linear: LinearLearning;
  readonly trees: TreeLearning;
}

export type AnyTable = FeatureTable<string>;

export const LEARNING: RankerLearning = {
  linear: { epochs: 60, rate: 0.015, l2: 0.001 },
  trees: { trees: 90, depth: 4, rate: 0.14, penalty: 4, rows: 10, share: 0.4, sample: 0.7 },
};

/** A linear ranker and trees, each learned alone; their scores count half each. Examples without a right option teach nothing. */
export function learnRanker(
  table: AnyTable,
  examples: readonly Example[],
  { linear, trees }: RankerLearning = LEARNING,
): Ranker {
  const sizes = [...Object.values(table.groups).map(({ last }) => last + 1), table.classes];
  const forest = learnTrees(sizes, examples, trees);
  return {
    weights: learnWeights(table, examples, linear).map((weight) => weight / 2),
    trees: { ...forest, scale: forest.scale * 2 },
  };
}

/** Ids of a row's weights. */
function idsOf(table: AnyTable, row: Int16Array): number[] {
  const ids: number[] = [];
  const shift = table.values * ((row[table.width - 1] as number) + 1);
  for (const { index, offset } of Object.values(table.groups)) {
    const value = row[index] as number;
    if (value >= 0) ids.push(offset + value, offset + value + shift);
  }
  return ids;
}

/** What a ranker says of a row. */
export const scoreRow = (table: AnyTable, ranker: Ranker, row: Int16Array): number =>
  idsOf(table, row).reduce((sum, id) => sum + (ranker.weights[id] ?? 0), 0) + scoreTrees(ranker, row);

/** Weights of a log-linear ranker (softmax over options, Berger et al. 1996), by AdaGrad (Duchi et al. 2011) with L2, in a fixed order. */
function learnWeights(
  table: AnyTable,
  examples: readonly Example[],
  { epochs, rate, l2 }: LinearLearning,
): Float64Array {
  const weights = new Float64Array(table.size);
  const squares = new Float64Array(table.size).fill(1e-6);
  const usable = examples
    .filter(({ gains }) => gains.some((gain) => gain > 0))
    .map(({ options, gains }) => ({ options: options.map((row) => Int32Array.from(idsOf(table, row))), gains }));
  const most = usable.reduce((count, { options }) => Math.max(count, options.length), 0);
  const odds = new Float64Array(most);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let step = 0; step < usable.length; step++) {
      // A stride coprime with the count visits all in a fixed, mixed order.
      const { options, gains } = usable[(step * 7919 + epoch * 104729) % usable.length] as (typeof usable)[number];
      let highest = Number.NEGATIVE_INFINITY;
      for (let index = 0; index < options.length; index++) {
        let score = 0;
        for (const id of options[index] as Int32Array) score += weights[id] as number;
        odds[index] = score;
        highest = Math.max(highest, score);
      }
      let all = 0;
      let right = 0;
      for (let index = 0; index < options.length; index++) {
        const odd = Math.exp((odds[index] as number) - highest);
        odds[index] = odd;
        all += odd;
        right += odd * (gains[index] as number);
      }
      for (let index = 0; index < options.length; index++) {
        const odd = odds[index] as number;
        const gradient = odd / all - (right > 0 ? (odd * (gains[index] as number)) / right : 0);
        for (const id of options[index] as Int32Array) {
          const slope = gradient + l2 * (weights[id] as number);
          squares[id] = (squares[id] as number) + slope * slope;
          weights[id] = (weights[id] as number) - (rate * slope) / Math.sqrt(squares[id] as number);
        }
      }
    }
  }
  return weights;
}
