import type { Sentence } from "../document/document.js";
import { spanOf } from "../document/span.js";
import { Gap, TokenKind } from "../document/tokens.js";
import { type VerbGroup, Word } from "../language/grammar.js";
import type { Role } from "../schema/types.js";
import type { LinkedEntity } from "./entity.js";
import type { EntityPhrase, Subject } from "./find-phrases.js";
import { type TitlePhrase, TitleReader } from "./read-title.js";
import { type RoleContext, RoleOwner } from "./role-owner.js";
import { Title } from "./role-words.js";

export type { RoleContext } from "./role-owner.js";

/** A role with the rule that found it. */
export interface FoundRole {
  readonly role: Role;
  readonly person: LinkedEntity;
  readonly body: LinkedEntity | null;
  readonly rule: string;
  /** « PDG », « directrice »: speaks for the company. */
  readonly isOfficer: boolean;
  /** Tokens of the title, half-open. */
  readonly first: number;
  readonly end: number;
}

export interface Roles {
  /** Roles by person's name, in text order. */
  readonly byPerson: ReadonlyMap<string, readonly FoundRole[]>;
  /** Every title in the text, a person beside it or not. */
  readonly titles: readonly TitlePhrase[];
  /** Whose each title is, as far as that is known. */
  readonly bearers: ReadonlyMap<TitlePhrase, LinkedEntity>;
  /** Body of the first role in the text: whose « nous » an interview speaks of. */
  readonly speaker: LinkedEntity | null;
  /** Titles that a verb of naming gives: « est nommé directeur », « recrute X comme responsable ». */
  readonly given: ReadonlySet<TitlePhrase>;
}

/** Marks between a name and a title behind it. */
const OPENERS = new Set([",", "(", "–", "-", ":"]);
/** Marks that end a quotation. */
const CLOSERS = new Set(["»", '"']);
/** Tokens of a title's complement that name nothing known. */
const COMPLEMENT_REACH = 8;
/** A noun like « le PDG » stands for a person of this sentence or the one before. */
const COREFERENCE_REACH = 2;
/** Sentences back that a paragraph is looked through. */
const PARAGRAPH = 8;
/** Tokens between a verb or « au poste de » and the title that it gives. */
const GIVING_REACH = 6;

/** Whose title is whose: titles before and behind names, verbs (« dirigé par »), and the company that each belongs to. */
export function findRoles(context: RoleContext): Roles {
  const finder = new RoleFinder(context);
  for (const [index, sentence] of context.document.sentences.entries()) finder.read(sentence, index);
  finder.tieUntitled();
  return finder;
}

interface Draft {
  readonly person: LinkedEntity;
  readonly title: string;
  readonly first: number;
  readonly end: number;
  readonly past: boolean;
  readonly body: LinkedEntity | null;
  readonly rule: string;
  readonly sentence: number;
  readonly bits?: number;
}

class RoleFinder implements Roles {
  readonly byPerson = new Map<string, FoundRole[]>();
  readonly titles: TitlePhrase[] = [];
  readonly bearers = new Map<TitlePhrase, LinkedEntity>();
  readonly given = new Set<TitlePhrase>();
  private readonly owner: RoleOwner;
  private readonly reader: TitleReader;
  /** The last person that was a subject, and where. */
  private last: { person: LinkedEntity; sentence: number; isSubject: boolean } | null = null;
  speaker: LinkedEntity | null = null;

  constructor(private readonly context: RoleContext) {
    this.owner = new RoleOwner(context);
    this.reader = new TitleReader(
      context.document,
      context.grammar,
      context.phrases,
      context.words.roles,
      context.words.references,
    );
  }

  private norm(token: number): string {
    return this.owner.norm(token);
  }

  private bits(token: number): number {
    return this.owner.bits(token);
  }

