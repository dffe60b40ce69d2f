// @ts-nocheck
import type { DocumentFeatures } from "./document-features.js";
import { FeatureWriter } from "./features.js";
import { STRIDE, type TaggerModel } from "./model.js";
import { findStretches } from "./stretches.js";
import {
  beginningOf,
  COLUMNS,
  firstBefore,
  insideOf,
  isInside,
  isLegal,
  kindOf,
  lastBefore,
  OUTSIDE,
  TAGGED_KINDS,
} from "./tags.js";

/** A name as the tagger sees it: tokens, half-open, and a number of `TAGGED_KINDS`. */
export interface TaggedName {
  readonly first: number;
  readonly end: number;
  readonly kind: number;
  /** Calibrated, 0 to 1. */
  readonly confidence: number;
  /** Probability of each kind of `TAGGED_KINDS` to begin here, not calibrated; they and none add up to one. */
  readonly kinds: Float64Array;
}

/** No way leads from an illegal column: below any sum of weights. */
const NEVER = -1e9;

/** Finds the most probable names of a document: the best path through each stretch, by legal columns only. */
export function decode(features: DocumentFeatures, model: TaggerModel): TaggedName[] {
  const stretches = findStretches(features);
  const names: TaggedName[] = [];
  const lattice = latticeOf(model);
  const writer = new FeatureWriter(features);
  for (let at = 0; at < stretches.length; at += 2)
    lattice.decode(writer, stretches[at] as number, stretches[at + 1] as number, names);
  return names;
}

const lattices = new WeakMap<TaggerModel, Lattice>();

/** One lattice a model: its arrays serve one stretch after another. */
function latticeOf(model: TaggerModel): Lattice {
  let lattice = lattices.get(model);
  if (!lattice) {
    lattice = new Lattice(model);
    lattices.set(model, lattice);
  }
  return lattice;
}

/** Room for a stretch of this length at first; grows when a longer one comes. */
const FIRST_ROOM = 64;

/**
 * Numbers a row in which `packLanes` puts the weights of 13 columns. Weights lie between -127 and 127 and a token has at most 128 features, so that the
 * sum of a half stays within 16 bits, and one addition does for two columns.
 */
const LANE_STRIDE = 8;

function packLanes(weights: Int8Array): Int32Array {
  const lanes = new Int32Array((weights.length / STRIDE) * LANE_STRIDE);
  for (let lane = 0; lane < lanes.length; lane++)
    lanes[lane] = (weights[2 * lane + 1] as number) * 0x10000 + (weights[2 * lane] as number);
  return lanes;
}

/** One bit a feature, set where it has weights: a table that stays near the processor, asked before the large ones. Most features have none. */
function markRows(rows: Uint16Array): Int32Array {
  const marks = new Int32Array(rows.length >> 5);
  for (let id = 0; id < rows.length; id++)
    if (rows[id] !== 0) marks[id >> 5] = (marks[id >> 5] as number) | (1 << (id & 31));
  return marks;
}

class Lattice {
  private room = 0;
  private emissions = new Int32Array(0);
  private best = new Float64Array(0);
  private back = new Uint8Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private exponents = new Float64Array(0);
  private path = new Uint8Array(0);
  /** Of the position behind, by column: what going on from there weighs. */
  private readonly onward = new Float64Array(COLUMNS);
  /** Weights of the model, two columns in one number: the even one in the low half, the odd one above it. */
  private readonly lanes: Int32Array;
  private readonly marks: Int32Array;
  private readonly sums = new Int32Array(LANE_STRIDE);
  private readonly transitions = new Float64Array(COLUMNS * COLUMNS);
  private readonly factors = new Float64Array(COLUMNS * COLUMNS);

  constructor(private readonly model: TaggerModel) {
    this.lanes = packLanes(model.weights);
    this.marks = markRows(model.rows);
    for (let from = 0; from < COLUMNS; from++) {
      for (let to = 0; to < COLUMNS; to++) {
        const at = from * COLUMNS + to;
        const weight = model.transitions[at] as number;
        this.transitions[at] = isLegal(from, to) ? weight : NEVER;
        this.factors[at] = isLegal(from, to) ? Math.exp(weight * model.scale) : 0;
      }
    }
    this.grow(FIRST_ROOM);
  }

