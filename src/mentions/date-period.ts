import {
  addDays,
  type CalendarDay,
  compareDays,
  type DayRange,
  daysInMonth,
  isoOf,
  isWritable,
  monthIndex,
  monthOfIndex,
  rangeOfMonths,
} from "./calendar.js";
import { monthsOf, type PeriodDraft } from "./period-draft.js";

/** First days of spring, summer, autumn and winter, to the nearest day. */
const SEASON_STARTS = [
  { month: 3, day: 20 },
  { month: 6, day: 21 },
  { month: 9, day: 23 },
  { month: 12, day: 21 },
] as const;

/** The season that begins in `year`; winter ends in the next one. */
export function rangeOfSeason(season: number, year: number): DayRange {
  const start = SEASON_STARTS[season - 1] ?? SEASON_STARTS[0];
  const next = SEASON_STARTS[season % 4] ?? SEASON_STARTS[0];
  const nextYear = season === 4 ? year + 1 : year;
  return { from: { year, ...start }, to: addDays({ year: nextYear, ...next }, -1) };
}

/** The month of the year in which the period begins, or null for years and what is relative. */
export const startMonthOf = (draft: PeriodDraft): number | null =>
  draft.season === null ? (monthsOf(draft)?.first ?? null) : (SEASON_STARTS[draft.season - 1]?.month ?? null);

/** The days of the period as it falls in `year`, or null where its words do not give days. */
export function rangeIn(draft: PeriodDraft, year: number): DayRange | null {
  if (draft.season !== null) return rangeOfSeason(draft.season, year);
  if (draft.day !== null && draft.month !== null) {
    const from: CalendarDay = { year, month: draft.month, day: Math.min(draft.day, daysInMonth(year, draft.month)) };
    if (!draft.until) return { from, to: from };
    const to: CalendarDay = { year: draft.until.month < draft.month ? year + 1 : year, ...draft.until };
    return compareDays(from, to) <= 0 ? { from, to } : null;
  }
  const months = monthsOf(draft);
  return months && rangeOfMonths(monthIndex(year, 1) + months.first - 1, monthIndex(year, 1) + months.last - 1);
}

/** Sets `from` and `to` where the year is known and the text says how the period lies in the calendar. */
export function datePeriod(draft: PeriodDraft): void {
  const range = draft.shift ? null : rangeOf(draft);
  if (!range || !isWritable(range)) return;
  draft.from = isoOf(range.from);
  draft.to = isoOf(range.to);
}

function rangeOf(draft: PeriodDraft): DayRange | null {
  if (draft.fiscal) return rangeOfBusiness(draft);
  const { year, endYear } = draft;
  if (year === null || !draft.calendar) return null;
  if (draft.season === 4 && endYear === null) return null;
  return rangeIn(draft, year) ?? rangeOfMonths(monthIndex(year, 1), monthIndex(endYear ?? year, 12));
}

/** Months of a business period, by its granularity. */
const LENGTHS: Partial<Record<PeriodDraft["granularity"], number>> = { quarter: 3, half: 6, year: 12 };

/**
 * A business period whose end the text gives, « clos fin juin »: that month, or day, and the months before it. The year is that of the closing
 * month when it has one (written, or the last one before publication); else the business year is taken to be named after the calendar year
 * in which it ends.
 */
function rangeOfBusiness(draft: PeriodDraft): DayRange | null {
  const { closes } = draft;
  const length = LENGTHS[draft.granularity];
  const month = closes && (monthsOf(closes)?.last ?? null);
  if (!closes || month === null || length === undefined) return null;
  const last = closes.year === null ? closingMonth(draft, month) : monthIndex(closes.year, 1) + month - 1;
  if (last === null) return null;
  const whole = rangeOfMonths(last - length + 1, last);
  return closes.day === null
    ? whole
    : { from: whole.from, to: { ...whole.to, day: Math.min(closes.day, whole.to.day) } };
}

function closingMonth({ year, quarter, half }: PeriodDraft, month: number): number | null {
  if (year === null) return null;
  const monthsLeft = quarter !== null ? 3 * (4 - quarter) : half !== null ? 6 * (2 - half) : 0;
  const endMonth = monthOfIndex(month - 1 + monthsLeft);
  return monthIndex(year, endMonth) - monthsLeft;
}
