/** Adam with a rate that falls to nothing; deterministic, one step a call. */
export class Adam {
  private readonly mean: Float64Array;
  private readonly square: Float64Array;
  private step = 0;

  constructor(
    size: number,
    private readonly steps: number,
    private readonly rate = 0.05,
  ) {
    this.mean = new Float64Array(size);
    this.square = new Float64Array(size);
  }

  /** Moves `weights` against the gradient. */
  descend(weights: Float64Array, gradient: Float64Array): void {
    this.step++;
    const rate = this.rate * (1 - this.step / (this.steps + 1));
    const meanBias = 1 - 0.9 ** this.step;
    const squareBias = 1 - 0.999 ** this.step;
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at] as number;
      this.mean[at] = 0.9 * (this.mean[at] as number) + 0.1 * slope;
      this.square[at] = 0.999 * (this.square[at] as number) + 0.001 * slope * slope;
      const move = (this.mean[at] as number) / meanBias / (Math.sqrt((this.square[at] as number) / squareBias) + 1e-8);
      weights[at] = (weights[at] as number) - rate * move;
    }
  }
}
