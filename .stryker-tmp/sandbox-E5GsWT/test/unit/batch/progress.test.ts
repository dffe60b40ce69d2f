// @ts-nocheck
import { describe, expect, it } from "vitest";
import { showProgress, writeSeconds } from "../../../src/cli/progress.js";

describe("progress", () => {
  const run = (isTTY: boolean): string[] => {
    const written: string[] = [];
    let clock = 0;
    const progress = showProgress({ isTTY, write: (text: string) => written.push(text) > 0 }, () => clock);
    for (const [milliseconds, done] of [
      [100, 10],
      [150, 15],
      [10_000, 2500],
    ] as const) {
      clock = milliseconds;
      progress.show(done, (done / milliseconds) * 1000, done / 10_000);
    }
    clock = 10_100;
    progress.show(2600, 250, null);
    progress.clear();
    return written;
  };

  it("shows count, rate, share and time left on a terminal, a few times a second", () => {
    expect(run(true)).toEqual([
      "\r\u001b[2K10 articles · 100/s · 0 % · 1 min 40 s left",
      "\r\u001b[2K2,500 articles · 250/s · 25 % · 30 s left",
      "\r\u001b[2K",
    ]);
  });

  it("is silent anywhere else", () => expect(run(false)).toEqual([]));

  it.each([
    [0.4, "0 s"],
    [59, "59 s"],
    [60, "1 min 0 s"],
    [3599, "59 min 59 s"],
    [7500, "2 h 05 min"],
  ])("%s s: %s", (seconds, written) => {
    expect(writeSeconds(seconds)).toBe(written);
  });
});
