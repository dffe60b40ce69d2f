import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/document/read-document.js";
import { FRENCH } from "../../../src/fr/index.js";
import { SUMMARY_WORDS } from "../../../src/fr/summary.js";
import { chooseSentences } from "../../../src/summary/choose-sentences.js";
import { type Candidates, readCandidates } from "../../../src/summary/read-candidates.js";
import { selectSentences, worthByScore } from "../../../src/summary/select-sentences.js";
import { rankerFor } from "../../../src/summary/weights.js";
import { readEvidence } from "../../../training/summary/read-evidence.js";

const ALL = { sentences: Number.POSITIVE_INFINITY, characters: Number.POSITIVE_INFINITY };

function read(sentences: readonly string[]): { document: ReturnType<typeof readDocument>; candidates: Candidates } {
  const input = readEvidence(sentences.join(" "), null);
  return { document: input.document, candidates: readCandidates(input, SUMMARY_WORDS) };
}

const choose = (
  sentences: readonly string[],
  scores: readonly number[],
  redundancy = 0,
  limits: Partial<typeof ALL> = {},
) => {
  const { document, candidates } = read(sentences);
  expect(candidates.sentences).toHaveLength(sentences.length);
  const ranker = { weights: new Float64Array(0), gains: new Float64Array(0), redundancy };
  const worth = worthByScore(document, candidates, Float64Array.from(scores), ranker);
  return selectSentences(document, candidates, worth, { ...ALL, ...limits });
};

const UNLIKE = [
  "Le port de Brest accueille un navire de recherche.",
  "Une boulangerie lilloise vend du pain sans gluten.",
  "Les skieurs attendent la neige dans les Alpes.",
  "Un chercheur toulousain étudie les abeilles noires.",
];

describe("selection", () => {
  it("takes the best first, of equals the earlier", () => {
    expect(choose(UNLIKE, [1, 3, 2, 3])).toEqual([1, 3, 2, 0]);
  });

  it("keeps to the number of sentences and of characters, passing over what does not fit", () => {
    expect(choose(UNLIKE, [1, 3, 2, 4], 0, { sentences: 2 })).toEqual([3, 1]);
    const long = [...UNLIKE.slice(0, 3), `${UNLIKE[3]?.slice(0, -1)} et ${"les ruches de la vallée ".repeat(20)}.`];
    expect(choose(long, [1, 2, 3, 4], 0, { characters: 120 })).toEqual([2, 1]);
  });

  it("charges for what was said", () => {
    const said = [
      "Le port de Brest accueille un navire.",
      "À Brest, le port accueille des voiliers.",
      UNLIKE[2] as string,
    ];
    expect(choose(said, [3, 2.9, 2.5])).toEqual([0, 1, 2]);
    expect(choose(said, [3, 2.9, 2.5], 2)).toEqual([0, 2, 1]);
  });

  it("never takes a sentence whose terms stand in chosen ones", () => {
    const twice = [
      "Le port de Brest accueille un navire de recherche.",
      "Un navire de recherche accueille le port de Brest.",
    ];
    expect(choose(twice, [2, 1])).toEqual([0]);
  });

  it("makes what dangles wait for the sentence before it", () => {
    const dangling = [UNLIKE[0], UNLIKE[1], "Il mesure 42 mètres et coûte 18 millions d'euros.", UNLIKE[3]] as string[];
    expect(choose(dangling, [1, 2, 9, 3])).toEqual([3, 1, 2, 0]);
    expect(choose(dangling, [4, 1, 9, 3], 0, { sentences: 2 })).toEqual([0, 3]);
  });
});

describe("an empty document", () => {
  it("has nothing to choose", () => {
    const { document, candidates } = read([]);
    expect(document.tokens.count).toBe(readDocument("", FRENCH.reading).tokens.count);
    expect(chooseSentences(document, candidates, rankerFor("sentences", false), ALL)).toEqual([]);
    expect(chooseSentences(document, candidates, rankerFor("characters", false), { ...ALL, characters: 300 })).toEqual(
      [],
    );
  });
});
