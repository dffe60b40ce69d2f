import { type CalendarDay, isoOf, rangeOfMonths } from "../mentions/calendar.js";
import type { Period } from "../schema/types.js";
import { Derived } from "./period-features.js";

/** Periods that no words name and a reader knows from the day of publication: that day, its year, and the year, half-year and quarter that ended before it. */
export function publishedPeriods({ year, month, day }: CalendarDay): (readonly [Derived, Period])[] {
  const iso = isoOf({ year, month, day });
  const quarter = Math.floor((month - 1) / 3);
  const half = month <= 6 ? 0 : 1;
  return [
    [Derived.Today, { ...EMPTY, granularity: "day", year, month, day, from: iso, to: iso }],
    [Derived.ThisYear, monthsOf({ granularity: "year", year }, year, 0, 12)],
    [Derived.LastYear, monthsOf({ granularity: "year", year: year - 1 }, year - 1, 0, 12)],
    half === 0
      ? [Derived.LastHalf, monthsOf({ granularity: "half", year: year - 1, half: 2 }, year - 1, 6, 6)]
      : [Derived.LastHalf, monthsOf({ granularity: "half", year, half: 1 }, year, 0, 6)],
    quarter === 0
      ? [Derived.LastQuarter, monthsOf({ granularity: "quarter", year: year - 1, quarter: 4 }, year - 1, 9, 3)]
      : [
          Derived.LastQuarter,
          monthsOf({ granularity: "quarter", year, quarter: quarter as 1 | 2 | 3 }, year, (quarter - 1) * 3, 3),
        ],
  ];
}

const EMPTY = {
  quarter: null,
  half: null,
  month: null,
  day: null,
  fiscal: false,
  relative: false,
  yearFrom: "published",
} as const;

function monthsOf(
  named: Pick<Period, "granularity"> & Partial<Period>,
  year: number,
  before: number,
  count: number,
): Period {
  const { from, to } = rangeOfMonths(year * 12 + before, year * 12 + before + count - 1);
  return { ...EMPTY, year, ...named, from: isoOf(from), to: isoOf(to) };
}
