import type { Certainty, Fact, FigureRef, Percentage } from "../schema/types.js";
import type { PageContext } from "./page-context.js";
import { showPeriod } from "./show-period.js";

export interface Bar {
  readonly label: string;
  /** What is measured, below the label of a chart of several measures. */
  readonly note: string | null;
  readonly figure: FigureRef;
  readonly certainty: Certainty;
  /** Of which market, when: what parts bars of one label. */
  readonly about: string;
  /** The words before the figure. */
  readonly before: string;
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
    const period = fact.period && showPeriod(fact.period, context.labels);
    const about = [fact.measure, period].filter(Boolean).join(", ");
    const key = keyOf ? keyOf(figure) : `${about} ${figure.unit}`;
    const label = labelOf(fact, figure, context);
    const note = keyOf && fact.measure !== label ? fact.measure : null;
    const told = [fact.scope, keyOf && period].filter(Boolean).join(", ");
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
    if (chart.bars.length < MOST_BARS)
      chart.bars.push({
        label,
        note,
        figure,
        certainty: fact.certainty,
        about: told,
        before: wordsBefore(fact, figure, context),
      });
    charts.set(key, chart);
  }
  return [...charts.values()]
    .filter(({ bars }) => bars.length >= FEWEST_BARS)
    .map(liftNote)
    .map(partTwins);
}

/** What all bars measure stands once, in the title. */
function liftNote(chart: Chart): Chart {
  const [first, ...others] = chart.bars;
  if (!first?.note || others.some(({ note }) => note !== first.note)) return chart;
  return { ...chart, title: `${chart.title}: ${first.note}`, bars: chart.bars.map((bar) => ({ ...bar, note: null })) };
}

/** Bars that would read alike say what each is about, or, where that is the same, show the words before the figure. */
function partTwins(chart: Chart): Chart {
  const twins = new Map<string, Bar[]>();
  const nameOf = ({ label, note }: Bar): string => JSON.stringify([label, note]);
  for (const bar of chart.bars) twins.set(nameOf(bar), [...(twins.get(nameOf(bar)) ?? []), bar]);
  const bars = chart.bars.map((bar) => {
    const alike = twins.get(nameOf(bar)) as Bar[];
    if (alike.length < 2) return bar;
    const isTold = new Set(alike.map(({ about }) => about)).size === alike.length;
    return { ...bar, note: isTold ? [bar.note, bar.about].filter(Boolean).join(", ") : bar.before };
  });
  return { ...chart, bars };
}

/** Characters that fit beside a bar. */
export const LONGEST_LABEL = 26;

/** Whose bar it is; where nobody holds the figure, what is measured, or the words before it. */
function labelOf(fact: Fact, figure: FigureRef, context: PageContext): string {
  const whose = fact.companies.join(", ");
  if (whose !== "") return whose;
  return fact.kind === "change" && fact.measure ? fact.measure : wordsBefore(fact, figure, context);
}

function wordsBefore(fact: Fact, figure: FigureRef, { article, result }: PageContext): string {
  const start = result[figure.list][figure.index]?.start ?? fact.start;
  const before = article.text
    .slice(Math.max(0, start - LONGEST_LABEL), start)
    .replace(/\s+/g, " ")
    .trim();
  return `…${before.slice(before.indexOf(" ") + 1).replace(/[(,]$/, "")}`;
}
