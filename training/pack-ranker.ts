import { SYMBOLS, symbolOf, symbolsOfNumber } from "../src/document/symbols.js";
import type { Ranker } from "../src/facts/ranker.js";
import { LARGEST_WEIGHT, LEAST_TEST, type PackedRanker } from "../src/facts/unpack-ranker.js";

/** Weights are kept in steps of 1 / `STEPS`: finer ones changed no score by more than chance on dev, and took more room. */
const STEPS = 12;

/** @throws RangeError where a weight or a group has no symbol. */
export function packRanker({ weights, trees }: Ranker): PackedRanker {
  let previous = -1;
  let gaps = "";
  let values = "";
  for (const [id, weight] of Array.from(weights).entries()) {
    const rounded = Math.round(weight * STEPS);
    if (rounded === 0) continue;
    if (Math.abs(rounded) > LARGEST_WEIGHT) throw new RangeError(`weight ${weight} is too large to pack`);
    gaps += symbolsOfNumber(id - previous - 1);
    values += symbolOf(rounded + LARGEST_WEIGHT);
    previous = id;
  }
  let groups = "";
  let tests = "";
  let leaves = "";
  // Where the « no » of a node begins follows from the order.
  for (let at = 0; at < trees.nodes.length; at += 3) {
    const [group, value] = [trees.nodes[at] as number, trees.nodes[at + 1] as number];
    if (group >= SYMBOLS) throw new RangeError(`group ${group} has no symbol`);
    groups += symbolOf(group);
    if (group === 0) leaves += symbolsOfNumber(value < 0 ? -2 * value - 1 : 2 * value);
    else tests += symbolsOfNumber(value - LEAST_TEST);
  }
  return { gaps, weights: values, scale: STEPS, groups, tests, leaves, treeScale: trees.scale };
}
