// @ts-nocheck
import type { Tokens } from "./tokens.js";

/** A sentence: tokens from `first` to `end` (half-open) and the characters they cover. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
  readonly start: number;
  readonly stop: number;
  readonly paragraph: number;
  /** A line of its own without a full stop: a headline, a bullet, a cell of a table. */
  readonly headline: boolean;
}

/** The text as it came, and what was read off it once. Nothing in it is ever changed. */
export interface Document {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Index of the sentence of each token. */
  readonly sentenceOf: Int32Array;
  readonly paragraphs: number;
}
