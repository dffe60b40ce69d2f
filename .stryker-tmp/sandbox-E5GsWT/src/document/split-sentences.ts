// @ts-nocheck
import type { Sentence } from "./document.js";
import type { StopUse } from "./tokenize.js";
import { Gap, Shape, TokenKind, type Tokens } from "./tokens.js";

/** What a language says about where its sentences end. */
export interface SentenceWords {
  readonly abbreviations: ReadonlyMap<string, StopUse>;
  /** Words that, with a capital, open a sentence even after « S.A. »: « le », « il », « selon ». */
  readonly openers: ReadonlySet<string>;
  /** Nouns before a letter that is no initial: « plan B. », « vitamine C. ». */
  readonly lettered: ReadonlySet<string>;
  /** Names that end in « ! »: « Yahoo ». */
  readonly exclaimed: ReadonlySet<string>;
}

const TERMINATORS = new Set([".", "!", "?", "…"]);
const CLOSERS = new Set(["»", '"', ")", "]", "'", "}"]);
const OPENERS = new Set(["«", '"', "(", "[", "–", "-", "•", "*", "·", "▪", "●", "→", "►"]);

/** No sentence of press is longer, in tokens; text without any stop is cut here, which keeps all work on sentences linear. */
const LONGEST_SENTENCE = 400;

/** Whether a text that long may be cut behind `token`: at the first mark of punctuation, at the latest at twice the length. */
const isBreath = (tokens: Tokens, token: number, length: number): boolean =>
  tokens.kinds[token] === TokenKind.Mark || length >= 2 * LONGEST_SENTENCE;

/** Cuts tokens into sentences. A blank line always cuts; a line break cuts unless the text is wrapped and the sentence goes on. */
export function splitSentences(text: string, tokens: Tokens, words: SentenceWords): Sentence[] {
  const sentences: Sentence[] = [];
  const wrapped = isHardWrapped(text);
  let first = 0;
  let paragraph = 0;
  const close = (end: number, headline: boolean) => {
    if (end <= first) return;
    sentences.push({
      first,
      end,
      start: tokens.starts[first] ?? 0,
      stop: tokens.ends[end - 1] ?? 0,
      paragraph,
      headline,
    });
    first = end;
  };
  for (let token = 0; token < tokens.count; token++) {
    const gap = tokens.gaps[token] as Gap;
    if (
      token > 0 &&
      gap >= Gap.Line &&
      (token === first || gap === Gap.Paragraph || cutsAtLine(tokens, token, wrapped))
    ) {
      close(token, !endsWithStop(tokens, token));
      paragraph++;
    }
    if (token - first >= LONGEST_SENTENCE && isBreath(tokens, token - 1, token - first)) close(token, false);
    const end = endOfTerminator(tokens, token);
    if (end < 0) continue;
    if (isBoundary(tokens, token, end, words) && !isDateline(tokens, first, end)) {
      close(end, false);
      token = end - 1;
    }
  }
  close(tokens.count, !endsWithStop(tokens, tokens.count));
  return sentences;
}

function endsWithStop(tokens: Tokens, end: number): boolean {
  let last = end - 1;
  while (last > 0 && CLOSERS.has(tokens.norms[last] ?? "")) last--;
  const norm = tokens.norms[last] ?? "";
  return TERMINATORS.has(norm) || (norm.length > 1 && norm.endsWith("."));
}

function cutsAtLine(tokens: Tokens, token: number, wrapped: boolean): boolean {
  if (endsWithStop(tokens, token)) return true;
  if (tokens.shapes[token] === Shape.Lower) return false;
  return !wrapped;
}

/**
 * Whether line breaks are those of an e-mail, not of paragraphs: most lines between 50 and 100 characters, most ending in mid-sentence.
 * Measured on lines followed by another line, so that the last line of a paragraph does not count.
 */
