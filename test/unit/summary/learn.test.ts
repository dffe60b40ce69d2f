import { describe, expect, it } from "vitest";
import { Feature } from "../../../src/summary/features.js";
import { Gain } from "../../../src/summary/gains.js";
import { SALIENCE } from "../../../src/summary/salience-weights.generated.js";
import { SalienceFeature } from "../../../src/summary/units.js";
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
    weight: 1,
  }),
);
const standfirsts = draw(30).map(
  ({ figures, features }): StandfirstExample => ({
    count: COUNT,
    features,
    targets: Float64Array.from({ length: COUNT }, (_, row) => (row === figures ? 1 : 0)),
    lists: drawLists(figures),
  }),
);

/** Each two sentences one after the other; worth most where the one with figures comes first, and where most is said. */
function drawLists(figures: number): StandfirstExample["lists"] {
  const pairs = [0, 1, 2, 3].flatMap((one) =>
    [0, 1, 2, 3].filter((other) => other !== one).map((other) => [one, other]),
  );
  const gains = new Float64Array(pairs.length * Gain.Count);
  for (const at of pairs.keys()) gains[at * Gain.Count + Gain.Content] = at % 2;
  return {
    count: pairs.length,
    gains,
    worths: Float64Array.from(pairs, (pair, at) => Number(pair[0] === figures) + 0.5 * (at % 2)),
    members: Int32Array.from(pairs.flat()),
    shares: Float64Array.from(pairs.flatMap(() => [1, 0.3])),
    starts: Int32Array.from({ length: pairs.length + 1 }, (_, at) => 2 * at),
  };
}

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
    expect(again.gains).toEqual(once.gains);
  });

  it("weighs what a list says as well as its sentences", () => {
    const { gains } = learnCharacters(standfirsts, scale, { decay: 0.01 });
    expect(gains[Gain.Content]).toBeGreaterThan(3.5);
    expect(gains[Gain.Name]).toBe(3);
  });
});

describe("the weights that ship", () => {
  it("name every feature and nothing else", () => {
    const names = Array.from({ length: Feature.Count }, (_, feature) => Feature[feature]);
    expect(Object.keys(WEIGHTS.features)).toEqual(names);
    expect(Object.keys(WEIGHTS.gains)).toEqual(Array.from({ length: Gain.Count }, (_, gain) => Gain[gain]));
    expect(Object.keys(SALIENCE)).toEqual(
      Array.from({ length: SalienceFeature.Count }, (_, feature) => SalienceFeature[feature]),
    );
    for (const row of Object.values(WEIGHTS.features)) expect(row).toHaveLength(4);
  });
});
