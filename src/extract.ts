import { toArticle, toEntities, toFigures, toPeople, toPeriods } from "./assemble.js";
import { readDocument } from "./document/read-document.js";
import { spanOf } from "./document/span.js";
import { linkEntities } from "./entities/link-entities.js";
import { explainExtraction } from "./explain/explain-extraction.js";
import { findWarnings } from "./facts/find-warnings.js";
import { readFacts } from "./facts/read-facts.js";
import type { French } from "./fr/index.js";
import { detectLanguage, isSurelyForeign } from "./language/detect-language.js";
import { warnOfLanguage } from "./language/warn-of-language.js";
import { findFigures } from "./mentions/find-figures.js";
import { findNames } from "./mentions/find-names.js";
import { findNumbers } from "./mentions/find-numbers.js";
import { findPeriods } from "./mentions/find-periods.js";
import type { NameTable } from "./mentions/lexicon.js";
import { findMatches } from "./mentions/pattern.js";
import type { Settings } from "./options.js";
import type { Article, Extraction } from "./schema/types.js";
import { findSummaryWarnings } from "./summary/find-summary-warnings.js";
import { summarize } from "./summary/summarize.js";

export interface CompiledOptions extends Settings {
  /** The caller's lexicon and the names never to report, compiled once; null where there are none. */
  readonly userTable: NameTable | null;
  readonly ignored: NameTable | null;
}

/** The pipeline, top to bottom; no stage reaches back into an earlier one. A text in another language is read as an empty one. */
export function extractArticle(
  article: Article,
  isText: boolean,
  options: CompiledOptions,
  french: French,
): Extraction {
  const whole = readDocument(article.text, french.reading);
  const language = options.detectLanguage ? detectLanguage(whole, french.language) : { code: "fr", confidence: 1 };
  const document = isSurelyForeign(language) ? readDocument("", french.reading) : whole;
  const numbers = findNumbers(document, french.numbers);
  const matches = findMatches(document.tokens, document.sentenceOf, numbers, french.rules);
  const figures = findFigures(document, matches, french.figures);
  const periods = findPeriods(document, matches, french.periods, options.publishedAt);
  const places = [...figures, ...periods].sort((a, b) => a.first - b.first);
  const { userTable, ignored } = options;
  const names = findNames(document, { ...french.names(), userTable, ignored, figures: places });
  const entities = linkEntities(document, names, french.entities);
  const { publishedAt } = options;
  const { discourse, bound, facts } = readFacts({ document, figures, periods, entities, publishedAt }, french);
  const foundEvents = discourse.readEvents(figures, periods);
  const events = foundEvents.map(({ event }) => event);
  const { quotes, grammar } = discourse;
  const title = options.title === null ? null : readDocument(options.title, french.reading);
  const found = {
    document,
    grammar,
    entities,
    figures,
    periods,
    facts,
    events,
    quotes,
    title,
    budget: options.summary,
  };
  const summary = summarize(found, french.summary);
  const { percentages, amounts, quantities } = toFigures(document, bound);
  const { quarters, dates } = toPeriods(document, periods);
  return {
    schema: 1,
    article: toArticle(article, isText),
    language,
    companies: toEntities(document, entities.companies),
    people: toPeople(document, entities.people, discourse.roles),
    organizations: toEntities(document, entities.organizations),
    places: toEntities(document, entities.places),
    products: toEntities(document, entities.products),
    percentages,
    amounts,
    quantities,
    quarters,
    dates,
    facts,
    events,
    quotes,
    summary,
    sentences: whole.sentences.map(({ start, stop }) => spanOf(article.text, start, stop)),
    warnings: [
      ...warnOfLanguage(language),
      ...findWarnings(document, bound, french.warnings),
      ...findSummaryWarnings(found, summary.keyPoints.length),
    ],
    why: options.explain
      ? explainExtraction({
          ...found,
          roles: discourse.roles,
          figures: bound,
          events: foundEvents,
          quotes: discourse.foundQuotes,
          summary,
        })
      : null,
  };
}
