import type { Document } from "../document/document.js";
import { Gap, Shape, TokenKind } from "../document/tokens.js";
import { type NumberPhrase, type Numbers, shiftDigits } from "./numbers.js";

/** What a word, or a part of a hyphenated word, does inside a number. */
export type NumberPart =
  /** 0 to 16. */
  | { readonly role: "unit"; readonly value: number }
  /** 20 to 90; `extended` tens take 10 to 19 behind them as well (« soixante-douze »). */
  | { readonly role: "ten"; readonly value: number; readonly extended: boolean }
  /** `plural`: follows a unit only (« deux cents »). */
  | { readonly role: "hundred"; readonly plural: boolean }
  | { readonly role: "thousand" }
  | { readonly role: "scale"; readonly exponent: number }
  /** A round number as a noun: « dizaine », « millier ». */
  | { readonly role: "collective"; readonly value: number }
  | { readonly role: "half" | "quarter" | "and" | "point" | "of" | "filler" };

/** How a language writes numbers. Every word is in normal form. */
export interface NumberWords {
  readonly parts: ReadonlyMap<string, NumberPart>;
  /** The unit that four of makes another ten: « quatre-vingts ». */
  readonly score: { readonly unit: number; readonly ten: number };
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

interface Piece {
  readonly part: NumberPart;
  /** Token, and whether the piece is the last of its token. */
  readonly token: number;
  readonly last: boolean;
}

/** A number read from pieces `…` to `next`: a decimal string and a power of ten. */
interface Reading {
  readonly next: number;
  readonly digits: string;
  readonly exponent: number;
  readonly approximate: boolean;
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
    this.collect(token);
    const reading = this.readWords();
    return reading ? this.phrase(token, reading, true) : null;
  }

