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
  /** No word beside the figure says its kind: what it measures may tell it better. */
  readonly isKindGuessed: boolean;
  readonly confidence: number;
}

/** A date expression; `named` is true for quarters that belong into `quarters`. */
export interface PeriodMention extends Place {
  readonly period: Period;
  readonly named: boolean;
}

export type NameKind = "company" | "person" | "organization" | "place" | "product" | "press";

/** A name in the text, and what kind of thing it names here. */
export interface NameMention extends Place {
  readonly kind: NameKind;
  /** 0 to 1. */
  readonly confidence: number;
  /** The record of the lexicon that the surface is a form of, when one was used. */
  readonly entry: LexiconRecord | null;
}

/** A row of a name table, ours or the caller's. */
export interface LexiconRecord {
  readonly kind: NameKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  /** Owner of a product or brand, by company name. */
  readonly company: string | null;
  /** `common`, `person`, `product`, `place`: what else the same form can be; `analyst`: quoted about others' figures. */
  readonly flags: readonly string[];
  /** The caller's own entries win over everything. */
  readonly fromUser: boolean;
}
