import { itemAt } from "../document/item-at.js";
import { TokenKind } from "../document/tokens.js";
import { Word } from "../language/grammar.js";
import type { LinkedEntity } from "./entity.js";
import type { EntityPhrase, Topic } from "./phrases.js";
import type { TitlePhrase } from "./read-title.js";
import { RoleScene } from "./role-scene.js";
import { Title } from "./role-words.js";

/** A body that a person is tied to, and the words that tie them. */
export interface Tie {
  readonly body: LinkedEntity;
  readonly first: number;
  readonly end: number;
}

/** Tokens of the complement between a company's noun and « de X ». */
const COMPLEMENT = 6;
/** A fronted « chez ING » stands this near to the start of its sentence. */
const FRONT = 4;
/** Companies that a reference without a name chooses among: those of the last so many names. */
const CHOICE = 200;

const isBody = ({ kind }: LinkedEntity): boolean => kind === "company" || kind === "organization";

/** Answers whose a title is when no company stands beside it. */
export class RoleOwner extends RoleScene {
  /** Who leads each company, as far as the text has said, and in which sentence. */
  private readonly leaders = new Map<LinkedEntity, { person: LinkedEntity; sentence: number }>();
  /** How often each company was named before, and how far the phrases are counted. */
  private readonly counts = new Map<LinkedEntity, number>();
  private counted = 0;

  lead(body: LinkedEntity, person: LinkedEntity, sentence: number): void {
    if (!this.leaders.has(body)) this.leaders.set(body, { person, sentence });
  }

  /** Whose « le directeur général » or « son patron » is: « dont » gives it to the name before, else what the text speaks of. */
  owner(title: TitlePhrase, person: EntityPhrase, sentence: number): LinkedEntity | null {
    const antecedent = this.antecedent(title);
    if (antecedent) return antecedent;
    const at = Math.min(title.first, person.first);
    const subject = this.subjectBefore(at, sentence);
    const topic = this.context.phrases.topics[sentence];
    const introduced = subject ? null : this.context.phrases.introduced[sentence - 1];
    if (introduced && (title.possessive || title.bits & Title.Founder)) return introduced;
    if (title.possessive) return subject ?? this.spokenOf(title, topic) ?? this.nearestBody(at, sentence);
    if (title.bits & Title.Outside)
      return topic?.body && this.context.phrases.analysts.has(topic.body) ? topic.body : null;
    if (title.bits & Title.Authority) return topic?.organization ?? topic?.body ?? null;
    if (title.bits & Title.Business) return (subject?.kind === "company" ? subject : null) ?? this.topicFor(sentence);
    return subject ?? topic?.body ?? this.foremost(sentence);
  }

  private spokenOf({ bits }: TitlePhrase, topic: Topic | undefined): LinkedEntity | null {
    return (bits & Title.Founder ? topic?.company : null) ?? topic?.body ?? null;
  }

  /** What « le » of « qui le préside » stands for: the last body named in the sentence, else what is spoken of. */
  bodyBefore(token: number, sentence: number): LinkedEntity | null {
    const topic = this.context.phrases.topics[sentence];
    return this.nearestBody(token, sentence) ?? topic?.company ?? topic?.body ?? null;
  }

  /** A company; an authority only where the paragraph speaks of nothing else. */
  private topicFor(sentence: number): LinkedEntity | null {
    const topic = this.context.phrases.topics[sentence];
    return topic?.company ?? topic?.body ?? this.foremost(sentence);
  }

  /** Before anything was spoken of: the company that the sentence itself goes on to name. */
  private foremost(sentence: number): LinkedEntity | null {
    return (
      this.phrasesOf(sentence).find(({ entity, via }) => entity.kind === "company" && via === "name")?.entity ?? null
    );
  }

  /** « Bank Al-Maghrib, dont le wali, X, … ». */
  private antecedent(title: TitlePhrase): LinkedEntity | null {
    const { clauses, words } = this.context;
    const clause = clauses.list[clauses.of[title.first] as number];
    if (!clause || clause.opener < 0 || !words.roles.whose.has(this.norm(clause.opener))) return null;
    const phrase = this.phrase(clause.opener - 1) ?? this.phrase(clause.opener - 2);
    return phrase && isBody(phrase.entity) ? phrase.entity : null;
  }