  read({ first, end }: Sentence, sentence: number): void {
    const titles = this.reader.readAll(first, end);
    this.titles.push(...titles);
    const people = this.owner
      .phrasesOf(sentence)
      .filter(({ entity, via }) => entity.kind === "person" && via === "name");
    for (const [index, person] of people.entries()) {
      this.readTitles(person, people[index + 1]?.first ?? end, titles, sentence, first, end);
    }
    if (people.length === 0 && titles.length === 0) return;
    for (const person of people) this.readVerbs(person, sentence, first, end);
    for (const title of titles) if (!this.bearers.has(title)) this.readGiven(title, people, sentence, first);
    this.readPosts(people, sentence, first, end);
    for (const title of titles) if (!this.bearers.has(title)) this.readCoreference(title, sentence);
    for (const person of people) this.readTies(person, sentence, first, end);
    for (const person of people) this.readPredecessor(person, people, sentence);
    this.remember(sentence);
  }

  private remember(sentence: number): void {
    for (const phrase of this.owner.phrasesOf(sentence)) {
      if (phrase.entity.kind !== "person") continue;
      const isSubject = this.isSubject(phrase);
      if (isSubject || this.last?.sentence !== sentence) this.last = { person: phrase.entity, sentence, isSubject };
    }
  }

  private readTitles(
    person: EntityPhrase,
    stop: number,
    titles: readonly TitlePhrase[],
    sentence: number,
    first: number,
    end: number,
  ): void {
    const named = this.groupAt(this.pastAge(person.end, end));
    const appointed = named !== undefined && this.context.words.roles.appoints.has(named.lemma);
    for (const title of this.titlesBehind(person, stop, titles, end)) {
      this.addTitle(person, title, sentence, end, "behind");
      if (appointed && this.isPost(title)) this.given.add(title);
    }
    const before = this.titleBefore(person, titles, first);
    if (before) this.addTitle(person, before, sentence, end, "before");
  }

  /** « X, directeur général de Y », « X (PDG de Y) », « X est le patron de Y », « X devient directrice ». */
  private titlesBehind(person: EntityPhrase, stop: number, titles: readonly TitlePhrase[], end: number): TitlePhrase[] {
    const start = this.pastAge(person.end, end);
    const opens = this.norm(start);
    const group = this.groupAt(start);
    const names = group !== undefined && this.gives(group.lemma);
    if (!OPENERS.has(opens) && !names) return [];
    const found: TitlePhrase[] = [];
    let from = names ? group.end : start + 1;
    if (opens === ":" && !titles.some((title) => title.first === from)) return [];
    for (const title of titles) {
      if (title.first < from || this.bearers.has(title)) continue;
      if (found.length === 0 && this.bits(from) & Word.Coordinator) break;
      if (title.first >= stop || !this.isApposed(from, title)) break;
      found.push(title);
      from = title.after;
      if (!(this.bits(from) & Word.Coordinator) && (this.norm(from) !== "," || title.body)) break;
    }
    return found;
  }

  /** « devient actionnaire » is no appointment. */
  private isPost({ first }: TitlePhrase): boolean {
    return !this.context.words.roles.holdings.has(this.norm(first));
  }

  private groupAt(token: number): VerbGroup | undefined {
    return this.context.grammar.groups[this.context.grammar.groupOf[token] ?? -1];
  }

  private gives(lemma: string): boolean {
    const { links, appoints } = this.context.words.roles;
    return links.has(lemma) || appoints.has(lemma);
  }

  /** « X, 41 ans, » and « X (67 ans), ». */
  private pastAge(token: number, end: number): number {
    const { kinds } = this.context.document.tokens;
    const isAge =
      token + 3 < end &&
      kinds[token + 1] === TokenKind.Number &&
      this.context.words.roles.years.has(this.norm(token + 2));
    return !isAge ? token : this.norm(token + 3) === ")" ? token + 4 : token + 3;
  }

