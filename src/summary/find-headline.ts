import type { Document, Sentence } from "../document/document.js";
import { spanOf } from "../document/span.js";
import { TokenKind } from "../document/tokens.js";
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
  let verb = false;
  const open: string[] = [];
  for (let token = first; token < sentence.end; token++) {
    const before = token - 1;
    if (token > first && verb && open.length === 0 && mayEndBefore(document, grammar, token, sentence)) best = before;
    if ((tokens.ends[token] as number) - start > LONGEST) break;
    if ((grammar.bits[token] as number) & Word.Finite) verb = true;
    if (!follow(open, tokens.norms[token] as string)) break;
    if (token === sentence.end - 1 && verb && open.length === 0) best = lastWord(document, sentence, token);
  }
  if (best < 0) return null;
  const stop = tokens.ends[best] as number;
  return stop - start < SHORTEST ? null : spanOf(document.text, start, stop);
}

/** Past « Selon le cabinet Canalys, »: what stands before the first comma when it has no verb of its own and no subject. */
function skipOpening({ tokens }: Document, { bits }: Grammar, { first, end }: Sentence): number {
  let token = first;
  while (token < end && tokens.kinds[token] === TokenKind.Mark) token++;
  const opening = token;
  const isAside =
    ((bits[opening] as number) & (Word.Preposition | Word.Adverb | Word.Opposer | Word.Coordinator)) !== 0;
  if (!isAside) return opening;
  for (; token < end; token++) {
    if ((bits[token] as number) & Word.Finite) return opening;
    if (tokens.norms[token] === "," && token + 1 < end) return token + 1;
  }
  return opening;
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

function mayEndBefore(
  { tokens }: Document,
  { bits, groupOf, groups }: Grammar,
  token: number,
  { first }: Sentence,
): boolean {
  const here = bits[token] as number;
  const rest = BREAKS.has(tokens.norms[token] as string) || (here & OPENS_REST) !== 0;
  if (!rest) return false;
  const group = groups[groupOf[token - 1] as number];
  if (group && group.end > token) return false;
  const last = bits[token - 1] as number;
  if (
    tokens.kinds[token - 1] === TokenKind.Mark &&
    !CLOSERS.has(tokens.norms[token - 1] as string) &&
    tokens.norms[token - 1] !== "%"
  )
    return false;
  return token - 1 > first && (last & LEADS_ON) === 0;
}

/** The last token that is no full stop. */
function lastWord({ tokens }: Document, { first }: Sentence, token: number): number {
  let last = token;
  while (last > first && STOPS.has(tokens.norms[last] as string)) last--;
  return last;
}