  /** The last company or organisation named before the token in its sentence, sources and objects included. */
  private nearestBody(token: number, sentence: number): LinkedEntity | null {
    let found: LinkedEntity | null = null;
    for (const { entity, first } of this.phrasesOf(sentence)) if (first < token && isBody(entity)) found = entity;
    return found;
  }

  /** A company or organisation that is subject of a main clause before the token, or opens the sentence with « chez ». */
  private subjectBefore(token: number, sentence: number): LinkedEntity | null {
    const { phrases, clauses, document } = this.context;
    const start = document.sentences[sentence]?.first ?? 0;
    let found: LinkedEntity | null = null;
    for (const phrase of this.phrasesOf(sentence)) {
      if (phrase.first >= token) break;
      if (!isBody(phrase.entity)) continue;
      const clause = clauses.of[phrase.head] as number;
      const kind = clauses.list[clause]?.kind;
      const index = phrases.at[phrase.first] as number;
      const isSubject = (kind === "main" || kind === "coordinate") && phrases.subjects[clause]?.phrases.includes(index);
      if (isSubject || phrase.first === start || this.isFronted(phrase, start)) found = phrase.entity;
    }
    return found;
  }

  private isFronted(phrase: EntityPhrase, start: number): boolean {
    const { at } = this.context.words.references;
    const marked = at.has(this.norm(phrase.first - 1)) || at.has(this.norm(phrase.first - 2));
    return marked && phrase.first - start <= FRONT;
  }

  /**
   * The company of « groupe dirigé par X »: X's own if the text gave one; else of those that it has given no other leader the one named
   * most often, of two the later.
   */
  ledBy(person: LinkedEntity, own: LinkedEntity | null, token: number, sentence: number): LinkedEntity | null {
    if (own) return own;
    this.count(token);
    const named = new Set(
      this.phrasesOf(sentence)
        .filter(({ via }) => via === "name")
        .map(({ entity }) => entity),
    );
    let best: LinkedEntity | null = null;
    let most = 0;
    const { list } = this.context.phrases;
    for (let index = this.counted - 1; index >= Math.max(0, this.counted - CHOICE); index--) {
      const { entity } = list[index] as EntityPhrase;
      const count = this.counts.get(entity) ?? 0;
      if (count <= most || named.has(entity) || !this.isFree(entity, person, sentence)) continue;
      best = entity;
      most = count;
    }
    return best;
  }

  private isFree(body: LinkedEntity, person: LinkedEntity, sentence: number): boolean {
    const leader = this.leaders.get(body);
    return !leader || leader.person === person || leader.sentence === sentence;
  }

  private count(token: number): void {
    const { list, analysts } = this.context.phrases;
    for (; this.counted < list.length; this.counted++) {
      const phrase = list[this.counted] as EntityPhrase;
      if (phrase.first >= token) return;
      const { entity } = phrase;
      if (entity.kind !== "company" || analysts.has(entity)) continue;
      if (phrase.via === "name") this.counts.set(entity, (this.counts.get(entity) ?? 0) + 1);
    }
  }

  /** « X, d'Oddo BHF », « X (Altice) », « X au nom de Google ». */
  tieBehind(person: EntityPhrase, end: number): Tie | null {
    const { roles } = this.context.words;
    const behalf = roles.at.has(this.norm(person.end)) && roles.behalf.has(this.norm(person.end + 1));
    const opens = this.norm(person.end);
    if (opens !== "," && opens !== "(" && !roles.of.has(opens) && !behalf) return null;
    let token = behalf ? person.end + 2 : roles.of.has(opens) ? person.end : person.end + 1;
    const start = token;
    while (token < end && this.isLink(token)) token++;
    const phrase = this.phrase(token);
    if (!phrase || phrase.first !== token || !isBody(phrase.entity)) return null;
    if (opens === "(" ? this.norm(phrase.end) !== ")" && this.norm(phrase.end) !== "," : token === start) return null;
    return { body: phrase.entity, first: person.end + (opens === "," || opens === "(" ? 1 : 0), end: phrase.end };
  }

