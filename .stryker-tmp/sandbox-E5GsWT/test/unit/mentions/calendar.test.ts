// @ts-nocheck
import { describe, expect, it } from "vitest";
import {
  addDays,
  compareDays,
  dayNumber,
  daysInMonth,
  isDay,
  isoOf,
  monthIndex,
  rangeOfMonths,
  weekdayOf,
} from "../../../src/mentions/calendar.js";

describe("calendar", () => {
  it("agrees with Date on every day from 1899 to 2101", () => {
    for (let time = Date.UTC(1899, 0, 1); time < Date.UTC(2101, 0, 1); time += 86_400_000) {
      const date = new Date(time);
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      if (weekdayOf(day) !== (date.getUTCDay() || 7) || isoOf(day) !== date.toISOString().slice(0, 10)) {
        expect({ day, weekday: weekdayOf(day) }).toEqual({ day, weekday: date.getUTCDay() || 7 });
      }
    }
    expect(dayNumber({ year: 2101, month: 1, day: 1 }) - dayNumber({ year: 1899, month: 1, day: 1 })).toBe(
      (Date.UTC(2101, 0, 1) - Date.UTC(1899, 0, 1)) / 86_400_000,
    );
  });

  it("knows leap years", () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(isDay(2023, 2, 29)).toBe(false);
    expect(isDay(null, 2, 29)).toBe(true);
    expect(isDay(2024, 13, 1)).toBe(false);
    expect(isDay(2024, 0, 1)).toBe(false);
  });

  it("adds days over months and years, both ways", () => {
    expect(addDays({ year: 2023, month: 12, day: 31 }, 1)).toEqual({ year: 2024, month: 1, day: 1 });
    expect(addDays({ year: 2024, month: 3, day: 1 }, -1)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addDays({ year: 2024, month: 1, day: 15 }, 400)).toEqual({ year: 2025, month: 2, day: 18 });
    expect(addDays({ year: 2024, month: 1, day: 15 }, -400)).toEqual({ year: 2022, month: 12, day: 11 });
  });

  it("gives whole months", () => {
    const { from, to } = rangeOfMonths(monthIndex(2023, 11), monthIndex(2024, 2));
    expect([isoOf(from), isoOf(to)]).toEqual(["2023-11-01", "2024-02-29"]);
    expect(compareDays(from, to)).toBeLessThan(0);
  });
});
