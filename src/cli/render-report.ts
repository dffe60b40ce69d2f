import { type Chart, collectCharts } from "../html/collect-charts.js";
import { type Labels, labelsOf } from "../html/labels.js";
import { createPageContext, figuresOf, type PageContext } from "../html/page-context.js";
import { showRoles, showSource } from "../html/render-card.js";
import { kindOf, showBar, showFigure } from "../html/show-figure.js";
import { counted } from "../html/show-number.js";
import { showPeriod } from "../html/show-period.js";
import type { Article, Certainty, Entity, Event, Extraction, Person, Quote } from "../schema/types.js";
import type { Style } from "./style.js";
import { renderTable, widthOf, wrapText } from "./table.js";
import { withoutControls } from "./without-controls.js";

const LABELS: Labels = labelsOf("en");

/** A report on one article for a terminal: what it says, who, the figures with their bars, events, quotes, sources, warnings. */
export function renderReport(readArticle: Article, extraction: Extraction, style: Style): string {
  const { article, result } = withoutControls({ article: readArticle, result: extraction });
  const context = createPageContext(article, result, { labels: LABELS, prefix: "report", cards: false });
  const sections = [
    renderHead(article, result, style),
    renderKeyPoints(result, style),
    renderCompanies(context, style),
    renderPeople(result, style),
    renderOthers(result, style),
    renderFigures(context, style),
    ...collectCharts(context).map((chart) => renderChart(chart, style)),
    renderEvents(result, style),
    renderQuotes(result, style),
    renderPeriods(result, style),
    renderSources(result, style),
    renderWarnings(result, style),
  ];
  return sections.filter(Boolean).join("\n\n");
}

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

function renderHead(article: Article, { language, sentences, summary }: Extraction, style: Style): string {
  const name = language.code === "und" ? "language unknown" : (LANGUAGES.of(language.code) ?? language.code);
  const { value, cue } = summary.status;
  const status = value === "undetermined" ? "" : `${MARKS[value]} ${value}${cue ? ` (« ${flat(cue.text)} »)` : ""}`;
  const title = article.title ?? summary.headline?.text;
  const lines = title ? wrapText(flat(title), style.width).map((line) => style.bold(line)) : [];
  const facts = style.dim([name, counted(sentences.length, "sentence")].join(" · "));
  const doubt = status && (value === "announced" ? style.dim(status) : style.color(status, "yellow"));
  return [...lines, [facts, doubt].filter(Boolean).join(style.dim(" · ")), style.dim("─".repeat(style.width))].join(
    "\n",
  );
}

const MARKS = { announced: "●", reported: "◐", rumoured: "○" } as const;

const flat = (text: string): string => text.replace(/\s+/g, " ");

const titled = (title: string, body: string, style: Style): string =>
  body === "" ? "" : `${style.bold(title)}\n${body}`;

/** Wrapped text under a first line's mark: « 1  … ». */
const hang = (mark: string, text: string, style: Style, indent = 2): string => {
  const before = " ".repeat(indent);
  const room = style.width - indent - widthOf(mark) - 1;
  return wrapText(text, room)
    .map((line, index) => `${before}${index === 0 ? mark : " ".repeat(widthOf(mark))} ${line}`)
    .join("\n");
};

function renderKeyPoints({ summary }: Extraction, style: Style): string {
  const points = summary.keyPoints.map(({ text, reasons }, index) => {
    const why = reasons.length === 0 ? "" : `\n${style.dim(hang(" ", reasons.join(", "), style))}`;
    return `${hang(style.color(String(index + 1), "cyan"), flat(text), style)}${why}`;
  });
  return titled("Key points", points.join("\n"), style);
}

const mentionsOf = ({ mentions }: Entity, style: Style): string => style.dim(`×${mentions.length}`);

function renderCompanies({ result }: PageContext, style: Style): string {
  const rows = result.companies.map((company) => [
    style.color(company.name, "cyan"),
    mentionsOf(company, style),
    company.aliases.join(", "),
    style.dim(company.wikidata ?? ""),
  ]);
  return titled("Companies", renderTable(rows, style.width), style);
}

function renderPeople({ people }: Extraction, style: Style): string {
  const rows = people.map((person: Person) => [
    style.color(person.name, "magenta"),
    mentionsOf(person, style),
    showRoles(person, LABELS),
  ]);
  return titled("People", renderTable(rows, style.width), style);
}

function renderOthers(result: Extraction, style: Style): string {
  const lines = (["organizations", "products", "places"] as const)
    .filter((list) => result[list].length > 0)
    .map((list) => hang(style.dim(list), result[list].map(({ name }) => name).join(", "), style));
  return titled("Also named", lines.join("\n"), style);
}

