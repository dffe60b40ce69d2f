// @ts-nocheck
import type { Qualifier, StatedFigure } from "../schema/types.js";

/** `equal` as written; `rounded` when the claim is a rounding of the article's; `scaled` when a thousand or a million lies between. */
export type ValueRelation = "equal" | "rounded" | "scaled" | "different";

/** A value and the last place it was written to. */
export interface WrittenValue {
  readonly value: number;
  readonly max: number | null;
  readonly qualifier: Qualifier | null;
  readonly step: number;
}

const TINY = 1e-9;
const SCALES = [1e3, 1e6];

const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= TINY * Math.max(1, Math.abs(one), Math.abs(other));

/** The lower end first; basis points as points, so that « 80 points de base » and « 0,8 point » are one. */
export function writtenValue({ value, max, qualifier, unit }: StatedFigure, step: number): WrittenValue {
  const factor = unit === "basis-points" ? 0.01 : 1;
  const ends = [value, max ?? value].map((end) => end * factor) as [number, number];
  return { value: Math.min(...ends), max: max === null ? null : Math.max(...ends), qualifier, step: step * factor };
}

export function compareValues(claim: WrittenValue, article: WrittenValue): ValueRelation {
  if (claim.max !== null && article.max !== null) return compareRanges(claim, claim.max, article, article.max);
  if (claim.max !== null) {
    const isInside = article.value >= claim.value - TINY && article.value <= claim.max + TINY;
    return isInside ? "rounded" : "different";
  }
  if (article.max !== null) return compareWithRange(claim, article.value, article.max);
  return compareSingle(claim, article);
}

function compareRanges(
  claim: WrittenValue,
  claimMax: number,
  article: WrittenValue,
  articleMax: number,
): ValueRelation {
  const ends = [
    compareSingle(claim, { ...article, max: null }),
    compareSingle({ ...claim, value: claimMax }, { ...article, value: articleMax }),
  ] as const;
  if (ends[0] === ends[1]) return ends[0];
  return ends.every((end) => end === "equal" || end === "rounded") ? "rounded" : "different";
}

/** « jusqu'à 12 % » of « de 10 à 12 % ». */
function compareWithRange({ value, qualifier }: WrittenValue, low: number, high: number): ValueRelation {
  if (qualifier === "at-least" || qualifier === "more-than") return isSame(value, low) ? "rounded" : "different";
  if (qualifier === "at-most" || qualifier === "less-than") return isSame(value, high) ? "rounded" : "different";
  const isAround = (qualifier === "about" || qualifier === "nearly") && value >= low && value <= high;
  return isAround ? "rounded" : "different";
}

function compareSingle(claim: WrittenValue, article: WrittenValue): ValueRelation {
  if (excludeEachOther(claim.qualifier, article.qualifier)) return "different";
  if (isSame(claim.value, article.value)) return agreesAsWritten(claim, article) ? "equal" : "rounded";
  if (isRounding(claim, article)) return "rounded";
  const ratio = claim.value / article.value;
  return SCALES.some((scale) => isSame(ratio, scale) || isSame(ratio * scale, 1)) ? "scaled" : "different";
}

const bound = (qualifier: Qualifier | null): number =>
  qualifier === "more-than" || qualifier === "at-least"
    ? 1
    : qualifier === "less-than" || qualifier === "at-most"
      ? -1
      : 0;

/** « plus de 46 % » and « moins de 46 % ». */
const excludeEachOther = (one: Qualifier | null, other: Qualifier | null): boolean => bound(one) * bound(other) < 0;

/** Whether the article is as exact as the claim: « 46 % » is not all that « plus de 46 % » says. */
const agreesAsWritten = ({ qualifier }: WrittenValue, article: WrittenValue): boolean =>
  article.qualifier === null ? bound(qualifier) === 0 : qualifier === article.qualifier;

function isRounding({ value, qualifier, step }: WrittenValue, article: WrittenValue): boolean {
  const off = article.value - value;
  if (qualifier === null) return step > article.step * (1 + TINY) && Math.abs(off) <= (step / 2) * (1 + TINY);
  const room = roundRoom(value, step) * (1 + TINY);
  if (qualifier === "about") return Math.abs(off) <= room / 2;
  if (qualifier === "nearly") return off < 0 && 0 - off <= room / 2;
  return bound(qualifier) < 0 ? off < 0 && 0 - off <= room : off > 0 && off <= room;
}

/** « plus de 1 million » is said of no more than so much above it. */
const MOST_ROOM = 0.25;

/** How far a round number may be from the one it stands for: the place of its last digit, five of it for 45 and 150. */
function roundRoom(value: number, step: number): number {
  const isMultiple = (place: number): boolean => isSame(value / place, Math.round(value / place));
  let place = step;
  while (place * 10 <= value && isMultiple(place * 10)) place *= 10;
  const isHalf = place * 5 < value && isMultiple(place * 5);
  return Math.min(isHalf ? place * 5 : place, Math.max(value * MOST_ROOM, step));
}