  /** Only articles, adjectives and « au poste de » stand between; or, before « et » or « nommé », a first title that we do not know. */
  private isApposed(from: number, title: TitlePhrase): boolean {
    const { roles } = this.context.words;
    let strange = false;
    for (let token = from; token < title.first; token++) {
      const norm = this.norm(token);
      const here = this.bits(token);
      const small =
        here & (Word.Determiner | Word.Adjective | Word.Adverb | Word.Coordinator) ||
        norm === "," ||
        roles.joints.has(norm) ||
        roles.as.has(norm) ||
        roles.of.has(norm);
      if (here & (Word.Finite | Word.Relative | Word.Subordinator)) return false;
      strange ||=
        !small &&
        !this.isBeforeNoun(token, title) &&
        !roles.appoints.has(this.context.grammar.lemmas[token] ?? "") &&
        !roles.links.has(this.context.grammar.lemmas[token] ?? "");
    }
    return !strange || (title.first - from <= GIVING_REACH && (this.bits(title.first - 1) & Word.Coordinator) !== 0);
  }

  /** « l'[inépuisable] patron », « l'un de ses [deux] patrons ». */
  private isBeforeNoun(token: number, title: TitlePhrase): boolean {
    return token + 1 === title.first && this.bits(token) === 0 && (this.bits(token - 1) & Word.Determiner) !== 0;
  }

  /** « le PDG de Y, X », « la fondatrice X », « le patron d'Y X ». */
  private titleBefore(person: EntityPhrase, titles: readonly TitlePhrase[], first: number): TitlePhrase | undefined {
    const start = this.startOfList(person, first);
    for (let index = titles.length - 1; index >= 0; index--) {
      const title = titles[index] as TitlePhrase;
      if (title.first >= start || (this.bearers.has(title) && !(title.bits & Title.Plural))) continue;
      const after = this.pastComplement(this.pastBracket(title.after, start), start, title);
      const gap = start - after;
      return gap === 0 || (gap === 1 && this.norm(after) === "," && this.opens(title)) ? title : undefined;
    }
    return undefined;
  }

  /** « d'Iliad [(maison-mère de Free)], X ». */
  private pastBracket(token: number, limit: number): number {
    if (this.norm(token) !== "(") return token;
    let after = token + 1;
    while (after < limit && this.norm(after) !== ")") after++;
    return after < limit ? after + 1 : token;
  }

  /** « le président de l'Observatoire [de la fintech], X », « le chef de la division [« Fibre »] X »: words that are no title's and no name's. */
  private pastComplement(token: number, start: number, title: TitlePhrase): number {
    const close = this.norm(start - 1) === "," ? start - 1 : start;
    if (token >= close || close - token > COMPLEMENT_REACH || !this.opens(title)) return token;
    const closed = close < start || CLOSERS.has(this.norm(start - 1));
    for (let at = token; at < close; at++) {
      const here = this.bits(at);
      if (this.owner.phrase(at) || this.norm(at) === "," || this.norm(at) === ";") return token;
      if (here & (Word.Finite | Word.Relative | Word.Subordinator | Word.Coordinator)) return token;
    }
    return closed ? close : token;
  }

  /** An article before a title makes what follows the comma its bearer. */
  private opens({ opener, first }: TitlePhrase): boolean {
    const { sentenceOf } = this.context.document;
    return (this.bits(opener) & Word.Determiner) !== 0 || opener < 0 || sentenceOf[opener] !== sentenceOf[first];
  }

  /** Where the list of people that ends with this one begins: « les fondateurs A, B et C ». */
  private startOfList(person: EntityPhrase, first: number): number {
    let start = person.first;
    for (let token = start - 1; token > first; token = start - 1) {
      const joint = this.norm(token) === "," || (this.bits(token) & Word.Coordinator) !== 0;
      const before = joint ? this.owner.phrase(token - 1) : undefined;
      if (before?.entity.kind !== "person") break;
      start = before.first;
    }
    return start;
  }

  private addTitle(person: EntityPhrase, title: TitlePhrase, sentence: number, end: number, rule: string): void {
    this.bearers.set(title, person.entity);
    this.add({
      person: person.entity,
      title: this.textOf(title.first, title.end),
      first: title.first,
      end: title.end,
      past: title.past,
      body: title.body ?? this.bodyOf(title, person, sentence, end),
      rule: title.body ? rule : `${rule}-topic`,
      sentence,
      bits: title.bits,
    });
  }

