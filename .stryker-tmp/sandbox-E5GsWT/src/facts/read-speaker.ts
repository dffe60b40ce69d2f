// @ts-nocheck
import { itemAt } from "../document/item-at.js";
import { TokenKind } from "../document/tokens.js";
import type { LinkedEntity } from "../entities/entity.js";
import type { EntityPhrase } from "../entities/phrases.js";
import type { TitlePhrase } from "../entities/read-title.js";
import { Word } from "../language/grammar.js";
import type { FactContext } from "./fact-context.js";

/** Who is said to speak: an entity, people without a name, or nobody that we know (both empty). */
export interface Speaker {
  readonly entity: LinkedEntity | null;
  readonly anonymous: boolean;
  /** Tokens of the words that say so, half-open. */
  readonly first: number;
  readonly end: number;
}

/** How many tokens behind a verb its subject is looked for. */
const REACH = 16;

/** Sentences back that « dit-elle » looks for its person. */
const PRONOUN_REACH = 4;

const CAN_SPEAK = new Set(["person", "company", "organization", "press"]);

/** Reads the words that name a speaker, behind a verb or a preposition. */
export class SpeakerReader {
  private readonly titleAt = new Map<number, TitlePhrase>();
  /** Who bears a title that begins with a word, of each company; null where no company is known. */
  private readonly officers = new Map<LinkedEntity | null, Map<string, LinkedEntity>>();

  constructor(private readonly context: FactContext) {
    for (const title of context.roles.titles) this.titleAt.set(title.first, title);
    for (const found of context.roles.byPerson.values()) {
      for (const { role, body, person, first } of found) {
        if (role.past || role.title === "") continue;
        const known = this.officers.get(body) ?? new Map<string, LinkedEntity>();
        if (!known.has(this.norm(first))) known.set(this.norm(first), person);
        this.officers.set(body, known);
      }
    }
  }

  private norm(token: number): string {
    return this.context.document.tokens.norms[token] ?? "";
  }

  private bits(token: number): number {
    return (this.context.grammar.bits[token] ?? 0) & Word.Function;
  }

  phrase(token: number): EntityPhrase | undefined {
    return itemAt(this.context.phrases.list, this.context.phrases.at[token]);
  }

  /** The speaker whose words begin at `from` or, past « jeudi », « à l'AFP », « pour sa part », soon behind. */
  readAt(from: number, limit: number, sentence: number): Speaker | null {
    const end = Math.min(limit, from + REACH);
    for (let token = from; token < end; token++) {
      const phrase = this.phrase(token);
      if (phrase) {
        if (CAN_SPEAK.has(phrase.entity.kind)) return this.of(phrase);
        token = phrase.end - 1;
        continue;
      }
      const here = this.bits(token);
      if (this.norm(token) === "," || here & (Word.Adverb | Word.Negation)) continue;
      if (this.context.words.speech.aside.has(this.norm(token))) {
        token = this.pastAside(token + 1, end) - 1;
        continue;
      }
      if (here & (Word.Finite | Word.Relative | Word.Subordinator)) return null;
      return this.readNoun(token, end, sentence);
    }
    return null;
  }

  private of(phrase: EntityPhrase): Speaker {
    return { entity: phrase.entity, anonymous: false, first: phrase.first, end: phrase.end };
  }

  /** Past the noun of « dans un communiqué », « à l'AFP ». */
  private pastAside(token: number, end: number): number {
    let after = token;
    while (
      after < end &&
      !this.phrase(after) &&
      this.bits(after) & (Word.Determiner | Word.Adjective | Word.Preposition)
    )
      after++;
    const phrase = this.phrase(after);
    if (phrase) return phrase.end;
    after++;
    while (
      after < end &&
      this.bits(after) === 0 &&
      this.context.document.tokens.kinds[after] === TokenKind.Word &&
      !this.phrase(after)
    )
      after++;
    return after;
  }

  /** The speaker that a noun stands for: a title's bearer, the body of « un porte-parole », people without a name. */
  readNoun(from: number, limit: number, sentence: number): Speaker | null {
    const { speech } = this.context.words;
    let token = from;
    let indefinite = false;
    while (
      (token < limit && this.bits(token) & (Word.Determiner | Word.Adjective)) ||
      speech.indefinite.has(this.norm(token)) ||
      this.context.document.tokens.kinds[token] === TokenKind.Number
    ) {
      indefinite ||= speech.indefinite.has(this.norm(token));
      if (++token >= limit) return null;
    }
    const noun = this.norm(token);
    const title = this.titleAt.get(token) ?? this.titleAt.get(token - 1);
    const behind = this.personBehind(token, limit);
    if (behind) return behind;
    if (speech.voices.has(noun) || (indefinite && title?.body)) {
      const body =
        title?.body ?? this.bodyBehind(token + 1, limit) ?? this.context.phrases.topics[sentence]?.body ?? null;
      return { entity: body, anonymous: body === null, first: from, end: token + 1 };
    }
    if (title && !indefinite) {
      const bearer = this.bearerOf(title, sentence);
      if (bearer) return { entity: bearer, anonymous: false, first: from, end: title.after };
    }
    const anonymous = speech.anonymous.has(noun);
    return { entity: null, anonymous, first: from, end: token + 1 };
  }

