import type { LinkedEntity } from "../entities/entity.js";
import type { EventDraft } from "./event-draft.js";

/** What a trigger behind a figure counts as farther away than one before it, in tokens. */
const BEHIND = 8;

/**
 * A figure that several events claim stays with the one whose word stands nearest before it: of « lève 6 M€ pour financer l'achat de X » the
 * amount is the round's. Events of one type that no name tells apart keep it: they become one.
 */
export function shareFigures(drafts: readonly EventDraft[]): EventDraft[] {
  const claims = new Map<number, EventDraft[]>();
  for (const draft of drafts) {
    for (const fillers of draft.roles.values()) {
      for (const { figure } of fillers) {
        if (figure < 0) continue;
        const list = claims.get(figure);
        if (list) list.push(draft);
        else claims.set(figure, [draft]);
      }
    }
  }
  return drafts.flatMap((draft) => {
    const roles = new Map(draft.roles);
    for (const [role, fillers] of draft.roles) {
      const kept = fillers.filter(({ figure, first }) => {
        const rivals = figure < 0 ? [] : (claims.get(figure) ?? []);
        const own = distance(draft.token, first);
        return !rivals.some((rival) => !areOne(rival, draft) && distance(rival.token, first) < own);
      });
      if (kept.length === 0) roles.delete(role);
      else roles.set(role, kept);
    }
    if (roles.size === draft.roles.size) return [draft];
    const complete = draft.frame.core.some((row) => row.every((role) => roles.has(role)));
    return complete ? [{ ...draft, roles }] : [];
  });
}

function distance(trigger: number, figure: number): number {
  return trigger <= figure ? figure - trigger : trigger - figure + BEHIND;
}

/** Of one type, and nothing that tells its events apart names another. */
function areOne(one: EventDraft, other: EventDraft): boolean {
  if (one === other) return true;
  if (one.type !== other.type) return false;
  return one.frame.same.every((role) => {
    const names = namesOf(one, role);
    const others = namesOf(other, role);
    return names.length === 0 || others.length === 0 || names.some((entity) => others.includes(entity));
  });
}

function namesOf({ roles }: EventDraft, role: string): LinkedEntity[] {
  return (roles.get(role) ?? []).flatMap(({ entity }) => (entity ? [entity] : []));
}
