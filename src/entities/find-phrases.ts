import type { Document, Sentence } from "../document/document.js";
import { Gap, Shape, TokenKind } from "../document/tokens.js";
import { findQuotations, type Quotations } from "../language/find-quotations.js";
import { type Grammar, type VerbGroup, Word } from "../language/grammar.js";
import type { Clauses } from "../language/split-clauses.js";
import type { LinkedEntity } from "./entity.js";
import type { Entities } from "./link-entities.js";
import { ReferenceNoun, type ReferenceWords } from "./reference-words.js";

/** Words that stand for an entity: a name with the noun before it (« l'éditeur Temenos »), a noun (« le groupe »), a pronoun (« il »). */
export interface EntityPhrase {
  /** Tokens, half-open; article and noun before a name included. */
  readonly first: number;
  readonly end: number;
  /** First token of the name itself, or of the noun. */
  readonly head: number;
  readonly entity: LinkedEntity;
  readonly via: "name" | "noun" | "pronoun";
  readonly sentence: number;
}

/** What a clause speaks of. */
export interface Subject {
  /** Indexes into `Phrases.list`: one, or several joined by « et »; none when the subject is no entity. */
  readonly phrases: readonly number[];
  /** Index of the entity in the complement of a subject that is none: SFR in « les ventes de SFR »; or -1. */
  readonly of: number;
  /** Token of the noun, name or pronoun, or -1. */
  readonly head: number;
}

export interface Phrases {
  /** In text order. */
  readonly list: readonly EntityPhrase[];
  /** Index of the phrase that covers each token, or -1. */
  readonly at: Int32Array;
  /** Index of the first phrase of each sentence or, where it has none, of the next; one entry more than sentences. */
  readonly starts: Int32Array;
  /** Subject of each clause. */
  readonly subjects: readonly Subject[];
  /** What the text speaks of when each sentence begins: a company, and a company or organisation; null before any is named. */
  readonly topics: readonly Topic[];
  /** A company that each sentence introduces by an apposition, « Y, une start-up nancéienne »: what follows speaks of it. */
  readonly introduced: readonly (LinkedEntity | null)[];
  /** Firms that count others: sources, not what is spoken of. */
  readonly analysts: ReadonlySet<LinkedEntity>;
  readonly quotations: Quotations;
  /** What titles told of people. */
  readonly genders: ReadonlyMap<LinkedEntity, "m" | "f">;
}

export interface Topic {
  readonly company: LinkedEntity | null;
  readonly body: LinkedEntity | null;
  readonly organization: LinkedEntity | null;
}

/** The flag of a lexicon record that is quoted about others' figures. */
const ANALYST = "analyst";
/** Tokens behind a verb like « prévoit » where « le marché » makes its subject a firm that counts others. */
const MARKET_REACH = 6;
const NOBODY: Subject = { phrases: [], of: -1, head: -1 };
/** How many tokens before a name its noun may stand: « le fabricant de vélos électriques Cowboy ». */
const NOUN_REACH = 8;
/** An article is about one company when it names it at least so often, and so many times as often as the next. */
const DOMINANT_MENTIONS = 3;
const DOMINANT_RATIO = 2;
/** A fronted « chez ING » stands this near to the start of its sentence. */
const FRONT = 3;
/** Sentences back that a pronoun looks for its person. */
const PRONOUN_REACH = 2;

/** Finds every phrase that stands for an entity and the subject of every clause, reading on from what was spoken of before. */
export function findPhrases(
  document: Document,
  entities: Entities,
  grammar: Grammar,
  clauses: Clauses,
  words: ReferenceWords,
): Phrases {
  const finder = new PhraseFinder(document, entities, grammar, clauses, words);
  for (const [index, sentence] of document.sentences.entries()) finder.read(sentence, index);
  return finder;
}

