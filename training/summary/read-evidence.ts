import type { Document } from "../../src/document/document.js";
import { readDocument } from "../../src/document/read-document.js";
import { linkEntities } from "../../src/entities/link-entities.js";
import { readFacts } from "../../src/facts/read-facts.js";
import { FRENCH } from "../../src/fr/index.js";
import { findFigures } from "../../src/mentions/find-figures.js";
import { findNames } from "../../src/mentions/find-names.js";
import { findNumbers } from "../../src/mentions/find-numbers.js";
import { findPeriods } from "../../src/mentions/find-periods.js";
import { findMatches } from "../../src/mentions/pattern.js";
import type { SummaryInput } from "../../src/summary/summary-input.js";

export const readBody = (text: string): Document => readDocument(text, FRENCH.reading);

/** A text as the summary sees it: the stages before it as in src/extract.ts, in the same order. */
export function readEvidence(text: string, title: string | null): SummaryInput {
  const document = readBody(text);
  const numbers = findNumbers(document, FRENCH.numbers);
  const matches = findMatches(document.tokens, document.sentenceOf, numbers, FRENCH.rules);
  const figures = findFigures(document, matches, FRENCH.figures);
  const periods = findPeriods(document, matches, FRENCH.periods, null);
  const places = [...figures, ...periods].sort((a, b) => a.first - b.first);
  const names = findNames(document, { ...FRENCH.names(), userTable: null, ignored: null, figures: places });
  const entities = linkEntities(document, names, FRENCH.entities);
  const { discourse, facts } = readFacts({ document, figures, periods, entities, publishedAt: null }, FRENCH);
  return {
    document,
    grammar: discourse.grammar,
    entities,
    figures,
    periods,
    facts,
    events: discourse.findEvents(figures, periods),
    quotes: discourse.quotes,
    title: title === null ? null : readBody(title),
    budget: { sentences: null, maxCharacters: null },
  };
}
