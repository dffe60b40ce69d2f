/** Platt's scaling (Platt 1999): the logit of how often an answer is right is `offset` + `slope` × the logit of its probability. */
export interface Scaling {
  readonly slope: number;
  readonly offset: number;
}

/** By what an answer rests on: nobody holds the figure, a company beside it, one of an earlier clause or sentence. */
export interface HoldingCalibration {
  readonly nobody: Scaling;
  readonly near: Scaling;
  readonly far: Scaling;
}

const BOUND = 1e-4;

/** How often an answer of this kind, with this probability under the model, is right. */
export function calibrateHolding(
  kind: keyof HoldingCalibration,
  probability: number,
  calibration: HoldingCalibration,
): number {
  const { slope, offset } = calibration[kind];
  const bounded = Math.min(Math.max(probability, BOUND), 1 - BOUND);
  return 1 / (1 + Math.exp(-(offset + slope * Math.log(bounded / (1 - bounded)))));
}
