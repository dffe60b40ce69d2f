// @ts-nocheck
import type { TaggedSpan } from "./annotated-text.js";

/** What was found in a text, with the letter of its kind. */
export interface FoundSpan {
  start: number;
  end: number;
  tag: string;
}

export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** A span that was scored wrong. */
export interface ScoredSpan {
  start: number;
  end: number;
  /** What the annotator said, null where nothing. */
  gold: string | null;
  predicted: string | null;
}

const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/**
 * Strict spans of one tag. A prediction that touches a neutral span (unsure, or a press title) and matches no gold span is neither
 * right nor wrong; a neutral gold span is never missed. Press titles themselves are scored as a tag of their own.
 */
export function scoreTag(
  gold: readonly TaggedSpan[],
  predicted: readonly FoundSpan[],
  tag: string,
  errors: ScoredSpan[] = [],
): Count {
  const count: Count = { right: 0, wrong: 0, missed: 0 };
  const sure = gold.filter((span) => span.tag === tag && !span.unsure);
  const neutral = gold.filter((span) => span.unsure || (span.tag === "J" && tag !== "J"));
  const found = new Set<TaggedSpan>();
  for (const name of predicted) {
    if (name.tag !== tag) continue;
    const match = sure.find((span) => span.start === name.start && span.end === name.end);
    if (match) {
      count.right++;
      found.add(match);
    } else if (!neutral.some((span) => touches(span, name))) {
      count.wrong++;
      const over = gold.find((span) => touches(span, name));
      errors.push({ start: name.start, end: name.end, gold: over ? over.tag : null, predicted: tag });
    }
  }
  for (const span of sure) {
    if (found.has(span)) continue;
    count.missed++;
    const over = predicted.find((name) => touches(span, name));
    errors.push({ start: span.start, end: span.end, gold: tag, predicted: over ? over.tag : null });
  }
  return count;
}

export const addCounts = (one: Count, other: Count): Count => ({
  right: one.right + other.right,
  wrong: one.wrong + other.wrong,
  missed: one.missed + other.missed,
});

export const precisionOf = ({ right, wrong }: Count): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recallOf = ({ right, missed }: Count): number => (right + missed === 0 ? 1 : right / (right + missed));
export const f1Of = ({ right, wrong, missed }: Count): number =>
  right === 0 ? (wrong + missed === 0 ? 1 : 0) : (2 * right) / (2 * right + wrong + missed);

/** One line: what it is and what was said, with the words around. */
export function describeError(text: string, { start, end, gold, predicted }: ScoredSpan): string {
  const part = (from: number, to: number): string => text.slice(Math.max(0, from), to).replaceAll("\n", "¶");
  return `${gold ?? "-"}>${predicted ?? "-"}\t${part(start - 50, start)}[[${part(start, end)}]]${part(end, end + 40)}`;
}
