/** The alphabet of packed numbers: 91 characters from « # » to « ~ », without the backslash; the double quote lies below it. */
const FIRST_SYMBOL = 0x23;
const BACKSLASH = 0x5c;
export const SYMBOLS = 91;
/** Digits of a number below this end it; those from it on say that more follow. */
export const DIGIT_BASE = 45;

export function symbolOf(value: number): string {
  const unit = FIRST_SYMBOL + value;
  return String.fromCharCode(unit >= BACKSLASH ? unit + 1 : unit);
}

export function symbolAt(symbols: string, at: number): number {
  const unit = symbols.charCodeAt(at);
  return (unit > BACKSLASH ? unit - 1 : unit) - FIRST_SYMBOL;
}

/** A number from 0 on as symbols, the last digit marked by its range. */
export function symbolsOfNumber(number: number): string {
  let symbols = symbolOf(number % DIGIT_BASE);
  for (let rest = Math.floor(number / DIGIT_BASE); rest > 0; rest = Math.floor(rest / DIGIT_BASE))
    symbols = symbolOf((rest % DIGIT_BASE) + DIGIT_BASE) + symbols;
  return symbols;
}

/** Reads the numbers of a stream one after the other. */
export class NumberStream {
  private at = 0;

  constructor(private readonly symbols: string) {}

  get isDone(): boolean {
    return this.at >= this.symbols.length;
  }

  next(): number {
    let number = 0;
    let digit = symbolAt(this.symbols, this.at++);
    while (digit >= DIGIT_BASE) {
      number = number * DIGIT_BASE + (digit - DIGIT_BASE);
      digit = symbolAt(this.symbols, this.at++);
    }
    return number * DIGIT_BASE + digit;
  }
}
