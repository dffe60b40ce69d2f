import type { Document } from "../src/document/document.js";
import { ARTICLES, readNames, WORD_FLAGS } from "../src/fr/lexicon.js";
import { NAME_CUES } from "../src/fr/words/names.js";
import { findByLexicon } from "../src/mentions/find-by-lexicon.js";
import type { LexiconMatch } from "../src/mentions/lexicon.js";
import type { TaggerWords } from "../src/tagger/document-features.js";

/** The French words and tables that the tagger learns with, the same that it is used with. */
export const WORDS: TaggerWords = { cues: NAME_CUES, flags: WORD_FLAGS };

/** `npm run train -- --no-table` learns and judges without the table of names, to see what it gives. */
const hasTable = !process.argv.includes("--no-table");

export const findMatches = (document: Document): LexiconMatch[] =>
  hasTable ? findByLexicon(document, readNames(), ARTICLES) : [];
