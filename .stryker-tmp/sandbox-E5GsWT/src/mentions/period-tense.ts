// @ts-nocheck
import type { Document } from "../document/document.js";
import type { PeriodDraft } from "./period-draft.js";
import type { Tense } from "./period-occurrence.js";
import type { PeriodWords } from "./period-rule.js";

/** How far from a period a word makes its clause one about the future, in tokens before and behind. */
const FUTURE_BEFORE = 9;
const FUTURE_BEHIND = 6;
/** Longest opening of a sentence before its first period, in tokens: « Au cours du », « Dès la ». */
const OPENING = 3;
const CLAUSE_ENDS: ReadonlySet<string> = new Set([";", ":", "(", ")", "«", "»", '"']);

/** Tells from the words of its clause which occurrence of a period is meant. */
export class PeriodTenses {
  constructor(
    private readonly document: Document,
    private readonly words: PeriodWords,
  ) {}

  /** Which occurrence of a period without a year is meant. */
  tenseOf({ first, end }: PeriodDraft): Tense {
    const { past, next } = this.words;
    const behind = this.wordAt(end, first);
    if (past.has(behind)) return "over";
    if (next.has(behind)) return "next";
    for (let token = first - 1; token >= first - FUTURE_BEFORE; token--) {
      const word = this.wordAt(token, first);
      if (word === "" || this.endsClause(word)) break;
      if (this.words.isPast(word)) return "recent";
      if (this.words.isFuture(word)) return "coming";
    }
    return this.opensSentence(first) ? this.tenseBehind(first, end) : "open";
  }

  /** « Au deuxième trimestre, le groupe vise … »: the first verb of the clause that the period opens. */
  private tenseBehind(first: number, end: number): Tense {
    const from = this.wordAt(end, first) === "," ? end + 1 : end;
    for (let token = from; token < from + FUTURE_BEHIND; token++) {
      const word = this.wordAt(token, first);
      if (word === "" || this.endsClause(word)) break;
      if (this.words.isPast(word)) return "recent";
      if (this.words.isFuture(word)) return "coming";
    }
    return "open";
  }

  /** Whether nothing but prepositions and articles stands before the token in its sentence. */
  opensSentence(first: number): boolean {
    const start = this.document.sentences[this.document.sentenceOf[first] ?? 0]?.first ?? 0;
    if (first - start > OPENING) return false;
    for (let token = start; token < first; token++) {
      if (!this.words.binding.has(this.document.tokens.norms[token] ?? "")) return false;
    }
    return true;
  }

  private endsClause(word: string): boolean {
    return CLAUSE_ENDS.has(word) || this.words.clauseBreaks.has(word);
  }

  /** The word at a token of the sentence of another; empty beyond it. */
  private wordAt(token: number, inSentenceOf: number): string {
    const { tokens, sentenceOf } = this.document;
    return token >= 0 && sentenceOf[token] === sentenceOf[inSentenceOf] ? (tokens.norms[token] ?? "") : "";
  }
}
