import type { BoundFigure } from "../facts/bound-figure.js";
import type { Sourced } from "../facts/find-sourced.js";
import type { PeriodMention } from "../mentions/mention.js";
import type { Fact, Period } from "../schema/types.js";
import { explainBinding } from "./explain-figure.js";
import { type ReasonWriter, tokenAt } from "./reason-writer.js";

/** Its figure, the growth beside it, what the two are bound to, its source and certainty. */
export function explainFact(
  writer: ReasonWriter,
  path: string,
  { figure, change, companies, measure, scope, period, baseline }: Fact,
  figureOf: ReadonlyMap<string, BoundFigure>,
  periods: ReadonlyMap<Period, PeriodMention>,
): void {
  const bound = figureOf.get(`${figure.list}/${figure.index}`);
  if (!bound) return;
  const growth = change === null ? undefined : figureOf.get(`${change.list}/${change.index}`);
  writer.add(path, growth ? "facts/level-with-growth" : "facts/figure", bound.mention, growth?.mention);
  explainBinding(writer, path, { companies, measure, scope, period, baseline, because: bound.because }, periods);
  if (bound.because.sourced) explainSourced(writer, path, bound.because.sourced);
}

export function explainSourced(
  writer: ReasonWriter,
  path: string,
  { source, foundSource, foundCertainty }: Sourced,
): void {
  if (source) writer.add(`${path}/source`, foundSource.rule, foundSource.evidence);
  if (foundCertainty.rule !== "")
    writer.add(`${path}/certainty`, foundCertainty.rule, tokenAt(foundCertainty.evidence));
}
