// @ts-nocheck
import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { buildData } from "../../../scripts/build-data.js";
import { collectWords } from "../../../scripts/data/collect-words.js";
import { packWords } from "../../../scripts/data/pack-words.js";
import { readTsv, splitAliases } from "../../../scripts/data/read-tsv.js";
import { readNames, WORD_FLAGS } from "../../../src/fr/lexicon.js";
import { WordFlag } from "../../../src/mentions/lexicon.js";
import type { NameKind } from "../../../src/mentions/mention.js";
import { findRecords } from "../../../src/mentions/name-table.js";
import { readPlaces } from "../../../src/mentions/place-set.js";
import { unpackNames, unpackWordFlags } from "../../../src/mentions/unpack-lexicon.js";
import { placeOf } from "../../../src/mentions/word-table.js";

const DATA = new URL("../../../data/fr/", import.meta.url);

test("generated files are what their sources make, byte for byte", () => {
  for (const { url, content } of buildData()) {
    const same = fs.readFileSync(url, "utf8") === content;
    expect(same, `${url.pathname} is out of date: npx tsx scripts/build-data.ts`).toBe(true);
    expect(content.startsWith("// npx tsx scripts/build-data.ts\n")).toBe(true);
  }
});

describe("names", () => {
  const table = readNames();

  test.each([
    ["companies.tsv", "company"],
    ["organizations.tsv", "organization"],
    ["press.tsv", "press"],
    ["products.tsv", "product"],
    ["people.tsv", "person"],
    ["places.tsv", "place"],
  ] as const)("every form of %s is found, with what the table says of it", (file, kind: NameKind) => {
    const rows = readTsv(new URL(file, DATA));
    expect(rows.length).toBeGreaterThan(200);
    for (const { name = "", aliases = "", wikidata = "", company = "", flags } of rows) {
      for (const form of [name, ...splitAliases(aliases)]) {
        const found = findRecords(table, form).find((record) => record.kind === kind && record.name === name);
        expect(found, form).toBeDefined();
        expect(found?.wikidata ?? "").toBe(wikidata);
        expect(found?.company ?? "").toBe(kind === "product" || kind === "person" ? company : "");
        if (flags) expect(found?.flags).toEqual(expect.arrayContaining(flags.split(" ")));
        expect(found?.fromUser).toBe(false);
      }
    }
  });

  test("a record is made once", () => {
    expect(findRecords(table, "Microsoft")[0]).toBe(findRecords(table, "microsoft")[0]);
    expect(table.size).toBeGreaterThan(8000);
  });

  test("packed lines are read as they stand", () => {
    const small = unpackNames({
      company: { forms: "Alan\nBNP Paribas;BNP;BNPP", notes: "common person\n\tQ499707" },
      product: { forms: "Azure;Windows Azure", notes: "\t\tMicrosoft" },
    });
    expect(small.size).toBe(3);
    expect(small.record(0)).toMatchObject({
      kind: "company",
      name: "Alan",
      flags: ["common", "person"],
      wikidata: null,
    });
    expect(small.record(1)).toMatchObject({
      name: "BNP Paribas",
      aliases: ["BNP", "BNPP"],
      flags: [],
      wikidata: "Q499707",
    });
    expect(small.record(2)).toMatchObject({ kind: "product", company: "Microsoft", aliases: ["Windows Azure"] });
    expect(unpackNames({}).size).toBe(0);
  });
});

describe("word flags", () => {
  test("a packed list gives its words' places back", () => {
    const words = ["a", "abandon", "abandonner", "abandonnerait", "l'", "d'abord", "jean-pierre", "zoo"];
    const places = words.map((word) => placeOf(word)).sort((a, b) => a - b);
    expect([...readPlaces(packWords(words))]).toEqual(places);
    expect([...readPlaces(packWords(["un"]))]).toEqual([placeOf("un")]);
    expect([...readPlaces("")]).toEqual([]);
  });

  const LISTS = collectWords(DATA);

  test("every word of every list has its flag", () => {
    const flags = {
      firstNames: WordFlag.FirstName,
      surnames: WordFlag.Surname,
      common: WordFlag.Common,
      companyWords: WordFlag.CompanyWord,
      legalForms: WordFlag.LegalForm,
    };
    for (const [list, flag] of Object.entries(flags)) {
      const missing = [...LISTS[list as keyof typeof flags]].filter((word) => (WORD_FLAGS(word) & flag) === 0);
      expect(missing, list).toEqual([]);
    }
  });

  test("one word in 50 that is in no list has flags", () => {
    const listed = new Set(Object.values(LISTS).flatMap((list) => [...list]));
    const unknown = [...listed].map((word) => `${word}qx`);
    expect(unknown.length).toBeGreaterThan(40_000);
    expect(unknown.filter((word) => WORD_FLAGS(word) !== 0).length / unknown.length).toBeLessThan(0.02);
    for (const word of ["constructor", "__proto__", "", "-", "--", "\ud800"]) expect(WORD_FLAGS(word), word).toBe(0);
  });

  test.each([
    ["sébastien", WordFlag.FirstName],
    ["sebastien", WordFlag.FirstName],
    ["aïssatou", WordFlag.FirstName],
    ["jean-noël", WordFlag.FirstName],
    ["ouédraogo", WordFlag.Surname],
    ["nakamura", WordFlag.Surname],
    ["nguyễn", WordFlag.Surname],
    ["durand-petit", WordFlag.Surname],
    ["pierre", WordFlag.FirstName | WordFlag.Common],
    ["petit", WordFlag.Surname | WordFlag.Common],
    ["cœur", WordFlag.Common],
    ["coeur", WordFlag.Common],
    ["aujourd'hui", WordFlag.Common],
    ["paris", WordFlag.Place],
    ["genève", WordFlag.Place],
    ["île-de-france", WordFlag.Place],
    ["pékin", WordFlag.Place],
    ["orange", WordFlag.Place | WordFlag.Common],
    ["technologies", WordFlag.CompanyWord | WordFlag.Common],
    ["télécom", WordFlag.CompanyWord],
    ["gmbh", WordFlag.LegalForm],
    ["s.a.", WordFlag.LegalForm],
  ])("%s has its flags", (norm, flags) => {
    expect(WORD_FLAGS(norm) & flags).toBe(flags);
  });

  test("the most frequent words are names only where French lists have them", () => {
    for (const norm of ["tu", "elle", "son", "si", "on", "ou", "ma", "en", "il", "les"])
      expect(WORD_FLAGS(norm) & (WordFlag.FirstName | WordFlag.Surname), norm).toBe(0);
  });

  test("a small list needs no places", () => {
    const flags = unpackWordFlags({
      firstNames: packWords(["ada"]),
      surnames: packWords(["ada", "lovelace"]),
      common: "",
      companyWords: "",
      legalForms: "",
    });
    expect(["ada", "lovelace", "Ada", "byron"].map(flags)).toEqual([3, 2, 3, 0]);
  });
});
