// @ts-nocheck
import type { Document, Sentence } from "../document/document.js";
import { spanOf } from "../document/span.js";
import { type Grammar, Word } from "../language/grammar.js";
import type { Status } from "../schema/types.js";
import { endOfPhrase } from "./find-cues.js";
import type { Candidates } from "./read-candidates.js";
import type { SummaryInput } from "./summary-input.js";
import { Cue, type SummaryWords } from "./words.js";

/** A mark of one status: how much it says, and the tokens that say it. */
interface Mark {
  readonly value: "announced" | "reported" | "rumoured";
  readonly weight: number;
  readonly first: number;
  readonly end: number;
}

/** What each sentence's marks weigh, by its place among the candidates: the news stands first. */
const PLACES = [1, 0.8, 0.6, 0.4, 0.3];
/** Key points further down weigh as much. */
const KEY_POINT = 0.4;
/** Nameless sources and words of rumour say more than a conditional; one without a source beside it may be a mere supposition. */
const RUMOUR_SAID = 1.5;
const CONDITIONAL = 1;
const CONDITIONAL_ALONE = 0.3;
const ANNOUNCED = 1;
const REPORTED = 0.9;
/** Less than a mark in the first two sentences is not the status of the article. */
const ENOUGH = 0.7;

/** Whether the article's news was announced, is reported by others, or is rumoured, with the words that say so. */
export function findStatus(
  input: SummaryInput,
  candidates: Candidates,
  keyPoints: readonly number[],
  words: SummaryWords,
): Status {
  const totals = { announced: 0, reported: 0, rumoured: 0 };
  const best = new Map<Mark["value"], { mark: Mark; weight: number }>();
  const chosen = new Set(keyPoints);
  for (const [place, sentence] of candidates.sentences.entries()) {
    const factor = PLACES[place] ?? (chosen.has(sentence) ? KEY_POINT : 0);
    if (factor === 0) continue;
    const heaviest = new Map<Mark["value"], Mark>();
    for (const mark of listMarks(input, candidates, sentence, words)) {
      if (mark.weight > (heaviest.get(mark.value)?.weight ?? 0)) heaviest.set(mark.value, mark);
    }
    for (const [value, mark] of heaviest) {
      const weight = mark.weight * factor;
      totals[value] += weight;
      if (weight > (best.get(value)?.weight ?? 0)) best.set(value, { mark, weight });
    }
  }
  const value = decide(totals);
  const found = value === "undetermined" ? undefined : best.get(value)?.mark;
  if (!found) return { value: "undetermined", cue: null };
  const { text, tokens } = input.document;
  return { value, cue: spanOf(text, tokens.starts[found.first] as number, tokens.ends[found.end - 1] as number) };
}

function decide({ announced, reported, rumoured }: Record<Mark["value"], number>): Status["value"] {
  if (rumoured >= ENOUGH && rumoured >= announced) return "rumoured";
  if (announced >= ENOUGH && announced >= reported) return "announced";
  return reported >= ENOUGH ? "reported" : "undetermined";
}

function* listMarks(
  input: SummaryInput,
  candidates: Candidates,
  sentence: number,
  words: SummaryWords,
): Generator<Mark> {
  const { document, grammar } = input;
  const { terms, cues, signals } = candidates;
  const { tokens, sentences } = document;
  const { first, end } = sentences[sentence] as Sentence;
  const all = cues.anywhere[sentence] as number;
  const phrase = (token: number, cue: number): number => endOfPhrase(tokens, terms, token, end, cue);
  const isQuoted = (signals.quoted[sentence] as number) > MOSTLY_QUOTED;
  for (let token = first; token < end; token++) {
    if (terms.phrases[token]) {
      const rumour = phrase(token, Cue.Rumour | Cue.Anonymous);
      if (rumour > token) yield { value: "rumoured", weight: RUMOUR_SAID, first: token, end: rumour };
      const announced = all & Cue.Announce && !isQuoted ? phrase(token, Cue.Announce) : token;
      if (announced > token + 1 || (announced > token && isVerb(grammar, token)))
        yield { value: "announced", weight: ANNOUNCED, first: token, end: announced };
      const reported = phrase(token, (signals.press[sentence] as number) > 0 ? Cue.Report | Cue.Relay : Cue.Relay);
      if (reported > token) yield { value: "reported", weight: REPORTED, first: token, end: reported };
    }
    if (!isQuoted && isRumouring(document, grammar, token, words)) {
      const weight = hasSourceNear(input, candidates, sentence) ? CONDITIONAL : CONDITIONAL_ALONE;
      yield { value: "rumoured", weight, first: token, end: token + 1 };
    }
  }
}

/** Whether the sentence, or the one before or behind it, names the press or nameless people as its source, or holds an unconfirmed event. */
function hasSourceNear({ document, events }: SummaryInput, { cues, signals }: Candidates, sentence: number): boolean {
  for (const near of [sentence, sentence + 1, sentence - 1]) {
    if (near < 0 || near >= document.sentences.length) continue;
    const bits = cues.anywhere[near] as number;
    if (bits & (Cue.Anonymous | Cue.Rumour | Cue.Relay) || ((signals.press[near] as number) > 0 && bits & Cue.Report))
      return true;
  }
  return events.some((event) => event.sentence === sentence && event.certainty === "conditional");
}

/** A sentence that is quoted for the most part is its speaker's. */
const MOSTLY_QUOTED = 0.6;

/** « annonce » and « confirme » are nouns or verbs. */
const isVerb = ({ bits }: Grammar, token: number): boolean => ((bits[token] as number) & Word.Finite) !== 0;

/** The journalist's conditional: no « pourrait », no « je », no « si » and no « a indiqué que » before it in the sentence. */
function isRumouring(
  { sentences, sentenceOf }: Document,
  { bits, lemmas }: Grammar,
  token: number,
  words: SummaryWords,
): boolean {
  const here = bits[token] as number;
  if (!(here & Word.Conditional) || here & Word.FirstPerson || words.modals.has(lemmas[token] as string)) return false;
  const { first, end } = sentences[sentenceOf[token] as number] as Sentence;
  for (let near = first; near < end; near++) {
    const other = bits[near] as number;
    if (other & Word.Condition) return false;
    if (near < token && other & Word.Subordinator && hasPast(bits, first, near)) return false;
  }
  return true;
}

function hasPast(bits: Int32Array, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if ((bits[token] as number) & (Word.Have | Word.Imperfect | Word.SimplePast)) return true;
  return false;
}
