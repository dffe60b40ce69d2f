import type { Certainty } from "../schema/types.js";
import { type Bar, type Chart, collectCharts, LONGEST_LABEL } from "./collect-charts.js";
import type { Labels } from "./labels.js";
import { html, type Markup } from "./markup.js";
import type { PageContext } from "./page-context.js";
import { shorten } from "./render-card.js";
import { renderSection } from "./render-section.js";
import { showBar } from "./show-figure.js";

/** Bars of shares and of changes. */
export function renderCharts(context: PageContext): Markup | null {
  const charts = collectCharts(context);
  if (charts.length === 0) return null;
  const { shares, growth } = context.labels.words;
  const drawn = charts.map((chart, index) => renderChart(chart, `${context.prefix}-chart-${index}`, context.labels));
  return renderSection("charts", `${shares} · ${growth}`, html`<div class="grid">${drawn}</div>`, context);
}

const WIDTH = 560;
const ROW = 30;
const NOTED_ROW = 42;
const LABEL = 190;
const VALUE = 92;
const THICKNESS = 16;

/** Horizontal bars from a common zero; what is not established is hatched and has a question mark. */
function renderChart({ title, bars, signed }: Chart, id: string, labels: Labels): Markup {
  const ends = bars.map(({ figure }) => (figure.high + figure.low) / 2);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const scale = (WIDTH - LABEL - VALUE * (least < 0 ? 2 : 1)) / (most - least || 1);
  const zero = LABEL + (least < 0 ? VALUE : 0) - least * scale;
  const row = bars.some(({ note }) => note) ? NOTED_ROW : ROW;
  const drawn = bars.map((bar, index) => {
    const [from, to] = [zero, zero + (ends[index] as number) * scale];
    return renderBar(bar, { from, to, y: (index + 0.5) * row, hatch: `${id}-hatch`, signed }, labels);
  });
  const height = bars.length * row;
  const said = bars.map(({ label, figure }) => `${label} ${showBar(figure, signed, labels)}`).join(" ; ");
  return html`<figure class="chart"><figcaption>${title}</figcaption><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}: ${said}"><defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch" width="3" height="6"/></pattern></defs>${drawn}<line class="axis" x1="${round(zero)}" x2="${round(zero)}" y1="2" y2="${height - 2}"/></svg></figure>`;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly hatch: string;
  readonly signed: boolean;
}

const UNSURE: ReadonlySet<Certainty> = new Set(["conditional", "forecast", "denied"]);

function renderBar(
  { label, note, figure, certainty }: Bar,
  { from, to, y, hatch, signed }: Place,
  labels: Labels,
): Markup {
  const falls = to < from;
  const value = showBar(figure, signed, labels);
  const unsure = UNSURE.has(certainty);
  const box = html`x="${round(Math.min(from, to))}" y="${y - THICKNESS / 2}" width="${round(Math.max(1.5, Math.abs(to - from)))}" height="${THICKNESS}" rx="2"`;
  const text = (words: string, at: number, name: string) =>
    html`<text class="${name}" x="${LABEL - 12}" y="${at}" text-anchor="end" dominant-baseline="central">${shorten(words, LONGEST_LABEL)}</text>`;
  const labelled = note
    ? [text(label, y - 8, "bar-label"), text(note, y + 9, "bar-note")]
    : text(label, y, "bar-label");
  return html`<g><title>${[label, note, value, labels.certainty[certainty]].filter(Boolean).join(", ")}</title>${labelled}<rect class="bar ${falls ? "fall" : "rise"}" ${box}/>${
    unsure && html`<rect ${box} fill="url(#${hatch})"/>`
  }<text class="bar-value" x="${round(falls ? to - 8 : to + 8)}" y="${y}" text-anchor="${falls ? "end" : "start"}" dominant-baseline="central">${unsure && "? "}${value}</text></g>`;
}

export const round = (value: number): number => Math.round(value * 10) / 10;
