// @ts-nocheck
import type { NameKind } from "../mentions/mention.js";

/** The kinds of name the tagger tells apart, in the order of the model's columns. */
export const TAGGED_KINDS: readonly NameKind[] = ["company", "organization", "press", "person", "place", "product"];

/** Columns of the model: outside, then beginning and inside of each kind. */
export const OUTSIDE = 0;
export const COLUMNS = 1 + 2 * TAGGED_KINDS.length;
export const beginningOf = (kind: number): number => 1 + 2 * kind;
export const insideOf = (kind: number): number => 2 + 2 * kind;
export const kindOf = (column: number): number => (column - 1) >> 1;
export const isInside = (column: number): boolean => column > 0 && (column & 1) === 0;

/** Whether `next` may stand behind `column`: an inside needs the beginning or inside of its own kind before it. */
export const isLegal = (column: number, next: number): boolean =>
  !isInside(next) || column === next || column === next - 1;

/** The columns that may stand before one lie side by side, from `firstBefore` to `lastBefore`. */
export const firstBefore = (column: number): number => (isInside(column) ? column - 1 : 0);
export const lastBefore = (column: number): number => (isInside(column) ? column : COLUMNS - 1);
