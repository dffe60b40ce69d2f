// @ts-nocheck
import type { Tokens } from "../document/tokens.js";
import type { Period } from "../schema/types.js";
import { isDay } from "./calendar.js";
import type { Capture, Match } from "./pattern.js";
import type { PeriodDraft, Shift } from "./period-draft.js";
import type { PeriodRule, PeriodShape, PeriodUnit } from "./period-rule.js";

/** The longest span of years that is a period: beyond it, two numbers that happen to look like years. */
const MAX_YEARS = 100;

/** What one match says: a mention, and one more for each `earlier` of a list; none where the calendar has no such day. */
export function readPeriod(tokens: Tokens, match: Match<PeriodRule>): PeriodDraft[] {
  const draft = draftOf(tokens, match);
  if (!draft || (match.rule.gives === "days" && !draft.until)) return [];
  const drafts: PeriodDraft[] = [];
  for (const capture of match.taken) {
    if (capture.name !== "earlier") continue;
    const earlier = earlierOf(tokens, draft, match, capture);
    if (earlier) drafts.push(earlier);
  }
  drafts.push(draft);
  return drafts;
}

const numberOf = (capture: Capture | undefined): number | null => (capture ? Number(capture.value) : null);

/** « 24 » behind « 2023- » is 2024. */
function endYearOf(year: number, captures: Match["captures"]): number | null {
  const digits = numberOf(captures.endyy);
  if (digits !== null) return (year + 1) % 100 === digits ? year + 1 : null;
  const end = numberOf(captures.end);
  return end !== null && end > year && end - year <= MAX_YEARS ? end : null;
}

const CODE = /^(FY)?(\d{4})-(?:([QH])(\d)|(\d\d?)-(\d\d?))$/;

interface Parts {
  year: number | null;
  quarter: number | null;
  half: number | null;
  month: number | null;
  day: number | null;
  fiscal: boolean;
}

function partsOf(match: Match<PeriodRule>): Parts {
  const { captures } = match;
  const twoDigits = numberOf(captures.yy);
  const parts: Parts = {
    year: numberOf(captures.year) ?? (twoDigits === null ? null : 2000 + twoDigits),
    quarter: numberOf(captures.quarter),
    half: numberOf(captures.half),
    month: captures.until ? Number(String(captures.until.value).split("-")[0]) : numberOf(captures.month),
    day: numberOf(captures.day),
    fiscal: match.rule.fiscal === true || captures.fiscal !== undefined,
  };
  if (typeof captures.fiscal?.value === "number") parts.year = captures.fiscal.value;
  const code = captures.code && CODE.exec(String(captures.code.value));
  if (!code) return parts;
  parts.year = Number(code[2]);
  parts.fiscal ||= code[1] !== undefined;
  if (code[3] === "Q") parts.quarter = Number(code[4]);
  if (code[3] === "H") parts.half = Number(code[4]);
  if (code[5] !== undefined) {
    parts.month = Number(code[5]);
    parts.day = Number(code[6]);
  }
  return parts;
}

const GRANULARITY: Partial<Record<PeriodShape, Period["granularity"]>> = {
  quarter: "quarter",
  half: "half",
  month: "month",
  day: "day",
  year: "year",
  weekday: "day",
  "day-shift": "day",
};

const UNIT_GRANULARITY: Readonly<Record<PeriodUnit, Period["granularity"]>> = {
  day: "day",
  week: "week",
  weekend: "range",
  month: "month",
  quarter: "quarter",
  half: "half",
  year: "year",
  exercise: "year",
  period: "range",
};

/** The last day of « 12 au 19 mai », or of « 29 août-20 septembre », of which « août-20 » is one token. */
function untilOf({ until, untilday, month, endmonth }: Match["captures"]): PeriodDraft["until"] {
  const day = untilday ? Number(untilday.value) : Number(String(until?.value).split("-")[1]);
  const lastMonth = Number((endmonth ?? month)?.value);
  return isDay(null, lastMonth, day) ? { month: lastMonth, day } : null;
}

function draftOf(tokens: Tokens, match: Match<PeriodRule>): PeriodDraft | null {
  const { rule, captures } = match;
  const parts = partsOf(match);
  if (parts.day !== null && (parts.month === null || !isDay(parts.year, parts.month, parts.day))) return null;
  const endYear = parts.year === null ? null : endYearOf(parts.year, captures);
  const shift = shiftOf(rule, captures);
  const isRange = captures.end !== undefined || captures.endyy !== undefined;
  if (isRange && endYear === null && rule.needs === "range") return null;
  const until = rule.gives === "days" ? untilOf(captures) : null;
  if (until && parts.year !== null && parts.month !== null && until.month < parts.month) parts.year--;
  const isFiscal = parts.fiscal || (rule.gives === "year" && rule.calendar !== false && isSlashed(tokens, captures));
  const draft: PeriodDraft = {
    first: firstOf(match),
    end: isRange && endYear === null ? (captures.year as Capture).end : (captures.stop?.first ?? match.end),
    rule,
    named: rule.gives === "quarter" && shift === null,
    granularity: granularityOf(rule, shift, endYear, isFiscal),
    year: isFiscal ? (endYear ?? parts.year) : parts.year,
    endYear: isFiscal ? null : endYear,
    quarter: parts.quarter as PeriodDraft["quarter"],
    half: parts.half as PeriodDraft["half"],
    month: parts.month,
    day: parts.day,
    weekday: numberOf(captures.skip),
    until,
    months: monthsOfRule(rule.gives, captures),
    season: rule.gives === "season" ? numberOf(captures.season) : null,
    fiscal: isFiscal,
    calendar: rule.calendar !== false,
    shift,
    yearShift: shift ? null : captures.this ? 0 : numberOf(captures.shift),
    isOfYear: captures.of !== undefined,
    yearFrom: parts.year === null ? null : "text",
    from: null,
    to: null,
    closes: null,
  };
  return rule.gives === "decade" ? asDecade(draft, captures.year as Capture) : draft;
}

