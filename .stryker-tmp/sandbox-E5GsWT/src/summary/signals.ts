// @ts-nocheck
import type { Document, Sentence } from "../document/document.js";
import { Shape, TokenKind } from "../document/tokens.js";
import type { LinkedEntity } from "../entities/entity.js";
import type { Entities } from "../entities/link-entities.js";
import { Word } from "../language/grammar.js";
import type { SummaryInput } from "./summary-input.js";
import type { SummaryWords } from "./words.js";

/** What the earlier stages found in each sentence, counted. Arrays are by sentence unless they say otherwise. */
export interface Signals {
  /** Words and numbers. */
  readonly words: Int32Array;
  readonly numbers: Int32Array;
  /** Words with a capital that do not open the sentence: names, known or not. */
  readonly capitals: Int32Array;
  /** Of those, the ones that stand nowhere before. */
  readonly firstCapitals: Int32Array;
  readonly names: Int32Array;
  readonly companies: Int32Array;
  readonly people: Int32Array;
  readonly press: Int32Array;
  /** Entities that are named here and nowhere before. */
  readonly firstNames: Int32Array;
  /** The first of them, for the reader of the reasons. */
  readonly introduced: readonly (string | null)[];
  /** Share of the document's mentions that the entities named here have, each counted once, 0 to 1. */
  readonly fame: Float64Array;
  readonly figures: Int32Array;
  readonly amounts: Int32Array;
  readonly percentages: Int32Array;
  /** Figures with a direction. */
  readonly movements: Int32Array;
  readonly periods: Int32Array;
  readonly facts: Int32Array;
  readonly events: Int32Array;
  readonly conditionals: Int32Array;
  readonly futures: Int32Array;
  /** Verbs and pronouns of « je », « nous ». */
  readonly firstPersons: Int32Array;
  /** Bits of `Subject`: what stands before the first verb of the sentence. */
  readonly subjects: Uint8Array;
  /** Mentions of the entities most spoken of. */
  readonly topNames: Int32Array;
  /** 1 where quotation marks or brackets that the sentence opens or closes have their fellow elsewhere. */
  readonly unbalanced: Uint8Array;
  /** Share of the sentence's tokens inside quotation marks, 0 to 1. */
  readonly quoted: Float64Array;
  /** By token: 1 inside a name. */
  readonly nameTokens: Uint8Array;
}

/** What stands before the first verb of a sentence. */
export enum Subject {
  None = 0,
  Named = 1,
  /** One of the entities most spoken of. */
  Top = 2,
  /** « le groupe », « ce dernier »: a noun for a name told before. */
  StandsIn = 4,
}

export function readSignals(input: SummaryInput, words: SummaryWords): Signals {
  const { document, figures, periods, facts, events } = input;
  const { sentences, sentenceOf } = document;
  const count = () => new Int32Array(sentences.length);
  const { topTokens, ...names } = readNames(document, input.entities);
  const signals = {
    ...readTokens(input),
    ...names,
    subjects: readSubjects(input, names.nameTokens, topTokens, words),
    unbalanced: findUnbalanced(document),
    figures: count(),
    amounts: count(),
    percentages: count(),
    movements: count(),
    periods: count(),
    facts: count(),
    events: count(),
    quoted: measureQuotes(document),
  };
  for (const { first, list, direction } of figures) {
    const sentence = sentenceOf[first] as number;
    add(signals.figures, sentence);
    if (list === "amounts") add(signals.amounts, sentence);
    if (list === "percentages") add(signals.percentages, sentence);
    if (direction !== "none") add(signals.movements, sentence);
  }
  for (const { first } of periods) add(signals.periods, sentenceOf[first] as number);
  for (const { sentence } of facts) add(signals.facts, sentence);
  for (const { sentence } of events) add(signals.events, sentence);
  return signals;
}

function add(counts: Int32Array, sentence: number): void {
  counts[sentence] = (counts[sentence] as number) + 1;
}

function readTokens({ document, grammar }: SummaryInput) {
  const { tokens, sentences, sentenceOf } = document;
  const count = () => new Int32Array(sentences.length);
  const counts = {
    words: count(),
    numbers: count(),
    capitals: count(),
    firstCapitals: count(),
    conditionals: count(),
    futures: count(),
    firstPersons: count(),
  };
  const seen = new Set<string>();
  for (let token = 0; token < tokens.count; token++) {
    const sentence = sentenceOf[token] as number;
    const kind = tokens.kinds[token] as number;
    if (kind !== TokenKind.Mark) add(counts.words, sentence);
    if (kind === TokenKind.Number) add(counts.numbers, sentence);
    if ((tokens.shapes[token] as number) >= Shape.Capitalized && !opens(document, token)) {
      const norm = tokens.norms[token] as string;
      add(counts.capitals, sentence);
      if (!seen.has(norm)) add(counts.firstCapitals, sentence);
      seen.add(norm);
    }
    const bits = grammar.bits[token] as number;
    if (bits === 0) continue;
    if (bits & Word.Conditional) add(counts.conditionals, sentence);
    if (bits & Word.Future) add(counts.futures, sentence);
    if (bits & Word.FirstPerson) add(counts.firstPersons, sentence);
  }
  return counts;
}