  /** The company of a title that names none. */
  private bodyOf(title: TitlePhrase, person: EntityPhrase, sentence: number, end: number): LinkedEntity | null {
    const { roles } = this.context.words;
    if (title.opener >= 0 && roles.ours.has(this.norm(title.opener)) && this.speaker) return this.speaker;
    if (title.bits & Title.Public || title.elsewhere || this.isHeadOfState(title, person)) return null;
    if (title.bits & Title.Loose) {
      if (title.possessive && this.last) return this.currentBody(this.last.person);
      return this.owner.tieBefore(person, Math.min(title.opener + 1, person.first), null, sentence)?.body ?? null;
    }
    const tie =
      this.owner.tieBehind(person, end) ??
      (title.bits & Title.Outside ? this.owner.tieBefore(person, title.opener, null, sentence) : null);
    return tie?.body ?? this.owner.owner(title, person, sentence);
  }

  /** « le président X »: a company's is « le président de Y, X » or « son président, X ». */
  private isHeadOfState(title: TitlePhrase, person: EntityPhrase): boolean {
    const bare = title.end === title.first + 1 && title.end === person.first && !title.possessive;
    return bare && this.context.words.roles.heads.has(this.norm(title.first));
  }

  private currentBody(person: LinkedEntity): LinkedEntity | null {
    return this.byPerson.get(person.name)?.find(({ role, body }) => body !== null && !role.past)?.body ?? null;
  }

  private textOf(first: number, end: number): string {
    const { text, tokens } = this.context.document;
    return text.slice(tokens.starts[first], tokens.ends[end - 1]);
  }

  private add(draft: Draft): void {
    const { text, tokens } = this.context.document;
    const { body } = draft;
    const list = this.byPerson.get(draft.person.name) ?? [];
    if (list.some(({ role, body: known }) => role.title === draft.title && (known === body || body === null))) return;
    list.push({
      person: draft.person,
      body,
      rule: `role/${draft.rule}`,
      first: draft.first,
      end: draft.end,
      isOfficer: ((draft.bits ?? 0) & Title.Business) !== 0,
      role: {
        ...spanOf(text, tokens.starts[draft.first] ?? 0, tokens.ends[draft.end - 1] ?? 0),
        title: draft.title,
        company: body?.kind === "company" ? body.name : null,
        organization: body !== null && body.kind !== "company" ? body.name : null,
        past: draft.past,
      },
    });
    this.byPerson.set(draft.person.name, list);
    if (!body) return;
    if (!draft.past) this.owner.lead(body, draft.person, draft.sentence);
    if (!draft.past && body.kind === "company") this.speaker ??= body;
  }

  /** « dirigé par X », « que pilote X », « X, qui préside Y », « X, à la tête de Y ». */
  private readVerbs(person: EntityPhrase, sentence: number, first: number, end: number): void {
    this.readPassive(person, sentence, first);
    this.readWhom(person, sentence, first);
    this.readActive(person, sentence, end);
    this.readPlaces(person, sentence, end);
  }

  private readPassive(person: EntityPhrase, sentence: number, first: number): void {
    const { roles } = this.context.words;
    let by = this.startOfList(person, first) - 1;
    for (let steps = 0; steps < 2 && this.norm(by) !== roles.by && this.bits(by) !== Word.Finite; steps++) by--;
    const participle = this.norm(by) === roles.by ? this.participleBefore(by, first) : -1;
    const noun = roles.verbs.get(this.context.grammar.lemmas[participle] ?? "");
    if (noun === undefined) return;
    const body = this.bodyOfParticiple(participle, person, sentence, first);
    if (body === undefined) return;
    this.add({
      person: person.entity,
      title: this.nounOf(noun, person.entity),
      first: participle,
      end: participle + 1,
      past: false,
      body,
      rule: "by",
      sentence,
    });
  }

