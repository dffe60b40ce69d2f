// @ts-nocheck
import type { Document } from "../document/document.js";
import { itemAt } from "../document/item-at.js";
import { Shape, TokenKind } from "../document/tokens.js";
import { type Grammar, Word } from "../language/grammar.js";
import type { LinkedEntity } from "./entity.js";
import type { EntityPhrase, Phrases } from "./phrases.js";
import { ReferenceNoun, type ReferenceWords } from "./reference-words.js";
import { type RoleWords, Title } from "./role-words.js";

/** A title as it stands in the text: « directrice des ventes de NRB ». */
export interface TitlePhrase {
  /** Tokens of the title itself, half-open, without article and company. */
  readonly first: number;
  readonly end: number;
  /** Past the company, where one follows. */
  readonly after: number;
  readonly bits: number;
  /** The company or organisation that follows the title. */
  readonly body: LinkedEntity | null;
  /** The title goes on to something that is no company: « ministre de la Culture », « chef du service ». */
  readonly complement: boolean;
  /** Of a body that the text does not name: « directeur d'une préfecture ». */
  readonly elsewhere: boolean;
  readonly past: boolean;
  /** « son », « sa » before it. */
  readonly possessive: boolean;
  /** An article, possessive or nothing before it, as behind a comma. */
  readonly opener: number;
}

/** Words of place that stand for a title, with the noun of a man and of a woman. */
export interface Place {
  readonly first: number;
  readonly end: number;
  /** Past the body, where one follows. */
  readonly after: number;
  readonly body: LinkedEntity | null;
  readonly titles: readonly [string, string];
}

/** Words that a title's complement may take before it is cut: « directrice des systèmes d'information et du numérique ». */
const MAX_TITLE = 18;

/** Reads titles, one sentence after the other. */
export class TitleReader {
  private limit = 0;
  /** Word of the title that is read. */
  private head = "";

  constructor(
    private readonly document: Document,
    private readonly grammar: Grammar,
    private readonly phrases: Phrases,
    private readonly words: RoleWords,
    private readonly references: ReferenceWords,
  ) {}

  /** The titles between two tokens, in order. */
  readAll(first: number, end: number): TitlePhrase[] {
    this.limit = end;
    const titles: TitlePhrase[] = [];
    for (let token = first; token < end; token++) {
      if (((this.grammar.bits[token] as number) & Word.Title) === 0) continue;
      const title = this.read(token);
      if (!title) continue;
      titles.push(title);
      token = Math.max(token, title.end - 1);
    }
    return titles;
  }

  private norm(token: number): string {
    return token < this.limit ? (this.document.tokens.norms[token] ?? "") : "";
  }

  private bits(token: number): number {
    return token < this.limit ? (this.grammar.bits[token] ?? 0) & Word.Function : 0;
  }

  /** The phrase that begins at the token, or one word before with an article. */
  private phraseFrom(token: number): EntityPhrase | undefined {
    if (token >= this.limit) return undefined;
    const phrase = itemAt(this.phrases.list, this.phrases.at[token]);
    return phrase && (phrase.first === token || phrase.head === token) ? phrase : undefined;
  }

  /** Bits of `Title` of a word, its prefix (« ex- », « co- ») taken off. */
  private headBits(token: number): { bits: number; past: boolean } | null {
    const norm = this.norm(token);
    const known = this.words.titles.get(norm);
    if (known !== undefined) return { bits: known, past: false };
    const hyphen = norm.indexOf("-");
    if (hyphen <= 0) return null;
    const past = this.words.prefixes.get(norm.slice(0, hyphen + 1));
    const bits = past === undefined ? undefined : this.words.titles.get(norm.slice(hyphen + 1));
    return bits === undefined ? null : { bits, past: past === true };
  }

