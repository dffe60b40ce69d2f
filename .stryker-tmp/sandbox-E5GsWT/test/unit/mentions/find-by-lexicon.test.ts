// @ts-nocheck
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/document/read-document.js";
import { ARTICLES } from "../../../src/fr/lexicon.js";
import { SENTENCE_WORDS } from "../../../src/fr/words/sentences.js";
import { TOKEN_WORDS } from "../../../src/fr/words/tokens.js";
import { findByLexicon } from "../../../src/mentions/find-by-lexicon.js";
import type { LexiconRecord, NameKind } from "../../../src/mentions/mention.js";
import { compileNameTable, findRecords, recordsOfLexicon } from "../../../src/mentions/name-table.js";

const read = (text: string) => readDocument(text, { tokens: TOKEN_WORDS, sentences: SENTENCE_WORDS });

const record = (kind: NameKind, name: string, ...aliases: string[]): LexiconRecord => ({
  kind,
  name,
  aliases,
  wikidata: null,
  company: null,
  flags: [],
  fromUser: false,
});

const TABLE = compileNameTable([
  record("company", "Orange"),
  record("place", "Orange"),
  record("company", "Orange Bank"),
  record("company", "Free"),
  record("company", "HP", "Hewlett-Packard", "Hewlett Packard Enterprise"),
  record("company", "BNP Paribas", "BNP"),
  record("company", "L'Oréal"),
  record("company", "Société Générale", "SocGen"),
  record("company", "BlaBlaCar"),
  record("company", "La Redoute"),
  record("company", "leboncoin", "Le Bon Coin"),
  record("company", "vente-privee", "Veepee"),
  record("company", "eBay"),
  record("company", "Yahoo!"),
  record("company", "Yahoo Japan"),
  record("company", "AT&T"),
  record("company", "Canal+"),
  record("company", "Cœur de Ville"),
  record("company", "3 Suisses"),
  record("company", "1 000 Mercis"),
  record("company", "D'Ieteren"),
  record("press", "Les Echos"),
  record("press", "Le Monde"),
  record("press", "Le Monde informatique"),
  record("press", "The Information"),
  record("press", "20 Minutes"),
  record("organization", "ETSI"),
  record("place", "Côte d'Ivoire"),
  record("place", "États-Unis", "USA", "U.S."),
  record("product", "Web 2.0"),
  record("product", ".NET"),
]);

interface Seen {
  surface: string;
  names: string[];
  sameCase: boolean;
}

function find(text: string, table = TABLE): Seen[] {
  const document = read(text);
  const { starts, ends } = document.tokens;
  return findByLexicon(document, table, ARTICLES).map(({ first, end, records, sameCase }) => ({
    surface: text.slice(starts[first], ends[end - 1]),
    names: records.map(({ name }) => name),
    sameCase,
  }));
}

const surfaces = (text: string): string[] => find(text).map(({ surface }) => surface);

