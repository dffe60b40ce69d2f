import { describe, expect, it } from "vitest";
import { FeatureTable } from "../../../src/facts/feature-table.js";
import { scoreTrees } from "../../../src/facts/ranker.js";
import { unpackRanker } from "../../../src/facts/unpack-ranker.js";
import { type Example, learnRanker, scoreRow } from "../../../training/learn-ranker.js";
import { packRanker } from "../../../training/pack-ranker.js";

const TABLE = new FeatureTable<string>({ left: 3, right: 4 }, 2);
const row = (left: number, right: number, figureClass = 0) => Int16Array.of(left, right, figureClass);

/** Left 1 is right where right is 0, and wrong where it is 1: no sum of weights can say so, a tree can. */
const EXAMPLES: Example[] = Array.from({ length: 100 }, (_, index) => {
  const right = index % 5 < 3 ? 0 : 1;
  return { options: [row(1, right), row(0, right)], gains: right === 0 ? [1, 0] : [0, 1] };
});

describe("rankers", () => {
  const ranker = learnRanker(TABLE, EXAMPLES);
  const packed = unpackRanker(packRanker(ranker), TABLE.size);

  it("learn what depends on two groups at once", () => {
    for (const { options, gains } of EXAMPLES) {
      const scores = options.map((option) => scoreRow(TABLE, ranker, option));
      expect(scores.indexOf(Math.max(...scores))).toBe(gains.indexOf(1));
    }
  });

  it("keep their trees in text, node by node", () => {
    expect(packed.trees.roots).toEqual(ranker.trees.roots);
    expect([...packed.trees.nodes]).toEqual([...ranker.trees.nodes]);
    for (const { options } of EXAMPLES)
      for (const option of options) expect(scoreTrees(packed, option)).toBe(scoreTrees(ranker, option));
  });

  it("keep their weights to a step", () => {
    for (const [id, weight] of Array.from(ranker.weights).entries())
      expect(Math.abs((packed.weights[id] as number) - weight)).toBeLessThan(0.042);
  });
});

describe("trees", () => {
  it("ask for one value, for all up to one, and for a group without value", () => {
    // Is right 2? yes: 5. No: is left at most -1, that is without value? yes: 7, no: -1.
    const nodes = Int16Array.of(2, 2 * 2 + 1, 6, 0, 5, 0, 1, -2, 12, 0, 7, 0, 0, -1, 0);
    const trees = { nodes, roots: [0], scale: 10 };
    expect(scoreTrees({ trees }, row(0, 2))).toBe(0.5);
    expect(scoreTrees({ trees }, row(-1, 1))).toBe(0.7);
    expect(scoreTrees({ trees }, row(0, 1))).toBe(-0.1);
  });
});
