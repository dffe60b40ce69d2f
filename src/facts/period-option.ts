import type { PeriodMention } from "../mentions/mention.js";
import type { Inferred, Period } from "../schema/types.js";
import type { Derived } from "./period-features.js";

/** The period that a figure speaks of and the one that it is compared with. */
export interface PeriodBinding {
  readonly period: Period | null;
  readonly baseline: Period | null;
  readonly inferred: readonly Extract<Inferred, "period" | "baseline">[];
  /** Tokens that say the period, or null. */
  readonly place: PeriodMention | null;
  readonly derived: Derived | null;
  /** Probability of the period under the model. */
  readonly confidence: number;
}

/** A period that a figure may speak of: said at `place`, or derived. */
export interface PeriodOption {
  readonly period: Period;
  readonly place: PeriodMention | null;
  readonly derived: Derived | null;
}
