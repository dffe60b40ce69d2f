// @ts-nocheck
import type { Document, Sentence } from "../document/document.js";
import { itemAt } from "../document/item-at.js";
import { Gap, TokenKind } from "../document/tokens.js";
import { findQuotations, type Quotations } from "../language/find-quotations.js";
import { type Grammar, type VerbGroup, Word } from "../language/grammar.js";
import type { Clauses } from "../language/split-clauses.js";
import type { LinkedEntity } from "./entity.js";
import { findAnalysts } from "./find-analysts.js";
import { NOBODY, SubjectFinder } from "./find-subject.js";
import type { Entities } from "./link-entities.js";
import { NOUN_REACH, PhraseScene } from "./phrase-scene.js";
import type { EntityPhrase, Phrases, Subject, Topic } from "./phrases.js";
import { NounPhraseReader } from "./read-noun-phrase.js";
import { PronounReader } from "./read-pronoun.js";
import type { ReferenceWords } from "./reference-words.js";
import { TopicKeeper } from "./topic-keeper.js";

/** A fronted « chez ING » stands this near to the start of its sentence. */
const FRONT = 3;

/** Finds every phrase that stands for an entity and the subject of every clause, reading on from what was spoken of before. */
export function findPhrases(
  document: Document,
  entities: Entities,
  grammar: Grammar,
  clauses: Clauses,
  words: ReferenceWords,
): Phrases {
  const finder = new PhraseFinder(new PhraseScene(document, entities, grammar, clauses, words), entities);
  for (const [index, sentence] of document.sentences.entries()) finder.read(sentence, index);
  return finder;
}

class PhraseFinder implements Phrases {
  readonly list: EntityPhrase[];
  readonly at: Int32Array;
  readonly starts: Int32Array;
  readonly subjects: Subject[];
  readonly topics: Topic[] = [];
  readonly introduced: (LinkedEntity | null)[] = [];
  readonly analysts: ReadonlySet<LinkedEntity>;
  readonly quotations: Quotations;
  readonly genders: ReadonlyMap<LinkedEntity, "m" | "f">;

  private readonly clausesOf: number[][];
  private readonly keeper: TopicKeeper;
  private readonly subjectFinder: SubjectFinder;
  private readonly nouns: NounPhraseReader;
  private readonly pronouns: PronounReader;

  constructor(
    private readonly scene: PhraseScene,
    { companies }: Entities,
  ) {
    const { document, clauses } = scene;
    this.list = scene.list;
    this.at = scene.at;
    this.starts = new Int32Array(document.sentences.length + 1);
    this.quotations = findQuotations(document);
    this.subjects = clauses.list.map(() => NOBODY);
    this.clausesOf = document.sentences.map(() => []);
    for (const [index, { sentence }] of clauses.list.entries()) this.clausesOf[sentence]?.push(index);
    this.analysts = findAnalysts(scene, companies);
    this.keeper = new TopicKeeper(companies, this.analysts);
    this.subjectFinder = new SubjectFinder(scene);
    this.nouns = new NounPhraseReader(scene, this.keeper);
    this.pronouns = new PronounReader(scene, this.keeper);
    this.genders = this.pronouns.genders;
  }

  read(sentence: Sentence, index: number): void {
    const gap = this.scene.document.tokens.gaps[sentence.first] as Gap;
    if (gap >= Gap.Line) this.keeper.openLine();
    if (gap === Gap.Paragraph) {
      this.keeper.openParagraph();
    }
    this.keeper.told = false;
    this.readHeading(sentence);
    this.introduced.push(null);
    this.topics.push(this.keeper.topic);
    const firstPhrase = this.scene.list.length;
    const { first, end } = sentence;
    for (let token = first; token < end; token++) {
      const group = itemAt(this.scene.grammar.groups, this.scene.grammar.groupOf[token]);
      if (group?.first === token) this.settleSubject(this.scene.clauses.of[token] as number, group, index);
      const phrase = this.phraseAt(token, end, index);
      if (phrase === null) continue;
      this.scene.at.fill(this.scene.list.length, phrase.first, phrase.end);
      this.scene.list.push(phrase);
      if (this.analysts.has(phrase.entity)) this.nouns.analyst = phrase.entity;
      token = phrase.end - 1;
    }
    this.starts[index + 1] = this.scene.list.length;
    this.closeSentence(sentence, index, firstPhrase);
  }

