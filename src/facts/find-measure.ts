import type { Document } from "../document/document.js";
import { Gap, Shape, TokenKind } from "../document/tokens.js";
import type { FigureMention } from "../mentions/mention.js";

/** What a language says for finding what a figure measures. Words in normal form. */
export interface MeasureWords {
  /** Nouns that are measured: « ventes », « chiffre », « marge », « livraisons ». */
  readonly heads: ReadonlySet<string>;
  /** Nouns of movement, measured only when nothing else is: « croissance », « hausse ». */
  readonly movements: ReadonlySet<string>;
  /** « de », « d' », « du », « des ». */
  readonly of: ReadonlySet<string>;
  /** Articles and possessives, left out of a measure. */
  readonly articles: ReadonlySet<string>;
  /** Words that end a noun phrase: prepositions, conjunctions, verbs, pronouns. */
  readonly stops: ReadonlySet<string>;
  /** Finite verbs before which a subject stands. */
  readonly verbs: ReadonlySet<string>;
  /** Verbs that say what an amount of money is: « lève » → « levée », « facture » → « facturations ». */
  readonly verbMeasures: ReadonlyMap<string, string>;
  /** « contre », « et », « , »: what continues the figure before with the same measure. */
  readonly continuations: ReadonlySet<string>;
}

/** A measure as tokens, half-open, or a verb's with its `noun`; `inferred` when it stands outside the figure's clause. */
export interface Measure {
  readonly first: number;
  readonly end: number;
  readonly noun: string | null;
  readonly inferred: boolean;
}

/** How far to the left of a figure its measure is looked for, in tokens. */
const REACH = 25;
/** How many complements (« de … ») a measure keeps. */
const COMPLEMENTS = 2;

/**
 * What each figure measures, in the article's words: the noun after « de » (« 32 % des dépenses cloud »), the nearest measured noun before
 * it in the clause (« le chiffre d'affaires a reculé de 4 % »), that of the figure before where one goes on (« (+46 %) », « contre 16 % »),
 * or the subject of the clause.
 *
 * @param holders token ranges of names that end a measure: companies and people.
 */
export function findMeasures(
  document: Document,
  figures: readonly FigureMention[],
  nameAt: (token: number) => boolean,
  words: MeasureWords,
): (Measure | null)[] {
  const measures: (Measure | null)[] = [];
  const finder = new MeasureFinder(document, nameAt, words);
  for (const [index, figure] of figures.entries()) {
    const before = figures[index - 1];
    const chained = before !== undefined && document.sentenceOf[before.first] === document.sentenceOf[figure.first];
    measures.push(finder.find(figure, chained ? before : null, measures[index - 1] ?? null));
  }
  return measures;
}

class MeasureFinder {
  constructor(
    private readonly document: Document,
    private readonly nameAt: (token: number) => boolean,
    private readonly words: MeasureWords,
  ) {}

  find(figure: FigureMention, before: FigureMention | null, inherited: Measure | null): Measure | null {
    const after = this.complementOf(figure);
    if (after && !this.isMovement(after)) return after;
    const from = before ? before.end : Math.max(this.sentenceStart(figure.first), figure.first - REACH);
    const head = this.nearestHead(from, figure.first, false);
    if (head) return head;
    const verb = this.verbBefore(from, figure);
    if (verb) return verb;
    const goesOn = before !== null && inherited !== null && this.goesOn(before, figure);
    if (goesOn) return inherited;
    if (before) {
      const earlier = this.nearestHead(
        Math.max(this.sentenceStart(figure.first), before.first - REACH),
        before.first,
        false,
      );
      if (earlier && figure.kind === "change") return earlier;
    }
    return (
      this.nearestHead(from, figure.first, true) ??
      after ??
      this.subjectBefore(from, figure.first) ??
      (before ? inherited : null)
    );
  }

  private norm(token: number): string {
    return this.document.tokens.norms[token] ?? "";
  }

  private sentenceStart(token: number): number {
    return this.document.sentences[this.document.sentenceOf[token] ?? 0]?.first ?? 0;
  }

  private sentenceEnd(token: number): number {
    return this.document.sentences[this.document.sentenceOf[token] ?? 0]?.end ?? 0;
  }

  private isMovement(measure: Measure): boolean {
    return this.words.movements.has(this.norm(measure.first));
  }

  /** « 32 % des dépenses cloud », « 5 milliards de dollars de bénéfice net ». */
  private complementOf(figure: FigureMention): Measure | null {
    const { of, articles } = this.words;
    const behind = this.pastBracket(figure.end);
    if (!of.has(this.norm(behind))) return null;
    let token = behind + 1;
    while (articles.has(this.norm(token))) token++;
    if (token >= this.sentenceEnd(figure.first)) return null;
    return this.phraseAt(token);
  }

  /** « 32 % (+46 % sur un an) des dépenses »: the token behind the bracket that opens at `token`, else `token`. */
  private pastBracket(token: number): number {
    if (this.norm(token) !== "(") return token;
    const limit = this.sentenceEnd(token);
    for (let at = token + 1; at < limit; at++) if (this.norm(at) === ")") return at + 1;
    return token;
  }

