import { continueRounds } from "./continue-rounds.js";
import { EventDrafter } from "./draft-event.js";
import type { EventContext } from "./event-context.js";
import type { EventDraft } from "./event-draft.js";
import { EventScene } from "./event-scene.js";
import { findMoves } from "./find-moves.js";
import { findResults } from "./find-results.js";
import { findRounds } from "./find-rounds.js";
import { EventFinisher, type FoundEvent } from "./finish-event.js";
import { mergeEvents } from "./merge-events.js";
import { shareFigures } from "./share-figures.js";
import { splitShared } from "./split-shared.js";

/** Events less sure are none. */
const LEAST_SURE = 0.5;

/** The events of an article, each once, in text order. */
export function findEvents(context: EventContext): FoundEvent[] {
  const scene = new EventScene(context);
  const finisher = new EventFinisher(scene);
  const drafts = [
    ...new EventDrafter(scene).find().flatMap((draft) => splitShared(context, draft)),
    ...findRounds(context),
    ...findResults(context),
    ...findMoves(context),
  ];
  const shared = shareFigures(continueRounds(context, drop(drafts)));
  const judged = shared.map((draft) => ({ ...draft, denied: isDenied(context, draft) }));
  return mergeEvents(judged, (figure) => context.figures[figure]?.value ?? -1).map((draft) => finisher.finish(draft));
}

/** Without those hardly sure, and accounts of an amount that another event tells of: « encaisse 14 M€ auprès de X ». */
function drop(drafts: readonly EventDraft[]): EventDraft[] {
  const told = new Set<number>();
  const sure = drafts.filter(({ confidence }) => confidence >= LEAST_SURE);
  for (const { type, roles } of sure) {
    if (type === "results") continue;
    for (const fillers of roles.values()) for (const { figure } of fillers) told.add(figure);
  }
  const isTold = ({ roles }: EventDraft) =>
    [...roles.values()].some((fillers) => fillers.some(({ figure }) => figure >= 0 && told.has(figure)));
  return sure.filter((draft) => draft.type !== "results" || !isTold(draft));
}

function isDenied({ certainty }: EventContext, { token }: EventDraft): boolean {
  return certainty.findCertainty(token, null, true).certainty === "denied";
}
