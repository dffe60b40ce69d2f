// @ts-nocheck
import type { Document } from "../document/document.js";
import type { CueTable } from "../tagger/cues.js";
import { decode } from "../tagger/decode.js";
import { readDocumentFeatures } from "../tagger/document-features.js";
import type { TaggerModel } from "../tagger/model.js";
import { TAGGED_KINDS } from "../tagger/tags.js";
import type { LexiconMatch, WordFlags } from "./lexicon.js";
import type { NameKind, NameMention } from "./mention.js";

/** What the tagger needs beside the document. */
export interface TaggerSources {
  readonly model: TaggerModel;
  readonly flags: WordFlags;
  readonly cues: CueTable;
}

/** A name of the tagger's, with what else it might be: a probability for each kind of `TAGGED_KINDS`. */
export interface TaggedMention extends NameMention {
  readonly kinds: Float64Array;
}

/** Names as the trained model sees them, the forms of the table among its evidence. */
export function findByTagger(
  document: Document,
  matches: readonly LexiconMatch[],
  { model, flags, cues }: TaggerSources,
): TaggedMention[] {
  const { tokens } = document;
  const features = readDocumentFeatures(document, matches, { cues, flags });
  return decode(features, model).map(({ first, end, kind, confidence, kinds }) => ({
    kind: TAGGED_KINDS[kind] as NameKind,
    first,
    end,
    start: tokens.starts[first] as number,
    stop: tokens.ends[end - 1] as number,
    rule: "tagger",
    confidence,
    entry: null,
    kinds,
  }));
}