function isHardWrapped(text: string): boolean {
  let lines = 0;
  let wrapped = 0;
  let from = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
    const length = end - from;
    if (length > 0 && text[end + 1] !== "\n" && end + 1 < text.length) {
      lines++;
      const last = text[end - 1] === "\r" ? text[end - 2] : text[end - 1];
      if (length >= 50 && length <= 100 && !/[.!?…»":;]/.test(last ?? "")) wrapped++;
    }
    from = end + 1;
  }
  return lines >= 3 && wrapped * 10 >= lines * 6;
}

/** Past the terminator at `token` and what closes with it, or -1 when the token ends nothing. */
function endOfTerminator(tokens: Tokens, token: number): number {
  const norm = tokens.norms[token] ?? "";
  if (!TERMINATORS.has(norm) && !(tokens.kinds[token] === TokenKind.Word && norm.length > 1 && norm.endsWith(".")))
    return -1;
  let end = token + 1;
  while (end < tokens.count && (tokens.gaps[end] as Gap) < Gap.Line) {
    const next = tokens.norms[end] ?? "";
    if (TERMINATORS.has(next)) end++;
    else if (CLOSERS.has(next) && closesHere(tokens, end)) end++;
    else break;
  }
  return end;
}

/** A straight quote after a stop closes unless it stands off the stop and against the next word. */
function closesHere(tokens: Tokens, token: number): boolean {
  const norm = tokens.norms[token];
  if (norm !== '"' && norm !== "'") return true;
  return tokens.gaps[token] === Gap.None || tokens.gaps[token + 1] !== Gap.None || token + 1 === tokens.count;
}

function isBoundary(tokens: Tokens, token: number, end: number, words: SentenceWords): boolean {
  if (end >= tokens.count || (tokens.gaps[end] as Gap) >= Gap.Line) return true;
  const norm = tokens.norms[token] ?? "";
  const opening = openingWord(tokens, end);
  const shape = tokens.shapes[opening] as Shape;
  const capital = shape >= Shape.Capitalized && !startsLower(tokens, opening);
  const digit = tokens.kinds[opening] === TokenKind.Number;
  if (!TERMINATORS.has(norm)) return endsAtAbbreviation(tokens, token, opening, capital, words);
  if (norm === "." && tokens.gaps[end] === Gap.None && end === token + 1)
    return capital && isGluedSentence(tokens, token, opening);
  if (norm === "…") return (capital && !isFirstOfSentence(tokens, token)) || (capital && tokens.norms[end] === "«");
  if (norm === "." && end === token + 1 && digit) return true;
  if ((norm === "!" || norm === "?") && digit) return tokens.gaps[end] !== Gap.None;
  if (capital)
    return !(norm === "!" && tokens.gaps[token] === Gap.None && isExclaimedName(tokens, token, opening, words));
  return opening === tokens.count || (opening > end && norm === "." && end === token + 1 && shape === Shape.Mixed);
}

/** « (…) la suite »: an ellipsis in brackets ends nothing, nor one that opens a sentence. */
const isFirstOfSentence = (tokens: Tokens, token: number): boolean =>
  token === 0 || tokens.norms[token - 1] === "(" || tokens.norms[token - 1] === "[";

/** « 12 juillet 2012. - L'annonce… »: a short first sentence before a dash is the place and date of the text that follows. */
const isDateline = (tokens: Tokens, first: number, end: number): boolean =>
  (tokens.gaps[first] as Gap) >= Gap.Line &&
  end - first <= 8 &&
  !OPENERS.has(tokens.norms[first] ?? "") &&
  /^[-–]$/.test(tokens.norms[end] ?? "") &&
  tokens.gaps[end] === Gap.Space;

const startsLower = (tokens: Tokens, token: number): boolean => {
  const shape = tokens.shapes[token] as Shape;
  return shape === Shape.Lower || shape === Shape.None;
};

function openingWord(tokens: Tokens, from: number): number {
  let token = from;
  while (token < tokens.count && OPENERS.has(tokens.norms[token] ?? "") && (tokens.gaps[token] as Gap) < Gap.Line)
    token++;
  return token;
}

/** « 12,7%.Une phrase collée »: a stop without a space ends a sentence before a capitalised word, not inside « Node.JS ». */
function isGluedSentence(tokens: Tokens, token: number, opening: number): boolean {
  const before = tokens.kinds[token - 1];
  if (tokens.shapes[opening] !== Shape.Capitalized && tokens.shapes[opening] !== Shape.Initial) return false;
  return before !== TokenKind.Word || tokens.shapes[token - 1] === Shape.Lower;
}

function endsAtAbbreviation(
  tokens: Tokens,
  token: number,
  opening: number,
  capital: boolean,
  words: SentenceWords,
): boolean {
  const norm = (tokens.norms[token] ?? "").slice(0, -1);
  const use = words.abbreviations.get(norm);
  if (use === "inner" || use === "number") return false;
  if (!capital) return false;
  const opens = words.openers.has(tokens.norms[opening] ?? "");
  if (use === "either") return opens || norm === "etc";
  if (tokens.shapes[token] === Shape.Initial) return words.lettered.has(tokens.norms[token - 1] ?? "") || opens;
  return opens;
}

/** « Yahoo! Japan »: a name that ends in « ! » glued to it goes on unless the next word can open a sentence. */
const isExclaimedName = (tokens: Tokens, token: number, opening: number, words: SentenceWords): boolean =>
  words.exclaimed.has(tokens.norms[token - 1] ?? "") && !words.openers.has(tokens.norms[opening] ?? "");