/** A weekday before a day of the month is no part of the date; the last item of a list is a mention of its own. */
function firstOf({ rule, captures, taken, first }: Match<PeriodRule>): number {
  if (captures.skip && !captures.earlier) return captures.day?.first ?? first;
  if (!captures.earlier) return first;
  const name = rule.gives === "decade" ? "year" : rule.gives;
  for (let at = taken.length - 1; at >= 0; at--) if (taken[at]?.name === name) return (taken[at] as Capture).first;
  return first;
}

function granularityOf(
  rule: PeriodRule,
  shift: Shift | null,
  endYear: number | null,
  fiscal: boolean,
): Period["granularity"] {
  if (rule.gives === "year" && endYear !== null && !fiscal) return "range";
  const own = GRANULARITY[rule.gives];
  if (own) return own;
  return shift?.how === "shift" || shift?.how === "same" || shift?.how === "ago"
    ? UNIT_GRANULARITY[shift.unit]
    : "range";
}

/** « 2024/25 »: two years that make one belong to a business year. */
const isSlashed = (tokens: Tokens, { year, endyy, end }: Match["captures"]): boolean => {
  const last = endyy ?? end;
  return (
    year !== undefined && last !== undefined && tokens.norms[year.end] === "/" && numberOf(year) === lastYear(last) - 1
  );
};
const lastYear = ({ name, value }: Capture): number => (name === "endyy" ? 2000 + Number(value) : Number(value));

/** « années 2010 » is ten years, « années 2019 » one, and « années » no part of it. */
function asDecade(draft: PeriodDraft, year: Capture): PeriodDraft {
  const value = Number(year.value);
  if (value % 10 === 0) return { ...draft, granularity: "range", endYear: value + 9 };
  return { ...draft, granularity: "year", first: year.first, end: year.end };
}

function monthsOfRule(gives: PeriodShape, captures: Match["captures"]): PeriodDraft["months"] {
  const count = numberOf(captures.count) ?? 0;
  if (gives === "quarters") return { first: 1, last: count * 3 };
  if (gives === "months") return { first: 1, last: count };
  if (gives === "last-months") return { first: 13 - count, last: 12 };
  if (gives !== "month-pair") return null;
  const pair = captures.pair ? String(captures.pair.value) : `${captures.from?.value}-${captures.to?.value}`;
  const [first = 1, last = 12] = pair.split("-").map(Number);
  return { first, last: last < first ? last + 12 : last };
}

const HOW: Partial<Record<PeriodShape, Shift["how"]>> = {
  shift: "shift",
  same: "same",
  ago: "ago",
  span: "span",
  weekday: "weekday",
  "day-shift": "shift",
  "season-shift": "season",
};

function shiftOf(rule: PeriodRule, captures: Match["captures"]): Shift | null {
  const how = HOW[rule.gives];
  if (!how) return null;
  const sign = numberOf(captures.shift) ?? rule.shift ?? null;
  const count = captures.count ? numberOf(captures.count) || null : how === "span" ? null : 1;
  return {
    how,
    unit: (captures.unit?.value ?? rule.unit ?? "day") as PeriodUnit,
    by: sign === null || count === null ? null : sign * count,
    which: numberOf(captures.weekday) ?? numberOf(captures.season),
    fromContext: rule.anchor === "context",
  };
}

/** A list's earlier item: of the same shape as the last one, without the year, which it gets from it like any other neighbour. */
function earlierOf(tokens: Tokens, last: PeriodDraft, match: Match<PeriodRule>, capture: Capture): PeriodDraft | null {
  const { rule } = match;
  const value = Number(capture.value);
  const isOrdinal =
    tokens.norms[capture.first] === String(value) && (rule.gives === "quarter" || rule.gives === "half");
  const item: PeriodDraft = {
    ...last,
    first: capture.first,
    end: capture.end + (isOrdinal ? 1 : 0),
    yearFrom: null,
    year: null,
    weekday: null,
  };
  if (rule.gives === "quarter") return { ...item, quarter: value as PeriodDraft["quarter"] };
  if (rule.gives === "half") return { ...item, half: value as PeriodDraft["half"] };
  if (rule.gives === "day") return isDay(last.year, last.month ?? 1, value) ? { ...item, day: value } : null;
  const isDecade = value % 10 === 0;
  return {
    ...item,
    first: isDecade && capture === match.captures.earlier ? match.first : item.first,
    year: value,
    yearFrom: "text",
    endYear: isDecade ? value + 9 : null,
    granularity: isDecade ? "range" : "year",
  };
}
