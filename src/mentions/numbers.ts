/** A number in the text, in digits or in words, with the scale behind it. */
export interface NumberPhrase {
  /** Tokens, half-open. */
  readonly first: number;
  readonly end: number;
  /** With the scale applied: « 1,2 milliard » → 1200000000. */
  readonly value: number;
  /** Without the scale: 1.2. */
  readonly mantissa: number;
  /** Power of ten of the scale, 0 when none is written: 9. */
  readonly exponent: number;
  /** The mantissa as a decimal string, for exact scaling. */
  readonly digits: string;
  readonly inWords: boolean;
}

/** The numbers of a document: `at[token]` is the index in `phrases` of the one that begins there, or -1. */
export interface Numbers {
  readonly phrases: readonly NumberPhrase[];
  readonly at: Int32Array;
}
