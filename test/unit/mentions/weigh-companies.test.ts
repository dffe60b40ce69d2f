import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/document/read-document.js";
import { COMPANY_WEIGHTS } from "../../../src/fr/company-weights.generated.js";
import { ARTICLES, readNames, WORD_FLAGS } from "../../../src/fr/lexicon.js";
import { NAME_CUES } from "../../../src/fr/words/names.js";
import { SENTENCE_WORDS } from "../../../src/fr/words/sentences.js";
import { TOKEN_WORDS } from "../../../src/fr/words/tokens.js";
import { findByLexicon } from "../../../src/mentions/find-by-lexicon.js";
import type { NameKind } from "../../../src/mentions/mention.js";
import { type SettledName, weighCompanies } from "../../../src/mentions/weigh-companies.js";
import { readDocumentFeatures } from "../../../src/tagger/document-features.js";

/** Confidences of names that the tagger gave 0.6, in text order. */
function weighIn(text: string, names: readonly [string, NameKind][]): number[] {
  const document = readDocument(text, { tokens: TOKEN_WORDS, sentences: SENTENCE_WORDS });
  const matches = findByLexicon(document, readNames(), ARTICLES);
  const features = readDocumentFeatures(document, matches, { cues: NAME_CUES, flags: WORD_FLAGS });
  const { starts, ends } = document.tokens;
  const settled = names.map(([surface, kind]): SettledName => {
    const start = text.indexOf(surface);
    const stop = start + surface.length;
    const first = starts.indexOf(start);
    const end = ends.indexOf(stop) + 1;
    return { kind, first, end, start, stop, rule: "tagger", confidence: 0.6, entry: null, seen: 1, share: 0.6 };
  });
  return weighCompanies(features, settled, COMPANY_WEIGHTS).map(({ confidence }) => confidence);
}

describe("companies weighed against the table and the document", () => {
  test("the table vouches for its companies", () => {
    const [known, unknown] = weighIn("Microsoft et Vorandel recrutent.", [
      ["Microsoft", "company"],
      ["Vorandel", "company"],
    ]) as [number, number];
    expect(known).toBeGreaterThan(unknown);
  });

  test("a company among companies is likelier than one among people and places", () => {
    const text = "Vorandel, Tiskel et Ombrava suivent.";
    const [among] = weighIn(text, [
      ["Vorandel", "company"],
      ["Tiskel", "company"],
      ["Ombrava", "company"],
    ]) as [number];
    const [alone] = weighIn(text, [
      ["Vorandel", "company"],
      ["Tiskel", "person"],
      ["Ombrava", "place"],
    ]) as [number];
    expect(among).toBeGreaterThan(alone);
  });

  test("other kinds keep their confidence", () => {
    expect(weighIn("Léa Vasquin parle.", [["Léa Vasquin", "person"]])).toEqual([0.6]);
  });
});
