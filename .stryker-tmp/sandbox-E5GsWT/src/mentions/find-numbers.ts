// @ts-nocheck
import type { Document } from "../document/document.js";
import { Gap, Shape, TokenKind } from "../document/tokens.js";
import { type NumberPhrase, type Numbers, shiftDigits } from "./numbers.js";
import { type NumberPart, Numeral, type Piece, type Reading, type Score } from "./numeral.js";

/** How a language writes numbers. Every word is in normal form. */
export interface NumberWords {
  readonly parts: ReadonlyMap<string, NumberPart>;
  readonly score: Score;
  /** Scales behind digits only: « Md » → 9. */
  readonly abbreviations: ReadonlyMap<string, number>;
  /** Scales of one letter, behind digits beside a currency, or glued to the digits in the case given: « k », « M ». */
  readonly letters: ReadonlyMap<string, LetterScale>;
  /** Scales inside the word of a currency, which stays outside the number: « 291 MDH ». */
  readonly fused: ReadonlyMap<string, number>;
  /** Signs and codes of currencies: what makes a letter a scale. */
  readonly currencies: ReadonlySet<string>;
  /** Words and marks behind which a dash set off by spaces is a minus. */
  readonly signOpeners: ReadonlySet<string>;
}

export interface LetterScale {
  readonly exponent: number;
  /** The case in which the letter is a scale when nothing but digits stands beside it: « 10k », « 10M »; null for never. */
  readonly alone: "lower" | "upper" | null;
}

/** Finds every number of a document, in digits (« -1,2 milliard », « 45 k€ ») and in words (« deux millions et demi »). */
export function findNumbers(document: Document, words: NumberWords): Numbers {
  const { tokens } = document;
  const phrases: NumberPhrase[] = [];
  const at = new Int32Array(tokens.count).fill(-1);
  const reader = new NumberReader(document, words);
  for (let token = 0; token < tokens.count; token++) {
    const phrase = reader.read(token);
    if (!phrase) continue;
    at[phrase.first] = phrases.length;
    phrases.push(phrase);
    token = phrase.end - 1;
  }
  return { phrases, at };
}

/** No number in words has more pieces: « neuf cent quatre-vingt-dix-neuf » takes five, for each of five scales. */
const MAX_PIECES = 40;

class NumberReader {
  private pieces: Piece[] = [];

  constructor(
    private readonly document: Document,
    private readonly words: NumberWords,
  ) {}

  read(token: number): NumberPhrase | null {
    const { tokens } = this.document;
    const kind = tokens.kinds[token];
    if (kind === TokenKind.Number) return this.readDigits(token);
    if (kind !== TokenKind.Word) return null;
    const norm = tokens.norms[token] as string;
    const hyphen = norm.indexOf("-");
    const part = this.words.parts.get(hyphen > 0 ? norm.slice(0, hyphen) : norm);
    if (!part || !OPENS.has(part.role)) return null;
    const reading = this.numeralFrom(token).read();
    return reading ? this.phrase(token, reading, true) : null;
  }

  /** The tokens from `first` on, split into pieces, up to the first that is no number word. */
  private numeralFrom(first: number): Numeral {
    this.pieces = [];
    this.collect(first);
    return new Numeral(this.pieces, this.words.score);
  }

  private collect(first: number): void {
    const { tokens, sentenceOf } = this.document;
    for (let token = first; token < tokens.count && this.pieces.length < MAX_PIECES; token++) {
      if (sentenceOf[token] !== sentenceOf[first] || (token > first && tokens.gaps[token] === Gap.Paragraph)) return;
      const norm = tokens.norms[token] as string;
      const whole = this.words.parts.get(norm);
      if (whole) {
        this.pieces.push({ part: whole, token, last: true });
        continue;
      }
      if (tokens.kinds[token] !== TokenKind.Word || !norm.includes("-")) return;
      const parts = norm.split("-").map((name) => this.words.parts.get(name));
      if (!parts.every((part) => part !== undefined)) return;
      parts.forEach((part, index) => {
        this.pieces.push({ part, token, last: index === parts.length - 1 });
      });
    }
  }

  /** A number token with the scale words or letters behind it. */
  private readDigits(token: number): NumberPhrase {
    const { tokens, sentenceOf } = this.document;
    const digits = this.digitsOf(token);
    const isNear = sentenceOf[token + 1] === sentenceOf[token] && tokens.gaps[token + 1] !== Gap.Paragraph;
    const fused = isNear ? this.words.fused.get(tokens.norms[token + 1] as string) : undefined;
    if (fused !== undefined)
      return this.phrase(token, { next: 0, digits, exponent: fused, approximate: false }, false, token + 1);
    const letters = this.scaleLetters(token);
    if (letters !== null)
      return this.phrase(token, { next: 0, digits, exponent: letters, approximate: false }, false, token + 2);
    const behind = isNear ? this.words.parts.get(tokens.norms[token + 1] as string) : undefined;
    if (!behind || !FOLLOWS_DIGITS.has(behind.role)) return this.digitsAlone(token, digits);
    const reading = this.numeralFrom(token + 1).readBehind(digits);
    return reading ? this.phrase(token, reading, false) : this.digitsAlone(token, digits);
  }

