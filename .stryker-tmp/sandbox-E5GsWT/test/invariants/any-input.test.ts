// @ts-nocheck
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DepecheOptionsError, extract } from "../../src/index.js";
import { ExtractionSchema } from "../../src/schema/index.js";
import { readExample } from "../example.js";
import { checkResult } from "./check-result.js";

/** French pieces and troublemakers, so that random texts reach the rules. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ..."Le groupe |Atos |, |a progressé de |12 % |12,5% |(+46,3 %) |au T3 2024 |premier trimestre |3,4 milliards d’euros |M. Dupont |PDG de |Selon |« |» |. |\n|\n\n|1 200 000 |-0,5 % à -1,5 % |d’|qu'|$39M |entre 5 et 7 % |respectivement |contre |un an plus tôt |mars |été |2019 |—|\u00a0|\u202f|e\u0301|…|?|!|AWS|M&A|OVH.com|https://x.fr/a|12.05.2023|quatre-vingt-dix-sept pour cent |vingt et un |et demi |millions ".split(
        "|",
      ),
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "\ud800",
      "\udc00",
      "\u0000",
      "\u200b",
      "\u202e",
      "__proto__",
      "constructor",
      "👩‍👩‍👧",
      "\ufeff",
      "ﬁ",
      "İ",
      "ß",
    ),
  },
);
const article = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("").slice(0, 2000));

describe("any string", () => {
  it("never throws; every span slices back; indexes hold (3,000 texts)", () => {
    fc.assert(
      fc.property(article, (text) => checkResult(text, extract(text, { language: "fr", publishedAt: "2024-05-03" }))),
      { numRuns: 2500, seed: 20241122 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => checkResult(text, extract(text))),
      { numRuns: 500, seed: 20241122 },
    );
  });

  it("survives lone surrogates anywhere", () => {
    const units = fc.array(fc.oneof(fc.integer({ min: 0xd7f0, max: 0xe010 }), fc.integer({ min: 0, max: 0xffff })), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(units, (codes) => {
        const text = String.fromCharCode(...codes);
        checkResult(text, extract(text, { language: "fr" }));
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it("reads 4 texts of 1 MB", () => {
    const pieces = fc.sample(article, { numRuns: 200, seed: 11 });
    const sizes = Array.from({ length: 4 }, (_, index) => index);
    for (const offset of sizes) {
      let text = "";
      for (let at = offset; text.length < 1_000_000; at++)
        text += offset === 0 ? "aaaa 12 % ".repeat(100) : `${pieces[at % pieces.length]}${offset % 3 ? " " : "\n"}`;
      const result = extract(text, { language: "fr" });
      expect(result.schema).toBe(1);
      expect(result.sentences.length).toBeGreaterThan(0);
    }
  }, 300_000);
});

describe("one article", () => {
  const text = readExample();
  const options = { publishedAt: "2025-04-28" };

  it("gives the same bytes every time, whatever ran before", () => {
    const first = JSON.stringify(extract(text, options));
    extract("Tout autre chose : Renault cède 3 % à Paris, selon Les Echos.", {
      lexicon: { companies: [{ name: "Paris" }] },
    });
    expect(JSON.stringify(extract(text, options))).toBe(first);
  });

  it("is plain data: structuredClone and JSON give it back, and the schema takes it", () => {
    const result = extract({ text, title: "Nimbela", publishedAt: "2025-04-28" }, { explain: true });
    expect(structuredClone(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(ExtractionSchema.safeParse(result).error?.issues ?? []).toEqual([]);
    checkResult(text, result);
  });

  it("leaves its input alone", () => {
    const article = Object.freeze({ text, title: "Nimbela" });
    expect(() => extract(article, Object.freeze({ ...options }))).not.toThrow();
  });
});

describe("wrong input", () => {
  it.each([[undefined], [null], [12], [{}], [{ text: 4 }], [[]], [new Date()], [Symbol("x")]])(
    "a non-string throws TypeError: %s",
    (input) => {
      expect(() => extract(input as unknown as string)).toThrow(TypeError);
    },
  );

  it.each([
    [{ publishedAt: "2024-02-30" }, "publishedAt"],
    [{ publishedAt: "hier" }, "publishedAt"],
    [{ publishedAt: new Date(Number.NaN) }, "publishedAt"],
    [{ summary: { sentences: -1 } }, "summary.sentences"],
    [{ summary: { maxCharacters: 0 } }, "summary.maxCharacters"],
    [{ language: "en" }, "language"],
    [{ langage: "fr" }, "langage"],
    [{ lexicon: { companies: [{ name: " " }] } }, "lexicon.companies[0].name"],
    [{ lexicon: { companies: [{ alias: [] }] } }, "lexicon.companies[0].name"],
    [{ explain: "yes" }, "explain"],
    [JSON.parse('{"__proto__": 1}'), "__proto__"],
  ])("a wrong option throws and is named: %j", (options, option) => {
    const run = () => extract("Atos recule.", options as object);
    expect(run).toThrow(DepecheOptionsError);
    expect(run).toThrow(`option ${option}: got`);
  });
});
