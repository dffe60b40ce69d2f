// @ts-nocheck
import { Char, charAt, isHigh, isLow } from "./characters.js";
import { grown } from "./grown.js";
import { normalizeForm, normalizeWord } from "./normalize.js";
import { Gap, TokenKind, type Tokens } from "./tokens.js";
import { currentVocabulary } from "./vocabulary.js";

/**
 * How the full stop after an abbreviation is read. `inner`: something always follows, the sentence goes on (« M. Dupont »);
 * `number`: the stop belongs to it only before a digit (« art. 4 », else « d'art. »); `either`: the sentence may end there (« etc. »).
 */
export type StopUse = "inner" | "number" | "either";

/** What a language says about where its words end. Every entry is in normal form (lower case, plain apostrophe). */
export interface TokenWords {
  /** Words that lose their vowel before another: « l », « qu ». The apostrophe stays with them. */
  readonly elisions: ReadonlySet<string>;
  /** Words with an apostrophe inside that are one word: « aujourd'hui ». */
  readonly wholeWords: ReadonlySet<string>;
  /** Pronouns hung on a verb by a hyphen, longest first: « -t-il », « -ce ». */
  readonly clitics: readonly string[];
  /** Hyphenated words that end like a clitic but are one word: « rendez-vous ». */
  readonly notClitics: ReadonlySet<string>;
  /** Prefixes that stand before a name with a hyphen and are no part of it: « ex-Free », « anti-Huawei ». */
  readonly namePrefixes: ReadonlySet<string>;
  /** Abbreviations that carry their full stop, without it: « m », « etc ». */
  readonly abbreviations: ReadonlyMap<string, StopUse>;
  /** Last part of web addresses: « com », « fr ». */
  readonly domains: ReadonlySet<string>;
}

/** Cuts a text into tokens, in one pass; nothing but white space and invisible characters lies between them. */
export function tokenize(text: string, words: TokenWords): Tokens {
  const builder = new TokenBuilder(text);
  let position = 0;
  while (position < text.length) {
    const kind = charAt(text, position);
    if (kind === Char.Space || kind === Char.Newline || kind === Char.Ignorable) position++;
    else if (kind === Char.Digit) position = readNumber(builder, position);
    else if (kind === Char.Letter) position = readWord(builder, position, words);
    else position = readMark(builder, position);
  }
  return builder.build();
}

/** Characters a token of press at least: room for the tokens of a text at first. */
const CHARACTERS_A_TOKEN = 4;

class TokenBuilder {
  private count = 0;
  private starts: Int32Array;
  private ends: Int32Array;
  private words: Int32Array;
  private kinds: Uint8Array;
  private gaps: Uint8Array;
  private readonly norms: string[] = [];
  readonly vocabulary = currentVocabulary();

  constructor(readonly text: string) {
    const room = Math.ceil(text.length / CHARACTERS_A_TOKEN) + 16;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.words = new Int32Array(room);
    this.kinds = new Uint8Array(room);
    this.gaps = new Uint8Array(room);
  }

  private add(start: number, end: number, kind: TokenKind, word: number): void {
    const { count } = this;
    if (count === this.starts.length) this.grow();
    this.gaps[count] = count === 0 ? Gap.Paragraph : gapBetween(this.text, this.ends[count - 1] as number, start);
    this.starts[count] = start;
    this.ends[count] = end;
    this.kinds[count] = kind;
    this.words[count] = word;
    this.norms.push(this.vocabulary.norms[word] as string);
    this.count++;
  }

  private grow(): void {
    const room = 2 * this.count;
    this.starts = grown(this.starts, room);
    this.ends = grown(this.ends, room);
    this.words = grown(this.words, room);
    this.kinds = grown(this.kinds, room);
    this.gaps = grown(this.gaps, room);
  }

  addWord(start: number, end: number): void {
    this.add(start, end, TokenKind.Word, this.vocabulary.idOf(this.text, start, end));
  }

  addNorm(start: number, end: number, kind: TokenKind, norm: string): void {
    this.add(start, end, kind, this.vocabulary.idOf(norm, 0, norm.length, norm));
  }

  build(): Tokens {
    const { count, vocabulary, norms } = this;
    const words = this.words.slice(0, count);
    const { numbers, count: distinct } = vocabulary.numberWords(words);
    return {
      count,
      starts: this.starts.slice(0, count),
      ends: this.ends.slice(0, count),
      kinds: this.kinds.slice(0, count),
      gaps: this.gaps.slice(0, count),
      shapes: shapesOf(words, vocabulary.shapes),
      norms,
      words,
      vocabulary,
      numbers,
      distinct,
    };
  }
}

