import { FEATURE_BITS } from "../src/tagger/features.js";
import { COLUMNS, isLegal, OUTSIDE } from "../src/tagger/tags.js";

/** A stretch to learn from: its features token after token, and for each token the columns that are right. */
export interface Example {
  /** Features of token t stand in `features` from `bounds[t]` to `bounds[t + 1]`. */
  features: Int32Array;
  bounds: Int32Array;
  /** Bit set of columns allowed for each token. */
  allowed: Int32Array;
  weight: number;
}

/** What is learned: by feature and column, and from column to column. */
export interface Weights {
  weights: Float32Array;
  transitions: Float32Array;
}

/** What AdaGrad has seen before it begins: damps the first steps, and with them rare features. */
const FIRST_SQUARE = 1;

const LEGAL = Float64Array.from({ length: COLUMNS * COLUMNS }, (_, at) =>
  isLegal(Math.floor(at / COLUMNS), at % COLUMNS) ? 1 : 0,
);

/**
 * A linear-chain conditional random field over hashed features, learned one stretch at a time with AdaGrad. Stretches whose columns
 * are known in part only (silver data, unsure tags) add the likelihood of all that fits.
 */
export class Crf {
  readonly weights = new Float32Array((1 << FEATURE_BITS) * COLUMNS);
  readonly transitions = new Float32Array(COLUMNS * COLUMNS);
  private readonly squares = new Float32Array(this.weights.length).fill(FIRST_SQUARE);
  private readonly transitionSquares = new Float32Array(this.transitions.length).fill(FIRST_SQUARE);
  private room = 0;
  private exponents = new Float64Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private gradient = new Float64Array(0);
  private readonly transitionGradient = new Float64Array(COLUMNS * COLUMNS);
  private readonly factors = new Float64Array(COLUMNS * COLUMNS);

  /** Takes one step; the log-likelihood of the example before it, unweighted. */
  learn(example: Example, rate: number): number {
    const length = example.allowed.length;
    this.reserve(length);
    this.score(example);
    this.gradient.fill(0, 0, length * COLUMNS);
    this.transitionGradient.fill(0);
    const free = this.sum(length, null, -1);
    const fitted = this.sum(length, example.allowed, 1);
    this.step(example, rate);
    return fitted - free;
  }

  /**
   * A step of the penalties on all weights since the last call: L2 of `strength` pulls in proportion, L1 of `cut` by as much from each, down to
   * nothing. Both are weaker where AdaGrad has seen more, so that rare features go first.
   */
  shrink(rate: number, strength: number, cut: number): void {
    const { weights, squares } = this;
    for (let cell = 0; cell < weights.length; cell++) {
      const weight = weights[cell] as number;
      if (weight === 0) continue;
      const step = rate / Math.sqrt(squares[cell] as number);
      const size = Math.abs(weight) * (1 - Math.min(1, step * strength)) - step * cut;
      weights[cell] = size <= 0 ? 0 : weight < 0 ? -size : size;
    }
  }

  private readonly sums = new Float32Array(this.weights.length);
  private readonly transitionSums = new Float32Array(this.transitions.length);
  private snapshots = 0;

  /** Adds the weights as they are to the average. */
  remember(): void {
    this.snapshots++;
    for (let cell = 0; cell < this.sums.length; cell++)
      this.sums[cell] = (this.sums[cell] as number) + (this.weights[cell] as number);
    for (let cell = 0; cell < this.transitionSums.length; cell++)
      this.transitionSums[cell] = (this.transitionSums[cell] as number) + (this.transitions[cell] as number);
  }

  /** The average of all that was remembered. */
  average(): Weights {
    const share = 1 / Math.max(1, this.snapshots);
    return { weights: this.sums.map((sum) => sum * share), transitions: this.transitionSums.map((sum) => sum * share) };
  }

  private reserve(length: number): void {
    if (length <= this.room) return;
    this.room = length * 2;
    this.exponents = new Float64Array(this.room * COLUMNS);
    this.forward = new Float64Array(this.room * COLUMNS);
    this.backward = new Float64Array(this.room * COLUMNS);
    this.gradient = new Float64Array(this.room * COLUMNS);
  }

  private logTop = 0;

  private score({ features, bounds, allowed }: Example): void {
    const { weights, exponents } = this;
    const scores = new Float64Array(COLUMNS);
    this.logTop = 0;
    for (let token = 0; token < allowed.length; token++) {
      scores.fill(0);
      for (let at = bounds[token] as number; at < (bounds[token + 1] as number); at++) {
        const row = (features[at] as number) * COLUMNS;
        for (let column = 0; column < COLUMNS; column++)
          scores[column] = (scores[column] as number) + (weights[row + column] as number);
      }
      let top = -Infinity;
      for (let column = 0; column < COLUMNS; column++) top = Math.max(top, scores[column] as number);
      this.logTop += top;
      for (let column = 0; column < COLUMNS; column++)
        exponents[token * COLUMNS + column] = Math.exp((scores[column] as number) - top);
    }
    for (let at = 0; at < this.factors.length; at++)
      this.factors[at] = (LEGAL[at] as number) * Math.exp(this.transitions[at] as number);
  }

