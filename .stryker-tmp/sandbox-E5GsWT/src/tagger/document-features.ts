// @ts-nocheck
import type { Document, Sentence } from "../document/document.js";
import { Shape, TokenKind } from "../document/tokens.js";
import { type LexiconMatch, WordFlag, type WordFlags } from "../mentions/lexicon.js";
import { Cue, type CueTable } from "./cues.js";
import { hashFolded, hashWord } from "./hash.js";
import { TAGGED_KINDS } from "./tags.js";

/** Where a token stands in its sentence. */
export enum Position {
  Inside,
  /** The first word of the sentence, whatever marks stand before it. */
  First,
  /** Behind an opening quote, bracket or colon. */
  Opened,
}

/** How a word is used over the whole document, one bit each. */
export enum Usage {
  Lower = 1,
  /** With a capital where grammar asks for none. */
  CapitalInside = 1 << 1,
  CapitalFirst = 1 << 2,
  Upper = 1 << 3,
  /** More than one capitalised occurrence. */
  Repeated = 1 << 4,
  BehindTitle = 1 << 5,
  BehindFirstName = 1 << 6,
  BehindCompanyNoun = 1 << 7,
  /** « PDG de X », « patron d'X ». */
  OwnsRole = 1 << 8,
  BehindAt = 1 << 9,
  BehindPlacePreposition = 1 << 10,
  BehindPressNoun = 1 << 11,
  BehindProductNoun = 1 << 12,
  BehindOrganizationNoun = 1 << 13,
  /** « X, éditeur de ». */
  BeforeCompanyNoun = 1 << 14,
  /** « X, directrice de ». */
  BeforeRole = 1 << 15,
  BesideSaying = 1 << 16,
  BeforeCompanyVerb = 1 << 17,
  BehindArticle = 1 << 18,
  BeforeSurname = 1 << 19,
}
export const USAGE_BITS = 20;

/** Bit of a flag word where the cues begin; below are `WordFlag` bits. */
export const CUE_SHIFT = 8;

/** Bits of a lexicon code: kinds found (one bit each), then the rest. Zero: in no form of the table. */
export enum LexiconBit {
  /** Token is the first of the form. */
  Beginning = 1 << 6,
  /** Token is the last of the form. */
  End = 1 << 7,
  SameCase = 1 << 8,
  /** The form is also an ordinary word. */
  Common = 1 << 9,
  /** The form can be something else: a person, a place, a product. */
  Ambiguous = 1 << 10,
}
export const KIND_BITS = 0x3f;

/** What the tagger knows of a document before it looks at one token: parallel arrays by token. */
export interface DocumentFeatures {
  readonly document: Document;
  /** Hash of each token's norm; digits count by their number only. */
  readonly words: Int32Array;
  /** Hash of the first letters of each token, accents aside: one for the forms of a verb. */
  readonly stems: Int32Array;
  /** Shapes, where a sentence all in capitals takes its casing from the rest of the document. */
  readonly shapes: Uint8Array;
  /** `WordFlag` bits, and `Cue` bits above `CUE_SHIFT`. */
  readonly flags: Int32Array;
  readonly positions: Uint8Array;
  /** 1 inside quotation marks. */
  readonly quoted: Uint8Array;
  readonly lexicon: Int32Array;
  /** Usage bits of each token's word over the document. */
  readonly usage: Int32Array;
}

/** What a language and its tables say about words. */
export interface TaggerWords {
  readonly cues: CueTable;
  readonly flags: WordFlags;
}

const OPENING_MARKS = new Set(["«", '"', "(", "[", "–", "-", "•", "*", "·", "▪", "●", "→", "►", "'", "…", "/"]);

export function readDocumentFeatures(
  document: Document,
  matches: readonly LexiconMatch[],
  words: TaggerWords,
): DocumentFeatures {
  const { tokens } = document;
  const { count } = tokens;
  const index = indexWords(document, words);
  const lexicon = writeLexicon(count, matches);
  const positions = new Uint8Array(count);
  const quoted = new Uint8Array(count);
  for (const sentence of document.sentences) readSentence(document, sentence, positions, quoted);
  const shapes = readShapes(document, index, lexicon);
  const { hashes, stems, flags } = index;
  const usageOf = gatherUsage(document, index, shapes, positions);
  const usage = new Int32Array(count);
  for (let token = 0; token < count; token++) usage[token] = usageOf[tokens.numbers[token] as number] as number;
  return { document, words: hashes, stems, shapes, flags, positions, quoted, lexicon, usage };
}

/** By token: what its word is by itself. */
interface WordIndex {
  readonly hashes: Int32Array;
  readonly stems: Int32Array;
  readonly flags: Int32Array;
}

/** Letters of a stem: chosen on dev among 4 to 6. */
const STEM_LENGTH = 5;

