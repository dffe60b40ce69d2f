// @ts-nocheck
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/document/read-document.js";
import { FIGURE_CLASSES, FIGURE_RULES } from "../../../src/fr/figures.js";
import { NUMBER_WORDS } from "../../../src/fr/numbers.js";
import { FIGURE_WORDS } from "../../../src/fr/words/figures.js";
import { SENTENCE_WORDS } from "../../../src/fr/words/sentences.js";
import { TOKEN_WORDS } from "../../../src/fr/words/tokens.js";
import { findFigures } from "../../../src/mentions/find-figures.js";
import { findNumbers } from "../../../src/mentions/find-numbers.js";
import type { FigureMention } from "../../../src/mentions/mention.js";
import { compileRules, findMatches } from "../../../src/mentions/pattern.js";

const BOOK = compileRules(FIGURE_RULES, FIGURE_CLASSES);

function read(text: string) {
  const document = readDocument(text, { tokens: TOKEN_WORDS, sentences: SENTENCE_WORDS });
  const matches = findMatches(document.tokens, document.sentenceOf, findNumbers(document, NUMBER_WORDS), BOOK);
  return { document, figures: findFigures(document, matches, FIGURE_WORDS) };
}
const figuresOf = (text: string): FigureMention[] => read(text).figures;
const only = (text: string): FigureMention => {
  const figures = figuresOf(text);
  expect(figures).toHaveLength(1);
  return figures[0] as FigureMention;
};

describe("values", () => {
  it("signs the ends of a range by the movement, the lower one first", () => {
    expect(only("Un recul de 10 à 12 %.")).toMatchObject({
      value: 10,
      max: 12,
      low: -12,
      high: -10,
      direction: "down",
    });
    expect(only("Une hausse de 10 à 12 %.")).toMatchObject({ value: 10, max: 12, low: 10, high: 12, direction: "up" });
    expect(only("Un taux de -0,5 %.")).toMatchObject({ value: 0.5, low: -0.5, high: -0.5, direction: "none" });
  });

  it("scales by shifting digits", () => {
    expect(only("Ils lèvent 16,6 millions d'euros.")).toMatchObject({ value: 16_600_000 });
    expect(only("Un bénéfice de 1,005 milliard de dollars.")).toMatchObject({ value: 1_005_000_000 });
    expect(only("Il coûte 29 cents.")).toMatchObject({ value: 0.29 });
  });

  it("gives each figure the rule that found it and a confidence", () => {
    const figure = only("La croissance serait comprise entre 5 et 7 %.");
    expect(figure.rule).toBe("fr/percentage/range-between");
    expect(figure.confidence).toBeGreaterThan(0.5);
    expect(figure.confidence).toBeLessThanOrEqual(1);
  });
});

describe("direction", () => {
  it("points to the word that says it", () => {
    const { document, figures } = read("Les ventes, en net recul de près de 12 % sur un an.");
    const { directionCue } = figures[0] as FigureMention;
    expect(document.tokens.norms.slice(directionCue?.first, directionCue?.end)).toEqual(["recul"]);
  });

  it("has no cue where the sign says it", () => {
    expect(only("Airbus (+2,3 %)")).toMatchObject({ direction: "up", directionCue: null });
  });

  it("gives a level none, and the movement before it its own", () => {
    const [movement, level] = figuresOf("Le titre recule de 2 % à 12 %.");
    expect(movement).toMatchObject({ value: 2, direction: "down", low: -2 });
    expect(level).toMatchObject({ value: 12, direction: "none", low: 12, previous: null });
  });

  it("puts a move on the second of its levels", () => {
    const [from, to] = figuresOf("Le taux passe de 12 à 15 %.");
    expect(from).toMatchObject({ value: 12, direction: "none", previous: null, unit: "percent" });
    expect(to).toMatchObject({ value: 15, direction: "up", previous: 12, low: 15, high: 15 });
  });

  it("sees a move over the dates between its levels, not over another sentence", () => {
    const figures = figuresOf("La part est passée de 4 % en 2019 à 9 % en 2022.");
    expect(figures.map(({ previous }) => previous)).toEqual([null, 4]);
    const apart = figuresOf("La part est passée de 4 % en 2019. À 9 %, elle inquiète.");
    expect(apart.map(({ previous }) => previous)).toEqual([null, null]);
  });

  it("takes no direction out of another clause", () => {
    expect(only("La demande, qui avait bondi, laisse les prix autour de 12 % de marge.")).toMatchObject({
      direction: "none",
    });
    expect(only("Le cours a chuté mais la marge est de 12 %.")).toMatchObject({ direction: "none", kind: "margin" });
  });
});

describe("currency", () => {
  it("reads « dollar » as the American one unless the text says otherwise", () => {
    expect(only("Le québécois Lightspeed lève 12 millions de dollars à Montréal.")).toMatchObject({ currency: "USD" });
    const [, later] = figuresOf(
      "À Montréal, ils lèvent 12 millions de dollars canadiens. Au Québec, le salaire est de 18 $.",
    );
    expect(later).toMatchObject({ currency: "CAD" });
    const [, abroad] = figuresOf("Le fonds canadien mise 40 M$ US à Montréal. L'aide coûte 450 M$ au Québec.");
    expect(abroad).toMatchObject({ currency: "CAD" });
  });

  it("keeps the currency of a conversion apart", () => {
    const figures = figuresOf(
      "À Montréal, au Québec, l'offre vaut 14 millions de dollars canadiens (10 millions de dollars).",
    );
    expect(figures.map(({ currency }) => currency)).toEqual(["CAD", "USD"]);
  });

  it("resolves a name of several currencies by the places of the text, else leaves it open", () => {
    expect(only("À Dubaï, la villa coûte 3 millions de dirhams.")).toMatchObject({ currency: "AED" });
    expect(only("Il a reçu 40 millions de pesos.")).toMatchObject({ currency: null });
  });

  it("takes books and crowns for no money", () => {
    expect(figuresOf("Il a écrit douze livres et porte trois couronnes.")).toEqual([]);
  });
});

describe("every text", () => {
  const word = fc.constantFrom(
    ..."de à et entre , ( ) % € $ M Md k - – + 12 3,5 2019 1 200 milliards millions d'euros points un deux cent mille pour passe recule hausse marge part contre dont « » : ; . \n".split(
      " ",
    ),
    "\n\n",
    "par exemple",
  );
  const texts = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
    fc.string({ unit: "binary", maxLength: 80 }),
  );

  it("never throws; spans slice back, do not overlap and come in order; low is never above high", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let stop = 0;
        for (const figure of figuresOf(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(stop);
          expect(figure.stop).toBeGreaterThan(figure.start);
          expect(text.slice(figure.start, figure.stop).trim()).toBe(text.slice(figure.start, figure.stop));
          expect(figure.low).toBeLessThanOrEqual(figure.high);
          expect(figure.value).toBeGreaterThanOrEqual(0);
          stop = figure.stop;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["a list without a unit", "12, "],
    ["percentages in one sentence", "12 % et "],
    ["brackets that never close", "( 12 % "],
    ["ranges", "de 12 à 15 "],
    ["amounts of one sentence", "3 livres et 12 $, "],
    ["number words", "cent mille "],
  ])("reads %s in linear time", (_, part) => {
    const time = (count: number): number => {
      const text = part.repeat(count);
      const start = performance.now();
      read(text);
      return performance.now() - start;
    };
    time(500);
    const short = Math.max(Math.min(time(2_000), time(2_000)), 1);
    const long = Math.min(time(16_000), time(16_000));
    expect(long / short).toBeLessThan(8 * 4);
  });
});
