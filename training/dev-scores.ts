import { LETTERS, NAME_TAGS } from "../evaluation/name-letters.js";
import { readGoldOrange, readRealSet, readWrittenSet } from "../evaluation/name-sets.js";
import {
  addCounts,
  type Count,
  describeError,
  f1Of,
  precisionOf,
  recallOf,
  type ScoredSpan,
  scoreTag,
} from "../src/judge/score-spans.js";
import type { NameKind } from "../src/mentions/mention.js";
import { decode } from "../src/tagger/decode.js";
import { readDocumentFeatures } from "../src/tagger/document-features.js";
import { TAGGED_KINDS } from "../src/tagger/tags.js";
import { type PackedModel, unpackModel } from "../src/tagger/unpack-model.js";
import { readText } from "./examples.js";
import { findMatches, WORDS } from "./name-data.js";

const NONE: Count = { right: 0, wrong: 0, missed: 0 };

/** Prints what the tagger alone, without the passes behind it, gets right on the dev sets. */
export function showTaggerScores(packed: PackedModel, errorsOf: string): void {
  const model = unpackModel(packed);
  const sets = { gold: readGoldOrange(), real: readRealSet("dev"), written: readWrittenSet("dev") };
  for (const [name, texts] of Object.entries(sets)) {
    const counts = new Map<string, Count>();
    for (const { text, spans } of texts) {
      const document = readText(text);
      const features = readDocumentFeatures(document, findMatches(document), WORDS);
      const predicted = decode(features, model).map(({ first, end, kind }) => ({
        start: document.tokens.starts[first] as number,
        end: document.tokens.ends[end - 1] as number,
        tag: LETTERS[TAGGED_KINDS[kind] as NameKind],
      }));
      for (const tag of NAME_TAGS) {
        const errors: ScoredSpan[] = [];
        counts.set(tag, addCounts(counts.get(tag) ?? NONE, scoreTag(spans, predicted, tag, errors)));
        if (errorsOf === name) for (const error of errors) console.log(describeError(text, error));
      }
    }
    const cells = NAME_TAGS.map((tag) => {
      const count = counts.get(tag) ?? NONE;
      const percent = (share: number): string => (100 * share).toFixed(0);
      return `${tag} ${(100 * f1Of(count)).toFixed(1)} (${percent(precisionOf(count))}/${percent(recallOf(count))})`;
    });
    console.log(name.padEnd(8), cells.join("  "));
  }
}
