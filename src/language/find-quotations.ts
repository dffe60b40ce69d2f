import type { Document } from "../document/document.js";
import { Gap } from "../document/tokens.js";

/** What stands between quotation marks: tokens of the marks included, half-open. */
export interface Quotation {
  readonly first: number;
  readonly end: number;
}

export interface Quotations {
  readonly list: readonly Quotation[];
  /** Index of the quotation that covers each token, or -1. */
  readonly of: Int32Array;
}

/** A quotation left open ends with its paragraph, or after so many tokens where the paragraph has no other mark. */
const LONGEST = 400;

/** Pairs « … » and "…" in reading order; « » inside « » belongs to it, and a mark left open ends with its paragraph. */
export function findQuotations({ tokens }: Document): Quotations {
  const list: Quotation[] = [];
  const of = new Int32Array(tokens.count).fill(-1);
  for (let token = 0; token < tokens.count; token++) {
    const norm = tokens.norms[token];
    const close = norm === "«" ? "»" : norm === '"' ? '"' : null;
    if (close === null) continue;
    const end = endOfQuotation(tokens, token, close);
    if (end < 0) continue;
    of.fill(list.length, token, end);
    list.push({ first: token, end });
    token = end - 1;
  }
  return { list, of };
}

function endOfQuotation(tokens: Document["tokens"], first: number, close: string): number {
  const limit = Math.min(tokens.count, first + LONGEST);
  let inner = 0;
  let closed = -1;
  for (let token = first + 1; token < limit; token++) {
    const norm = tokens.norms[token];
    if (norm === close) {
      if (inner === 0) return token + 1;
      inner--;
      if (closed < 0) closed = token + 1;
    }
    if ((tokens.gaps[token] as Gap) === Gap.Paragraph && norm !== "«" && norm !== '"')
      return closed > 0 ? closed : close === "»" ? token : -1;
    if (close === "»" && norm === "«") inner++;
  }
  return closed;
}
