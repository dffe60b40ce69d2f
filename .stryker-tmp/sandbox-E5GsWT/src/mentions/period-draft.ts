// @ts-nocheck
import type { Period } from "../schema/types.js";
import type { PeriodRule, PeriodUnit } from "./period-rule.js";

/** How a relative period counts: `by` units from the day of publication or from the period that the text speaks of. */
export interface Shift {
  readonly how: "shift" | "same" | "ago" | "span" | "weekday" | "season";
  readonly unit: PeriodUnit;
  /** Signed; 0 is the running one; null where the text does not say how many. */
  readonly by: number | null;
  /** The weekday (1 Monday to 7) or the season (1 spring to 4). */
  readonly which: number | null;
  readonly fromContext: boolean;
}

/** A period as its own words say it, before its year is looked for; filled in by `resolvePeriods`. */
export interface PeriodDraft {
  /** Tokens, half-open. */
  first: number;
  end: number;
  readonly rule: PeriodRule;
  readonly named: boolean;
  granularity: Period["granularity"];
  /** The first year of a range of years; of a business year over two, « exercice 2024-2025 », the one in which it ends. */
  year: number | null;
  /** Last year of « 2022-2023 ». */
  endYear: number | null;
  quarter: 1 | 2 | 3 | 4 | null;
  half: 1 | 2 | null;
  month: number | null;
  day: number | null;
  /** The weekday written before the day, 1 Monday to 7. */
  readonly weekday: number | null;
  /** Last day of a range of days. */
  until: { readonly month: number; readonly day: number } | null;
  /** First and last month of the year that it covers, where it is neither a day nor a whole year; the last may be above 12. */
  months: { readonly first: number; readonly last: number } | null;
  /** 1 spring to 4 winter. */
  readonly season: number | null;
  fiscal: boolean;
  /** False for a season or a school year: no dates. */
  readonly calendar: boolean;
  readonly shift: Shift | null;
  /** Years from the one of publication: « premier semestre de cette année » 0. */
  readonly yearShift: number | null;
  /** « de l'année »: of the one that the text is about. */
  readonly isOfYear: boolean;
  yearFrom: Period["yearFrom"];
  from: string | null;
  to: string | null;
  /** The month, or day, with which a business quarter ends, as the text says. */
  closes: PeriodDraft | null;
}

const monthsOfQuarter = (quarter: number): { first: number; last: number } => ({
  first: quarter * 3 - 2,
  last: quarter * 3,
});
const monthsOfHalf = (half: number): { first: number; last: number } => ({ first: half * 6 - 5, last: half * 6 });

/** Months of the year that a period covers, or null when it is a year, a range of years or relative. */
export function monthsOf(draft: PeriodDraft): { readonly first: number; readonly last: number } | null {
  if (draft.quarter !== null) return monthsOfQuarter(draft.quarter);
  if (draft.half !== null) return monthsOfHalf(draft.half);
  if (draft.month !== null) return { first: draft.month, last: draft.month };
  return draft.months;
}