/** First of its sentence, or behind a mark that a capital may follow: « : Le ». */
const opens = ({ tokens, sentences, sentenceOf }: Document, token: number): boolean =>
  token === sentences[sentenceOf[token] as number]?.first ||
  (tokens.kinds[token - 1] === TokenKind.Mark && tokens.norms[token - 1] !== "," && tokens.norms[token - 1] !== "(");

function readNames({ sentences, sentenceOf, tokens }: Document, entities: Entities) {
  const count = () => new Int32Array(sentences.length);
  const counts = {
    names: count(),
    companies: count(),
    people: count(),
    press: count(),
    firstNames: count(),
    topNames: count(),
  };
  const fame = new Float64Array(sentences.length);
  const introduced: (string | null)[] = new Array(sentences.length).fill(null);
  const nameTokens = new Uint8Array(tokens.count);
  const all = listEntities(entities);
  const total = all.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const most = all.reduce((top, { mentions }) => Math.max(top, mentions.length), 0);
  const topTokens = new Uint8Array(tokens.count);
  for (const { kind, name, mentions } of all) {
    let last = -1;
    for (const { first, end } of mentions) {
      const sentence = sentenceOf[first] as number;
      nameTokens.fill(1, first, end);
      add(counts.names, sentence);
      if (mentions.length >= most * SPOKEN_OF) {
        add(counts.topNames, sentence);
        topTokens.fill(1, first, end);
      }
      if (kind === "company") add(counts.companies, sentence);
      else if (kind === "person") add(counts.people, sentence);
      else if (kind === "press") add(counts.press, sentence);
      if (last < 0) {
        add(counts.firstNames, sentence);
        introduced[sentence] ??= name;
      }
      if (sentence !== last) fame[sentence] = (fame[sentence] as number) + mentions.length / total;
      last = sentence;
    }
  }
  return { ...counts, fame, introduced, nameTokens, topTokens };
}

/** An entity with so large a share of the mentions of the most mentioned is what the text is about. */
const SPOKEN_OF = 0.6;
/** A subject is looked for in so many tokens. */
const LONGEST_SUBJECT = 40;

function readSubjects(
  { document, grammar }: SummaryInput,
  nameTokens: Uint8Array,
  topTokens: Uint8Array,
  words: SummaryWords,
): Uint8Array {
  const { tokens, sentences } = document;
  const subjects = new Uint8Array(sentences.length);
  for (let index = 0; index < sentences.length; index++) {
    const { first, end } = sentences[index] as Sentence;
    let bits = Subject.None as number;
    const stop = Math.min(end, first + LONGEST_SUBJECT);
    for (let token = first; token < stop && !((grammar.bits[token] as number) & Word.Finite); token++) {
      if (nameTokens[token] === 1) bits |= Subject.Named;
      if (topTokens[token] === 1) bits |= Subject.Top;
      if (words.standIns.has(tokens.norms[token] as string)) bits |= Subject.StandsIn;
    }
    subjects[index] = bits;
  }
  return subjects;
}

/** « a quotation in three sentences » opens in the first and closes in the third: none of them can stand alone. */
function findUnbalanced({ tokens, sentences }: Document): Uint8Array {
  const unbalanced = new Uint8Array(sentences.length);
  for (let index = 0; index < sentences.length; index++) {
    const { first, end } = sentences[index] as Sentence;
    let guillemets = 0;
    let straight = 0;
    for (let token = first; token < end; token++) {
      if (tokens.kinds[token] !== TokenKind.Mark) continue;
      const norm = tokens.norms[token];
      if (norm === "«") guillemets++;
      else if (norm === "»") guillemets--;
      else if (norm === '"') straight ^= 1;
      if (guillemets < 0) break;
    }
    unbalanced[index] = Number(guillemets !== 0 || straight === 1);
  }
  return unbalanced;
}

const listEntities = ({ companies, people, organizations, places, products, press }: Entities): LinkedEntity[] => [
  ...companies,
  ...people,
  ...organizations,
  ...places,
  ...products,
  ...press,
];

/** A quotation that is not closed within so many tokens was none. */
const LONGEST_QUOTE = 400;

function measureQuotes({ tokens, sentences, sentenceOf }: Document): Float64Array {
  const inside = new Float64Array(sentences.length);
  let open = -1;
  for (let token = 0; token < tokens.count; token++) {
    const norm = tokens.norms[token];
    if (norm !== "«" && norm !== "»" && norm !== '"') continue;
    if (norm === "»" || (norm === '"' && open >= 0)) {
      if (open >= 0 && token - open <= LONGEST_QUOTE) {
        for (let at = open; at <= token; at++)
          inside[sentenceOf[at] as number] = (inside[sentenceOf[at] as number] as number) + 1;
      }
      open = -1;
    } else open = token;
  }
  return inside.map((tokensInside, index) => tokensInside / lengthOf(sentences[index] as Sentence));
}

const lengthOf = ({ first, end }: Sentence): number => end - first;
