import type { Document, Sentence } from "../document/document.js";
import { Gap, Shape, TokenKind, type Tokens } from "../document/tokens.js";
import { type Grammar, Word } from "../language/grammar.js";
import { isOfNoun } from "./is-of-noun.js";

/** A dateline is over after so many tokens: « Metz-sur-Nied, le 3 mars 2021 – ». */
const LONGEST_DATELINE = 12;
/** What opens something before the main clause: « Selon le cabinet Canalys, », « Porté par la demande, ». */
const ASIDE =
  Word.Preposition |
  Word.Adverb |
  Word.Opposer |
  Word.Coordinator |
  Word.Subordinator |
  Word.PastParticiple |
  Word.PresentParticiple |
  Word.Adjective;
/** What cannot open the main clause behind an aside. */
const NO_SUBJECT =
  Word.Relative |
  Word.Subordinator |
  Word.Preposition |
  Word.Coordinator |
  Word.PresentParticiple |
  Word.PastParticiple |
  Word.Finite;

/** Past a dateline, past « Mais », and past an aside before a comma whose verbs, if any, stand in a clause of its own. */
export function skipOpening({ tokens }: Document, { bits }: Grammar, { first, end }: Sentence): number {
  let opening = skipMarks(tokens, skipDateline(tokens, bits, first, end), end);
  if ((bits[opening] as number) & (Word.Opposer | Word.Coordinator)) opening = skipMarks(tokens, opening + 1, end);
  const opens = bits[opening] as number;
  if (!(opens & ASIDE)) return skipApposition(tokens, bits, opening, end);
  if (opens & Word.Determiner && (!(opens & Word.Preposition) || isOfNoun(tokens.norms[opening] as string)))
    return opening;
  let isInside = (opens & Word.Subordinator) !== 0;
  for (let token = opening; token < end; token++) {
    const here = bits[token] as number;
    if (here & (Word.Relative | Word.Subordinator)) isInside = true;
    else if (here & Word.Finite) {
      if (!isInside) return opening;
      isInside = false;
    } else if (tokens.norms[token] === "," && token + 1 < end) {
      if (opensSubject(tokens, bits, token + 1)) return token + 1;
    }
  }
  return opening;
}

/** Past « Proche parmi les proches du maire, » where a capital and, soon, its verb follow. */
function skipApposition({ norms, shapes }: Tokens, bits: Int32Array, opening: number, end: number): number {
  if ((bits[opening] as number) & (Word.Determiner | Word.Finite | Word.Subject | Word.Clitic)) return opening;
  if (!((bits[opening + 1] ?? 0) & Word.Preposition)) return opening;
  let comma = opening + 2;
  for (; comma < end && norms[comma] !== ","; comma++) if ((bits[comma] as number) & NO_APPOSITION) return opening;
  const subject = comma + 1;
  if (subject >= end || (shapes[subject] as number) < Shape.Capitalized) return opening;
  for (let token = subject; token < Math.min(end, subject + LONGEST_NAME) && norms[token] !== ","; token++)
    if ((bits[token] as number) & Word.Finite) return subject;
  return opening;
}

const NO_APPOSITION = Word.Finite | Word.Relative | Word.Subordinator;
/** A name, its clitics and its verb. */
const LONGEST_NAME = 6;

const opensSubject = ({ kinds, shapes }: Tokens, bits: Int32Array, token: number): boolean =>
  ((bits[token] as number) & NO_SUBJECT) === 0 &&
  (((bits[token] as number) & Word.Determiner) !== 0 ||
    kinds[token] === TokenKind.Number ||
    (shapes[token] as number) >= Shape.Capitalized);

function skipDateline({ norms, gaps }: Tokens, bits: Int32Array, first: number, end: number): number {
  for (let token = first; token < Math.min(end, first + LONGEST_DATELINE); token++) {
    if ((bits[token] as number) & Word.Finite) return first;
    const isDash = norms[token] === "–" || norms[token] === "—" || norms[token] === "-";
    if (isDash && token > first && gaps[token] !== Gap.None && token + 1 < end) return token + 1;
  }
  return first;
}

function skipMarks({ kinds }: Tokens, from: number, end: number): number {
  let token = from;
  while (token < end - 1 && kinds[token] === TokenKind.Mark) token++;
  return token;
}
