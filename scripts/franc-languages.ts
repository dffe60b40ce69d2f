/** ISO 639-3 codes that `src/language/detect-language.ts` asks franc about. */
export const FRANC_LANGUAGES = ["fra", "eng", "spa", "ita", "por", "cat", "nld", "deu", "ron"];
