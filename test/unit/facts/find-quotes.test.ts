import { expect, it } from "vitest";
import { createExtractor } from "../../../src/index.js";

const { extract } = createExtractor({
  language: "fr",
  lexicon: {
    companies: [{ name: "Quintil" }],
    people: [{ name: "Anne Kerbrat" }, { name: "Louis Moreau" }],
  },
});
const ANSWER = "\n\n« Nous tiendrons nos engagements envers nos clients. »\n\nLe groupe emploie 300 personnes.";
const speakers = (text: string) => extract(text).quotes.map(({ speaker }) => speaker);

it("gives a quotation that is a paragraph of its own to the one person of the paragraph before", () => {
  expect(speakers(`Anne Kerbrat, qui dirige Quintil, a reçu les salariés.${ANSWER}`)).toEqual(["Anne Kerbrat"]);
});

it("gives it to nobody where that paragraph speaks of two", () => {
  expect(speakers(`Anne Kerbrat a reçu Louis Moreau chez Quintil.${ANSWER}`)).toEqual([null]);
});
