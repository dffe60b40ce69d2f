// @ts-nocheck
import { createRequire } from "node:module";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { cutDocument } from "../../../src/compromise/cut-document.js";
import {
  createDepechePlugin,
  type DepecheMethods,
  depechePlugin,
  loadCompromise,
} from "../../../src/compromise/index.js";
import { type Terms, textOf } from "../../../src/compromise/view.js";
import { extract } from "../../../src/index.js";
import { readExample } from "../../example.js";

/** What tests ask of a view. */
interface TestView extends DepecheMethods<TestView> {
  readonly document: Terms[];
  readonly length: number;
  readonly found: boolean;
  text(): string;
  out(form: "array"): string[];
  json(options: { offset: boolean }): { text: string; offset: { start: number; length: number } }[];
  match(pattern: string): TestView;
  sentences(): TestView;
  sentence(): TestView;
  eq(index: number): TestView;
  if(pattern: string): TestView;
  forEach(visit: (view: TestView) => void): void;
  organizations(): TestView;
}
type Nlp = { (text: string): TestView; plugin(plugin: object): unknown; world(): { model: object; hooks: string[] } };

const require = createRequire(import.meta.url);
/** Three instances of one process: compromise's bundle is another instance than its modules, and fr-compromise carries its own. */
const mine = require("compromise") as Nlp;
let other: Nlp;
let french: Nlp;

const ENGLISH = "Tony Hawk, the founder of Birdhouse, said that sales of the company had grown by 12% over the summer.";
const before = { world: "", english: [] as string[][] };
const answersOf = (nlp: Nlp, text: string): string[][] => {
  const doc = nlp(text) as unknown as Record<string, () => TestView>;
  return ["people", "places", "organizations", "percentages", "nouns", "verbs"].map(
    (method) => doc[method]?.().out("array") ?? [],
  );
};
const sizeOf = (nlp: Nlp): string =>
  JSON.stringify([Object.keys(nlp.world().model), nlp.world().hooks, JSON.stringify(nlp.world().model).length]);

beforeAll(async () => {
  other = (await import("compromise")).default as unknown as Nlp;
  french = require("fr-compromise") as Nlp;
  before.english = answersOf(mine, ENGLISH);
  // After a first use, which fills compromise's tables.
  mine(TEXT);
  before.world = sizeOf(mine);
  mine.plugin(depechePlugin);
});

const TEXT =
  "Le groupe d’Atos, « un ancien de Thales », a gagné 46,3 % (+12,5%) au T3 2024 ; l’action grimpe.\n\nSelon M. Paul Dupont, PDG d’Orange, Microsoft perd -3 % au premier trimestre 2023 !  Fin.\n";
const spansOf = (view: TestView) =>
  view.json({ offset: true }).map(({ text, offset }) => [text, TEXT.slice(offset.start, offset.start + offset.length)]);
const same = (...texts: string[]) => texts.map((text) => [text, text]);

describe("the plugin on the caller's own instance", () => {
  it("gives views with the right text and offsets", () => {
    const doc = mine(TEXT);
    expect(spansOf(doc.companies())).toEqual(same("Atos", "Thales", "Orange", "Microsoft"));
    expect(spansOf(doc.people())).toEqual(same("Paul Dupont"));
    expect(spansOf(doc.percentages())).toEqual(same("46,3 %", "+12,5%", "-3 %"));
    expect(spansOf(doc.quarters())).toEqual(same("T3 2024", "premier trimestre 2023"));
    expect(doc.companies().out("array")).toEqual(["Atos", "Thales", "Orange", "Microsoft"]);
    expect(doc.companies().eq(1).text()).toBe("Thales");
    expect(doc.companies(2).text()).toBe("Orange");
  });

  it("gives views that go on as views do", () => {
    const companies = mine(TEXT).companies();
    expect(companies.length).toBe(4);
    expect(companies.match("#Company").length).toBe(4);
    expect(companies.if("Thales").text()).toBe("Thales");
    const seen: string[] = [];
    companies.forEach((view) => {
      seen.push(view.text());
    });
    expect(seen).toEqual(["Atos", "Thales", "Orange", "Microsoft"]);
    expect(textOf(companies.document)).toBe(TEXT);
  });

  it("keeps to the view that it is asked of", () => {
    const sentences = mine(TEXT).sentences();
    expect(sentences.eq(0).companies().out("array")).toEqual(["Atos", "Thales"]);
    expect(mine(TEXT).match("Microsoft").companies().text()).toBe("Microsoft");
    expect(mine(TEXT).match("Microsoft").people().found).toBe(false);
  });

  it("leaves the document as it was", () => {
    const doc = mine(TEXT);
    const terms = JSON.stringify(
      doc.document.map((sentence) => sentence.map(({ pre, text, post, tags }) => [pre, text, post, [...tags]])),
    );
    doc.companies();
    doc.quarters();
    expect(
      JSON.stringify(
        doc.document.map((sentence) => sentence.map(({ pre, text, post, tags }) => [pre, text, post, [...tags]])),
      ),
    ).toBe(terms);
  });

  it("agrees with extract on a whole article", () => {
    const text = readExample();
    const doc = mine(text);
    const result = extract(text);
    const starts = (spans: { start: number; end: number }[]) =>
      spans.map(({ start, end }) => [start, end]).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    const offsets = (view: TestView) =>
      view.json({ offset: true }).map(({ offset }) => [offset.start, offset.start + offset.length]);
    expect(doc.depeche()).toEqual(result);
    expect(offsets(doc.companies())).toEqual(starts(result.companies.flatMap(({ mentions }) => mentions)));
    expect(offsets(doc.people())).toEqual(starts(result.people.flatMap(({ mentions }) => mentions)));
    expect(offsets(doc.percentages())).toEqual(starts(result.percentages));
    expect(offsets(doc.quarters())).toEqual(starts(result.quarters));
  });
});

