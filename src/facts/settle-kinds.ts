import type { Document } from "../document/document.js";
import type { FigureMention } from "../mentions/mention.js";
import type { Percentage } from "../schema/types.js";
import type { FoundMeasure } from "./found-measure.js";

/** Kind of a level by the first word of what it measures: « marge » → margin, « part » → share. */
export type MeasureKinds = ReadonlyMap<string, Percentage["kind"]>;

/** So many figures back may one stand that measures the same thing. */
const REACH = 6;

/**
 * The figures with the kinds that no word beside them says: what they measure tells it, or a percentage before them that measures the same
 * (« Ardoise a 34 % des ventes. Nimbela suit à 26 % »).
 */
export function settleKinds(
  { tokens }: Document,
  figures: readonly FigureMention[],
  measures: readonly (FoundMeasure | null)[],
  kinds: MeasureKinds,
): FigureMention[] {
  const settled: FigureMention[] = [];
  for (const [index, figure] of figures.entries()) {
    const measure = measures[index] ?? null;
    if (!figure.isKindGuessed || figure.unit !== "percent" || measure === null) {
      settled.push(figure);
      continue;
    }
    let kind = kinds.get(measure.noun ?? tokens.norms[measure.first] ?? "") ?? null;
    for (let at = index - 1; kind === null && at >= Math.max(0, index - REACH); at--) {
      const other = settled[at] as FigureMention;
      if (other.list !== "percentages" || other.kind === "change" || !isSame(measures[at] ?? null, measure)) continue;
      kind = other.kind;
    }
    settled.push(kind === null ? figure : { ...figure, kind });
  }
  return settled;
}

const isSame = (one: FoundMeasure | null, other: FoundMeasure): boolean =>
  one !== null && one.first === other.first && one.end === other.end;
