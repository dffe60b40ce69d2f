// @ts-nocheck
import type { Argument, Event, Quote } from "../schema/types.js";
import { html, type Markup } from "./markup.js";
import type { PageContext } from "./page-context.js";
import { shorten, showSource } from "./render-card.js";
import { renderCertainty } from "./render-figures.js";
import { renderSection } from "./render-section.js";
import { showPeriod } from "./show-period.js";

const EVIDENCE = 260;

/** What happened, to whom, with the words that say so. */
export function renderEvents(context: PageContext): Markup | null {
  const { events } = context.result;
  if (events.length === 0) return null;
  return renderSection(
    "events",
    context.labels.words.events,
    html`<div class="grid">${events.map((event) => renderEvent(event, context))}</div>`,
    context,
  );
}

function renderEvent(event: Event, { labels }: PageContext): Markup {
  const roles = Object.entries(event.roles).flatMap(([role, filler]) => {
    const fillers: Argument[] = filler === null ? [] : Array.isArray(filler) ? filler : [filler];
    const title = Object.hasOwn(labels.roles, role) ? labels.roles[role] : role;
    const names = fillers.map(({ name }) => name).join(", ");
    return names === "" ? [] : [html`<dt>${title}</dt><dd>${names}</dd>`];
  });
  if (event.period) roles.push(html`<dt>${labels.words.when}</dt><dd>${showPeriod(event.period, labels)}</dd>`);
  if (event.source) roles.push(html`<dt>${labels.words.saysWho}</dt><dd>${showSource(event.source, labels)}</dd>`);
  return html`<article class="event said-${event.certainty}"><h3>${labels.events[event.type] ?? event.type} ${renderCertainty(event.certainty, labels)}</h3><dl>${roles}</dl><blockquote>${shorten(event.text, EVIDENCE)}</blockquote></article>`;
}

const QUOTE = 400;

export function renderQuotes(context: PageContext): Markup | null {
  const { quotes } = context.result;
  if (quotes.length === 0) return null;
  return renderSection(
    "quotes",
    context.labels.words.quotes,
    quotes.map((quote) => renderQuote(quote, context)),
    context,
  );
}

function renderQuote({ text, speaker, reported }: Quote, { labels }: PageContext): Markup {
  const said = shorten(text, QUOTE);
  return html`<figure class="quote"><blockquote>${reported ? said : `« ${said} »`}</blockquote><figcaption>${speaker ?? html`<i>${labels.words.speakerUnknown}</i>`}${reported && html` <span class="note">(${labels.words.reportedSpeech})</span>`}</figcaption></figure>`;
}
