// @ts-nocheck
import type { LinkedEntity } from "../entities/entity.js";
import type { FigureMention } from "../mentions/mention.js";
import type { FactContext } from "./fact-context.js";
import type { Measure } from "./find-measure.js";
import { isInClause } from "./in-clause.js";
import type { TokenCounts } from "./token-counts.js";

/** What a language says for finding the market or place of a figure. Words in normal form. */
export interface ScopeWords {
  /** « en », « au », « dans »: before a place. */
  readonly places: ReadonlySet<string>;
  /** « dans », « sur », « hors »: before a market. */
  readonly markets: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** « marché », « mobile », « cloud »: what « dans le … » names a market by. */
  readonly nouns: ReadonlySet<string>;
  /** Words that go on after a market's noun: « français », « de la publicité » is left out. */
  readonly adjectives: (norm: string) => boolean;
}

/** Tokens, half-open. */
export interface Scope {
  readonly first: number;
  readonly end: number;
}

/** A scope stands at most so many tokens behind its figure or measure. */
const BESIDE = 3;
/** A fronted scope, « En Europe, », begins at most so many tokens into its sentence. */
const FRONT = 1;

/** Finds of which market or place figures are: « en Europe », « sur le marché français », « dans le mobile ». */
export class ScopeFinder {
  private readonly bySentence = new Map<number, readonly Scope[]>();
  /** By token: where a place's name that begins there ends, else 0. */
  private readonly placeEnds: Int32Array;

  constructor(
    private readonly context: FactContext,
    places: readonly LinkedEntity[],
    private readonly counts: TokenCounts,
    private readonly words: ScopeWords,
  ) {
    this.placeEnds = new Int32Array(context.document.tokens.count);
    for (const { mentions } of places) for (const { first, end } of mentions) this.placeEnds[first] = end;
  }

  /** That right behind the figure, or behind what it measures, or between the two, or at the front of the sentence. */
  find(figure: FigureMention, measure: Measure | null): Scope | null {
    const { document, clauses } = this.context;
    const sentence = document.sentenceOf[figure.first] ?? 0;
    const own = this.of(sentence).filter(
      ({ first, end }) => measure === null || end <= measure.first || first >= measure.end,
    );
    if (own.length === 0) return null;
    const behind = own.find((scope) => this.isBeside(figure.end, scope));
    if (behind) return behind;
    const near = measure === null ? undefined : own.find((scope) => this.isBeside(measure.end, scope));
    if (near) return near;
    const between = own.filter(
      ({ first, end }) =>
        end <= figure.first &&
        isInClause(clauses, figure.first, first) &&
        this.counts.figuresBetween(end, figure.first) === 0 &&
        this.counts.breaksBetween(end, figure.first) === 0,
    );
    const nearest = between.at(-1);
    if (nearest) return nearest;
    const start = document.sentences[sentence]?.first ?? 0;
    const front = own[0] as Scope;
    const isFront = front.first - start <= FRONT && this.norm(front.end) === "," && front.end <= figure.first;
    return isFront && this.counts.breaksBetween(front.end, figure.first) === 0 ? front : null;
  }

  private norm(token: number): string {
    return this.context.document.tokens.norms[token] ?? "";
  }

  private isBeside(from: number, { first }: Scope): boolean {
    const gap = first - from;
    return (
      gap >= 0 &&
      gap <= BESIDE &&
      this.counts.figuresBetween(from, first) === 0 &&
      this.counts.commasBetween(from, first) === 0 &&
      this.counts.breaksBetween(from, first) === 0
    );
  }

  private of(sentence: number): readonly Scope[] {
    let found = this.bySentence.get(sentence);
    if (!found) {
      found = this.read(sentence);
      this.bySentence.set(sentence, found);
    }
    return found;
  }

  private read(sentence: number): Scope[] {
    const { first = 0, end = 0 } = this.context.document.sentences[sentence] ?? {};
    const scopes: Scope[] = [];
    for (let token = first; token < end; token++) {
      const stop = this.endOfScope(token, end);
      if (stop < 0) continue;
      scopes.push({ first: token, end: stop });
      token = stop - 1;
    }
    return scopes;
  }

  /** Where the scope that a preposition opens ends, or -1. */
  private endOfScope(preposition: number, limit: number): number {
    const norm = this.norm(preposition);
    const opensPlace = this.words.places.has(norm);
    const opensMarket = this.words.markets.has(norm);
    if (!opensPlace && !opensMarket) return -1;
    let noun = preposition + 1;
    while (noun < limit && this.words.articles.has(this.norm(noun))) noun++;
    if (noun >= limit) return -1;
    const place = this.placeEnds[noun] ?? 0;
    if (place > 0) return opensPlace ? Math.min(place, limit) : -1;
    if (!opensMarket || noun === preposition + 1 || !this.words.nouns.has(this.norm(noun))) return -1;
    let end = noun + 1;
    while (end < limit && this.words.adjectives(this.norm(end))) end++;
    return end;
  }
}
