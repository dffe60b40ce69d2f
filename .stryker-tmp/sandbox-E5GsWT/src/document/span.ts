// @ts-nocheck
import type { Span } from "../schema/types.js";

/** The span of `text` from `start` to `end` (UTF-16, half-open). */
export const spanOf = (text: string, start: number, end: number): Span => ({
  start,
  end,
  text: text.slice(start, end),
});
