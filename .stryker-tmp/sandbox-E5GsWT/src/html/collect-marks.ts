// @ts-nocheck
import type { Extraction, Mention, Span } from "../schema/types.js";
import { ENTITY_LISTS, FIGURE_LISTS, PERIOD_LISTS, type RecordList } from "./page-context.js";

/** A place of the text that one record covers. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly list: RecordList;
  readonly index: number;
  /** 0 to 1; null for a period, which has none. */
  readonly confidence: number | null;
}

/** What is marked in the text, in text order, without overlaps: of two that overlap the longer stays. */
export function collectMarks(result: Extraction): Mark[] {
  const marks: Mark[] = [];
  const add = (list: RecordList, index: number, { start, end }: Span, confidence: number | null): void => {
    marks.push({ start, end, list, index, confidence });
  };
  for (const list of ENTITY_LISTS)
    for (const [index, { mentions }] of result[list].entries())
      for (const mention of mentions as Mention[]) add(list, index, mention, mention.confidence);
  for (const list of FIGURE_LISTS)
    for (const [index, figure] of result[list].entries()) add(list, index, figure, figure.confidence);
  for (const list of PERIOD_LISTS) for (const [index, period] of result[list].entries()) add(list, index, period, null);
  return withoutOverlaps(marks);
}

function withoutOverlaps(marks: Mark[]): Mark[] {
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of marks) {
    const before = kept[kept.length - 1];
    if (!before || mark.start >= before.end) kept.push(mark);
    else if (mark.end - mark.start > before.end - before.start) kept[kept.length - 1] = mark;
  }
  return kept;
}
