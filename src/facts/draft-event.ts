import { Word } from "../language/grammar.js";
import { ArgumentReader, type Arguments } from "./event-arguments.js";
import type { EventDraft, Filler } from "./event-draft.js";
import type { EventFrame, EventTrigger, IndexedTrigger, Slot } from "./event-frame.js";
import type { EventScene } from "./event-scene.js";
import { FigureFiller } from "./fill-figures.js";
import { NameFiller } from "./fill-names.js";
import { WordFiller } from "./fill-words.js";
import { TriggerMatcher } from "./match-trigger.js";

/** What an event loses whose company only the paragraph tells. */
const LESS_SURE = 0.75;
/** The order in which slots claim names. */
const SLOT_ORDER: readonly Slot[] = [
  "subject",
  "object",
  "by",
  "from",
  "with",
  "to",
  "of",
  "at",
  "for",
  "in",
  "against",
  "instead",
];

/** Reads the words that tell of an event, and who fills its roles. */
export class EventDrafter {
  private readonly reader: ArgumentReader;
  private readonly matcher: TriggerMatcher;
  private readonly names: NameFiller;
  private readonly figures: FigureFiller;
  private readonly words: WordFiller;

  constructor(private readonly scene: EventScene) {
    this.reader = new ArgumentReader(scene.context, scene.context.events);
    this.matcher = new TriggerMatcher(scene);
    this.names = new NameFiller(scene);
    this.figures = new FigureFiller(scene);
    this.words = new WordFiller(scene);
  }

  find(): EventDraft[] {
    const { grammar, phrases, document, events } = this.scene.context;
    const drafts: EventDraft[] = [];
    for (let token = 0; token < document.tokens.count; token++) {
      const lemma = grammar.lemmas[token] as string;
      const noun = ((grammar.bits[token] as number) & Word.Event) !== 0;
      if ((lemma === "" && !noun) || phrases.list[phrases.at[token] as number]?.via === "name") continue;
      const verbs = lemma === "" ? undefined : events.triggers.verbs.get(lemma);
      const named = noun && ((grammar.bits[token - 1] ?? 0) & Word.Determiner) !== 0;
      if (verbs && !named && this.matcher.isMain(token)) this.read(verbs, token, drafts);
      else if (noun) this.read(events.triggers.nouns.get(this.scene.norm(token)) ?? [], token, drafts);
    }
    return drafts;
  }

  private read(triggers: readonly IndexedTrigger[], token: number, drafts: EventDraft[]): void {
    let found: Arguments | null = null;
    for (const { frame, trigger } of triggers) {
      if (!this.matcher.fits(trigger, token)) continue;
      found ??= this.reader.read(token, trigger.kind === "verb");
      const draft = this.draft(frame, trigger, token, found);
      if (draft) drafts.push(draft);
    }
  }

  private draft(frame: EventFrame, trigger: EventTrigger, token: number, found: Arguments): EventDraft | null {
    const roles = new Map<string, Filler[]>();
    const map = found.passive ? (trigger.passive ?? trigger.slots) : trigger.slots;
    if (trigger.must && !trigger.must.some((slot) => found.slots.has(slot))) return null;
    for (const slot of SLOT_ORDER) {
      const role = map[slot];
      const phrases = found.slots.get(slot);
      if (role && phrases) for (const one of role.split("|")) this.names.fill(frame, roles, one, phrases, slot);
    }
    if (trigger.doer && frame.topic && !roles.has(frame.topic))
      this.names.fill(frame, roles, frame.topic, this.reader.subjectsOf(found.clause), "subject");
    this.figures.readFigures(frame, roles, token, found);
    this.words.readLabels(frame, roles, token, found);
    this.names.readLeader(frame, roles, found);
    if (trigger.noun && !found.passive && !roles.has(trigger.noun)) this.words.readNoun(trigger.noun, roles, token);
    this.names.complete(frame, roles, token);
    this.names.readAttacker(frame, roles, token);
    this.names.partCouple(frame, roles);
    this.figures.readHeading(frame, roles, token);
    const inferred = this.names.fillTopic(frame, trigger, roles, token, found);
    standIn(frame, roles);
    if (!isComplete(frame, trigger, roles)) return null;
    if (frame.object && !roles.has(frame.object)) this.words.readObject(frame.object, roles, token, found);
    return {
      type: frame.type,
      roles,
      token,
      clause: found.clause,
      confidence: trigger.confidence * (inferred ? LESS_SURE : 1),
      frame,
      rule: trigger.id,
    };
  }
}

/** « X cède ses activités à Y »: what is sold is X's. */
function standIn(frame: EventFrame, roles: Map<string, Filler[]>): void {
  for (const [role, other] of Object.entries(frame.standIn)) {
    const filled = [...roles.entries()].some(
      ([name, fillers]) => name !== other && fillers.some(({ entity }) => entity !== null),
    );
    const others = roles.get(other as string);
    if (!roles.has(role) && filled && others)
      roles.set(
        role,
        others.map((filler) => ({ ...filler, rule: "stand-in" })),
      );
  }
}

function isComplete(
  frame: EventFrame,
  { enough }: EventTrigger,
  roles: ReadonlyMap<string, readonly Filler[]>,
): boolean {
  const needed = (role: string, row: readonly string[]) =>
    frame.lists.has(role) && frame.core.length === 1 && row.length === 1 ? 2 : 1;
  if (enough) return enough.every((role) => roles.has(role));
  return frame.core.some((row) => row.every((role) => (roles.get(role)?.length ?? 0) >= needed(role, row)));
}
