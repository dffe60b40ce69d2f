// @ts-nocheck
import type { Period } from "../schema/types.js";

const YEAR_DIGITS = 4;
const SPANS = { quarter: 3, half: 6, month: 1 } as const;

/** The same period so many years later, -1 for the year before; null where the year is not known. */
export function shiftYears(period: Period, years: number): Period | null {
  if (period.year === null) return null;
  const shift = (iso: string | null): string | null => {
    if (iso === null) return null;
    const day = iso.slice(YEAR_DIGITS);
    const year = String(Number(iso.slice(0, YEAR_DIGITS)) + years).padStart(YEAR_DIGITS, "0");
    return year + (day === "-02-29" ? "-02-28" : day);
  };
  return { ...period, year: period.year + years, from: shift(period.from), to: shift(period.to), yearFrom: "context" };
}

export const yearBefore = (period: Period): Period | null => shiftYears(period, -1);

/** The quarter, half-year or month before; the year before of a year; null for the rest. */
export function stepBefore(period: Period): Period | null {
  const { granularity, year, quarter, half, month, fiscal } = period;
  if (year === null) return null;
  if (granularity === "year") return yearBefore(period);
  if (granularity !== "quarter" && granularity !== "half" && granularity !== "month") return null;
  const count = 12 / SPANS[granularity];
  const place = (quarter ?? half ?? month ?? 1) - 1;
  const before = (place + count - 1) % count;
  const toYear = place === 0 ? year - 1 : year;
  const first = before * SPANS[granularity] + 1;
  const calendar = !fiscal && period.from !== null;
  return {
    ...period,
    year: toYear,
    quarter: quarter === null ? null : ((before + 1) as 1 | 2 | 3 | 4),
    half: half === null ? null : ((before + 1) as 1 | 2),
    month: month === null ? null : before + 1,
    from: calendar ? isoDay(toYear, first, 1) : null,
    to: calendar ? isoDay(toYear, first + SPANS[granularity], 0) : null,
    yearFrom: "context",
  };
}

/** Day 0 is the last of the month before. */
const isoDay = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** Whether two periods are the same stretch of time, however they were said. */
export const isSamePeriod = (one: Period, other: Period | null): boolean =>
  other !== null &&
  one.granularity === other.granularity &&
  one.year === other.year &&
  one.quarter === other.quarter &&
  one.half === other.half &&
  one.month === other.month &&
  one.day === other.day &&
  one.fiscal === other.fiscal &&
  one.from === other.from &&
  one.to === other.to;
