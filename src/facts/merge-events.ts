import type { EventDraft, Filler } from "./event-draft.js";
import type { EventFrame } from "./event-frame.js";

/** Drafts that tell of one event become one: the roles of the fuller, filled up from the others, at the place of the fullest. */
export function mergeEvents(drafts: readonly EventDraft[], frames: readonly EventFrame[]): EventDraft[] {
  const kept: EventDraft[] = [];
  const byType = new Map(frames.map(({ type }) => [type, [] as number[]]));
  for (const draft of [...drafts].sort((one, other) => one.token - other.token)) {
    const peers = byType.get(draft.type) ?? [];
    const at = peers.findIndex((index) => areSame(kept[index] as EventDraft, draft));
    const place = peers[at];
    if (place === undefined) {
      peers.push(kept.length);
      kept.push(draft);
    } else kept[place] = join(kept[place] as EventDraft, draft);
  }
  return kept.sort((one, other) => one.token - other.token);
}

const size = ({ roles }: EventDraft): number => [...roles.values()].reduce((sum, fillers) => sum + fillers.length, 0);

function areSame(one: EventDraft, other: EventDraft): boolean {
  if ((one.denied ?? false) !== (other.denied ?? false)) return false;
  let shared = 0;
  for (const role of one.frame.same) {
    const left = one.roles.get(role) ?? [];
    const right = other.roles.get(role) ?? [];
    if (left.length === 0 || right.length === 0) continue;
    if (!overlap(left, right, one.frame.lists.has(role))) return false;
    shared++;
  }
  return shared > 0;
}

/** One filler in common; of a list of partners two, or all of the shorter. */
function overlap(left: readonly Filler[], right: readonly Filler[], isList: boolean): boolean {
  const common = left.filter(({ entity, figure }) =>
    right.some((other) => (entity ? other.entity === entity : other.figure === figure && figure >= 0)),
  ).length;
  return isList ? common >= Math.min(2, left.length, right.length) : common > 0;
}

function join(one: EventDraft, other: EventDraft): EventDraft {
  const fuller = size(other) > size(one) ? other : one;
  const poorer = fuller === one ? other : one;
  const roles = new Map(fuller.roles);
  for (const [role, fillers] of poorer.roles) if (!roles.has(role)) roles.set(role, fillers);
  return { ...fuller, roles, confidence: Math.max(one.confidence, other.confidence) };
}
