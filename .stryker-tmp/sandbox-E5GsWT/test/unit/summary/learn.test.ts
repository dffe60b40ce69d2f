// @ts-nocheck
import { describe, expect, it } from "vitest";
import { Feature } from "../../../src/summary/features.js";
import { WEIGHTS } from "../../../src/summary/weights.generated.js";
import type { PickExample, StandfirstExample } from "../../../training/summary/examples.js";
import { learnCharacters, learnSentences, measureScale } from "../../../training/summary/learn.js";

const COUNT = 4;

/** Articles of four sentences, one of which has figures; noise in another feature, drawn the same each time. */
function draw(articles: number): { figures: number; features: Float64Array }[] {
  let seed = 11;
  const next = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  return Array.from({ length: articles }, () => {
    const figures = Math.floor(next() * COUNT);
    const features = new Float64Array(COUNT * Feature.Count);
    for (let row = 0; row < COUNT; row++) {
      features[row * Feature.Count + Feature.Figures] = Number(row === figures);
      features[row * Feature.Count + Feature.Words] = next();
    }
    return { figures, features };
  });
}

const picks = draw(30).map(
  ({ figures, features }): PickExample => ({
    count: COUNT,
    features,
    picked: Uint8Array.from({ length: COUNT }, (_, row) => Number(row === figures)),
  }),
);
const standfirsts = draw(30).map(
  ({ figures, features }): StandfirstExample => ({
    count: COUNT,
    features,
    targets: Float64Array.from({ length: COUNT }, (_, row) => (row === figures ? 1 : 0)),
    worths: Float64Array.from({ length: COUNT * COUNT }, (_, at) => (Math.floor(at / COUNT) === figures ? 1 : 0.2)),
    firsts: new Uint8Array(COUNT).fill(1),
    seconds: Uint8Array.from({ length: COUNT * COUNT }, (_, at) => Number(at % COUNT !== Math.floor(at / COUNT))),
    overlaps: new Float64Array(COUNT * COUNT),
  }),
);

describe("learning", () => {
  const scale = measureScale(standfirsts);

  it("weighs what editors pick, in both objectives", () => {
    const bySentences = learnSentences(picks, standfirsts, scale, { share: 0.5, decay: 0.01 }).weights;
    const byCharacters = learnCharacters(standfirsts, scale, { decay: 0.01 }).weights;
    for (const weights of [bySentences, byCharacters]) {
      expect(weights[Feature.Figures]).toBeGreaterThan(1);
      expect(Math.abs(weights[Feature.Words] as number)).toBeLessThan(weights[Feature.Figures] as number);
      expect(weights[Feature.Question]).toBe(0);
    }
  });

  it("gives the same weights, bit for bit, each time", () => {
    const once = learnCharacters(standfirsts, scale, { decay: 0.01 });
    const again = learnCharacters(standfirsts, scale, { decay: 0.01 });
    expect(again.weights).toEqual(once.weights);
    expect(again.redundancy).toBe(once.redundancy);
  });
});

describe("the weights that ship", () => {
  it("name every feature and nothing else", () => {
    const names = Array.from({ length: Feature.Count }, (_, feature) => Feature[feature]);
    expect(Object.keys(WEIGHTS.features)).toEqual(names);
    for (const row of Object.values(WEIGHTS.features)) expect(row).toHaveLength(4);
  });
});
