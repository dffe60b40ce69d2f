import type { EventContext } from "./event-context.js";
import type { EventDraft, Filler } from "./event-draft.js";

/** Sentences back that a round is told of before its investors are. */
const REACH = 2;

/**
 * « X lève 9 M€. … A, B et C ont participé au tour »: a round whose company only the paragraph tells is that of the round just told, not of an
 * investor that the text has come to speak of.
 */
export function continueRounds({ document }: EventContext, drafts: readonly EventDraft[]): EventDraft[] {
  const sentence = (token: number) => document.sentenceOf[token] ?? 0;
  const rounds = drafts.filter(({ frame }) => frame.each !== null).sort((one, other) => one.token - other.token);
  return drafts.map((draft) => {
    const role = draft.frame.each?.holder;
    if (role === undefined || draft.roles.get(role)?.[0]?.rule !== "topic" || draft.roles.has("amount")) return draft;
    let told: Filler[] | undefined;
    for (const { token, roles } of rounds) {
      if (token >= draft.token) break;
      const holders = roles.get(role);
      if (holders && holders[0]?.rule !== "topic" && sentence(draft.token) - sentence(token) <= REACH) told = holders;
    }
    const taken = told?.some(({ entity }) => (draft.roles.get("investors") ?? []).some((one) => one.entity === entity));
    return told && told.length === 1 && !taken ? { ...draft, roles: new Map(draft.roles).set(role, told) } : draft;
  });
}
