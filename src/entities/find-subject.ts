import { TokenKind } from "../document/tokens.js";
import { type VerbGroup, Word } from "../language/grammar.js";
import { NOUN_REACH, type PhraseScene } from "./phrase-scene.js";
import type { EntityPhrase, Subject } from "./phrases.js";

export const NOBODY: Subject = { phrases: [], of: -1, head: -1 };

/** Finds what a verb before it has as its subject, among the phrases found so far. */
export class SubjectFinder {
  constructor(private readonly scene: PhraseScene) {}

  findSubject(index: number, group: VerbGroup): Subject {
    const clause = this.scene.clauses.list[index];
    if (!clause) return NOBODY;
    if (clause.kind === "relative" && clause.opener >= 0 && this.scene.norm(clause.opener) === this.scene.words.who)
      return this.antecedent(clause.opener);
    const { of } = this.scene.clauses;
    let token = clause.first;
    while (token < group.first) {
      if (of[token] !== index || this.isSkipped(token)) {
        token++;
        continue;
      }
      const phrase = this.scene.at[token] as number;
      if (phrase >= 0) return this.withConjuncts(phrase, index, group.first);
      const here = this.scene.bits(token);
      if (here & Word.Preposition && !(here & Word.Determiner && !this.scene.words.of.has(this.scene.norm(token)))) {
        token = this.pastPreposition(token, index, group.first);
        continue;
      }
      const attribute =
        here & Word.Determiner || this.scene.document.tokens.kinds[token] === TokenKind.Number
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
      if (this.scene.clauses.of[next] === clause && this.scene.norm(next) === ",") return next;
    return -1;
  }

  private isSkipped(token: number): boolean {
    const here = this.scene.bits(token);
    if (this.scene.at[token] !== -1) return false;
    return (
      this.scene.document.tokens.kinds[token] === TokenKind.Mark ||
      (here & (Word.Coordinator | Word.Opposer | Word.Subordinator | Word.Relative | Word.Adverb)) !== 0
    );
  }

  /** Past a group such as « au troisième trimestre » or « selon le cabinet Canalys ». */
  private pastPreposition(token: number, clause: number, end: number): number {
    let after = token + 1;
    const { of } = this.scene.clauses;
    while (after < end) {
      if (of[after] !== clause) {
        after++;
        continue;
      }
      if (this.scene.norm(after) === ",") return after + 1;
      const here = this.scene.bits(after);
      const before = this.scene.bits(after - 1);
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
        (this.scene.at[after] as number) >= 0
          ? this.scene.list[this.scene.at[after] as number]?.first === after
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
      (this.scene.bits(noun) & (Word.Determiner | Word.Adjective) ||
        this.scene.words.cardinals.has(this.scene.norm(noun)))
    )
      noun++;
    for (let token = noun + 1; token < end; token++) {
      const index = this.scene.at[token] as number;
      if (index < 0 || this.scene.clauses.of[token] !== clause) continue;
      const phrase = this.scene.list[index] as EntityPhrase;
      const governed = (this.scene.bits(phrase.first - 1) & Word.Preposition) !== 0;
      const apposed =
        !governed &&
        (phrase.entity.kind === "person" ||
          (of < 0 && (this.scene.norm(phrase.first - 1) === "," || this.standsBeside(noun, phrase))));
      if (apposed && phrase.via !== "pronoun") return this.withConjuncts(index, clause, end);
      if (governed && of < 0 && this.scene.words.of.has(this.scene.norm(phrase.first - 1))) of = index;
      token = phrase.end - 1;
    }
    return { phrases: [], of, head: noun };
  }

  /** « les fintechs françaises [Nickel et Spendesk] »: nothing but adjectives between a noun and the names that it takes. */
  private standsBeside(noun: number, { first, entity }: EntityPhrase): boolean {
    if (entity.kind !== "company" && entity.kind !== "organization") return false;
    if (this.scene.document.tokens.kinds[noun] !== TokenKind.Word || first - noun > NOUN_REACH - 2) return false;
    const complement = this.isCompany(noun) ? this.complementAt(noun + 1, first) : first;
    for (let token = noun + 1; token < complement; token++)
      if (!this.scene.words.nations.has(this.scene.norm(token)) && !this.scene.isAdjective(token)) return false;
    return true;
  }

  /** « l'éditeur », « le développeur et éditeur »: a firm's noun, or one joined to it. */
  private isCompany(noun: number): boolean {
    const joined = (this.scene.bits(noun + 1) & Word.Coordinator) !== 0 ? noun + 2 : noun;
    return [noun, joined].some((token) => this.scene.words.nouns.has(this.scene.norm(token)));
  }

  /** « l'éditeur [de jeux vidéo] X », « le développeur [et éditeur de jeux] X »: where bare words run up to the name, or the name. */
  private complementAt(start: number, name: number): number {
    const from = (this.scene.bits(start) & Word.Coordinator) !== 0 ? start + 2 : start;
    if (!this.scene.words.of.has(this.scene.norm(from)) || this.scene.bits(from) & Word.Determiner) return name;
    for (let token = from + 1; token < name; token++)
      if (
        this.scene.at[token] !== -1 ||
        this.scene.bits(token) & ~(Word.Adjective | Word.Noun | Word.PastParticiple | Word.Plural) & Word.Function
      )
        return name;
    return name > from + 1 ? start : name;
  }

  private antecedent(opener: number): Subject {
    const index = this.scene.list.length - 1;
    const phrase = this.scene.list[index];
    if (!phrase || phrase.sentence !== this.scene.document.sentenceOf[opener]) return NOBODY;
    const gap = opener - phrase.end;
    return gap === 0 || (gap === 1 && this.scene.norm(opener - 1) === ",")
      ? { phrases: [index], of: -1, head: phrase.head }
      : NOBODY;
  }

  /** « Visa et Wave », « Bouygues Telecom, Iliad et Orange ». */
  private withConjuncts(index: number, clause: number, end: number): Subject {
    const phrases = [index];
    let last = this.scene.list[index] as EntityPhrase;
    for (let token = last.end; token < end; token++) {
      if (this.scene.clauses.of[token] !== clause) continue;
      const joint = this.scene.norm(token) === "," || (this.scene.bits(token) & Word.Coordinator) !== 0;
      if (!joint) break;
      let next = token + 1;
      if (this.scene.norm(token) === "," && this.scene.bits(next) & Word.Coordinator) next++;
      const other = this.scene.at[next] as number;
      const phrase = this.scene.list[other];
      if (!phrase || phrase.first !== next || phrase.entity.kind !== last.entity.kind) break;
      phrases.push(other);
      last = phrase;
      token = phrase.end - 1;
    }
    return { phrases, of: -1, head: (this.scene.list[index] as EntityPhrase).head };
  }
}
