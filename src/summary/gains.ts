import type { Document, Sentence } from "../document/document.js";
import type { Salience } from "./salience.js";
import { UnitKind } from "./units.js";

/** What a passage says that was not said yet, as sums of chances to stand in an editor's summary. */
export enum Gain {
  Content,
  Function,
  /** Two words one behind the other. */
  Pair,
  FunctionPair,
  /** Names and numbers, once more. */
  Name,
  Count,
}

/**
 * Counts what sentences say, each word and each pair of neighbours once, in the order in which they are said: expected recall of
 * ROUGE-1 and ROUGE-2 (Hong and Nenkova, 2014, weigh words; the pair's chance is the product of its words').
 */
export class Gains {
  /** By candidate: its units, and of each the pair that it ends, -1 for the first. */
  private readonly units: Int32Array[];
  private readonly pairs: Int32Array[];
  private readonly pairChances: number[] = [];
  private readonly pairKinds: Gain[] = [];
  /** Last round in which each was said, and last question that counted it. */
  private readonly saidUnits: Int32Array;
  private readonly saidPairs: Int32Array;
  private readonly askedUnits: Int32Array;
  private readonly askedPairs: Int32Array;
  private round = 0;
  private question = 0;

  /** @param candidates indexes of sentences. */
  constructor(
    { sentences }: Document,
    candidates: readonly number[],
    private readonly salience: Salience,
  ) {
    const numbers = new Map<number, number>();
    this.units = candidates.map((index) => {
      const { first, end } = sentences[index] as Sentence;
      return salience.at.subarray(first, end).filter((unit) => unit >= 0);
    });
    this.pairs = this.units.map((units) =>
      units.map((unit, at) => (at === 0 ? -1 : this.numberOf(units[at - 1] as number, unit, numbers))),
    );
    this.saidUnits = new Int32Array(salience.count);
    this.saidPairs = new Int32Array(this.pairChances.length);
    this.askedUnits = new Int32Array(salience.count);
    this.askedPairs = new Int32Array(this.pairChances.length);
  }

  /** Words of a candidate. */
  lengthOf(candidate: number): number {
    return (this.units[candidate] as Int32Array).length;
  }

  /** From now on nothing has been said. */
  begin(): void {
    this.round++;
  }

  /** Adds to `sums`, by `Gain`, what the first `length` words of a candidate say that was not said yet. */
  ask(candidate: number, length: number, sums: Float64Array): void {
    const units = this.units[candidate] as Int32Array;
    const pairs = this.pairs[candidate] as Int32Array;
    const { chances, kinds } = this.salience;
    const { saidUnits, saidPairs, askedUnits, askedPairs, round } = this;
    this.question++;
    for (let at = 0; at < length; at++) {
      const unit = units[at] as number;
      if (saidUnits[unit] !== round && askedUnits[unit] !== this.question) {
        askedUnits[unit] = this.question;
        const kind = kinds[unit] as UnitKind;
        const chance = chances[unit] as number;
        add(sums, kind === UnitKind.Function ? Gain.Function : Gain.Content, chance);
        if (kind === UnitKind.Name) add(sums, Gain.Name, chance);
      }
      const pair = pairs[at] as number;
      if (pair < 0 || saidPairs[pair] === round || askedPairs[pair] === this.question) continue;
      askedPairs[pair] = this.question;
      add(sums, this.pairKinds[pair] as Gain, this.pairChances[pair] as number);
    }
  }

  say(candidate: number, length: number): void {
    const units = this.units[candidate] as Int32Array;
    const pairs = this.pairs[candidate] as Int32Array;
    for (let at = 0; at < length; at++) {
      this.saidUnits[units[at] as number] = this.round;
      if (at > 0) this.saidPairs[pairs[at] as number] = this.round;
    }
  }

  private numberOf(one: number, other: number, numbers: Map<number, number>): number {
    const key = one * this.salience.count + other;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const { chances, kinds } = this.salience;
    numbers.set(key, this.pairChances.length);
    this.pairChances.push((chances[one] as number) * (chances[other] as number));
    const isFunction = kinds[one] === UnitKind.Function && kinds[other] === UnitKind.Function;
    this.pairKinds.push(isFunction ? Gain.FunctionPair : Gain.Pair);
    return this.pairChances.length - 1;
  }
}

const add = (sums: Float64Array, gain: Gain, value: number): void => {
  sums[gain] = (sums[gain] as number) + value;
};

export function worthOfGains(sums: Float64Array, weights: Float64Array): number {
  let worth = 0;
  for (let gain = 0; gain < Gain.Count; gain++) worth += (weights[gain] as number) * (sums[gain] as number);
  return worth;
}
