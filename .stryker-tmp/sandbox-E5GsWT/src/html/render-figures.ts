// @ts-nocheck
import type { Labels } from "./labels.js";
import { type Content, html, type Markup } from "./markup.js";
import { anchorOf, type FigureList, figuresOf, MARK_KINDS, type PageContext } from "./page-context.js";
import { showSource, withInferred } from "./render-card.js";
import { renderConfidence } from "./render-names.js";
import { renderSection } from "./render-section.js";
import { type AnyFigure, kindOf, showFigure } from "./show-figure.js";
import { showPeriod } from "./show-period.js";

/** The table of all figures, in text order. */
export function renderFigures(context: PageContext): Markup | null {
  const { labels, result } = context;
  const { words } = labels;
  const figures = figuresOf(result);
  if (figures.length === 0) return null;
  const heads = [
    words.written,
    words.value,
    words.kind,
    words.whose,
    words.measure,
    words.when,
    words.against,
    words.saysWho,
    words.confidence,
  ];
  const rows = figures.map(({ list, index, figure }) => renderRow(figure, list, index, heads, context));
  const table = html`<div class="scroll" role="region" aria-label="${words.figures} (${figures.length})" tabindex="0"><table><thead><tr>${heads.map(
    (head) => html`<th scope="col">${head}</th>`,
  )}</tr></thead><tbody>${rows}</tbody></table></div>`;
  return renderSection("figures", words.figures, table, context);
}

/** The head of each cell goes with it: on a narrow screen a row is a list of them. */
function renderRow(
  figure: AnyFigure,
  list: FigureList,
  index: number,
  heads: readonly string[],
  context: PageContext,
): Markup {
  const { labels } = context;
  const fact = context.factOf(list, index);
  const measure = withInferred(figure.measure, figure, "measure", labels);
  const cells: Content[] = [
    labels.kinds[kindOf(figure)],
    withInferred(figure.companies.join(", "), figure, "company", labels),
    figure.scope ? html`${measure} <span class="note">${figure.scope}</span>` : measure,
    figure.period && withInferred(showPeriod(figure.period, labels), figure, "period", labels),
    figure.baseline && withInferred(showPeriod(figure.baseline, labels), figure, "baseline", labels),
    fact &&
      (fact.source || fact.certainty !== "stated") && [
        fact.source && showSource(fact.source, labels),
        fact.certainty !== "stated" && renderCertainty(fact.certainty, labels),
      ],
  ];
  return html`<tr id="${anchorOf(context, list, index)}" tabindex="-1"><th scope="row"><span class="mark ${MARK_KINDS[list]}"><span class="chip">${figure.text.replace(/\s+/g, "\u00a0")}</span></span></th><td class="value ${figure.direction}">${showFigure(figure, labels)}</td>${cells.map(
    (cell, column) => (cell ? html`<td data-head="${heads[column + 2]}">${cell}</td>` : html`<td class="blank">–</td>`),
  )}<td data-head="${heads.at(-1)}">${renderConfidence(figure.confidence, labels)}</td></tr>`;
}

export const renderCertainty = (certainty: keyof Labels["certainty"], labels: Labels): Markup =>
  html` <span class="flag ${certainty}">${labels.certainty[certainty]}</span>`;