  /** Splits the tokens from `first` on into pieces, up to the first that is no number word. */
  private collect(first: number): void {
    const { tokens, sentenceOf } = this.document;
    this.pieces = [];
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

  private role(piece: number): NumberPart["role"] | null {
    return this.pieces[piece]?.part.role ?? null;
  }

  /** Longest number from the first piece on that ends with a token; « un » alone is none. */
  private readWords(): Reading | null {
    const reading = this.readFraction() ?? this.readCollective(0, "1") ?? this.readScaled();
    if (!reading || this.pieces[reading.next - 1]?.last !== true) return null;
    return reading.next === 1 && this.isOne(0) ? null : reading;
  }

  /** « un demi-milliard », « trois quarts de million ». */
  private readFraction(): Reading | null {
    const first = this.pieces[0]?.part;
    const count = first?.role === "unit" ? first.value : 1;
    const at = first?.role === "unit" ? 1 : 0;
    const role = this.role(at);
    if (count === 0 || count > 3 || (role !== "half" && role !== "quarter")) return null;
    const digits = String(role === "half" ? count * 0.5 : count * 0.25);
    const behind = this.role(at + 1) === "of" ? at + 2 : at + 1;
    const scale = this.pieces[behind]?.part;
    if (scale?.role === "scale") return { next: behind + 1, digits, exponent: scale.exponent, approximate: false };
    if (scale?.role !== "collective") return null;
    return { next: behind + 1, digits: String(shiftDigits(digits, 0) * scale.value), exponent: 0, approximate: true };
  }

  /** « une dizaine de millions », « 3 douzaines » behind a count. */
  private readCollective(from: number, digits: string): Reading | null {
    let at = from;
    if (from === 0 && this.isOne(0)) at++;
    while (this.role(at) === "filler") at++;
    const noun = this.pieces[at]?.part;
    if (noun?.role !== "collective") return null;
    const value = String(Number(digits) * noun.value);
    const behind = this.role(at + 1) === "of" ? this.pieces[at + 2]?.part : undefined;
    if (behind?.role === "scale") return { next: at + 3, digits: value, exponent: behind.exponent, approximate: true };
    if (behind?.role === "collective") {
      return { next: at + 3, digits: String(Number(value) * behind.value), exponent: 0, approximate: true };
    }
    return { next: at + 1, digits: value, exponent: 0, approximate: true };
  }

  /** « deux cent mille », « trois mille milliards deux cents », « un virgule quatre milliard », « deux millions et demi ». */
  private readScaled(): Reading | null {
    let total = 0;
    let smallest = Number.POSITIVE_INFINITY;
    let last: Reading | null = null;
    for (let at = 0; ; ) {
      const block = this.readBlock(at);
      if (!block) return last;
      const scale = this.pieces[block.next]?.part;
      if (scale?.role !== "scale") {
        if (last) return block.value < 10 ** Math.min(smallest, 15) ? this.whole(block.next, total + block.value) : last;
        return this.readDecimals(block) ?? this.readHalf(block.next, String(block.value), 0) ?? this.countOf(block);
      }
      if (scale.exponent >= smallest) return last;
      const next = block.next + 1;
      const exponent: number = last ? 0 : scale.exponent;
      total += shiftDigits(String(block.value), scale.exponent);
      smallest = scale.exponent;
      const half = last ? null : this.readHalf(next, String(block.value), scale.exponent);
      if (half) return half;
      last = { next, digits: last ? String(total) : String(block.value), exponent, approximate: false };
      at = next;
    }
  }

  /** A whole number; « deux cent mille » keeps its thousands as a scale, that « cent à deux cent mille » can share. */
  private whole(next: number, value: number): Reading {
    const isThousands = this.role(next - 1) === "thousand" && value > 1000;
    return { next, digits: String(isThousands ? value / 1000 : value), exponent: isThousands ? 3 : 0, approximate: false };
  }

  private countOf(block: { next: number; value: number }): Reading {
    return this.readCollective(block.next, String(block.value)) ?? this.whole(block.next, block.value);
  }

  /** « virgule vingt-cinq », « virgule zéro trois », with a scale behind. */
  private readDecimals(integer: { next: number; value: number }): Reading | null {
    if (this.role(integer.next) !== "point") return null;
    let at = integer.next + 1;
    let decimals = "";
    while (this.isZero(at)) {
      decimals += "0";
      at++;
    }
    const rest = this.readBlock(at);
    if (rest) {
      decimals += String(rest.value);
      at = rest.next;
    }
    if (decimals === "") return null;
    const digits = `${integer.value}.${decimals}`;
    const scale = this.pieces[at]?.part;
    if (scale?.role === "scale") return { next: at + 1, digits, exponent: scale.exponent, approximate: false };
    return { next: at, digits, exponent: 0, approximate: false };
  }

  /** « et demi » behind whole digits. */
  private readHalf(at: number, digits: string, exponent: number): Reading | null {
    if (digits.includes(".") || this.role(at) !== "and" || this.role(at + 1) !== "half") return null;
    return { next: at + 2, digits: `${digits}.5`, exponent, approximate: false };
  }

  /** Up to 999,999: « deux cent mille trois ». */
  private readBlock(from: number): { next: number; value: number } | null {
    const head = this.readHundreds(from);
    const at = head?.next ?? from;
    if (this.role(at) !== "thousand" || (head && (head.value < 2 || head.value > 999))) return head;
    const thousands = (head?.value ?? 1) * 1000;
    const joined = this.role(at + 1) === "and" && this.isOne(at + 2) ? at + 2 : at + 1;
    const tail = this.readHundreds(joined);
    if (!tail || tail.value > 999 || tail.value === 0) return { next: at + 1, value: thousands };
    return { next: tail.next, value: thousands + tail.value };
  }

  /** Up to 999; « dix-sept cent » up to 1,999. */
  private readHundreds(from: number): { next: number; value: number } | null {
    const head = this.readTens(from);
    const at = head?.next ?? from;
    const hundred = this.pieces[at]?.part;
    if (hundred?.role !== "hundred") return head;
    const multiplies = head && head.value >= 2 && head.value <= 19 && head.value !== 10 && !(hundred.plural && head.value > 9);
    if (head ? !multiplies : hundred.plural) return head;
    const hundreds = (head?.value ?? 1) * 100;
    const tail = this.readTens(at + 1);
    if (!tail || tail.value === 0) return { next: at + 1, value: hundreds };
    return { next: tail.next, value: hundreds + tail.value };
  }

  /** Up to 99. */
  private readTens(from: number): { next: number; value: number } | null {
    const part = this.pieces[from]?.part;
    if (part?.role === "unit") {
      const next = this.pieces[from + 1]?.part;
      const { unit, ten } = this.words.score;
      if (part.value === unit && next?.role === "ten" && next.value === ten) return this.addUnits(from + 2, unit * ten, true);
      return this.readTeens(from);
    }
    return part?.role === "ten" ? this.addUnits(from + 1, part.value, part.extended) : null;
  }

  private addUnits(at: number, tens: number, extended: boolean): { next: number; value: number } {
    const joined = this.role(at) === "and" ? at + 1 : at;
    const units = this.readTeens(joined);
    const fits = units && units.value > 0 && units.value < (extended ? 20 : 10);
    if (!fits || (joined > at && units.value !== 1 && units.value !== 11)) return { next: at, value: tens };
    return { next: units.next, value: tens + units.value };
  }

  /** Up to 19. */
  private readTeens(from: number): { next: number; value: number } | null {
    const part = this.pieces[from]?.part;
    if (part?.role !== "unit") return null;
    const behind = this.pieces[from + 1]?.part;
    if (part.value === 10 && behind?.role === "unit" && behind.value >= 7 && behind.value <= 9) {
      return { next: from + 2, value: 10 + behind.value };
    }
    return { next: from + 1, value: part.value };
  }

  private isOne(piece: number): boolean {
    const part = this.pieces[piece]?.part;
    return part?.role === "unit" && part.value === 1;
  }

  private isZero(piece: number): boolean {
    const part = this.pieces[piece]?.part;
    return part?.role === "unit" && part.value === 0;
  }

  /** A number token with the scale words or letters behind it. */
  private readDigits(token: number): NumberPhrase {
    const { tokens, sentenceOf } = this.document;
    const digits = tokens.norms[token] as string;
    const fused = this.words.fused.get(tokens.norms[token + 1] ?? "");
    if (fused !== undefined) return this.phrase(token, { next: 0, digits, exponent: fused, approximate: false }, false, token + 1);
    const letters = this.scaleLetters(token);
    if (letters !== null) return this.phrase(token, { next: 0, digits, exponent: letters, approximate: false }, false, token + 2);
    const isNear = sentenceOf[token + 1] === sentenceOf[token] && tokens.gaps[token + 1] !== Gap.Paragraph;
    const behind = isNear ? this.words.parts.get(tokens.norms[token + 1] as string) : undefined;
    if (!behind || !FOLLOWS_DIGITS.has(behind.role)) return this.digitsAlone(token, digits);
    this.collect(token + 1);
    if (behind.role === "thousand") return this.phrase(token, { next: 0, digits, exponent: 3, approximate: false }, false, token + 2);
    const reading = behind.role === "scale" ? this.readDigitScale(digits, behind.exponent) : this.readCollective(0, digits);
    return reading ? this.phrase(token, reading, false) : this.digitsAlone(token, digits);
  }

  /** « 3 millions et demi »; « 2 milliards 300 millions » stays two numbers. */
  private readDigitScale(digits: string, exponent: number): Reading {
    return this.readHalf(1, digits, exponent) ?? { next: 1, digits, exponent, approximate: false };
  }

  private digitsAlone(token: number, digits: string): NumberPhrase {
    return this.phrase(token, { next: 0, digits, exponent: 0, approximate: false }, false, token + 1);
  }

  /** Exponent of « Md », « k », « M » behind the digits at `token`, or null. */
  private scaleLetters(token: number): number | null {
    const { tokens, sentenceOf } = this.document;
    const next = token + 1;
    if (next >= tokens.count || tokens.gaps[next] === Gap.Paragraph || sentenceOf[next] !== sentenceOf[token]) return null;
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

  private phrase(token: number, { next, digits, exponent, approximate }: Reading, inWords: boolean, until?: number): NumberPhrase {
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
    if (isDash && tokens.gaps[at] === Gap.None && !this.words.signOpeners.has(tokens.norms[before] as string)) return null;
    if (isDash && !glued && !this.words.signOpeners.has(tokens.norms[before] as string)) return null;
    return signOf(mark);
  }
}

const signOf = (mark: string | undefined): -1 | 1 => (mark === "+" ? 1 : -1);

const OPENS: ReadonlySet<NumberPart["role"]> = new Set(["unit", "ten", "hundred", "thousand", "half", "quarter"] as const);
const FOLLOWS_DIGITS: ReadonlySet<NumberPart["role"]> = new Set(["scale", "thousand", "collective"] as const);
