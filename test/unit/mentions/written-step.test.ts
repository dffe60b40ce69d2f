import { describe, expect, it } from "vitest";
import { roundStep, writtenStep } from "../../../src/mentions/written-step.js";

describe("writtenStep", () => {
  it.each([
    ["46,3 %", 46.3, 0.1],
    ["46.35 %", 46.35, 0.01],
    ["32 %", 32, 1],
    ["-1,2 point", 1.2, 0.1],
    ["48,6 millions d'euros", 48_600_000, 100_000],
    ["50 millions", 50_000_000, 1_000_000],
    ["1,25 milliard", 1_250_000_000, 10_000_000],
    ["620 salariés", 620, 1],
    ["0 %", 0, 1],
    ["0,0 %", 0, 0.1],
  ])("takes « %s » to its last written place", (surface, value, step) => {
    expect(writtenStep(surface, value)).toBeCloseTo(step, 9);
  });

  it.each([
    ["17 000 salariés", 17_000, 1],
    ["17\u00a0000 salariés", 17_000, 1],
    ["17\u202f000", 17_000, 1],
    ["17.000 euros", 17_000, 1],
    ["17'000 francs", 17_000, 1],
    ["1 234 567,8", 1_234_567.8, 0.1],
    ["1,234,567", 1_234_567, 1],
    ["1 234,56 euros", 1234.56, 0.01],
  ])("parts thousands from decimals in « %s »", (surface, value, step) => {
    expect(writtenStep(surface, value)).toBeCloseTo(step, 9);
  });

  it("reads one comma before three digits as decimals: « 1,234 milliard »", () => {
    expect(writtenStep("1,234 milliard", 1_234_000_000)).toBeCloseTo(1_000_000, 3);
  });

  it("takes of several numbers those that say the value, and of them the finest", () => {
    expect(writtenStep("12 à 12,5 %", 12.5)).toBeCloseTo(0.1, 9);
    expect(writtenStep("au 2e rang avec 40 %", 40)).toBe(1);
  });

  it("takes a number in words to its last digit that is not zero", () => {
    expect(writtenStep("deux millions et demi", 2_500_000)).toBeCloseTo(100_000, 6);
    expect(writtenStep("seize", 16)).toBe(1);
  });

  it("keeps the sign out of it", () => {
    expect(writtenStep("-3,5 %", -3.5)).toBeCloseTo(0.1, 9);
  });
});

describe("roundStep", () => {
  it.each([
    [48_600_000, 100_000],
    [50_000_000, 1_000_000],
    [999, 1],
    [1000, 1000],
    [1500, 100],
    [1_000_000, 1_000_000],
    [2_050_000_000, 10_000_000],
    [0.5, 0.1],
    [-7.25, 0.01],
    [0, 1],
    [Number.POSITIVE_INFINITY, 1],
    [Number.NaN, 1],
  ])("of %d is %d", (value, step) => {
    expect(roundStep(value)).toBeCloseTo(step, 6);
  });

  it("ends for a number without a last digit", () => {
    const step = roundStep(1 / 3);
    expect(step).toBeGreaterThan(0);
    expect(step).toBeLessThan(1e-5);
  });
});
