import { describe, expect, test } from "vitest";
import { extract } from "../../../src/index.js";

const companiesOf = (text: string): string[] =>
  extract(text, { language: "fr" }).companies.flatMap(({ mentions }) =>
    mentions.map(({ start, end }) => text.slice(start, end)),
  );

describe("companies without their capital", () => {
  test.each([
    ["Hier, microsoft a recruté cent ingénieurs à Lille.", ["microsoft"]],
    ["Le contrat passé avec capgemini sera relu.", ["capgemini"]],
  ])("the table's are found: %s", (text, found) => {
    expect(companiesOf(text)).toEqual(found);
  });

  test.each([
    "Il faut sonder les élus, d'ores et déjà convaincus.",
    "Elle envoie un texto du tarmac, un plaid sur les genoux.",
    "La boîte reste orange, la porte free, la clé meta.",
  ])("ordinary words are not: %s", (text) => {
    expect(companiesOf(text)).toEqual([]);
  });

  test("a name of the document is taken up", () => {
    const text =
      "La société Brasvel lève deux millions. Le fonds Odeval mène le tour de brasvel, selon le PDG de Brasvel.";
    expect(companiesOf(text)).toContain("brasvel");
  });
});
