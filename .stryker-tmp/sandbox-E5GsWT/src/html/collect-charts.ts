// @ts-nocheck
import type { Certainty, Fact, FigureRef, Percentage } from "../schema/types.js";
import type { PageContext } from "./page-context.js";
import { showPeriod } from "./show-period.js";

export interface Bar {
  readonly label: string;
  /** What is measured, below the label of a chart of several measures. */
  readonly note: string | null;
  readonly figure: FigureRef;
  readonly certainty: Certainty;
}

/** One chart: bars that can be compared, of one measure and unit. */
export interface Chart {
  readonly title: string;
  readonly bars: Bar[];
  /** Changes carry their sign, shares do not. */
  readonly signed: boolean;
}

/** Fewer bars compare nothing. */
const FEWEST_BARS = 2;
const MOST_BARS = 16;

/** Charts of the shares, one a measure and period, and of the changes, one a unit. */
export function collectCharts(context: PageContext): Chart[] {
  const { facts } = context.result;
  const { words } = context.labels;
  const shares = facts.filter(({ kind }) => kind === "share").map((fact) => ({ fact, figure: fact.figure }));
  const changes = facts.flatMap((fact) => {
    const figure = fact.kind === "change" ? fact.figure : fact.change;
    return figure && figure.list === "percentages" && figure.low !== 0 ? [{ fact, figure }] : [];
  });
  return [...gather(shares, words.shares, context), ...gather(changes, words.growth, context, (figure) => figure.unit)];
}

function gather(
  found: readonly { fact: Fact; figure: FigureRef }[],
  title: string,
  context: PageContext,
  keyOf?: (figure: FigureRef) => string,
): Chart[] {
  const charts = new Map<string, Chart>();
  const seen = new Set<string>();
  for (const { fact, figure } of found) {
    const about = [fact.measure, fact.period && showPeriod(fact.period, context.labels)].filter(Boolean).join(", ");
    const key = keyOf ? keyOf(figure) : `${about} ${figure.unit}`;
    const label = labelOf(fact, figure, context);
    const note = keyOf && fact.measure !== label ? fact.measure : null;
    const said = JSON.stringify([key, label, note, figure.low, figure.high]);
    if (seen.has(said)) continue;
    seen.add(said);
    const chart = charts.get(key) ?? {
      title: keyOf
        ? `${title} (${context.labels.units[figure.unit as Percentage["unit"]]})`
        : [title, about].filter(Boolean).join(": "),
      bars: [],
      signed: keyOf !== undefined,
    };
    if (chart.bars.length < MOST_BARS) chart.bars.push({ label, note, figure, certainty: fact.certainty });
    charts.set(key, chart);
  }
  return [...charts.values()].filter(({ bars }) => bars.length >= FEWEST_BARS).map(liftNote);
}

/** What all bars measure stands once, in the title. */
function liftNote(chart: Chart): Chart {
  const [first, ...others] = chart.bars;
  if (!first?.note || others.some(({ note }) => note !== first.note)) return chart;
  return { ...chart, title: `${chart.title}: ${first.note}`, bars: chart.bars.map((bar) => ({ ...bar, note: null })) };
}

const BEFORE = 34;

/** Whose bar it is; where nobody holds the figure, what is measured, or the words before it. */
function labelOf(fact: Fact, figure: FigureRef, { article, result }: PageContext): string {
  const whose = fact.companies.join(", ");
  if (whose !== "") return whose;
  if (fact.kind === "change" && fact.measure) return fact.measure;
  const start = result[figure.list][figure.index]?.start ?? fact.start;
  const before = article.text.slice(Math.max(0, start - BEFORE), start).replace(/\s+/g, " ");
  return `…${before.slice(before.indexOf(" ")).trim()}`;
}
