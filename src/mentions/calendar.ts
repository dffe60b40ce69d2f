/** A calendar day, proleptic Gregorian. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** First and last day, both inclusive. */
export interface DayRange {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** Whether the calendar has the day; without a year February may have 29. */
export const isDay = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);

/** ISO 8601, `2024-09-30`. */
export const isoOf = ({ year, month, day }: CalendarDay): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** Whether ISO 8601 writes both days with four digits of year. */
export const isWritable = ({ from, to }: DayRange): boolean => from.year >= 1 && to.year <= 9999;

/** Months since year 0: the order of months over years. */
export const monthIndex = (year: number, month: number): number => year * 12 + month - 1;
export const yearOfIndex = (index: number): number => Math.floor(index / 12);
export const monthOfIndex = (index: number): number => (((index % 12) + 12) % 12) + 1;

/** Whole months from one index to another, both inclusive. */
export function rangeOfMonths(first: number, last: number): DayRange {
  const [year, month] = [yearOfIndex(last), monthOfIndex(last)];
  return {
    from: { year: yearOfIndex(first), month: monthOfIndex(first), day: 1 },
    to: { year, month, day: daysInMonth(year, month) },
  };
}

/** Days since 1 March of year 0, so that leap days close their year. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leaps + Math.floor((months * 306 + 5) / 10) + day - 1;
}

export function addDays(start: CalendarDay, days: number): CalendarDay {
  let { year, month } = start;
  let day = start.day + days;
  while (day < 1) {
    month = month === 1 ? 12 : month - 1;
    if (month === 12) year--;
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
  return { year, month, day };
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: CalendarDay): number => ((dayNumber(day) + 2) % 7) + 1;

/** Negative when `a` is before `b`. */
export const compareDays = (a: CalendarDay, b: CalendarDay): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;
