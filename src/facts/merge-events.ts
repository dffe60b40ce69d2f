import type { LinkedEntity } from "../entities/entity.js";
import type { EventType } from "../schema/types.js";
import type { EventDraft, Filler } from "./event-draft.js";

/** How many earlier events with a filler in common a draft is held against, the last ones. */
const PEERS = 16;

/** Value of a figure by its index. */
export type FigureValue = (figure: number) => number;

/** Earlier events, as indexes, by what fills a role: an entity, or the value of a figure. */
type Peers = Map<LinkedEntity | number, number[]>;

/** Drafts that tell of one event become one: the roles of the fuller, filled up from the others, at the place of the fullest. */
export function mergeEvents(drafts: readonly EventDraft[], figureValue: FigureValue): EventDraft[] {
  const kept: EventDraft[] = [];
  const peers = new Map<EventType, Peers>();
  for (const draft of [...drafts].sort((one, other) => one.token - other.token)) {
    const known: Peers = peers.get(draft.type) ?? new Map();
    peers.set(draft.type, known);
    const near = peersOf(draft, known, figureValue).filter((index) =>
      areSame(kept[index] as EventDraft, draft, figureValue),
    );
    const place = near.length > 0 ? Math.min(...near) : kept.length;
    kept[place] = place < kept.length ? join(kept[place] as EventDraft, draft) : draft;
    remember(kept[place] as EventDraft, place, known, figureValue);
  }
  return kept.sort((one, other) => one.token - other.token);
}

function* keysOf({ roles, frame }: EventDraft, figureValue: FigureValue): Generator<LinkedEntity | number> {
  for (const role of frame.same) {
    for (const { entity, figure } of roles.get(role) ?? [])
      if (entity || figure >= 0) yield entity ?? figureValue(figure);
  }
}

function peersOf(draft: EventDraft, known: Peers, figureValue: FigureValue): number[] {
  const found: number[] = [];
  for (const key of keysOf(draft, figureValue)) found.push(...(known.get(key) ?? []));
  return found;
}

function remember(draft: EventDraft, place: number, known: Peers, figureValue: FigureValue): void {
  for (const key of keysOf(draft, figureValue)) {
    const list = known.get(key);
    if (!list) known.set(key, [place]);
    else if (list.at(-1) !== place) {
      list.push(place);
      if (list.length > PEERS) list.shift();
    }
  }
}

const size = ({ roles }: EventDraft): number => [...roles.values()].reduce((sum, fillers) => sum + fillers.length, 0);

function areSame(one: EventDraft, other: EventDraft, figureValue: FigureValue): boolean {
  if ((one.denied ?? false) !== (other.denied ?? false)) return false;
  let shared = 0;
  for (const role of one.frame.same) {
    const left = one.roles.get(role) ?? [];
    const right = other.roles.get(role) ?? [];
    if (left.length === 0 || right.length === 0) continue;
    if (!overlap(left, right, one.frame.lists.has(role), figureValue)) return false;
    shared++;
  }
  return shared > 0;
}

/** One filler in common; of a list of partners two, or all of the shorter. */
function overlap(
  left: readonly Filler[],
  right: readonly Filler[],
  isList: boolean,
  figureValue: FigureValue,
): boolean {
  const common = left.filter(({ entity, figure }) =>
    right.some((other) =>
      entity
        ? other.entity === entity
        : figure >= 0 && other.figure >= 0 && figureValue(other.figure) === figureValue(figure),
    ),
  ).length;
  return isList ? common >= Math.min(2, left.length, right.length) : common > 0;
}

const union = (known: readonly Filler[], others: readonly Filler[]): Filler[] => [
  ...known,
  ...others.filter(({ entity }) => !known.some((filler) => filler.entity === entity)),
];

function join(one: EventDraft, other: EventDraft): EventDraft {
  const fuller = size(other) > size(one) ? other : one;
  const poorer = fuller === one ? other : one;
  const roles = new Map(fuller.roles);
  for (const [role, fillers] of poorer.roles) {
    const known = roles.get(role);
    if (!known) roles.set(role, fillers);
    else if (one.frame.lists.has(role) && !one.frame.same.includes(role)) roles.set(role, union(known, fillers));
  }
  return { ...fuller, roles, confidence: Math.max(one.confidence, other.confidence) };
}
