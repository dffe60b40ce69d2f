// @ts-nocheck
import type { Document } from "../document/document.js";
import { Shape } from "../document/tokens.js";
import type { Extraction, Span } from "../schema/types.js";

/**
 * Words with a capital that no list of an extraction holds, and that are no ordinary words: names that the reader of names did not know,
 * « Zorglub détient 12 % ». Acronyms are left out: « PDG », « RGPD ».
 */
export function findStrayNames(
  document: Document,
  extraction: Extraction,
  isCommon: (norm: string) => boolean,
): Span[] {
  const { text, tokens, sentences, sentenceOf } = document;
  const taken = takenTokens(document, extraction);
  const isCapital = (token: number): boolean => {
    const shape = tokens.shapes[token];
    const isElided = (tokens.norms[token] ?? "").endsWith("'");
    return taken[token] === 0 && !isElided && (shape === Shape.Capitalized || shape === Shape.Mixed);
  };
  const isWord = (token: number): boolean => isCommon(tokens.norms[token] ?? "");
  const spans: Span[] = [];
  for (let first = 0; first < tokens.count; first++) {
    if (!isCapital(first) || (first === sentences[sentenceOf[first] ?? 0]?.first && isWord(first))) continue;
    let end = first + 1;
    while (end < tokens.count && isCapital(end) && sentenceOf[end] === sentenceOf[first]) end++;
    const known = Array.from({ length: end - first }, (_, at) => isWord(first + at));
    if (known.includes(false)) {
      const [start, stop] = [tokens.starts[first] as number, tokens.ends[end - 1] as number];
      spans.push({ start, end: stop, text: text.slice(start, stop) });
    }
    first = end - 1;
  }
  return spans;
}

/** 1 for every token of a name, figure or period. */
function takenTokens({ tokens }: Document, extraction: Extraction): Uint8Array {
  const spans: Span[] = [
    ...[
      extraction.companies,
      extraction.people,
      extraction.organizations,
      extraction.places,
      extraction.products,
    ].flatMap((list) => list.flatMap(({ mentions }) => mentions)),
    ...[
      extraction.percentages,
      extraction.amounts,
      extraction.quantities,
      extraction.quarters,
      extraction.dates,
    ].flat(),
  ].sort((one, other) => one.start - other.start);
  const taken = new Uint8Array(tokens.count);
  let at = 0;
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token] as number;
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at++;
    if ((spans[at]?.start ?? Number.MAX_VALUE) <= start) taken[token] = 1;
  }
  return taken;
}
