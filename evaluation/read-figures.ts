import type { Document } from "../src/document/document.js";
import { readDocument } from "../src/document/read-document.js";
import { FIGURE_CLASSES, FIGURE_RULES } from "../src/fr/figures.js";
import { NUMBER_WORDS } from "../src/fr/numbers.js";
import { PERIOD_CLASSES, PERIOD_RULES } from "../src/fr/periods.js";
import { FIGURE_WORDS } from "../src/fr/words/figures.js";
import { SENTENCE_WORDS } from "../src/fr/words/sentences.js";
import { TOKEN_WORDS } from "../src/fr/words/tokens.js";
import { findFigures } from "../src/mentions/find-figures.js";
import { findNumbers } from "../src/mentions/find-numbers.js";
import type { FigureMention } from "../src/mentions/mention.js";
import type { Numbers } from "../src/mentions/numbers.js";
import { compileRules, findMatches } from "../src/mentions/pattern.js";

const BOOK = compileRules([...PERIOD_RULES, ...FIGURE_RULES], { ...FIGURE_CLASSES, ...PERIOD_CLASSES });

export interface FiguresOfText {
  document: Document;
  numbers: Numbers;
  figures: FigureMention[];
}

export const readText = (text: string): Document =>
  readDocument(text, { tokens: TOKEN_WORDS, sentences: SENTENCE_WORDS });

/** The figures of a document, with the period rules in the same book as in the library. */
export function figuresOf(document: Document): FiguresOfText {
  const numbers = findNumbers(document, NUMBER_WORDS);
  const matches = findMatches(document.tokens, document.sentenceOf, numbers, BOOK);
  return { document, numbers, figures: findFigures(document, matches, FIGURE_WORDS) };
}
