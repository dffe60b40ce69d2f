import type { Antecedents } from "./find-antecedents.js";
import { Gain, type Gains, worthOfGains } from "./gains.js";
import type { Ranker } from "./weights.js";

/** What the chosen sentences may cost together. */
export interface Purse {
  readonly budget: number;
  readonly costOf: (candidate: number) => number;
  /** Whether the last sentence may be cut where the budget ends; a cost is then a number of words. */
  readonly cuts: boolean;
}

/** Choices that are followed at once: more changed nothing. */
const WIDTH = 12;

interface Choice {
  readonly list: readonly number[];
  readonly cost: number;
  readonly value: number;
}

/**
 * The list of candidates that says most for its cost, in the order of their choice, by a beam search: what each adds counts, not what it
 * says alone. A sentence that cannot be read without the one before it is chosen behind it only.
 *
 * @param scores of the candidates to choose from, as `gains` numbers them; the time grows with their number and with the list's length.
 * @param needs of each the candidates of which one must be chosen before it.
 * @param known a list that stands unless a better one is found.
 */
export function packSentences(
  gains: Gains,
  ranker: Ranker,
  scores: Float64Array,
  needs: readonly Antecedents[],
  purse: Purse,
  known: readonly number[] = [],
): number[] {
  let open: Choice[] = [{ list: [], cost: 0, value: 0 }];
  let best: Choice = {
    list: known,
    cost: 0,
    value: known.length > 0 ? valueOfList(gains, ranker, scores, known, purse) : Number.NEGATIVE_INFINITY,
  };
  while (open.length > 0) {
    const next: Choice[] = [];
    for (const choice of open) {
      let isGrown = false;
      for (const [candidate, needed] of needs.entries()) {
        if (choice.list.includes(candidate) || !isFree(choice.list, needed)) continue;
        const cost = choice.cost + purse.costOf(candidate);
        if (cost > purse.budget && !purse.cuts) continue;
        isGrown = true;
        const list = [...choice.list, candidate];
        const grown = { list, cost, value: valueOfList(gains, ranker, scores, list, purse) };
        if (cost < purse.budget) next.push(grown);
        else if (grown.value > best.value) best = grown;
      }
      if (!isGrown && choice.value > best.value) best = choice;
    }
    open = next.sort((one, other) => other.value - one.value).slice(0, WIDTH);
  }
  return [...best.list];
}

const isFree = (list: readonly number[], needed: Antecedents): boolean =>
  needed === null || needed.some((candidate) => list.includes(candidate));

function valueOfList(
  gains: Gains,
  { gains: weights }: Ranker,
  scores: Float64Array,
  list: readonly number[],
  { budget, cuts }: Purse,
): number {
  const sums = new Float64Array(Gain.Count);
  gains.begin();
  let value = 0;
  let left = cuts ? budget : Number.POSITIVE_INFINITY;
  for (const candidate of list) {
    const length = gains.lengthOf(candidate);
    const said = Math.min(length, left);
    gains.ask(candidate, said, sums);
    gains.say(candidate, said);
    value += ((scores[candidate] as number) * said) / Math.max(1, length);
    left -= said;
  }
  return value + worthOfGains(sums, weights);
}
