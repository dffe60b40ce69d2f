// @ts-nocheck
import { PAGE_STYLE } from "../html/index.js";
import { type Content, html, Markup } from "../html/markup.js";
import type { PressReport } from "../queue/index.js";
import { showCourse, showPressFigure, showRoles, showSpan } from "./press-words.js";

const BAR_STYLE =
  ".depeche .share{display:inline-block;height:.7em;background:currentColor;opacity:.55;vertical-align:baseline}";

/** The report on a store as a page that needs nothing else; whatever the articles hold is escaped. */
export function renderPressPage(report: PressReport): string {
  const { articles, companies, announcements, claims } = report;
  const most = Math.max(1, ...companies.map(({ mentions }) => mentions));
  const sections = [
    section(
      "Companies",
      ["Company", "Mentions", "Articles", "By month"],
      companies.map(({ name, mentions, articles: count, months }) => [
        name,
        html`<span class="share" style="width:${(8 * mentions) / most}em"></span> ${mentions}`,
        count,
        months.map(({ month, mentions: of }) => `${month}: ${of}`).join(" · "),
      ]),
    ),
    section(
      "Their figures",
      ["Company", "Of what", "Value", "Published", "Says who", "How sure"],
      companies.flatMap(({ name, figures }) =>
        figures.map((figure) => [
          name,
          figure.measure,
          showPressFigure(figure),
          figure.day,
          figure.source,
          figure.certainty,
        ]),
      ),
    ),
    section(
      "Who announced what",
      ["Published", "Event", "Who and what", "How sure", "Says who", "Carried by"],
      announcements.map((event) => [
        event.day,
        event.type,
        showRoles(event),
        event.certainty,
        event.source,
        event.place,
      ]),
    ),
    section(
      "Told by several, or changed",
      ["Claim", "Sources", "Course", "Carried by"],
      claims.map((claim) => [claim.what, claim.sources.length, showCourse(claim), claim.sources.join(", ")]),
    ),
  ];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>Press report, ${showSpan(report)}</title>
<style>${new Markup(PAGE_STYLE + BAR_STYLE)}</style>
</head>
<body class="depeche"><main><header><h1>Press report</h1><p>${articles.done} articles, ${showSpan(report)}</p></header>${sections}</main></body>
</html>
`.source;
}

function section(title: string, heads: readonly string[], rows: readonly (readonly Content[])[]): Markup | null {
  if (rows.length === 0) return null;
  return html`<section><h2>${title}</h2><div class="scroll" role="region" aria-label="${title}" tabindex="0"><table><thead><tr>${heads.map(
    (head) => html`<th scope="col">${head}</th>`,
  )}</tr></thead><tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div></section>`;
}
