// @ts-nocheck
import type { Document } from "../document/document.js";
import { spanOf } from "../document/span.js";
import type { Span, Why } from "../schema/types.js";

/** Tokens, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Gathers reasons, their words as spans of the text. */
export class ReasonWriter {
  readonly list: Why[] = [];

  constructor(private readonly document: Document) {}

  /** @param path JSON pointer into the extraction. */
  add(path: string, rule: string, ...words: readonly (TokenRange | null | undefined)[]): void {
    const spans = words.filter((range) => range !== null && range !== undefined).map((range) => this.spanOf(range));
    this.addSpans(path, rule, spans);
  }

  addSpans(path: string, rule: string, evidence: Span[]): void {
    this.list.push({ path, rule, evidence });
  }

  private spanOf({ first, end }: TokenRange): Span {
    const { text, tokens } = this.document;
    return spanOf(text, tokens.starts[first] ?? 0, tokens.ends[end - 1] ?? 0);
  }
}

/** One token as a range; null for -1. */
export const tokenAt = (token: number): TokenRange | null => (token < 0 ? null : { first: token, end: token + 1 });
