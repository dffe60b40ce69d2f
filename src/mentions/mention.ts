import type { Direction, Percentage, Period, Qualifier } from "../schema/types.js";

/** Where a mention stands: tokens `first` to `end`, characters `start` to `stop`, both half-open; and the rule that found it. */
export interface Place {
  readonly first: number;
  readonly end: number;
  readonly start: number;
  readonly stop: number;
  readonly rule: string;
}

/** A percentage, amount or quantity with all that its own words and clause say, before anyone asks whose it is. */
export interface FigureMention extends Place {
  readonly list: "percentages" | "amounts" | "quantities";
  readonly value: number;
  readonly max: number | null;
  readonly low: number;
  readonly high: number;
  readonly qualifier: Qualifier | null;
  readonly direction: Direction;
  /** The words that gave the direction, as a token range, when it is not the sign. */
  readonly directionCue: { readonly first: number; readonly end: number } | null;
  readonly previous: number | null;
  /** `percent`, `points`, `basis-points`; the counted noun of a quantity; an empty string for an amount. */
  readonly unit: string;
  /** ISO 4217, of an amount. */
  readonly currency: string | null;
  /** Of a percentage. */
  readonly kind: Percentage["kind"] | null;
  readonly confidence: number;
}

/** A date expression; `named` is true for quarters that belong into `quarters`. */
export interface PeriodMention extends Place {
  readonly period: Period;
  readonly named: boolean;
}
