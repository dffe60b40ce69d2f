// @ts-nocheck
import type { Aspect, StatedFigure } from "../schema/types.js";
import type { ClaimWords } from "./claim-words.js";
import { contradictsCertainty } from "./compare-certainty.js";
import { comparePeriods } from "./compare-periods.js";
import { compareValues } from "./compare-values.js";
import { compareMeanings, shareAny, type WordRelation } from "./compare-words.js";
import { countDigits } from "./count-digits.js";
import type { ReadFigure } from "./stated-figures.js";

/**
 * How much each disagreement counts against an article's figure being the one that a claim speaks of. Chosen by hand: a figure of the same
 * holder with another value is nearer than the same value of another holder.
 */
const COSTS: Readonly<Record<Aspect, number>> = {
  scale: 1.5,
  value: 2,
  unit: 2,
  currency: 2,
  kind: 3,
  direction: 1,
  company: 3,
  measure: 3,
  period: 2,
  baseline: 1,
  certainty: 1,
};
const UNCONFIRMED = 0.25;
const UNCONFIRMED_COMPANY = 1;
const ROUNDED = 0.1;

/** One figure of the article held against a claim's. */
export interface Comparison {
  readonly article: ReadFigure;
  readonly conflicts: readonly Aspect[];
  readonly unconfirmed: readonly Aspect[];
  readonly approximate: boolean;
  readonly measure: WordRelation;
  /** The measures are the same, or share a word that the lists know. */
  readonly isRelated: boolean;
  readonly isHolderSure: boolean;
  readonly cost: number;
}

/** What a claim and a figure of the article agree and disagree on; null where they count different things. */
export function compareFigures(claim: ReadFigure, article: ReadFigure, words: ClaimWords): Comparison | null {
  const [said, found] = [claim.stated, article.stated];
  if (said.list !== null && said.list !== found.list) return null;
  const conflicts: Aspect[] = [];
  const unconfirmed: Aspect[] = [];
  const isReversed = isReverse(said, article);
  const value = isReversed ? "equal" : compareValues(claim.written, article.written);
  const isValueFound = value === "equal" || value === "rounded";
  if (!isValueFound) conflicts.push(value === "scaled" ? "scale" : "value");
  const unit = compareUnits(claim, article);
  if (unit === "different" && !isValueFound) return null;
  if (unit === "different" && said.list === "quantities" && countDigits(said.value) < 2) return null;
  if (unit === "different") conflicts.push(said.list === "amounts" ? "currency" : "unit");
  if (unit === "unsaid") unconfirmed.push(said.list === "amounts" ? "currency" : "unit");
  if (isKindOther(said, found)) conflicts.push("kind");
  if (isReversed || isDirectionOther(said, found)) conflicts.push("direction");
  else if (said.direction !== "none" && found.direction === "none") unconfirmed.push("direction");
  const holder = compareHolders(claim, article);
  if (holder === "different") conflicts.push("company");
  if (holder === "unconfirmed") unconfirmed.push("company");
  const measure = compareMeanings(claim.measure, article.measure, words.payments);
  if (measure === "different") conflicts.push("measure");
  else if (claim.measure && measure !== "same") unconfirmed.push("measure");
  addPeriods(claim, article, conflicts, unconfirmed);
  if (contradictsCertainty(said.certainty, found.certainty)) conflicts.push("certainty");
  return {
    article,
    conflicts,
    unconfirmed,
    approximate: value === "rounded",
    measure,
    isRelated: measure === "same" || shareKnown(claim, article),
    isHolderSure: holder === "same",
    cost: costOf(conflicts, unconfirmed, value === "rounded") + (isValueFound ? 0 : farness(said.value, found.value)),
  };
}

function costOf(conflicts: readonly Aspect[], unconfirmed: readonly Aspect[], isRounded: boolean): number {
  let cost = isRounded ? ROUNDED : 0;
  for (const aspect of conflicts) cost += COSTS[aspect];
  for (const aspect of unconfirmed) cost += aspect === "company" ? UNCONFIRMED_COMPANY : UNCONFIRMED;
  return cost;
}

/** Below one: of several values that are wrong, the nearest is shown. */
const farness = (one: number, other: number): number => Math.abs(one - other) / (Math.abs(one) + Math.abs(other) + 1);

const shareKnown = (one: ReadFigure, other: ReadFigure): boolean =>
  one.measure !== null && other.measure !== null && shareAny(one.measure.known, other.measure.known);

/** « passe de 34 à 31 % » of the article's « passe de 31 à 34 % ». */
const isReverse = ({ value, previous }: StatedFigure, article: ReadFigure): boolean =>
  previous !== null && value === article.stated.value && previous === article.next;

type UnitRelation = "same" | "unsaid" | "different";

function compareUnits(claim: ReadFigure, article: ReadFigure): UnitRelation {
  const [said, found] = [claim.stated, article.stated];
  if (said.list === null) return "unsaid";
  if (said.list === "quantities") return claim.counted === article.counted ? "same" : "different";
  if (said.list === "percentages")
    return (said.unit === "percent") === (found.unit === "percent") ? "same" : "different";
  if (said.currency === null) return "same";
  if (found.currency === null) return "unsaid";
  return said.currency === found.currency || claim.currencies?.has(found.currency) ? "same" : "different";
}

/** A movement is no level: « progresse de 32 % » and « détient 32 % ». Other kinds are too near to each other to be held apart. */
const isKindOther = (said: StatedFigure, found: StatedFigure): boolean =>
  said.kind !== null &&
  found.kind !== null &&
  said.unit === found.unit &&
  (said.kind === "change") !== (found.kind === "change");

const isDirectionOther = (said: StatedFigure, found: StatedFigure): boolean =>
  said.direction !== "none" && found.direction !== "none" && said.direction !== found.direction;

type HolderRelation = "same" | "unsaid" | "unconfirmed" | "different";

/**
 * A claim that names companies and gives its figure to none, or to who published it (« Canalys attribue 32 % à AWS »), may still be told of
 * the one that the article means.
 */
function compareHolders(
  { stated, companiesBeside }: ReadFigure,
  { stated: article, source }: ReadFigure,
): HolderRelation {
  const found = article.companies;
  const said = stated.companies.filter((name) => name !== source);
  const isBeside = companiesBeside.some((name) => found.includes(name));
  if (said.length === 0)
    return isBeside || found.length === 0 || companiesBeside.length === 0 ? "unsaid" : "unconfirmed";
  if (found.length === 0) return "unconfirmed";
  return said.some((name) => found.includes(name)) ? "same" : "different";
}

function addPeriods(claim: ReadFigure, article: ReadFigure, conflicts: Aspect[], unconfirmed: Aspect[]): void {
  for (const aspect of ["period", "baseline"] as const) {
    const said = claim.stated[aspect];
    if (!said || (aspect === "period" && !claim.isPeriodSure)) continue;
    const relation = comparePeriods(said, article.stated[aspect]);
    if (relation === "different" && (aspect === "baseline" || article.isPeriodSure)) conflicts.push(aspect);
    else if (relation !== "same") unconfirmed.push(aspect);
  }
}
