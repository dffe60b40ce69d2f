// @ts-nocheck
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readCases } from "../read-cases.js";
import { typographicVariants } from "../typography.js";
import { checkFacts } from "./check-facts.js";

const files = fs
  .readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => path.join(import.meta.dirname, name));

describe.each(files)("%s", (file) => {
  it.each(readCases(file))("$place $text", (one) => {
    expect(one.spans.length).toBeGreaterThan(0);
    const problems = typographicVariants(one.text).flatMap((variant) => {
      const spans = one.spans.map((span) => ({ ...span, start: variant.at(span.start), end: variant.at(span.end) }));
      return checkFacts({ ...one, text: variant.text, spans }).map((problem) => `(${variant.name}) ${problem}`);
    });
    expect(problems).toEqual([]);
  });
});