class PhraseFinder implements Phrases {
  readonly list: EntityPhrase[] = [];
  readonly at: Int32Array;
  readonly starts: Int32Array;
  readonly subjects: Subject[];
  readonly topics: Topic[] = [];
  readonly introduced: (LinkedEntity | null)[] = [];
  readonly analysts = new Set<LinkedEntity>();
  readonly quotations: Quotations;

  /** Entity whose name begins at each token, and where it ends. */
  private readonly named: (LinkedEntity | undefined)[];
  private readonly namedEnd: Int32Array;
  private readonly clausesOf: number[][];
  /** What nouns were written beside a name: « éditeur » → Temenos. */
  private readonly nouns = new Map<string, LinkedEntity>();
  private company: LinkedEntity | null = null;
  private body: LinkedEntity | null = null;
  private organization: LinkedEntity | null = null;
  private analyst: LinkedEntity | null = null;
  /** Whether a subject of the paragraph has been a company or organisation. */
  private settled = false;
  /** Whether a heading named what the lines under it speak of. */
  private headed = false;
  /** The company that an article names far more often than any other: every paragraph speaks of it until it says otherwise. */
  private readonly dominant: LinkedEntity | null;
  /** Whether the sentence has said what it speaks of. */
  private told = false;
  readonly genders = new Map<LinkedEntity, "m" | "f">();
  /** The last subjects that were people or companies, with their sentence. */
  private readonly actors: { entity: LinkedEntity; sentence: number }[] = [];

  constructor(
    private readonly document: Document,
    entities: Entities,
    private readonly grammar: Grammar,
    private readonly clauses: Clauses,
    private readonly words: ReferenceWords,
  ) {
    const { count } = document.tokens;
    this.at = new Int32Array(count).fill(-1);
    this.starts = new Int32Array(document.sentences.length + 1);
    this.named = new Array<LinkedEntity | undefined>(count);
    this.namedEnd = new Int32Array(count);
    for (const list of Object.values(entities) as (readonly LinkedEntity[])[]) {
      for (const entity of list)
        for (const mention of entity.mentions) this.placeName(entity, mention.first, mention.end);
    }
    this.quotations = findQuotations(document);
    this.subjects = clauses.list.map(() => NOBODY);
    this.clausesOf = document.sentences.map(() => []);
    for (const [index, { sentence }] of clauses.list.entries()) this.clausesOf[sentence]?.push(index);
    this.findAnalysts(entities);
    this.dominant = this.findDominant(entities);
  }

  private findDominant({ companies }: Entities): LinkedEntity | null {
    const [first, second] = companies
      .filter((entity) => !this.analysts.has(entity))
      .sort((one, other) => other.mentions.length - one.mentions.length);
    const most = first?.mentions.length ?? 0;
    return first && most >= DOMINANT_MENTIONS && most >= DOMINANT_RATIO * (second?.mentions.length ?? 0) ? first : null;
  }

  private placeName(entity: LinkedEntity, first: number, end: number): void {
    this.named[first] = entity;
    this.namedEnd[first] = end;
  }

  /** Firms that most of their mentions make a source: « le cabinet Canalys », « analyste chez IDC », « d'après IDC ». */
  private findAnalysts({ companies }: Entities): void {
    for (const entity of companies) {
      if (entity.record?.flags.includes(ANALYST)) this.analysts.add(entity);
      const cited = entity.mentions.filter(({ first, end }) => this.isCited(first, end)).length;
      if (2 * cited >= entity.mentions.length && cited > 0) this.analysts.add(entity);
    }
  }

  private isCited(first: number, end: number): boolean {
    const before = this.norm(first - 1);
    if ((this.words.nouns.get(before) ?? 0) & ReferenceNoun.Analyst || this.countsMarket(end)) return true;
    const linked = this.words.at.has(before) || this.words.of.has(before) || this.words.sources.has(before);
    for (let back = 1; linked && back <= 4; back++) {
      const norm = this.norm(first - back);
      if (this.words.sources.has(norm) || (back > 1 && this.words.analysts.has(norm))) return true;
    }
    return false;
  }

