// @ts-nocheck
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/document/read-document.js";
import { SENTENCE_WORDS } from "../../../src/fr/words/sentences.js";
import { TOKEN_WORDS } from "../../../src/fr/words/tokens.js";
import { compileRules, findMatches, type WordClasses } from "../../../src/mentions/pattern.js";

const CLASSES: WordClasses = {
  season: new Map([["printemps", 1]]),
  code: (word) => /^t([1-4])-(\d\d)$/.exec(word)?.slice(1).join("/"),
};

function find(pattern: string, text: string): { surface: string; captures: Record<string, unknown> }[] {
  const { tokens, sentenceOf } = readDocument(text, { tokens: TOKEN_WORDS, sentences: SENTENCE_WORDS });
  const numbers = { phrases: [], at: new Int32Array(tokens.count).fill(-1) };
  const book = compileRules([{ id: "test/rule", pattern }], CLASSES);
  return findMatches(tokens, sentenceOf, numbers, book).map(({ first, end, captures }) => ({
    surface: text.slice(tokens.starts[first], tokens.ends[end - 1]),
    captures: Object.fromEntries(Object.entries(captures).map(([name, { value }]) => [name, value])),
  }));
}

describe("terms of patterns", () => {
  it("look at the token before without taking it", () => {
    expect(find("<au {season}", "au printemps, le printemps")).toEqual([{ surface: "printemps", captures: {} }]);
    expect(find("<!au|du {season}", "au printemps, le printemps")).toHaveLength(1);
    expect(find("<!au {season}", "Printemps")).toHaveLength(1);
    expect(find("<au {season}", "Printemps")).toEqual([]);
  });

  it("do not look into the sentence before", () => {
    expect(find("<au {season}", "On va au.\n\nprintemps")).toEqual([]);
  });

  it("read codes that are too many to list", () => {
    expect(find("{code:code}", "Ventes T3-24, T5-24, T3.")).toEqual([{ surface: "T3-24", captures: { code: "3/24" } }]);
    expect(find("{year} {code}", "En 2024 T3-24.")).toHaveLength(1);
    expect(find("{code} {year:year}", "En T3-24 2024.")).toEqual([{ surface: "T3-24 2024", captures: { year: 2024 } }]);
  });

  it("take four digits in a row for a year, and nothing grouped", () => {
    expect(find("{year}", "1899, 1900, 2099, 2100, 2 019, 2.019, 02019")).toHaveLength(2);
  });
});
