import { describe, expect, it } from "vitest";
import { calibrateHolding } from "../../../src/facts/calibrate-holding.js";

const CALIBRATION = {
  nobody: { slope: 1, offset: 0 },
  near: { slope: 2, offset: 0 },
  far: { slope: 1, offset: -1 },
};

describe("confidence of holders", () => {
  it("is scaled by what the answer rests on", () => {
    expect(calibrateHolding("nobody", 0.8, CALIBRATION)).toBeCloseTo(0.8, 6);
    expect(calibrateHolding("near", 0.8, CALIBRATION)).toBeCloseTo(16 / 17, 6);
    expect(calibrateHolding("far", 0.5, CALIBRATION)).toBeCloseTo(1 / (1 + Math.E), 6);
  });

  it("stays inside 0 and 1 for certain answers", () => {
    expect(calibrateHolding("near", 1, CALIBRATION)).toBeLessThan(1);
    expect(calibrateHolding("near", 0, CALIBRATION)).toBeGreaterThan(0);
  });
});
