// @ts-nocheck
import type { BoundFigure } from "../bound-figure.js";
import { type Doubt, type FigureScene, isPlain } from "./figure-scene.js";

/**
 * What a euro is worth, to the order of magnitude that it kept from 2015 to 2024 (reference rates of the European Central Bank, rounded).
 * Currencies that lost more than half of it in that time are left out.
 */
const PER_EURO: Readonly<Record<string, number>> = {
  EUR: 1,
  USD: 1.1,
  GBP: 0.86,
  CHF: 1.05,
  CAD: 1.5,
  AUD: 1.6,
  NZD: 1.7,
  SGD: 1.5,
  HKD: 8.7,
  JPY: 135,
  CNY: 7.7,
  INR: 80,
  KRW: 1350,
  SEK: 10.5,
  NOK: 10.5,
  DKK: 7.45,
  PLN: 4.4,
  CZK: 25.5,
  ILS: 4,
  AED: 4.1,
  SAR: 4.2,
  BRL: 5.2,
  MXN: 21,
  XOF: 656,
  XAF: 656,
  MAD: 10.8,
  TND: 3,
};
/** Rates moved by less than half; rounding and old rates may do the same once more. */
const MOST_APART = 4;
/** Between millions and milliards; scales are taken for each other by this factor. */
const SCALE = 1000;
/** How far from all others an amount may be, its scale put right, to be taken for one of them. */
const LIKE_OTHERS = 3;
/** Amounts from here on are said in millions or milliards, words that are taken for each other. */
const LEAST = 100_000;

/** « 20 millions de dollars (18 milliards d'euros) »: an amount and its worth in another currency that are a thousandfold apart. */
export function findOddConversions(scene: FigureScene): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [index, converted] of scene.figures.entries()) {
    const amount = scene.figures[index - 1];
    if (!amount || !isConversion(scene, amount, converted)) continue;
    const apart = inEuros(converted) / inEuros(amount);
    if (!(apart > MOST_APART || apart < 1 / MOST_APART)) continue;
    doubts.push({
      code: "scale-suspect",
      message: `${scene.quote(converted)} cannot be what ${scene.quote(amount)} is worth`,
      figures: [amount, converted],
    });
  }
  return doubts;
}

/** NaN for a currency without a rate, which is neither more nor less than anything. */
const inEuros = ({ mention: { value, currency } }: BoundFigure): number =>
  value / (PER_EURO[currency ?? ""] ?? Number.NaN);

/** « 20 millions de dollars (18 millions d'euros) », « 20 millions de dollars, soit 18 millions d'euros », « 368 000 $ - 336 617 € ». */
function isConversion(scene: FigureScene, amount: BoundFigure, converted: BoundFigure): boolean {
  const [a, b] = [amount.mention, converted.mention];
  if (a.list !== "amounts" || b.list !== "amounts" || a.currency === b.currency || a.value === 0) return false;
  if (a.max !== null || b.max !== null) return false;
  if (scene.norm(a.end) === "(") return b.first === a.end + 1 && scene.norm(b.end) === ")";
  if (b.first === a.end + 1) return DASHES.has(scene.norm(a.end));
  const { thatIs } = scene.words;
  return scene.has(a.end, b.first, thatIs) && scene.hasOnly(a.end, b.first, thatIs, COMMAS);
}

const COMMAS: ReadonlySet<string> = new Set([","]);
const DASHES: ReadonlySet<string> = new Set(["-", "–", "/"]);

/** « 12 millions d'euros en 2021, 15 millions d'euros en 2022 et 18 millions de dollars en 2023 »: one of a list in another currency. */
export function findOddCurrencies(scene: FigureScene): Doubt[] {
  const doubts: Doubt[] = [];
  for (let first = 0; first < scene.figures.length; ) {
    const { end, isConverted } = readList(scene, first);
    const odd = end - first > 2 && !isConverted ? otherCurrency(scene.figures.slice(first, end)) : null;
    if (odd) {
      doubts.push({
        code: "scale-suspect",
        message: `${scene.quote(odd)} is in another currency than the amounts of « ${odd.measure} » beside it`,
        figures: [odd],
      });
    }
    first = end;
  }
  return doubts;
}

/** The amounts from `first` on that one holder has of one measure. */
function readList(scene: FigureScene, first: number): { end: number; isConverted: boolean } {
  const { figures } = scene;
  const head = figures[first] as BoundFigure;
  const isListed = ({ mention, measure, companies }: BoundFigure): boolean =>
    mention.list === "amounts" &&
    mention.currency !== null &&
    measure !== null &&
    measure === head.measure &&
    companies.length === 1 &&
    companies[0] === head.companies[0];
  let end = first;
  let isConverted = false;
  while (end < figures.length && isListed(figures[end] as BoundFigure)) {
    const before = figures[end - 1];
    if (before) isConverted ||= isConversion(scene, before, figures[end] as BoundFigure);
    end++;
  }
  return { end: Math.max(end, first + 1), isConverted };
}

/** The one amount of a list that is in another currency than all others. */
function otherCurrency(list: readonly BoundFigure[]): BoundFigure | null {
  const counts = new Map<string | null, number>();
  for (const { mention } of list) counts.set(mention.currency, (counts.get(mention.currency) ?? 0) + 1);
  const isOneApart = counts.size === 2 && [...counts.values()].includes(1);
  return isOneApart ? (list.find(({ mention }) => counts.get(mention.currency) === 1) ?? null) : null;
}

/**
 * Of the amounts of one company and one measure, the one that is a thousand times the others: milliards where millions are meant, or the
 * other way round. It takes three, of which all but one are alike.
 */
export function findOddScales(scene: FigureScene): Doubt[] {
  const groups = new Map<string, BoundFigure[]>();
  for (const figure of scene.figures) {
    const { companies, measure, mention } = figure;
    if (mention.list !== "amounts" || companies.length !== 1 || measure === null || !isPlain(figure)) continue;
    const key = `${companies[0]}\n${measure.toLowerCase()}\n${mention.currency}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const odd = oddOneOf(group);
    if (!odd) return [];
    const holder = odd.companies[0];
    return [
      {
        code: "scale-suspect" as const,
        message: `${scene.quote(odd)} is a thousand times off the other amounts for « ${odd.measure} » of ${holder}`,
        figures: [odd],
      },
    ];
  });
}

/** The amount that would be like all others were its scale another. */
function oddOneOf(group: readonly BoundFigure[]): BoundFigure | null {
  if (group.length < 3) return null;
  const sorted = [...group].sort((one, other) => one.mention.value - other.mention.value);
  const [first, last] = [sorted[0] as BoundFigure, sorted.at(-1) as BoundFigure];
  if (first.mention.value < LEAST) return null;
  if (isLike(last.mention.value / SCALE, sorted.slice(0, -1))) return last;
  return isLike(first.mention.value * SCALE, sorted.slice(1)) ? first : null;
}

/** Whether a value is near the others, and those are near each other. */
function isLike(value: number, others: readonly BoundFigure[]): boolean {
  const low = others[0]?.mention.value ?? 0;
  const high = others.at(-1)?.mention.value ?? 0;
  return high <= low * LIKE_OTHERS ** 2 && value >= low / LIKE_OTHERS && value <= high * LIKE_OTHERS;
}
