import { NumberStream, symbolAt } from "../document/symbols.js";
import type { Ranker, Trees } from "./ranker.js";

/** A ranker as text that gzip packs well, made by training/pack-ranker.ts: one stream of symbols for each sort of number. */
export interface PackedRanker {
  /** Distance from one weight's id to the next, less one; and the weights times `scale`, one symbol each. */
  readonly gaps: string;
  readonly weights: string;
  readonly scale: number;
  /** Nodes of the trees in preorder, one symbol each: 0 for a leaf, else 1 + a group. */
  readonly groups: string;
  /** The question of each inner node, `LEAST_TEST` taken off; the weight of each leaf, times `treeScale`, by `signedOf`. */
  readonly tests: string;
  readonly leaves: string;
  readonly treeScale: number;
}

/** Weights lie between -LARGEST and LARGEST. */
export const LARGEST_WEIGHT = 45;
/** The lowest question: whether a group is without value. */
export const LEAST_TEST = -2;

/** 0, -1, 1, -2, 2 for 0, 1, 2, 3, 4. */
const signedOf = (number: number): number => (number & 1 ? -((number + 1) >> 1) : number >> 1);

/** @param size how many weights the table of features has. */
export function unpackRanker(packed: PackedRanker, size: number): Ranker {
  const { gaps, weights, scale } = packed;
  const unpacked = new Float32Array(size);
  const distances = new NumberStream(gaps);
  let id = -1;
  for (let at = 0; at < weights.length; at++) {
    id += distances.next() + 1;
    unpacked[id] = (symbolAt(weights, at) - LARGEST_WEIGHT) / scale;
  }
  return { weights: unpacked, trees: unpackTrees(packed) };
}

function unpackTrees({ groups, tests, leaves, treeScale }: PackedRanker): Trees {
  const questions = new NumberStream(tests);
  const weights = new NumberStream(leaves);
  const nodes = new Int16Array(groups.length * 3);
  const roots: number[] = [];
  /** Nodes whose « no » has not begun. */
  const open: number[] = [];
  let isNext = false;
  for (let at = 0; at < groups.length; at++) {
    const place = at * 3;
    if (isNext) nodes[(open.pop() as number) + 2] = place;
    else if (open.length === 0) roots.push(place);
    nodes[place] = symbolAt(groups, at);
    const isLeaf = nodes[place] === 0;
    nodes[place + 1] = isLeaf ? signedOf(weights.next()) : questions.next() + LEAST_TEST;
    isNext = isLeaf && open.length > 0;
    if (!isLeaf) open.push(place);
  }
  return { nodes, roots, scale: treeScale };
}
