// @ts-nocheck
import { shiftDigits } from "./numbers.js";

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

/** A word, or a part of a hyphenated word, of a number. */
export interface Piece {
  readonly part: NumberPart;
  readonly token: number;
  /** Whether it is the last of its token. */
  readonly last: boolean;
}

/** A number read up to the piece `next`: a decimal string and a power of ten. */
export interface Reading {
  readonly next: number;
  readonly digits: string;
  readonly exponent: number;
  readonly approximate: boolean;
}

/** The unit that four of makes another ten: « quatre-vingts ». */
export interface Score {
  readonly unit: number;
  readonly ten: number;
}

interface Whole {
  readonly next: number;
  readonly value: number;
}

/** Reads a row of pieces as a number in words: scales over thousands over hundreds over tens. */
export class Numeral {
  constructor(
    private readonly pieces: readonly Piece[],
    private readonly score: Score,
  ) {}

  private role(piece: number): NumberPart["role"] | null {
    return this.pieces[piece]?.part.role ?? null;
  }

  /** Longest number from the first piece on that ends with a token; « un » alone is none. */
  read(): Reading | null {
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
    return { next: behind + 1, digits: String(times(digits, scale.value)), exponent: 0, approximate: true };
  }

  /** What stands behind digits: « 3 millions et demi », « 12 mille », « 3 douzaines »; null where nothing of the number does. */
  readBehind(digits: string): Reading | null {
    const first = this.pieces[0]?.part;
    if (first?.role === "thousand") return { next: 1, digits, exponent: 3, approximate: false };
    if (first?.role !== "scale") return this.readCollective(0, digits);
    const { exponent } = first;
    return this.readHalf(1, digits, exponent) ?? { next: 1, digits, exponent, approximate: false };
  }

  /** « une dizaine de millions », « trois douzaines », behind a count. */
  private readCollective(from: number, digits: string): Reading | null {
    let at = from;
    if (from === 0 && this.isOne(0)) at++;
    while (this.role(at) === "filler") at++;
    const noun = this.pieces[at]?.part;
    if (noun?.role !== "collective") return null;
    const value = String(times(digits, noun.value));
    const behind = this.role(at + 1) === "of" ? this.pieces[at + 2]?.part : undefined;
    if (behind?.role === "scale") return { next: at + 3, digits: value, exponent: behind.exponent, approximate: true };
    if (behind?.role === "collective") {
      return { next: at + 3, digits: String(times(value, behind.value)), exponent: 0, approximate: true };
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
        if (last)
          return block.value < 10 ** Math.min(smallest, 15) ? this.whole(block.next, total + block.value) : last;
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
    return {
      next,
      digits: String(isThousands ? value / 1000 : value),
      exponent: isThousands ? 3 : 0,
      approximate: false,
    };
  }

  private countOf(block: Whole): Reading {
    return this.readCollective(block.next, String(block.value)) ?? this.whole(block.next, block.value);
  }

  /** « virgule vingt-cinq », « virgule zéro trois », with a scale behind. */
  private readDecimals(integer: Whole): Reading | null {
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
  private readBlock(from: number): Whole | null {
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
  private readHundreds(from: number): Whole | null {
    const head = this.readTens(from);
    const at = head?.next ?? from;
    const hundred = this.pieces[at]?.part;
    if (hundred?.role !== "hundred") return head;
    const multiplies =
      head && head.value >= 2 && head.value <= 19 && head.value !== 10 && !(hundred.plural && head.value > 9);
    if (head ? !multiplies : hundred.plural) return head;
    const hundreds = (head?.value ?? 1) * 100;
    const tail = this.readTens(at + 1);
    if (!tail || tail.value === 0) return { next: at + 1, value: hundreds };
    return { next: tail.next, value: hundreds + tail.value };
  }

  /** Up to 99. */
  private readTens(from: number): Whole | null {
    const part = this.pieces[from]?.part;
    if (part?.role === "unit") {
      const next = this.pieces[from + 1]?.part;
      const { unit, ten } = this.score;
      if (part.value === unit && next?.role === "ten" && next.value === ten)
        return this.addUnits(from + 2, unit * ten, true);
      return this.readTeens(from);
    }
    return part?.role === "ten" ? this.addUnits(from + 1, part.value, part.extended) : null;
  }

  private addUnits(at: number, tens: number, extended: boolean): Whole {
    const joined = this.role(at) === "and" ? at + 1 : at;
    const units = this.readTeens(joined);
    const fits = units && units.value > 0 && units.value < (extended ? 20 : 10);
    if (!fits || (joined > at && units.value !== 1 && units.value !== 11)) return { next: at, value: tens };
    return { next: units.next, value: tens + units.value };
  }

  /** Up to 19. */
  private readTeens(from: number): Whole | null {
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
}

/** Exact where `by` is a power of ten: its zeros shift the digits. */
function times(digits: string, by: number): number {
  const zeros = /0*$/.exec(String(by))?.[0].length ?? 0;
  const factor = by / 10 ** zeros;
  return shiftDigits(factor === 1 ? digits : String(Number(digits) * factor), zeros);
}