function gapBetween(text: string, from: number, to: number): Gap {
  let lines = 0;
  let gap = Gap.None;
  for (let position = from; position < to; position++) {
    const kind = charAt(text, position);
    if (kind === Char.Newline) {
      if (text.charCodeAt(position) === 0x0a && text.charCodeAt(position - 1) === 0x0d && position > from) continue;
      lines++;
    } else if (kind === Char.Space) gap = Gap.Space;
  }
  if (lines === 0) return gap;
  return lines === 1 ? Gap.Line : Gap.Paragraph;
}

function shapesOf(words: Int32Array, shapes: Uint8Array): Uint8Array {
  const found = new Uint8Array(words.length);
  for (let token = 0; token < words.length; token++) found[token] = shapes[words[token] as number] as number;
  return found;
}

const digitsFrom = (text: string, from: number): number => {
  let end = from;
  while (end < text.length && charAt(text, end) === Char.Digit) end++;
  return end;
};

/** Whether exactly three digits, and no more, begin at `from`. */
const isGroup = (text: string, from: number): boolean => digitsFrom(text, from) === from + 3;

const isThousandsSeparator = (text: string, at: number, separator: string): boolean => {
  if (separator === " ") return charAt(text, at) === Char.Space && text[at] !== "\t";
  if (separator === "'") return charAt(text, at) === Char.Apostrophe;
  return text[at] === separator;
};

/** End of a number grouped by threes with one kind of separator, or -1: at least one group, first part of one to three digits. */
function endOfGroups(text: string, firstEnd: number, separator: string, groups: number): number {
  let end = firstEnd;
  let seen = 0;
  while (isThousandsSeparator(text, end, separator) && isGroup(text, end + 1)) {
    end += 4;
    seen++;
  }
  return seen >= groups ? end : -1;
}

/** What may part thousands, and how many groups must stand behind it. */
const GROUPINGS = [
  [" ", 1],
  [".", 1],
  ["'", 1],
  [",", 2],
] as const;

/**
 * Reads « 46,3 », « 1 200 000 », « 839.000 », « 1'200 », « 3.4 », « 1,234,567 ». A dot before exactly three digits groups thousands
 * (French press), a comma before three digits is a decimal comma unless more groups follow.
 */
function readNumber(builder: TokenBuilder, start: number): number {
  const { text } = builder;
  const firstEnd = digitsFrom(text, start);
  let integerEnd = firstEnd;
  let separator = "";
  if (firstEnd - start <= 3 && !(text[start] === "0" && firstEnd - start === 1)) {
    for (const [candidate, groups] of GROUPINGS) {
      const end = endOfGroups(text, firstEnd, candidate, groups);
      if (end > 0) {
        integerEnd = end;
        separator = candidate;
        break;
      }
    }
  }
  const code = separator === "" || separator === "." ? endOfCode(text, start) : -1;
  if (code > integerEnd) {
    builder.addNorm(start, code, TokenKind.Code, text.slice(start, code));
    return code;
  }
  let end = integerEnd;
  let decimals = "";
  const mark = text[integerEnd];
  if ((mark === "," || (mark === "." && separator !== ".")) && charAt(text, integerEnd + 1) === Char.Digit) {
    end = digitsFrom(text, integerEnd + 1);
    decimals = `.${text.slice(integerEnd + 1, end)}`;
  }
  builder.addNorm(start, end, TokenKind.Number, keepDigits(text.slice(start, integerEnd)) + decimals);
  return end;
}

const NOT_A_DIGIT = /[^0-9]/g;
const keepDigits = (surface: string): string => surface.replace(NOT_A_DIGIT, "");

/** End of « 4.2.1 », « 12.05.2023 », « 192.168.0.1 »: digits joined by two dots or more that do not group thousands. */
function endOfCode(text: string, start: number): number {
  let end = digitsFrom(text, start);
  let dots = 0;
  let grouped = end - start <= 3;
  while (text[end] === "." && charAt(text, end + 1) === Char.Digit) {
    const next = digitsFrom(text, end + 1);
    grouped &&= next - end === 4;
    end = next;
    dots++;
  }
  return dots >= 2 && !grouped ? end : -1;
}

const isWordCharacter = (text: string, at: number): boolean => {
  if (at >= text.length) return false;
  const kind = charAt(text, at);
  return kind === Char.Letter || kind === Char.Digit || kind === Char.Mark || kind === Char.Ignorable;
};
const isLetterOrDigit = (text: string, at: number): boolean => {
  if (at >= text.length) return false;
  const kind = charAt(text, at);
  return kind === Char.Letter || kind === Char.Digit;
};

