// @ts-nocheck
import type { Period } from "../schema/types.js";
import { html, joined, type Markup } from "./markup.js";
import { anchorOf, figuresOf, type PageContext, PERIOD_LISTS } from "./page-context.js";
import { round } from "./render-bars.js";
import { shorten, yearFrom } from "./render-card.js";
import { renderSection } from "./render-section.js";
import { showFigure } from "./show-figure.js";
import { showDay, showPeriod } from "./show-period.js";

/** A stretch of time that the article speaks of, with what it says of it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly period: Period;
  /** Anchors of the mentions: what the marks in the text link to. */
  readonly anchors: string[];
  readonly figures: string[];
}

const DAY = 86_400_000;
const MOST_ROWS = 30;
const WIDTH = 420;

/** Periods from the earliest to the latest, each with its bar on one scale and its figures. */
export function renderTimeline(context: PageContext): Markup | null {
  const { stretches, undated } = collectStretches(context);
  if (stretches.length + undated.length === 0) return null;
  const { labels } = context;
  const shown = stretches.slice(0, MOST_ROWS);
  const hidden = stretches.slice(MOST_ROWS);
  const start = Math.min(...shown.map(({ from }) => from));
  const end = Math.max(...shown.map(({ to }) => to)) + DAY;
  const published = dayOf(isoDay(context.article.publishedAt ?? context.result.article?.publishedAt));
  const rows = shown.map((stretch) => renderRow(stretch, { start, end, published }, context));
  const rest = [
    ...hidden.flatMap(({ anchors, period }) => anchors.map((anchor) => ({ anchor, period }))),
    ...undated,
  ].map(({ anchor, period }) => html`<span id="${anchor}" tabindex="-1">${showPeriod(period, labels)}</span>`);
  const list = rows.length > 0 && html`<ol class="stretches">${rows}</ol>`;
  return renderSection(
    "timeline",
    labels.words.timeline,
    html`${list}${rest.length > 0 && html`<p class="note">${joined(rest, ", ")}</p>`}`,
    context,
  );
}

const isoDay = (day: string | Date | undefined): string | null =>
  day instanceof Date ? day.toISOString().slice(0, 10) : (day ?? null);

const dayOf = (iso: string | null): number | null => {
  const time = iso === null ? Number.NaN : Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : time;
};

function collectStretches(context: PageContext): {
  stretches: Stretch[];
  undated: { anchor: string; period: Period }[];
} {
  const { result, labels } = context;
  const stretches = new Map<string, Stretch>();
  const undated: { anchor: string; period: Period }[] = [];
  const open = (period: Period): Stretch | null => {
    const [from, to] = [dayOf(period.from), dayOf(period.to)];
    if (from === null || to === null) return null;
    const key = `${from} ${to} ${showPeriod(period, labels)}`;
    const stretch = stretches.get(key) ?? { from, to, period, anchors: [], figures: [] };
    stretches.set(key, stretch);
    return stretch;
  };
  for (const list of PERIOD_LISTS)
    for (const [index, period] of result[list].entries()) {
      const anchor = anchorOf(context, list, index);
      const stretch = open(period);
      if (stretch) stretch.anchors.push(anchor);
      else undated.push({ anchor, period });
    }
  for (const { figure } of figuresOf(result)) {
    if (!figure.period) continue;
    const whose = figure.company ? `${figure.company} ` : "";
    open(figure.period)?.figures.push(`${whose}${showFigure(figure, labels)}`);
  }
  return { stretches: [...stretches.values()].sort((a, b) => a.from - b.from || a.to - b.to), undated };
}

const MOST_FIGURES = 6;

function renderRow(
  { from, to, period, anchors, figures }: Stretch,
  scale: { start: number; end: number; published: number | null },
  { labels }: PageContext,
): Markup {
  const at = (time: number): number => ((time - scale.start) / (scale.end - scale.start || 1)) * WIDTH;
  const width = Math.max(4, at(to + DAY) - at(from));
  const left = Math.min(at(from), WIDTH - width);
  const line =
    scale.published !== null &&
    scale.published >= scale.start &&
    scale.published <= scale.end &&
    html`<line class="published" x1="${round(at(scale.published))}" x2="${round(at(scale.published))}" y1="0" y2="16"><title>${labels.words.publication}</title></line>`;
  const kept = figures.slice(0, MOST_FIGURES).map((figure) => shorten(figure, 48));
  if (figures.length > MOST_FIGURES) kept.push(`+ ${figures.length - MOST_FIGURES} ${labels.words.more}`);
  const range = `${showDay(period.from as string, labels)} – ${showDay(period.to as string, labels)}`;
  const inferred = period.yearFrom === "context" || period.yearFrom === "published";
  const bar = inferred ? "span inferred-year" : "span";
  return html`<li>${anchors.map((anchor) => html`<span id="${anchor}" tabindex="-1"></span>`)}<span class="period" title="${range}">${showPeriod(period, labels)}${inferred && html`<span class="dagger" title="${yearFrom(period.yearFrom, labels)}"> *<span class="sr">${yearFrom(period.yearFrom, labels)}</span></span>`}</span><svg viewBox="0 0 ${WIDTH} 16" preserveAspectRatio="none" aria-hidden="true"><line class="rail" x1="0" x2="${WIDTH}" y1="8" y2="8"/><rect class="${bar}" x="${round(left)}" y="3" width="${round(width)}" height="10" rx="2"/>${line}</svg><span class="note">${kept.join(" · ")}</span></li>`;
}
