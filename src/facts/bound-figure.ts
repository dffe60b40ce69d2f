import type { FigureMention } from "../mentions/mention.js";
import type { Certainty, Inferred, Period, Source } from "../schema/types.js";

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
}