  /** « Newzoo prévoit pour 2025 un marché de … ». */
  private countsMarket(end: number): boolean {
    if (!this.words.counts.has(this.grammar.lemmas[end] ?? "")) return false;
    for (let token = end + 1; token < end + MARKET_REACH; token++)
      if (this.words.markets.has(this.norm(token)) && this.bits(token - 1) & Word.Determiner) return true;
    return false;
  }

  private bits(token: number): number {
    return (this.grammar.bits[token] ?? 0) & Word.Function;
  }

  private norm(token: number): string {
    return this.document.tokens.norms[token] ?? "";
  }

  read(sentence: Sentence, index: number): void {
    const gap = this.document.tokens.gaps[sentence.first] as Gap;
    if (gap >= Gap.Line) this.settled = false;
    if (gap === Gap.Paragraph) {
      this.headed = false;
      if (this.dominant) this.speakOf(this.dominant, false);
    }
    this.told = false;
    this.readHeading(sentence);
    this.introduced.push(null);
    this.topics.push({ company: this.company, body: this.body, organization: this.organization });
    const firstPhrase = this.list.length;
    const { first, end } = sentence;
    for (let token = first; token < end; token++) {
      const group = this.grammar.groups[this.grammar.groupOf[token] ?? -1];
      if (group?.first === token) this.settleSubject(this.clauses.of[token] as number, group, index);
      const phrase = this.phraseAt(token, end, index);
      if (phrase === null) continue;
      this.at.fill(this.list.length, phrase.first, phrase.end);
      this.list.push(phrase);
      if (this.analysts.has(phrase.entity)) this.analyst = phrase.entity;
      token = phrase.end - 1;
    }
    this.starts[index + 1] = this.list.length;
    this.closeSentence(sentence, index, firstPhrase);
  }

  /** « TF1 : la plateforme… », « Odoo. Ludivine Mbuyi… », « • Alan (assurance santé) : … ». */
  private readHeading({ first, end }: Sentence): void {
    let token = first;
    while (token < end && this.document.tokens.kinds[token] !== TokenKind.Word && token - first < 3) token++;
    const entity = this.named[token];
    if (!entity) return;
    let after = this.namedEnd[token] as number;
    if (this.norm(after) === "(") while (after < end && this.norm(after - 1) !== ")") after++;
    const closes = after >= end || this.norm(after) === ":" || (this.norm(after) === "." && after + 1 >= end);
    if (!closes || (entity.kind !== "company" && entity.kind !== "organization")) return;
    this.headed = false;
    this.speakOf(entity, true);
    this.headed = true;
  }

  private phraseAt(token: number, end: number, sentence: number): EntityPhrase | null {
    const entity = this.named[token];
    if (entity) return this.namePhrase(token, entity, sentence);
    const here = this.bits(token);
    if (here & Word.Determiner && this.words.definite.has(this.norm(token)))
      return this.nounPhrase(token, token, end, sentence);
    if (this.words.contracted.has(this.norm(token))) return this.nounPhrase(token + 1, token, end, sentence);
    if (here & Word.Subject && !(here & Word.FirstPerson)) return this.pronounPhrase(token, sentence);
    return null;
  }

  private namePhrase(token: number, entity: LinkedEntity, sentence: number): EntityPhrase {
    const first = this.startOfName(token, entity, sentence);
    const end = this.namedEnd[token] as number;
    this.learnApposition(end, entity);
    if (this.isFronted(token, sentence)) this.speakOf(entity, true);
    if (entity.kind === "person") this.learnGender(entity, token, end);
    return { first, end, head: token, entity, via: "name", sentence };
  }

  /** « Chez Boulanger, … ». */
  private isFronted(first: number, sentence: number): boolean {
    const marked = this.words.at.has(this.norm(first - 1)) || this.words.at.has(this.norm(first - 2));
    return marked && first - (this.document.sentences[sentence]?.first ?? 0) <= FRONT;
  }

