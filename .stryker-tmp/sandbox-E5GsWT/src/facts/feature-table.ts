/** Where the values of one group begin among a ranker's weights, and the highest value that it has. */
// @ts-nocheck

export interface FeatureGroup {
  readonly offset: number;
  readonly last: number;
}

/**
 * Numbers the features of a ranker: groups of values in a fixed order, which training and use read alike. Each feature has a weight for all
 * figures and one for each class of figure.
 */
export class FeatureTable<Group extends string> {
  /** How many weights a ranker has. */
  readonly size: number;
  readonly values: number;
  readonly groups: Readonly<Record<Group, FeatureGroup>>;

  constructor(sizes: Readonly<Record<Group, number>>, classes: number) {
    const groups = {} as Record<Group, FeatureGroup>;
    let total = 0;
    for (const group of Object.keys(sizes) as Group[]) {
      groups[group] = { offset: total, last: sizes[group] - 1 };
      total += sizes[group];
    }
    this.groups = groups;
    this.values = total;
    this.size = total * (classes + 1);
  }
}

/** An answer that may be chosen: the sum of its features' weights and, where training asks for them, their ids. */
export interface Option<Value> {
  readonly value: Value;
  readonly score: number;
  readonly ids: readonly number[];
}

/** Picks an option by its index; the ranker's own choice is `chooseBest`, training tells the right one. */
export type Choose<Value> = (figure: number, options: readonly Option<Value>[]) => number;

const NO_IDS: readonly number[] = [];

/** Sums the weights of one option's features, or gathers their ids where there are no weights. */
export class Features {
  private score = 0;
  private ids: number[] = [];
  private shift = 0;

  constructor(
    private readonly table: FeatureTable<string>,
    private readonly weights: ArrayLike<number> | null,
  ) {}

  begin(figureClass: number): void {
    this.score = 0;
    this.shift = this.table.values * (figureClass + 1);
    if (this.weights === null) this.ids = [];
  }

  /** A value beyond the group's last counts as the last. */
  add({ offset, last }: FeatureGroup, value: number): void {
    const id = offset + (value > last ? last : value);
    if (this.weights === null) this.ids.push(id, id + this.shift);
    else this.score += (this.weights[id] ?? 0) + (this.weights[id + this.shift] ?? 0);
  }

  option<Value>(value: Value): Option<Value> {
    return { value, score: this.score, ids: this.weights === null ? this.ids : NO_IDS };
  }
}

/** Index of the option with the highest score, the earliest of equal ones. */
export function chooseBest(_figure: number, options: readonly Option<unknown>[]): number {
  let best = 0;
  for (let index = 1; index < options.length; index++) {
    if ((options[index]?.score ?? 0) > (options[best]?.score ?? 0)) best = index;
  }
  return best;
}

/** Probabilities by a softmax over the scores (log-linear model). */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / all);
}

/** 0, 1, 2, 3, then 4–5, 6–9, 10–16, more: eight buckets of a distance in tokens. */
export const bucketOfDistance = (distance: number): number =>
  distance <= 3 ? Math.max(0, distance) : distance <= 5 ? 4 : distance <= 9 ? 5 : distance <= 16 ? 6 : 7;
