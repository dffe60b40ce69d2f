// @ts-nocheck
import type { Vocabulary } from "./vocabulary.js";

export { Shape } from "./shape.js";

/** What a token is. */
export enum TokenKind {
  /** Letters, with the marks, digits, hyphens, dots and apostrophes that belong to the word: « Jean-Noël », « OVH.com », « d’ ». */
  Word,
  /** Digits with their grouping and decimals: « 1 200 000 », « 46,3 ». Letters glued behind are a token of their own. */
  Number,
  /** Digits and dots that are no number: « 4.2.1 ». */
  Code,
  /** One mark of punctuation or a symbol; « ... » is one. */
  Mark,
}

/** What separates a token from the one before it. */
export enum Gap {
  None,
  Space,
  /** One line break. */
  Line,
  /** A blank line, or the start of the text. */
  Paragraph,
}

/** Tokens as parallel arrays. `norms[i]` is the token in lower case, composed, with plain apostrophe; a number's is its decimal value (« 1200000 », « 46.3 »). */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  readonly gaps: Uint8Array;
  readonly shapes: Uint8Array;
  readonly norms: readonly string[];
  /** Number of each token's word in `vocabulary`; two words written alike have the same one. */
  readonly words: Int32Array;
  readonly vocabulary: Vocabulary;
  /** Number of each token's norm among the distinct ones of the text, as they come; and how many there are. */
  readonly numbers: Int32Array;
  readonly distinct: number;
}
