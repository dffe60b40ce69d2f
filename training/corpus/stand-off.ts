import { createHash } from "node:crypto";
import { type AnnotatedText, TAGS, type Tag, type TaggedSpan } from "../../src/judge/annotated-text.js";

/** Annotation of a text that the project may not ship: offsets and tags, never a surface. */
export interface StandOff {
  set: string;
  id: string;
  sha256: string;
  annotator: string;
  /** [start, end, tag] with `?` after the letter for a neutral tag, in text order. */
  tags: [number, number, string][];
}

/** An annotator's list: tag and surface of every mention, in text order. */
export type OrderedTags = { tag: string; surface: string }[];

export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/**
 * Finds each surface after the one before it; a list in text order has one reading unless a surface is missed.
 * @throws Error naming the first surface that does not stand in the rest of the text.
 */
export function resolveTags(text: string, list: OrderedTags): TaggedSpan[] {
  let from = 0;
  return list.map(({ tag, surface }, index) => {
    const letter = tag[0] as Tag;
    if (!TAGS.includes(letter) || (tag.length > 1 && tag !== `${letter}?`)) {
      throw new Error(`entry ${index}: unknown tag « ${tag} »`);
    }
    const start = findWhole(text, surface, from);
    if (start < 0) {
      throw new Error(
        `entry ${index}: « ${surface} » (${tag}) not found after offset ${from}: « …${text.slice(from, from + 60)}… »`,
      );
    }
    from = start + surface.length;
    return { start, end: from, tag: letter, unsure: tag.endsWith("?") };
  });
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** First occurrence from `from` that does not begin or end inside a word or number. */
function findWhole(text: string, surface: string, from: number): number {
  for (let start = text.indexOf(surface, from); start >= 0; start = text.indexOf(surface, start + 1)) {
    const before = text[start - 1] ?? " ";
    const after = text[start + surface.length] ?? " ";
    const first = surface[0] ?? " ";
    const last = surface.at(-1) ?? " ";
    const opens = !(LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(first));
    const closes =
      !(LETTER_OR_DIGIT.test(after) && LETTER_OR_DIGIT.test(last)) || /\p{N}/u.test(last) !== /\p{N}/u.test(after);
    if (opens && closes) return start;
  }
  return -1;
}

/** @throws Error when the text is not the one that was annotated. */
export function applyStandOff(text: string, standOff: StandOff): AnnotatedText {
  if (sha256(text) !== standOff.sha256)
    throw new Error(`${standOff.set}/${standOff.id}: the text has changed since it was annotated`);
  const spans = standOff.tags.map(([start, end, tag]) => ({
    start,
    end,
    tag: tag[0] as Tag,
    unsure: tag.endsWith("?"),
  }));
  return { text, spans };
}
