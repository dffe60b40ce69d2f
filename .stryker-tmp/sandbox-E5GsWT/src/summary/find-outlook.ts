// @ts-nocheck
import type { Fact } from "../schema/types.js";
import type { Candidates } from "./read-candidates.js";
import { Cue } from "./words.js";

/** Indexes of the sentences that look ahead: words of forecast, a future, or a fact that is a forecast. */
export function findOutlook({ sentences, cues, signals }: Candidates, facts: readonly Fact[]): number[] {
  const foretold = new Set(facts.filter(({ certainty }) => certainty === "forecast").map(({ sentence }) => sentence));
  return sentences.filter(
    (index) =>
      ((cues.anywhere[index] as number) & Cue.Forecast) !== 0 ||
      (signals.futures[index] as number) > 0 ||
      foretold.has(index),
  );
}
