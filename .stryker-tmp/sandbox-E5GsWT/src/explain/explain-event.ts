// @ts-nocheck
import type { FoundEvent } from "../facts/finish-event.js";
import { explainSourced } from "./explain-fact.js";
import { type ReasonWriter, tokenAt } from "./reason-writer.js";

/** The trigger for its type, how each role was filled, its source and certainty. */
export function explainEvent(writer: ReasonWriter, path: string, { draft, sourced }: FoundEvent): void {
  writer.add(`${path}/type`, draft.rule, tokenAt(draft.token));
  for (const role of draft.frame.roles) {
    const fillers = draft.roles.get(role) ?? [];
    const isList = draft.frame.lists.has(role) || fillers.length > 1;
    for (const [index, filler] of fillers.entries())
      writer.add(`${path}/roles/${role}${isList ? `/${index}` : ""}`, `facts/event/${filler.rule}`, filler);
  }
  explainSourced(writer, path, sourced);
}
