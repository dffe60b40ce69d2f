import type { Document } from "../document/document.js";
import type { PeriodMention } from "../mentions/mention.js";
import type { Period } from "../schema/types.js";
import { isSamePeriod, shiftYears, stepBefore } from "./shift-period.js";

/** What a language says periods with that no pattern of dates finds. Words in normal form. */
export interface PeriodTurns {
  /** Word before the first of two periods, and the words that may stand between them: « entre avril et juin », « de 2019 à 2023 ». */
  readonly ranges: ReadonlyMap<string, ReadonlySet<string>>;
  /** « second », « troisième »: which quarter or half-year, where the noun was said before. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** « au », « du »: before such a word. */
  readonly links: ReadonlySet<string>;
  /** What may stand behind it: marks, prepositions, conjunctions; nothing that it could count. */
  readonly ends: ReadonlySet<string>;
}

/** « de 4 % au premier trimestre et de 6 % au second »: so many tokens behind the period whose noun it shares. */
const SHARED_REACH = 25;

/** The periods of a text with ranges as one, « entre avril et juin », and with those that leave their noun out, « au second ». */
export function completePeriods(
  document: Document,
  periods: readonly PeriodMention[],
  turns: PeriodTurns,
): PeriodMention[] {
  const joined = joinRanges(document, periods, turns);
  return joined.flatMap((mention, at) => {
    const shared = findShared(document, mention, joined[at + 1], turns);
    return shared === null ? [mention] : [mention, shared];
  });
}

function joinRanges(document: Document, periods: readonly PeriodMention[], { ranges }: PeriodTurns): PeriodMention[] {
  const { norms } = document.tokens;
  const joined: PeriodMention[] = [];
  for (let at = 0; at < periods.length; at++) {
    const from = periods[at] as PeriodMention;
    const to = periods[at + 1];
    const between = ranges.get(norms[from.first - 1] ?? "");
    const isRange = to !== undefined && between?.has(norms[from.end] ?? "") && to.first === from.end + 1;
    const period = isRange ? rangeOf(from.period, to.period) : null;
    if (period === null || to === undefined) joined.push(from);
    else {
      joined.push({ ...from, end: to.end, stop: to.stop, named: false, period });
      at++;
    }
  }
  return joined;
}

/** From the first day of one to the last of the other; null for those of different sizes, or the wrong way round. */
function rangeOf(one: Period, other: Period): Period | null {
  if (one.granularity !== other.granularity || one.from === null || one.to === null || other.to === null) return null;
  if (one.to >= other.to) return null;
  return {
    ...other,
    granularity: "range",
    year: one.year === other.year ? one.year : null,
    quarter: null,
    half: null,
    month: null,
    day: null,
    from: one.from,
  };
}

/** The quarter or half-year that a lone ordinal behind `mention` stands for, before the period that comes next. */
function findShared(
  { tokens, sentenceOf }: Document,
  mention: PeriodMention,
  next: PeriodMention | undefined,
  { ordinals, links, ends }: PeriodTurns,
): PeriodMention | null {
  const { period } = mention;
  if (period.granularity !== "quarter" && period.granularity !== "half") return null;
  const limit = Math.min(tokens.count, mention.end + SHARED_REACH, next?.first ?? tokens.count);
  for (let token = mention.end; token < limit && sentenceOf[token] === sentenceOf[mention.first]; token++) {
    const wanted = ordinals.get(tokens.norms[token] ?? "");
    if (wanted === undefined || !links.has(tokens.norms[token - 1] ?? "")) continue;
    const isLast = sentenceOf[token + 1] !== sentenceOf[token];
    if (!isLast && !ends.has(tokens.norms[token + 1] ?? "")) continue;
    const found = placed(period, wanted);
    if (found === null || isSamePeriod(found, period)) return null;
    const start = tokens.starts[token] ?? 0;
    return { ...mention, first: token, end: token + 1, start, stop: tokens.ends[token] ?? start, period: found };
  }
  return null;
}

/** The quarter or half-year of the same year that has this number. */
function placed(period: Period, wanted: number): Period | null {
  const count = period.granularity === "quarter" ? 4 : 2;
  const place = period.quarter ?? period.half ?? 1;
  if (wanted > count) return null;
  // Periods are stepped back only: a later one is reached from the year after.
  let found = wanted > place ? shiftYears(period, 1) : period;
  for (let steps = (place - wanted + count) % count; steps > 0 && found; steps--) found = stepBefore(found);
  return found;
}
