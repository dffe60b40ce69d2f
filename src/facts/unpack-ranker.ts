import type { Ranker, Trees } from "./ranker.js";

/** A ranker as text, made by training/pack-ranker.ts. */
export interface PackedRanker {
  /** « gap:weight » pairs: from the id before to this one, and the weight times `scale`. */
  readonly weights: string;
  readonly scale: number;
  /** Two numbers a node, in preorder: those of `Trees`, without the third. */
  readonly trees: string;
  readonly treeScale: number;
}

/** @param size how many weights the table of features has. */
export function unpackRanker({ weights, scale, trees, treeScale }: PackedRanker, size: number): Ranker {
  const unpacked = new Float32Array(size);
  let id = 0;
  for (const pair of weights.split(" ")) {
    const colon = pair.indexOf(":");
    id += Number(pair.slice(0, colon));
    unpacked[id] = Number(pair.slice(colon + 1)) / scale;
  }
  return { weights: unpacked, trees: unpackTrees(trees, treeScale) };
}

function unpackTrees(text: string, scale: number): Trees {
  const numbers = text === "" ? [] : text.split(" ").map(Number);
  const nodes = new Int16Array((numbers.length / 2) * 3);
  const roots: number[] = [];
  /** Nodes whose « no » has not begun. */
  const open: number[] = [];
  let isNext = false;
  for (let at = 0; at < numbers.length; at += 2) {
    const place = (at / 2) * 3;
    if (isNext) nodes[(open.pop() as number) + 2] = place;
    else if (open.length === 0) roots.push(place);
    nodes[place] = numbers[at] as number;
    nodes[place + 1] = numbers[at + 1] as number;
    isNext = nodes[place] === 0 && open.length > 0;
    if (nodes[place] !== 0) open.push(place);
  }
  return { nodes, roots, scale };
}
