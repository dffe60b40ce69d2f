// @ts-nocheck
import type { Document } from "../document/document.js";
import { TokenKind } from "../document/tokens.js";
import type { FigureMention } from "../mentions/mention.js";

/** How many lines over a figure that stands alone may say what it is. */
const LINES_ABOVE = 3;

/**
 * A figure alone on its line, « -0,78 % » under « CAC 40 », belongs to the lines right over it and to nothing else of the text: it may be a cell
 * of a table or the page's own.
 *
 * @returns the first sentence of those lines, the figure's own where none is over it; -1 for a figure with words beside it.
 */
export function firstLineOver({ sentences, sentenceOf, tokens }: Document, { first, end }: FigureMention): number {
  const own = sentenceOf[first] ?? 0;
  const line = sentences[own];
  if (!line?.headline) return -1;
  for (let token = line.first; token < line.end; token++)
    if ((token < first || token >= end) && tokens.kinds[token] === TokenKind.Word) return -1;
  let top = own;
  while (top > 0 && own - top < LINES_ABOVE && sentences[top - 1]?.headline) top--;
  return top;
}