function renderFigures(context: PageContext, style: Style): string {
  const figures = figuresOf(context.result);
  if (figures.length === 0) return "";
  const rows = figures.map(({ list, index, figure }) => {
    const fact = context.factOf(list, index);
    const when = figure.period && showPeriod(figure.period, LABELS);
    const against = figure.baseline && `vs ${showPeriod(figure.baseline, LABELS)}`;
    const doubt = fact && fact.certainty !== "stated" ? style.color(fact.certainty, "yellow") : "";
    return [
      style.color(showFigure(figure, LABELS), DIRECTION_COLORS[figure.direction]),
      style.dim(kindOf(figure)),
      figure.companies.join(", "),
      flat(figure.measure ?? ""),
      [when, against].filter(Boolean).join(" "),
      [fact?.source?.name ?? "", doubt].filter(Boolean).join(" "),
    ];
  });
  const header = ["value", "kind", "whose", "of what", "when", "says who"].map((title) => style.dim(title));
  return titled("Figures", renderTable([header, ...rows], style.width), style);
}

const DIRECTION_COLORS = { up: "green", down: "red", none: "yellow" } as const;

const LONGEST_NAME = 40;
const LONGEST_BAR = 36;
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

function renderChart({ title, bars, signed }: Chart, style: Style): string {
  const ends = bars.map(({ figure }) => Math.abs(figure.high + figure.low) / 2);
  const names = bars.map(({ label, note }) => [label, note].filter(Boolean).join(" · "));
  const values = bars.map(({ figure, certainty }) => {
    const doubt = UNSURE.has(certainty) ? style.color(` ? ${certainty}`, "yellow") : "";
    return `${showBar(figure, signed, LABELS)}${doubt}`;
  });
  const room = Math.min(LONGEST_NAME, Math.floor(style.width * 0.4), Math.max(...names.map(widthOf)));
  const left = style.width - room - Math.max(...values.map(widthOf)) - "    ".length - " ".length;
  const scale = Math.min(LONGEST_BAR, left) / Math.max(...ends);
  const lines = names.map((name, index) => {
    const shown = widthOf(name) > room ? `${[...name].slice(0, room - 1).join("")}…` : name;
    const color = (bars[index] as (typeof bars)[number]).figure.high < 0 ? "red" : "green";
    const bar = drawBar((ends[index] as number) * scale);
    return `  ${shown}${" ".repeat(room - widthOf(shown))}  ${style.color(bar, color)} ${values[index]}`;
  });
  return titled(flat(title), lines.join("\n"), style);
}

const UNSURE: ReadonlySet<Certainty> = new Set(["conditional", "forecast", "denied"]);

const drawBar = (length: number): string =>
  `${"█".repeat(Math.floor(length))}${EIGHTHS[Math.floor((length % 1) * 8)]}` || "▏";

function renderEvents({ events }: Extraction, style: Style): string {
  const shown = events.map((event) => {
    const doubt = event.certainty === "stated" ? style.dim("stated") : style.color(event.certainty, "yellow");
    const source = event.source ? style.dim(` · ${showSource(event.source, LABELS)}`) : "";
    return `  ${event.type} · ${doubt}${source}\n${hang(" ", rolesOf(event), style)}`;
  });
  return titled("Events", shown.join("\n"), style);
}

const rolesOf = ({ roles }: Event): string =>
  Object.entries(roles)
    .flatMap(([role, filler]) => {
      const fillers = filler === null ? [] : Array.isArray(filler) ? filler : [filler];
      return fillers.length === 0 ? [] : [`${role}: ${fillers.map(({ name }) => flat(name)).join(", ")}`];
    })
    .join("; ");

const QUOTES = 6;

function renderQuotes({ quotes }: Extraction, style: Style): string {
  const shown = quotes.slice(0, QUOTES).map(({ text, speaker, reported }: Quote) => {
    const said = reported ? flat(text) : `« ${flat(text)} »`;
    return `${hang(style.dim("│"), said, style)}\n  ${style.dim("│")} ${style.dim("—")} ${speaker ? style.color(speaker, "magenta") : style.dim("speaker not named")}`;
  });
  if (quotes.length > QUOTES) shown.push(style.dim(`  and ${quotes.length - QUOTES} more`));
  return titled("Quotes", shown.join("\n"), style);
}

function renderPeriods({ quarters }: Extraction, style: Style): string {
  const rows = quarters.map((quarter) => [
    flat(quarter.text),
    showPeriod(quarter, LABELS),
    style.dim(quarter.yearFrom === null ? "year not said" : `year from ${quarter.yearFrom}`),
  ]);
  return titled("Quarters", renderTable(rows, style.width), style);
}

function renderSources({ facts, events }: Extraction, style: Style): string {
  const counts = new Map<string, number>();
  for (const { source } of [...facts, ...events]) {
    if (!source) continue;
    const shown = showSource(source, LABELS);
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  const rows = [...counts].map(([shown, count]) => [shown, style.dim(counted(count, "record"))]);
  return titled("Who says so", renderTable(rows, style.width), style);
}

function renderWarnings({ warnings }: Extraction, style: Style): string {
  const lines = warnings.map(({ code, message }) => hang(style.color("!", "yellow"), `${code}: ${message}`, style));
  return titled("Look twice", lines.join("\n"), style);
}
