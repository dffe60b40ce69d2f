/** A trained tagger: for each feature a row of weights, one a column (`COLUMNS`), and weights between columns. */
// @ts-nocheck

export interface TaggerModel {
  /** Row of each feature, 2^FEATURE_BITS entries; 0 is the row of features without weight. */
  readonly rows: Uint16Array;
  /** Weights, `STRIDE` a row, in units of `scale`. */
  readonly weights: Int8Array;
  /** COLUMNS × COLUMNS, from column to column, in units of `scale`. */
  readonly transitions: Int16Array;
  /** The score of one unit of weight, natural logarithm. */
  readonly scale: number;
  /** Logit of a name's confidence = offset + slope × logit of its probability under the model; fitted on dev. */
  readonly calibration: { readonly slope: number; readonly offset: number };
}

/** Weights of a row lie a power of two apart. */
export const STRIDE = 16;
