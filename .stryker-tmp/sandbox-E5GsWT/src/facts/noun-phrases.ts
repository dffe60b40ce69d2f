// @ts-nocheck
import { Shape, TokenKind } from "../document/tokens.js";
import { Word } from "../language/grammar.js";
import type { FactContext } from "./fact-context.js";
import type { MeasureWords } from "./measure-words.js";

/** A noun with what belongs to it, cut at one of its ends. Tokens, half-open. */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  /** 0 the noun alone, 1 with adjectives, 2 with one complement, 3 with two. */
  readonly cut: number;
  /** Whether a longer cut exists. */
  readonly goesOn: boolean;
  /** Noun phrase that this one is a complement of: its first token, or -1. */
  readonly outer: number;
}

const NO_NOUN =
  Word.Determiner |
  Word.Preposition |
  Word.Coordinator |
  Word.Opposer |
  Word.Subordinator |
  Word.Relative |
  Word.Subject |
  Word.Clitic |
  Word.Negation |
  Word.Adverb |
  Word.Be |
  Word.Have |
  Word.Infinitive |
  Word.PresentParticiple;
const COMPLEMENTS = 2;

/** Finds the noun phrases of single sentences, each sentence once. */
export class NounPhrases {
  private readonly bySentence = new Map<number, readonly NounPhrase[]>();

  constructor(
    private readonly context: FactContext,
    private readonly named: Uint8Array,
    private readonly words: MeasureWords,
  ) {}

  /** The phrases of a sentence in text order, the shorter cut first. */
  of(sentence: number): readonly NounPhrase[] {
    let found = this.bySentence.get(sentence);
    if (!found) {
      found = this.read(sentence);
      this.bySentence.set(sentence, found);
    }
    return found;
  }

  private read(sentence: number): NounPhrase[] {
    const { first = 0, end = 0 } = this.context.document.sentences[sentence] ?? {};
    const phrases: NounPhrase[] = [];
    let outer = -1;
    let outerEnd = -1;
    for (let token = first; token < end; token++) {
      if (!this.isHead(token, first)) continue;
      const ends = this.endsFrom(token, end);
      const inside = token < outerEnd ? outer : -1;
      for (const [index, { at, cut }] of ends.entries())
        phrases.push({ first: token, end: at, cut, goesOn: index + 1 < ends.length, outer: inside });
      const last = ends.at(-1)?.at ?? token;
      if (last > outerEnd) {
        outer = token;
        outerEnd = last;
      }
    }
    return phrases;
  }

  private norm(token: number): string {
    return this.context.document.tokens.norms[token] ?? "";
  }

  private bits(token: number): number {
    return this.context.grammar.bits[token] ?? 0;
  }

  /** Where the phrase from a noun on can end, the nearest first. */
  private endsFrom(noun: number, limit: number): { at: number; cut: number }[] {
    const ends = [{ at: noun + 1, cut: 0 }];
    let end = noun + 1;
    while (end < limit && this.isModifier(end)) end++;
    if (end > noun + 1) ends.push({ at: end, cut: 1 });
    for (let complements = 1; complements <= COMPLEMENTS; complements++) {
      if (end >= limit || !this.words.of.has(this.norm(end))) break;
      let next = end + 1;
      while (next < limit && (this.words.articles.has(this.norm(next)) || this.isBareAdjective(next, limit))) next++;
      if (next >= limit || !this.isNoun(next)) break;
      end = next + 1;
      while (end < limit && this.isModifier(end)) end++;
      ends.push({ at: end, cut: 1 + complements });
    }
    return ends;
  }

  private isBareAdjective(token: number, limit: number): boolean {
    return (this.bits(token) & Word.Adjective) !== 0 && token + 1 < limit && this.isNoun(token + 1);
  }

  private isHead(token: number, first: number): boolean {
    if (!this.isNoun(token)) return false;
    if (token === first) return true;
    const before = token - 1;
    const here = this.bits(before);
    const opens =
      (here & (Word.Determiner | Word.Preposition | Word.Coordinator)) !== 0 ||
      this.words.of.has(this.norm(before)) ||
      this.words.articles.has(this.norm(before));
    if (this.bits(token) & Word.PastParticiple && !opens) return false;
    return opens || !this.isNoun(before) || (here & Word.Adjective) !== 0 || this.words.heads.has(this.norm(token));
  }

  private isNoun(token: number): boolean {
    const { tokens } = this.context.document;
    if (tokens.kinds[token] !== TokenKind.Word || this.named[token] === 1) return false;
    const norm = this.norm(token);
    if (norm.length < 2 || norm.endsWith("'")) return false;
    if (this.words.heads.has(norm) || this.words.movements.has(norm))
      return (this.bits(token) & Word.Preposition) === 0;
    const here = this.bits(token);
    if (here & NO_NOUN || this.words.stops.has(norm)) return false;
    if ((here & Word.Finite) === 0) return true;
    return (here & Word.Noun) !== 0 && this.context.grammar.groupOf[token] === -1 && this.isGoverned(token);
  }

  /** Behind an article or « de »: a word that can be a verb is a noun there. */
  private isGoverned(token: number): boolean {
    const before = this.norm(token - 1);
    return this.words.of.has(before) || (this.words.articles.has(before) && (this.bits(token - 1) & Word.Clitic) === 0);
  }

  /** An adjective, a participle, or a noun in apposition (« dépenses cloud », « marge EBIT »). */
  private isModifier(token: number): boolean {
    const shape = this.context.document.tokens.shapes[token];
    if (this.bits(token) & Word.Finite && !this.words.heads.has(this.norm(token))) return false;
    return this.isNoun(token) && (shape === Shape.Lower || shape === Shape.Upper || shape === Shape.Mixed);
  }
}
