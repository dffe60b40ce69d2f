import type { FigureMention } from "../mentions/mention.js";
import type { Certainty, Inferred, Period, Source } from "../schema/types.js";
import type { Holding } from "./bind-holders.js";
import type { Sourced } from "./find-sourced.js";
import type { FoundMeasure } from "./found-measure.js";
import type { PeriodBinding } from "./period-option.js";

/** A figure with all that the sentence says of it: whose, of what, when, against what, says who, how sure. */
export interface BoundFigure {
  readonly mention: FigureMention;
  readonly companies: readonly string[];
  readonly measure: string | null;
  readonly scope: string | null;
  readonly period: Period | null;
  readonly baseline: Period | null;
  readonly inferred: readonly Inferred[];
  readonly sentence: number;
  readonly source: Source | null;
  readonly certainty: Certainty;
  readonly confidence: number;
  /** Characters of the holder's and the measure's words in the figure's sentence, for the span of the fact. */
  readonly evidence: readonly { readonly start: number; readonly stop: number }[];
  /** The answers that it was made from, as each stage gave them: what `explain` tells. */
  readonly because: FigureReasons;
}

export interface FigureReasons {
  readonly holding: Holding | null;
  readonly measure: FoundMeasure | null;
  /** Tokens, half-open. */
  readonly scope: { readonly first: number; readonly end: number } | null;
  readonly binding: PeriodBinding | null;
  readonly sourced: Sourced | null;
}