function runEnd(text: string, from: number): number {
  let end = from;
  while (isWordCharacter(text, end)) end++;
  while (end > from && charAt(text, end - 1) === Char.Ignorable) end--;
  return end;
}

const ADDRESS = /^(https?:|ftp:|www$)/i;

function readWord(builder: TokenBuilder, start: number, words: TokenWords): number {
  const { text } = builder;
  let end = runEnd(text, start);
  if (end === start) end = start + 1;
  if (opensAddress(text, start, end)) return readAddress(builder, start);
  const run = end;
  while (end < text.length) {
    const joined = joinAt(builder, start, end, words);
    if (joined === end) break;
    if (joined < 0) {
      builder.addWord(start, -joined);
      return -joined;
    }
    end = joined;
  }
  if (end === run) builder.addWord(start, end);
  else addWithClitic(builder, start, end, words);
  return end;
}

function opensAddress(text: string, start: number, end: number): boolean {
  const mark = text[end];
  if (mark !== ":" && mark !== ".") return false;
  return ADDRESS.test(text.slice(start, Math.min(end + 1, start + 8))) && (mark === "." || text.startsWith("://", end));
}

/**
 * What follows a word without a space: the new end of the word, the same end when it is over, or minus the end of a token that
 * must stop there (an elision).
 */
function joinAt(builder: TokenBuilder, start: number, end: number, words: TokenWords): number {
  const { text } = builder;
  const kind = charAt(text, end);
  if (kind === Char.Apostrophe) return joinApostrophe(builder, start, end, words);
  const next = isLetterOrDigit(text, end + 1);
  if (kind === Char.Hyphen) return next ? runEnd(text, end + 1) : end;
  const mark = text[end];
  if (mark === ".") return isBehindDigit(text, start) ? end : joinDot(text, start, end, words);
  if (mark === "&" && next) return runEnd(text, end + 1);
  if (mark === "+" && !next) return text[end + 1] === "+" ? end + 2 : end + 1;
  return end;
}

/** « $39M. »: letters glued to digits are a scale or a unit, never an abbreviation. */
const isBehindDigit = (text: string, start: number): boolean => start > 0 && charAt(text, start - 1) === Char.Digit;

function joinApostrophe(builder: TokenBuilder, start: number, end: number, words: TokenWords): number {
  const { text } = builder;
  const { vocabulary } = builder;
  const word = vocabulary.norms[vocabulary.idOf(text, start, end)] as string;
  const next = isLetterOrDigit(text, end + 1) ? runEnd(text, end + 1) : end;
  const elided = words.elisions.has(word);
  if (next === end) return elided && charAt(text, end + 1) !== Char.Newline ? -(end + 1) : end;
  if (!elided) return next;
  const rest = vocabulary.norms[vocabulary.idOf(text, end + 1, next)] as string;
  return words.wholeWords.has(`${word}'${rest}`) ? next : -(end + 1);
}

const isCapital = (text: string, at: number): boolean => {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  return character !== character.toLowerCase();
};

/** A dot inside or after a word: initials (« J.-P. », « S.A. »), abbreviations (« M. », « etc. »), addresses (« OVH.com »). */
function joinDot(text: string, start: number, end: number, words: TokenWords): number {
  const last = startOfLastPart(text, start, end);
  const isInitial = end - last === 1 && isCapital(text, last);
  const nextIsLetter = end + 1 < text.length && charAt(text, end + 1) === Char.Letter;
  if (nextIsLetter) {
    const next = runEnd(text, end + 1);
    const part = text.slice(end + 1, next);
    if (isInitial && part.length === 1 && isCapital(part, 0)) return next;
    if (part === part.toLowerCase() && words.domains.has(part)) return next;
    if (isInitial && isCapital(part, 0)) return -(end + 1);
    return endOfAbbreviation(text, start, end, words) === end ? end : -(end + 1);
  }
  if (text[end - 1] === ".") return end;
  if (isInitial && end - start > 1) {
    const hyphened = charAt(text, end + 1) === Char.Hyphen && isLetterOrDigit(text, end + 2);
    return hyphened ? runEnd(text, end + 2) : end + 1;
  }
  if (isInitial && charAt(text, end + 1) === Char.Hyphen && isLetterOrDigit(text, end + 2))
    return runEnd(text, end + 2);
  const abbreviation = endOfAbbreviation(text, start, end, words);
  if (abbreviation > end || !isInitial) return abbreviation;
  const next = skipSpaces(text, end + 1);
  return next > end + 1 && next < text.length && charAt(text, next) === Char.Letter && isCapital(text, next)
    ? end + 1
    : end;
}

/** Behind the last dot or hyphen of a word. */
function startOfLastPart(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text[at - 1] !== "." && text[at - 1] !== "-") at--;
  return at;
}