  /** The article of the noun before a name: « [l'éditeur de logiciels] Temenos », « [l'américain] SentinelOne ». */
  private startOfName(token: number, entity: LinkedEntity, sentence: number): number {
    const floor = Math.max(this.document.sentences[sentence]?.first ?? 0, token - NOUN_REACH);
    for (let back = token - 1; back >= floor; back--) {
      if (this.at[back] !== -1) return token;
      const norm = this.norm(back);
      const here = this.bits(back);
      if (here & Word.Finite || this.document.tokens.kinds[back] === TokenKind.Mark) return token;
      const noun = this.words.nouns.get(norm);
      if (noun !== undefined || (back === token - 1 && this.words.nations.has(norm))) {
        if (entity.kind !== "company" && entity.kind !== "organization" && entity.kind !== "press") return token;
        const opened = this.startOfNoun(back, floor);
        if (opened < 0) continue;
        if (noun !== undefined) this.nouns.set(norm, entity);
        return opened;
      }
      if (back === token - 1 && here & Word.Determiner) return here & Word.Preposition ? token : back;
      if (this.words.of.has(norm) && back === token - 1) return token;
      if (here & Word.Preposition && !this.words.of.has(norm)) return token;
    }
    return token;
  }

  /** The article before a noun, adjectives between; or -1. */
  private startOfNoun(noun: number, floor: number): number {
    for (let back = noun - 1; back >= Math.max(floor, noun - 3); back--) {
      const here = this.bits(back);
      if (here & Word.Determiner) return here & Word.Preposition ? back + 1 : back;
      if (!(here & Word.Adjective)) return -1;
    }
    return -1;
  }

  /** « Temenos, éditeur de logiciels », « Poppy, filiale de D'Ieteren ». */
  private learnApposition(end: number, entity: LinkedEntity): void {
    if (entity.kind !== "company" || this.norm(end) !== ",") return;
    let token = end + 1;
    while (this.bits(token) & (Word.Determiner | Word.Adjective)) token++;
    const noun = this.norm(token);
    if (!this.words.nouns.has(noun)) return;
    if (!this.nouns.has(noun)) this.nouns.set(noun, entity);
    if (token > end + 1) this.introduced[this.introduced.length - 1] = entity;
  }

  /** « le groupe », « la jeune pousse grenobloise », « le fabricant de baies », « l'australien », « ce dernier ». */
  private nounPhrase(first: number, article: number, limit: number, sentence: number): EntityPhrase | null {
    let noun = article + 1;
    while (noun < limit && this.bits(noun) & Word.Adjective && !this.words.latter.has(this.norm(noun))) noun++;
    if (noun >= limit || this.named[noun]) return null;
    const norm = this.norm(noun);
    const known = this.words.nouns.get(norm) ?? 0;
    const nation = known === 0 && this.words.nations.has(norm) && this.standsAlone(noun + 1, limit);
    const latter = this.words.latter.has(norm) && this.bits(article) & Word.Demonstrative;
    if (known === 0 && !nation && !latter) return null;
    const end = known === 0 ? noun + 1 : this.endOfNoun(noun, limit);
    if (end < 0 || this.isBesideName(end, limit)) return null;
    const entity = latter
      ? this.latest(article, sentence)
      : this.resolve(noun, end, known || ReferenceNoun.Company, article, sentence);
    return entity ? { first, end, head: noun, entity, via: "noun", sentence } : null;
  }

  /** Whether no noun follows: « l'australien dément », not « l'australien moyen ». */
  private standsAlone(token: number, limit: number): boolean {
    if (token >= limit) return true;
    const here = this.bits(token);
    return (
      this.named[token] === undefined &&
      (this.document.tokens.kinds[token] === TokenKind.Mark ||
        (here & (Word.Finite | Word.Clitic | Word.Negation | Word.Relative | Word.Preposition)) !== 0)
    );
  }

