// @ts-nocheck
import type { Extraction, Span } from "../schema/types.js";
import type { FoundSpan } from "./score-spans.js";

/** What is scored, by the letter of the annotation guide. */
export const SCORED = {
  C: "companies",
  P: "people",
  O: "organizations",
  R: "products",
  L: "places",
  "%": "percentages",
  M: "amounts",
  Q: "quarters",
} as const;
export type ScoredTag = keyof typeof SCORED;

/** The spans of a result that the guide's letters speak of; half-years are quarters to it, « le trimestre » is none. */
export function spansOf(result: Extraction): (FoundSpan & { tag: ScoredTag })[] {
  const found = (tag: ScoredTag, spans: readonly Span[]) => spans.map(({ start, end }) => ({ start, end, tag }));
  const halves = result.dates.filter(({ granularity, relative }) => granularity === "half" && !relative);
  return [
    ...(["C", "P", "O", "R", "L"] as const).flatMap((tag) =>
      result[SCORED[tag]].flatMap(({ mentions }) => found(tag, mentions)),
    ),
    ...found("%", result.percentages),
    ...found("M", result.amounts),
    ...found("Q", [...result.quarters, ...halves]),
  ];
}