  /** « TF1 : la plateforme… », « Odoo. Ludivine Mbuyi… », « • Alan (assurance santé) : … ». */
  private readHeading({ first, end }: Sentence): void {
    let token = first;
    while (token < end && this.scene.document.tokens.kinds[token] !== TokenKind.Word && token - first < 3) token++;
    const entity = this.scene.named[token];
    if (!entity) return;
    let after = this.scene.namedEnd[token] as number;
    if (this.scene.norm(after) === "(") while (after < end && this.scene.norm(after - 1) !== ")") after++;
    const closes =
      after >= end || this.scene.norm(after) === ":" || (this.scene.norm(after) === "." && after + 1 >= end);
    if (!closes || (entity.kind !== "company" && entity.kind !== "organization")) return;
    this.keeper.head(entity);
  }

  private phraseAt(token: number, end: number, sentence: number): EntityPhrase | null {
    const entity = this.scene.named[token];
    if (entity) return this.namePhrase(token, entity, sentence);
    const here = this.scene.bits(token);
    if (here & Word.Determiner && this.scene.words.definite.has(this.scene.norm(token)))
      return this.nouns.nounPhrase(token, token, end, sentence);
    if (this.scene.words.contracted.has(this.scene.norm(token)))
      return this.nouns.nounPhrase(token + 1, token, end, sentence);
    if (here & Word.Subject && !(here & Word.FirstPerson)) return this.pronouns.pronounPhrase(token, sentence);
    return null;
  }

  private namePhrase(token: number, entity: LinkedEntity, sentence: number): EntityPhrase {
    const first = this.startOfName(token, entity, sentence);
    const end = this.scene.namedEnd[token] as number;
    this.learnApposition(end, entity);
    if (this.isFronted(token, sentence)) this.keeper.speakOf(entity, true);
    if (entity.kind === "person") this.pronouns.learnGender(entity, token, end);
    return { first, end, head: token, entity, via: "name", sentence };
  }

  /** « Chez Boulanger, … ». */
  private isFronted(first: number, sentence: number): boolean {
    const marked =
      this.scene.words.at.has(this.scene.norm(first - 1)) || this.scene.words.at.has(this.scene.norm(first - 2));
    return marked && first - (this.scene.document.sentences[sentence]?.first ?? 0) <= FRONT;
  }

  /** The article of the noun before a name: « [l'éditeur de logiciels] Temenos », « [l'américain] SentinelOne ». */
  private startOfName(token: number, entity: LinkedEntity, sentence: number): number {
    const floor = Math.max(this.scene.document.sentences[sentence]?.first ?? 0, token - NOUN_REACH);
    for (let back = token - 1; back >= floor; back--) {
      if (this.scene.at[back] !== -1) return token;
      const norm = this.scene.norm(back);
      const here = this.scene.bits(back);
      if (here & Word.Finite || this.scene.document.tokens.kinds[back] === TokenKind.Mark) return token;
      const noun = this.scene.words.nouns.get(norm);
      if (noun !== undefined || (back === token - 1 && this.scene.words.nations.has(norm))) {
        if (entity.kind !== "company" && entity.kind !== "organization" && entity.kind !== "press") return token;
        const opened = this.startOfNoun(back, floor);
        if (opened < 0) continue;
        if (noun !== undefined) this.nouns.nouns.set(norm, entity);
        return opened;
      }
      if (back === token - 1 && here & Word.Determiner) return here & Word.Preposition ? token : back;
      if (this.scene.words.of.has(norm) && back === token - 1) return token;
      if (here & Word.Preposition && !this.scene.words.of.has(norm)) return token;
    }
    return token;
  }

  /** The article before a noun, adjectives between; or -1. */
  private startOfNoun(noun: number, floor: number): number {
    for (let back = noun - 1; back >= Math.max(floor, noun - 3); back--) {
      const here = this.scene.bits(back);
      if (here & Word.Determiner) return here & Word.Preposition ? back + 1 : back;
      if (!(here & Word.Adjective)) return -1;
    }
    return -1;
  }

