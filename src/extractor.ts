import { type CompiledOptions, extractArticle } from "./extract.js";
import { FRENCH } from "./fr/index.js";
import { compileNameTable, recordsOfLexicon } from "./mentions/name-table.js";
import { readArticle, readDay, readSettings, type Settings } from "./options.js";
import type { Article, Extraction, Lexicon, Options, Outcome } from "./schema/types.js";
import { untilAborted } from "./until-aborted.js";

/** An extractor with options of its own, compiled once; it never changes, and one extractor's lexicon never reaches another's. */
export interface Extractor {
  /**
   * @throws TypeError when the input is neither a string nor an object with a string `text`.
   * @throws DepecheOptionsError when an option or a field of the article is wrong. A string never throws, whatever is in it.
   */
  extract(input: string | Article, options?: Options): Extraction;
  /**
   * Outcomes in input order. An article that fails is `{ ok: false, error, article }`, never the end; the next article is asked for
   * only when the one before was taken. An aborted signal ends the iteration by throwing its reason, even while an article is
   * waited for.
   */
  extractMany(
    items: Iterable<Article> | AsyncIterable<Article>,
    options?: { signal?: AbortSignal },
  ): AsyncIterable<Outcome>;
}

/** @throws DepecheOptionsError when an option is wrong. */
export function createExtractor(options: Options = {}): Extractor {
  const settings = readSettings(options);
  const tables = compileLexicon(settings.lexicon);
  const extractor: Extractor = {
    extract(input, overrides) {
      if (overrides === undefined) return run(input, settings, tables);
      const merged = readSettings({ ...options, ...overrides });
      return run(input, merged, overrides.lexicon === undefined ? tables : compileLexicon(merged.lexicon));
    },
    async *extractMany(items, { signal } = {}) {
      if (typeof items !== "object" || items === null)
        throw new TypeError(`extractMany takes an iterable of articles, got ${JSON.stringify(items) ?? typeof items}`);
      for await (const article of untilAborted(items, signal)) yield outcomeOf(extractor, article);
    },
  };
  return Object.freeze(extractor);
}

function outcomeOf(extractor: Extractor, article: Article): Outcome {
  try {
    return { ok: true, article, result: extractor.extract(article) };
  } catch (error) {
    return { ok: false, article, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

type Tables = Pick<CompiledOptions, "userTable" | "ignored">;

const compileLexicon = (lexicon: Lexicon): Tables => {
  const compile = (wanted: Lexicon) => {
    const records = recordsOfLexicon(wanted);
    return records.length === 0 ? null : compileNameTable(records);
  };
  return {
    userTable: compile(lexicon),
    ignored: compile({ companies: (lexicon.ignore ?? []).map((name) => ({ name })) }),
  };
};

function run(input: string | Article, settings: Settings, tables: Tables): Extraction {
  const article = readArticle(input);
  const options: CompiledOptions = {
    ...settings,
    ...tables,
    title: article.title ?? settings.title,
    publishedAt:
      article.publishedAt === undefined ? settings.publishedAt : readDay(article.publishedAt, "article.publishedAt"),
  };
  return extractArticle(article, typeof input === "string", options, FRENCH);
}

let shared: Extractor | undefined;

/**
 * Extracts companies, people, figures, periods, facts and a summary from a French article.
 *
 * @param input the text, or an article whose `title` and `publishedAt` win over the options'.
 * @throws TypeError when the input is neither a string nor an object with a string `text`.
 * @throws DepecheOptionsError when an option is wrong. A string never throws, whatever is in it.
 */
export function extract(input: string | Article, options?: Options): Extraction {
  shared ??= createExtractor();
  return shared.extract(input, options);
}
