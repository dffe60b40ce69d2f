import { describe, expect, it } from "vitest";
import { parseAnnotatedText } from "../../../src/judge/annotated-text.js";
import { judgeArticles } from "../../../src/judge/judge-articles.js";
import {
  describeError,
  f1Of,
  precisionOf,
  recallOf,
  type ScoredSpan,
  scoreTag,
} from "../../../src/judge/score-spans.js";

const { text, spans } = parseAnnotatedText(
  "[[C:Orbanne]] embauche [[P:Nora Diallo]], ex-[[C?:Talwer]], selon [[J:Les Echos]] et [[C:Vireo Labs]].",
);
const at = (surface: string, tag: string) => ({
  start: text.indexOf(surface),
  end: text.indexOf(surface) + surface.length,
  tag,
});

describe("scoreTag", () => {
  it("counts the same span as right, another's tag as wrong, what is not found as missed", () => {
    const errors: ScoredSpan[] = [];
    const count = scoreTag(spans, [at("Orbanne", "C"), at("Nora Diallo", "C")], "C", errors);
    expect(count).toEqual({ right: 1, wrong: 1, missed: 1 });
    expect(errors.map((error) => describeError(text, error))).toEqual([
      "P>C\tOrbanne embauche [[Nora Diallo]], ex-Talwer, selon Les Echos et Vireo La",
      "C>-\tbauche Nora Diallo, ex-Talwer, selon Les Echos et [[Vireo Labs]].",
    ]);
  });

  it("takes half a name for one wrong and one missed", () => {
    expect(scoreTag(spans, [at("Vireo", "C")], "C")).toEqual({ right: 0, wrong: 1, missed: 2 });
  });

  it("takes neither an unsure name nor a press title for wrong, found or not", () => {
    expect(scoreTag(spans, [at("Talwer", "C"), at("Echos", "C")], "C")).toEqual({ right: 0, wrong: 0, missed: 2 });
  });

  it("scores press titles when they are asked for", () => {
    expect(scoreTag(spans, [at("Les Echos", "J"), at("Orbanne", "J")], "J")).toEqual({ right: 1, wrong: 1, missed: 0 });
  });
});

it("gives precision, recall and F1 of counts, 1 where there was nothing to find and nothing was found", () => {
  const count = { right: 6, wrong: 2, missed: 4 };
  expect([precisionOf(count), recallOf(count), f1Of(count)]).toEqual([0.75, 0.6, 2 / 3]);
  const none = { right: 0, wrong: 0, missed: 0 };
  expect([precisionOf(none), recallOf(none), f1Of(none)]).toEqual([1, 1, 1]);
  expect(f1Of({ right: 0, wrong: 1, missed: 0 })).toBe(0);
});

describe("judgeArticles", () => {
  const article = (source: string) => ({ name: "one", about: {}, ...parseAnnotatedText(source) });

  it("scores the letters that the annotations use and names each error's article", () => {
    const first = article("Les ventes de [[C:Microsoft]] gagnent [[%:12 %]] au [[Q:premier trimestre 2024]].");
    const second = article("Le cours de [[C:Ferfouille d'en bas]] a perdu [[%:3,5 %]].");
    const { articles, scores, errors } = judgeArticles([first, second]);
    expect(articles).toBe(2);
    expect(scores.map(({ list }) => list)).toEqual(["companies", "percentages", "quarters"]);
    expect(scores.find(({ tag }) => tag === "%")).toMatchObject({ right: 2, wrong: 0, missed: 0, f1: 1 });
    expect(scores.find(({ tag }) => tag === "Q")).toMatchObject({ right: 1, missed: 0, precision: 1, recall: 1 });
    expect(errors.every((error) => error.article === second)).toBe(true);
  });

  it("takes the caller's lexicon", () => {
    const named = article("[[C:Ferfouille]] gagne du terrain.");
    const { scores } = judgeArticles([named], { lexicon: { companies: [{ name: "Ferfouille" }] } });
    expect(scores).toMatchObject([{ tag: "C", right: 1, wrong: 0, missed: 0 }]);
  });
});