  /** The participle of « dirigé par », « fondée à Salé en 2019 par »; or -1. */
  private participleBefore(by: number, first: number): number {
    for (let token = by - 1; token >= Math.max(first, by - GIVING_REACH); token--) {
      const here = this.bits(token);
      if (here & Word.PastParticiple) return token;
      if (this.norm(token) === "," || here & (Word.Finite | Word.Relative | Word.Coordinator)) return -1;
    }
    return -1;
  }

  /**
   * The company that a participle speaks of: the name or noun before it, else the subject of the clause; undefined when it speaks of
   * something else, as in « un groupe de travail présidé par X ».
   */
  private bodyOfParticiple(
    participle: number,
    person: EntityPhrase,
    sentence: number,
    first: number,
  ): LinkedEntity | null | undefined {
    const { words, clauses, phrases } = this.context;
    let token = participle - 1;
    while (token > first && (this.norm(token) === "," || this.bits(token) & (Word.Adverb | Word.Be))) token--;
    const phrase = this.owner.phrase(token);
    const nouns = words.references.nouns;
    const bare = nouns.has(this.norm(token)) || (this.bits(token) === 0 && nouns.has(this.norm(token - 1)));
    if (token >= first && bare && phrase?.via !== "name")
      return this.owner.ledBy(person.entity, this.currentBody(person.entity), participle, sentence);
    if (token >= first && phrase && phrase.entity.kind !== "person")
      return phrase.entity.kind === "company" || phrase.entity.kind === "organization" ? phrase.entity : null;
    const clause = clauses.of[participle] as number;
    const subject = phrases.list[phrases.subjects[clause]?.phrases[0] ?? -1];
    if (subject && subject.entity.kind !== "person") return subject.entity;
    if (token >= (clauses.list[clause]?.first ?? 0) && this.bits(token) === 0) return undefined;
    return phrases.topics[sentence]?.company ?? null;
  }

  /** « Back Market, que dirige X », « Fairphone, que X pilote ». */
  private readWhom(person: EntityPhrase, sentence: number, first: number): void {
    const { clauses, grammar, words } = this.context;
    const clause = clauses.list[clauses.of[person.head] as number];
    const group = grammar.groups[clause?.group ?? -1];
    const noun = words.roles.verbs.get(group?.lemma ?? "");
    if (!clause || !group || !noun || clause.kind !== "subordinate" || clause.opener < first) return;
    const held = this.owner.phrase(clause.opener - 1) ?? this.owner.phrase(clause.opener - 2);
    const body = held?.entity.kind === "company" || held?.entity.kind === "organization";
    if (!held || !body || held.sentence !== sentence) return;
    if (person.end !== group.first && person.first !== group.end) return;
    this.add({
      person: person.entity,
      title: this.nounOf(noun, person.entity),
      first: group.main,
      end: group.main + 1,
      past: false,
      body: held.entity,
      rule: "whom",
      sentence,
    });
  }

  /** « X dirige Y », « X, qui a fondé Y ». */
  private readActive(person: EntityPhrase, sentence: number, end: number): void {
    const { phrases, words } = this.context;
    for (const [group, subject] of this.clausesFrom(person, sentence)) {
      const noun = words.roles.verbs.get(group.lemma);
      if (
        !noun ||
        group.passive ||
        group.end >= end ||
        !subject.phrases.some((index) => phrases.list[index] === person)
      )
        continue;
      const body = this.objectOf(group, person, sentence);
      if (!body) continue;
      this.add({
        person: person.entity,
        title: this.nounOf(noun, person.entity),
        first: group.main,
        end: group.main + 1,
        past: false,
        body,
        rule: "verb",
        sentence,
      });
    }
  }

  /** The company behind the verb or, of « qui le préside », the one named before. */
  private objectOf(group: VerbGroup, person: EntityPhrase, sentence: number): LinkedEntity | null {
    for (let token = group.first; token < group.main; token++)
      if (this.context.words.roles.them.has(this.norm(token))) return this.owner.bodyBefore(person.first, sentence);
    let token = group.end;
    while (
      this.owner.phrase(token)?.first !== token &&
      this.bits(token) & (Word.Adverb | Word.Adjective | Word.Determiner)
    )
      token++;
    const object = this.owner.phrase(token)?.entity;
    return object?.kind === "company" || object?.kind === "organization" ? object : null;
  }

