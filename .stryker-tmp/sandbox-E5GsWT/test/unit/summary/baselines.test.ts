// @ts-nocheck
import { describe, expect, it } from "vitest";
import { lexRank, textRank } from "../../../evaluation/baselines/sentence-graph.js";
import { lead } from "../../../evaluation/baselines/summarizer.js";

const sentences = [
  "Les abeilles dorment.",
  "Brumavel rachète Octaplan pour entrer sur le marché belge.",
  "Le marché belge attire Brumavel depuis longtemps.",
  "Octaplan vend ses logiciels sur le marché belge à Brumavel.",
];
const text = { text: sentences.join(" "), title: null, sentences };

describe("baselines", () => {
  it("lead keeps the order of the text", async () => {
    expect(await lead.rank(text, 2)).toEqual(sentences);
  });

  it.each([lexRank, textRank])("$name puts what no other sentence speaks of last", async ({ rank }) => {
    const ranked = await rank(text, 4);
    expect([...ranked].sort()).toEqual([...sentences].sort());
    expect(ranked.at(-1)).toBe("Les abeilles dorment.");
  });
});
