import type { Sentence } from "../document/document.js";
import { normalizeWord } from "../document/normalize.js";
import { spanOf } from "../document/span.js";
import { Shape, TokenKind } from "../document/tokens.js";
import type { LinkedEntity } from "../entities/entity.js";
import type { EntityPhrase } from "../entities/find-phrases.js";
import { Word } from "../language/grammar.js";
import type { FigureMention, NameKind, PeriodMention } from "../mentions/mention.js";
import type { Argument, Event, FigureRef } from "../schema/types.js";
import { ArgumentReader, type Arguments } from "./event-arguments.js";
import type { EventContext } from "./event-context.js";
import type { EventDraft, Filler } from "./event-draft.js";
import type { EventFrame, EventTrigger, FigureRole, IndexedTrigger, Slot } from "./event-frame.js";
import { findAttackers } from "./find-attackers.js";
import { findMoves } from "./find-moves.js";
import { findResults } from "./find-results.js";
import { findRounds } from "./find-rounds.js";
import { findSourced, type Sourced } from "./find-sourced.js";
import { mergeEvents } from "./merge-events.js";
import { splitShared } from "./split-shared.js";

/** So far behind a trigger stand the words that it needs. */
const NEAR = 8;
/** Longest object of an agreement, in tokens. */
const LONGEST_OBJECT = 10;
const COMPANIES: ReadonlySet<NameKind> = new Set(["company"]);
/** What an event loses whose company only the paragraph tells. */
const LESS_SURE = 0.75;
/** Events less sure are none. */
const LEAST_SURE = 0.5;
/** Roles of an incident. */
const VICTIM = "victim";
const ATTACKER = "attacker";
/** Tokens back that the name of what is spoken of is looked for. */
const TOPIC_REACH = 300;
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
];

/** An event with what it was made from: the draft, and where its source and certainty stand. */
export interface FoundEvent {
  readonly event: Event;
  readonly draft: EventDraft;
  readonly sourced: Sourced;
}

