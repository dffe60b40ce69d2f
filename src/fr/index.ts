import { compileLanguageWords } from "../language/detect-language.js";
import { compileRules } from "../mentions/pattern.js";
import { BINDING_WORDS } from "./binding.js";
import { COMPANY_WEIGHTS } from "./company-weights.generated.js";
import { DISCOURSE_WORDS } from "./discourse.js";
import { FIGURE_CLASSES, FIGURE_RULES } from "./figures.js";
import { ARTICLES, readNames, WORD_FLAGS } from "./lexicon.js";
import { NUMBER_WORDS } from "./numbers.js";
import { PERIOD_CLASSES, PERIOD_RULES, PERIOD_WORDS } from "./periods.js";
import { SUMMARY_WORDS } from "./summary.js";
import { readModel } from "./tagger.js";
import { ENTITY_WORDS } from "./words/entity-words.js";
import { FIGURE_WORDS } from "./words/figures.js";
import { FRENCH_FREQUENT_WORDS } from "./words/language.js";
import { NAME_CUES } from "./words/names.js";
import { SENTENCE_WORDS } from "./words/sentences.js";
import { TOKEN_WORDS } from "./words/tokens.js";
import { WORDS_NOT_COMPANIES } from "./words/uncapitalized.js";
import { WARNING_WORDS } from "./words/warnings.js";

/** All that the engine needs to know of French, joined to it by `extract.ts` and `extractor.ts` alone. */
export const FRENCH = {
  reading: { tokens: TOKEN_WORDS, sentences: SENTENCE_WORDS },
  language: compileLanguageWords(FRENCH_FREQUENT_WORDS),
  numbers: NUMBER_WORDS,
  /** The one ordered list: of two matches of one length the earlier rule wins. */
  rules: compileRules([...PERIOD_RULES, ...FIGURE_RULES], { ...FIGURE_CLASSES, ...PERIOD_CLASSES }),
  figures: FIGURE_WORDS,
  periods: PERIOD_WORDS,
  /** The tables and the model are large: they are unpacked at the first call. */
  names: () => ({
    table: readNames(),
    articles: ARTICLES,
    flags: WORD_FLAGS,
    cues: NAME_CUES,
    model: readModel(),
    companyWeights: COMPANY_WEIGHTS,
    notCompanies: WORDS_NOT_COMPANIES,
  }),
  entities: ENTITY_WORDS,
  binding: BINDING_WORDS,
  discourse: DISCOURSE_WORDS,
  warnings: WARNING_WORDS,
  summary: SUMMARY_WORDS,
} as const;

export type French = typeof FRENCH;
