import type { Amount, Extraction, Percentage, Period, Person, Quantity } from "../schema/types.js";
import type { Style } from "./style.js";
import { renderTable, wrapText } from "./table.js";

/** A report on one article for a terminal: key points, who, figures, periods, warnings. */
export function renderReport(result: Extraction, style: Style): string {
  const sections = [
    renderHead(result, style),
    renderKeyPoints(result, style),
    renderNames(result, style),
    renderFigures(result, style),
    renderEvents(result, style),
    renderPeriods(result, style),
    renderWarnings(result, style),
  ];
  return sections.filter(Boolean).join("\n\n");
}

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

function renderHead({ language, sentences, summary }: Extraction, style: Style): string {
  const name = language.code === "und" ? "language unknown" : `${LANGUAGES.of(language.code)} (${language.confidence})`;
  const parts = [name, count(sentences.length, "sentence")];
  if (summary.status.value !== "undetermined") {
    parts.push(summary.status.cue ? `${summary.status.value} (« ${summary.status.cue.text} »)` : summary.status.value);
  }
  const headline = summary.headline ? `${style.bold(summary.headline.text)}\n` : "";
  return `${headline}${style.dim(parts.join(" · "))}`;
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

const titled = (title: string, body: string, style: Style): string =>
  body === "" ? "" : `${style.bold(title)}\n${body}`;

function renderKeyPoints({ summary }: Extraction, style: Style): string {
  const points = summary.keyPoints.map(({ text, reasons }) => {
    const lines = wrapText(text.replace(/\s+/g, " "), style.width - 4).map(
      (line, index) => `${index === 0 ? "  • " : "    "}${line}`,
    );
    return [...lines, style.dim(`    ${reasons.join(", ")}`)].join("\n");
  });
  return titled("Key points", points.join("\n"), style);
}

function renderNames(result: Extraction, style: Style): string {
  const companies = result.companies.map(({ name, aliases, mentions, wikidata }) => [
    style.color(name, "cyan"),
    aliases.join(", "),
    `×${mentions.length}`,
    wikidata ?? "",
  ]);
  const people = result.people.map((person) => [
    style.color(person.name, "magenta"),
    rolesOf(person),
    `×${person.mentions.length}`,
  ]);
  const others = (["organizations", "products", "places"] as const)
    .filter((list) => result[list].length > 0)
    .map((list) => `  ${list}: ${result[list].map(({ name }) => name).join(", ")}`);
  return [
    titled("Companies", renderTable(companies, style.width), style),
    titled("People", renderTable(people, style.width), style),
    titled("Also named", others.flatMap((line) => wrapText(line, style.width)).join("\n    "), style),
  ]
    .filter(Boolean)
    .join("\n\n");
}

const rolesOf = ({ roles }: Person): string =>
  roles
    .map(({ title, company, organization, past }) => {
      const where = company ?? organization;
      return `${past ? "ex-" : ""}${title}${where ? `, ${where}` : ""}`;
    })
    .join("; ");

type AnyFigure = Percentage | Amount | Quantity;

function renderFigures(result: Extraction, style: Style): string {
  const figures: AnyFigure[] = [...result.percentages, ...result.amounts, ...result.quantities];
  figures.sort((a, b) => a.start - b.start);
  if (figures.length === 0) return "";
  const rows = figures.map((figure) => [
    style.color(figure.text.replace(/\s+/g, " "), DIRECTION_COLORS[figure.direction]),
    showValue(figure),
    "kind" in figure ? figure.kind : "unit" in figure ? "quantity" : "amount",
    figure.companies.join(", "),
    figure.measure ?? "",
    periodsOf(figure),
  ]);
  const header = ["written", "value", "kind", "whose", "of what", "when"].map((title) => style.dim(title));
  return titled("Figures", renderTable([header, ...rows], style.width), style);
}

const DIRECTION_COLORS = { up: "green", down: "red", none: "yellow" } as const;
const ARROWS = { up: "▲ ", down: "▼ ", none: "" } as const;
const NUMBER = new Intl.NumberFormat("en", { maximumFractionDigits: 4, useGrouping: true });

function showValue(figure: AnyFigure): string {
  const unit =
    "kind" in figure ? UNITS[figure.unit] : "currency" in figure ? ` ${figure.currency ?? "?"}` : ` ${figure.unit}`;
  const range =
    figure.max === null ? NUMBER.format(figure.value) : `${NUMBER.format(figure.value)}–${NUMBER.format(figure.max)}`;
  return `${ARROWS[figure.direction]}${range}${unit}`;
}

const UNITS = { percent: "%", points: " pts", "basis-points": " bp" } as const;

const periodsOf = ({ period, baseline }: AnyFigure): string =>
  [period ? showPeriod(period) : "", baseline ? `vs ${showPeriod(baseline)}` : ""].filter(Boolean).join(" ");

const two = (n: number): string => String(n).padStart(2, "0");

function showPeriod(period: Period): string {
  const year = period.year === null ? "?" : `${period.fiscal ? "FY" : ""}${period.year}`;
  if (period.quarter !== null) return `Q${period.quarter} ${year}`;
  if (period.half !== null) return `H${period.half} ${year}`;
  if (period.granularity === "range" || period.granularity === "week")
    return period.from && period.to ? `${period.from}…${period.to}` : year;
  if (period.month === null) return year;
  return `${year}-${two(period.month)}${period.day === null ? "" : `-${two(period.day)}`}`;
}

function renderEvents({ events }: Extraction, style: Style): string {
  const rows = events.map((event) => {
    const roles = Object.entries(event.roles).flatMap(([role, filler]) => {
      const fillers = filler === null ? [] : Array.isArray(filler) ? filler : [filler];
      return fillers.length === 0 ? [] : [`${role}: ${fillers.map(({ name }) => name).join(", ")}`];
    });
    return [event.type, roles.join("; "), event.certainty, event.source?.name ?? ""];
  });
  return titled("Events", renderTable(rows, style.width), style);
}

function renderPeriods({ quarters }: Extraction, style: Style): string {
  const rows = quarters.map((quarter) => [
    quarter.text.replace(/\s+/g, " "),
    showPeriod(quarter),
    quarter.yearFrom === null ? "year not said" : `year from ${quarter.yearFrom}`,
  ]);
  return titled("Quarters", renderTable(rows, style.width), style);
}

function renderWarnings({ warnings }: Extraction, style: Style): string {
  return warnings.map(({ code, message }) => `${style.color("!", "yellow")} ${code}: ${message}`).join("\n");
}
