import { addDays, type CalendarDay, compareDays, dayNumber, weekdayOf } from "./calendar.js";
import { rangeIn } from "./date-period.js";
import type { PeriodDraft } from "./period-draft.js";

/**
 * Which occurrence is meant: `recent` the last one that has begun, `over` the last one that is over (« dernier »), `coming` the first one
 * that is not over, `next` the first one that has not begun (« prochain »); `open` where no word tells.
 */
export type Tense = "recent" | "over" | "coming" | "next" | "open";

/** How many years are tried: a 29 February comes back after eight at most. */
const YEARS = 9;
/**
 * A day or month without a year and without a verb that tells is the one to come when it begins this many days after publication at most: press
 * writes « rouvre le 2 juin » on 22 May, and the year with what is eleven months ago. A season, this many. Chosen by reading what 1,000 articles
 * of orangesum/business give.
 */
const SOON = 45;
const SOON_SEASON = 120;

/** The year of the occurrence that a text of that day means, or null when the period comes back with no year. */
export function occurrenceOf(draft: PeriodDraft, day: CalendarDay, tense: Tense): number | null {
  const dated = draft.weekday === null ? null : yearOfWeekday(draft, day, draft.weekday);
  if (dated !== null) return dated;
  const soon = draft.season !== null ? SOON_SEASON : draft.month !== null ? SOON : 0;
  const coming = tense === "open" && soon > 0 ? occurrence(draft, day, "next") : null;
  if (coming && compareDays(coming.from, addDays(day, soon)) <= 0 && !isRunning(draft, day)) return coming.from.year;
  return occurrence(draft, day, tense)?.from.year ?? null;
}

/** The year, of the one before to the one after, in which the day of the month falls on the weekday; the nearest to the day of publication. */
function yearOfWeekday(draft: PeriodDraft, day: CalendarDay, weekday: number): number | null {
  const here = dayNumber(day);
  let found: { year: number; distance: number } | null = null;
  for (const year of [day.year - 1, day.year, day.year + 1]) {
    const from = rangeIn(draft, year)?.from;
    if (!from || weekdayOf(from) !== weekday) continue;
    const distance = Math.abs(dayNumber(from) - here);
    if (!found || distance < found.distance) found = { year, distance };
  }
  return found?.year ?? null;
}

/** Whether the day falls into the period. */
function isRunning(draft: PeriodDraft, day: CalendarDay): boolean {
  const range = rangeIn(draft, day.year);
  return range !== null && compareDays(range.from, day) <= 0 && compareDays(day, range.to) <= 0;
}

function occurrence(draft: PeriodDraft, day: CalendarDay, tense: Tense): ReturnType<typeof rangeIn> {
  const isPast = tense !== "coming" && tense !== "next";
  for (let step = 0; step <= YEARS; step++) {
    const range = rangeIn(draft, isPast ? day.year + 1 - step : day.year - 1 + step);
    if (!range || isMeant(range.from, range.to, day, tense)) return range;
  }
  return null;
}

function isMeant(from: CalendarDay, to: CalendarDay, day: CalendarDay, tense: Tense): boolean {
  switch (tense) {
    case "open":
    case "recent":
      return compareDays(from, day) <= 0;
    case "over":
      return compareDays(to, day) < 0;
    case "coming":
      return compareDays(to, day) >= 0;
    case "next":
      return compareDays(from, day) > 0;
  }
}
