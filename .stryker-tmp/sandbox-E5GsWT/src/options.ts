// @ts-nocheck
import type { Article, Lexicon, LexiconEntry, Options } from "./schema/types.js";

/** A wrong option: the message names it, says what it got and what it takes. */
export class DepecheOptionsError extends Error {
  override readonly name = "DepecheOptionsError";
  constructor(
    readonly option: string,
    readonly got: unknown,
    readonly takes: string,
  ) {
    super(`option ${option}: got ${show(got)}, takes ${takes}`);
  }
}

function show(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid Date" : `Date ${value.toISOString()}`;
  if (typeof value === "function") return "a function";
  if (typeof value === "number") return String(value);
  try {
    const shown = JSON.stringify(value) ?? String(value);
    return shown.length > 80 ? `${shown.slice(0, 77)}…` : shown;
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** A calendar day. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const DATE_TAKES = 'an ISO 8601 date ("2019-02-06" or "2019-02-06T08:30:00Z") or a valid Date';
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** The day of a date option; of a Date the day in UTC. @throws DepecheOptionsError on a day that no calendar has. */
export function readDay(value: unknown, option: string): Day {
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return { year: value.getUTCFullYear(), month: value.getUTCMonth() + 1, day: value.getUTCDate() };
  }
  const parts = typeof value === "string" ? ISO.exec(value.trim()) : null;
  if (!parts) throw new DepecheOptionsError(option, value, DATE_TAKES);
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    throw new DepecheOptionsError(option, value, DATE_TAKES);
  return { year, month, day };
}

type Check = (value: unknown, option: string) => void;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

const oneOf =
  (...allowed: string[]): Check =>
  (value, option) => {
    if (!allowed.includes(value as string))
      throw new DepecheOptionsError(option, value, allowed.map((one) => `"${one}"`).join(" or "));
  };

const string: Check = (value, option) => {
  if (typeof value !== "string") throw new DepecheOptionsError(option, value, "a string");
};

const boolean: Check = (value, option) => {
  if (typeof value !== "boolean") throw new DepecheOptionsError(option, value, "true or false");
};

const count: Check = (value, option) => {
  if (!Number.isInteger(value) || (value as number) < 1)
    throw new DepecheOptionsError(option, value, "a whole number of at least 1");
};

const listOf =
  (item: Check): Check =>
  (value, option) => {
    if (!Array.isArray(value)) throw new DepecheOptionsError(option, value, "an array");
    for (const [index, entry] of value.entries()) item(entry, `${option}[${index}]`);
  };

const name: Check = (value, option) => {
  if (typeof value !== "string" || value.trim() === "")
    throw new DepecheOptionsError(option, value, "a name: a string that is not blank");
};

const record =
  (fields: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value, option) => {
    if (!isRecord(value))
      throw new DepecheOptionsError(option, value, `an object of ${Object.keys(fields).join(", ")}`);
    for (const key of required) {
      if (value[key] === undefined)
        throw new DepecheOptionsError(`${option}.${key}`, undefined, "a value: it is required");
    }
    for (const [key, entry] of Object.entries(value)) {
      const check = Object.hasOwn(fields, key) ? fields[key] : undefined;
      const path = option === "options" ? key : `${option}.${key}`;
      if (!check)
        throw new DepecheOptionsError(
          path,
          entry,
          `nothing: it is no option; known are ${Object.keys(fields).join(", ")}`,
        );
      if (entry !== undefined) check(entry, path);
    }
  };

const entries = listOf(record({ name, aliases: listOf(name) }, ["name"]));

const checkOptions = record({
  publishedAt: readDay,
  title: string,
  language: oneOf("auto", "fr"),
  lexicon: record({
    companies: entries,
    people: entries,
    organizations: entries,
    products: entries,
    ignore: listOf(name),
  }),
  summary: record({ sentences: count, maxCharacters: count }),
  explain: boolean,
});

/** Options after checking, with every default filled in. */
export interface Settings {
  readonly publishedAt: Day | null;
  readonly title: string | null;
  readonly detectLanguage: boolean;
  readonly lexicon: Lexicon;
  readonly summary: { readonly sentences: number | null; readonly maxCharacters: number | null };
  readonly explain: boolean;
}

const EMPTY_LEXICON: Lexicon = {};

/** @throws DepecheOptionsError on an unknown key or a value that the option does not take. */
export function readSettings(options: Options = {}): Settings {
  checkOptions(options, "options");
  return {
    publishedAt: options.publishedAt === undefined ? null : readDay(options.publishedAt, "publishedAt"),
    title: options.title ?? null,
    detectLanguage: options.language !== "fr",
    lexicon: options.lexicon ? copyLexicon(options.lexicon) : EMPTY_LEXICON,
    summary: { sentences: options.summary?.sentences ?? null, maxCharacters: options.summary?.maxCharacters ?? null },
    explain: options.explain ?? false,
  };
}

const copyEntries = (list: LexiconEntry[] = []): LexiconEntry[] =>
  list.map((entry) => ({ name: entry.name, aliases: [...(entry.aliases ?? [])] }));

const copyLexicon = (lexicon: Lexicon): Lexicon => ({
  companies: copyEntries(lexicon.companies),
  people: copyEntries(lexicon.people),
  organizations: copyEntries(lexicon.organizations),
  products: copyEntries(lexicon.products),
  ignore: [...(lexicon.ignore ?? [])],
});

const checkArticleField: Readonly<Record<Exclude<keyof Article, "text">, Check>> = {
  title: string,
  url: string,
  publishedAt: readDay,
  author: string,
  source: string,
  id: string,
};

/**
 * The article of an input. Unknown keys of an article are left alone (feeds carry many); its known ones are checked.
 * @throws TypeError when the input is neither a string nor an object with a string `text`.
 */
export function readArticle(input: unknown): Article {
  if (typeof input === "string") return { text: input };
  if (!isRecord(input) || typeof input.text !== "string") {
    const got = isRecord(input) ? `an object whose text is ${show(input.text)}` : show(input);
    throw new TypeError(`extract takes a string or an article { text: string, … }, got ${got}`);
  }
  const article: Record<string, unknown> = { text: input.text };
  for (const [field, check] of Object.entries(checkArticleField)) {
    const value = input[field];
    if (value === undefined || value === null) continue;
    check(value, `article.${field}`);
    article[field] = value;
  }
  return article as unknown as Article;
}
