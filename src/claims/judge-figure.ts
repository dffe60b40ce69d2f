import type { Aspect, FigureVerdict, Period, StatedFigure } from "../schema/types.js";
import type { ArticleNames } from "./article-names.js";
import type { ClaimWords } from "./claim-words.js";
import { contradictsCertainty } from "./compare-certainty.js";
import { comparePeriods } from "./compare-periods.js";
import { compareValues } from "./compare-values.js";
import { compareMeanings, shareAny, type WordRelation } from "./compare-words.js";
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
/** From here on a figure of the article is not near enough to be shown beside a claim. */
const FARTHEST = 4.5;
/** The same number with so many digits is no coincidence. */
const TELLING_DIGITS = 3;

/**
 * Holders below this confidence are too unsure to contradict each other. With every sentence of the written train and dev articles as a
 * claim against its article, three in five of the wrong « other company » lie below it, and a quarter of all holders.
 */
const SURE_HOLDER = 0.8;

/** What a claim's figures are held against. */
export interface ArticleFigures {
  readonly figures: readonly ReadFigure[];
  /** Every period that the article names, in its title too, and the day of its publication. */
  readonly periods: readonly Period[];
  /** Numbers that stand in no figure: « 204 » in « 230 millions d'euros, contre 204 », keys of `numberKey`. */
  readonly looseNumbers: ReadonlySet<string>;
}

/** Scales that a number can be written in. */
const WRITTEN_SCALES = [1, 1e3, 1e6, 1e9];