  private nounOf([man, woman]: readonly [string, string], person: LinkedEntity): string {
    return this.context.phrases.genders.get(person) === "f" ? woman : man;
  }

  private clausesFrom(person: EntityPhrase, sentence: number): [VerbGroup, Subject][] {
    const { clauses, phrases, grammar } = this.context;
    const found: [VerbGroup, Subject][] = [];
    for (let index = clauses.of[person.head] as number; clauses.list[index]?.sentence === sentence; index++) {
      const group = grammar.groups[clauses.list[index]?.group ?? -1];
      const subject = phrases.subjects[index];
      if (group && subject) found.push([group, subject]);
    }
    return found;
  }

  /** « X, à la tête de Y », « X, aux commandes depuis 2022 ». */
  private readPlaces(person: EntityPhrase, sentence: number, end: number): void {
    const start = this.norm(person.end) === "," ? person.end + 1 : person.end;
    const behind = this.reader.placeAt(start, end);
    const place = behind ?? this.reader.placeAt(this.context.clauses.list[this.clauseOf(person)]?.first ?? start, end);
    const isFront = !behind && place && place.after < person.first && this.isSubject(person);
    if (!place || (!behind && !isFront)) return;
    this.add({
      person: person.entity,
      title: this.nounOf(place.titles, person.entity),
      first: place.first,
      end: place.end,
      past: false,
      body: place.body ?? this.context.phrases.topics[sentence]?.body ?? null,
      rule: "place",
      sentence,
    });
  }

  private clauseOf(phrase: EntityPhrase): number {
    return this.context.clauses.of[phrase.head] as number;
  }

  /** « est nommé directeur de Y », « recrute X comme responsable », « la nomination de X au poste de directrice ». */
  private readGiven(title: TitlePhrase, people: readonly EntityPhrase[], sentence: number, first: number): void {
    const giver = this.giverOf(title, first);
    if (!giver) return;
    const { phrases, clauses } = this.context;
    const near = people.filter((person) => person.end <= title.first).at(-1);
    const subject = phrases.list[phrases.subjects[clauses.of[title.first] as number]?.phrases[0] ?? -1];
    const bearer =
      giver === "post" || (near && near.first > giver) ? near : subject?.entity.kind === "person" ? subject : undefined;
    if (
      bearer &&
      this.byPerson.get(bearer.entity.name)?.some(({ role }) => role.title !== "" && !role.past) &&
      giver === "post"
    )
      return;
    const entity =
      bearer?.entity ??
      (this.last && sentence - this.last.sentence <= COREFERENCE_REACH && !subject ? this.last.person : undefined);
    if (!entity) return;
    const place = bearer ?? {
      first: title.first,
      end: title.end,
      head: title.first,
      entity,
      via: "pronoun" as const,
      sentence,
    };
    this.addTitle(place, title, sentence, title.end, "given");
    if (
      giver !== "post" &&
      this.isPost(title) &&
      this.context.words.roles.appoints.has(this.context.grammar.lemmas[giver] ?? "")
    )
      this.given.add(title);
  }

  /** The verb that gives a title, « post » for « au poste de », « comme »; null where nothing gives it. */
  private giverOf(title: TitlePhrase, first: number): number | "post" | null {
    const { roles } = this.context.words;
    let post = false;
    for (let token = title.first - 1; token >= Math.max(first, title.first - GIVING_REACH); token--) {
      const named = this.owner.phrase(token);
      if (named?.entity.kind === "person" && named.end === token + 1 && named.first > first) token = named.first - 1;
      const norm = this.norm(token);
      if (roles.as.has(norm)) post = true;
      const lemma = this.context.grammar.lemmas[token] ?? "";
      if (this.gives(lemma)) return token;
      const here = this.bits(token);
      const small =
        here & (Word.Determiner | Word.Adjective | Word.Adverb | Word.Negation | Word.PastParticiple) ||
        roles.joints.has(norm) ||
        roles.as.has(norm) ||
        roles.of.has(norm);
      if (!small) break;
    }
    return post ? "post" : null;
  }