  /** Past the adjectives of place behind the noun and « un » of « numéro un »; -1 when a name follows and takes the noun. */
  private endOfNoun(noun: number, limit: number): number {
    let end = noun + 1;
    while (
      end < limit &&
      !this.named[end] &&
      this.document.tokens.shapes[end] === Shape.Lower &&
      (this.words.nations.has(this.norm(end)) || this.isAdjective(end))
    )
      end++;
    if (this.named[end] && end < limit) return -1;
    return end;
  }

  /** « le fournisseur d'accès Sawa Net »: the noun belongs to the name, past a complement that is none. */
  private isBesideName(end: number, limit: number): boolean {
    for (let token = end; token < Math.min(limit, end + NOUN_REACH - 2); token++) {
      if (this.named[token])
        return (
          token > end &&
          !(this.bits(token - 1) & (Word.Preposition | Word.Determiner | Word.Coordinator)) &&
          this.document.tokens.kinds[token - 1] === TokenKind.Word
        );
      const here = this.bits(token);
      if (this.document.tokens.kinds[token] === TokenKind.Mark || here & (Word.Finite | Word.Relative)) return false;
      if (here & Word.Preposition && !this.words.of.has(this.norm(token))) return false;
    }
    return false;
  }

  /** An unknown word behind a noun, with no function of its own: « lyonnais », « bancaire ». */
  private isAdjective(token: number): boolean {
    const here = this.bits(token);
    return here === 0 && this.document.tokens.kinds[token] === TokenKind.Word;
  }

  private resolve(noun: number, end: number, known: number, article: number, sentence: number): LinkedEntity | null {
    const barred = this.barred(end, article, sentence);
    const beside = this.nouns.get(this.norm(noun));
    const generic = (known & (ReferenceNoun.Weak | ReferenceNoun.Organization)) === 0;
    if (beside && !barred.has(beside) && (!generic || beside === this.company || this.company === null)) return beside;
    if (known & ReferenceNoun.Organization && !(known & ReferenceNoun.Company)) return this.organization;
    if (known & ReferenceNoun.Weak) {
      return !this.company || barred.has(this.company) || !this.opensClause(article) ? null : this.company;
    }
    if (known & ReferenceNoun.Analyst)
      return beside ?? this.analyst ?? (known & ReferenceNoun.Organization ? this.organization : null);
    const own = this.company !== null && !barred.has(this.company) ? this.company : null;
    return own ?? (barred.size > 0 ? null : this.company);
  }

  private opensClause(article: number): boolean {
    const before = this.bits(article - 1);
    return !(before & Word.Preposition) && (this.clauses.list[this.clauses.of[article] as number]?.group ?? -1) >= 0;
  }

  /** Companies that the same clause names, and those of the noun's own complement: « la filiale d'Orange » is not Orange. */
  private barred(end: number, article: number, sentence: number): Set<LinkedEntity> {
    const barred = new Set<LinkedEntity>();
    const clause = this.clauses.of[article] as number;
    const { end: stop } = this.document.sentences[sentence] as Sentence;
    for (let index = this.list.length - 1; index >= 0; index--) {
      const phrase = this.list[index] as EntityPhrase;
      if (phrase.sentence !== sentence) break;
      if (
        phrase.via === "name" &&
        this.clauses.of[phrase.head] === clause &&
        !this.words.at.has(this.norm(phrase.first - 1))
      )
        barred.add(phrase.entity);
    }
    for (let token = end; token < stop && this.clauses.of[token] === clause; token++) {
      const entity = this.named[token];
      if (entity) barred.add(entity);
    }
    return barred;
  }

