import { itemAt } from "../document/item-at.js";
import { type VerbGroup, Word } from "../language/grammar.js";
import type { LinkedEntity } from "./entity.js";
import type { EntityPhrase, Subject } from "./phrases.js";
import type { TitleReader } from "./read-title.js";
import type { RoleLedger } from "./role-ledger.js";
import type { RoleOwner } from "./role-owner.js";

/** Tokens between a verb or « au poste de » and the title that it gives. */
const GIVING_REACH = 6;

/** Reads roles that verbs and places tell: « dirigé par X », « que pilote X », « X, qui préside Y », « X, à la tête de Y ». */
export class RoleVerbReader {
  constructor(
    private readonly scene: RoleOwner,
    private readonly ledger: RoleLedger,
    private readonly reader: TitleReader,
  ) {}

  /** « dirigé par X », « que pilote X », « X, qui préside Y », « X, à la tête de Y ». */
  readVerbs(person: EntityPhrase, sentence: number, first: number, end: number): void {
    this.readPassive(person, sentence, first);
    this.readWhom(person, sentence, first);
    this.readActive(person, sentence, end);
    this.readPlaces(person, sentence, end);
  }

  private readPassive(person: EntityPhrase, sentence: number, first: number): void {
    const { roles } = this.scene.context.words;
    let by = this.scene.startOfList(person, first) - 1;
    for (let steps = 0; steps < 2 && this.scene.norm(by) !== roles.by && this.scene.bits(by) !== Word.Finite; steps++)
      by--;
    const participle = this.scene.norm(by) === roles.by ? this.participleBefore(by, first) : -1;
    const noun = roles.verbs.get(this.scene.context.grammar.lemmas[participle] ?? "");
    if (noun === undefined) return;
    const body = this.bodyOfParticiple(participle, person, sentence, first);
    if (body === undefined) return;
    this.ledger.addNoun(person, noun, { first: participle, end: participle + 1 }, body, "by", sentence);
  }

  /** The participle of « dirigé par », « fondée à Salé en 2019 par »; or -1. */
  private participleBefore(by: number, first: number): number {
    for (let token = by - 1; token >= Math.max(first, by - GIVING_REACH); token--) {
      const here = this.scene.bits(token);
      if (here & Word.PastParticiple) return token;
      if (this.scene.norm(token) === "," || here & (Word.Finite | Word.Relative | Word.Coordinator)) return -1;
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
    const { words, clauses, phrases } = this.scene.context;
    let token = participle - 1;
    while (token > first && (this.scene.norm(token) === "," || this.scene.bits(token) & (Word.Adverb | Word.Be)))
      token--;
    const phrase = this.scene.phrase(token);
    const nouns = words.references.nouns;
    const bare =
      nouns.has(this.scene.norm(token)) || (this.scene.bits(token) === 0 && nouns.has(this.scene.norm(token - 1)));
    if (token >= first && bare && phrase?.via !== "name")
      return this.scene.ledBy(person.entity, this.ledger.currentBody(person.entity), participle, sentence);
    if (token >= first && phrase && phrase.entity.kind !== "person")
      return phrase.entity.kind === "company" || phrase.entity.kind === "organization" ? phrase.entity : null;
    const clause = clauses.of[participle] as number;
    const subject = itemAt(phrases.list, phrases.subjects[clause]?.phrases[0]);
    if (subject && subject.entity.kind !== "person") return subject.entity;
    if (token >= (clauses.list[clause]?.first ?? 0) && this.scene.bits(token) === 0) return undefined;
    return phrases.topics[sentence]?.company ?? null;
  }

  /** « Back Market, que dirige X », « Fairphone, que X pilote ». */
  private readWhom(person: EntityPhrase, sentence: number, first: number): void {
    const { clauses, grammar, words } = this.scene.context;
    const clause = clauses.list[clauses.of[person.head] as number];
    const group = itemAt(grammar.groups, clause?.group);
    const noun = words.roles.verbs.get(group?.lemma ?? "");
    if (!clause || !group || !noun || clause.kind !== "subordinate" || clause.opener < first) return;
    const held = this.scene.phrase(clause.opener - 1) ?? this.scene.phrase(clause.opener - 2);
    const body = held?.entity.kind === "company" || held?.entity.kind === "organization";
    if (!held || !body || held.sentence !== sentence) return;
    if (person.end !== group.first && person.first !== group.end) return;
    this.ledger.addNoun(person, noun, { first: group.main, end: group.main + 1 }, held.entity, "whom", sentence);
  }

  /** « X dirige Y », « X, qui a fondé Y ». */
  private readActive(person: EntityPhrase, sentence: number, end: number): void {
    const { phrases, words } = this.scene.context;
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
      this.ledger.addNoun(person, noun, { first: group.main, end: group.main + 1 }, body, "verb", sentence);
    }
  }

  /** The company behind the verb or, of « qui le préside », the one named before. */
  private objectOf(group: VerbGroup, person: EntityPhrase, sentence: number): LinkedEntity | null {
    for (let token = group.first; token < group.main; token++)
      if (this.scene.context.words.roles.them.has(this.scene.norm(token)))
        return this.scene.bodyBefore(person.first, sentence);
    let token = group.end;
    while (
      this.scene.phrase(token)?.first !== token &&
      this.scene.bits(token) & (Word.Adverb | Word.Adjective | Word.Determiner)
    )
      token++;
    const object = this.scene.phrase(token)?.entity;
    return object?.kind === "company" || object?.kind === "organization" ? object : null;
  }

  private clausesFrom(person: EntityPhrase, sentence: number): [VerbGroup, Subject][] {
    const { clauses, phrases, grammar } = this.scene.context;
    const found: [VerbGroup, Subject][] = [];
    for (let index = clauses.of[person.head] as number; clauses.list[index]?.sentence === sentence; index++) {
      const group = itemAt(grammar.groups, clauses.list[index]?.group);
      const subject = phrases.subjects[index];
      if (group && subject) found.push([group, subject]);
    }
    return found;
  }

  /** « X, à la tête de Y », « X, aux commandes depuis 2022 ». */
  private readPlaces(person: EntityPhrase, sentence: number, end: number): void {
    const start = this.scene.norm(person.end) === "," ? person.end + 1 : person.end;
    const behind = this.reader.placeAt(start, end);
    const place =
      behind ?? this.reader.placeAt(this.scene.context.clauses.list[this.clauseOf(person)]?.first ?? start, end);
    const isFront = !behind && place && place.after < person.first && this.scene.isSubject(person);
    if (!place || (!behind && !isFront)) return;
    this.ledger.addNoun(
      person,
      place.titles,
      place,
      place.body ?? this.scene.context.phrases.topics[sentence]?.body ?? null,
      "place",
      sentence,
    );
  }

  private clauseOf(phrase: EntityPhrase): number {
    return this.scene.context.clauses.of[phrase.head] as number;
  }
}
