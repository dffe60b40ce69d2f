// @ts-nocheck
import type { Certainty, Source } from "../schema/types.js";
import { html, type Markup } from "./markup.js";
import type { PageContext } from "./page-context.js";
import { shorten, showSource } from "./render-card.js";
import { renderCertainty } from "./render-figures.js";
import { renderSection } from "./render-section.js";
import { counted } from "./show-number.js";

interface Said {
  readonly source: Source;
  facts: number;
  events: number;
  readonly certainties: Set<Certainty>;
}

/** Who vouches for the facts and events, and how surely. */
export function renderSources(context: PageContext): Markup | null {
  const { labels, result } = context;
  const said = new Map<string, Said>();
  const add = (source: Source | null, certainty: Certainty, list: "facts" | "events"): void => {
    if (!source) return;
    const key = showSource(source, labels);
    const entry = said.get(key) ?? { source, facts: 0, events: 0, certainties: new Set() };
    entry[list]++;
    entry.certainties.add(certainty);
    said.set(key, entry);
  };
  for (const { source, certainty } of result.facts) add(source, certainty, "facts");
  for (const { source, certainty } of result.events) add(source, certainty, "events");
  if (said.size === 0) return null;
  const { words } = labels;
  const items = [...said].map(([shown, { source, facts, events, certainties }]) => {
    const counts = [facts > 0 && counted(facts, words.fact), events > 0 && counted(events, words.event)];
    return html`<li><b>${shown}</b> <span class="note">${labels.sources[source.kind]} · ${counts.filter(Boolean).join(", ")}</span>${[...certainties].map((certainty) => renderCertainty(certainty, labels))}</li>`;
  });
  return renderSection("sources", words.sourcesTitle, html`<ul class="names">${items}</ul>`, context, "side");
}

export function renderWarnings(context: PageContext): Markup | null {
  const { warnings } = context.result;
  if (warnings.length === 0) return null;
  const items = warnings.map(
    ({ code, message, spans }) =>
      html`<li><code>${code}</code> ${message}${spans.length > 0 && html`<br><span class="note">${spans.map(({ text }) => `« ${shorten(text, 60)} »`).join(" ")}</span>`}</li>`,
  );
  return renderSection(
    "warnings",
    context.labels.words.warnings,
    html`<ul class="names">${items}</ul>`,
    context,
    "side",
  );
}
