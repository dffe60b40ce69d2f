/** What was seen, `width` numbers an example, and whether each was right. */
export interface LogisticData {
  readonly width: number;
  readonly evidence: Float64Array;
  readonly right: readonly boolean[];
}

const STEPS = 15;

/**
 * Weights of a logistic regression with an L2 penalty that pulls them towards `prior`, by Newton's method.
 * `prior` has `width` numbers; so has the answer.
 */
export function fitLogistic(
  { width, evidence, right }: LogisticData,
  prior: readonly number[],
  penalty: number,
): number[] {
  const weights = [...prior];
  for (let step = 0; step < STEPS; step++) {
    const rows = weights.map((weight, cell) => {
      const row = new Array<number>(width + 1).fill(0);
      row[cell] = penalty;
      row[width] = penalty * ((prior[cell] as number) - weight);
      return row;
    });
    for (const [example, isRight] of right.entries()) {
      const seen = evidence.subarray(example * width, (example + 1) * width);
      let sum = 0;
      for (let cell = 0; cell < width; cell++) sum += (weights[cell] as number) * (seen[cell] as number);
      const guess = 1 / (1 + Math.exp(-sum));
      const spread = guess * (1 - guess);
      for (let cell = 0; cell < width; cell++) {
        const row = rows[cell] as number[];
        const value = seen[cell] as number;
        if (value === 0) continue;
        for (let other = 0; other < width; other++)
          row[other] = (row[other] as number) + spread * value * (seen[other] as number);
        row[width] = (row[width] as number) + ((isRight ? 1 : 0) - guess) * value;
      }
    }
    for (const [cell, change] of solve(rows).entries()) weights[cell] = (weights[cell] as number) + change;
  }
  return weights;
}

/** Solves a system of equations by elimination; each row ends with its right side. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    const pivot = rows[at] as number[];
    for (let below = at + 1; below < size; below++) {
      const row = rows[below] as number[];
      const factor = (row[at] as number) / (pivot[at] as number);
      for (let cell = at; cell <= size; cell++) row[cell] = (row[cell] as number) - factor * (pivot[cell] as number);
    }
  }
  const answer = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] as number[];
    let rest = row[size] as number;
    for (let cell = at + 1; cell < size; cell++) rest -= (row[cell] as number) * (answer[cell] as number);
    answer[at] = rest / (row[at] as number);
  }
  return answer;
}
