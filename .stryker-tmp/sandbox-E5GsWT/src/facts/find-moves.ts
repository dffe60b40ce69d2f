// @ts-nocheck
import type { LinkedEntity } from "../entities/entity.js";
import type { EventContext } from "./event-context.js";
import type { EventDraft, Filler } from "./event-draft.js";

/** Appointments that titles tell without a verb of naming: « Nommé directeur général la veille », « le nouveau directeur industriel, X ». */
export function findMoves(context: EventContext): EventDraft[] {
  const frame = context.events.frames.find(({ type }) => type === "appointment");
  if (!frame) return [];
  const drafts: EventDraft[] = [];
  const { roles, clauses } = context;
  for (const [title, person] of roles.bearers) {
    const isNew = context.events.newcomers.has(context.document.tokens.norms[title.first - 1] ?? "");
    const given = roles.given.has(title);
    if (!isNew && !given) continue;
    const body: LinkedEntity | null =
      roles.byPerson.get(person.name)?.find(({ role }) => role.start === context.document.tokens.starts[title.first])
        ?.body ?? null;
    drafts.push({
      type: "appointment",
      roles: new Map([
        ["person", [{ entity: person, first: title.first, end: title.end, figure: -1, rule: "title" }]],
        ["role", [{ entity: null, first: title.first, end: title.end, figure: -1, rule: "title" }]],
        ...(body
          ? [["company", [{ entity: body, first: title.first, end: title.end, figure: -1, rule: "title" }]] as const]
          : []),
      ] as [string, Filler[]][]),
      token: title.first,
      clause: clauses.of[title.first] as number,
      confidence: 0.85,
      frame,
      rule: given ? "facts/event/given-title" : "facts/event/new-title",
    });
  }
  return drafts;
}