describe("everything else stays as it is", () => {
  it("changes neither model nor hooks, and English is answered as before", () => {
    expect(sizeOf(mine)).toBe(before.world);
    expect(answersOf(mine, ENGLISH)).toEqual(before.english);
    expect(before.english[0]).toEqual(["Tony Hawk,"]);
    expect(mine(ENGLISH).companies().out("array")).toEqual(mine(ENGLISH).organizations().out("array"));
    expect(mine(ENGLISH).quarters().found).toBe(false);
  });

  it("does not reach another instance, nor another language beside it", () => {
    for (const nlp of [other, french]) {
      const doc = nlp(TEXT) as Partial<TestView>;
      expect([doc.companies, doc.quarters, doc.depeche]).toEqual([undefined, undefined, undefined]);
    }
    expect(answersOf(other, ENGLISH)).toEqual(before.english);
    expect(french(TEXT).people().out("array")).not.toEqual(["Paul Dupont"]);
  });

  it("takes options of its own, for the instance that asks", () => {
    other.plugin(createDepechePlugin({ lexicon: { companies: [{ name: "Fin" }] }, language: "fr" }));
    expect(other(TEXT).companies().out("array")).toContain("Fin");
    expect(mine(TEXT).companies().out("array")).not.toContain("Fin");
  });
});

describe("loadCompromise", () => {
  it("gives the process's compromise with the methods; refuses wrong options", async () => {
    await expect(loadCompromise({ language: "en" as "fr" })).rejects.toThrow("option language");
    const nlp = await loadCompromise<Nlp>();
    expect(nlp("Le groupe d’Atos recule de 3 %.").companies().text()).toBe("Atos");
  });
});

describe("cutDocument", () => {
  it("loses no character, and its words begin and end at the cuts", () => {
    const piece = fc.constantFrom(
      "d’Atos",
      " ",
      "(",
      "+12",
      "%",
      ")",
      ", ",
      "« ",
      " »",
      "Free",
      ".",
      "\n",
      "l'",
      "é",
      "!",
      "3,5",
      "M. ",
    );
    const texts = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60), { maxLength: 8 }), (text, ends) => {
        const { document } = mine(text);
        const whole = textOf(document);
        const bounds = [...new Set(ends.filter((end) => end <= whole.length))].sort((a, b) => a - b);
        const cuts = bounds
          .slice(1)
          .flatMap((end, index) => (index % 2 === 0 ? [{ start: bounds[index] as number, end, tags: ["X"] }] : []));
        const cut = cutDocument(document, cuts);
        expect(textOf(cut.document)).toBe(whole);
        const found = cut.pointers.map(([sentence, from, to]) => {
          const terms = (cut.document[sentence] as Terms).slice(from, to);
          return terms
            .map(
              ({ pre, text, post }, index) =>
                (index === 0 ? "" : pre) + text + (index === terms.length - 1 ? "" : post),
            )
            .join("");
        });
        expect(found).toEqual(cuts.map(({ start, end }) => whole.slice(start, end)));
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});
