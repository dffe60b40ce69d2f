// @ts-nocheck
import type { FigureVerdict, Period, StatedFigure, Support } from "../schema/types.js";
import type { ArticleNames } from "./article-names.js";
import type { ClaimWords } from "./claim-words.js";
import { type Comparison, compareFigures } from "./compare-figures.js";
import { comparePeriods } from "./compare-periods.js";
import { shareAny } from "./compare-words.js";
import { countDigits } from "./count-digits.js";
import type { ReadFigure } from "./stated-figures.js";

/** From this cost on a figure of the article is not near enough to be shown beside a claim. */
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
  /** Numbers that stand in no figure: « 204 » in « 230 millions d'euros, contre 204 », by `numberKey`. */
  readonly looseNumbers: ReadonlySet<string>;
}

/** Scales that a number can be written in. */
const SCALES = [1, 1e3, 1e6, 1e9];

export const numberKey = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** What the article says to a figure of a claim: the figure that supports it, else the one that contradicts it, else the nearest. */
export function judgeFigure(
  claim: ReadFigure,
  article: ArticleFigures,
  names: ArticleNames,
  words: ClaimWords,
): FigureVerdict {
  const holdersOf = (companies: readonly string[]) => companies.map((name) => names.findHolder(name));
  const claimed = { ...claim.stated, companies: holdersOf(claim.stated.companies) };
  const read = { ...claim, stated: claimed, companiesBeside: holdersOf(claim.companiesBeside) };
  const judge = new FigureJudge(read, article, words);
  let best: { comparison: Comparison; status: Support; rank: number } | null = null;
  for (const figure of article.figures) {
    const comparison = compareFigures(read, figure, words);
    if (!comparison) continue;
    const status = judge.statusOf(comparison);
    const rank = RANKS[status] + comparison.cost;
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

/** Farther apart than any costs. */
const RANKS: Readonly<Record<Support, number>> = { supported: 0, contradicted: 1000, "not-found": 2000 };

const notFound = (claimed: StatedFigure): FigureVerdict => ({
  status: "not-found",
  claimed,
  article: null,
  approximate: false,
  conflicts: [],
  unconfirmed: [],
  evidence: [],
});

/** Says what a comparison is worth for one claim. */
class FigureJudge {
  /** The article names the claim's period somewhere, or was published in it. */
  private readonly isTimeKnown: boolean;
  /** The article has the claim's number outside all figures: what it counts there was not read. */
  private readonly isNumberLoose: boolean;
  private readonly isTelling: boolean;

  constructor(
    private readonly claim: ReadFigure,
    { periods, looseNumbers }: ArticleFigures,
    private readonly words: ClaimWords,
  ) {
    const { period, value } = claim.stated;
    this.isTimeKnown =
      period === null || !claim.isPeriodSure || periods.some((other) => comparePeriods(period, other) === "same");
    this.isNumberLoose = SCALES.some((scale) => looseNumbers.has(numberKey(value / scale)));
    this.isTelling = countDigits(value) >= TELLING_DIGITS;
  }

  statusOf(comparison: Comparison): Support {
    const { conflicts, unconfirmed } = comparison;
    if (unconfirmed.includes("company")) return "not-found";
    if (conflicts.length > 0) return this.isContradiction(comparison) ? "contradicted" : "not-found";
    return this.isTimeKnown || !unconfirmed.includes("period") ? "supported" : "not-found";
  }

  /** Whether the two figures are surely about one thing, so that what they disagree on is an error of the claim. */
  private isContradiction(comparison: Comparison): boolean {
    const { conflicts, measure, isRelated, isHolderSure, article } = comparison;
    const others = conflicts.filter((aspect) => aspect !== "certainty");
    if (others.includes("value")) {
      const isAll = others.every((aspect) => aspect === "value" || aspect === "direction");
      return isAll && !this.isNumberLoose && !this.isWithin(article) && this.isSameThing(comparison);
    }
    if (others.length > 1) return false;
    switch (others[0]) {
      case undefined:
      case "direction":
        return true;
      case "scale":
      case "unit":
      case "currency":
      case "period":
        return isHolderSure || isRelated || this.isTelling;
      case "company":
        if (Math.min(this.claim.confidence, article.confidence) < SURE_HOLDER) return false;
        // « près de 50 millions » of one firm says nothing of another's 48,6 millions.
        if (comparison.approximate && !this.isTelling) return false;
        return measure === "same" || (this.isTelling && measure !== "different") || this.isShareOfOne(article);
      default:
        return isHolderSure;
    }
  }

  /** « 11 % » of « de 10 à 12 % »: neither said nor wrong. */
  private isWithin({ written: range }: ReadFigure): boolean {
    const { value, max } = this.claim.written;
    return range.max !== null && value >= range.value && (max ?? value) <= range.max;
  }

  /** Of one holder, one measure and, where the claim says one, one period: there the holder has one value. */
  private isSameThing({ article, measure, isHolderSure, unconfirmed }: Comparison): boolean {
    if (!isHolderSure || unconfirmed.includes("period")) return false;
    const { stated, counted } = this.claim;
    if (stated.kind === "share") return this.isShareOfOne(article);
    if (counted !== null && counted === article.counted) return measure !== "different";
    return measure === "same";
  }

  /** « 32 % du marché » and « 31 % des dépenses »: not « 30 % des clients » and « 45 % des clients », who may do different things. */
  private isShareOfOne(article: ReadFigure): boolean {
    const { stated, measure } = this.claim;
    if (stated.kind !== "share" || article.stated.kind !== "share" || !measure || !article.measure) return false;
    return shareAny(measure.known, this.words.wholes) && shareAny(article.measure.known, this.words.wholes);
  }
}