  /** « X rejoint Shopify », « a rejoint le britannique Vodafone »; « Pinterest (X) ». */
  joined(person: EntityPhrase, sentence: number): Tie | null {
    const { clauses, grammar, phrases, words } = this.context;
    const clause = clauses.of[person.head] as number;
    const group = itemAt(grammar.groups, clauses.list[clause]?.group);
    if (group && words.roles.joins.has(group.lemma)) {
      let token = group.end;
      while (this.phrase(token)?.first !== token && this.bits(token) & (Word.Determiner | Word.Adverb)) token++;
      const object = this.phrase(token);
      const isSubject = phrases.subjects[clause]?.phrases.some((index) => phrases.list[index] === person);
      if (isSubject && object && object.sentence === sentence && isBody(object.entity))
        return { body: object.entity, first: group.first, end: object.end };
    }
    const before =
      this.norm(person.first - 1) === "(" && this.norm(person.end) === ")" ? this.phrase(person.first - 2) : undefined;
    return before?.via === "name" && isBody(before.entity)
      ? { body: before.entity, first: person.first, end: person.end }
      : null;
  }

  /** « X, chef des risques, quitte Y »: the company that a person leaves. */
  left(person: EntityPhrase): LinkedEntity | null {
    const { clauses, phrases, words } = this.context;
    const clause = clauses.of[person.head] as number;
    const group = itemAt(this.context.grammar.groups, clauses.list[clause]?.group);
    if (!group || !words.roles.leaves.has(group.lemma)) return null;
    if (!phrases.subjects[clause]?.phrases.some((index) => phrases.list[index] === person)) return null;
    const object = this.phrase(group.end)?.entity;
    return object && isBody(object) ? object : null;
  }

  private isLink(token: number): boolean {
    const { roles } = this.context.words;
    const norm = this.norm(token);
    return (
      (roles.of.has(norm) || roles.at.has(norm) || (this.bits(token) & Word.Determiner) !== 0) &&
      this.phrase(token)?.first !== token
    );
  }

  /** The noun that « de » belongs to, past its own complements: « le [groupe] de presse et de radio de X ». */
  private headBefore(of: number): number {
    let token = of - 1;
    for (let steps = 0; steps < COMPLEMENT && !this.phrase(token); steps++) {
      const here = this.bits(token);
      if (!this.context.words.roles.of.has(this.norm(token)) && here !== 0 && !(here & Word.Coordinator)) break;
      if (this.context.document.tokens.kinds[token] !== TokenKind.Word) break;
      token--;
    }
    return token;
  }

  /** « la société de X », « Geely, du milliardaire X », « la CSN, par la voix de X », « chez ING, X ». */
  tieBefore(person: EntityPhrase, start: number, own: LinkedEntity | null, sentence: number): Tie | null {
    const { words, document, phrases, clauses } = this.context;
    const before = start - 1;
    if (words.roles.of.has(this.norm(before))) {
      const held = this.phrase(this.headBefore(before));
      if (held?.via === "noun" && held.entity.kind === "company") {
        const led = this.ledBy(person.entity, own, held.first, sentence);
        const body =
          own ??
          (led && this.leaders.has(held.entity) && this.leaders.get(held.entity)?.person !== person.entity
            ? led
            : held.entity);
        return { body, first: held.first, end: start };
      }
      if (words.references.nouns.has(this.norm(before - 1))) {
        const body = this.ledBy(person.entity, own, before, sentence);
        if (body) return { body, first: before - 1, end: start };
      }
      const apposed = this.norm(before - 1) === "," ? this.phrase(before - 2) : undefined;
      if (apposed?.entity.kind === "company" && apposed.via === "name")
        return { body: apposed.entity, first: before, end: start };
      if (words.roles.behalf.has(this.norm(before - 1))) {
        const subject = itemAt(phrases.list, phrases.subjects[clauses.of[person.head] as number]?.phrases[0]);
        const body = subject && isBody(subject.entity) ? subject.entity : this.nearestBody(start, sentence);
        if (body) return { body, first: before - 1, end: start };
      }
    }
    const first = document.sentences[sentence]?.first ?? 0;
    for (const phrase of this.phrasesOf(sentence)) {
      if (phrase.first >= start) break;
      if (isBody(phrase.entity) && this.isFronted(phrase, first) && this.norm(phrase.end) === ",") {
        return { body: phrase.entity, first: phrase.first - 1, end: phrase.end };
      }
    }
    return null;
  }
}
