import type { Direction, Percentage, Qualifier } from "../schema/types.js";
import { Cue, type Tie } from "./figure-words.js";

export type Kind = Percentage["kind"];

export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** What the words around a figure say of it. */
export interface Evidence {
  readonly kind: Kind;
  readonly direction: Direction;
  /** The words that gave the direction, when it is not the sign. */
  readonly cue: TokenRange | null;
  /** The kind is the likeliest one where no word says it. */
  readonly isGuess?: boolean;
}

export interface Context extends Evidence {
  readonly tie: Tie;
}

/** A figure whose context is known. */
export interface ReadFigure extends TokenRange {
  readonly isPercentage: boolean;
  readonly context: Context;
}

/** What stands before a figure: its qualifier, then what ties it to the clause. */
export interface Left {
  readonly tie: Tie;
  /** Token of the tie, or the word before the figure; below `start` at the start of the sentence. */
  readonly at: number;
  /** First token of the sentence. */
  readonly start: number;
  readonly qualifier: Qualifier | null;
}

export const MOVEMENT: number = Cue.Up | Cue.Down;
/** Nouns that have a level. */
export const MEASURES: number = Cue.Rate | Cue.Margin | Cue.ShareNoun;

export const level = (kind: Kind): Evidence => ({ kind, direction: "none", cue: null });

/** What a measure or verb of `cues` makes of the level beside it. */
export function kindOf(cues: number): Kind {
  if (cues & Cue.Margin) return "margin";
  return cues & (Cue.ShareNoun | Cue.ShareVerb) ? "share" : "other";
}