  /** What « ce dernier » stands for; « le directeur de cette dernière » is of no person. */
  private latest(article: number, sentence: number): LinkedEntity | null {
    const owned = this.words.of.has(this.norm(article - 1));
    for (let index = this.list.length - 1; index >= 0; index--) {
      const phrase = this.list[index] as EntityPhrase;
      if (phrase.sentence < sentence - 1) return null;
      if (
        (phrase.entity.kind === "person" && !owned) ||
        phrase.entity.kind === "company" ||
        phrase.entity.kind === "organization"
      )
        return phrase.entity;
    }
    return null;
  }

  /** « il », « elle »: the last subject of that gender, else the company that is spoken of. */
  private pronounPhrase(token: number, sentence: number): EntityPhrase | null {
    const norm = this.norm(token);
    const gender = this.words.feminine.has(norm) ? "f" : this.words.masculine.has(norm) ? "m" : null;
    if (gender === null || (gender === "m" && this.isImpersonal(token))) return null;
    const entity = this.lastActor(sentence, gender) ?? this.company;
    return entity ? { first: token, end: token + 1, head: token, entity, via: "pronoun", sentence } : null;
  }

  private isImpersonal(token: number): boolean {
    const next = this.norm(token + 1);
    const hung = (this.bits(token + 1) & (Word.Negation | Word.Clitic)) !== 0;
    return this.words.impersonal.has(next) || (hung && this.words.impersonal.has(this.norm(token + 2)));
  }

  private lastActor(sentence: number, gender: "m" | "f"): LinkedEntity | null {
    for (let index = this.actors.length - 1; index >= 0; index--) {
      const actor = this.actors[index] as { entity: LinkedEntity; sentence: number };
      if (sentence - actor.sentence > PRONOUN_REACH) return null;
      if ((this.genders.get(actor.entity) ?? gender) === gender) return actor.entity;
    }
    return null;
  }

  /** A title beside a person tells a woman from a man. */
  private learnGender(entity: LinkedEntity, first: number, end: number): void {
    if (this.genders.has(entity)) return;
    for (let token = Math.max(0, first - 6); token < Math.min(end + 5, this.document.tokens.count); token++) {
      if (token >= first && token < end) continue;
      const gender = this.words.genders.get(this.norm(token));
      if (gender) {
        this.genders.set(entity, gender);
        return;
      }
    }
  }

  /** The subject of a clause, known when its verb comes. */
  private settleSubject(clause: number, group: VerbGroup, sentence: number): void {
    const subject = this.findSubject(clause, group);
    this.subjects[clause] = subject;
    const first = this.list[subject.phrases[0] ?? -1];
    const kind = this.clauses.list[clause]?.kind;
    const outer = (kind === "main" || kind === "coordinate") && this.quotations.of[group.first] === -1;
    if (!first || first.via === "pronoun") {
      if (!first && subject.of >= 0 && outer && !this.settled)
        this.speakOf((this.list[subject.of] as EntityPhrase).entity, false);
      return;
    }
    if (!outer) return;
    this.actors.push({ entity: first.entity, sentence });
    if (subject.phrases.length === 1) this.speakOf(first.entity, true);
  }

  private speakOf(entity: LinkedEntity, settle: boolean): void {
    if (this.headed) return;
    this.told = true;
    if (entity.kind === "organization") this.organization = entity;
    if (entity.kind === "company" && !this.analysts.has(entity)) this.company = entity;
    if (entity.kind === "company" || entity.kind === "organization") {
      this.body = entity;
      if (settle) this.settled = true;
    }
  }

