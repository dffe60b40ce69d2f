import { decode } from "../tagger/decode.js";
import type { DocumentFeatures } from "../tagger/document-features.js";
import type { TaggerModel } from "../tagger/model.js";
import { TAGGED_KINDS } from "../tagger/tags.js";
import type { NameKind, NameMention } from "./mention.js";

/** A name of the tagger's, with what else it might be: a probability for each kind of `TAGGED_KINDS`. */
export interface TaggedMention extends NameMention {
  readonly kinds: Float64Array;
}

/** Names as the trained model sees them, the forms of the table among its evidence. */
export function findByTagger(features: DocumentFeatures, model: TaggerModel): TaggedMention[] {
  const { tokens } = features.document;
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
