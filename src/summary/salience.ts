import type { Document } from "../document/document.js";
import { SALIENCE } from "./salience-weights.generated.js";
import { readUnits, SalienceFeature, type TitleRange, type Units } from "./units.js";
import type { SummaryWords } from "./words.js";

/** Units with how likely each is to stand in an editor's summary of the document, 0 to 1. */
export interface Salience extends Units {
  readonly chances: Float64Array;
}

export function readSalience(
  document: Document,
  candidates: readonly number[],
  title: TitleRange | null,
  words: SummaryWords,
): Salience {
  const units = readUnits(document, candidates, title, words);
  return { ...units, chances: toChances(units, title ? TITLED : UNTITLED) };
}

const columnOf = (column: number): Float64Array => {
  const weights = new Float64Array(SalienceFeature.Count);
  for (let feature = 0; feature < SalienceFeature.Count; feature++)
    weights[feature] = SALIENCE[SalienceFeature[feature] as string]?.[column] ?? 0;
  return weights;
};
const UNTITLED = columnOf(0);
const TITLED = columnOf(1);

/** Logistic regression. */
export function toChances({ count, rows }: Units, weights: Float64Array): Float64Array {
  const chances = new Float64Array(count);
  for (let unit = 0; unit < count; unit++) {
    let score = 0;
    const row = unit * SalienceFeature.Count;
    for (let feature = 0; feature < SalienceFeature.Count; feature++)
      score += (weights[feature] as number) * (rows[row + feature] as number);
    chances[unit] = 1 / (1 + Math.exp(-score));
  }
  return chances;
}
