// @ts-nocheck
import { francAll } from "franc";
import type { Document, Sentence } from "../document/document.js";
import { Gap, Shape, TokenKind } from "../document/tokens.js";
import { FOREIGN_WORDS, TELLING_LETTERS } from "./function-words.js";

export interface Language {
  /** BCP 47 primary tag, or `und`. */
  readonly code: string;
  readonly confidence: number;
}

/** Languages by index; French is the first. */
const LANGUAGES = ["fr", ...Object.keys(FOREIGN_WORDS)];
const FRANC_CODES: Readonly<Record<string, string>> = {
  fra: "fr",
  eng: "en",
  spa: "es",
  ita: "it",
  por: "pt",
  cat: "ca",
  nld: "nl",
  deu: "de",
  ron: "ro",
};
const FRANC_ONLY = { only: Object.keys(FRANC_CODES), minLength: 8 };

/** At most so many tokens are read for detection, spread over the paragraphs; detection is a vote, not a reading. */
const TOKENS_READ = 4000;
/** franc is asked about at most so many characters of a paragraph: beyond, trigrams only confirm (PEERS.md). */
const FRANC_CHARACTERS = 300;
/** A paragraph is decided by its words when the best language leads by this much evidence (in words) and share. */
const DECIDED_LEAD = 1.5;
const DECIDED_SHARE = 0.6;
/** From this confidence on the words of a document need no second opinion. */
const SURE_BY_WORDS = 0.8;
/** Weight of franc's verdict, in words: enough to decide between two equals, not to outvote two function words. */
const FRANC_WEIGHT = 1.5;
/** From so many characters on franc's verdict has its full weight. */
const FRANC_FULL_LENGTH = 40;
/** Evidence, in words, of a text in no language at all; it keeps the confidence of short texts down. */
const NO_LANGUAGE = 0.4;
/** Odds by which one word of evidence outweighs none: a headline of two French words must not be lost. */
const ODDS = 3;
/** Below this confidence the answer is `und`: less than the best of three equals. */
const LEAST_CONFIDENCE = 0.34;
/** From this confidence on, another language than French is taken at its word and nothing is extracted. */
const SURE = 0.6;

export const isSurelyForeign = ({ code, confidence }: Language): boolean =>
  code !== "fr" && code !== "und" && confidence >= SURE;
/** French typography: a space before « : » « ; » « ! » « ? », guillemets with spaces. */
const SPACED_MARKS = new Set([":", ";", "!", "?", "%", "»", "€"]);

export type LanguageWords = ReadonlyMap<string, number>;

/** Which languages each frequent word belongs to, one bit a language. */
export function compileLanguageWords(frenchWords: string): LanguageWords {
  const words = new Map<string, number>();
  [frenchWords, ...Object.values(FOREIGN_WORDS)].forEach((list, index) => {
    for (const word of list.split(" ")) words.set(word, (words.get(word) ?? 0) | (1 << index));
  });
  return words;
}

/** Other scripts: the language most often written in each. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/[\u0400-\u04ff]/, "ru"],
  [/[\u0370-\u03ff]/, "el"],
  [/[\u0590-\u05ff]/, "he"],
  [/[\u0600-\u06ff]/, "ar"],
  [/[\u3040-\u30ff]/, "ja"],
  [/[\uac00-\ud7af]/, "ko"],
  [/[\u0e00-\u0e7f]/, "th"],
  [/[\u0900-\u097f]/, "hi"],
  [/[\u4e00-\u9fff]/, "zh"],
];

interface Paragraph {
  readonly scores: Float64Array;
  words: number;
  /** Its words in lower case, the first ones, for franc. */
  readonly lower: string[];
  lowerLength: number;
}

/**
 * The language of a document by vote of its paragraphs. Function words and letters decide; where they leave the document open, franc (trigrams,
 * Cavnar & Trenkle 1994) is asked about each open paragraph, on its lower-case words, names left out.
 */
export function detectLanguage(document: Document, words: LanguageWords): Language {
  const paragraphs = readParagraphs(document, words).filter((paragraph) => paragraph.words > 0);
  const byWords = vote(paragraphs);
  if (byWords && byWords.confidence >= SURE_BY_WORDS) return byWords;
  for (const paragraph of paragraphs) askFranc(paragraph);
  return vote(paragraphs) ?? detectScript(document.text);
}

function vote(paragraphs: readonly Paragraph[]): Language | null {
  const votes = new Float64Array(LANGUAGES.length);
  const odds = new Float64Array(LANGUAGES.length);
  let cast = 0;
  for (const { scores, words } of paragraphs) {
    const most = Math.max(...scores);
    let all = ODDS ** (NO_LANGUAGE - most);
    for (let index = 0; index < odds.length; index++) {
      const score = scores[index] as number;
      odds[index] = score > 0 ? ODDS ** (score - most) : 0;
      all += odds[index] as number;
    }
    for (let index = 0; index < odds.length; index++)
      votes[index] = (votes[index] as number) + (words * (odds[index] as number)) / all;
    cast += words;
  }
  return elect(votes, cast);
}

function elect(votes: Float64Array, cast: number): Language | null {
  let best = 0;
  for (let index = 1; index < votes.length; index++) if ((votes[index] ?? 0) > (votes[best] ?? 0)) best = index;
  const confidence = cast === 0 ? 0 : (votes[best] ?? 0) / cast;
  if (confidence < LEAST_CONFIDENCE) return null;
  return { code: LANGUAGES[best] ?? "und", confidence: Math.round(confidence * 1000) / 1000 };
}

