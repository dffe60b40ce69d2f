// @ts-nocheck
import type { Warning } from "../schema/types.js";
import { isSurelyForeign, type Language } from "./detect-language.js";

/** What a reader should know about the language: `not-french` when nothing was read, `language-uncertain` when it may be another. */
export function warnOfLanguage(language: Language): Warning[] {
  const { code, confidence } = language;
  if (isSurelyForeign(language)) {
    const message = `the text is not French but « ${code} » (confidence ${confidence}): nothing was extracted; language: "fr" extracts all the same`;
    return [{ code: "not-french", message, spans: [] }];
  }
  if (code === "fr") return [];
  const guess =
    code === "und" ? "too few words tell the language" : `the language may be « ${code} » (confidence ${confidence})`;
  return [{ code: "language-uncertain", message: `${guess}: it was read as French`, spans: [] }];
}
