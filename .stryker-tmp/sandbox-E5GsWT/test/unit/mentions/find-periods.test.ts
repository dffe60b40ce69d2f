// @ts-nocheck
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { periodsOfText } from "../../../evaluation/read-periods.js";
import { readDocument } from "../../../src/document/read-document.js";
import { PERIOD_CLASSES, PERIOD_RULES, PERIOD_WORDS } from "../../../src/fr/periods.js";
import { SENTENCE_WORDS } from "../../../src/fr/words/sentences.js";
import { TOKEN_WORDS } from "../../../src/fr/words/tokens.js";
import { findPeriods } from "../../../src/mentions/find-periods.js";
import { compileRules, findMatches } from "../../../src/mentions/pattern.js";
import { itShared, sharedFile } from "../../shared.js";

const surfaces = (text: string): string[] =>
  periodsOfText(text, null).map(({ start, stop }) => text.slice(start, stop));

describe("findPeriods", () => {
  it("gives a quarter whole: place, rule, period", () => {
    const text = "Les ventes ont reculé au T3 2024.";
    expect(periodsOfText(text, null)).toEqual([
      {
        first: 5,
        end: 7,
        start: 25,
        stop: 32,
        rule: "fr/quarter/code-year",
        named: true,
        period: {
          granularity: "quarter",
          year: 2024,
          quarter: 3,
          half: null,
          month: null,
          day: null,
          fiscal: false,
          relative: false,
          from: "2024-07-01",
          to: "2024-09-30",
          yearFrom: "text",
        },
      },
    ]);
  });

  it("names quarters only: half-years, ranges and relative quarters are dates", () => {
    const text = "T3 2024, S1 2024, trois premiers trimestres 2024, trimestre précédent, premier trimestre.";
    expect(periodsOfText(text, "2024-11-05").map(({ named }) => named)).toEqual([true, false, false, false, true]);
  });

  it("keeps text order without overlap", () => {
    const text =
      "Du 12 au 19 mai 2023, puis les premier et deuxième trimestres 2024, en 2025 et d'ici 2030, l'an prochain ou mardi dernier.";
    const found = periodsOfText(text, "2024-11-05");
    expect(found.length).toBe(7);
    found.forEach((mention, index) => {
      expect(mention.start).toBeGreaterThanOrEqual(found[index - 1]?.stop ?? 0);
      expect(mention.stop).toBeGreaterThan(mention.start);
    });
  });

  it("works without the figure rules and without numbers", () => {
    const document = readDocument("Au 4ème trimestre 2018, en 2019.", {
      tokens: TOKEN_WORDS,
      sentences: SENTENCE_WORDS,
    });
    const numbers = { phrases: [], at: new Int32Array(document.tokens.count).fill(-1) };
    const book = compileRules(PERIOD_RULES, PERIOD_CLASSES);
    const matches = findMatches(document.tokens, document.sentenceOf, numbers, book);
    expect(findPeriods(document, matches, PERIOD_WORDS, null).map(({ rule }) => rule)).toEqual([
      "fr/quarter/ordinal-year",
      "fr/date/year",
    ]);
  });

  it("never crosses a sentence", () => {
    expect(surfaces("Il vise le premier trimestre. 2024 sera l'année du rebond.")).toEqual([
      "premier trimestre",
      "2024",
    ]);
    expect(surfaces("Rendez-vous le 5\n\nmai est un mois court.")).toEqual(["mai"]);
  });

  it("gives days that no calendar has no date", () => {
    for (const text of ["Le 31/04/2023.", "Le 30 février 2023.", "Le 00/00/2023.", "Le 99.99.2023."]) {
      expect(periodsOfText(text, null).filter(({ period }) => period.granularity === "day")).toEqual([]);
    }
  });

  it("never throws, whatever the string", () => {
    const odd = [
      "",
      " ",
      "2024",
      "-2024-",
      "((((2024))))",
      "T3T3T3",
      "1er1er1er",
      "mi-",
      "\ud800 T3 2024 \udfff",
      "d'd'd' l'an",
      "années années 2010",
    ];
    for (const text of odd)
      for (const day of [null, "2024-02-29", "0001-01-01", "9999-12-31"])
        expect(() => periodsOfText(text, day)).not.toThrow();
  });

  it("takes time in step with the length", () => {
    const units = ["au T3 2024 et ", "du 12 au 19 mai, ", "premier, deuxième, ", "trimestre précédent ", "en mars et "];
    for (const unit of units) {
      const time = (times: number): number => {
        const text = unit.repeat(times);
        const start = performance.now();
        periodsOfText(text, "2024-05-03");
        return performance.now() - start;
      };
      time(1000);
      const short = Math.min(time(1000), time(1000), time(1000));
      const long = Math.min(time(4000), time(4000));
      expect(long / Math.max(short, 1)).toBeLessThan(12);
    }
  });

  it("has one id a rule, named after its file", () => {
    const ids = PERIOD_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^fr\/(quarter|half|date)\/[a-z-]+$/);
  });

  itShared("finds the two quarters of the reference article", () => {
    const text = fs.readFileSync(sharedFile("seed-article.txt"), "utf8");
    const quarters = periodsOfText(text, null).filter(({ named }) => named);
    expect(quarters.map(({ start, stop, period }) => [text.slice(start, stop), period.year, period.yearFrom])).toEqual([
      ["Q4 2017", 2017, "text"],
      ["4ème trimestre", 2018, "context"],
    ]);
  });
});
