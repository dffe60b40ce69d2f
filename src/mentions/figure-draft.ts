import { TokenKind } from "../document/tokens.js";
import type { Clause } from "./clause.js";
import type { Context, Left, ReadFigure } from "./figure-evidence.js";
import { qualifierFrom } from "./figure-left.js";
import type { FigureWords } from "./figure-words.js";
import type { FigureMention } from "./mention.js";
import type { FigureKind, Part, ReadMatch } from "./read-figure.js";
import { resolveCurrencies, type WrittenCurrency } from "./resolve-currency.js";

/** A figure before its currency is known. */
export interface Draft extends ReadFigure {
  readonly match: ReadMatch;
  readonly value: number;
  readonly max: number | null;
  readonly low: number;
  readonly high: number;
  readonly qualifier: FigureMention["qualifier"];
  previous: number | null;
  context: Context;
}

export const LISTS: Readonly<Record<FigureKind, FigureMention["list"]>> = {
  percentage: "percentages",
  amount: "amounts",
  quantity: "quantities",
};

/**
 * Share of the spans found that are right. Percent and amounts as measured on the written articles (`evaluation/figures-gold.ts train`);
 * points and quantities, rarer there and with other readings, are set lower by judgement.
 */
const CONFIDENCE: Readonly<Record<string, number>> = {
  percent: 0.99,
  "basis-points": 0.99,
  points: 0.9,
  amount: 0.98,
  quantity: 0.9,
};
/** From here on a number counts no things that a currency's name could mean: « trois livres ». */
const LARGE = 10_000;

/** Magnitude with the sign written before it. */
export const signed = ({ value, sign }: Part): number => (sign < 0 ? 0 - value : value);

/** A figure of one part, or of the two ends of a range. `previous` is the level that a level came from. */
export function draftOf(
  clause: Clause,
  match: ReadMatch,
  parts: readonly Part[],
  left: Left,
  context: Context,
  previous: number | null = null,
): Draft {
  const [first, last] = [parts[0] as Part, parts.at(-1) as Part];
  const isMovedDown = context.direction === "down" && previous === null && parts.every(({ sign }) => sign === 0);
  const values = parts.map((part) => (isMovedDown ? 0 - part.value : signed(part)));
  const qualifier = left.qualifier ?? qualifierFrom(clause, last.end)?.qualifier;
  return {
    first: first.first,
    end: last.end,
    isPercentage: match.rule.kind === "percentage",
    match,
    value: first.value,
    max: parts.length > 1 ? last.value : null,
    low: Math.min(...values),
    high: Math.max(...values),
    qualifier: qualifier ?? (first.approximate ? "about" : null),
    previous,
    context,
  };
}

/** Mentions in the order of the drafts, with their currencies; what turns out to count no money is left out. */
export function mentionsOf(clause: Clause, drafts: readonly Draft[], words: FigureWords): FigureMention[] {
  const amounts = drafts.filter(({ match }) => match.rule.kind === "amount");
  const written = amounts.map((draft, index) => writtenCurrency(clause, draft, amounts[index - 1]));
  const codes = resolveCurrencies(clause.document, written, words.currencies);
  let amount = 0;
  return drafts.flatMap((draft) => {
    const code = draft.match.rule.kind === "amount" ? codes[amount++] : null;
    return code === undefined ? [] : [mentionOf(clause, draft, code)];
  });
}

function writtenCurrency(
  { document }: Clause,
  { match, first, end, value }: Draft,
  before: Draft | undefined,
): WrittenCurrency {
  const { kinds, norms } = document.tokens;
  return {
    name: match.currency ?? "",
    nation: match.nation,
    isCoin: match.isCoin,
    isLarge: value >= LARGE,
    isSign: kinds[end - 1] === TokenKind.Mark,
    isWord: kinds[first] !== TokenKind.Mark && kinds[end - 1] !== TokenKind.Mark,
    converts: norms[first - 1] === "(" && before?.end === first - 1,
  };
}

function mentionOf({ document }: Clause, draft: Draft, currency: string | null): FigureMention {
  const { match, first, end, context } = draft;
  const { starts, ends } = document.tokens;
  const { kind } = match.rule;
  const isPercentage = kind === "percentage";
  return {
    first,
    end,
    start: starts[first] as number,
    stop: ends[end - 1] as number,
    rule: match.rule.id,
    list: LISTS[kind],
    value: draft.value,
    max: draft.max,
    low: draft.low,
    high: draft.high,
    qualifier: draft.qualifier,
    direction: context.direction,
    directionCue: context.cue,
    previous: draft.previous,
    unit: isPercentage ? match.unitName : kind === "quantity" ? countedNoun(document, match) : "",
    currency,
    kind: isPercentage ? context.kind : null,
    isKindGuessed: isPercentage && context.isGuess === true,
    confidence: CONFIDENCE[isPercentage ? match.unitName : kind] ?? 1,
  };
}

const countedNoun = ({ text, tokens }: Clause["document"], { unit }: ReadMatch): string =>
  unit ? text.slice(tokens.starts[unit.first], tokens.ends[unit.end - 1]) : "";
