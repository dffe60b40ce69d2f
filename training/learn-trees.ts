import { scoreTrees, type Trees } from "../src/facts/ranker.js";
import type { Example } from "./learn-ranker.js";
import { Random } from "./random.js";

export interface TreeLearning {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** L2 penalty of a leaf, and the fewest rows that it may have. */
  readonly penalty: number;
  readonly rows: number;
  /** Share of the groups that a tree may ask, and of the examples that it is grown on (Friedman 2002). */
  readonly share: number;
  readonly sample: number;
}

/** Leaves are kept as whole numbers, so many to one. */
const SCALE = 100;
const LEAST_GAIN = 1e-3;

/**
 * Boosted regression trees (Friedman 2001, with the second-order leaves of Chen and Guestrin 2016) for the softmax over the options of each example.
 * A node asks one group for one value or for all up to it.
 *
 * @param sizes how many values each group of a row has.
 */
export function learnTrees(sizes: readonly number[], examples: readonly Example[], learning: TreeLearning): Trees {
  return new TreeLearner(sizes, examples, learning).learn();
}

interface Split {
  readonly group: number;
  readonly value: number;
  readonly isOne: boolean;
}

class TreeLearner {
  private readonly rows: Int16Array[] = [];
  private readonly bounds: number[] = [0];
  private readonly gains: number[] = [];
  private readonly scores: Float64Array;
  private readonly gradients: Float64Array;
  private readonly hessians: Float64Array;
  private readonly offsets: number[] = [];
  private readonly sums: { gradient: Float64Array; hessian: Float64Array; count: Int32Array };
  private readonly nodes: number[] = [];
  private readonly roots: number[] = [];
  private readonly random = new Random(1);

  constructor(
    private readonly sizes: readonly number[],
    examples: readonly Example[],
    private readonly learning: TreeLearning,
  ) {
    for (const { options, gains } of examples) {
      if (!gains.some((gain) => gain > 0)) continue;
      this.rows.push(...options);
      this.gains.push(...gains);
      this.bounds.push(this.rows.length);
    }
    let cells = 0;
    for (const size of sizes) {
      this.offsets.push(cells);
      cells += size + 1;
    }
    this.scores = new Float64Array(this.rows.length);
    this.gradients = new Float64Array(this.rows.length);
    this.hessians = new Float64Array(this.rows.length);
    this.sums = { gradient: new Float64Array(cells), hessian: new Float64Array(cells), count: new Int32Array(cells) };
  }

  learn(): Trees {
    for (let tree = 0; tree < this.learning.trees; tree++) {
      this.differentiate();
      const asked = this.sizes.flatMap((_, group) => (this.random.chance(this.learning.share) ? [group] : []));
      this.roots.push(this.nodes.length);
      this.grow(this.sampleRows(), this.learning.depth, asked);
      const one: Trees = { nodes: Int16Array.from(this.nodes), roots: this.roots.slice(-1), scale: SCALE };
      for (const [index, row] of this.rows.entries())
        this.scores[index] = (this.scores[index] as number) + scoreTrees({ trees: one }, row);
    }
    return { nodes: Int16Array.from(this.nodes), roots: this.roots, scale: SCALE };
  }

  /** Rows of a share of the examples, drawn anew for each tree. */
  private sampleRows(): Int32Array {
    const rows: number[] = [];
    for (let example = 0; example + 1 < this.bounds.length; example++) {
      if (!this.random.chance(this.learning.sample)) continue;
      for (let at = this.bounds[example] as number; at < (this.bounds[example + 1] as number); at++) rows.push(at);
    }
    return Int32Array.from(rows);
  }

  /** Gradient and curvature of the log of what the right options of each example have together. */
  private differentiate(): void {
    const { scores, gains, gradients, hessians } = this;
    for (let example = 0; example + 1 < this.bounds.length; example++) {
      const from = this.bounds[example] as number;
      const to = this.bounds[example + 1] as number;
      let most = Number.NEGATIVE_INFINITY;
      for (let at = from; at < to; at++) most = Math.max(most, scores[at] as number);
      let all = 0;
      let right = 0;
      for (let at = from; at < to; at++) {
        const odds = Math.exp((scores[at] as number) - most);
        all += odds;
        right += odds * (gains[at] as number);
      }
      for (let at = from; at < to; at++) {
        const odds = Math.exp((scores[at] as number) - most);
        const p = odds / all;
        gradients[at] = p - (odds * (gains[at] as number)) / right;
        hessians[at] = Math.max(p * (1 - p), 1e-6);
      }
    }
  }

  /** @param asked the groups that may be asked for. */
  private grow(members: Int32Array, depth: number, asked: readonly number[]): void {
    let gradient = 0;
    let hessian = 0;
    for (const at of members) {
      gradient += this.gradients[at] as number;
      hessian += this.hessians[at] as number;
    }
    const split = depth > 0 ? this.bestSplit(members, gradient, hessian, asked) : null;
    if (split === null) {
      const leaf = (-gradient / (hessian + this.learning.penalty)) * this.learning.rate;
      this.nodes.push(0, Math.round(leaf * SCALE), 0);
      return;
    }
    const { group, value, isOne } = split;
    const isYes = (at: number): boolean => {
      const own = (this.rows[at] as Int16Array)[group] as number;
      return isOne ? own === value : own <= value;
    };
    const place = this.nodes.length;
    this.nodes.push(group + 1, value * 2 + (isOne ? 1 : 0), 0);
    this.grow(members.filter(isYes), depth - 1, asked);
    this.nodes[place + 2] = this.nodes.length;
    this.grow(
      members.filter((at) => !isYes(at)),
      depth - 1,
      asked,
    );
  }

  private bestSplit(members: Int32Array, gradient: number, hessian: number, asked: readonly number[]): Split | null {
    const { sums, offsets, sizes } = this;
    const { penalty, rows } = this.learning;
    if (members.length < 2 * rows) return null;
    sums.gradient.fill(0);
    sums.hessian.fill(0);
    sums.count.fill(0);
    for (const at of members) {
      const row = this.rows[at] as Int16Array;
      const slope = this.gradients[at] as number;
      const curve = this.hessians[at] as number;
      for (let index = 0; index < asked.length; index++) {
        const group = asked[index] as number;
        const cell = (offsets[group] as number) + (row[group] as number) + 1;
        sums.gradient[cell] = (sums.gradient[cell] as number) + slope;
        sums.hessian[cell] = (sums.hessian[cell] as number) + curve;
        sums.count[cell] = (sums.count[cell] as number) + 1;
      }
    }
    const whole = gradient ** 2 / (hessian + penalty);
    let most = LEAST_GAIN;
    let best: Split | null = null;
    const weigh = (part: number, curve: number, count: number, split: Split) => {
      if (count < rows || members.length - count < rows) return;
      const rest = (gradient - part) ** 2 / (hessian - curve + penalty);
      const gain = part ** 2 / (curve + penalty) + rest - whole;
      if (gain <= most) return;
      most = gain;
      best = split;
    };
    for (const group of asked) {
      const size = sizes[group] as number;
      let part = 0;
      let curve = 0;
      let count = 0;
      for (let value = -1; value < size; value++) {
        const cell = (offsets[group] as number) + value + 1;
        if (sums.count[cell] === 0) continue;
        const own = sums.gradient[cell] as number;
        weigh(own, sums.hessian[cell] as number, sums.count[cell] as number, { group, value, isOne: true });
        part += own;
        curve += sums.hessian[cell] as number;
        count += sums.count[cell] as number;
        weigh(part, curve, count, { group, value, isOne: false });
      }
    }
    return best;
  }
}
