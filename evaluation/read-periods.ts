import type { Document } from "../src/document/document.js";
import { readDocument } from "../src/document/read-document.js";
import { FIGURE_CLASSES, FIGURE_RULES } from "../src/fr/figures.js";
import { NUMBER_WORDS } from "../src/fr/numbers.js";
import { PERIOD_CLASSES, PERIOD_RULES, PERIOD_WORDS } from "../src/fr/periods.js";
import { SENTENCE_WORDS } from "../src/fr/words/sentences.js";
import { TOKEN_WORDS } from "../src/fr/words/tokens.js";
import type { CalendarDay } from "../src/mentions/calendar.js";
import { findNumbers } from "../src/mentions/find-numbers.js";
import { findPeriods } from "../src/mentions/find-periods.js";
import type { PeriodMention } from "../src/mentions/mention.js";
import { compileRules, findMatches } from "../src/mentions/pattern.js";

/** Period and figure rules in one book, as in the library. */
const BOOK = compileRules([...PERIOD_RULES, ...FIGURE_RULES], { ...FIGURE_CLASSES, ...PERIOD_CLASSES });

/** The periods of a text; `published` is an ISO day. */
export const periodsOfText = (text: string, published: string | null): PeriodMention[] =>
  periodsOf(readDocument(text, { tokens: TOKEN_WORDS, sentences: SENTENCE_WORDS }), published);

export function periodsOf(document: Document, published: string | null): PeriodMention[] {
  const numbers = findNumbers(document, NUMBER_WORDS);
  const matches = findMatches(document.tokens, document.sentenceOf, numbers, BOOK);
  return findPeriods(document, matches, PERIOD_WORDS, published === null ? null : dayOf(published));
}

/** An ISO day. */
export function dayOf(iso: string): CalendarDay {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return { year, month, day };
}
