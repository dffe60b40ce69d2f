// @ts-nocheck
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";
import type { Extraction } from "../../../src/schema/types.js";
import { readWrittenArticles } from "../../../training/corpus/written-article.js";

const resolve = (result: Extraction, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], result);

const articles = readWrittenArticles("dev").map(({ slug, text, notes }) => ({ slug, text, publishedAt: notes.date }));
const example = fs.readFileSync(path.resolve(import.meta.dirname, "../../../fixtures/example/article.txt"), "utf8");

describe("why", () => {
  it.each(articles)(
    "of $slug: each pointer leads to a value, each piece of evidence is of the text",
    ({ text, publishedAt }) => {
      const result = extract({ text, publishedAt }, { explain: true, language: "fr" });
      const why = result.why ?? [];
      expect(why.length).toBeGreaterThan(0);
      for (const { path: pointer, rule, evidence } of why) {
        expect(resolve(result, pointer), pointer).toSatisfy((value) => value !== undefined && value !== null);
        expect(rule, pointer).toMatch(/^[a-z][\p{L}\p{N}'-]*(\/[\p{L}\p{N}'-]+)*$/u);
        for (const span of evidence) {
          expect(span.text.length, pointer).toBeGreaterThan(0);
          expect(text.slice(span.start, span.end), pointer).toBe(span.text);
        }
      }
      expect(new Set(why.map((one) => one.path)).size).toBe(why.length);
    },
  );

  it.each(articles)("of $slug: every value that the text gives has its reason", ({ text, publishedAt }) => {
    const result = extract({ text, publishedAt }, { explain: true, language: "fr" });
    const paths = new Set(result.why?.map((one) => one.path));
    const expected: string[] = [];
    for (const list of ["companies", "people", "organizations", "places", "products"] as const)
      for (const [index, { mentions }] of result[list].entries())
        expected.push(...mentions.map((_, at) => `/${list}/${index}/mentions/${at}`));
    for (const [index, { roles }] of result.people.entries())
      expected.push(...roles.map((_, at) => `/people/${index}/roles/${at}`));
    for (const list of ["percentages", "amounts", "quantities"] as const) {
      for (const [index, figure] of result[list].entries()) {
        expected.push(`/${list}/${index}`);
        for (const field of ["company", "measure", "period", "baseline"] as const)
          if (figure[field] !== null) expected.push(`/${list}/${index}/${field}`);
        if (figure.direction !== "none") expected.push(`/${list}/${index}/direction`);
      }
    }
    for (const [index, { source, certainty }] of result.facts.entries()) {
      if (source) expected.push(`/facts/${index}/source`);
      if (certainty !== "stated") expected.push(`/facts/${index}/certainty`);
    }
    for (const [index, event] of result.events.entries()) {
      expected.push(`/events/${index}/type`);
      if (event.source) expected.push(`/events/${index}/source`);
      if (event.certainty !== "stated") expected.push(`/events/${index}/certainty`);
      for (const [role, argument] of Object.entries(event.roles)) {
        if (Array.isArray(argument)) expected.push(...argument.map((_, at) => `/events/${index}/roles/${role}/${at}`));
        else if (argument) expected.push(`/events/${index}/roles/${role}`);
      }
    }
    for (const [index, { speaker }] of result.quotes.entries()) if (speaker) expected.push(`/quotes/${index}/speaker`);
    expected.push(...result.summary.keyPoints.map((_, index) => `/summary/keyPoints/${index}`));
    if (result.summary.status.cue) expected.push("/summary/status");
    expect(expected.filter((one) => !paths.has(one))).toEqual([]);
  });

  it("is null, and nothing else differs, without explain", () => {
    const plain = extract(example, { publishedAt: "2025-04-28" });
    const { why, ...explained } = extract(example, { publishedAt: "2025-04-28", explain: true });
    expect(plain.why).toBeNull();
    expect({ ...explained, why: null }).toEqual(plain);
    expect(why).not.toBeNull();
  });

  it("names the rule and the words", () => {
    const text =
      "Nimbela a levé 12 millions d'euros auprès de Partech. Selon Canalys, sa part a progressé de 4,5 % en 2024.";
    const result = extract(text, { explain: true, language: "fr", lexicon: { companies: [{ name: "Nimbela" }] } });
    const reason = (pointer: string) => {
      const found = result.why?.find((one) => one.path === pointer);
      return found && [found.rule, ...found.evidence.map((span) => span.text)];
    };
    expect(reason("/companies/0/mentions/0")).toEqual(["lexicon/user", "Nimbela"]);
    expect(reason("/percentages/0/direction")).toEqual(["figure/direction/word", "progressé"]);
    expect(reason("/percentages/0/period")).toEqual(["facts/period/said", "2024"]);
    expect(reason("/events/0/type")).toEqual(["fr/events/funding/lever", "levé"]);
    expect(reason("/events/0/roles/company")).toEqual(["facts/event/subject", "Nimbela"]);
    expect(reason("/events/0/roles/amount")).toEqual(["facts/event/figure", "12 millions d'euros"]);
    expect(reason("/facts/1/source")).toEqual(["facts/source/prefix", "Selon Canalys"]);
  });
});
