import type { Measure } from "./measure-reader.js";

/** What a figure measures; `inferred` when it stands outside the figure's clause. */
export interface FoundMeasure extends Measure {
  readonly inferred: boolean;
  /** A number for its noun, 0 for one without weights of its own. */
  readonly head: number;
  /** Probability under the model. */
  readonly confidence: number;
}