  read(token: number): TitlePhrase | null {
    const head = this.headBits(token);
    this.head = this.norm(token);
    if (
      !head ||
      (this.phrases.at[token] !== -1 &&
        this.phraseFrom(token)?.via === "name" &&
        this.phraseFrom(token)?.head === token)
    )
      return null;
    const bits = head.bits | (this.isPublic(token, head.bits) ? Title.Public : 0);
    let past = head.past || this.words.past.has(this.norm(token));
    let first = token;
    let opener = token - 1;
    while (opener >= 0 && (this.bits(opener) & Word.Adjective || this.words.modifiers.has(this.norm(opener)))) {
      past ||= this.words.past.has(this.norm(opener));
      if (this.norm(opener) === this.words.first && bits & Title.Public) first = opener;
      opener--;
    }
    const body = this.readBody(token + 1, bits);
    if (bits & Title.Former && !body.body) return null;
    return {
      first,
      end: body.end,
      after: body.after,
      bits,
      body: body.body,
      complement: body.complement,
      elsewhere: !body.body && this.isElsewhere(token + 1),
      past: past || (bits & Title.Former) !== 0,
      possessive: (this.bits(opener) & Word.Possessive) !== 0,
      opener,
    };
  }

  /** « de » with « une » or with a noun for an authority or association that the text does not name. */
  private isElsewhere(of: number): boolean {
    if (!this.words.of.has(this.norm(of))) return false;
    let noun = of + 1;
    if (this.words.indefinite.has(this.norm(noun))) return true;
    while (this.bits(noun) & (Word.Determiner | Word.Adjective)) noun++;
    return this.references.nouns.get(this.norm(noun)) === ReferenceNoun.Organization;
  }

  /** « président américain », « secrétaire d'État », « président de la République ». */
  private isPublic(token: number, bits: number): boolean {
    if (bits & (Title.Business | Title.Outside | Title.Loose)) return false;
    let next = token + 1;
    while (this.words.of.has(this.norm(next)) || this.bits(next) & Word.Determiner) next++;
    return this.words.publicly.has(this.norm(next));
  }

  private readBody(
    start: number,
    bits: number,
  ): { end: number; after: number; body: LinkedEntity | null; complement: boolean } {
    let end = start;
    let complement = false;
    const stop = Math.min(this.limit, start + MAX_TITLE);
    for (let token = start; token < stop; ) {
      const norm = this.norm(token);
      const body = this.bodyAt(token, norm, complement);
      if (body) return { end, after: body.end, body: body.entity, complement };
      const longer = this.extend(token, norm, bits, complement);
      if (longer < 0) break;
      complement ||= this.words.of.has(norm);
      end = longer;
      token = longer;
    }
    return { end, after: end, body: null, complement };
  }

  /** The company behind « de », « chez », or right behind the title. */
  private bodyAt(token: number, norm: string, complement: boolean): EntityPhrase | null {
    const place = this.words.at.has(norm) ? this.placeAt(token, this.limit) : null;
    if (place?.body)
      return this.phraseFrom(place.after - 1) ?? itemAt(this.phrases.list, this.phrases.at[place.after - 1]) ?? null;
    const linked = this.words.of.has(norm) || this.words.at.has(norm);
    const direct = this.phraseFrom(token);
    if (direct && !linked)
      return direct.entity.kind === "company" && direct.via === "name" && !complement ? direct : null;
    if (!linked) return null;
    let next = token + 1;
    const { within } = this.words;
    if (this.norm(token) === within[0] && this.norm(next) === within[1]) next += 2;
    while (this.bits(next) & Word.Determiner && !this.phraseFrom(next)) next++;
    const phrase = this.phraseFrom(next);
    if (!phrase) return null;
    const { kind } = phrase.entity;
    return kind === "company" || kind === "organization" || kind === "press" ? phrase : null;
  }

  /** Past « des technologies » of « la direction des technologies de Y »; the same token where nothing follows. */
  pastField(token: number, limit: number): number {
    this.limit = limit;
    if (!this.words.of.has(this.norm(token))) return token;
    let next = token + 1;
    while (this.bits(next) & Word.Determiner) next++;
    let after = next;
    while (this.isPlain(after) || (after > next && this.isPlain(after + 1) && this.bits(after) & Word.Coordinator))
      after++;
    return after > next ? after : token;
  }

