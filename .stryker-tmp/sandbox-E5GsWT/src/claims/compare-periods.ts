// @ts-nocheck
import type { Period } from "../schema/types.js";

export type PeriodRelation = "same" | "unsaid" | "unsure" | "different";

const COARSE = new Set<Period["granularity"]>(["year", "half", "quarter"]);

/**
 * Whether a claim's period is that of the article, as far as both say. A day or month inside the other's quarter or year is no other time.
 * A year that the claim leaves out is not compared: what it was read as is a guess.
 */
export function comparePeriods(claim: Period | null, other: Period | null): PeriodRelation {
  if (!claim || !other) return "unsaid";
  const one = claim.yearFrom === "text" || claim.granularity === "range" ? claim : { ...claim, year: null };
  if (one.relative || other.relative) return isEqual(one, other) ? "same" : "unsure";
  if (isEqual(one, other)) return "same";
  if (COARSE.has(one.granularity) && COARSE.has(other.granularity)) return "different";
  if (one.granularity === other.granularity && one.granularity !== "range") return "different";
  return isInside(one, other) || isInside(other, one) ? "same" : "unsure";
}

function isEqual(one: Period, other: Period): boolean {
  if (one.granularity !== other.granularity) return false;
  if (one.granularity === "range") return one.from === other.from && one.to === other.to;
  if (one.year !== null && other.year !== null && one.year !== other.year) return false;
  return one.quarter === other.quarter && one.half === other.half && one.month === other.month && one.day === other.day;
}

const isInside = (inner: Period, outer: Period): boolean =>
  inner.from !== null &&
  inner.to !== null &&
  outer.from !== null &&
  outer.to !== null &&
  inner.from >= outer.from &&
  inner.to <= outer.to;
