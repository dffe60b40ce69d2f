import type { PressReport } from "../queue/index.js";
import { showCourse, showPressFigure, showRoles, showSpan } from "./press-words.js";
import type { Style } from "./style.js";
import { renderTable } from "./table.js";
import { withoutControls } from "./without-controls.js";

const BAR = 24;

/** The report on a store for a terminal. */
export function renderPressReport(stored: PressReport, style: Style): string {
  const report = withoutControls(stored);
  const { articles, companies, announcements, claims } = report;
  const head = `${style.bold(`${articles.done} articles`)} · ${showSpan(report)}${articles.waiting > 0 ? ` · ${articles.waiting} waiting` : ""}${articles.parked > 0 ? ` · ${articles.parked} parked` : ""}`;
  const most = Math.max(1, ...companies.map(({ mentions }) => mentions));
  const section = (title: string, rows: readonly (readonly string[])[]): string[] =>
    rows.length === 0 ? [] : [`${style.bold(title)}\n${renderTable(rows, style.width)}`];
  return [
    head,
    ...section(
      "Companies",
      companies.map(({ name, mentions, articles: count, months }) => [
        name,
        style.color("█".repeat(Math.max(1, Math.round((BAR * mentions) / most))), "cyan"),
        `${mentions} in ${count}`,
        style.dim(months.map(({ month, mentions: of }) => `${month} ${of}`).join("  ")),
      ]),
    ),
    ...section(
      "Their figures",
      companies.flatMap(({ name, figures }) =>
        figures.map((figure, index) => [
          index === 0 ? name : "",
          figure.measure,
          showPressFigure(figure),
          figure.day ?? "",
          style.dim(
            [figure.source, figure.certainty === "stated" ? null : figure.certainty].filter(Boolean).join(", "),
          ),
        ]),
      ),
    ),
    ...section(
      "Who announced what",
      announcements.map((event) => [
        event.day ?? "",
        event.type,
        showRoles(event),
        event.certainty === "stated" ? event.certainty : style.color(event.certainty, "yellow"),
        style.dim(event.source ?? event.place ?? ""),
      ]),
    ),
    ...section(
      "Told by several, or changed",
      claims.map((claim) => [
        claim.what,
        `${claim.sources.length} sources`,
        showCourse(claim),
        style.dim(claim.sources.join(", ")),
      ]),
    ),
  ].join("\n\n");
}
