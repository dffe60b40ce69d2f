// @ts-nocheck
import { type CalendarDay, type DayRange, isDay, isoOf, rangeOfMonths } from "../mentions/calendar.js";
import type { Extraction, Period } from "../schema/types.js";

const CODE = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)(?:-(\d\d))?))?$/;

/** The period of a code, `2025`, `2025-Q1`, `2025-H1`, `2025-03` or `2025-03-04`; null for any other string. */
export function readPeriodCode(code: string): Period | null {
  const parts = CODE.exec(code.trim());
  if (!parts) return null;
  const [year, quarter, half, month, day] = parts.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (year === undefined || year === null || year < 1) return null;
  if (month !== null && month !== undefined && !isDay(year, month, day ?? 1)) return null;
  const at = (first: number, length: number): DayRange =>
    rangeOfMonths(year * 12 + first - 1, year * 12 + first + length - 2);
  let granularity: Period["granularity"] = "year";
  let range = at(1, 12);
  if (quarter) [granularity, range] = ["quarter", at(quarter * 3 - 2, 3)];
  else if (half) [granularity, range] = ["half", at(half * 6 - 5, 6)];
  else if (month && day) [granularity, range] = ["day", { from: { year, month, day }, to: { year, month, day } }];
  else if (month) [granularity, range] = ["month", at(month, 1)];
  return {
    granularity,
    year,
    quarter: (quarter ?? null) as Period["quarter"],
    half: (half ?? null) as Period["half"],
    month: month ?? null,
    day: day ?? null,
    fiscal: false,
    relative: false,
    from: isoOf(range.from),
    to: isoOf(range.to),
    yearFrom: "text",
  };
}

/** A day as a period. */
export function dayPeriod(day: CalendarDay): Period {
  const iso = isoOf(day);
  return {
    granularity: "day",
    ...day,
    quarter: null,
    half: null,
    fiscal: false,
    relative: false,
    from: iso,
    to: iso,
    yearFrom: "published",
  };
}

/** The first period that was found in a text, or null. */
export function firstPeriod({ quarters, dates }: Extraction): Period | null {
  const [quarter, date] = [quarters[0], dates[0]];
  const first = quarter && (!date || quarter.start <= date.start) ? quarter : date;
  return first ? periodOf(first) : null;
}

/** The fields of a period, and no others that the object may have. */
export const periodOf = (period: Period): Period => ({
  granularity: period.granularity,
  year: period.year ?? null,
  quarter: period.quarter ?? null,
  half: period.half ?? null,
  month: period.month ?? null,
  day: period.day ?? null,
  fiscal: period.fiscal ?? false,
  relative: period.relative ?? false,
  from: period.from ?? null,
  to: period.to ?? null,
  yearFrom: period.yearFrom ?? "text",
});