  /** « la fondatrice, X », « le patron de Doctolib, X », « l'économiste X ». */
  private personBehind(noun: number, limit: number): Speaker | null {
    for (let token = noun; token < limit; token++) {
      const phrase = this.phrase(token);
      if (phrase?.entity.kind === "person" && phrase.via === "name") {
        const governed = (this.bits(phrase.first - 1) & Word.Preposition) !== 0;
        return governed ? null : this.of(phrase);
      }
      if (this.bits(token) & (Word.Finite | Word.Relative | Word.Coordinator)) return null;
      if (this.norm(token) === "." || this.norm(token) === ";") return null;
    }
    return null;
  }

  private bodyBehind(from: number, limit: number): LinkedEntity | null {
    for (let token = from; token < Math.min(limit, from + 5); token++) {
      const phrase = this.phrase(token);
      if (phrase) return CAN_SPEAK.has(phrase.entity.kind) ? phrase.entity : null;
      if (this.norm(token) === ",") return null;
    }
    return null;
  }

  /** The person who bears a title: paired before, or the one of that company with that post. */
  private bearerOf(title: TitlePhrase, sentence: number): LinkedEntity | null {
    const known = this.context.roles.bearers.get(title);
    if (known) return known;
    const body = title.body ?? this.context.phrases.topics[sentence]?.body ?? null;
    return this.officers.get(body)?.get(this.norm(title.first)) ?? null;
  }

  /** The speaker that is subject of a clause. */
  readSubject(clause: number, sentence: number, limit: number): Speaker | null {
    const subject = this.context.phrases.subjects[clause];
    const phrase = itemAt(this.context.phrases.list, subject?.phrases[0]);
    if (phrase) return CAN_SPEAK.has(phrase.entity.kind) ? this.of(phrase) : null;
    if (!subject || subject.head < 0) return null;
    const start =
      this.bits(subject.head - 1) & Word.Determiner ||
      this.context.document.tokens.kinds[subject.head - 1] === TokenKind.Number
        ? subject.head - 1
        : subject.head;
    if (this.bits(subject.head) & Word.Subject) return this.readFronted(subject.head, sentence);
    return this.readNoun(start, limit, sentence);
  }

  /** « chez Bouygues, on jure que »: the body that opens the sentence. */
  private readFronted(pronoun: number, sentence: number): Speaker | null {
    if (!this.context.words.speech.impersonal.has(this.norm(pronoun))) return null;
    for (let token = this.context.document.sentences[sentence]?.first ?? 0; token < pronoun; token++) {
      const phrase = this.phrase(token);
      if (phrase && phrase.entity.kind !== "person" && CAN_SPEAK.has(phrase.entity.kind)) return this.of(phrase);
    }
    return null;
  }

  /** « -t-elle »: the last person named who can be a woman, else the company or authority spoken of. */
  readPronoun(token: number, sentence: number): Speaker | null {
    const gender = this.context.words.speech.pronouns.get(this.norm(token));
    if (!gender) return null;
    const { list, genders, quotations, topics } = this.context.phrases;
    let other: EntityPhrase | undefined;
    for (let index = this.lastBefore(token, sentence); index >= 0; index--) {
      const phrase = list[index] as EntityPhrase;
      if (sentence - phrase.sentence > PRONOUN_REACH) break;
      if (phrase.via === "pronoun" || quotations.of[phrase.head] !== -1) continue;
      const { entity } = phrase;
      if (entity.kind === "person" && (genders.get(entity) ?? gender) === gender)
        return { entity, anonymous: false, first: token, end: token + 1 };
      if (!other && CAN_SPEAK.has(entity.kind) && entity.kind !== "person" && entity.kind !== "press") other = phrase;
    }
    const entity = topics[sentence]?.body ?? other?.entity ?? null;
    return entity ? { entity, anonymous: false, first: token, end: token + 1 } : null;
  }

  /** Index of the last phrase that ends before the token. */
  private lastBefore(token: number, sentence: number): number {
    const { list, starts } = this.context.phrases;
    let index = (starts[sentence + 1] ?? list.length) - 1;
    while (index >= 0 && (list[index] as EntityPhrase).first >= token) index--;
    return index;
  }
}
