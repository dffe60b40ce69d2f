import { type NumberPhrase, shiftDigits } from "./numbers.js";
import type { Capture, Match, Rule } from "./pattern.js";

export type FigureKind = "percentage" | "amount" | "quantity";

/**
 * A rule that finds figures. What its pattern captures says what they are:
 * `value` one figure each time; `low` and `high` the ends of a range; `from` and `to` a range or a move, as the clause has it;
 * `unit`, `tail` the unit, `currency`, `nation`, `coin`, `cents` the currency, `half` one half more. The span runs from the first
 * capture to the last.
 */
export interface FigureRule extends Rule {
  readonly kind: FigureKind;
  /** The unit where the pattern captures none. */
  readonly unit?: string;
  /** The currency is left out: it is one that the text has named. */
  readonly isBare?: true;
}

/** One number of a match with the words that belong to it alone. */
export interface Part {
  readonly role: "value" | "low" | "high" | "from" | "to";
  /** Tokens, half-open, of the number and what is written beside it. */
  readonly first: number;
  readonly end: number;
  /** Magnitude, in the scale of its partner where it has none of its own. */
  readonly value: number;
  readonly sign: -1 | 0 | 1;
  readonly approximate: boolean;
  readonly inWords: boolean;
  /** « deux », « seize »: behind an article it names rather than counts. */
  readonly isSmallWord: boolean;
  /** Whether a unit or currency stands beside this very number. */
  readonly hasUnit: boolean;
}

/** What a match says by itself. */
export interface ReadMatch {
  readonly rule: FigureRule;
  /** Tokens of the whole match, context words included. */
  readonly first: number;
  readonly end: number;
  readonly parts: readonly Part[];
  /** Token range of the unit, or null. */
  readonly unit: { readonly first: number; readonly end: number } | null;
  /** `percent`, `points`, `basis-points` of a percentage, otherwise "". */
  readonly unitName: string;
  /** Code or family of the currency, and the nation written with it. */
  readonly currency: string | null;
  readonly nation: string | null;
  readonly isCoin: boolean;
}

const ROLES: ReadonlySet<string> = new Set(["value", "low", "high", "from", "to"]);

/** A number without a scale takes the one of the number behind it when it is smaller than this, or than that number's digits: « 500 à 800 millions ». */
const SCALE_IS_SHARED_BELOW = 1000;

/** Numbers in words up to this one name things already known: « les deux entreprises ». */
const MOST_SMALL = 16;

/** Power of ten by which a unit is smaller than the one it is counted in: « 3 ‰ » is 0.3 %, « 25 cents » a quarter of a dollar. */
const PERMILLE = 1;
const COIN = 2;

export function readMatch({ taken, captures, rule, first, end }: Match<FigureRule>): ReadMatch | null {
  const groups = groupCaptures(taken);
  const last = groups.at(-1);
  if (!last) return null;
  const units = taken.filter(({ name }) => name === "unit");
  const unit = units.at(-1);
  const unitName = rule.kind === "percentage" ? String(captures.unitName?.value ?? unit?.value ?? rule.unit ?? "") : "";
  const divisor = captures.coin ? COIN : unitName === "permille" ? PERMILLE : 0;
  return {
    rule,
    first,
    end,
    parts: groups.map((group) => readPart(group, last, divisor, captures)),
    unit: unit ? { first: unit.first, end: Math.max(unit.end, captures.tail?.end ?? 0) } : null,
    unitName: unitName === "permille" ? "percent" : unitName,
    currency: textOf(captures.currency ?? captures.coin),
    nation: textOf(captures.nation),
    isCoin: captures.coin !== undefined && captures.currency === undefined,
  };
}

const textOf = (capture: Capture | undefined): string | null =>
  typeof capture?.value === "string" ? capture.value : null;

interface Group {
  readonly number: Capture;
  readonly captures: readonly Capture[];
}

/** Each number with the captures behind it, and with those that touch it from before (« $39 »). */
function groupCaptures(taken: readonly Capture[]): Group[] {
  const groups: { number: Capture; captures: Capture[] }[] = [];
  let loose: Capture[] = [];
  for (const capture of taken) {
    if (ROLES.has(capture.name)) {
      const before = touching(groups.at(-1)?.captures ?? loose, capture);
      groups.push({ number: capture, captures: [...before, capture] });
      loose = [];
    } else (groups.at(-1)?.captures ?? loose).push(capture);
  }
  return groups;
}

/** Takes off the end of `captures` those that reach up to `number` without another number between. */
function touching(captures: Capture[], number: Capture): Capture[] {
  let from = captures.length;
  let edge = number.first;
  while (from > 0) {
    const capture = captures[from - 1] as Capture;
    if (capture.end !== edge || ROLES.has(capture.name)) break;
    edge = capture.first;
    from--;
  }
  return captures.splice(from);
}

function readPart({ number, captures }: Group, last: Group, divisor: number, named: Match["captures"]): Part {
  const first = captures[0] as Capture;
  const end = captures.at(-1) as Capture;
  const hasUnit = captures.length > 1;
  const phrase = number.number;
  const partner = last.number.number;
  const mayShare = phrase !== null && phrase.exponent === 0 && captures.at(-1) === number;
  const sharesScale = mayShare && phrase.value < Math.max(SCALE_IS_SHARED_BELOW, partner?.mantissa ?? 0);
  const shift = (sharesScale ? (partner?.exponent ?? 0) : 0) - divisor;
  const whole = phrase ? shifted(phrase, shift) : shiftDigits(String(number.value), -divisor);
  return {
    role: number.name as Part["role"],
    first: first.first,
    end: end.end,
    value: addFraction(whole, named),
    sign: phrase?.sign ?? 0,
    approximate: phrase?.approximate ?? false,
    inWords: phrase === null || phrase.inWords,
    isSmallWord: phrase?.inWords === true && phrase.value <= MOST_SMALL,
    hasUnit,
  };
}

const shifted = ({ value, digits, exponent }: NumberPhrase, shift: number): number =>
  shift === 0 ? value : shiftDigits(digits, exponent + shift);

/** « deux points et demi », « 15 dollars et 15 cents »: exact, as decimal strings. */
function addFraction(whole: number, { half, cents }: Match["captures"]): number {
  if (!Number.isInteger(whole)) return whole;
  if (half) return Number(`${whole}.5`);
  return cents ? shiftDigits(`${whole}${String(cents.value).padStart(2, "0")}`, -2) : whole;
}
