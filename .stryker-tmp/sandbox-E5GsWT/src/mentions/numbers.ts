/** A number in the text, in digits or in words, with its sign before it and the scale behind it. */
// @ts-nocheck

export interface NumberPhrase {
  /** Tokens, half-open; the sign's token is the first. */
  readonly first: number;
  readonly end: number;
  /** Magnitude with the scale applied, never negative: « 1,2 milliard » → 1200000000. */
  readonly value: number;
  /** Without the scale: 1.2. */
  readonly mantissa: number;
  /** Power of ten of the scale, 0 when none is written: 9. */
  readonly exponent: number;
  /** The mantissa as a decimal string, for exact scaling. */
  readonly digits: string;
  readonly inWords: boolean;
  /** « une dizaine de millions », « un millier »: a round number by its own words. */
  readonly approximate: boolean;
  /** -1 and 1 for a written sign, 0 for none and for « ± ». */
  readonly sign: -1 | 0 | 1;
}

/** The numbers of a document: `at[token]` is the index in `phrases` of the one that begins there, or -1. */
export interface Numbers {
  readonly phrases: readonly NumberPhrase[];
  readonly at: Int32Array;
}

/** The value of a decimal string moved `exponent` places, exact to the last digit: (« 1.005 », 3) → 1005. */
export const shiftDigits = (digits: string, exponent: number): number => Number(`${digits}e${exponent}`);
