import type { Document, Sentence } from "../document/document.js";
import { spanOf } from "../document/span.js";
import { Gap, TokenKind, type Tokens } from "../document/tokens.js";
import { type Grammar, Word } from "../language/grammar.js";
import type { Span } from "../schema/types.js";

/** Characters of a headline. */
const LONGEST = 90;
const SHORTEST = 20;
/** A headline line of fewer words is a rubric: « High-tech ». */
const FEWEST_WORDS = 4;

/** Words that begin something a headline can do without. */
const OPENS_REST =
  Word.Relative | Word.Subordinator | Word.Coordinator | Word.Opposer | Word.Preposition | Word.PresentParticiple;
/** Words that no headline ends on. */
const LEADS_ON =
  Word.Determiner |
  Word.Preposition |
  Word.Coordinator |
  Word.Opposer |
  Word.Subordinator |
  Word.Relative |
  Word.Clitic |
  Word.Be |
  Word.Have;
const BREAKS = new Set([",", ";", ":", "–", "(", "…"]);
const STOPS = new Set([".", "!", "…"]);
const CLOSERS = new Map([
  [")", "("],
  ["»", "«"],
  ["]", "["],
]);

/**
 * At most 90 characters of the text that stand as a headline: the line that heads the text, else the opening of the best sentence that
 * can be cut where a clause or a complement begins.
 *
 * @param ranked sentences, the best first.
 */
export function findHeadline(document: Document, grammar: Grammar, ranked: readonly number[]): Span | null {
  const line = document.sentences[0];
  if (line?.headline && isTitle(document, line)) return spanOf(document.text, line.start, line.stop);
  for (const index of ranked) {
    const headline = trimSentence(document, grammar, document.sentences[index] as Sentence);
    if (headline) return headline;
  }
  return null;
}

function isTitle({ tokens, sentences }: Document, { first, end, start, stop }: Sentence): boolean {
  let words = 0;
  for (let token = first; token < end; token++) if (tokens.kinds[token] === TokenKind.Word) words++;
  return words >= FEWEST_WORDS && stop - start <= LONGEST && sentences.length > 1;
}

function trimSentence(document: Document, grammar: Grammar, sentence: Sentence): Span | null {
  const { tokens } = document;
  const first = skipOpening(document, grammar, sentence);
  const start = tokens.starts[first] as number;
  let best = -1;
  let strong = -1;
  let verb = false;
  let inner = false;
  const open: string[] = [];
  for (let token = first; token < sentence.end; token++) {
    const bits = grammar.bits[token] as number;
    const cut = token > first && verb && !inner && open.length === 0 ? cutBefore(document, grammar, token) : Cut.None;
    if (cut !== Cut.None) best = token - 1;
    if (cut === Cut.Clause) strong = token - 1;
    if ((tokens.ends[token] as number) - start > LONGEST) break;
    if (bits & (Word.Relative | Word.Subordinator)) inner = true;
    if (bits & Word.Finite) {
      verb ||= !inner;
      inner = false;
    }
    if (!follow(open, tokens.norms[token] as string)) break;
    if (token === sentence.end - 1 && verb && open.length === 0) strong = lastWord(document, sentence, token);
  }
  const lengthTo = (token: number): number => (tokens.ends[token] as number) - start;
  const last = strong >= 0 && lengthTo(strong) >= LONG_ENOUGH ? strong : Math.max(best, strong);
  return last < 0 || lengthTo(last) < SHORTEST ? null : spanOf(document.text, start, tokens.ends[last] as number);
}

/** A headline that ends with its clause is not made longer for a complement. */
const LONG_ENOUGH = 45;
/** A dateline is over after so many tokens: « Mont-Saint-Guibert, le 15 février 2024 – ». */
const LONGEST_DATELINE = 12;

/** Past a dateline and past « Selon le cabinet Canalys, »: an aside before the first comma whose verbs, if any, stand in a clause of its own. */
function skipOpening({ tokens }: Document, { bits }: Grammar, { first, end }: Sentence): number {
  const opening = skipMarks(tokens, skipDateline(tokens, bits, first, end), end);
  const isAside =
    ((bits[opening] as number) & (Word.Preposition | Word.Adverb | Word.Opposer | Word.Coordinator)) !== 0;
  if (!isAside) return opening;
  let inner = false;
  for (let token = opening; token < end; token++) {
    const here = bits[token] as number;
    if (here & (Word.Relative | Word.Subordinator)) inner = true;
    else if (here & Word.Finite) {
      if (!inner) return opening;
      inner = false;
    } else if (tokens.norms[token] === "," && token + 1 < end) {
      const next = bits[token + 1] as number;
      return next & NO_SUBJECT || tokens.kinds[token + 1] !== TokenKind.Word ? opening : token + 1;
    }
  }
  return opening;
}

/** What cannot open the main clause behind an aside. */
const NO_SUBJECT =
  Word.Relative |
  Word.Subordinator |
  Word.Preposition |
  Word.Coordinator |
  Word.PresentParticiple |
  Word.PastParticiple |
  Word.Finite;

function skipDateline({ norms, gaps }: Tokens, bits: Int32Array, first: number, end: number): number {
  for (let token = first; token < Math.min(end, first + LONGEST_DATELINE); token++) {
    if ((bits[token] as number) & Word.Finite) return first;
    const isDash = norms[token] === "–" || norms[token] === "-";
    if (isDash && token > first && gaps[token] !== Gap.None && token + 1 < end) return token + 1;
  }
  return first;
}

function skipMarks({ kinds }: Tokens, from: number, end: number): number {
  let token = from;
  while (token < end - 1 && kinds[token] === TokenKind.Mark) token++;
  return token;
}

/** Keeps brackets and quotation marks in step; false where one closes that never opened. */
function follow(open: string[], norm: string): boolean {
  if (norm === "(" || norm === "«" || norm === "[") open.push(norm);
  else if (norm === '"') {
    if (open.at(-1) === '"') open.pop();
    else open.push(norm);
  } else if (CLOSERS.has(norm)) return open.pop() === CLOSERS.get(norm);
  return true;
}

/** What begins at a token. */
enum Cut {
  None,
  /** A complement: « au deuxième trimestre ». */
  Complement,
  /** A clause, or what stands between commas or brackets. */
  Clause,
}

function cutBefore({ tokens }: Document, { bits, groupOf, groups }: Grammar, token: number): Cut {
  const here = bits[token] as number;
  const isBreak = BREAKS.has(tokens.norms[token] as string);
  if (!isBreak && !(here & OPENS_REST)) return Cut.None;
  const before = token - 1;
  const last = bits[before] as number;
  const group = groups[groupOf[before] as number];
  if ((group && group.end > token) || last & LEADS_ON) return Cut.None;
  if (tokens.kinds[before] === TokenKind.Mark && !ENDS_WORD.has(tokens.norms[before] as string)) return Cut.None;
  if (last & Word.Infinitive) return Cut.None;
  if (isBreak) return Cut.Clause;
  if (last & (Word.Finite | Word.PastParticiple)) return Cut.None;
  return here & Word.Preposition ? Cut.Complement : Cut.Clause;
}

/** Marks that a headline may end on. */
const ENDS_WORD = new Set([")", "»", "]", "%", '"', "€", "$"]);

/** The last token that is no full stop. */
function lastWord({ tokens }: Document, { first }: Sentence, token: number): number {
  let last = token;
  while (last > first && STOPS.has(tokens.norms[last] as string)) last--;
  return last;
}