  /** « confie sa direction technique à X », « X prendra la direction financière ». */
  private readPosts(people: readonly EntityPhrase[], sentence: number, first: number, end: number): void {
    const { roles } = this.context.words;
    for (let token = first; token < end; token++) {
      if (!roles.posts.has(this.norm(token)) || !(this.bits(token - 1) & Word.Determiner)) continue;
      let after = token + 1;
      while (after < end && roles.modifiers.has(this.norm(after))) after++;
      if (after === token + 1) after = this.reader.pastField(after, end);
      if (after === token + 1) continue;
      const { phrases, clauses } = this.context;
      const given = people.find(({ first: start }) => start === after + 1 && roles.at.has(this.norm(after)));
      const subject = phrases.list[phrases.subjects[clauses.of[token] as number]?.phrases[0] ?? -1];
      const bearer = given?.entity ?? (subject?.entity.kind === "person" ? subject.entity : undefined);
      if (!bearer) continue;
      const behind = this.owner.phrase(after + 1);
      const body =
        roles.of.has(this.norm(after)) && behind && behind.entity.kind !== "person"
          ? behind.entity
          : given && subject && subject.entity.kind !== "person"
            ? subject.entity
            : (phrases.topics[sentence]?.company ?? null);
      this.add({
        person: bearer,
        title: this.textOf(token, after),
        first: token,
        end: after,
        past: false,
        body,
        rule: "post",
        sentence,
      });
    }
  }

  /** « X reçoit à Lyon. La présidente de Y… », « …, a lancé le PDG »: a title with an article stands for the last person without one. */
  private readCoreference(title: TitlePhrase, sentence: number): void {
    const { phrases, clauses, grammar } = this.context;
    const last = this.subjectBefore(title.first, sentence) ?? (this.last?.isSubject ? this.last : null);
    const kind = clauses.list[clauses.of[title.first] as number]?.kind;
    if (
      !last ||
      (kind !== "main" && kind !== "coordinate" && kind !== "quote") ||
      sentence - last.sentence > COREFERENCE_REACH ||
      title.bits & (Title.Plural | Title.Former | Title.Loose | Title.Public) ||
      (title.complement && !title.body)
    )
      return;
    const opener = this.bits(title.opener);
    if (!(opener & Word.Determiner) || opener & Word.Preposition || title.possessive || !(opener & Word.Clitic)) return;
    const clause = clauses.of[title.first] as number;
    const subject = phrases.subjects[clause];
    const group = grammar.groups[clauses.list[clause]?.group ?? -1];
    const stands = group !== undefined && (subject?.head === title.first || group.end === title.opener);
    const { person } = last;
    const known = this.byPerson.get(person.name) ?? [];
    if (
      !stands ||
      known.some(({ role }) => role.title !== "") ||
      (title.body && known.some(({ body }) => body !== title.body))
    )
      return;
    const place = {
      first: title.first,
      end: title.end,
      head: title.first,
      entity: person,
      via: "pronoun" as const,
      sentence,
    };
    this.addTitle(place, title, sentence, title.end, "same-person");
  }

  /** A person who is subject of an earlier part of the sentence: « X n'a pas parlé ; le fondateur… ». */
  private subjectBefore(token: number, sentence: number): { person: LinkedEntity; sentence: number } | null {
    let marked = false;
    for (let back = token - 1; back >= (this.context.document.sentences[sentence]?.first ?? 0); back--) {
      const phrase = this.owner.phrase(back);
      if (this.norm(back) === ";") marked = true;
      if (marked && phrase?.entity.kind === "person" && this.isSubject(phrase))
        return { person: phrase.entity, sentence };
    }
    return null;
  }

