import { itemAt } from "../document/item-at.js";
import type { EventContext } from "./event-context.js";
import type { EventDraft } from "./event-draft.js";

const CONFIDENCE = 0.85;

/** Rounds of a list: « Nimbela (12 millions d'euros levés) et Ardoise (5 millions d'euros) », in a sentence that speaks of raising. */
export function findRounds(context: EventContext): EventDraft[] {
  const { figures, phrases, document, clauses, events } = context;
  const frame = events.frames.find(({ type }) => type === "funding");
  const drafts: EventDraft[] = [];
  if (!frame) return drafts;
  for (const [index, { list, first, end }] of figures.entries()) {
    if (list !== "amounts" || document.tokens.norms[first - 1] !== "(") continue;
    const phrase = itemAt(phrases.list, phrases.at[first - 2]);
    if (phrase?.entity.kind !== "company" || phrase.end !== first - 1 || !speaksOfRaising(context, first)) continue;
    drafts.push({
      type: "funding",
      roles: new Map([
        ["company", [{ entity: phrase.entity, first: phrase.first, end: phrase.end, figure: -1, rule: "heading" }]],
        ["amount", [{ entity: null, first, end, figure: index, rule: "figure" }]],
      ]),
      token: first,
      clause: clauses.of[phrase.first] as number,
      confidence: CONFIDENCE,
      frame,
      rule: "facts/event/round-in-brackets",
    });
  }
  return drafts;
}

/** « levés », « levée » behind an amount, in the sentence: no other measure of the companies in it. */
function speaksOfRaising({ document, figures, events }: EventContext, token: number): boolean {
  const { sentences, sentenceOf, tokens } = document;
  const sentence = sentenceOf[token] as number;
  const { end } = sentences[sentence] ?? { end: token };
  for (const figure of figures) {
    if (figure.first >= end) break;
    if (figure.list !== "amounts" || sentenceOf[figure.first] !== sentence) continue;
    if (events.raised.has(tokens.norms[figure.end] ?? "")) return true;
  }
  return false;
}
