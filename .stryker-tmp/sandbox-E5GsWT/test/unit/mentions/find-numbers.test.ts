// @ts-nocheck
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/document/read-document.js";
import { NUMBER_WORDS } from "../../../src/fr/numbers.js";
import { SENTENCE_WORDS } from "../../../src/fr/words/sentences.js";
import { TOKEN_WORDS } from "../../../src/fr/words/tokens.js";
import { findNumbers } from "../../../src/mentions/find-numbers.js";
import { shiftDigits } from "../../../src/mentions/numbers.js";
import { type Country, type Joining, writeFrenchNumber } from "./write-french-number.js";

function numbersOf(text: string) {
  const document = readDocument(text, { tokens: TOKEN_WORDS, sentences: SENTENCE_WORDS });
  const numbers = findNumbers(document, NUMBER_WORDS);
  return { document, numbers };
}

/** « surface = value » of each number. */
function shown(text: string): string[] {
  const { document, numbers } = numbersOf(text);
  const { starts, ends } = document.tokens;
  return numbers.phrases.map(
    ({ first, end, value, sign }) => `${text.slice(starts[first], ends[end - 1])} = ${sign < 0 ? "-" : ""}${value}`,
  );
}

/** Values of one number a line; a line that is no single number throws the list off. */
function valuesOfLines(lines: readonly string[]): number[] {
  return numbersOf(lines.join(" ;\n")).numbers.phrases.map(({ value }) => value);
}

const JOININGS: readonly Joining[] = ["classic", "1990", "spaces"];
const COUNTRIES: readonly Country[] = ["France", "Belgium", "Switzerland"];
const STYLES = COUNTRIES.flatMap((country) => JOININGS.map((joining) => ({ country, joining })));
const CHUNK = 5_000;

describe("numbers in words", () => {
  it("reads back every number from 0 to 1,000,000, the way of writing changing from one to the next", {
    timeout: 120_000,
  }, () => {
    for (let from = 0; from <= 1_000_000; from += CHUNK) {
      const values = Array.from({ length: Math.min(CHUNK, 1_000_001 - from) }, (_, at) => from + at);
      const lines = values.map((value) => {
        const { joining, country } = STYLES[value % STYLES.length] as (typeof STYLES)[number];
        return value === 1 ? "1" : writeFrenchNumber(value, joining, country);
      });
      expect(valuesOfLines(lines)).toEqual(values);
    }
  });

  it.each(STYLES)("reads back 0 to 3,000 and large numbers: $country, $joining", ({ joining, country }) => {
    const values = Array.from({ length: 3_001 }, (_, value) => value).filter((value) => value !== 1);
    for (let value = 1_000_003; value < 1e15; value = value * 7 + 11) values.push(value);
    expect(valuesOfLines(values.map((value) => writeFrenchNumber(value, joining, country)))).toEqual(values);
  });

  it.each([
    ["un demi-milliard", 500_000_000],
    ["un demi million", 500_000],
    ["deux millions et demi", 2_500_000],
    ["un milliard et demi", 1_500_000_000],
    ["3 millions et demi", 3_500_000],
    ["trois quarts de million", 750_000],
    ["un virgule quatre", 1.4],
    ["un virgule quatre milliard", 1_400_000_000],
    ["deux cent virgule zéro trois", 200.03],
    ["deux virgule vingt-cinq", 2.25],
    ["une dizaine de millions", 10_000_000],
    ["une bonne centaine", 100],
    ["trois douzaines", 36],
    ["une demi-douzaine", 6],
    ["une dizaine de milliers", 10_000],
    ["deux milliers", 2_000],
    ["dix-neuf cent quatre-vingt-quatre", 1_984],
    ["mille et un", 1_001],
    ["cinq mille milliards", 5_000_000_000_000],
    ["octante-huit", 88],
    ["zéro", 0],
    ["vingt trois", 23],
  ])("%s is %d", (text, value) => {
    expect(shown(text)).toEqual([`${text} = ${value}`]);
  });

  it("takes no article for a number", () => {
    expect(shown("un jour, une usine, un client")).toEqual([]);
  });

  it("keeps neighbours apart", () => {
    expect(shown("deux, trois et quatre")).toEqual(["deux = 2", "trois = 3", "quatre = 4"]);
    expect(shown("vingt cents")).toEqual(["vingt = 20"]);
    expect(shown("deux trois")).toEqual(["deux = 2", "trois = 3"]);
  });

  it("ends at words that only begin like numbers", () => {
    expect(shown("le dix-huitième siècle, un mille-feuille, un centime, deux-points")).toEqual([]);
  });

  it("says which numbers are round by their own words", () => {
    const { numbers } = numbersOf("une centaine de millions, cent millions");
    expect(numbers.phrases.map(({ approximate }) => approximate)).toEqual([true, false]);
  });
});

