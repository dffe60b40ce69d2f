// @ts-nocheck
import type { Document } from "../document/document.js";
import { TokenKind, type Tokens } from "../document/tokens.js";
import type { Terms } from "./terms.js";
import { Cue } from "./words.js";

/** What the phrases of each sentence say of it. All arrays are by sentence. */
export interface Cues {
  /** Bits of the phrases anywhere in the sentence. */
  readonly anywhere: Int32Array;
  /** Bits of the phrases that open the sentence, quotation marks and dashes passed over, and of those behind an opening « Mais ». */
  readonly opening: Int32Array;
  /** First word of the sentence; its end when it has none. */
  readonly firstWord: Int32Array;
  /** Tokens behind « selon » and its like, in text order: where a source is named. */
  readonly reports: readonly number[];
}

/** Openings that another opening may follow: « Mais il », « Or, cette dernière ». */
const LINKS = Cue.Contrast | Cue.Addition | Cue.Explanation;

export function findCues({ tokens, sentences }: Document, terms: Terms): Cues {
  const anywhere = new Int32Array(sentences.length);
  const opening = new Int32Array(sentences.length);
  const firstWord = new Int32Array(sentences.length);
  const reports: number[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const { first, end } = sentences[index] as { first: number; end: number };
    let bits = 0;
    for (let token = first; token < end; token++) {
      if (!terms.phrases[token]) continue;
      const here = readPhrases(tokens, terms, token, end);
      bits |= here;
      if (here & Cue.According) reports.push(endOfPhrase(tokens, terms, token, end));
    }
    anywhere[index] = bits;
    const open = skipMarks(tokens, first, end);
    firstWord[index] = open;
    opening[index] = readOpening(tokens, terms, open, end);
  }
  return { anywhere, opening, firstWord, reports };
}

function skipMarks({ kinds }: Tokens, from: number, end: number): number {
  let token = from;
  while (token < end && kinds[token] === TokenKind.Mark) token++;
  return token;
}

function readOpening(tokens: Tokens, terms: Terms, open: number, end: number): number {
  const bits = readPhrases(tokens, terms, open, end);
  if (!(bits & LINKS)) return bits;
  const after = skipMarks(tokens, endOfPhrase(tokens, terms, open, end), end);
  return bits | (readPhrases(tokens, terms, after, end) & (Cue.Dangling | Cue.Impersonal));
}

/** Bits of all phrases that begin at the token. */
function readPhrases({ norms }: Tokens, { phrases }: Terms, token: number, end: number): number {
  let node = token < end ? phrases[token] : null;
  let bits = 0;
  for (let at = token + 1; node; at++) {
    bits |= node.cues;
    node = at < end ? (node.next.get(norms[at] as string) ?? null) : null;
  }
  return bits;
}

/** Past the longest phrase that begins at the token and says one of `cues`; the token itself when none does. */
export function endOfPhrase({ norms }: Tokens, { phrases }: Terms, token: number, end: number, cues = -1): number {
  let node = token < end ? phrases[token] : null;
  let longest = token;
  for (let at = token + 1; node; at++) {
    if (node.cues & cues) longest = at;
    node = at < end ? (node.next.get(norms[at] as string) ?? null) : null;
  }
  return longest;
}

/** Whether a sentence cannot be read without the one before it. */
export const isDangling = ({ opening }: Cues, sentence: number): boolean => {
  const bits = opening[sentence] as number;
  return (bits & Cue.Dangling) !== 0 && (bits & Cue.Impersonal) === 0;
};
