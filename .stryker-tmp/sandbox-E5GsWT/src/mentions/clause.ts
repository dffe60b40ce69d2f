// @ts-nocheck
import type { Document } from "../document/document.js";
import type { Evidence, ReadFigure } from "./figure-evidence.js";
import { Cue, type FigureWords } from "./figure-words.js";

/**
 * How far a word reaches to its figure, in tokens. In the written articles no noun phrase between « hausse » and « de 3 % » is longer
 * than `REACH`; `SHORT_REACH` holds for a noun before a bracket, colon or sign, `NEAR` inside one phrase (« relève ses taux de 3 % »).
 */
export const REACH = 30;
export const SHORT_REACH = 6;
export const NEAR = 4;

/** The words around figures, asked by token; tokens outside the text say nothing. */
export class Clause {
  /** Index of the figure that stopped the last `nearest`, or -1. */
  crossed = -1;

  constructor(
    readonly document: Document,
    readonly words: FigureWords,
    /** The figures before the one that is asked about, in text order. */
    readonly figures: readonly ReadFigure[],
  ) {}

  norm(token: number): string {
    return this.document.tokens.norms[token] ?? "";
  }

  cuesAt(token: number): number {
    return this.words.cues.get(this.norm(token)) ?? 0;
  }

  sentenceStart(token: number): number {
    const { sentences, sentenceOf } = this.document;
    return sentences[sentenceOf[token] as number]?.first ?? 0;
  }

  movement(at: number): Evidence {
    const direction = this.cuesAt(at) & Cue.Up ? "up" : "down";
    return { kind: "change", direction, cue: { first: at, end: at + 1 } };
  }

  /**
   * The nearest word with one of the bits `want`, from `from` to the left, or -1. It stops at the start of the sentence, at another
   * clause and at a figure; `beyond` goes past figures. What stands in brackets is left out.
   */
  nearest(from: number, start: number, want: number, reach = REACH, beyond = false): number {
    let figure = this.figures.length - 1;
    this.crossed = -1;
    for (let token = from; token >= start && from - token < reach; token--) {
      while (figure >= 0 && (this.figures[figure] as ReadFigure).first > token) figure--;
      const crossed = this.figures[figure];
      if (crossed && crossed.end > token) {
        if (!beyond) {
          this.crossed = figure;
          return -1;
        }
        token = crossed.first;
        continue;
      }
      const norm = this.norm(token);
      if (norm === ")") {
        token = this.openingBracket(token, start);
        continue;
      }
      const cues = this.words.cues.get(norm) ?? 0;
      if (cues & want && !this.isNoun(cues, token)) return token;
      if (cues & Cue.Clause) return -1;
    }
    return -1;
  }

  /** A verb's form that an article makes another noun: « une avance ». */
  private isNoun(cues: number, token: number): boolean {
    return (cues & (Cue.Verb | Cue.Noun)) === Cue.Verb && (this.cuesAt(token - 1) & Cue.Article) !== 0;
  }

  /** Token of the bracket that `close` closes, or `close` itself when there is none near. */
  private openingBracket(close: number, start: number): number {
    for (let token = close - 1; token >= start && close - token < REACH; token--) {
      if (this.norm(token) === "(") return token;
    }
    return close;
  }
}
