import type { EventFrame, EventTrigger, FigureRole, LabelRole, Slot } from "../../facts/event-frame.js";
import type { NameKind } from "../../mentions/mention.js";
import type { EventType } from "../../schema/types.js";

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list));

type Slots = Readonly<Partial<Record<Slot, string>>>;

interface TriggerNotes {
  verbs?: string;
  nouns?: string;
  near?: string;
  not?: string;
  needs?: EventTrigger["needs"];
  follows?: EventTrigger["follows"];
  doer?: boolean;
  governed?: string;
  must?: string;
  topic?: string;
  noun?: string;
  hostile?: boolean;
  alone?: boolean;
  enough?: string;
  slots: Slots;
  passive?: Slots;
  confidence?: number;
}

interface FrameNotes {
  triggers: readonly TriggerNotes[];
  roles: string;
  lists?: string;
  kinds?: Readonly<Record<string, string>>;
  core: readonly string[];
  figures?: readonly FigureRole[];
  labels?: readonly LabelRole[];
  topic?: string;
  object?: string;
  each?: string;
  couple?: readonly [string, string];
  standIn?: Readonly<Record<string, string>>;
  same: string;
}

/** « company amount ». */
function readEach(pair: string | undefined): EventFrame["each"] {
  const [holder, amount] = words(pair ?? "");
  return holder && amount ? { holder, amount } : null;
}

/** How sure an event is whose trigger says nothing else. */
const USUAL = 0.85;

/** A frame from lists of words; « a b » in `core` needs both. */
export function frame(type: EventType, notes: FrameNotes): EventFrame {
  return {
    type,
    triggers: notes.triggers.map(
      ({
        verbs,
        nouns,
        near,
        not,
        needs,
        follows,
        doer,
        governed,
        must,
        topic,
        noun,
        hostile,
        alone,
        enough,
        slots,
        passive,
        confidence,
      }) => ({
        id: `fr/events/${type}/${words(verbs ?? nouns ?? "")[0]}`,
        words: words(verbs ?? nouns ?? ""),
        kind: verbs ? "verb" : "noun",
        ...(near ? { near: wordSet(near) } : {}),
        ...(not ? { not: wordSet(not) } : {}),
        ...(needs ? { needs } : {}),
        ...(follows ? { follows } : {}),
        ...(doer ? { doer } : {}),
        ...(governed ? { governed: wordSet(governed) } : {}),
        ...(must ? { must: words(must) as Slot[] } : {}),
        ...(topic ? { topic } : {}),
        ...(noun ? { noun } : {}),
        ...(hostile ? { hostile } : {}),
        ...(alone ? { alone } : {}),
        ...(enough ? { enough: words(enough) } : {}),
        slots,
        ...(passive ? { passive } : {}),
        confidence: confidence ?? USUAL,
      }),
    ),
    roles: words(notes.roles),
    lists: wordSet(notes.lists ?? ""),
    kinds: Object.fromEntries(
      Object.entries(notes.kinds ?? {}).map(([role, kinds]) => [role, new Set(words(kinds) as NameKind[])]),
    ),
    core: notes.core.map(words),
    figures: notes.figures ?? [],
    labels: notes.labels ?? [],
    topic: notes.topic ?? null,
    object: notes.object ?? null,
    couple: notes.couple ?? null,
    each: readEach(notes.each),
    standIn: notes.standIn ?? {},
    same: words(notes.same),
  };
}