  private grow(length: number): void {
    this.room = length;
    this.emissions = new Int32Array(length * COLUMNS);
    this.best = new Float64Array(length * COLUMNS);
    this.back = new Uint8Array(length * COLUMNS);
    this.forward = new Float64Array(length * COLUMNS);
    this.backward = new Float64Array(length * COLUMNS);
    this.exponents = new Float64Array(length * COLUMNS);
    this.path = new Uint8Array(length);
  }

  decode(writer: FeatureWriter, first: number, end: number, names: TaggedName[]): void {
    const length = end - first;
    if (length > this.room) this.grow(length * 2);
    for (let at = 0; at < length; at++) {
      writer.write(first + at);
      this.score(writer, at * COLUMNS);
    }
    this.findPath(length);
    this.readNames(first, length, names);
  }

  /** Adds up the weights of a token's features, two columns in one number: see `LANES`. */
  private score({ ids, count }: FeatureWriter, at: number): void {
    const { model, lanes, marks, emissions } = this;
    const { rows } = model;
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
    for (let feature = 0; feature < count; feature++) {
      const id = ids[feature] as number;
      if (((marks[id >> 5] as number) & (1 << (id & 31))) === 0) continue;
      const row = (rows[id] as number) * LANE_STRIDE;
      a += lanes[row] as number;
      b += lanes[row + 1] as number;
      c += lanes[row + 2] as number;
      d += lanes[row + 3] as number;
      e += lanes[row + 4] as number;
      f += lanes[row + 5] as number;
      g += lanes[row + 6] as number;
    }
    const sums = this.sums;
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    sums[4] = e;
    sums[5] = f;
    sums[6] = g;
    for (let column = 0; column < COLUMNS; column++) {
      const sum = sums[column >> 1] as number;
      const low = (sum << 16) >> 16;
      emissions[at + column] = column & 1 ? (sum - low) >> 16 : low;
    }
  }

  private findPath(length: number): void {
    const { emissions, best, back, transitions, path } = this;
    for (let to = 0; to < COLUMNS; to++)
      best[to] = (transitions[OUTSIDE * COLUMNS + to] as number) + (emissions[to] as number);
    for (let at = 1; at < length; at++) {
      for (let to = 0; to < COLUMNS; to++) {
        let top = NEVER * 2;
        let from = 0;
        const last = lastBefore(to);
        for (let column = firstBefore(to); column <= last; column++) {
          const score = (best[(at - 1) * COLUMNS + column] as number) + (transitions[column * COLUMNS + to] as number);
          if (score > top) {
            top = score;
            from = column;
          }
        }
        best[at * COLUMNS + to] = top + (emissions[at * COLUMNS + to] as number);
        back[at * COLUMNS + to] = from;
      }
    }
    let column = 0;
    for (let candidate = 1; candidate < COLUMNS; candidate++)
      if ((best[(length - 1) * COLUMNS + candidate] as number) > (best[(length - 1) * COLUMNS + column] as number))
        column = candidate;
    for (let at = length - 1; at >= 0; at--) {
      path[at] = column;
      column = back[at * COLUMNS + column] as number;
    }
  }

  private readNames(first: number, length: number, names: TaggedName[]): void {
    const { path } = this;
    let summed = false;
    for (let at = 0; at < length; at++) {
      const column = path[at] as number;
      if (column === OUTSIDE) continue;
      if (!summed) this.sum(length);
      summed = true;
      let end = at + 1;
      while (end < length && isInside(path[end] as number)) end++;
      const kind = kindOf(column);
      const confidence = this.confidence(at, end, kind, length);
      names.push({ first: first + at, end: first + end, kind, confidence, kinds: this.kindsAt(at) });
      at = end - 1;
    }
  }

