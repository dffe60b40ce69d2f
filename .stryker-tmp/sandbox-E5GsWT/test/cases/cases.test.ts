// @ts-nocheck
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkFigures } from "./check-figures.js";
import { checkPeriods } from "./check-periods.js";
import { type Case, type CheckCase, readCases } from "./read-cases.js";
import { typographicVariants } from "./typography.js";

/** Who judges the spans of a kind. */
const CHECKS: Readonly<Record<string, CheckCase>> = {
  quarter: checkPeriods,
  date: checkPeriods,
  percentage: checkFigures,
  amount: checkFigures,
  quantity: checkFigures,
};
/** Case files of another form, which have a test of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set(["sentences.txt"]);
const LINES = 150;
const COUNTER_LINES = 60;

const files = fs
  .readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".txt") && !ELSEWHERE.has(name))
  .map((name) => path.join(import.meta.dirname, name));

/** What is wrong with a case, in any typographic variant: « quarter.txt:12 (’): expected …, got … ». */
function problemsOf(one: Case): string[] {
  const checks = new Set([one.kind, ...one.spans.map(({ kind }) => kind)].map(checkOf));
  return typographicVariants(one.text, one.directives.capitals === "yes").flatMap((variant) => {
    const spans = one.spans.map((span) => ({ ...span, start: variant.at(span.start), end: variant.at(span.end) }));
    const given = { ...one, text: variant.text, spans };
    return [...checks].flatMap((check) => check(given)).map((problem) => `${one.place} (${variant.name}): ${problem}`);
  });
}

function checkOf(kind: string): CheckCase {
  const check = CHECKS[kind];
  if (!check) throw new Error(`no check for the kind « ${kind} »; known: ${Object.keys(CHECKS).join(", ")}`);
  return check;
}

describe.each(files)("%s", (file) => {
  const cases = readCases(file);

  it(`has ${LINES} lines and ${COUNTER_LINES} counter-lines or more, none twice`, () => {
    expect(cases.filter(({ isCounter }) => !isCounter).length).toBeGreaterThanOrEqual(LINES);
    expect(cases.filter(({ isCounter }) => isCounter).length).toBeGreaterThanOrEqual(COUNTER_LINES);
    expect(new Set(cases.map(({ text, directives }) => `${directives.published} ${text}`)).size).toBe(cases.length);
  });

  it.each(cases)("$place $text", (one) => {
    expect(problemsOf(one)).toEqual([]);
  });
});