describe("where a name stands", () => {
  test("the longest name wins, and all records of a form are given", () => {
    expect(find("La banque Orange Bank appartient à Orange.")).toEqual([
      { surface: "Orange Bank", names: ["Orange Bank"], sameCase: true },
      { surface: "Orange", names: ["Orange", "Orange"], sameCase: true },
    ]);
    expect(findRecords(TABLE, "Orange").map(({ kind }) => kind)).toEqual(["company", "place"]);
  });

  test("a capital is asked for where the form has one", () => {
    expect(surfaces("Une orange, un accès free, 20 minutes de marche, il reste 3 suisses.")).toEqual([]);
    expect(surfaces("Free, 20 Minutes et les 3 Suisses.")).toEqual(["Free", "20 Minutes", "3 Suisses"]);
  });

  test("brands in lower case are found as they are written", () => {
    expect(surfaces("Sur leboncoin, vente-privee et eBay.")).toEqual(["leboncoin", "vente-privee", "eBay"]);
    expect(surfaces("Leboncoin et Le Bon Coin.")).toEqual(["Leboncoin", "Le Bon Coin"]);
    expect(surfaces("Il a trouvé le bon coin pour pêcher ; ebay aussi.")).toEqual([]);
  });

  test("text in capitals matches, and says that it has other capitals", () => {
    expect(find("ORANGE BANK QUITTE LA SOCIÉTÉ GÉNÉRALE")).toEqual([
      { surface: "ORANGE BANK", names: ["Orange Bank"], sameCase: false },
      { surface: "SOCIÉTÉ GÉNÉRALE", names: ["Société Générale"], sameCase: false },
    ]);
  });

  test("a name never goes over the end of a sentence, a tab or a dash between spaces", () => {
    expect(surfaces("Il travaille chez Orange. Bank of America recule.")).toEqual(["Orange"]);
    expect(surfaces("Orange\tBank")).toEqual(["Orange"]);
    expect(surfaces("Les actions BNP - Paribas Sport en parle.")).toEqual(["BNP"]);
  });

  test("a name broken over two lines is one", () => {
    const text =
      "Le groupe a annoncé hier soir à ses salariés que la banque Société\nGénérale prendra une part du capital de la filiale commune qui sera\ncréée avant la fin du mois de juin par les deux partenaires à parts\négales à Paris.";
    expect(surfaces(text)).toEqual(["Société\nGénérale"]);
  });
});

describe("the span", () => {
  test("elisions stay outside, the article of a name with a capital inside", () => {
    expect(surfaces("Le patron d'Orange, qu’Orange nomme. L'Oréal aussi.")).toEqual(["Orange", "Orange", "L'Oréal"]);
    expect(surfaces("Les Echos et The Information l'écrivent.")).toEqual(["Les Echos", "The Information"]);
    expect(surfaces("Le patron de D’Ieteren.")).toEqual(["D’Ieteren"]);
  });

  test("an article in lower case, or drawn together with a preposition, stays outside", () => {
    expect(surfaces("Selon les Echos, cités par l'Oréal, à la Redoute.")).toEqual(["Echos", "Oréal", "Redoute"]);
    expect(surfaces("Un article du Monde, confié au Monde informatique et aux Echos.")).toEqual([
      "Monde",
      "Monde informatique",
      "Echos",
    ]);
    expect(surfaces("Le reste du monde des Bouches.")).toEqual([]);
  });

  test("the « ! » of Yahoo stays outside, and counts for nothing inside", () => {
    expect(surfaces("Yahoo! publie ses comptes. Yahoo! Japan et Yahoo Japan aussi.")).toEqual([
      "Yahoo",
      "Yahoo! Japan",
      "Yahoo Japan",
    ]);
  });

  test("a sign belongs to the number it touches", () => {
    expect(surfaces("Canal + et Canal+ progressent.")).toEqual(["Canal +", "Canal+"]);
    expect(surfaces("Canal +12 %")).toEqual([]);
  });
});