  /** Sums over all paths (of `allowed` columns), adds `sign` × expected counts to the gradient, returns the logarithm of the sum. */
  private sum(length: number, allowed: Int32Array | null, sign: number): number {
    const { exponents, forward, backward, factors, gradient } = this;
    let logSum = this.logTop;
    for (let token = 0; token < length; token++) {
      let total = 0;
      const columns = allowed ? (allowed[token] as number) : -1;
      for (let to = 0; to < COLUMNS; to++) {
        let reached = 0;
        if ((columns >> to) & 1) {
          if (token === 0) reached = factors[OUTSIDE * COLUMNS + to] as number;
          else
            for (let from = 0; from < COLUMNS; from++)
              reached += (forward[(token - 1) * COLUMNS + from] as number) * (factors[from * COLUMNS + to] as number);
          reached *= exponents[token * COLUMNS + to] as number;
        }
        forward[token * COLUMNS + to] = reached;
        total += reached;
      }
      if (total === 0) return logSum;
      logSum += Math.log(total);
      for (let to = 0; to < COLUMNS; to++)
        forward[token * COLUMNS + to] = (forward[token * COLUMNS + to] as number) / total;
    }
    for (let column = 0; column < COLUMNS; column++) backward[(length - 1) * COLUMNS + column] = 1;
    for (let token = length - 1; token >= 0; token--) {
      let total = 0;
      for (let column = 0; column < COLUMNS; column++)
        total += (forward[token * COLUMNS + column] as number) * (backward[token * COLUMNS + column] as number);
      for (let column = 0; column < COLUMNS; column++) {
        const at = token * COLUMNS + column;
        gradient[at] = (gradient[at] as number) + (sign * (forward[at] as number) * (backward[at] as number)) / total;
      }
      this.sumBack(token, allowed, sign);
    }
    return logSum;
  }

  /** Backward sums of the token before `token`, and expected counts of the step between the two. */
  private sumBack(token: number, allowed: Int32Array | null, sign: number): void {
    const { exponents, forward, backward, factors, transitionGradient } = this;
    const columns = allowed ? (allowed[token] as number) : -1;
    const steps = STEPS;
    let total = 0;
    for (let from = 0; from < COLUMNS; from++) {
      const reachedFrom = token === 0 ? (from === OUTSIDE ? 1 : 0) : (forward[(token - 1) * COLUMNS + from] as number);
      let onward = 0;
      for (let to = 0; to < COLUMNS; to++) {
        const step =
          (columns >> to) & 1
            ? (factors[from * COLUMNS + to] as number) *
              (exponents[token * COLUMNS + to] as number) *
              (backward[token * COLUMNS + to] as number)
            : 0;
        onward += step;
        steps[from * COLUMNS + to] = step * reachedFrom;
        total += step * reachedFrom;
      }
      BACK[from] = onward;
    }
    if (total === 0) return;
    for (let at = 0; at < steps.length; at++)
      transitionGradient[at] = (transitionGradient[at] as number) + (sign * (steps[at] as number)) / total;
    if (token === 0) return;
    let sum = 0;
    for (let from = 0; from < COLUMNS; from++) sum += BACK[from] as number;
    for (let from = 0; from < COLUMNS; from++) backward[(token - 1) * COLUMNS + from] = (BACK[from] as number) / sum;
  }

  private step({ features, bounds, allowed, weight }: Example, rate: number): void {
    const { weights, squares, gradient, transitions, transitionSquares, transitionGradient } = this;
    for (let token = 0; token < allowed.length; token++) {
      let largest = 0;
      for (let column = 0; column < COLUMNS; column++)
        largest = Math.max(largest, Math.abs(gradient[token * COLUMNS + column] as number));
      if (largest < 1e-4) continue;
      for (let at = bounds[token] as number; at < (bounds[token + 1] as number); at++) {
        const row = (features[at] as number) * COLUMNS;
        for (let column = 0; column < COLUMNS; column++) {
          const cell = row + column;
          const slope = weight * (gradient[token * COLUMNS + column] as number);
          const square = (squares[cell] as number) + slope * slope;
          squares[cell] = square;
          weights[cell] = (weights[cell] as number) + (rate * slope) / Math.sqrt(square);
        }
      }
    }
    for (let at = 0; at < transitions.length; at++) {
      const slope = weight * (transitionGradient[at] as number);
      const square = (transitionSquares[at] as number) + slope * slope;
      transitionSquares[at] = square;
      transitions[at] = (transitions[at] as number) + (rate * slope) / Math.sqrt(square);
    }
  }
}

const STEPS = new Float64Array(COLUMNS * COLUMNS);
const BACK = new Float64Array(COLUMNS);