const DIGITS_HASH = hashWord("#");
const hashOf = (norm: string): number => hashWord(norm);
const stemOf = (norm: string): number => hashFolded(norm, 0, Math.min(norm.length, STEM_LENGTH));

function indexWords({ tokens }: Document, words: TaggerWords): WordIndex {
  const { count, norms, kinds, vocabulary } = tokens;
  const ids = tokens.words;
  const hashOfWord = vocabulary.column(hashOf);
  const stemOfWord = vocabulary.column(stemOf);
  const flagsOfWord = vocabulary.column(words.flags);
  const cuesOfWord = vocabulary.bits(words.cues);
  const hashes = new Int32Array(count);
  const stems = new Int32Array(count);
  const flags = new Int32Array(count);
  for (let token = 0; token < count; token++) {
    const id = ids[token] as number;
    if (kinds[token] === TokenKind.Number) {
      hashes[token] = Math.imul(DIGITS_HASH, (norms[token] as string).length + 1);
      stems[token] = hashes[token] as number;
      continue;
    }
    hashes[token] = hashOfWord[id] as number;
    stems[token] = stemOfWord[id] as number;
    flags[token] = ((flagsOfWord[id] as number) & 0xff) | ((cuesOfWord[id] as number) << CUE_SHIFT);
  }
  return { hashes, stems, flags };
}

function writeLexicon(count: number, matches: readonly LexiconMatch[]): Int32Array {
  const lexicon = new Int32Array(count);
  for (const { first, end, records, sameCase } of matches) {
    let code = sameCase ? LexiconBit.SameCase : 0;
    for (const record of records) {
      code |= 1 << TAGGED_KINDS.indexOf(record.kind);
      for (const flag of record.flags) code |= flag === "common" ? LexiconBit.Common : LexiconBit.Ambiguous;
    }
    for (let token = first; token < end; token++) lexicon[token] = code;
    lexicon[first] = (lexicon[first] as number) | LexiconBit.Beginning;
    lexicon[end - 1] = (lexicon[end - 1] as number) | LexiconBit.End;
  }
  return lexicon;
}

function readSentence({ tokens }: Document, { first, end }: Sentence, positions: Uint8Array, quoted: Uint8Array): void {
  let token = first;
  while (token < end && OPENING_MARKS.has(tokens.norms[token] as string)) token++;
  if (token < end) positions[token] = Position.First;
  let open = 0;
  for (token = first; token < end; token++) {
    if (tokens.kinds[token] === TokenKind.Mark) {
      const norm = tokens.norms[token] as string;
      if (norm === "«") open = 1;
      else if (norm === "»") open = 0;
      else if (norm === '"') open = 1 - open;
      else if (norm !== "(" && norm !== "[" && norm !== ":") continue;
      const next = token + 1;
      if (next < end && (open === 1 || norm !== '"') && norm !== "»" && positions[next] === Position.Inside)
        positions[next] = Position.Opened;
    }
    quoted[token] = open;
  }
}

export const isCapital = (shape: number): boolean => shape >= Shape.Capitalized;

/** A sentence counts as written in capitals from this many words on, none of them in lower case. */
const CAPITALS_LEAST_WORDS = 4;

/** Shapes with the casing of sentences all in capitals put right: common words and words seen in lower case lose their capital. */
function readShapes({ tokens, sentences }: Document, { flags }: WordIndex, lexicon: Int32Array): Uint8Array {
  const { numbers, distinct } = tokens;
  let shapes = tokens.shapes;
  let seen: Uint8Array | null = null;
  for (const { first, end } of sentences) {
    let upper = 0;
    let other = 0;
    for (let token = first; token < end && other === 0; token++) {
      const shape = tokens.shapes[token] as Shape;
      if (shape === Shape.Upper || shape === Shape.Initial) upper++;
      else if (shape !== Shape.None) other++;
    }
    if (other > 0 || upper < CAPITALS_LEAST_WORDS) continue;
    if (shapes === tokens.shapes) shapes = tokens.shapes.slice();
    seen ??= seenCasings(tokens.shapes, numbers, distinct);
    for (let token = first; token < end; token++) {
      if (tokens.shapes[token] !== Shape.Upper && tokens.shapes[token] !== Shape.Initial) continue;
      const casing = seen[numbers[token] as number] as number;
      if (casing === SEEN_CAPITAL) shapes[token] = Shape.Capitalized;
      else if (casing === SEEN_LOWER) shapes[token] = Shape.Lower;
      else if (lexicon[token] !== 0) shapes[token] = Shape.Capitalized;
      else if (((flags[token] as number) & (WordFlag.Common | (0xffffff << CUE_SHIFT))) !== 0)
        shapes[token] = Shape.Lower;
    }
  }
  return shapes;
}