  private findSubject(index: number, group: VerbGroup): Subject {
    const clause = this.clauses.list[index];
    if (!clause) return NOBODY;
    if (clause.kind === "relative" && clause.opener >= 0 && this.norm(clause.opener) === this.words.who)
      return this.antecedent(clause.opener);
    const { of } = this.clauses;
    let token = clause.first;
    while (token < group.first) {
      if (of[token] !== index || this.isSkipped(token)) {
        token++;
        continue;
      }
      const phrase = this.at[token] as number;
      if (phrase >= 0) return this.withConjuncts(phrase, index, group.first);
      const here = this.bits(token);
      if (here & Word.Preposition && !(here & Word.Determiner && !this.words.of.has(this.norm(token)))) {
        token = this.pastPreposition(token, index, group.first);
        continue;
      }
      const attribute =
        here & Word.Determiner || this.document.tokens.kinds[token] === TokenKind.Number
          ? -1
          : this.commaAhead(token, index, group.first);
      if (attribute < 0) return this.nounSubject(token, index, group.first);
      token = attribute + 1;
    }
    return NOBODY;
  }

  /** The next comma of the clause before its verb, or -1: « Porté par l'Asie, Soitec… », « Déficitaire depuis 2019, Doctolib… ». */
  private commaAhead(token: number, clause: number, end: number): number {
    for (let next = token; next < end; next++)
      if (this.clauses.of[next] === clause && this.norm(next) === ",") return next;
    return -1;
  }

  private isSkipped(token: number): boolean {
    const here = this.bits(token);
    if (this.at[token] !== -1) return false;
    return (
      this.document.tokens.kinds[token] === TokenKind.Mark ||
      (here & (Word.Coordinator | Word.Opposer | Word.Subordinator | Word.Relative | Word.Adverb)) !== 0
    );
  }

  /** Past a group such as « au troisième trimestre » or « selon le cabinet Canalys ». */
  private pastPreposition(token: number, clause: number, end: number): number {
    let after = token + 1;
    const { of } = this.clauses;
    while (after < end) {
      if (of[after] !== clause) {
        after++;
        continue;
      }
      if (this.norm(after) === ",") return after + 1;
      const here = this.bits(after);
      const before = this.bits(after - 1);
      const attached =
        (before &
          (Word.Preposition |
            Word.Determiner |
            Word.Coordinator |
            Word.Adjective |
            Word.Infinitive |
            Word.PresentParticiple)) !==
        0;
      const opens =
        (this.at[after] as number) >= 0
          ? this.list[this.at[after] as number]?.first === after
          : (here & Word.Determiner) !== 0 && !(here & Word.Preposition);
      if (!attached && (opens || here & Word.Subject)) return after;
      after++;
    }
    return end;
  }

  /** A subject that is a noun: the person beside it (« le patron, X »), else the entity that it is of. */
  private nounSubject(head: number, clause: number, end: number): Subject {
    let of = -1;
    let noun = head;
    while (
      noun < end &&
      (this.bits(noun) & (Word.Determiner | Word.Adjective) || this.words.cardinals.has(this.norm(noun)))
    )
      noun++;
    for (let token = noun + 1; token < end; token++) {
      const index = this.at[token] as number;
      if (index < 0 || this.clauses.of[token] !== clause) continue;
      const phrase = this.list[index] as EntityPhrase;
      const governed = (this.bits(phrase.first - 1) & Word.Preposition) !== 0;
      const apposed =
        !governed &&
        (phrase.entity.kind === "person" ||
          (of < 0 && (this.norm(phrase.first - 1) === "," || this.standsBeside(noun, phrase))));
      if (apposed && phrase.via !== "pronoun") return this.withConjuncts(index, clause, end);
      if (governed && of < 0 && this.words.of.has(this.norm(phrase.first - 1))) of = index;
      token = phrase.end - 1;
    }
    return { phrases: [], of, head: noun };
  }

  /** « les fintechs françaises [Nickel et Spendesk] »: nothing but adjectives between a noun and the names that it takes. */
  private standsBeside(noun: number, { first, entity }: EntityPhrase): boolean {
    if (entity.kind !== "company" && entity.kind !== "organization") return false;
    if (this.document.tokens.kinds[noun] !== TokenKind.Word || first - noun > NOUN_REACH - 2) return false;
    for (let token = noun + 1; token < first; token++)
      if (!this.words.nations.has(this.norm(token)) && !this.isAdjective(token)) return false;
    return true;
  }