  /** « Temenos, éditeur de logiciels », « Poppy, filiale de D'Ieteren ». */
  private learnApposition(end: number, entity: LinkedEntity): void {
    if (entity.kind !== "company" || this.scene.norm(end) !== ",") return;
    let token = end + 1;
    while (this.scene.bits(token) & (Word.Determiner | Word.Adjective)) token++;
    const noun = this.scene.norm(token);
    if (!this.scene.words.nouns.has(noun)) return;
    if (!this.nouns.nouns.has(noun)) this.nouns.nouns.set(noun, entity);
    if (token > end + 1) this.introduced[this.introduced.length - 1] = entity;
  }

  /** The subject of a clause, known when its verb comes. */
  private settleSubject(clause: number, group: VerbGroup, sentence: number): void {
    const subject = this.subjectFinder.findSubject(clause, group);
    this.subjects[clause] = subject;
    const first = itemAt(this.scene.list, subject.phrases[0]);
    const kind = this.scene.clauses.list[clause]?.kind;
    const outer = (kind === "main" || kind === "coordinate") && this.quotations.of[group.first] === -1;
    if (!first || first.via === "pronoun") {
      if (!first && subject.of >= 0 && outer && !this.keeper.settled)
        this.keeper.speakOf((this.scene.list[subject.of] as EntityPhrase).entity, false);
      return;
    }
    if (!outer) return;
    this.pronouns.act(first.entity, sentence);
    if (subject.phrases.length === 1) this.keeper.speakOf(first.entity, true);
  }

  /** A verb after a comma or quotation without a subject before it has it behind: « calcule l'ACEA ». */
  private readInversions(sentence: number): void {
    for (const index of this.clausesOf[sentence] ?? []) {
      const subject = this.subjects[index];
      const clause = this.scene.clauses.list[index];
      const group = itemAt(this.scene.grammar.groups, clause?.group);
      if (!subject || !clause || !group || subject.phrases.length > 0) continue;
      if (
        subject.head >= 0 &&
        !(this.scene.words.cleft.has(this.scene.norm(subject.head)) && this.scene.bits(group.main) & Word.Be)
      )
        continue;
      if (
        clause.kind === "relative" ||
        clause.kind === "subordinate" ||
        this.scene.bits(clause.opener) & Word.Coordinator
      )
        continue;
      let token = group.end;
      while (this.scene.bits(token) & Word.Adverb) token++;
      const phrase = itemAt(this.scene.list, this.scene.at[token]);
      if (phrase?.first !== token || phrase.sentence !== sentence) continue;
      this.subjects[index] = { phrases: [this.scene.at[token] as number], of: -1, head: phrase.head };
      if (phrase.via !== "name") continue;
      this.pronouns.act(phrase.entity, sentence);
      if (!this.keeper.settled && (phrase.entity.kind === "organization" || phrase.entity.kind === "company"))
        this.keeper.speakOf(phrase.entity, false);
    }
  }

  private firstVerb(sentence: number, end: number): number {
    let verb = end;
    for (const index of this.clausesOf[sentence] ?? []) {
      const group = itemAt(this.scene.grammar.groups, this.scene.clauses.list[index]?.group);
      if (group) verb = Math.min(verb, group.first);
    }
    return verb;
  }

  /** Where no subject told what the sentence speaks of, its first company does. */
  private closeSentence(sentence: Sentence, index: number, firstPhrase: number): void {
    this.readInversions(index);
    const phrases = this.scene.list
      .slice(firstPhrase)
      .filter(({ via, entity }) => via === "name" && (entity.kind === "company" || entity.kind === "organization"));
    const fronted = phrases.find(({ first }) => this.isFronted(first, index));
    if (fronted) this.keeper.speakOf(fronted.entity, true);
    else if (!this.keeper.told && (!this.keeper.settled || sentence.headline)) {
      const verb = this.firstVerb(index, sentence.end);
      const leading =
        phrases.find(({ first }) => first < verb && !this.scene.words.sources.has(this.scene.norm(first - 1))) ??
        (this.keeper.body === null ? phrases[0] : undefined);
      if (leading) this.keeper.speakOf(leading.entity, leading.first === sentence.first);
    }
    for (const { entity } of phrases) if (entity.kind === "organization") this.keeper.organization = entity;
  }
}
