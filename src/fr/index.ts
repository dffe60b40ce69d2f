import { compileLanguageWords } from "../language/detect-language.js";
import { FRENCH_FREQUENT_WORDS } from "./words/language.js";
import { SENTENCE_WORDS } from "./words/sentences.js";
import { TOKEN_WORDS } from "./words/tokens.js";

/** All that the engine needs to know of French, joined to it by `extract.ts` and `extractor.ts` alone. */
export const FRENCH = {
  reading: { tokens: TOKEN_WORDS, sentences: SENTENCE_WORDS },
  language: compileLanguageWords(FRENCH_FREQUENT_WORDS),
} as const;

export type French = typeof FRENCH;