  /** « à la tête de Y », « aux commandes »: where it begins and ends, and the body behind. */
  placeAt(start: number, limit: number): Place | null {
    this.limit = limit;
    for (const { words, titles } of this.words.places) {
      if (!words.every((word, index) => this.norm(start + index) === word)) continue;
      const end = start + words.length;
      const body = this.words.of.has(this.norm(end)) ? this.bodyAt(end, this.norm(end), false) : null;
      return { first: start, end, after: body?.end ?? end, body: body?.entity ?? null, titles };
    }
    return null;
  }

  /** Past what still belongs to the title at `token`, or -1. */
  private extend(token: number, norm: string, bits: number, complement: boolean): number {
    if (norm === this.words.interim[0] && this.norm(token + 1) === this.words.interim[1]) return token + 2;
    if (this.words.of.has(norm)) return this.extendOf(token + 1, bits);
    if (norm === ",") return complement && bits & Title.Public ? this.extendField(token + 1, bits) : -1;
    const here = this.bits(token);
    if (here & Word.Coordinator) return this.extendAnd(token + 1, bits, complement);
    if (this.words.modifiers.has(norm) && !(here & Word.Finite && !this.words.modifiers.has(norm))) return token + 1;
    const place = this.phraseFrom(token);
    if (place?.entity.kind === "place" && place.first === token) return place.end;
    if (bits & Title.Public && this.isPlain(token)) return token + 1;
    const portfolio = this.words.at.has(norm) && bits & Title.Public && this.words.portfolios.has(this.head);
    if (portfolio && this.isPlain(token + 1)) return token + 2;
    return complement && this.isPlain(token) ? token + 1 : this.isNational(token) ? token + 1 : -1;
  }

  /** A lower-case word without a function: a noun or an adjective. */
  private isPlain(token: number): boolean {
    const { kinds, shapes } = this.document.tokens;
    if (token >= this.limit || kinds[token] !== TokenKind.Word || this.phrases.at[token] !== -1) return false;
    const here = this.bits(token);
    const isWord = (here & ~(Word.Noun | Word.Adjective | Word.PastParticiple | Word.Plural)) === 0;
    return isWord && (shapes[token] === Shape.Lower || shapes[token] === Shape.Upper);
  }

  private isNational(token: number): boolean {
    return this.isPlain(token) && this.words.modifiers.has(this.norm(token));
  }

  private extendOf(token: number, bits: number): number {
    let next = token;
    while (this.bits(next) & Word.Determiner) next++;
    if (this.words.past.has(this.norm(next))) return -1;
    const phrase = this.phraseFrom(next);
    if (phrase) return phrase.entity.kind === "place" || phrase.entity.kind === "product" ? phrase.end : -1;
    if (this.isPlain(next)) return next + 1;
    if (!this.isField(next)) return -1;
    while (bits & Title.Public && this.isField(next + 1)) next++;
    return next + 1;
  }

  /** « ministre de la Culture[, de la Jeunesse] et des Sports », « ministre des Postes[, Télécommunications] et Numérique ». */
  private extendField(token: number, bits: number): number {
    if (this.words.of.has(this.norm(token))) return this.extendOf(token + 1, bits);
    const goesOn = this.norm(token + 1) === "," || (this.bits(token + 1) & Word.Coordinator) !== 0;
    return goesOn && this.isField(token) ? token + 1 : -1;
  }

  /** A word with a capital that is in no name. */
  private isField(token: number): boolean {
    const { kinds, shapes } = this.document.tokens;
    return (
      token < this.limit &&
      (shapes[token] as Shape) >= Shape.Capitalized &&
      kinds[token] === TokenKind.Word &&
      this.phrases.at[token] === -1
    );
  }

  /** « fondateur et PDG », « ventes et marketing », « du Logement et de la Ville ». */
  private extendAnd(token: number, bits: number, complement: boolean): number {
    let next = token;
    while (this.bits(next) & Word.Determiner && !this.words.of.has(this.norm(next))) next++;
    if (this.words.past.has(this.norm(next)) && this.headBits(next + 1)) return next + 2;
    if (this.headBits(next)) return next + 1;
    if (!complement) return -1;
    if (this.words.of.has(this.norm(next))) return this.extendOf(next + 1, bits);
    if (bits & Title.Public && this.isField(next)) return next + 1;
    return next === token && this.isPlain(next) ? next + 1 : -1;
  }
}