/** The events of an article, each once, in text order. */
export function findEvents(context: EventContext): FoundEvent[] {
  const finder = new EventFinder(context);
  const drafts = [
    ...finder.find().flatMap((draft) => splitShared(context, draft)),
    ...findRounds(context),
    ...findResults(context),
    ...findMoves(context),
  ];
  const judged = drop(drafts).map((draft) => ({ ...draft, denied: finder.isDenied(draft) }));
  return mergeEvents(judged, (figure) => context.figures[figure]?.value ?? -1).map((draft) => finder.finish(draft));
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

/** Index of each figure in its own list of the extraction, by position in `figures`. */
function referencesOf(figures: readonly FigureMention[]): FigureRef[] {
  const counts = { percentages: 0, amounts: 0, quantities: 0 };
  return figures.map(({ list, value, low, high, unit, currency }) => ({
    list,
    index: counts[list]++,
    value,
    low,
    high,
    unit: list === "amounts" ? (currency ?? "") : unit,
    currency,
  }));
}

class EventFinder {
  private readonly reader: ArgumentReader;
  private readonly references: FigureRef[];
  /** Index of the figure that begins at each token. */
  private readonly figureAt = new Map<number, number>();
  private readonly periodsOf = new Map<number, PeriodMention[]>();
  private readonly attackers: ReadonlySet<LinkedEntity>;

  constructor(private readonly context: EventContext) {
    this.reader = new ArgumentReader(context, context.events);
    this.references = referencesOf(context.figures);
    this.attackers = findAttackers(context);
    for (const [index, { first }] of context.figures.entries()) this.figureAt.set(first, index);
    for (const period of context.periods) {
      const clause = context.clauses.of[period.first] as number;
      const list = this.periodsOf.get(clause);
      if (list) list.push(period);
      else this.periodsOf.set(clause, [period]);
    }
  }

  private norm(token: number): string {
    return this.context.document.tokens.norms[token] ?? "";
  }

  private bits(token: number): number {
    return this.context.grammar.bits[token] ?? 0;
  }

  find(): EventDraft[] {
    const { grammar, phrases, document, events } = this.context;
    const drafts: EventDraft[] = [];
    for (let token = 0; token < document.tokens.count; token++) {
      const lemma = grammar.lemmas[token] as string;
      const noun = ((grammar.bits[token] as number) & Word.Event) !== 0;
      if ((lemma === "" && !noun) || phrases.list[phrases.at[token] as number]?.via === "name") continue;
      const verbs = lemma === "" ? undefined : events.triggers.verbs.get(lemma);
      if (verbs && this.isMain(token)) this.read(verbs, token, drafts);
      else if (noun) this.read(events.triggers.nouns.get(this.norm(token)) ?? [], token, drafts);
    }
    return drafts;
  }

  /** The verb itself, not one that governs it or its auxiliary. */
  private isMain(token: number): boolean {
    const { grammar } = this.context;
    const group = grammar.groups[grammar.groupOf[token] ?? -1];
    const here = this.bits(token);
    if (group) return group.main === token && !(here & (Word.Be | Word.Have) && group.compound);
    if ((here & (Word.Infinitive | Word.PastParticiple | Word.PresentParticiple)) === 0) return false;
    return !(this.bits(token - 1) & Word.Determiner && !(this.bits(token - 1) & Word.Clitic));
  }

  private read(triggers: readonly IndexedTrigger[], token: number, drafts: EventDraft[]): void {
    let found: Arguments | null = null;
    for (const { frame, trigger } of triggers) {
      if (!this.fits(trigger, token)) continue;
      found ??= this.reader.read(token, trigger.kind === "verb");
      const draft = this.draft(frame, trigger, token, found);
      if (draft) drafts.push(draft);
    }
  }

  private fits({ near, not, needs, hostile, alone }: EventTrigger, token: number): boolean {
    const { lemmas } = this.context.grammar;
    const end = this.sentenceEnd(token);
    const has = (words: ReadonlySet<string>): boolean => {
      for (let next = token + 1; next < Math.min(end, token + NEAR); next++)
        if (words.has(this.norm(next)) || words.has(lemmas[next] ?? "")) return true;
      return false;
    };
    if (near && !has(near) && !this.isSubjectIn(near, token)) return false;
    if (not && has(not)) return false;
    if (alone && this.isReflexive(token)) return false;
    if (hostile && !this.speaksOfAttackers(token)) return false;
    return !needs || this.figureBehind(token, needs, end) !== undefined;
  }

  /** « La série B d'Olivine, qui …, est menée par », « le rançongiciel X a frappé »: the noun stands before, in the subject. */
  private isSubjectIn(words: ReadonlySet<string>, token: number): boolean {
    const { phrases, clauses } = this.context;
    const subject = phrases.subjects[clauses.of[token] as number];
    if (!subject || subject.head < 0) return false;
    const first = phrases.list[subject.phrases[0] ?? -1]?.first ?? subject.head;
    for (let at = first - 1; at <= subject.head + 1; at++) if (words.has(this.norm(at))) return true;
    return false;
  }

  private isReflexive(token: number): boolean {
    const group = this.context.grammar.groups[this.context.grammar.groupOf[token] ?? -1];
    for (let at = (group?.first ?? token) - 1; at < token; at++)
      if (this.context.events.reflexive.has(this.norm(at))) return true;
    return false;
  }

  private speaksOfAttackers(token: number): boolean {
    const { document, events } = this.context;
    const { first, end } = document.sentences[document.sentenceOf[token] ?? 0] as Sentence;
    for (let at = first; at < end; at++) if (events.attackers.has(this.norm(at))) return true;
    return false;
  }

  private sentenceEnd(token: number): number {
    const { sentences, sentenceOf } = this.context.document;
    return (sentences[sentenceOf[token] ?? 0] as Sentence).end;
  }

  private figureBehind(token: number, list: FigureMention["list"], end: number): number | undefined {
    for (let next = token + 1; next < Math.min(end, token + NEAR * 2); next++) {
      const index = this.figureAt.get(next);
      if (index !== undefined && this.context.figures[index]?.list === list) return index;
      if (this.norm(next) === ";") return undefined;
    }
    return undefined;
  }

  private draft(frame: EventFrame, trigger: EventTrigger, token: number, found: Arguments): EventDraft | null {
    const roles = new Map<string, Filler[]>();
    const map = found.passive ? (trigger.passive ?? trigger.slots) : trigger.slots;
    if (trigger.must && !trigger.must.some((slot) => found.slots.has(slot))) return null;
    for (const slot of SLOT_ORDER) {
      const role = map[slot];
      const phrases = found.slots.get(slot);
      if (role && phrases) for (const one of role.split("|")) this.fill(frame, roles, one, phrases, slot);
    }
    this.readFigures(frame, roles, token, found);
    this.readLabels(frame, roles, token, found);
    this.readLeader(frame, roles, found);
    if (trigger.noun && !found.passive && !roles.has(trigger.noun)) this.readNoun(trigger.noun, roles, token);
    this.complete(frame, roles, token);
    this.readAttacker(frame, roles, token);
    this.partCouple(frame, roles);
    this.readHeading(frame, roles, token);
    const inferred = this.fillTopic(frame, trigger, roles, token, found);
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
    if (
      !frame.core.some((row) =>
        row.every(
          (role) =>
            (roles.get(role)?.length ?? 0) >=
            (frame.lists.has(role) && frame.core.length === 1 && row.length === 1 ? 2 : 1),
        ),
      )
    )
      return null;
    if (frame.object && !roles.has(frame.object)) this.readObject(frame.object, roles, token, found);
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

  private fill(
    frame: EventFrame,
    roles: Map<string, Filler[]>,
    role: string,
    phrases: readonly EntityPhrase[],
    slot: Slot,
  ): void {
    const kinds = frame.kinds[role] ?? COMPANIES;
    const isList = frame.lists.has(role);
    for (const phrase of phrases) {
      if (!kinds.has(phrase.entity.kind) || this.isTaken(roles, phrase.entity)) continue;
      if (role === VICTIM && this.attackers.has(phrase.entity)) continue;
      const list = roles.get(role) ?? [];
      if (
        list.length > 0 &&
        !isList &&
        !(
          slot === "subject" &&
          phrases.length > 1 &&
          list.every(({ entity }) => phrases.some((one) => one.entity === entity))
        )
      )
        continue;
      list.push({ entity: phrase.entity, first: phrase.first, end: phrase.end, figure: -1, rule: slot });
      roles.set(role, list);
    }
  }

  private isTaken(roles: ReadonlyMap<string, readonly Filler[]>, entity: LinkedEntity): boolean {
    for (const fillers of roles.values()) if (fillers.some((filler) => filler.entity === entity)) return true;
    return false;
  }

  /** Figures of the clause and its brackets, those behind the trigger first. */
  private readFigures(frame: EventFrame, roles: Map<string, Filler[]>, token: number, found: Arguments): void {
    if (frame.figures.length === 0) return;
    const near = this.figuresNear(token, found.clause);
    for (const figureRole of frame.figures) {
      const index = near.find((candidate) => this.isFigureOf(figureRole, candidate, roles));
      const figure = this.context.figures[index ?? -1];
      if (index === undefined || !figure || roles.has(figureRole.role)) continue;
      roles.set(figureRole.role, [
        this.partOf(figure) ?? { entity: null, first: figure.first, end: figure.end, figure: index, rule: "figure" },
      ]);
    }
  }

  /** The 112 of « 112 de ses 380 postes ». */
  private partOf({ first }: FigureMention): Filler | null {
    const { kinds } = this.context.document.tokens;
    const partitive =
      this.bits(first - 1) & Word.Possessive &&
      this.context.events.slots.get(this.norm(first - 2)) === "of" &&
      kinds[first - 3] === TokenKind.Number;
    return partitive ? { entity: null, first: first - 3, end: first - 2, figure: -1, rule: "figure" } : null;
  }

  private figuresNear(token: number, clause: number): number[] {
    const { clauses } = this.context;
    const sentence = clauses.list[clause];
    const behind: number[] = [];
    const before: number[] = [];
    const end = this.sentenceEnd(token);
    for (let at = this.context.document.sentences[sentence?.sentence ?? 0]?.first ?? 0; at < end; at++) {
      const index = this.figureAt.get(at);
      if (index === undefined) continue;
      const own = clauses.of[at] as number;
      const inside =
        own === clause || (clauses.list[own]?.parent === clause && clauses.list[own]?.kind !== "subordinate");
      if (!inside) continue;
      if (at > token) behind.push(index);
      else before.unshift(index);
    }
    return [...behind, ...before];
  }

  private isFigureOf(
    { list, units, after, notAfter }: FigureRole,
    index: number,
    roles: ReadonlyMap<string, readonly Filler[]>,
  ): boolean {
    const figure = this.context.figures[index];
    if (!figure || figure.list !== list) return false;
    if (units && !units.has(lastWord(figure.unit))) return false;
    for (const fillers of roles.values()) if (fillers.some((filler) => filler.figure === index)) return false;
    const cued = (words: ReadonlySet<string>): boolean => {
      for (let back = figure.first - 1; back >= figure.first - 4; back--)
        if (words.has(this.norm(back)) || words.has(this.context.grammar.lemmas[back] ?? "")) return true;
      return false;
    };
    return (!after || cued(after)) && !(notAfter && cued(notAfter));
  }

  private readLabels(frame: EventFrame, roles: Map<string, Filler[]>, token: number, found: Arguments): void {
    const end = Math.min(this.sentenceEnd(token), Math.max(found.end, token) + NEAR);
    for (const { role, words } of frame.labels) {
      const first = Math.max(
        this.context.document.sentences[this.context.document.sentenceOf[token] ?? 0]?.first ?? 0,
        token - NEAR,
      );
      const order = [...range(token, end), ...range(first, token)];
      for (const at of order) {
        const follow = words.get(this.norm(at));
        if (!follow || roles.has(role)) continue;
        const letter = follow.size > 0 && follow.has(this.norm(at + 1));
        if (follow.size > 0 && !letter) continue;
        roles.set(role, [{ entity: null, first: at, end: at + (letter ? 2 : 1), figure: -1, rule: "label" }]);
      }
    }
  }

  /** « mené par X »; « auprès de X, chef de file, et de Y ». */
  private readLeader(frame: EventFrame, roles: Map<string, Filler[]>, { clause }: Arguments): void {
    if (!frame.roles.includes("lead")) return;
    const { phrases, clauses, events, grammar } = this.context;
    const own = clauses.list[clause];
    if (!own) return;
    for (let token = own.first; token < own.end; token++) {
      const phrase = phrases.list[phrases.at[token] ?? -1];
      if (!phrase) continue;
      const leads =
        events.slots.get(this.norm(phrase.first - 1)) === "by" &&
        events.leaders.has(grammar.lemmas[phrase.first - 2] ?? "");
      const named = this.norm(phrase.end) === "," && events.leadNouns.has(this.norm(phrase.end + 1));
      if (
        (leads || named) &&
        (phrase.entity.kind === "company" || phrase.entity.kind === "organization") &&
        !roles.has("lead")
      ) {
        const filler: Filler = {
          entity: phrase.entity,
          first: phrase.first,
          end: phrase.end,
          figure: -1,
          rule: "leader",
        };
        roles.set("lead", [filler]);
        const investors = roles.get("investors") ?? [];
        if (!investors.some(({ entity }) => entity === phrase.entity)) roles.set("investors", [...investors, filler]);
        const company = roles.get("company");
        if (company?.[0]?.entity === phrase.entity) roles.delete("company");
      }
      token = phrase.end - 1;
    }
  }

  /** « Ombelle (santé animale, Rennes) : 18,5 M€ » above the lines that tell how: the amount of a list's heading. */
  private readHeading(frame: EventFrame, roles: Map<string, Filler[]>, token: number): void {
    if (frame.type !== "funding" || roles.has("amount")) return;
    const { document, phrases, figures } = this.context;
    const sentence = document.sentenceOf[token] ?? 0;
    const heading = document.sentences[sentence - 1];
    const phrase = phrases.list[phrases.at[heading?.first ?? -1] ?? -1];
    if (!heading?.headline || phrase?.entity.kind !== "company" || phrase.entity !== phrases.topics[sentence]?.company)
      return;
    for (let at = heading.first; at < heading.end; at++) {
      const index = this.figureAt.get(at);
      const figure = figures[index ?? -1];
      if (index !== undefined && figure?.list === "amounts")
        roles.set("amount", [{ entity: null, first: figure.first, end: figure.end, figure: index, rule: "heading" }]);
    }
  }

  /** The attacker that the sentence, or the one before, names by its trade: « le gang X », « les pirates affiliés à X ». */
  private readAttacker(frame: EventFrame, roles: Map<string, Filler[]>, token: number): void {
    if (!frame.roles.includes(ATTACKER) || roles.has(ATTACKER) || this.attackers.size === 0) return;
    const { phrases, document } = this.context;
    const sentence = document.sentenceOf[token] ?? 0;
    const from = phrases.starts[Math.max(0, sentence - 1)] ?? 0;
    for (let index = (phrases.starts[sentence + 1] ?? phrases.list.length) - 1; index >= from; index--) {
      const { entity, first, end } = phrases.list[index] as EntityPhrase;
      if (!this.attackers.has(entity)) continue;
      roles.set(ATTACKER, [{ entity, first, end, figure: -1, rule: "leader" }]);
      return;
    }
  }

  /** « A et B fusionnent »: the second of two is the other role's. */
  private partCouple({ couple }: EventFrame, roles: Map<string, Filler[]>): void {
    const [one, other] = (couple && roles.get(couple[0])) ?? [];
    if (!couple || !one || !other || roles.has(couple[1])) return;
    roles.set(couple[0], [one]);
    roles.set(couple[1], [other]);
  }

  /** The title and company of a person who comes or goes. */
  private complete(frame: EventFrame, roles: Map<string, Filler[]>, token: number): void {
    const person = roles.get("person")?.[0]?.entity;
    if (!person || !frame.roles.includes("role")) return;
    const { document, roles: known } = this.context;
    const sentence = document.sentenceOf[token];
    const found = known.byPerson.get(person.name) ?? [];
    const here = found.filter(({ first, role }) => role.title !== "" && document.sentenceOf[first] === sentence);
    const leaves = frame.type === "departure";
    const behind = here.find(({ first, role }) => first > token && !role.past);
    const left = roles.get("predecessor")?.[0]?.entity;
    const post = left ? (known.byPerson.get(left.name) ?? []).find(({ role }) => role.title !== "") : undefined;
    const best = behind ?? post ?? (leaves ? (here[0] ?? found.find(({ role }) => role.title !== "")) : undefined);
    if (best && !roles.has("role"))
      roles.set("role", [{ entity: null, first: best.first, end: best.end, figure: -1, rule: "title" }]);
    const body = best?.body ?? (leaves ? found[0]?.body : null);
    if (body && !roles.has("company") && best?.first !== undefined)
      roles.set("company", [{ entity: body, first: best.first, end: best.end, figure: -1, rule: "title" }]);
  }

  /** What the paragraph speaks of, where the clause names nobody for the role and its verb has no other subject. */
  private fillTopic(
    frame: EventFrame,
    trigger: EventTrigger,
    roles: Map<string, Filler[]>,
    token: number,
    found: Arguments,
  ): boolean {
    const role = trigger.topic ?? frame.topic;
    const isList = role !== null && frame.lists.has(role);
    if (!role || (isList ? (roles.get(role)?.length ?? 0) !== 1 : roles.has(role))) return false;
    const { phrases, document } = this.context;
    const subject = phrases.subjects[found.clause];
    const acts = found.passive
      ? trigger.passive?.by === role || trigger.passive?.subject === role
      : trigger.slots.subject === role;
    if (
      trigger.kind === "verb" &&
      !trigger.topic &&
      (isList || !acts || (!found.passive && subject && subject.phrases.length > 0))
    )
      return false;
    const sentence = document.sentenceOf[token] ?? 0;
    const entity = this.spokenOf(sentence);
    if (!entity || this.isTaken(roles, entity) || (role === VICTIM && this.attackers.has(entity))) return false;
    const place = this.lastPhraseOf(entity, token);
    roles.set(role, [
      ...(roles.get(role) ?? []),
      { entity, first: place?.first ?? token, end: place?.end ?? token + 1, figure: -1, rule: "topic" },
    ]);
    return true;
  }

  /** The company of who answers where « nous » and « vous » speak, else what the paragraph is about. */
  private spokenOf(sentence: number): LinkedEntity | null {
    const { phrases, document, roles, events } = this.context;
    const { first, end } = document.sentences[sentence] as Sentence;
    for (let token = first; token < end; token++)
      if (events.ours.has(this.norm(token)) && roles.speaker) return roles.speaker;
    return phrases.topics[sentence]?.company ?? null;
  }

  private lastPhraseOf(entity: LinkedEntity, token: number): EntityPhrase | undefined {
    const { list, at } = this.context.phrases;
    for (let back = token; back >= 0 && token - back < TOPIC_REACH; back--) {
      const phrase = list[at[back] ?? -1];
      if (phrase?.entity === entity) return phrase;
    }
    return undefined;
  }

  /** « lance ce mois-ci [un compte d'épargne] rémunéré »: the noun behind the verb, to the next preposition but « de » and « à ». */
  private readNoun(role: string, roles: Map<string, Filler[]>, token: number): void {
    const { events, grammar } = this.context;
    const end = this.sentenceEnd(token);
    let at = grammar.groups[grammar.groupOf[token] ?? -1]?.end ?? token + 1;
    const limit = Math.min(end, at + NEAR);
    while (at < limit && !(this.bits(at) & Word.Determiner && !(this.bits(at) & Word.Preposition))) {
      if (this.context.document.tokens.kinds[at] === TokenKind.Number && role !== "product") break;
      if (!(this.bits(at) & (Word.Adverb | Word.Preposition)) && !events.slots.has(this.norm(at - 1))) return;
      at++;
    }
    let first = at;
    while (first < end && this.bits(first) & (Word.Determiner | Word.Adjective)) first++;
    const isTitle = ((grammar.bits[first] as number) & Word.Title) !== 0;
    if (
      at >= limit ||
      isTitle ||
      (role === "product" && (events.noProducts.has(this.norm(first)) || this.figureAt.has(first)))
    )
      return;
    let stop = first;
    while (stop < end && stop - first < LONGEST_OBJECT && !this.endsNoun(stop)) stop++;
    if (stop > first) roles.set(role, [{ entity: null, first, end: stop, figure: -1, rule: "noun" }]);
  }

  private endsNoun(token: number): boolean {
    const here = this.bits(token);
    if (this.endsObject(token) || here & (Word.Adverb | Word.Coordinator | Word.PastParticiple)) return true;
    const slot = this.context.events.slots.get(this.norm(token));
    return slot !== undefined && slot !== "of";
  }

  /** The words behind « pour », « sur » that say what an agreement is about. */
  private readObject(role: string, roles: Map<string, Filler[]>, token: number, found: Arguments): void {
    const { events, document, clauses } = this.context;
    const end = Math.min(this.sentenceEnd(token), token + NEAR * 4);
    for (let at = token + 1; at < end; at++) {
      if (clauses.of[at] !== found.clause || !events.about.has(this.norm(at))) continue;
      let first = at + 1;
      while (this.bits(first) & Word.Determiner) first++;
      if (
        this.figureAt.has(first) ||
        document.tokens.kinds[first] !== TokenKind.Word ||
        events.durations.has(this.norm(first + 1))
      )
        continue;
      let stop = first;
      while (stop < end && stop - first < LONGEST_OBJECT && !this.endsObject(stop)) stop++;
      if (stop <= first || document.tokens.shapes[first] === Shape.None) continue;
      roles.set(role, [{ entity: null, first, end: stop, figure: -1, rule: "about" }]);
      return;
    }
  }

  private endsObject(token: number): boolean {
    const here = this.bits(token);
    return (
      this.context.document.tokens.kinds[token] === TokenKind.Mark ||
      (here & (Word.Finite | Word.Relative | Word.Subordinator)) !== 0
    );
  }

  isDenied({ token }: EventDraft): boolean {
    return this.context.certainty.findCertainty(token, null, true).certainty === "denied";
  }

  /** The event as it is given: certainty, source, period, span. */
  finish(draft: EventDraft): FoundEvent {
    const { document } = this.context;
    const sourced = findSourced(this.context, draft.token, true);
    const { first, end } = this.extent(draft);
    const { tokens, text, sentenceOf } = document;
    const start = tokens.starts[first] ?? 0;
    const stop = tokens.ends[end - 1] ?? 0;
    const event: Event = {
      start,
      end: stop,
      text: text.slice(start, stop),
      type: draft.type,
      roles: Object.fromEntries(draft.frame.roles.map((role) => [role, this.answer(draft, role)])),
      period: this.periodOf(draft),
      certainty: sourced.certainty,
      source: sourced.source,
      sentence: sentenceOf[draft.token] ?? 0,
      confidence: Math.round(draft.confidence * 1000) / 1000,
    };
    return { event, draft, sourced };
  }

  private answer({ roles, frame }: EventDraft, role: string): Argument | Argument[] | null {
    const fillers = roles.get(role) ?? [];
    if (fillers.length === 0) return frame.lists.has(role) ? [] : null;
    const given = fillers.map((filler) => this.argument(filler));
    return frame.lists.has(role) || given.length > 1 ? given : (given[0] ?? null);
  }

  private argument({ entity, first, end, figure }: Filler): Argument {
    const { tokens, text } = this.context.document;
    const span = spanOf(text, tokens.starts[first] ?? 0, tokens.ends[end - 1] ?? 0);
    if (entity)
      return { ...span, name: entity.name, type: entity.kind === "press" ? "organization" : entity.kind, figure: null };
    return {
      ...span,
      name: span.text,
      type: figure >= 0 ? "figure" : "other",
      figure: this.references[figure] ?? null,
    };
  }

  /** The clause, without marks at its ends, and every role's words that stand in its sentence. */
  private extent({ clause, token, roles }: EventDraft): { first: number; end: number } {
    const { clauses, document } = this.context;
    const own = clauses.list[clause];
    let first = own?.first ?? token;
    let end = own?.end ?? token + 1;
    for (const fillers of roles.values()) {
      for (const filler of fillers) {
        if (document.sentenceOf[filler.first] !== document.sentenceOf[token]) continue;
        first = Math.min(first, filler.first);
        end = Math.max(end, filler.end);
      }
    }
    while (
      first < token &&
      (document.tokens.kinds[first] === TokenKind.Mark || this.bits(first) & (Word.Coordinator | Word.Opposer))
    )
      first++;
    while (end > token + 1 && this.isEdge(end - 1)) end--;
    return { first, end };
  }

  private isEdge(token: number): boolean {
    const norm = this.norm(token);
    return norm === "," || norm === "." || norm === ";" || norm === ":" || norm === "«" || norm === "!" || norm === "?";
  }

  private periodOf({ clause, token }: EventDraft): Event["period"] {
    let best: PeriodMention | undefined;
    for (const period of this.periodsOf.get(clause) ?? []) {
      if (!best || Math.abs(period.first - token) < Math.abs(best.first - token)) best = period;
    }
    return best?.period ?? null;
  }
}

const lastWord = (unit: string): string => normalizeWord(unit.slice(unit.lastIndexOf(" ") + 1));

function* range(from: number, to: number): Generator<number> {
  for (let value = from; value < to; value++) yield value;
}
