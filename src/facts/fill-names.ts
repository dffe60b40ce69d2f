import type { Sentence } from "../document/document.js";
import { itemAt } from "../document/item-at.js";
import { TokenKind } from "../document/tokens.js";
import type { LinkedEntity } from "../entities/entity.js";
import type { EntityPhrase } from "../entities/phrases.js";
import { Word } from "../language/grammar.js";
import type { NameKind } from "../mentions/mention.js";
import type { Arguments } from "./event-arguments.js";
import type { Filler } from "./event-draft.js";
import type { EventFrame, EventTrigger, Slot } from "./event-frame.js";
import type { EventScene } from "./event-scene.js";
import { lastPhraseOf } from "./last-phrase.js";

/** Tokens between « selon » and the name. */
const SOURCE_REACH = 4;
const COMPANIES: ReadonlySet<NameKind> = new Set(["company"]);
/** Roles of an incident. */
const VICTIM = "victim";
const ATTACKER = "attacker";

/** Gives an event its names: by their slot, as leader of a round or attacker, by a person's post, by what the paragraph speaks of. */
export class NameFiller {
  constructor(private readonly scene: EventScene) {}

  fill(
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
      if ((role === VICTIM && this.scene.attackers.has(phrase.entity)) || this.isSource(phrase)) continue;
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

  /** « selon le baromètre EY »: who says it, not who does it. */
  private isSource({ first, head }: EntityPhrase): boolean {
    const { sources } = this.scene.context.words.references;
    for (let back = head - 1; back >= Math.max(0, first - SOURCE_REACH); back--) {
      if (sources.has(this.scene.norm(back)) && !this.isAlone(back)) return true;
      if (this.scene.context.document.tokens.kinds[back] !== TokenKind.Word) return false;
      if (this.scene.bits(back) & (Word.Finite | Word.Coordinator)) return false;
    }
    return false;
  }

  /** « après », not « d'après ». */
  private isAlone(token: number): boolean {
    const { references, certainty } = this.scene.context.words;
    return certainty.given.has(this.scene.norm(token)) && !references.of.has(this.scene.norm(token - 1));
  }

  private isTaken(roles: ReadonlyMap<string, readonly Filler[]>, entity: LinkedEntity): boolean {
    for (const fillers of roles.values()) if (fillers.some((filler) => filler.entity === entity)) return true;
    return false;
  }

  /** « mené par X »; « auprès de X, chef de file, et de Y ». */
  readLeader(frame: EventFrame, roles: Map<string, Filler[]>, { clause }: Arguments): void {
    if (!frame.roles.includes("lead")) return;
    const lead = roles.get("lead")?.[0];
    if (lead) addInvestor(roles, lead);
    const { phrases, clauses, events, grammar } = this.scene.context;
    const own = clauses.list[clause];
    if (!own) return;
    for (let token = own.first; token < own.end; token++) {
      const phrase = itemAt(phrases.list, phrases.at[token]);
      if (!phrase) continue;
      const leads =
        events.slots.get(this.scene.norm(phrase.first - 1)) === "by" &&
        events.leaders.has(grammar.lemmas[phrase.first - 2] ?? "");
      const named = this.scene.norm(phrase.end) === "," && events.leadNouns.has(this.scene.norm(phrase.end + 1));
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
        addInvestor(roles, filler);
        const company = roles.get("company");
        if (company?.[0]?.entity === phrase.entity) roles.delete("company");
      }
      token = phrase.end - 1;
    }
  }

  /** The attacker that the sentence, or the one before, names by its trade: « le gang X », « les pirates affiliés à X ». */
  readAttacker(frame: EventFrame, roles: Map<string, Filler[]>, token: number): void {
    if (!frame.roles.includes(ATTACKER) || roles.has(ATTACKER) || this.scene.attackers.size === 0) return;
    const { phrases, document } = this.scene.context;
    const sentence = document.sentenceOf[token] ?? 0;
    const from = phrases.starts[Math.max(0, sentence - 1)] ?? 0;
    for (let index = (phrases.starts[sentence + 1] ?? phrases.list.length) - 1; index >= from; index--) {
      const { entity, first, end } = phrases.list[index] as EntityPhrase;
      if (!this.scene.attackers.has(entity)) continue;
      roles.set(ATTACKER, [{ entity, first, end, figure: -1, rule: "leader" }]);
      return;
    }
  }

  /** « A et B fusionnent »: the second of two is the other role's. */
  partCouple({ couple }: EventFrame, roles: Map<string, Filler[]>): void {
    const [one, other] = (couple && roles.get(couple[0])) ?? [];
    if (!couple || !one || !other || roles.has(couple[1])) return;
    roles.set(couple[0], [one]);
    roles.set(couple[1], [other]);
  }

  /** The title and company of a person who comes or goes. */
  complete(frame: EventFrame, roles: Map<string, Filler[]>, token: number): void {
    const person = roles.get("person")?.[0]?.entity;
    if (!person || !frame.roles.includes("role")) return;
    const { document, roles: known } = this.scene.context;
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
  fillTopic(
    frame: EventFrame,
    trigger: EventTrigger,
    roles: Map<string, Filler[]>,
    token: number,
    found: Arguments,
  ): boolean {
    const role = trigger.topic ?? frame.topic;
    const isList = role !== null && frame.lists.has(role);
    if (!role || (isList ? (roles.get(role)?.length ?? 0) !== 1 : roles.has(role))) return false;
    const { phrases, document } = this.scene.context;
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
    if (subject && subject.phrases.length === 0 && this.isMany(subject.head)) return false;
    const sentence = document.sentenceOf[token] ?? 0;
    const entity = this.spokenOf(sentence);
    if (!entity || this.isTaken(roles, entity) || (role === VICTIM && this.scene.attackers.has(entity))) return false;
    const place = lastPhraseOf(phrases, entity, token);
    roles.set(role, [
      ...(roles.get(role) ?? []),
      { entity, first: place?.first ?? token, end: place?.end ?? token + 1, figure: -1, rule: "topic" },
    ]);
    return true;
  }

  /** « [50 levées] ont été menées », « [les start-up] ont levé »: nothing of one company. */
  private isMany(head: number): boolean {
    const { document, words } = this.scene.context;
    const before = this.scene.norm(head - 1);
    return head > 0 && (document.tokens.kinds[head - 1] === TokenKind.Number || words.speech.plurals.has(before));
  }

  /** The company of who answers where « nous » and « vous » speak, else what the paragraph is about. */
  private spokenOf(sentence: number): LinkedEntity | null {
    const { phrases, document, roles, events } = this.scene.context;
    const { first, end } = document.sentences[sentence] as Sentence;
    for (let token = first; token < end; token++)
      if (events.ours.has(this.scene.norm(token)) && roles.speaker) return roles.speaker;
    return phrases.topics[sentence]?.company ?? null;
  }
}

/** Who leads a round invests in it. */
function addInvestor(roles: Map<string, Filler[]>, lead: Filler): void {
  const investors = roles.get("investors") ?? [];
  if (!investors.some(({ entity }) => entity === lead.entity)) roles.set("investors", [...investors, lead]);
}
