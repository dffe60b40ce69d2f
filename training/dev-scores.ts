import { LETTERS, NAME_TAGS } from "../evaluation/name-letters.js";
import { readGoldOrange, readRealSet, readWrittenSet } from "../evaluation/name-sets.js";
import { COMPANY_WEIGHTS } from "../src/fr/company-weights.generated.js";
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
import { findByTagger } from "../src/mentions/find-by-tagger.js";
import type { NameMention } from "../src/mentions/mention.js";
import { settleNames } from "../src/mentions/settle-names.js";
import { readDocumentFeatures } from "../src/tagger/document-features.js";
import { type PackedModel, unpackModel } from "../src/tagger/unpack-model.js";
import { readText } from "./examples.js";
import { findMatches, WORDS } from "./name-data.js";

const NONE: Count = { right: 0, wrong: 0, missed: 0 };

/** Prints what the tagger alone gets right on the dev sets, and what it does with the second pass over the document. */
export function showTaggerScores(packed: PackedModel, errorsOf: string): void {
  const model = unpackModel(packed);
  const sets = { gold: readGoldOrange(), real: readRealSet("dev"), written: readWrittenSet("dev") };
  const together = { alone: new Map<string, Count>(), settled: new Map<string, Count>() };
  for (const [name, texts] of Object.entries(sets)) {
    const own = { alone: new Map<string, Count>(), settled: new Map<string, Count>() };
    for (const { text, spans } of texts) {
      const document = readText(text);
      const features = readDocumentFeatures(document, findMatches(document), WORDS);
      const tagged = findByTagger(features, model);
      for (const [pass, names] of [
        ["alone", tagged],
        ["settled", settleNames(features, tagged, COMPANY_WEIGHTS)],
      ] as const) {
        const predicted = names.map(({ start, stop, kind }: NameMention) => ({ start, end: stop, tag: LETTERS[kind] }));
        for (const tag of NAME_TAGS) {
          const errors: ScoredSpan[] = [];
          const count = scoreTag(spans, predicted, tag, errors);
          for (const counts of [own[pass], together[pass]]) counts.set(tag, addCounts(counts.get(tag) ?? NONE, count));
          if (errorsOf === name && pass === "alone")
            for (const error of errors) console.log(describeError(text, error));
        }
      }
    }
    show(`${name}, tagger alone`, own.alone);
    show(`${name}, with the second pass`, own.settled);
  }
  show("together, tagger alone", together.alone);
  show("together, with the second pass", together.settled);
}

function show(title: string, counts: ReadonlyMap<string, Count>): void {
  const percent = (share: number): string => (100 * share).toFixed(0);
  const cells = NAME_TAGS.map((tag) => {
    const count = counts.get(tag) ?? NONE;
    return `${tag} ${(100 * f1Of(count)).toFixed(1)} (${percent(precisionOf(count))}/${percent(recallOf(count))})`;
  });
  console.log(title.padEnd(32), cells.join("  "));
}