/** No abbreviation is longer, in code units, decomposed accents counted. */
const LONGEST_ABBREVIATION = 40;

/** `end + 1` when the stop at `end` belongs to the abbreviation before it, else `end`. */
function endOfAbbreviation(text: string, start: number, end: number, words: TokenWords): number {
  if (end - start > LONGEST_ABBREVIATION) return end;
  const use = words.abbreviations.get(normalizeWord(text.slice(start, end)));
  if (use === undefined) return end;
  const beforeNumber = charAt(text, skipSpaces(text, end + 1)) === Char.Digit;
  return use === "number" && !beforeNumber ? end : end + 1;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && charAt(text, at) === Char.Space) at++;
  return at;
}

const HYPHEN_MARK = /[-\u2010\u2011]/;

function addWithClitic(builder: TokenBuilder, first: number, end: number, words: TokenWords): void {
  const { text } = builder;
  let start = first;
  for (let next = endOfPrefix(text, start, end, words); next > start; next = endOfPrefix(text, start, end, words)) {
    builder.addWord(start, next);
    start = next;
  }
  const surface = text.slice(start, end);
  const cut = surface.search(HYPHEN_MARK) > 0 ? cliticStart(surface, words) : -1;
  if (cut <= 0) {
    builder.addWord(start, end);
    return;
  }
  builder.addWord(start, start + cut);
  builder.addWord(start + cut, end);
}

/** Behind « ex- » before a capital, else `start`. */
function endOfPrefix(text: string, start: number, end: number, words: TokenWords): number {
  let hyphen = start;
  while (hyphen < end && charAt(text, hyphen) !== Char.Hyphen) hyphen++;
  if (hyphen === start || hyphen + 1 >= end || !isCapital(text, hyphen + 1)) return start;
  return words.namePrefixes.has(normalizeWord(text.slice(start, hyphen))) ? hyphen + 1 : start;
}

/** Where a hung pronoun begins in a hyphenated word, or -1. Its letters must be in lower case unless the whole word is in capitals. */
function cliticStart(surface: string, words: TokenWords): number {
  const form = normalizeForm(surface);
  const lower = form.toLowerCase();
  if (words.notClitics.has(lower)) return -1;
  const clitic = words.clitics.find((candidate) => lower.endsWith(candidate) && lower.length > candidate.length);
  if (clitic === undefined) return -1;
  const written = form.slice(form.length - clitic.length);
  if (written !== clitic && form !== form.toUpperCase()) return -1;
  let cut = surface.length;
  for (let left = clitic.split("-").length - 1; left > 0; left--) cut = lastHyphen(surface, cut);
  return cut;
}

function lastHyphen(surface: string, before: number): number {
  let at = before - 1;
  while (at > 0 && charAt(surface, at) !== Char.Hyphen) at--;
  return at;
}

const CLOSES_ADDRESS = /[.,;:!?)\]»”"'’]+$/;

function readAddress(builder: TokenBuilder, start: number): number {
  const { text } = builder;
  let end = start;
  while (end < text.length) {
    const kind = charAt(text, end);
    if (kind === Char.Space || kind === Char.Newline || text[end] === "<" || text[end] === ">") break;
    end++;
  }
  end -= CLOSES_ADDRESS.exec(text.slice(Math.max(start, end - 8), end))?.[0].length ?? 0;
  builder.addWord(start, end);
  return end;
}

const MARK_NORMS: Readonly<Record<string, string>> = {
  "–": "–",
  "—": "–",
  "―": "–",
  "−": "-",
  "\u2010": "-",
  "\u2011": "-",
  "﹣": "-",
  "－": "-",
  "％": "%",
  "﹪": "%",
  "＋": "+",
  "＄": "$",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "＂": '"',
  "‚": "'",
};

function readMark(builder: TokenBuilder, start: number): number {
  const { text } = builder;
  if (text[start] === "." && text[start + 1] === "." && text[start + 2] === ".") {
    let end = start + 3;
    while (text[end] === ".") end++;
    builder.addNorm(start, end, TokenKind.Mark, "…");
    return end;
  }
  const pair = isHigh(text.charCodeAt(start)) && isLow(text.charCodeAt(start + 1)) ? 2 : 1;
  let end = start + pair;
  while (end < text.length && charAt(text, end) === Char.Mark) end++;
  const surface = text.slice(start, start + pair);
  const isApostrophe = charAt(text, start) === Char.Apostrophe;
  builder.addNorm(start, end, TokenKind.Mark, isApostrophe ? "'" : (MARK_NORMS[surface] ?? surface));
  return end;
}
