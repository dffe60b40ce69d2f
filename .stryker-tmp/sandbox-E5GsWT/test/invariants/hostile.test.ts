// @ts-nocheck
import { describe, expect, it } from "vitest";
import { createExtractor, extract } from "../../src/index.js";
import { checkResult } from "./check-result.js";

const read = (text: string) => {
  const result = extract(text, { language: "fr" });
  checkResult(text, result);
  return result;
};

describe("hostile text", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "valueOf"])(
    "takes « %s » for a name like another",
    (name) => {
      const text = `${name} rachète Orange pour 12 millions d'euros. Le groupe ${name} détient 12 % de ${name}, a dit ${name}.`;
      read(text);
      const own = createExtractor({ language: "fr", lexicon: { companies: [{ name }] } });
      const result = own.extract(text);
      checkResult(text, result);
      expect(result.companies.map((company) => company.name)).toContain(name);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );

  it("reads through zero-width characters and marks of direction", () => {
    const { companies, percentages } = read(
      "\u202eOran\u200bge\u202c a progressé de 12\u200b,5\u200f % en 2023, et Oran\u00adge de 3 %.",
    );
    expect(companies.map(({ mentions }) => mentions.length).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    expect(percentages.length).toBeGreaterThan(0);
  });

  it("leaves mark-up in the text as it is", () => {
    const text = '<script>alert("Orange")</script> Orange progresse de 5 %. <img src=x onerror=alert(1)>';
    for (const { text: surface } of read(text).percentages) expect(surface).not.toContain("<");
  });

  it.each([
    ["a letter", "a".repeat(10_000_000)],
    ["a capital", "A".repeat(10_000_000)],
    ["a space", " ".repeat(10_000_000)],
    ["a stop", ".".repeat(2_000_000)],
    ["a digit", "7".repeat(10_000_000)],
    ["a combining mark", "\u0301".repeat(2_000_000)],
    ["half a pair", "\ud83d".repeat(2_000_000)],
  ])(
    "ends on megabytes of %s",
    (_, text) => {
      const result = extract(text, { language: "fr" });
      expect(result.schema).toBe(1);
    },
    60_000,
  );

  it("ends on 100,000 short lines, and on quotations and brackets a thousand deep", () => {
    read("Orange\n".repeat(100_000));
    read(`${"« Orange a dit ".repeat(1000)}oui${" »".repeat(1000)}`);
    read(`${"(Orange [".repeat(1000)}5 %${"])".repeat(1000)}`);
    read(`${"Ex-".repeat(100_000)}Orange`);
  }, 120_000);
});