/** Adds franc's verdict to a paragraph whose words leave its language open. */
function askFranc({ scores, lower }: Paragraph): void {
  const sorted = Array.from(scores).sort((a, b) => b - a);
  const first = sorted[0] ?? 0;
  const second = sorted[1] ?? 0;
  if (first - second >= DECIDED_LEAD && first / (first + second) >= DECIDED_SHARE) return;
  const text = lower.join(" ");
  if (text.length < FRANC_ONLY.minLength) return;
  for (const [code, share] of francAll(text, FRANC_ONLY)) {
    const index = LANGUAGES.indexOf(FRANC_CODES[code] ?? "");
    if (index < 0) continue;
    scores[index] =
      (scores[index] ?? 0) +
      Math.max(0, (share - 0.8) / 0.2) * FRANC_WEIGHT * Math.min(1, text.length / FRANC_FULL_LENGTH);
  }
}

function readParagraphs(document: Document, words: LanguageWords): Paragraph[] {
  const { tokens, sentences } = document;
  const stride = Math.max(1, Math.ceil(tokens.count / TOKENS_READ));
  const paragraphs: Paragraph[] = [];
  let current: Paragraph | undefined;
  let number = -1;
  const { vocabulary } = tokens;
  const reader: TokenReader = {
    document,
    languages: vocabulary.bits(words),
    telling: vocabulary.column(readTellingLetters),
  };
  for (let index = 0; index < sentences.length; index += stride) {
    const { first, end, paragraph } = sentences[index] as Sentence;
    if (!current || paragraph !== number) {
      current = { scores: new Float64Array(LANGUAGES.length), words: 0, lower: [], lowerLength: 0 };
      paragraphs.push(current);
      number = paragraph;
    }
    for (let token = first; token < end; token++) readToken(reader, token, current);
  }
  return paragraphs;
}

/** What is known of words, by their number in the vocabulary. */
interface TokenReader {
  readonly document: Document;
  /** A bit a language. */
  readonly languages: Int32Array;
  /** A bit for each of `TELLING_LETTERS`. */
  readonly telling: Int32Array;
}

function readTellingLetters(norm: string): number {
  if (norm.length < 4) return 0;
  let bits = 0;
  for (const [index, { letters }] of TELLING_LETTERS.entries()) if (letters.test(norm)) bits |= 1 << index;
  return bits;
}

function readToken({ document, languages, telling }: TokenReader, token: number, paragraph: Paragraph): void {
  const { kinds, shapes, gaps, words, norms } = document.tokens;
  const norm = norms[token] as string;
  if (kinds[token] !== TokenKind.Word) {
    if ((gaps[token] === Gap.Space && SPACED_MARKS.has(norm)) || norm === "«") addTo(paragraph, 0, 0.4);
    return;
  }
  paragraph.words++;
  const word = words[token] as number;
  const own = languages[word] as number;
  const shape = shapes[token];
  if (own !== 0 && (shape === Shape.Lower || token === 0 || shape === Shape.Capitalized || shape === Shape.Initial)) {
    // A word of k languages is 1/k of a word for each; a capital may make it part of a name.
    const weight = (shape === Shape.Lower || norm.endsWith("'") ? 1 : 0.6) / Math.sqrt(countBits(own));
    for (let rest = own; rest; rest &= rest - 1) addTo(paragraph, indexOfLowestBit(rest), weight);
  }
  if (shape !== Shape.Lower && !(shape === Shape.Capitalized && isFirstWord(document, token))) return;
  if (paragraph.lowerLength < FRANC_CHARACTERS) {
    paragraph.lower.push(norm);
    paragraph.lowerLength += norm.length + 1;
  }
  if (own !== 0) return;
  for (let rest = telling[word] as number; rest; rest &= rest - 1) {
    const { languages: tongues, weight } = TOLD_BY_LETTERS[indexOfLowestBit(rest)] as ToldByLetters;
    for (const tongue of tongues) addTo(paragraph, tongue, weight);
  }
}

interface ToldByLetters {
  readonly languages: readonly number[];
  readonly weight: number;
}

/** `TELLING_LETTERS` with languages by index. */
const TOLD_BY_LETTERS: readonly ToldByLetters[] = TELLING_LETTERS.map(({ languages, weight }) => ({
  languages: languages.map((language) => LANGUAGES.indexOf(language)),
  weight,
}));

const indexOfLowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

const isFirstWord = ({ sentences, sentenceOf }: Document, token: number): boolean =>
  sentences[sentenceOf[token] ?? 0]?.first === token;

function addTo(paragraph: Paragraph, language: number, weight: number): void {
  paragraph.scores[language] = (paragraph.scores[language] ?? 0) + weight;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count++;
  return count;
}

/** Share of a script's letters in the first 2,000 characters that makes it the text's; Japanese is told from Chinese by its kana. */
const SCRIPT_SHARE = 0.15;

function detectScript(text: string): Language {
  const sample = text.slice(0, 2000);
  let letters = 0;
  const counts = new Map<string, number>();
  for (const character of sample) {
    if (character.toLowerCase() === character.toUpperCase() && character < "\u0590") continue;
    letters++;
    const script = SCRIPTS.find(([range]) => range.test(character));
    if (script) counts.set(script[1], (counts.get(script[1]) ?? 0) + 1);
  }
  for (const [, code] of SCRIPTS) {
    const share = (counts.get(code) ?? 0) / letters;
    if (letters >= 4 && share > SCRIPT_SHARE) return { code, confidence: Math.round(share * 800) / 1000 };
  }
  return { code: "und", confidence: 0 };
}
