import type { Document, Sentence } from "../document/document.js";
import { TokenKind } from "../document/tokens.js";
import { type Grammar, Word } from "../language/grammar.js";
import type { Cues } from "./find-cues.js";
import type { Signals } from "./signals.js";
import { Cue } from "./words.js";

/** Fewer words say nothing whole. */
const FEWEST_WORDS = 4;
/** With fewer, and no verb, it answers or ends what stands before it: « 84 millions d'euros. » */
const FEWEST_WITHOUT_VERB = 6;
/** Marks among the tokens of code or a table that came along with a page; press stays under a third. */
const MOST_MARKS = 0.45;

/** Indexes of the sentences that may be key points: no headline line, no question alone in its paragraph, nothing that a page leaves around its article, no scraps. */
export function findCandidates(
  { sentences, tokens }: Document,
  { bits }: Grammar,
  signals: Signals,
  cues: Cues,
): number[] {
  const candidates: number[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const words = signals.words[index] as number;
    if (sentence.headline || words < FEWEST_WORDS || (cues.anywhere[index] as number) & Cue.Boilerplate) continue;
    if (words < FEWEST_WITHOUT_VERB && !hasVerb(sentence, bits)) continue;
    if (isMostlyMarks(sentence, tokens.kinds) || isAskedAlone(index, sentences, tokens.norms)) continue;
    candidates.push(index);
  }
  return candidates;
}

function hasVerb({ first, end }: Sentence, bits: Int32Array): boolean {
  for (let token = first; token < end; token++) if ((bits[token] as number) & Word.Finite) return true;
  return false;
}

/** An interviewer's question. */
function isAskedAlone(index: number, sentences: readonly Sentence[], norms: readonly string[]): boolean {
  const { end, paragraph } = sentences[index] as Sentence;
  const isAlone = sentences[index - 1]?.paragraph !== paragraph && sentences[index + 1]?.paragraph !== paragraph;
  return isAlone && norms[end - 1] === "?";
}

function isMostlyMarks({ first, end }: Sentence, kinds: Uint8Array): boolean {
  let marks = 0;
  for (let token = first; token < end; token++) if (kinds[token] === TokenKind.Mark) marks++;
  return marks > (end - first) * MOST_MARKS;
}
