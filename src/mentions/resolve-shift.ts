import {
  addDays,
  type CalendarDay,
  type DayRange,
  daysInMonth,
  isoOf,
  isWritable,
  monthIndex,
  monthOfIndex,
  rangeOfMonths,
  weekdayOf,
  yearOfIndex,
} from "./calendar.js";
import { rangeOfSeason } from "./date-period.js";
import type { PeriodDraft, Shift } from "./period-draft.js";
import { monthsOf } from "./period-draft.js";
import { occurrenceOf, type Tense } from "./period-occurrence.js";
import type { PeriodUnit } from "./period-rule.js";

/**
 * Resolves a relative period from the one that the text speaks of (`anchor`) or from the day of publication; what neither can place stays
 * without a year and without dates.
 */
export function resolveShift(
  draft: PeriodDraft,
  shift: Shift,
  anchor: PeriodDraft | null,
  day: CalendarDay | null,
  tense: Tense,
): void {
  if (shift.unit === "exercise") draft.fiscal = true;
  switch (shift.how) {
    case "shift":
      if (shift.unit === "exercise") shiftExercise(draft, shift, anchor);
      else if (shift.fromContext && anchor && shift.by !== null) shiftAnchor(draft, anchor, shift.unit, shift.by);
      else if (day && shift.by !== null)
        shiftDay(draft, day, shift.unit, isPastWeekend(shift, day, tense) ? -1 : shift.by);
      return;
    case "same":
      resolveSame(draft, shift, anchor, day);
      return;
    case "ago":
      if (shift.by === null) return;
      if (!shift.fromContext) {
        if (day) shiftDay(draft, day, shift.unit, shift.by);
      } else if (anchor) shiftAnchorBack(draft, anchor, shift.unit, shift.by);
      return;
    case "span":
      if (day && shift.by !== null) spanFrom(draft, day, shift.unit, shift.by);
      return;
    case "weekday":
      if (day) setDay(draft, weekdayNear(day, shift.which ?? 1, shift.by, tense));
      return;
    case "season":
      if (day) shiftSeason(draft, shift, day, tense);
  }
}

/** « Depuis ce week-end » on a Tuesday. */
const isPastWeekend = ({ unit, by }: Shift, day: CalendarDay, tense: Tense): boolean =>
  unit === "weekend" && by === 0 && tense === "recent" && weekdayOf(day) < 6;

type Source = "context" | "published";

function setRange(draft: PeriodDraft, range: DayRange, source: Source): void {
  if (!isWritable(range)) return;
  draft.from = isoOf(range.from);
  draft.to = isoOf(range.to);
  draft.year = range.from.year;
  draft.yearFrom = source;
}

function setDay(draft: PeriodDraft, day: CalendarDay): void {
  setRange(draft, { from: day, to: day }, "published");
  draft.month = day.month;
  draft.day = day.day;
}

/** Months of the units that months make up. */
const MONTHS: Partial<Record<PeriodUnit, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** Sets a unit of whole months that begins at a month index. */
function setMonths(draft: PeriodDraft, unit: PeriodUnit, start: number, source: Source): void {
  const month = monthOfIndex(start);
  if (unit === "month") draft.month = month;
  if (unit === "quarter") draft.quarter = Math.ceil(month / 3) as PeriodDraft["quarter"];
  if (unit === "half") draft.half = month > 6 ? 2 : 1;
  setRange(draft, rangeOfMonths(start, start + (MONTHS[unit] ?? 1) - 1), source);
}

function shiftDay(draft: PeriodDraft, day: CalendarDay, unit: PeriodUnit, by: number): void {
  const months = MONTHS[unit];
  if (months !== undefined) {
    const here = monthIndex(day.year, day.month);
    setMonths(draft, unit, Math.floor(here / months) * months + by * months, "published");
  } else if (unit === "day") setDay(draft, addDays(day, by));
  else if (unit === "week" || unit === "weekend") {
    const monday = addDays(day, 1 - weekdayOf(day) + 7 * by);
    const from = unit === "weekend" ? addDays(monday, 5) : monday;
    setRange(draft, { from, to: addDays(monday, 6) }, "published");
  }
}

/** « trimestre précédent », « année suivante » beside a dated period. */
function shiftAnchor(draft: PeriodDraft, anchor: PeriodDraft, unit: PeriodUnit, by: number): void {
  const year = anchor.year as number;
  if (unit === "year") {
    if (anchor.fiscal) return;
    setMonths(draft, unit, monthIndex(year + by, 1), "context");
    return;
  }
  const months = MONTHS[unit];
  const start = monthsOf(anchor)?.first;
  if (months === undefined || start === undefined) return;
  if (anchor.fiscal) {
    if (anchor.quarter !== null) shiftFiscalQuarter(draft, anchor, by);
    return;
  }
  setMonths(draft, unit, monthIndex(year, start) + by * months, "context");
}

