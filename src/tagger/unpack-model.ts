import { NumberStream, symbolAt } from "../document/symbols.js";
import { FEATURE_BITS } from "./features.js";
import { STRIDE, type TaggerModel } from "./model.js";
import { COLUMNS } from "./tags.js";

/**
 * A model as text that gzip packs well: one printable character a symbol, one stream for each sort of symbol.
 * `gaps`: distance from one kept feature to the next, as `symbolsOfNumber` writes it.
 * `masks`: for each row, which columns have a weight, `MASK_DIGITS` characters. `values`: the weights, in row order.
 */
export interface PackedModel {
  readonly count: number;
  readonly gaps: string;
  readonly masks: string;
  readonly values: string;
  readonly transitions: readonly number[];
  readonly scale: number;
  readonly calibration: { readonly slope: number; readonly offset: number };
}

/** Columns that one character of a mask tells of, and characters of a mask, the first columns first. */
export const MASK_BITS = 5;
export const MASK_DIGITS = 3;
/** Weights lie between -LARGEST and LARGEST. */
export const LARGEST_VALUE = 45;

export function unpackModel(packed: PackedModel): TaggerModel {
  const { count, gaps, masks, values } = packed;
  const rows = new Uint16Array(1 << FEATURE_BITS);
  const weights = new Int8Array((count + 1) * STRIDE);
  const distances = new NumberStream(gaps);
  let maskAt = 0;
  let valueIndex = 0;
  let feature = -1;
  for (let row = 1; row <= count; row++) {
    feature += distances.next() + 1;
    rows[feature] = row;
    let mask = 0;
    for (let digit = 0; digit < MASK_DIGITS; digit++) mask |= symbolAt(masks, maskAt++) << (digit * MASK_BITS);
    for (let column = 0; column < COLUMNS; column++)
      if ((mask >> column) & 1) weights[row * STRIDE + column] = symbolAt(values, valueIndex++) - LARGEST_VALUE;
  }
  return {
    rows,
    weights,
    transitions: Int16Array.from(packed.transitions),
    scale: packed.scale,
    calibration: packed.calibration,
  };
}
