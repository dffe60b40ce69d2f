import type { Document } from "../document/document.js";
import type { BoundFigure } from "./bound-figure.js";
import { pairChanges } from "./pair-changes.js";
import { isSamePeriod } from "./shift-period.js";

/**
 * Gives a level and the growth beside it one period, that of the one which is surer of it: « 12 M€, en hausse de 4 % au troisième trimestre ». What
 * the sentence says goes before what was carried on.
 */
export function agreeOnPeriods(document: Document, figures: readonly BoundFigure[]): BoundFigure[] {
  const agreed = [...figures];
  for (const [level, change] of pairChanges(document, figures)) {
    const [one, other] = [agreed[level] as BoundFigure, agreed[change] as BoundFigure];
    if (one.period === null ? other.period === null : isSamePeriod(one.period, other.period)) continue;
    const isOneSurer = standingOf(document, one) >= standingOf(document, other);
    if (isOneSurer) agreed[change] = withPeriodOf(other, one);
    else agreed[level] = withPeriodOf(one, other);
  }
  return agreed;
}

/** The probability of its period, and one more where the sentence says it; of none where there is none. */
function standingOf({ sentenceOf }: Document, { period, sentence, because }: BoundFigure): number {
  const { place = null, confidence = 0 } = because.binding ?? {};
  if (period === null) return -1;
  return confidence + (place !== null && sentenceOf[place.first] === sentence ? 1 : 0);
}

function withPeriodOf(figure: BoundFigure, { period, inferred }: BoundFigure): BoundFigure {
  const own = figure.inferred.filter((what) => what !== "period");
  return { ...figure, period, inferred: inferred.includes("period") ? [...own, "period"] : own };
}
