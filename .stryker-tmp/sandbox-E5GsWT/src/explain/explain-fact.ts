// @ts-nocheck
import type { BoundFigure } from "../facts/bound-figure.js";
import type { Sourced } from "../facts/find-sourced.js";
import type { Fact } from "../schema/types.js";
import { type ReasonWriter, tokenAt } from "./reason-writer.js";

/** Its figure (whose own reasons stand at the figure), the growth beside it, its source and certainty. */
export function explainFact(
  writer: ReasonWriter,
  path: string,
  { figure, change }: Fact,
  figureOf: ReadonlyMap<string, BoundFigure>,
): void {
  const bound = figureOf.get(`${figure.list}/${figure.index}`);
  if (!bound) return;
  const growth = change === null ? undefined : figureOf.get(`${change.list}/${change.index}`);
  writer.add(path, growth ? "facts/level-with-growth" : "facts/figure", bound.mention, growth?.mention);
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
