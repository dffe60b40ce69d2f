import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { EVENT_WORDS } from "../../src/fr/events/index.js";
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
/** The cases of each type of event stand beside its rule. */
const EVENTS = path.join(import.meta.dirname, "../../src/fr/events");
const DIRECTIVE = /^@(\w+) (.+)$/;

function readCases(file: string, folder = FOLDER): DiscourseCase[] {
  const names: Record<string, readonly string[]> = {};
  const cases: DiscourseCase[] = [];
  for (const [index, line] of fs.readFileSync(path.join(folder, file), "utf8").split("\n").entries()) {
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
  events: ({ events }) =>
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
  sources: ({ facts }) => facts.map(({ source }) => showSource(source)),
  certainty: ({ facts }) => facts.map(({ certainty }) => certainty),
  quotes: ({ quotes }) =>
    quotes.map(({ speaker, reported, text }) => `${reported ? "reported " : ""}${speaker} | ${text}`),
  roles: ({ people }) =>
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

function checkCases(title: string, cases: readonly DiscourseCase[], show: (result: Extraction) => string[]): void {
  describe(title, () => {
    it.each(cases)("$place $text", ({ text, expected, names }) => {
      const extractor = createExtractor({ language: "fr", lexicon: lexiconOf(names) });
      for (const variant of typographicVariants(text, false)) {
        const shown = show(extractor.extract(variant.text)).map(plain).join("; ") || "nothing";
        expect(shown, variant.name).toBe(plain(expected));
      }
    });
  });
}

for (const [kind, show] of Object.entries(SHOWN)) {
  if (kind !== "events") checkCases(kind, readCases(`${kind}.txt`), show);
}

describe("events, one file a type", () => {
  const rules = EVENT_WORDS.frames.map(({ type }) => type);
  for (const type of rules)
    checkCases(type, readCases(`${type}.cases.txt`, EVENTS), SHOWN.events as (result: Extraction) => string[]);

  it("has a rule and cases of its own for every type", () => {
    const files = fs.readdirSync(EVENTS);
    for (const type of rules) expect(files).toEqual(expect.arrayContaining([`${type}.ts`, `${type}.cases.txt`]));
    expect(files.filter((file) => file.endsWith(".cases.txt"))).toHaveLength(rules.length);
  });
});