describe("numbers in digits", () => {
  it.each([
    ["1 200 000", "1 200 000 = 1200000"],
    ["839.000", "839.000 = 839000"],
    ["46,3", "46,3 = 46.3"],
    ["1'200", "1'200 = 1200"],
    ["1,2 milliard", "1,2 milliard = 1200000000"],
    ["10 mille", "10 mille = 10000"],
    ["45 k€", "45 k = 45000"],
    ["350M€", "350M = 350000000"],
    ["1,2Md€", "1,2Md = 1200000000"],
    ["3,4 Mds", "3,4 Mds = 3400000000"],
    ["12 Mrd €", "12 Mrd = 12000000000"],
    ["12 Mrds", "12 Mrds = 12000000000"],
    ["3 mds", "3 mds = 3000000000"],
    ["12 Mn€", "12 Mn = 12000000"],
    ["2 G€", "2 G = 2000000000"],
    ["10k", "10k = 10000"],
    ["12M d'euros", "12M = 12000000"],
    ["0,07", "0,07 = 0.07"],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it.each(["12 m de haut", "4K", "5G", "12 mn", "20 t", "3D"])("takes no unit for a scale: %s", (text) => {
    expect(numbersOf(text).numbers.phrases.map(({ exponent }) => exponent)).toEqual([0]);
  });

  it("reads scales beside a currency before the number", () => {
    expect(shown("$1.2bn, £50m, $39M et €3k")).toEqual([
      "1.2bn = 1200000000",
      "50m = 50000000",
      "39M = 39000000",
      "3k = 3000",
    ]);
  });

  it("leaves the word that holds scale and currency outside, with its scale applied", () => {
    expect(shown("291 MDH")).toEqual(["291 = 291000000"]);
  });

  it("reads signs, and no dash between numbers or words for one", () => {
    expect(shown("-3 et (- 3,4) puis +12")).toEqual(["-3 = -3", "- 3,4 = -3.4", "+12 = 12"]);
    expect(shown("2019-2020, 10 - 12, Lenovo - 24, T3-2")).toEqual([
      "2019 = 2019",
      "2020 = 2020",
      "10 = 10",
      "12 = 12",
      "24 = 24",
    ]);
    expect(shown("Dell — 14,8 — 3")).toEqual(["14,8 = 14.8", "3 = 3"]);
    expect(shown("- 12 sites\n- 3 usines")).toEqual(["12 = 12", "3 = 3"]);
  });

  it("shifts digits exactly where a product of floats would not", () => {
    expect(1.005 * 1000).not.toBe(1005);
    expect(shiftDigits("1.005", 3)).toBe(1005);
    expect(shiftDigits("8.2", 9)).toBe(8_200_000_000);
    expect(shown("16,6 milliards, 4,35 millions")).toEqual(["16,6 milliards = 16600000000", "4,35 millions = 4350000"]);
  });

  it("gives an index to the token a number begins at, and to no other", () => {
    const { numbers, document } = numbersOf("Il a 12 millions de raisons, vingt et un ans et -3 degrés.");
    const begins = numbers.phrases.map(({ first }) => first);
    for (let token = 0; token < document.tokens.count; token++) {
      const index = begins.indexOf(token);
      expect(numbers.at[token]).toBe(index);
    }
  });

  it("joins a number over a line break inside a sentence, never over a blank line", () => {
    expect(shown("Le groupe a levé 12\nmillions d'euros.")).toEqual(["12\nmillions = 12000000"]);
    expect(shown("Le total est de 12\n\nmillions")).toEqual(["12 = 12"]);
    expect(shown("Ils étaient vingt.\nDeux sont partis.")).toEqual(["vingt = 20", "Deux = 2"]);
  });
});