  private antecedent(opener: number): Subject {
    const index = this.list.length - 1;
    const phrase = this.list[index];
    if (!phrase || phrase.sentence !== this.document.sentenceOf[opener]) return NOBODY;
    const gap = opener - phrase.end;
    return gap === 0 || (gap === 1 && this.norm(opener - 1) === ",")
      ? { phrases: [index], of: -1, head: phrase.head }
      : NOBODY;
  }

  /** « Visa et Wave », « Bouygues Telecom, Iliad et Orange ». */
  private withConjuncts(index: number, clause: number, end: number): Subject {
    const phrases = [index];
    let last = this.list[index] as EntityPhrase;
    for (let token = last.end; token < end; token++) {
      if (this.clauses.of[token] !== clause) continue;
      const joint = this.norm(token) === "," || (this.bits(token) & Word.Coordinator) !== 0;
      if (!joint) break;
      let next = token + 1;
      if (this.norm(token) === "," && this.bits(next) & Word.Coordinator) next++;
      const other = this.at[next] as number;
      const phrase = this.list[other];
      if (!phrase || phrase.first !== next || phrase.entity.kind !== last.entity.kind) break;
      phrases.push(other);
      last = phrase;
      token = phrase.end - 1;
    }
    return { phrases, of: -1, head: (this.list[index] as EntityPhrase).head };
  }

  /** A verb after a comma or quotation without a subject before it has it behind: « calcule l'ACEA ». */
  private readInversions(sentence: number): void {
    for (const index of this.clausesOf[sentence] ?? []) {
      const subject = this.subjects[index];
      const clause = this.clauses.list[index];
      const group = this.grammar.groups[clause?.group ?? -1];
      if (!subject || !clause || !group || subject.phrases.length > 0) continue;
      if (subject.head >= 0 && !(this.words.cleft.has(this.norm(subject.head)) && this.bits(group.main) & Word.Be))
        continue;
      if (clause.kind === "relative" || clause.kind === "subordinate" || this.bits(clause.opener) & Word.Coordinator)
        continue;
      let token = group.end;
      while (this.bits(token) & Word.Adverb) token++;
      const phrase = this.list[this.at[token] ?? -1];
      if (phrase?.first !== token || phrase.sentence !== sentence) continue;
      this.subjects[index] = { phrases: [this.at[token] as number], of: -1, head: phrase.head };
      if (phrase.via !== "name") continue;
      this.actors.push({ entity: phrase.entity, sentence });
      if (!this.settled && (phrase.entity.kind === "organization" || phrase.entity.kind === "company"))
        this.speakOf(phrase.entity, false);
    }
  }

  private firstVerb(sentence: number, end: number): number {
    let verb = end;
    for (const index of this.clausesOf[sentence] ?? []) {
      const group = this.grammar.groups[this.clauses.list[index]?.group ?? -1];
      if (group) verb = Math.min(verb, group.first);
    }
    return verb;
  }

  /** Where no subject told what the sentence speaks of, its first company does. */
  private closeSentence(sentence: Sentence, index: number, firstPhrase: number): void {
    this.readInversions(index);
    const phrases = this.list
      .slice(firstPhrase)
      .filter(({ via, entity }) => via === "name" && (entity.kind === "company" || entity.kind === "organization"));
    const fronted = phrases.find(({ first }) => this.isFronted(first, index));
    if (fronted) this.speakOf(fronted.entity, true);
    else if (!this.told && (!this.settled || sentence.headline)) {
      const verb = this.firstVerb(index, sentence.end);
      const leading =
        phrases.find(({ first }) => first < verb && !this.words.sources.has(this.norm(first - 1))) ??
        (this.body === null ? phrases[0] : undefined);
      if (leading) this.speakOf(leading.entity, leading.first === sentence.first);
    }
    for (const { entity } of phrases) if (entity.kind === "organization") this.organization = entity;
  }
}
