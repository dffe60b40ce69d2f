import { describe, expect, it } from "vitest";
import { publishedPeriods } from "../../../src/facts/published-periods.js";

const notationsOn = (year: number, month: number, day: number) =>
  publishedPeriods({ year, month, day }).map(([, { granularity, from, to }]) => `${granularity} ${from} ${to}`);

describe("periods that the day of publication tells", () => {
  it("are the day, its year, and what ended last before it", () => {
    expect(notationsOn(2024, 7, 25)).toEqual([
      "day 2024-07-25 2024-07-25",
      "year 2024-01-01 2024-12-31",
      "year 2023-01-01 2023-12-31",
      "half 2024-01-01 2024-06-30",
      "quarter 2024-04-01 2024-06-30",
    ]);
  });

  it("go back over the turn of the year", () => {
    expect(notationsOn(2024, 2, 8).slice(3)).toEqual(["half 2023-07-01 2023-12-31", "quarter 2023-10-01 2023-12-31"]);
  });
});
