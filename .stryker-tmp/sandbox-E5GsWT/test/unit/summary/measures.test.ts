// @ts-nocheck
import { describe, expect, it } from "vitest";
import { countGrams, recall, stemOf, wordsOf } from "../../../evaluation/rouge.js";
import { factsOf, shareOfFacts } from "../../../evaluation/summary-facts.js";
import { overlapsMost } from "../../../training/summary/examples.js";
import { withoutHeading } from "../../../training/summary/pairs.js";

const grams = (text: string, size: 1 | 2) => countGrams(wordsOf(text).map(stemOf), size);

describe("recall of a standfirst", () => {
  it("counts stems, each as often as both have it", () => {
    expect(recall(grams("le groupe rachète le groupe", 1), grams("des groupes rachetaient", 1))).toBeCloseTo(2 / 5);
    expect(recall(grams("le groupe rachète", 2), grams("le groupe rachetait", 2))).toBe(1);
    expect(recall(grams("le groupe rachète", 2), grams("groupe le rachète", 2))).toBe(0);
    expect(recall(grams("", 1), grams("le", 1))).toBe(0);
  });
});

describe("facts of a standfirst", () => {
  const standfirst =
    "Le groupe Brumavel, dirigé par Aurélie Montferrand, a levé 12,5 millions d'euros à Lyon. Les salariés attendent.";

  it("are its names and numbers that the body holds", () => {
    const body =
      "Brumavel a levé 12,5 millions d'euros. Aurélie Montferrand dirige le groupe. Les salariés et le groupe attendent à Paris.";
    expect(factsOf(standfirst, body)).toEqual(["brumavel", "aurélie montferrand", "12 5"]);
  });

  it("are kept where the summary has them whole", () => {
    expect(shareOfFacts(["aurélie montferrand", "12 5"], wordsOf("Aurélie a levé 12,5 millions"))).toBe(0.5);
    expect(shareOfFacts([], ["a"])).toBeNull();
  });
});

describe("a key point hits an editor's sentence", () => {
  it("when they share more than half of their union", () => {
    expect(overlapsMost(0, 10, 0, 10)).toBe(true);
    expect(overlapsMost(0, 10, 2, 10)).toBe(true);
    expect(overlapsMost(0, 10, 5, 15)).toBe(false);
    expect(overlapsMost(0, 10, 0, 20)).toBe(false);
    expect(overlapsMost(0, 10, 10, 20)).toBe(false);
  });
});

describe("a body that repeats its standfirst", () => {
  it("is cut behind it, whatever the white space", () => {
    expect(withoutHeading("Un  chapeau.Deux.  Le corps.", "Un chapeau. Deux.")).toBe("Le corps.");
    expect(withoutHeading("Le corps seul.", "Un chapeau.")).toBe("Le corps seul.");
  });
});
