/**
 * Dates as feeds and pages write them, in the day and hour that were written: « Tue, 12 Feb 2024 08:30:00 +0100 » →
 * `2024-02-12T08:30:00+01:00`. The weekday is not believed, French and English month names are read, and a date without
 * zone stays without one. Null when there is no such day.
 */
// @ts-nocheck

export function readDate(raw: string): string | null {
  const text = raw.trim().slice(0, LONGEST_DATE);
  const iso = ISO.exec(text);
  if (iso) return compose(part(iso, 1), part(iso, 2), part(iso, 3), text.slice(iso[0].length));
  const named = NAMED.exec(text);
  if (named) return compose(fullYear(part(named, 3)), monthOf(named[2] ?? ""), part(named, 1), after(text, named));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst)
    return compose(part(monthFirst, 3), monthOf(monthFirst[1] ?? ""), part(monthFirst, 2), after(text, monthFirst));
  const slashed = SLASHED.exec(text);
  if (slashed) return compose(part(slashed, 3), part(slashed, 2), part(slashed, 1), after(text, slashed));
  return null;
}

/** A date with weekday, hour and zone takes under 60 characters. */
const LONGEST_DATE = 80;

const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/;
/** « lun. 12 févr. 2024 », « Mon, 12 Feb 24 », « 1er mars 2024 ». */
const NAMED = /(?:^|[^\d])(\d{1,2})(?:er)?[ .\-\u00a0\u202f]+(\p{L}{3,10})\.?,?[ \-\u00a0\u202f]+(\d{4}|\d\d)(?!\d)/u;
/** « February 12, 2024 ». */
const MONTH_FIRST = /(\p{L}{3,10})\.? +(\d{1,2}),? +(\d{4})(?!\d)/u;
/** Day first, as France writes it. */
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/;

const part = (match: RegExpExecArray, group: number): number => Number(match[group]);
const after = (text: string, match: RegExpExecArray): string => text.slice(match.index + match[0].length);

/** RFC 822 years of two digits: 50 to 99 are of the last century (RFC 2822, 4.3). */
const fullYear = (year: number): number => (year > 99 ? year : year < 50 ? 2000 + year : 1900 + year);

/** « T08:30:15.123 », « à 8h30 », « 08:30 ». */
const CLOCK = /^[\sT,\p{L}.\-\u2013\u2014]{0,10}?(\d{1,2})(?:[:h](\d\d))(?::(\d\d)(?:[.,]\d{1,9})?)?/u;
const HALF_DAY = /^\s*([ap])\.?m\.?(?!\p{L})/iu;
const OFFSET = /^\s*(?:GMT|UTC)?\s*([+\-\u2212])(\d\d):?(\d\d)/;
const ZONE = /^\s*\(?([A-Z]{1,5})(?![A-Za-z])/;

/** Hours east of Greenwich of the zone names that feeds use: RFC 822's, and those of Europe. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 1,
  BST: 1,
  CET: 1,
  MET: 1,
  CEST: 2,
  MEST: 2,
  EET: 2,
  EEST: 3,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

const two = (n: number): string => String(n).padStart(2, "0");

function compose(year: number, month: number, day: number, rest: string): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1000) return null;
  const written = `${year}-${two(month)}-${two(day)}`;
  const clock = CLOCK.exec(rest);
  if (!clock) return written;
  const left = rest.slice(clock[0].length);
  const half = HALF_DAY.exec(left);
  const [minute, second] = [Number(clock[2]), Number(clock[3] ?? 0)];
  const hour = half ? (Number(clock[1]) % 12) + (half[1]?.toLowerCase() === "p" ? 12 : 0) : Number(clock[1]);
  if (hour > 23 || minute > 59 || second > 60) return written;
  const offset = offsetOf(left.slice(half?.[0].length ?? 0));
  return `${written}T${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}${offset}`;
}

function offsetOf(rest: string): string {
  const offset = OFFSET.exec(rest);
  if (offset) {
    if (Number(offset[2]) > 14 || Number(offset[3]) > 59) return "";
    return offset[2] === "00" && offset[3] === "00" ? "Z" : `${offset[1] === "+" ? "+" : "-"}${offset[2]}:${offset[3]}`;
  }
  const hours = ZONES[ZONE.exec(rest)?.[1] ?? ""];
  if (hours === undefined) return "";
  return hours === 0 ? "Z" : `${hours < 0 ? "-" : "+"}${two(Math.abs(hours))}:00`;
}

/** 1 to 12; 0 for a word that begins no month, or more than one. */
function monthOf(word: string): number {
  const folded = fold(word);
  const months = new Set(monthNames().flatMap(({ name, month }) => (name.startsWith(folded) ? [month] : [])));
  return months.size === 1 ? ([...months][0] as number) : 0;
}

const COMBINING = /[\u0300-\u036f]/g;
const fold = (word: string): string => word.normalize("NFD").replace(COMBINING, "").toLowerCase();

let names: { name: string; month: number }[] | undefined;

/** The twelve months in French and English, as Unicode has them. */
function monthNames(): { name: string; month: number }[] {
  names ??= ["fr", "en"].flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, index) => ({
      name: fold(format.format(new Date(Date.UTC(2024, index, 1)))),
      month: index + 1,
    }));
  });
  return names;
}