  /** Forward and backward sums of the stretch, each position scaled to sum to one. */
  private sum(length: number): void {
    const { emissions, exponents, forward, backward, factors, onward } = this;
    const { scale } = this.model;
    for (let at = 0; at < length; at++) {
      let top = -Infinity;
      for (let column = 0; column < COLUMNS; column++) top = Math.max(top, emissions[at * COLUMNS + column] as number);
      for (let column = 0; column < COLUMNS; column++)
        exponents[at * COLUMNS + column] = Math.exp(((emissions[at * COLUMNS + column] as number) - top) * scale);
    }
    for (let at = 0; at < length; at++) {
      let total = 0;
      for (let to = 0; to < COLUMNS; to++) {
        let reached = 0;
        if (at === 0) reached = factors[OUTSIDE * COLUMNS + to] as number;
        else
          for (let from = firstBefore(to); from <= lastBefore(to); from++)
            reached += (forward[(at - 1) * COLUMNS + from] as number) * (factors[from * COLUMNS + to] as number);
        reached *= exponents[at * COLUMNS + to] as number;
        forward[at * COLUMNS + to] = reached;
        total += reached;
      }
      for (let to = 0; to < COLUMNS; to++) forward[at * COLUMNS + to] = (forward[at * COLUMNS + to] as number) / total;
    }
    for (let from = 0; from < COLUMNS; from++) backward[(length - 1) * COLUMNS + from] = 1;
    for (let at = length - 2; at >= 0; at--) {
      let total = 0;
      for (let to = 0; to < COLUMNS; to++)
        onward[to] = (exponents[(at + 1) * COLUMNS + to] as number) * (backward[(at + 1) * COLUMNS + to] as number);
      for (let from = 0; from < COLUMNS; from++) {
        let reached = 0;
        for (let to = 0; to < COLUMNS; to++)
          reached += (factors[from * COLUMNS + to] as number) * (onward[to] as number);
        backward[at * COLUMNS + from] = reached;
        total += reached;
      }
      for (let from = 0; from < COLUMNS; from++)
        backward[at * COLUMNS + from] = (backward[at * COLUMNS + from] as number) / total;
    }
  }

  /** Weight of going from column `from` to `to` at position `at` and on from there. */
  private stepTo(at: number, from: number, to: number): number {
    return (
      (this.factors[from * COLUMNS + to] as number) *
      (this.exponents[at * COLUMNS + to] as number) *
      (this.backward[at * COLUMNS + to] as number)
    );
  }

  /**
   * Calibrated probability that exactly the tokens `first` to `end` are one name of this kind: the product of the steps along the
   * name, each conditioned on the one before, which is exact in a chain.
   */
  private confidence(first: number, end: number, kind: number, length: number): number {
    const beginning = beginningOf(kind);
    const inside = insideOf(kind);
    let column = beginning;
    let probability = this.marginal(first, beginning);
    for (let at = first + 1; at < end; at++) {
      probability *= this.conditional(at, column, inside);
      column = inside;
    }
    if (end < length) probability *= 1 - this.conditional(end, column, inside);
    const bounded = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
    const { slope, offset } = this.model.calibration;
    return 1 / (1 + Math.exp(-(offset + slope * Math.log(bounded / (1 - bounded)))));
  }

  private kindsAt(at: number): Float64Array {
    const kinds = new Float64Array(TAGGED_KINDS.length);
    for (let kind = 0; kind < kinds.length; kind++) kinds[kind] = this.marginal(at, beginningOf(kind));
    return kinds;
  }

  private marginal(at: number, column: number): number {
    let total = 0;
    for (let other = 0; other < COLUMNS; other++)
      total += (this.forward[at * COLUMNS + other] as number) * (this.backward[at * COLUMNS + other] as number);
    return ((this.forward[at * COLUMNS + column] as number) * (this.backward[at * COLUMNS + column] as number)) / total;
  }

  /** Probability of column `to` at `at`, given `from` before it. */
  private conditional(at: number, from: number, to: number): number {
    let total = 0;
    for (let other = 0; other < COLUMNS; other++) total += this.stepTo(at, from, other);
    return total === 0 ? 0 : this.stepTo(at, from, to) / total;
  }
}
