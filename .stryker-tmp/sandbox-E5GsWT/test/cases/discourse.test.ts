// @ts-nocheck
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createExtractor, type Extraction } from "../../src/index.js";
import type { Argument, Source } from "../../src/schema/types.js";
import { typographicVariants } from "./typography.js";

/** « text => expected », with the names that the directives above it give. */
interface DiscourseCase {
  readonly place: string;
  readonly text: string;
  readonly expected: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
}

const FOLDER = path.join(import.meta.dirname, "discourse");
const DIRECTIVE = /^@(\w+) (.+)$/;

function readCases(file: string): DiscourseCase[] {
  const names: Record<string, readonly string[]> = {};
  const cases: DiscourseCase[] = [];
  for (const [index, line] of fs.readFileSync(path.join(FOLDER, file), "utf8").split("\n").entries()) {
    const directive = DIRECTIVE.exec(line);
    if (directive) names[directive[1] as string] = (directive[2] as string).split("; ");
    if (directive || line.startsWith("#") || line.trim() === "") continue;
    const [text, expected] = line.split(" => ");
    if (!text || !expected) throw new Error(`${file}:${index + 1}: no « text => expected »`);
    cases.push({ place: `${file}:${index + 1}`, text, expected: expected.trim(), names });
  }
  return cases;
}

const namesOf = (argument: Argument | Argument[] | null): string =>
  [argument ?? []]
    .flat()
    .map(({ name }) => name)
    .join("+");

const showSource = (source: Source | null): string =>
  source === null
    ? "nobody"
    : `${source.kind}${source.name ? ` ${source.name}` : ""}${source.citing ? ` < ${showSource(source.citing)}` : ""}`;

/** What a result says, in the notation of each file. */
const SHOWN: Readonly<Record<string, (result: Extraction) => string[]>> = {
  "events.txt": ({ events }) =>
    events.map(({ type, certainty, roles }) =>
      [
        type,
        certainty,
        ...Object.entries(roles).flatMap(([role, argument]) => {
          const names = namesOf(argument);
          return names === "" || role === "object" ? [] : [`${role}=${names}`];
        }),
      ].join(" "),
    ),
  "sources.txt": ({ facts }) => facts.map(({ source }) => showSource(source)),
  "certainty.txt": ({ facts }) => facts.map(({ certainty }) => certainty),
  "quotes.txt": ({ quotes }) =>
    quotes.map(({ speaker, reported, text }) => `${reported ? "reported " : ""}${speaker} | ${text}`),
  "roles.txt": ({ people }) =>
    people.flatMap(({ name, roles }) =>
      roles.map(
        ({ title, company, organization, past }) =>
          `${name}: ${past ? "former " : ""}${title}${(company ?? organization) ? ` @ ${company ?? organization}` : ""}`,
      ),
    ),
};

/** One way to type what is compared: a variant's apostrophes, spaces and accents are not the point. */
const plain = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/’/g, "'")
    .replace(/[\u00a0\u202f\u2009]/g, " ");

const lexiconOf = (names: DiscourseCase["names"]) =>
  Object.fromEntries(Object.entries(names).map(([list, forms]) => [list, forms.map((name) => ({ name }))]));

describe.each(Object.keys(SHOWN))("%s", (file) => {
  const show = SHOWN[file] as (result: Extraction) => string[];
  it.each(readCases(file))("$place $text", ({ text, expected, names }) => {
    const extractor = createExtractor({ language: "fr", lexicon: lexiconOf(names) });
    for (const variant of typographicVariants(text, false)) {
      const shown = show(extractor.extract(variant.text)).map(plain).join("; ") || "nothing";
      expect(shown, variant.name).toBe(plain(expected));
    }
  });
});
