// @ts-nocheck
import type { Amount, Extraction, Fact, FigureRef, Percentage, Period, Quantity } from "../schema/types.js";

type Cell = string | number | null;
type List = FigureRef["list"];
type AnyFigure = Percentage | Amount | Quantity;

const LISTS: readonly List[] = ["percentages", "amounts", "quantities"];

interface RowSource {
  readonly result: Extraction;
  readonly list: List;
  readonly figure: AnyFigure;
  /** The fact that the figure is the level or the change of. */
  readonly fact: Fact | null;
}

/** The columns of a figure's row, in order; `index` and `group` stand before them. */
const COLUMNS: Readonly<Record<string, (source: RowSource) => Cell>> = {
  id: ({ result }) => result.article?.id ?? null,
  url: ({ result }) => result.article?.url ?? null,
  source: ({ result }) => result.article?.source ?? null,
  published: ({ result }) => writeDate(result.article?.publishedAt),
  title: ({ result }) => result.article?.title ?? null,
  list: ({ list }) => list,
  text: ({ figure }) => figure.text.replace(/\s+/g, " "),
  value: ({ figure }) => figure.value,
  max: ({ figure }) => figure.max,
  low: ({ figure }) => figure.low,
  high: ({ figure }) => figure.high,
  unit: ({ figure }) => ("unit" in figure ? figure.unit : null),
  currency: ({ figure }) => ("currency" in figure ? figure.currency : null),
  kind: ({ figure }) => ("kind" in figure ? figure.kind : null),
  qualifier: ({ figure }) => figure.qualifier,
  direction: ({ figure }) => figure.direction,
  previous: ({ figure }) => figure.previous,
  company: ({ figure }) => figure.company,
  companies: ({ figure }) => figure.companies.join(" | "),
  measure: ({ figure }) => figure.measure,
  scope: ({ figure }) => figure.scope,
  period: ({ figure }) => writePeriod(figure.period),
  from: ({ figure }) => figure.period?.from ?? null,
  to: ({ figure }) => figure.period?.to ?? null,
  baseline: ({ figure }) => writePeriod(figure.baseline),
  inferred: ({ figure }) => figure.inferred.join(" "),
  said_by: ({ fact }) => fact?.source?.name ?? null,
  said_by_kind: ({ fact }) => fact?.source?.kind ?? null,
  certainty: ({ fact }) => fact?.certainty ?? null,
  sentence: ({ figure, result }) => result.sentences[figure.sentence]?.text.replace(/\s+/g, " ") ?? null,
  start: ({ figure }) => figure.start,
  end: ({ figure }) => figure.end,
  confidence: ({ figure }) => figure.confidence,
};

/** Names of the columns after `index` and `group`. */
export const FIGURE_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/** One row a figure, in text order; `onlyFacts` leaves out figures that no fact holds. */
export function figureRows(result: Extraction, onlyFacts: boolean): Cell[][] {
  const facts = factsByFigure(result.facts);
  return LISTS.flatMap((list) =>
    result[list].map((figure, index) => ({ list, figure, fact: facts.get(`${list} ${index}`) ?? null })),
  )
    .filter(({ fact }) => fact !== null || !onlyFacts)
    .sort((a, b) => a.figure.start - b.figure.start)
    .map((row) => Object.values(COLUMNS).map((read) => read({ result, ...row })));
}

function factsByFigure(facts: readonly Fact[]): Map<string, Fact> {
  const byFigure = new Map<string, Fact>();
  for (const fact of facts) {
    for (const ref of [fact.figure, fact.change]) {
      const key = ref ? `${ref.list} ${ref.index}` : "";
      if (ref && !byFigure.has(key)) byFigure.set(key, fact);
    }
  }
  return byFigure;
}

const writeDate = (date: string | Date | undefined): string | null =>
  date instanceof Date ? date.toISOString() : (date ?? null);

const two = (n: number): string => String(n).padStart(2, "0");

/** « 2018-Q4 », « 2018-H1 », « 2018-10-24 », « FY2019 », or the two ends of a range; null where no year is known. */
export function writePeriod(period: Period | null): string | null {
  if (period === null) return null;
  const { granularity, year, quarter, half, month, day, from, to, fiscal } = period;
  if (granularity === "range" || granularity === "week") return from && to ? `${from}/${to}` : null;
  if (year === null) return null;
  const name = `${fiscal ? "FY" : ""}${year}`;
  if (quarter !== null) return `${name}-Q${quarter}`;
  if (half !== null) return `${name}-H${half}`;
  if (month === null) return name;
  return day === null ? `${name}-${two(month)}` : `${name}-${two(month)}-${two(day)}`;
}
