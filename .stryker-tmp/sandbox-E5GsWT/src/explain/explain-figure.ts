// @ts-nocheck
import type { BoundFigure, FigureReasons } from "../facts/bound-figure.js";
import type { PeriodMention } from "../mentions/mention.js";
import type { Period } from "../schema/types.js";
import type { ReasonWriter } from "./reason-writer.js";

/** The pattern that found the figure, then what gave each of its fields. */
export function explainFigure(
  writer: ReasonWriter,
  path: string,
  { mention, companies, measure, period, baseline, because }: BoundFigure,
  periods: ReadonlyMap<Period, PeriodMention>,
): void {
  writer.add(path, mention.rule, mention);
  const { directionCue } = mention;
  if (mention.direction !== "none")
    writer.add(
      `${path}/direction`,
      directionCue ? "figure/direction/word" : "figure/direction/sign",
      directionCue ?? mention,
    );
  if (mention.kind !== null)
    writer.add(`${path}/kind`, `figure/kind/${mention.kind}`, mention, mention.kind === "change" ? directionCue : null);
  if (companies.length > 0) writer.add(`${path}/company`, holderRule(because), because.holding?.mention);
  if (measure !== null) writer.add(`${path}/measure`, measureRule(because), because.measure);
  if (period) explainPeriod(writer, `${path}/period`, "facts/period", period, periods);
  if (baseline) explainPeriod(writer, `${path}/baseline`, "facts/baseline", baseline, periods);
}

function holderRule({ holding }: FigureReasons): string {
  if (holding && holding.holders.length > 1) return "facts/holder/together";
  return holding?.inferred ? "facts/holder/topic" : "facts/holder/ranker";
}

const measureRule = ({ measure }: FigureReasons): string =>
  measure?.noun ? "facts/measure/verb" : measure?.inferred ? "facts/measure/carried" : "facts/measure/phrase";

/** A period that stands in the text is the mention's own; any other was counted from one. */
function explainPeriod(
  writer: ReasonWriter,
  path: string,
  rule: string,
  period: Period,
  periods: ReadonlyMap<Period, PeriodMention>,
): void {
  const said = periods.get(period);
  writer.add(path, said ? `${rule}/said` : `${rule}/derived`, said);
}
