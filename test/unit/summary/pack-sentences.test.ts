import { describe, expect, it } from "vitest";
import { SUMMARY_WORDS } from "../../../src/fr/summary.js";
import { Gain, Gains } from "../../../src/summary/gains.js";
import { packSentences } from "../../../src/summary/pack-sentences.js";
import { readCandidates } from "../../../src/summary/read-candidates.js";
import { readEvidence } from "../../../training/summary/read-evidence.js";

const SENTENCES = [
  "Le port de Brest accueille un navire de recherche.",
  "Le navire de recherche est accueilli par le port de Brest.",
  "Les skieurs attendent la neige dans les Alpes.",
];

/** The sentences as a search sees them; `content` is what a new word counts. */
function read(content: number, sentences = SENTENCES) {
  const input = readEvidence(sentences.join(" "), null);
  const candidates = readCandidates(input, SUMMARY_WORDS);
  expect(candidates.sentences).toHaveLength(sentences.length);
  const gains = new Float64Array(Gain.Count);
  gains[Gain.Content] = content;
  return {
    gains: new Gains(input.document, candidates.sentences, candidates.salience),
    ranker: { weights: new Float64Array(0), redundancy: 0, gains },
  };
}

const free = [null, null, null];
const each = { costOf: () => 1, cuts: false };

describe("what sentences say", () => {
  it("counts once", () => {
    const { gains } = read(1);
    const alone = new Float64Array(Gain.Count);
    gains.begin();
    gains.ask(1, gains.lengthOf(1), alone);
    const behind = new Float64Array(Gain.Count);
    gains.say(0, gains.lengthOf(0));
    gains.ask(1, gains.lengthOf(1), behind);
    expect(behind[Gain.Content]).toBeLessThan((alone[Gain.Content] as number) / 2);
    const again = new Float64Array(Gain.Count);
    gains.ask(0, gains.lengthOf(0), again);
    expect([...again]).toEqual([0, 0, 0, 0, 0]);
    gains.begin();
    gains.ask(1, gains.lengthOf(1), again);
    expect(again).toEqual(alone);
  });

  it("counts up to where it is cut", () => {
    const { gains } = read(1);
    gains.begin();
    const sums = [3, 6].map((length) => {
      const sum = new Float64Array(Gain.Count);
      gains.ask(0, length, sum);
      return (sum[Gain.Content] as number) + (sum[Gain.Function] as number) + (sum[Gain.Pair] as number);
    });
    expect(sums[0]).toBeLessThan(sums[1] as number);
  });
});

describe("the search", () => {
  it("takes the best scores where nothing else counts", () => {
    const { gains, ranker } = read(0);
    expect(packSentences(gains, ranker, Float64Array.of(1, 3, 2), free, { ...each, budget: 2 })).toEqual([1, 2]);
  });

  it("does not say one thing twice", () => {
    const { gains, ranker } = read(10);
    const list = packSentences(gains, ranker, Float64Array.of(1, 0.9, 0), free, { ...each, budget: 2 });
    expect([...list].sort()).toEqual([0, 2]);
  });

  it("takes what needs another only behind it", () => {
    const { gains, ranker } = read(0);
    const scores = Float64Array.of(1, 2, 9);
    expect(packSentences(gains, ranker, scores, [null, null, [0]], { ...each, budget: 1 })).toEqual([1]);
    expect(packSentences(gains, ranker, scores, [null, null, [0]], { ...each, budget: 2 })).toEqual([0, 2]);
  });

  it("keeps to the budget, filling it with what fits", () => {
    const { gains, ranker } = read(0);
    const costs = [5, 3, 2];
    const purse = { costOf: (candidate: number) => costs[candidate] as number, cuts: false };
    expect(packSentences(gains, ranker, Float64Array.of(2, 1.5, 1), free, { ...purse, budget: 5 })).toEqual([1, 2]);
    expect(packSentences(gains, ranker, Float64Array.of(2, 1.5, 1), free, { ...purse, budget: 1 })).toEqual([]);
  });
});
