import { foldAccents, normalizeWord } from "../../src/document/normalize.js";

const EDGES = /^[\s«»"“”.,;:!?()]+|[\s«»"“”.,;:!?()]+$/g;

/** A form as names are compared: accents, case, quotation marks and spacing forgotten. */
export const fold = (surface: string): string =>
  foldAccents(normalizeWord(surface))
    .replace(/[\s\u00a0\u202f\u2009]+/g, " ")
    .replace(EDGES, "");

const WORD = /[\p{L}\p{N}]{3,}/gu;
const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];

/** F1 of the words of three letters or more. */
export function wordF1(one: string, other: string): number {
  const left = wordsOf(one);
  const right = wordsOf(other);
  if (left.length === 0 || right.length === 0) return fold(one) === fold(other) ? 1 : 0;
  const rest = [...right];
  let shared = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
}
