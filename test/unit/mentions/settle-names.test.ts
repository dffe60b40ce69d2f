import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/document/read-document.js";
import { WORD_FLAGS } from "../../../src/fr/lexicon.js";
import { NAME_CUES } from "../../../src/fr/words/names.js";
import { SENTENCE_WORDS } from "../../../src/fr/words/sentences.js";
import { TOKEN_WORDS } from "../../../src/fr/words/tokens.js";
import type { TaggedMention } from "../../../src/mentions/find-by-tagger.js";
import type { NameKind } from "../../../src/mentions/mention.js";
import { settleNames } from "../../../src/mentions/settle-names.js";
import { WEIGHED } from "../../../src/mentions/weigh-companies.js";
import { readDocumentFeatures } from "../../../src/tagger/document-features.js";
import { TAGGED_KINDS } from "../../../src/tagger/tags.js";

/** Weights that leave companies the tagger's confidence. */
const AS_TAGGED = Array.from({ length: WEIGHED }, (_, cell) => (cell === 1 ? 1 : 0));

/** A document whose names are tagged as told: surface, kind, probability of it; the rest of the probability goes to `other`. */
function settle(text: string, tagged: readonly [string, NameKind, number, NameKind?][]): string[] {
  const document = readDocument(text, { tokens: TOKEN_WORDS, sentences: SENTENCE_WORDS });
  const { starts, ends, count } = document.tokens;
  let from = 0;
  const mentions = tagged.map(([surface, kind, probability, other]): TaggedMention => {
    const start = text.indexOf(surface, from);
    from = start + surface.length;
    let first = 0;
    while ((starts[first] as number) < start) first++;
    let end = first;
    while (end < count && (ends[end] as number) <= from) end++;
    const kinds = new Float64Array(TAGGED_KINDS.length);
    kinds[TAGGED_KINDS.indexOf(kind)] = probability;
    if (other) kinds[TAGGED_KINDS.indexOf(other)] = 1 - probability;
    return { kind, first, end, start, stop: from, rule: "tagger", confidence: probability, entry: null, kinds };
  });
  const features = readDocumentFeatures(document, [], { cues: NAME_CUES, flags: WORD_FLAGS });
  return settleNames(features, mentions, AS_TAGGED).map(
    ({ kind, start, stop }) => `${kind} ${text.slice(start, stop)}`,
  );
}

describe("the second pass over a document", () => {
  test("the kind that explains all mentions of a form is given to each", () => {
    const tagged: [string, NameKind, number, NameKind?][] = [
      ["Nodalia", "company", 0.99],
      ["Nodalia", "company", 0.98],
      ["Nodalia", "product", 0.6, "company"],
    ];
    expect(settle("Nodalia recrute. Chez Nodalia, on signe. Nodalia plaît.", tagged)).toEqual([
      "company Nodalia",
      "company Nodalia",
      "company Nodalia",
    ]);
  });

  test("a full name decides its surname, and takes it up where it was passed over", () => {
    expect(
      settle("Léa Vasquin dirige. Selon Vasquin, rien ne change. Ce que dit Vasquin compte.", [
        ["Léa Vasquin", "person", 0.99],
        ["Vasquin", "company", 0.6, "person"],
      ]),
    ).toEqual(["person Léa Vasquin", "person Vasquin", "person Vasquin"]);
  });

  test("initials in brackets are what the name before them is", () => {
    expect(
      settle("L'entité Orbis Money Maroc (OMM) ouvrira. OMM recrute.", [
        ["Orbis Money Maroc", "company", 0.95],
        ["OMM", "organization", 0.6, "company"],
        ["OMM", "product", 0.5, "company"],
      ]),
    ).toEqual(["company Orbis Money Maroc", "company OMM", "company OMM"]);
  });

  test("a company that is less likely than not is not given, a place is", () => {
    expect(
      settle("Baignade interdite à Volmer.", [
        ["Baignade", "company", 0.4],
        ["Volmer", "place", 0.4],
      ]),
    ).toEqual(["place Volmer"]);
  });
});