  /** The noun phrase from `first` on, or null where no noun can stand. */
  private phraseAt(first: number): Measure | null {
    if (!this.isNoun(first)) return null;
    const limit = this.sentenceEnd(first);
    let end = first + 1;
    let complements = 0;
    while (end < limit) {
      if (this.isModifier(end)) end++;
      else if (complements < COMPLEMENTS && this.words.of.has(this.norm(end))) {
        let noun = end + 1;
        while (noun < limit && this.words.articles.has(this.norm(noun))) noun++;
        if (noun >= limit || !this.isNoun(noun)) break;
        end = noun + 1;
        complements++;
      } else break;
    }
    return { first, end, noun: null, inferred: false };
  }

  private isNoun(token: number): boolean {
    const { tokens } = this.document;
    if (tokens.kinds[token] !== TokenKind.Word || this.nameAt(token)) return false;
    const norm = this.norm(token);
    if (
      this.words.stops.has(norm) ||
      this.words.of.has(norm) ||
      this.words.articles.has(norm) ||
      this.words.verbs.has(norm)
    )
      return false;
    return norm.length > 1;
  }

  /** An adjective or a noun in apposition (« dépenses cloud »): a lower-case word, or an acronym, that ends no phrase. */
  private isModifier(token: number): boolean {
    const shape = this.document.tokens.shapes[token];
    return (
      this.isNoun(token) &&
      (shape === Shape.Lower || shape === Shape.Upper) &&
      !this.words.continuations.has(this.norm(token))
    );
  }

  private nearestHead(from: number, to: number, movements: boolean): Measure | null {
    const { heads, movements: moves } = this.words;
    for (let token = to - 1; token >= from; token--) {
      const norm = this.norm(token);
      if (norm === ";") return null;
      if (!(heads.has(norm) || (movements && moves.has(norm))) || this.nameAt(token)) continue;
      const outer = this.outerHead(token, from);
      return this.phraseAt(outer);
    }
    return null;
  }

  /** « lève 12 M€ » → levée: the nearest such verb before an amount, with nothing but small words between. */
  private verbBefore(from: number, figure: FigureMention): Measure | null {
    if (figure.list !== "amounts") return null;
    for (let token = figure.first - 1; token >= from; token--) {
      const noun = this.words.verbMeasures.get(this.norm(token));
      if (noun !== undefined) return { first: token, end: token + 1, noun, inferred: false };
    }
    return null;
  }

  /** The noun that this one completes: « part de marché », « marge d'exploitation », « hausse des ventes » stays « ventes ». */
  private outerHead(token: number, from: number): number {
    let before = token - 1;
    while (before > from && (this.words.articles.has(this.norm(before)) || this.isAdjective(before))) before--;
    if (before <= from || !this.words.of.has(this.norm(before))) return token;
    let noun = before - 1;
    while (noun > from && !this.words.heads.has(this.norm(noun)) && this.isAdjective(noun)) noun--;
    return noun >= from && this.words.heads.has(this.norm(noun)) ? this.outerHead(noun, from) : token;
  }

  private isAdjective(token: number): boolean {
    return (
      this.isModifier(token) && !this.words.heads.has(this.norm(token)) && !this.words.movements.has(this.norm(token))
    );
  }

  /** Whether only brackets, commas, names and small words stand between two figures. */
  private goesOn(before: FigureMention, figure: FigureMention): boolean {
    for (let token = before.end; token < figure.first; token++) {
      const norm = this.norm(token);
      if (this.words.continuations.has(norm) || this.words.of.has(norm) || this.words.articles.has(norm)) continue;
      if (this.words.movements.has(norm) || this.nameAt(token) || this.document.tokens.kinds[token] !== TokenKind.Word)
        continue;
      return false;
    }
    return true;
  }

  /** The subject of the last verb before the figure: « La pénétration des paiements passe de 25 à … ». */
  private subjectBefore(from: number, to: number): Measure | null {
    for (let verb = to - 1; verb > from; verb--) {
      if (!this.words.verbs.has(this.norm(verb))) continue;
      for (let token = verb - 1; token >= from; token--) {
        if (
          this.words.articles.has(this.norm(token)) &&
          this.document.tokens.gaps[token] !== Gap.Paragraph &&
          this.isNoun(token + 1)
        ) {
          const phrase = this.phraseAt(this.outerSubject(token + 1, from));
          if (phrase && phrase.end <= verb + 1) return phrase;
        }
      }
    }
    return null;
  }

  private outerSubject(noun: number, from: number): number {
    let token = noun;
    while (
      token - 3 >= from &&
      this.words.of.has(this.norm(token - 2)) &&
      this.words.articles.has(this.norm(token - 1)) &&
      this.isNoun(token - 3)
    )
      token -= 3;
    while (token - 2 >= from && this.words.of.has(this.norm(token - 1)) && this.isNoun(token - 2)) token -= 2;
    return token;
  }
}