describe("variants of one form", () => {
  test.each([
    ["Hewlett Packard", "HP"],
    ["Hewlett-Packard", "HP"],
    ["Hewlett‑Packard", "HP"],
    ["Hewlett–Packard", "HP"],
    ["Hewlett\u00a0Packard", "HP"],
    ["Hewlett\u202fPackard", "HP"],
    ["HewlettPackard", "HP"],
    ["Hewlett-Packard Enterprise", "HP"],
    ["BNP-Paribas", "BNP Paribas"],
    ["Bla Bla Car", "BlaBlaCar"],
    ["L’Oréal", "L'Oréal"],
    ["L'Ore\u0301al", "L'Oréal"],
    ["L'Oreal", "L'Oréal"],
    ["Societe Generale", "Société Générale"],
    ["Socié\u00adté Géné\u200brale", "Société Générale"],
    ["AT & T", "AT&T"],
    ["Cœur de Ville", "Cœur de Ville"],
    ["Coeur de Ville", "Cœur de Ville"],
    ["Etats-Unis", "États-Unis"],
    ["États Unis", "États-Unis"],
    ["U.S.A.", "États-Unis"],
    ["US", "États-Unis"],
    ["Côte d’Ivoire", "Côte d'Ivoire"],
    ["Côte-d'Ivoire", "Côte d'Ivoire"],
    ["Web 2.0", "Web 2.0"],
    [".NET", ".NET"],
    ["1\u202f000 Mercis", "1 000 Mercis"],
    ["1000 Mercis", "1 000 Mercis"],
  ])("%s is %s", (surface, name) => {
    expect(find(`Voici ${surface}, sans plus`)).toEqual([{ surface, names: [name], sameCase: true }]);
  });

  test("words run together, or parted where the form is not, must show it by their capitals", () => {
    expect(surfaces("Et si on parlait ? ET SI ON PARLAIT")).toEqual([]);
    expect(surfaces("Blablacar, Laredoute")).toEqual(["Blablacar"]);
  });

  test("a number is not a name without its dot", () => {
    expect(surfaces("Web 20, le NET")).toEqual([]);
  });
});

describe("tables", () => {
  test("names that JavaScript objects have are names like others", () => {
    const names = ["constructor", "__proto__", "toString", "hasOwnProperty"];
    const table = compileNameTable(names.map((name) => record("company", name)));
    for (const name of names)
      expect(find(`Chez ${name} et ailleurs`, table).map(({ names }) => names)).toEqual([[name]]);
    for (const name of names) expect(findRecords(TABLE, name)).toEqual([]);
    expect(surfaces("Constructor, __proto__ et toString.")).toEqual([]);
  });

  test("any string can be a name, and blank ones are never found", () => {
    const blank = ["", "  ", "\n", "\ufffe"];
    const odd = [...blank, "!", "(RED)", "C++", "アニメ", "😀 Corp", "a;b", "Deux\nlignes", "\ud800", "x".repeat(5000)];
    const table = compileNameTable(odd.map((name) => record("product", name)));
    for (const name of odd) {
      const found = find(`Il y a ${name.replace("\n", " ")} là`, table).map(({ names }) => names);
      expect(found, name).toEqual(blank.includes(name) ? [] : [[name]]);
    }
  });

  test("a caller's lexicon makes a table of its own", () => {
    const records = recordsOfLexicon({
      companies: [{ name: "Zorblax", aliases: ["ZBX"] }],
      products: [{ name: "ours polaire" }],
      ignore: ["Orange"],
    });
    expect(records.map(({ kind, name, fromUser }) => [kind, name, fromUser])).toEqual([
      ["company", "Zorblax", true],
      ["product", "ours polaire", true],
    ]);
    const table = compileNameTable(records);
    expect(find("ZBX vend son ours polaire à Orange.", table).map(({ names }) => names)).toEqual([
      ["Zorblax"],
      ["ours polaire"],
    ]);
    expect(surfaces("ZBX vend son ours polaire à Orange.")).toEqual(["Orange"]);
    expect(find("Rien.", compileNameTable([]))).toEqual([]);
  });

  test("records of the same form and other capitals come last", () => {
    const table = compileNameTable([record("company", "ACE"), record("product", "Ace")]);
    expect(find("Chez Ace, on", table)).toEqual([{ surface: "Ace", names: ["Ace", "ACE"], sameCase: true }]);
    expect(find("Chez ACE, on", table)).toEqual([{ surface: "ACE", names: ["ACE", "Ace"], sameCase: true }]);
  });

  test("time grows with the text, not with its square", () => {
    const long = "Orange Bank et Société ".repeat(20_000);
    expect(find(long)).toHaveLength(20_000);
    expect(find("A".repeat(400_000))).toEqual([]);
  });
});
