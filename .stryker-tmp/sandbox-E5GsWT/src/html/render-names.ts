// @ts-nocheck
import type { Entity, Person } from "../schema/types.js";
import type { Labels } from "./labels.js";
import { html, joined, type Markup } from "./markup.js";
import { anchorOf, ENTITY_LISTS, type EntityList, MARK_KINDS, type PageContext } from "./page-context.js";
import { showConfidence, showRoles } from "./render-card.js";
import { renderSection } from "./render-section.js";

const ITEM = /^Q\d{1,12}$/;

/** The lists of companies, people, organisations, products and places. */
export function renderNames(context: PageContext): Markup {
  return joined(
    ENTITY_LISTS.map((list) =>
      renderSection(`list-${list}`, context.labels.words[list], renderList(list, context), context, "side"),
    ),
  );
}

function renderList(list: EntityList, context: PageContext): Markup | null {
  const entities: readonly Entity[] = context.result[list];
  if (entities.length === 0) return null;
  return html`<ul class="names">${entities.map((entity, index) => renderName(entity, list, index, context))}</ul>`;
}

function renderName(entity: Entity, list: EntityList, index: number, context: PageContext): Markup {
  const { labels } = context;
  const roles = "roles" in entity ? showRoles(entity as Person, labels) : "";
  const notes = [roles, entity.aliases.join(", ")].filter(Boolean).join(" · ");
  const count = `×${entity.mentions.length}`;
  return html`<li id="${anchorOf(context, list, index)}" tabindex="-1"><span class="mark ${MARK_KINDS[list]}"><span class="chip">${entity.name}</span></span> <span class="count">${count}</span>${
    ITEM.test(entity.wikidata ?? "") &&
    html` <a class="item" href="https://www.wikidata.org/wiki/${entity.wikidata}" rel="noreferrer">${entity.wikidata}</a>`
  } ${renderConfidence(entity.confidence, labels)}${notes && html`<br><span class="note">${notes}</span>`}</li>`;
}

/** A confidence as a small bar with its number. */
export function renderConfidence(confidence: number, labels: Labels): Markup {
  const shown = showConfidence(confidence, labels);
  return html`<span class="confidence" title="${labels.words.confidence} ${shown}"><svg viewBox="0 0 24 4" width="24" height="4" aria-hidden="true"><rect class="track" width="24" height="4" rx="2"/><rect class="level" width="${Math.round(Math.min(1, Math.max(0, confidence)) * 24)}" height="4" rx="2"/></svg><span class="sr">${labels.words.confidence} ${shown}</span></span>`;
}