export const numberKey = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** One figure of the article held against a claim's. */
interface Comparison {
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

/** What the article says to a figure of a claim: the figure that supports it, else the one that contradicts it, else the nearest. */
export function judgeFigure(
  claim: ReadFigure,
  { figures, periods, looseNumbers }: ArticleFigures,
  names: ArticleNames,
  words: ClaimWords,
): FigureVerdict {
  const holdersOf = (companies: readonly string[]) => companies.map((name) => names.findHolder(name));
  const claimed = { ...claim.stated, companies: holdersOf(claim.stated.companies) };
  const read = { ...claim, stated: claimed, companiesBeside: holdersOf(claim.companiesBeside) };
  let best: { comparison: Comparison; status: FigureVerdict["status"]; rank: number } | null = null;
  const isTimeKnown = knowsPeriod(read, periods);
  const isNumberLoose = WRITTEN_SCALES.some((scale) => looseNumbers.has(numberKey(claim.stated.value / scale)));
  for (const figure of figures) {
    const comparison = compareFigures(read, figure, words);
    if (!comparison) continue;
    const told = statusOf(claim, comparison, words);
    const status =
      told === "supported" && !isTimeKnown && comparison.unconfirmed.includes("period") ? "not-found" : told;
    const rank = comparison.cost + (status === "supported" ? 0 : status === "contradicted" ? 100 : 200);
    if (!best || rank < best.rank) best = { comparison, status, rank };
  }
  if (!best || (best.status === "not-found" && best.comparison.cost > FARTHEST)) return notFound(claimed);
  const { comparison, status } = best;
  return {
    status,
    claimed,
    article: comparison.article.stated,
    approximate: comparison.approximate,
    conflicts: [...comparison.conflicts],
    unconfirmed: [...comparison.unconfirmed],
    evidence: [...comparison.article.evidence],
  };
}

/** Whether the article names the period of a claim somewhere, or was published in it. */
const knowsPeriod = ({ stated, isPeriodSure }: ReadFigure, periods: readonly Period[]): boolean =>
  stated.period === null || !isPeriodSure || periods.some((period) => comparePeriods(stated.period, period) === "same");

const notFound = (claimed: StatedFigure): FigureVerdict => ({
  status: "not-found",
  claimed,
  article: null,
  approximate: false,
  conflicts: [],
  unconfirmed: [],
  evidence: [],
});

function compareFigures(claim: ReadFigure, article: ReadFigure, words: ClaimWords): Comparison | null {
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
  const approximate = value === "rounded";
  const cost =
    conflicts.reduce((all, aspect) => all + COSTS[aspect], approximate ? ROUNDED : 0) +
    unconfirmed.reduce((all, aspect) => all + (aspect === "company" ? UNCONFIRMED_COMPANY : UNCONFIRMED), 0) +
    (isValueFound ? 0 : farness(said.value, found.value));
  const isRelated = measure === "same" || shareKnown(claim, article);
  return { article, conflicts, unconfirmed, approximate, measure, isRelated, isHolderSure: holder === "same", cost };
}

const shareKnown = (one: ReadFigure, other: ReadFigure): boolean =>
  one.measure !== null && other.measure !== null && shareAny(one.measure.known, other.measure.known);

/** Below one: of several values that are wrong, the nearest is shown. */
const farness = (one: number, other: number): number => Math.abs(one - other) / (Math.abs(one) + Math.abs(other) + 1);

/** « passe de 34 à 31 % » of the article's « passe de 31 à 34 % ». */
const isReverse = ({ value, previous }: StatedFigure, article: ReadFigure): boolean =>
  previous !== null && value === article.stated.value && previous === article.next;

type UnitRelation = "same" | "unsaid" | "different";

function compareUnits(claim: ReadFigure, article: ReadFigure): UnitRelation {
  const [said, found] = [claim.stated, article.stated];
  if (said.list === null) return "unsaid";
  if (said.list === "quantities") return claim.counted === article.counted ? "same" : "different";
  if (said.list === "amounts") {
    if (said.currency === null) return "same";
    if (found.currency === null) return "unsaid";
    return said.currency === found.currency || claim.currencies?.has(found.currency) ? "same" : "different";
  }
  return (said.unit === "percent") === (found.unit === "percent") ? "same" : "different";
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

function statusOf(claim: ReadFigure, comparison: Comparison, words: ClaimWords): FigureVerdict["status"] {
  const { conflicts, unconfirmed } = comparison;
  if (conflicts.length === 0) return unconfirmed.includes("company") ? "not-found" : "supported";
  return isContradiction(claim, comparison, words) ? "contradicted" : "not-found";
}

/** Whether the two figures are surely about one thing, so that what they disagree on is an error of the claim. */
function isContradiction(claim: ReadFigure, comparison: Comparison, words: ClaimWords): boolean {
  const { conflicts, measure, isRelated, isHolderSure, article } = comparison;
  if (comparison.unconfirmed.includes("company")) return false;
  const isTelling = countDigits(claim.stated.value) >= TELLING_DIGITS;
  const others = conflicts.filter((aspect) => aspect !== "certainty");
  if (others.includes("value")) {
    const isAll = others.every((aspect) => aspect === "value" || aspect === "direction");
    return isAll && !isWithin(claim, article) && isSameThing(claim, comparison, words);
  }
  if (others.length > 1) return false;
  switch (others[0]) {
    case undefined:
    case "direction":
      return true;
    case "scale":
      return isHolderSure || isRelated || isTelling;
    case "company":
      if (Math.min(claim.confidence, article.confidence) < SURE_HOLDER) return false;
      return measure === "same" || (isTelling && measure !== "different") || areSharesOfOne(claim, article, words);
    case "unit":
    case "currency":
    case "period":
      return isHolderSure || isRelated || isTelling;
    default:
      return isHolderSure;
  }
}

/** « 11 % » of « de 10 à 12 % »: neither said nor wrong. */
const isWithin = ({ written: { value, max } }: ReadFigure, { written: range }: ReadFigure): boolean =>
  range.max !== null && value >= range.value && (max ?? value) <= range.max;

/** Of one holder, one measure and, where the claim says one, one period: there the holder has one value. */
function isSameThing(
  claim: ReadFigure,
  { article, measure, isHolderSure, unconfirmed }: Comparison,
  words: ClaimWords,
): boolean {
  if (!isHolderSure || unconfirmed.includes("period")) return false;
  const { stated, counted } = claim;
  if (stated.kind === "share") return areSharesOfOne(claim, article, words);
  if (counted !== null && counted === article.counted) return measure !== "different";
  return measure === "same";
}

/** « 32 % du marché » and « 31 % des dépenses »: not « 30 % des clients » and « 45 % des clients », who may do different things. */
const areSharesOfOne = (claim: ReadFigure, article: ReadFigure, { wholes }: ClaimWords): boolean =>
  claim.stated.kind === "share" &&
  article.stated.kind === "share" &&
  claim.measure !== null &&
  article.measure !== null &&
  shareAny(claim.measure.known, wholes) &&
  shareAny(article.measure.known, wholes);

const countDigits = (value: number): number => String(value).replace(NOT_TELLING, "").length;
/** Leading and trailing zeros, and the decimal point. */
const NOT_TELLING = /^0\.0*|\.|0+$/g;
