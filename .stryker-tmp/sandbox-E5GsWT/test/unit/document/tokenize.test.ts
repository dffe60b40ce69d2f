// @ts-nocheck
import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/document/tokenize.js";
import { Gap, Shape, TokenKind } from "../../../src/document/tokens.js";
import { FRENCH } from "../../../src/fr/index.js";

const read = (text: string) => tokenize(text, FRENCH.reading.tokens);
const surfaces = (text: string): string[] => {
  const { count, starts, ends } = read(text);
  return Array.from({ length: count }, (_, token) => text.slice(starts[token], ends[token]));
};
const numbers = (text: string): string[] => {
  const { norms, kinds } = read(text);
  return norms.filter((_, token) => kinds[token] === TokenKind.Number);
};

describe("tokens", () => {
  it.each([
    ["d’Atos", ["d’", "Atos"]],
    ["qu'AWS", ["qu'", "AWS"]],
    ["l’œuvre", ["l’", "œuvre"]],
    ["aujourd’hui", ["aujourd’hui"]],
    ["quelqu'un", ["quelqu'un"]],
    ["Jean-Noël", ["Jean-Noël"]],
    ["est-ce", ["est", "-ce"]],
    ["a-t-il dit", ["a", "-t-il", "dit"]],
    ["un rendez-vous", ["un", "rendez-vous"]],
    ["ex-Free", ["ex-", "Free"]],
    ["ex-patron", ["ex-patron"]],
    ["M. Dupont", ["M.", "Dupont"]],
    ["J.-P. Raffarin", ["J.-P.", "Raffarin"]],
    ["J. Weiss", ["J.", "Weiss"]],
    ["la S.A. Morel", ["la", "S.A.", "Morel"]],
    ["n° 4", ["n°", "4"]],
    ["OVH.com", ["OVH.com"]],
    ["fini.Une", ["fini", ".", "Une"]],
    ["O'Reilly et McDonald’s", ["O'Reilly", "et", "McDonald’s"]],
    ["AT&T, Canal+ et C++", ["AT&T", ",", "Canal+", "et", "C++"]],
    ["32%(+46,3%)", ["32", "%", "(", "+", "46,3", "%", ")"]],
    ["1,2Md€", ["1,2", "Md", "€"]],
    ["$39M.", ["$", "39", "M", "."]],
    ["3T24", ["3", "T24"]],
    ["4ème", ["4", "ème"]],
    ["v4.2.1", ["v4", ".", "2.1"]],
    ["4.2.1", ["4.2.1"]],
    ["12.05.2023", ["12.05.2023"]],
    ["« Bravo ! »", ["«", "Bravo", "!", "»"]],
    ["fin...", ["fin", "..."]],
    ["https://a.fr/x?y=1.", ["https://a.fr/x?y=1", "."]],
    ["👩‍👩‍👧 12", ["👩", "👩", "👧", "12"]],
  ])("%s", (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it.each([
    ["46,3", "46.3"],
    ["1 200 000", "1200000"],
    ["1\u00a0200\u00a0000", "1200000"],
    ["1\u202f200\u202f000", "1200000"],
    ["1\u2009200", "1200"],
    ["839.000", "839000"],
    ["3.4", "3.4"],
    ["0.250", "0.250"],
    ["1'200", "1200"],
    ["1’200’000", "1200000"],
    ["1.234,5", "1234.5"],
    ["1,234,567", "1234567"],
    ["1,234", "1.234"],
    ["2018", "2018"],
  ])("the number %s is %s", (text, value) => {
    expect(numbers(text)).toEqual([value]);
  });

  it("keeps numbers apart that only stand side by side", () => {
    expect(numbers("en 2018 300 personnes")).toEqual(["2018", "300"]);
    expect(numbers("12, 15 et 18")).toEqual(["12", "15", "18"]);
    expect(numbers("01 23 45 67 89")).toEqual(["01", "23", "45", "67", "89"]);
  });

  it("compares words in one form and remembers how they were written", () => {
    const variants = ["L’Oréal", "L'Oréal", "L'Ore\u0301al"].map((text) => read(text).norms);
    expect(new Set(variants.map(String)).size).toBe(1);
    const { shapes, gaps } = read("Le PDG d'OVHcloud\nvient. A\n\nbis");
    expect([...shapes].map((shape) => Shape[shape])).toEqual([
      "Capitalized",
      "Upper",
      "Lower",
      "Mixed",
      "Lower",
      "None",
      "Initial",
      "Lower",
    ]);
    expect([...gaps].map((gap) => Gap[gap])).toEqual([
      "Paragraph",
      "Space",
      "Space",
      "None",
      "Line",
      "None",
      "Space",
      "Paragraph",
    ]);
  });
});
