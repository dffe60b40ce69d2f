// @ts-nocheck
import type { Document, Sentence } from "../document/document.js";
import { Gap, Shape, TokenKind } from "../document/tokens.js";
import { Cue } from "./cues.js";
import { CUE_SHIFT, type DocumentFeatures, isCapital, LexiconBit } from "./document-features.js";

/** Tokens that may hold names: half-open pairs [first, end, first, end, …] in text order. What lies outside is no name. */
export type Stretches = readonly number[];

const LINK = Cue.Link << CUE_SHIFT;
const INSIDE = (Cue.Link | Cue.Inner) << CUE_SHIFT;
const OPENER = Cue.Opener << CUE_SHIFT;
const GRAMMAR = Cue.Grammar << CUE_SHIFT;
const ARTICLE = Cue.Article << CUE_SHIFT;

/** Lower-case words and marks in a row that a name may hold between two capitals. */
const MOST_LINKS = 5;
/** « tribunal de commerce de Paris »: how far behind its opener a name's first capital may stand. */
const OPENER_REACH = 5;

/** The runs of a document that can hold a name: a capital, digits beside one, a form of the table, and the words that tie them. */
export function findStretches(features: DocumentFeatures): Stretches {
  const { document } = features;
  const stretches: number[] = [];
  for (const sentence of document.sentences) {
    if (isCode(document, sentence)) continue;
    const { first, end } = sentence;
    let token = first;
    while (token < end) {
      if (!opensName(features, token, end)) {
        token++;
        continue;
      }
      const stop = endOfStretch(features, token, end);
      stretches.push(token, stop);
      token = stop;
    }
  }
  return stretches;
}

const CODE_MARKS = new Set(["{", "}", "=", "<", ">", "\\"]);
/** Marks of program code from which a line counts as code, not prose; and their least share of its tokens. */
const CODE_LEAST = 3;
const CODE_SHARE = 0.04;

/** Scripts and mark-up that came along with a page hold no names. */
function isCode({ tokens }: Document, { first, end }: Sentence): boolean {
  let marks = 0;
  for (let token = first; token < end; token++)
    if (tokens.kinds[token] === TokenKind.Mark && CODE_MARKS.has(tokens.norms[token] as string)) marks++;
  return marks >= CODE_LEAST && marks > (end - first) * CODE_SHARE;
}

/** A capital, or a form of the table in its own case. A word of grammar needs a capital behind it: « Il a », « Le Monde ». */
function holdsName({ shapes, lexicon, flags }: DocumentFeatures, token: number): boolean {
  if (((lexicon[token] as number) & LexiconBit.SameCase) !== 0) return true;
  const shape = shapes[token] as Shape;
  if (!isCapital(shape)) return false;
  return ((flags[token] as number) & GRAMMAR) === 0 || shape !== Shape.Capitalized || isCapital(shapes[token + 1] ?? 0);
}

const isDigits = ({ document }: DocumentFeatures, token: number): boolean => {
  const kind = document.tokens.kinds[token] as TokenKind;
  return kind === TokenKind.Number || kind === TokenKind.Code;
};

function opensName(features: DocumentFeatures, token: number, end: number): boolean {
  if (holdsName(features, token)) return true;
  if (isDigits(features, token)) return token + 1 < end && holdsName(features, token + 1);
  const flags = features.flags[token] as number;
  if ((flags & OPENER) === 0) return false;
  if ((flags & ARTICLE) !== 0) return token + 1 < end && isCapital(features.shapes[token + 1] as number);
  const reach = Math.min(end, token + OPENER_REACH);
  for (let next = token + 1; next < reach; next++) {
    if (isCapital(features.shapes[next] as number)) return true;
    if (((features.flags[next] as number) & INSIDE) === 0) return false;
  }
  return false;
}

/** The dot of « Karim B. ». */
const isInitialDot = ({ document, shapes }: DocumentFeatures, token: number): boolean =>
  document.tokens.norms[token] === "." &&
  document.tokens.gaps[token] === Gap.None &&
  shapes[token - 1] === Shape.Initial;

function endOfStretch(features: DocumentFeatures, first: number, end: number): number {
  let stop = first + 1;
  let links = 0;
  for (let token = first + 1; token < end; token++) {
    if (holdsName(features, token) || isDigits(features, token)) {
      links = 0;
      stop = token + 1;
      continue;
    }
    const flags = features.flags[token] as number;
    if ((flags & INSIDE) === 0 || ++links > MOST_LINKS) break;
    if ((flags & LINK) === 0 || isInitialDot(features, token)) stop = token + 1;
  }
  return stop;
}
