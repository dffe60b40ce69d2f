/** What training made of a table of features: a weight each, and trees over the groups' values. */
export interface Ranker {
  readonly weights: ArrayLike<number>;
  readonly trees: Trees;
}

/**
 * Regression trees one after another, their nodes in preorder: three numbers a node. The first is 0 for a leaf, whose weight, times `scale`, is the second;
 * else 1 + a group, then twice a value, plus 1 where the question is « is it this value? » and not « is it no more than this? », then where the
 * node for « no » begins; that for « yes » comes right behind.
 */
export interface Trees {
  readonly nodes: Int16Array;
  /** Where each tree begins in `nodes`. */
  readonly roots: readonly number[];
  readonly scale: number;
}

export const NO_TREES: Trees = { nodes: new Int16Array(0), roots: [], scale: 1 };

/** The sum of the leaves that a row of group values falls into. */
export function scoreTrees({ trees }: Pick<Ranker, "trees">, row: Int16Array): number {
  const { nodes, roots, scale } = trees;
  let sum = 0;
  for (let root = 0; root < roots.length; root++) {
    let at = roots[root] as number;
    for (let group = nodes[at] as number; group !== 0; group = nodes[at] as number) {
      const value = row[group - 1] as number;
      const test = nodes[at + 1] as number;
      const isYes = test & 1 ? value === test >> 1 : value <= test >> 1;
      at = isYes ? at + 3 : (nodes[at + 2] as number);
    }
    sum += nodes[at + 1] as number;
  }
  return sum / scale;
}