const SEEN_LOWER = 1;
const SEEN_CAPITAL = 2;

/** By number of word: 1 seen in lower case, 2 seen capitalised and never in lower case. */
function seenCasings(shapes: Uint8Array, numbers: Int32Array, distinct: number): Uint8Array {
  const seen = new Uint8Array(distinct);
  for (let token = 0; token < numbers.length; token++) {
    const id = numbers[token] as number;
    if (shapes[token] === Shape.Lower) seen[id] = SEEN_LOWER;
    else if (seen[id] === 0 && (shapes[token] === Shape.Capitalized || shapes[token] === Shape.Mixed))
      seen[id] = SEEN_CAPITAL;
  }
  return seen;
}

function gatherUsage(document: Document, index: WordIndex, shapes: Uint8Array, positions: Uint8Array): Int32Array {
  const { numbers, distinct } = document.tokens;
  const { flags } = index;
  const usage = new Int32Array(distinct);
  for (let token = 0; token < numbers.length; token++) {
    const id = numbers[token] as number;
    const shape = shapes[token] as Shape;
    if (shape === Shape.Lower) {
      usage[id] = (usage[id] as number) | Usage.Lower;
      continue;
    }
    if (!isCapital(shape)) continue;
    let bits = shape === Shape.Upper ? Usage.Upper : 0;
    if ((usage[id] as number) & (Usage.CapitalInside | Usage.CapitalFirst)) bits |= Usage.Repeated;
    bits |= positions[token] === Position.Inside ? Usage.CapitalInside : Usage.CapitalFirst;
    bits |= readNeighbours(document, token, flags, shapes);
    usage[id] = (usage[id] as number) | bits;
  }
  return usage;
}

/** Cues that make a usage bit when they stand before the word. */
const BEHIND: readonly (readonly [number, Usage])[] = [
  [Cue.Title << CUE_SHIFT, Usage.BehindTitle],
  [Cue.CompanyNoun << CUE_SHIFT, Usage.BehindCompanyNoun],
  [Cue.At << CUE_SHIFT, Usage.BehindAt],
  [Cue.PlacePreposition << CUE_SHIFT, Usage.BehindPlacePreposition],
  [Cue.PressNoun << CUE_SHIFT, Usage.BehindPressNoun],
  [Cue.ProductNoun << CUE_SHIFT, Usage.BehindProductNoun],
  [Cue.OrganizationNoun << CUE_SHIFT, Usage.BehindOrganizationNoun],
  [Cue.Article << CUE_SHIFT, Usage.BehindArticle],
];

function readNeighbours(
  { tokens, sentenceOf }: Document,
  token: number,
  flags: Int32Array,
  shapes: Uint8Array,
): number {
  const sentence = sentenceOf[token];
  const flagAt = (at: number): number =>
    at >= 0 && at < flags.length && sentenceOf[at] === sentence ? (flags[at] as number) : 0;
  let bits = 0;
  const before = flagAt(token - 1);
  for (const [mask, bit] of BEHIND) if ((before & mask) !== 0) bits |= bit;
  if (before & (Cue.Says << CUE_SHIFT)) bits |= Usage.BesideSaying;
  if (before & WordFlag.FirstName && isCapital(shapes[token - 1] as number)) bits |= Usage.BehindFirstName;
  if (before & (Cue.Link << CUE_SHIFT)) {
    const owner = flagAt(token - 2);
    if (owner & (Cue.Role << CUE_SHIFT)) bits |= Usage.OwnsRole;
    if (owner & (Cue.CompanyNoun << CUE_SHIFT)) bits |= Usage.BehindCompanyNoun;
  }
  const after = flagAt(token + 1);
  if (after & WordFlag.Surname && isCapital(shapes[token + 1] as number)) bits |= Usage.BeforeSurname;
  if (after & (Cue.Says << CUE_SHIFT)) bits |= Usage.BesideSaying;
  if (after & (Cue.CompanyVerb << CUE_SHIFT)) bits |= Usage.BeforeCompanyVerb;
  if (tokens.norms[token + 1] === ",") {
    let next = token + 2;
    if (flagAt(next) & (Cue.Article << CUE_SHIFT)) next++;
    const apposed = flagAt(next);
    if (apposed & (Cue.CompanyNoun << CUE_SHIFT)) bits |= Usage.BeforeCompanyNoun;
    if (apposed & (Cue.Role << CUE_SHIFT)) bits |= Usage.BeforeRole;
  } else {
    const verb = flagAt(token + 2);
    if (verb & (Cue.Says << CUE_SHIFT)) bits |= Usage.BesideSaying;
    if (verb & (Cue.CompanyVerb << CUE_SHIFT)) bits |= Usage.BeforeCompanyVerb;
  }
  return bits;
}