  /** The decimal string of a number token; « $12,500 » groups thousands with its comma as the sign before it does. */
  private digitsOf(token: number): string {
    const { tokens, text } = this.document;
    const digits = tokens.norms[token] as string;
    if (tokens.gaps[token] !== Gap.None || !ENGLISH_THOUSANDS.test(digits) || !this.isCurrency(token - 1))
      return digits;
    return text.slice(tokens.starts[token], tokens.ends[token]).includes(",") ? digits.replace(".", "") : digits;
  }

  private digitsAlone(token: number, digits: string): NumberPhrase {
    return this.phrase(token, { next: 0, digits, exponent: 0, approximate: false }, false, token + 1);
  }

  /** Exponent of « Md », « k », « M » behind the digits at `token`, or null. */
  private scaleLetters(token: number): number | null {
    const { tokens, sentenceOf } = this.document;
    const next = token + 1;
    if (next >= tokens.count || tokens.gaps[next] === Gap.Paragraph || sentenceOf[next] !== sentenceOf[token])
      return null;
    const norm = tokens.norms[next] as string;
    const abbreviation = this.words.abbreviations.get(norm);
    if (abbreviation !== undefined) return abbreviation;
    const letter = this.words.letters.get(norm);
    if (!letter) return null;
    if (this.isCurrency(next + 1) || this.isCurrency(token - 1)) return letter.exponent;
    const shape = tokens.shapes[next] === Shape.Lower ? "lower" : "upper";
    const isAlone = tokens.gaps[next] === Gap.None || tokens.kinds[next + 1] !== TokenKind.Word;
    const stands = isAlone || this.words.parts.get(tokens.norms[next + 1] ?? "")?.role === "of";
    return letter.alone === shape && stands ? letter.exponent : null;
  }

  private isCurrency(token: number): boolean {
    return this.words.currencies.has(this.document.tokens.norms[token] ?? "");
  }

  private phrase(
    token: number,
    { next, digits, exponent, approximate }: Reading,
    inWords: boolean,
    until?: number,
  ): NumberPhrase {
    const end = until ?? (this.pieces[next - 1]?.token ?? token) + 1;
    const mantissa = Number(digits);
    const value = exponent === 0 ? mantissa : shiftDigits(digits, exponent);
    const sign = inWords ? null : this.signBefore(token);
    return {
      first: sign === null ? token : token - 1,
      end,
      value,
      mantissa,
      exponent,
      digits,
      inWords,
      approximate,
      sign: sign ?? 0,
    };
  }

  /** The sign that the token before the digits at `token` is, or null. */
  private signBefore(token: number): -1 | 0 | 1 | null {
    const { tokens, sentenceOf, text } = this.document;
    const at = token - 1;
    if (at < 0 || sentenceOf[at] !== sentenceOf[token] || (tokens.gaps[token] as Gap) > Gap.Space) return null;
    const mark = tokens.norms[at];
    if (mark === "±") return 0;
    const isDash = mark === "-" || (mark === "–" && text[tokens.starts[at] as number] !== "—");
    if (!isDash && mark !== "+") return null;
    const before = at - 1;
    const opensLine = (tokens.gaps[at] as Gap) > Gap.Space || before < 0 || sentenceOf[before] !== sentenceOf[token];
    const glued = tokens.gaps[token] === Gap.None;
    if (opensLine) return glued || mark === "+" ? signOf(mark) : null;
    const kind = tokens.kinds[before];
    if (kind === TokenKind.Number || kind === TokenKind.Code) return null;
    if (tokens.gaps[at] === Gap.None && kind === TokenKind.Word) return null;
    if (isDash && tokens.gaps[at] === Gap.None && !this.words.signOpeners.has(tokens.norms[before] as string))
      return null;
    if (isDash && !glued && !this.words.signOpeners.has(tokens.norms[before] as string)) return null;
    return signOf(mark);
  }
}

const ENGLISH_THOUSANDS = /^\d{1,3}\.\d{3}$/;

const signOf = (mark: string | undefined): -1 | 1 => (mark === "+" ? 1 : -1);

const OPENS: ReadonlySet<NumberPart["role"]> = new Set([
  "unit",
  "ten",
  "hundred",
  "thousand",
  "half",
  "quarter",
] as const);
const FOLLOWS_DIGITS: ReadonlySet<NumberPart["role"]> = new Set(["scale", "thousand", "collective"] as const);
