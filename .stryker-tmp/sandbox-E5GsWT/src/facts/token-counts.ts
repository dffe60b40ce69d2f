// @ts-nocheck
import type { Document } from "../document/document.js";
import { TokenKind } from "../document/tokens.js";
import type { FigureMention } from "../mentions/mention.js";

/** Figures and marks between any two tokens of a document, by sums over its tokens made once. */
export class TokenCounts {
  private readonly figuresTo: Int32Array;
  private readonly commasTo: Int32Array;
  private readonly breaksTo: Int32Array;

  constructor({ tokens }: Document, figures: readonly FigureMention[]) {
    this.figuresTo = new Int32Array(tokens.count + 1);
    this.commasTo = new Int32Array(tokens.count + 1);
    this.breaksTo = new Int32Array(tokens.count + 1);
    for (const { first } of figures) this.figuresTo[first + 1] = 1;
    for (let token = 0; token < tokens.count; token++) {
      const mark = tokens.kinds[token] === TokenKind.Mark ? tokens.norms[token] : "";
      this.figuresTo[token + 1] = (this.figuresTo[token + 1] as number) + (this.figuresTo[token] as number);
      this.commasTo[token + 1] = (this.commasTo[token] as number) + (mark === "," ? 1 : 0);
      this.breaksTo[token + 1] = (this.breaksTo[token] as number) + (mark === ";" || mark === ":" ? 1 : 0);
    }
  }

  figuresBetween(from: number, to: number): number {
    return Math.max(0, (this.figuresTo[to] ?? 0) - (this.figuresTo[from] ?? 0));
  }

  commasBetween(from: number, to: number): number {
    return Math.max(0, (this.commasTo[to] ?? 0) - (this.commasTo[from] ?? 0));
  }

  /** 1 where a semicolon or colon stands between. */
  breaksBetween(from: number, to: number): number {
    return (this.breaksTo[to] ?? 0) > (this.breaksTo[from] ?? 0) ? 1 : 0;
  }
}
