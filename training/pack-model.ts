import { symbolOf, symbolsOfNumber } from "../src/document/symbols.js";
import { FEATURE_BITS } from "../src/tagger/features.js";
import { COLUMNS } from "../src/tagger/tags.js";
import { LARGEST_VALUE, MASK_BITS, MASK_DIGITS, type PackedModel } from "../src/tagger/unpack-model.js";
import type { Weights } from "./crf.js";

export interface PackOptions {
  /** Weights beyond this, natural logarithm, are cut off: the largest symbol. */
  largest: number;
  /** Weights smaller than this, in symbols, are dropped. */
  least: number;
  /** Rows whose largest weight is smaller than this, in symbols, are dropped. */
  leastRow: number;
}

/** Rounds the weights of a learned model to symbols and writes them as text. */
export function packModel(learned: Weights, { largest, least, leastRow }: PackOptions): PackedModel {
  const scale = largest / LARGEST_VALUE;
  let gaps = "";
  let masks = "";
  let values = "";
  let count = 0;
  let last = -1;
  const row = new Float64Array(COLUMNS);
  for (let feature = 0; feature < 1 << FEATURE_BITS; feature++) {
    for (let column = 0; column < COLUMNS; column++)
      row[column] = learned.weights[feature * COLUMNS + column] as number;
    const middle = [...row].sort((a, b) => a - b)[COLUMNS >> 1] as number;
    const rounded = Array.from(row, (weight) => roundTo(weight - middle, scale, least));
    if (Math.max(...rounded.map(Math.abs)) < leastRow) continue;
    count++;
    gaps += symbolsOfNumber(feature - last - 1);
    last = feature;
    let mask = 0;
    for (const [column, value] of rounded.entries()) {
      if (value === 0) continue;
      mask |= 1 << column;
      values += symbolOf(value + LARGEST_VALUE);
    }
    for (let digit = 0; digit < MASK_DIGITS; digit++)
      masks += symbolOf((mask >> (digit * MASK_BITS)) & ((1 << MASK_BITS) - 1));
  }
  const transitions = Array.from(learned.transitions, (weight) => Math.round(weight / scale));
  return { count, gaps, masks, values, transitions, scale, calibration: { slope: 1, offset: 0 } };
}

function roundTo(weight: number, scale: number, least: number): number {
  const value = Math.max(-LARGEST_VALUE, Math.min(LARGEST_VALUE, Math.round(weight / scale)));
  return Math.abs(value) < least ? 0 : value;
}
