// @ts-nocheck
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/document/read-document.js";
import { NUMBER_WORDS } from "../../../src/fr/numbers.js";
import { SENTENCE_WORDS } from "../../../src/fr/words/sentences.js";
import { TOKEN_WORDS } from "../../../src/fr/words/tokens.js";
import { findNumbers } from "../../../src/mentions/find-numbers.js";
import { compileRules, findMatches, MAX_REPEATS, type WordClasses } from "../../../src/mentions/pattern.js";

const CLASSES: WordClasses = { month: new Map([["mars", 3]]) };

/** « id: surface » of each match, and what it captured. */
function matchesOf(text: string, patterns: Readonly<Record<string, string>>) {
  const document = readDocument(text, { tokens: TOKEN_WORDS, sentences: SENTENCE_WORDS });
  const rules = Object.entries(patterns).map(([id, pattern]) => ({ id, pattern }));
  const { starts, ends } = document.tokens;
  const surface = (first: number, end: number): string => text.slice(starts[first], ends[end - 1]);
  const numbers = findNumbers(document, NUMBER_WORDS);
  return findMatches(document.tokens, document.sentenceOf, numbers, compileRules(rules, CLASSES)).map((match) => ({
    found: `${match.rule.id}: ${surface(match.first, match.end)}`,
    taken: match.taken.map(({ name, first, end }) => `${name} ${surface(first, end)}`),
    value: match.captures.value?.value,
  }));
}
const found = (text: string, patterns: Readonly<Record<string, string>>): string[] =>
  matchesOf(text, patterns).map((match) => match.found);

describe("terms", () => {
  it("reads numbers of each sort", () => {
    const text = "12, -3, 2 millions, 2019, 2 000 et vingt";
    expect(found(text, { number: "{number}" })).toHaveLength(6);
    expect(found(text, { bare: "{bare}" })).toEqual(["bare: 12", "bare: 2 000", "bare: vingt"]);
    expect(found(text, { scaled: "{scaled}" })).toEqual(["scaled: 2 millions"]);
    expect(found(text, { signed: "{signed}" })).toEqual(["signed: -3"]);
    expect(found(text, { year: "{year}" })).toEqual(["year: 2019"]);
  });

  it("reads classes with the meaning of the word", () => {
    expect(matchesOf("le 5 mars", { day: "{integer} {value:month}" })[0]).toMatchObject({
      found: "day: 5 mars",
      value: 3,
    });
  });

  it("repeats a group up to a limit, and gives every capture in text order", () => {
    const list = { list: "{item:bare} ( , {item:bare} )* et {item:bare}" };
    expect(matchesOf("12, 15, 18 et 20 %", list)[0]?.taken).toEqual(["item 12", "item 15", "item 18", "item 20"]);
    const long = Array.from({ length: MAX_REPEATS + 5 }, (_, at) => at + 3).join(", ");
    expect(matchesOf(`${long} et 99`, list)[0]?.taken).toHaveLength(MAX_REPEATS + 2);
  });

  it("looks at what must not follow and what stands before", () => {
    expect(found("un point fort, un point", { point: "un point !fort" })).toEqual(["point: un point"]);
    expect(found("2002-3 et 96", { bare: "<!- {bare} et" })).toEqual([]);
    expect(found("en 12 et par 15", { after: "<en {bare}" })).toEqual(["after: 12"]);
  });

  it("wants no space before a glued term", () => {
    expect(found("5% et 5 %", { glued: "{number} ~%" })).toEqual(["glued: 5%"]);
  });
});

describe("matches", () => {
  it("takes the longest of the leftmost, and of two of one length the earlier rule", () => {
    const rules = { short: "{number} points", long: "{number} points de vente", same: "{number} points" };
    expect(found("12 points de vente et 3 points", rules)).toEqual(["long: 12 points de vente", "short: 3 points"]);
  });

  it("tries rows in the order written, and comes back to nothing", () => {
    expect(found("12 %", { range: "entre? {number} (% et {number})? %" })).toEqual(["range: 12 %"]);
  });

  it("never crosses the end of a sentence", () => {
    const percent = { percent: "{number} .? pour cent" };
    expect(found("Ils sont douze. Pour cent euros, tout change. Douze pour cent.", percent)).toEqual([
      "percent: Douze pour cent",
    ]);
  });
});

describe("rules that cannot work are refused by name", () => {
  it.each([
    ["{unknown}", "unknown class"],
    ["( a", "never closed"],
    ["a )", "stray"],
    ["a?", "can match nothing"],
    ["a ( b? )*", "can match nothing"],
  ])("%s", (pattern, why) => {
    expect(() => compileRules([{ id: "fr/test/rule", pattern }], CLASSES)).toThrow(new RegExp(`fr/test/rule.*${why}`));
  });
});
