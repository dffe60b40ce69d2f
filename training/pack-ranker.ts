import type { Ranker } from "../src/facts/ranker.js";
import type { PackedRanker } from "../src/facts/unpack-ranker.js";

/** Weights are kept in steps of 1 / `STEPS`: finer ones changed no score by more than chance on dev, and took twice the room. */
const STEPS = 20;

export function packRanker({ weights, trees }: Ranker): PackedRanker {
  let previous = 0;
  const pairs: string[] = [];
  for (const [id, weight] of Array.from(weights).entries()) {
    const rounded = Math.round(weight * STEPS);
    if (rounded === 0) continue;
    pairs.push(`${id - previous}:${rounded}`);
    previous = id;
  }
  const nodes: number[] = [];
  for (let at = 0; at < trees.nodes.length; at += 3) {
    // Where the « no » of a node begins follows from the order.
    nodes.push(trees.nodes[at] as number, trees.nodes[at + 1] as number);
  }
  return { weights: pairs.join(" "), scale: STEPS, trees: nodes.join(" "), treeScale: trees.scale };
}
