import type { Ranker } from "./ranker.js";
import { scoreTrees } from "./ranker.js";

/** A group of values: its place in a row, where its values begin among a ranker's weights, the highest value and so how many there are. */
export interface FeatureGroup {
  readonly index: number;
  readonly offset: number;
  readonly last: number;
}

/**
 * Numbers the features of a ranker: groups of values in a fixed order, which training and use read alike. Each value has a weight for all
 * figures and one for each class of figure; trees ask for the values of groups, the class of the figure being the last group.
 */
export class FeatureTable<Name extends string> {
  /** How many weights a ranker has. */
  readonly size: number;
  readonly values: number;
  /** How many groups, that of the classes included. */
  readonly width: number;
  readonly groups: Readonly<Record<Name, FeatureGroup>>;

  constructor(
    sizes: Readonly<Record<Name, number>>,
    readonly classes: number,
  ) {
    const groups = {} as Record<Name, FeatureGroup>;
    let total = 0;
    let index = 0;
    for (const name of Object.keys(sizes) as Name[]) {
      groups[name] = { index: index++, offset: total, last: sizes[name] - 1 };
      total += sizes[name];
    }
    this.width = index + 1;
    this.groups = groups;
    this.values = total;
    this.size = total * (classes + 1);
  }
}

/** An answer that may be chosen, with its score and, where training asks for it, the value of each group, -1 for those without. */
export interface Option<Value> {
  readonly value: Value;
  readonly score: number;
  readonly row: Int16Array;
}

/** Picks an option by its index; the ranker's own choice is `chooseBest`, training tells the right one. */
export type Choose<Value> = (figure: number, options: readonly Option<Value>[]) => number;

const NO_ROW = new Int16Array(0);

/** Scores one option after the other, or gathers what it is made of where there is no ranker. */
export class Features {
  private row: Int16Array;
  private score = 0;
  private shift = 0;

  constructor(
    private readonly table: FeatureTable<string>,
    private readonly ranker: Ranker | null,
  ) {
    this.row = new Int16Array(table.width);
  }

  begin(figureClass: number): void {
    if (this.ranker === null) this.row = new Int16Array(this.table.width);
    this.row.fill(-1);
    this.row[this.table.width - 1] = figureClass;
    this.score = 0;
    this.shift = this.table.values * (figureClass + 1);
  }

  /** A value beyond the group's last counts as the last. One value a group. */
  add({ index, offset, last }: FeatureGroup, value: number): void {
    const kept = value > last ? last : value;
    this.row[index] = kept;
    if (this.ranker === null) return;
    const { weights } = this.ranker;
    const id = offset + kept;
    this.score += (weights[id] ?? 0) + (weights[id + this.shift] ?? 0);
  }

  option<Value>(value: Value): Option<Value> {
    if (this.ranker === null) return { value, score: 0, row: this.row };
    return { value, score: this.score + scoreTrees(this.ranker, this.row), row: NO_ROW };
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