  private isSubject(phrase: EntityPhrase): boolean {
    const { phrases, clauses } = this.context;
    const subject = phrases.subjects[clauses.of[phrase.head] as number];
    return subject?.phrases.some((index) => phrases.list[index] === phrase) ?? false;
  }

  /** « succède à X », « en remplacement de X », « la suite de X »: of the company where the other person of the sentence comes. */
  private readPredecessor(person: EntityPhrase, people: readonly EntityPhrase[], sentence: number): void {
    const { roles } = this.context.words;
    const cue = person.first - 2;
    const leads = roles.of.has(this.norm(cue + 1)) || roles.at.has(this.norm(cue + 1));
    const follows =
      (leads && (roles.follows.has(this.norm(cue)) || roles.follows.has(this.context.grammar.lemmas[cue] ?? ""))) ||
      (this.norm(cue + 1) !== "," && roles.follows.has(this.context.grammar.lemmas[cue + 1] ?? ""));
    if (!follows || this.byPerson.has(person.entity.name)) return;
    const other = people.find(({ entity, first }) => entity !== person.entity && first < person.first);
    const body = other
      ? this.currentBody(other.entity)
      : this.last && this.last.person !== person.entity
        ? this.currentBody(this.last.person)
        : null;
    const owner = body ?? this.context.phrases.topics[sentence]?.company ?? null;
    if (!owner) return;
    this.add({
      person: person.entity,
      title: "",
      first: person.first,
      end: person.end,
      past: true,
      body: owner,
      rule: "predecessor",
      sentence,
    });
  }

  /** People tied to a company without a title: « X, d'Oddo BHF », « chez ING, X », « la société de X ». */
  private readTies(person: EntityPhrase, sentence: number, first: number, end: number): void {
    if (this.hasPost(person.entity)) return;
    const tie =
      this.owner.joined(person, sentence) ??
      this.owner.tieBehind(person, end) ??
      this.owner.tieBefore(person, this.startOfList(person, first), this.currentBody(person.entity), sentence);
    if (!tie) return;
    this.add({
      person: person.entity,
      title: "",
      first: tie.first,
      end: tie.end,
      past: false,
      body: tie.body,
      rule: "tie",
      sentence,
    });
  }

  /**
   * A person without a title who acts in a paragraph that speaks of one company is of that company, as a reader takes it: right for 20 of
   * 26 such people of the written train part. With more than one other company in the paragraph nobody is tied.
   */
  tieUntitled(): void {
    const { document, phrases } = this.context;
    let start = 0;
    for (const phrase of phrases.list) {
      if ((document.tokens.gaps[document.sentences[phrase.sentence]?.first ?? 0] as Gap) === Gap.Paragraph)
        start = Math.max(start, phrase.sentence);
      if (phrase.entity.kind !== "person" || phrase.via !== "name" || this.hasPost(phrase.entity)) continue;
      if (!this.isSubject(phrase)) continue;
      const body = phrases.topics[phrase.sentence]?.body;
      if (body?.kind !== "company" || !this.isAlone(body, start, phrase)) continue;
      this.add({
        person: phrase.entity,
        title: "",
        first: phrase.head,
        end: phrase.end,
        past: false,
        body,
        rule: "untitled",
        sentence: phrase.sentence,
      });
    }
  }

  private hasPost(person: LinkedEntity): boolean {
    return this.byPerson.get(person.name)?.some(({ role }) => !role.past) ?? false;
  }

  /** Whether the paragraph, up to the person, names the body and at most one other company. */
  private isAlone(body: LinkedEntity, firstSentence: number, person: EntityPhrase): boolean {
    const others = new Set<LinkedEntity>();
    let named = false;
    for (let sentence = Math.max(firstSentence, person.sentence - PARAGRAPH); sentence <= person.sentence; sentence++) {
      for (const { entity, first } of this.owner.phrasesOf(sentence)) {
        if (first >= person.first) break;
        if (entity === body) named = true;
        else if (entity.kind === "company" && !this.context.phrases.analysts.has(entity)) others.add(entity);
      }
    }
    return named && others.size <= 1;
  }
}
