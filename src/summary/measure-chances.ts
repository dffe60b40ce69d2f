import type { Document, Sentence } from "../document/document.js";
import type { Salience } from "./salience.js";
import { UnitKind } from "./units.js";

/** How much each candidate says of what an editor would say. Arrays are by candidate; all lie between 0 and about 1. */
export interface SentenceChances {
  /** Sums of chances a word, times four: of other words, of function words, of neighbours, of names and numbers. */
  readonly content: Float64Array;
  readonly function: Float64Array;
  readonly pair: Float64Array;
  readonly name: Float64Array;
  /** Share of the document's sum that stands here, times three, and the inverse of its rank. */
  readonly share: Float64Array;
  readonly shareRank: Float64Array;
  /** Inverse of the rank by sum a word. */
  readonly rank: Float64Array;
  /** Eighths: words that are likelier than not to be in a summary. */
  readonly likely: Float64Array;
}

/** Shorter sentences count as so long: a word alone is no dense sentence. */
const FEWEST_WORDS = 8;
const PER_WORD = 4;
const OF_SHARE = 3;
const MANY = 8;

export function measureChances(
  { sentences }: Document,
  candidates: readonly number[],
  { at, kinds, chances, count }: Salience,
): SentenceChances {
  const array = () => new Float64Array(candidates.length);
  const measures = {
    content: array(),
    function: array(),
    pair: array(),
    name: array(),
    share: array(),
    shareRank: array(),
    rank: array(),
    likely: array(),
  };
  let total = 0;
  for (let unit = 0; unit < count; unit++) if (kinds[unit] !== UnitKind.Function) total += chances[unit] as number;
  const seen = new Int32Array(count).fill(-1);
  const density = array();
  for (const [candidate, index] of candidates.entries()) {
    const { first, end } = sentences[index] as Sentence;
    let words = 0;
    let likely = 0;
    let before = 0;
    const sums = { content: 0, function: 0, pair: 0, name: 0 };
    for (let token = first; token < end; token++) {
      const unit = at[token] as number;
      if (unit < 0) continue;
      words++;
      const chance = chances[unit] as number;
      sums.pair += before * chance;
      before = chance;
      if (seen[unit] === candidate) continue;
      seen[unit] = candidate;
      if (kinds[unit] === UnitKind.Function) sums.function += chance;
      else sums.content += chance;
      if (kinds[unit] === UnitKind.Name) sums.name += chance;
      if (chance > 0.5) likely++;
    }
    const length = Math.max(FEWEST_WORDS, words);
    for (const key of ["content", "function", "pair", "name"] as const)
      measures[key][candidate] = (PER_WORD * sums[key]) / length;
    measures.share[candidate] = total === 0 ? 0 : (OF_SHARE * sums.content) / total;
    measures.likely[candidate] = Math.min(1, likely / MANY);
    density[candidate] = (sums.content + sums.function) / length;
  }
  setInverseRanks(measures.shareRank, measures.share);
  setInverseRanks(measures.rank, density);
  return measures;
}

/** 1 for the greatest value, 1/2 for the next; of equals the earlier comes first. */
export function setInverseRanks(ranks: Float64Array, values: Float64Array): void {
  const order = [...values.keys()].sort(
    (one, other) => (values[other] as number) - (values[one] as number) || one - other,
  );
  for (const [rank, at] of order.entries()) ranks[at] = 1 / (rank + 1);
}
