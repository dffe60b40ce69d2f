import { francAll } from "franc";
import type { Document } from "../document/document.js";
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
  scores: Float64Array;
  words: number;
  lower: string[];
  lowerLength: number;
}

/**
 * The language of a document by vote of its paragraphs. Function words and letters decide; paragraphs that they leave open are
 * judged by franc (trigrams, Cavnar & Trenkle 1994) on their lower-case words, names left out.
 */
export function detectLanguage(document: Document, words: LanguageWords): Language {
  const votes = new Float64Array(LANGUAGES.length);
  let cast = 0;
  for (const paragraph of readParagraphs(document, words)) {
    if (paragraph.words === 0) continue;
    askFranc(paragraph);
    const most = Math.max(...paragraph.scores);
    const odds = paragraph.scores.map((score) => (score > 0 ? ODDS ** (score - most) : 0));
    const all = odds.reduce((sum, odd) => sum + odd, ODDS ** (NO_LANGUAGE - most));
    const weight = paragraph.words;
    odds.forEach((odd, index) => {
      votes[index] = (votes[index] ?? 0) + (weight * odd) / all;
    });
    cast += weight;
  }
  return elect(votes, cast) ?? detectScript(document.text);
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
  sentences.forEach((sentence, index) => {
    if (stride > 1 && index % stride !== 0) return;
    if (!current || sentence.paragraph !== number) {
      current = { scores: new Float64Array(LANGUAGES.length), words: 0, lower: [], lowerLength: 0 };
      paragraphs.push(current);
      number = sentence.paragraph;
    }
    for (let token = sentence.first; token < sentence.end; token++) readToken(document, token, words, current);
  });
  return paragraphs;
}

function readToken(document: Document, token: number, words: LanguageWords, paragraph: Paragraph): void {
  const { tokens } = document;
  const norm = tokens.norms[token] ?? "";
  if (tokens.kinds[token] !== TokenKind.Word) {
    if ((SPACED_MARKS.has(norm) && tokens.gaps[token] === Gap.Space) || norm === "«") addTo(paragraph, 0, 0.4);
    return;
  }
  paragraph.words++;
  const languages = words.get(norm);
  const shape = tokens.shapes[token];
  if (
    languages !== undefined &&
    (shape === Shape.Lower || token === 0 || shape === Shape.Capitalized || shape === Shape.Initial)
  ) {
    // A word of k languages is 1/k of a word for each; a capital may make it part of a name.
    const weight = (shape === Shape.Lower || norm.endsWith("'") ? 1 : 0.6) / Math.sqrt(countBits(languages));
    for (let index = 0; index < LANGUAGES.length; index++)
      if (languages & (1 << index)) addTo(paragraph, index, weight);
  }
  if (shape !== Shape.Lower && !(shape === Shape.Capitalized && isFirstWord(document, token))) return;
  if (paragraph.lowerLength < FRANC_CHARACTERS) {
    paragraph.lower.push(norm);
    paragraph.lowerLength += norm.length + 1;
  }
  if (languages !== undefined || norm.length < 4) return;
  for (const { letters, languages: tongues, weight } of TELLING_LETTERS) {
    if (letters.test(norm)) for (const tongue of tongues) addTo(paragraph, LANGUAGES.indexOf(tongue), weight);
  }
}

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