/** The business quarter before or after: its dates are not known. */
function shiftFiscalQuarter(draft: PeriodDraft, anchor: PeriodDraft, by: number): void {
  const index = (anchor.year as number) * 4 + (anchor.quarter as number) - 1 + by;
  draft.fiscal = true;
  draft.year = Math.floor(index / 4);
  draft.quarter = ((index % 4) + 1) as PeriodDraft["quarter"];
  draft.yearFrom = "context";
}

function shiftExercise(draft: PeriodDraft, { by }: Shift, anchor: PeriodDraft | null): void {
  if (!anchor || by === null || by === 0) return;
  draft.year = (anchor.year as number) + by;
  draft.yearFrom = "context";
}

/** « un an plus tôt »: the period that the text speaks of, so much before. */
function shiftAnchorBack(draft: PeriodDraft, anchor: PeriodDraft, unit: PeriodUnit, by: number): void {
  const year = anchor.year as number;
  if (unit !== "year") {
    shiftAnchor(draft, anchor, unit, by);
    return;
  }
  copyPlace(draft, anchor);
  draft.year = year + by;
  draft.yearFrom = "context";
  dateCopy(draft, anchor);
}

function copyPlace(draft: PeriodDraft, anchor: PeriodDraft): void {
  draft.granularity = anchor.granularity;
  draft.quarter = anchor.quarter;
  draft.half = anchor.half;
  draft.month = anchor.month;
  draft.day = anchor.day;
  draft.months = anchor.months;
  draft.fiscal = anchor.fiscal;
}

/** Dates of a period copied from another year, where they are known. */
function dateCopy(draft: PeriodDraft, anchor: PeriodDraft): void {
  if (draft.fiscal || draft.year === null || !anchor.calendar || anchor.season !== null) return;
  const months = monthsOf(draft) ?? (anchor.granularity === "year" ? { first: 1, last: 12 } : null);
  if (!months) return;
  const range = rangeOfMonths(monthIndex(draft.year, months.first), monthIndex(draft.year, 1) + months.last - 1);
  if (draft.day !== null && draft.month !== null) {
    const day = {
      year: draft.year,
      month: draft.month,
      day: Math.min(draft.day, daysInMonth(draft.year, draft.month)),
    };
    setRange(draft, { from: day, to: day }, "context");
  } else setRange(draft, range, "context");
}

/** « même trimestre de l'an dernier », « même période de 2023 »: the place in the year is the anchor's. */
function resolveSame(draft: PeriodDraft, shift: Shift, anchor: PeriodDraft | null, day: CalendarDay | null): void {
  const isWritten = draft.year !== null;
  const source = draft.yearFrom;
  let year = draft.year;
  if (year === null && shift.by !== null) {
    if (anchor) year = (anchor.year as number) + shift.by;
    else if (day && !shift.fromContext) year = day.year + shift.by;
  }
  if (anchor) copyPlace(draft, anchor);
  draft.year = year;
  if (year === null) return;
  draft.yearFrom = anchor ? "context" : "published";
  if (anchor) dateCopy(draft, anchor);
  if (isWritten) draft.yearFrom = source;
}

/** « douze derniers mois », « d'ici deux ans »: so much up to the day of publication, or from it on. */
function spanFrom(draft: PeriodDraft, day: CalendarDay, unit: PeriodUnit, by: number): void {
  const months = MONTHS[unit];
  const other = months === undefined ? addDays(day, by * (unit === "week" ? 7 : 1)) : addMonths(day, by * months);
  setRange(draft, by < 0 ? { from: other, to: day } : { from: day, to: other }, "published");
}

function addMonths(day: CalendarDay, months: number): CalendarDay {
  const index = monthIndex(day.year, day.month) + months;
  const [year, month] = [yearOfIndex(index), monthOfIndex(index)];
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}

/** The last such weekday up to the day, or the first one from it on; strictly before or after where the text says so. */
function weekdayNear(day: CalendarDay, weekday: number, by: number | null, tense: Tense): CalendarDay {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (by !== null && by < 0) return addDays(day, -(back || 7));
  if (by !== null && by > 0) return addDays(day, 7 - back);
  const isToCome = tense === "coming" || tense === "next";
  return addDays(day, isToCome ? (7 - back) % 7 : -back);
}

function shiftSeason(draft: PeriodDraft, { which, by }: Shift, day: CalendarDay, tense: Tense): void {
  const season = which ?? 1;
  const meant: Tense = by === null ? tense : by < 0 ? "over" : "next";
  const running = season === 4 && day.month <= 6 ? day.year - 1 : day.year;
  const year = by === 0 ? running : occurrenceOf({ ...draft, season }, day, meant);
  if (year !== null) setRange(draft, rangeOfSeason(season, year), "published");
}
