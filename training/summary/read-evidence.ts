import { readDocument } from "../../src/document/read-document.js";
import { linkEntities } from "../../src/entities/link-entities.js";
import { FRENCH } from "../../src/fr/index.js";
import { GRAMMAR_WORDS } from "../../src/fr/words/grammar.js";
import { readGrammar } from "../../src/language/read-grammar.js";
import { findFigures } from "../../src/mentions/find-figures.js";
import { findNames } from "../../src/mentions/find-names.js";
import { findNumbers } from "../../src/mentions/find-numbers.js";
import { findPeriods } from "../../src/mentions/find-periods.js";
import { findMatches } from "../../src/mentions/pattern.js";
import type { SummaryInput } from "../../src/summary/summary-input.js";

/** A text as the summary sees it: every stage before it, as in `extract`. */
export function readEvidence(text: string, title: string | null): SummaryInput {
  const document = readDocument(text, FRENCH.reading);
  const numbers = findNumbers(document, FRENCH.numbers);
  const matches = findMatches(document.tokens, document.sentenceOf, numbers, FRENCH.rules);
  const figures = findFigures(document, matches, FRENCH.figures);
  const periods = findPeriods(document, matches, FRENCH.periods, null);
  const taken = [...figures, ...periods].sort((a, b) => a.first - b.first);
  const names = findNames(document, { ...FRENCH.names(), userTable: null, ignored: null, figures: taken });
  return {
    document,
    grammar: readGrammar(document, GRAMMAR_WORDS),
    entities: linkEntities(document, names, FRENCH.entities),
    figures,
    periods,
    facts: [],
    events: [],
    quotes: [],
    title: title === null ? null : readDocument(title, FRENCH.reading),
    budget: { sentences: null, maxCharacters: null },
  };
}

export const readBody = (text: string) => readDocument(text, FRENCH.reading);
