// @ts-nocheck
import type { Rule } from "./pattern.js";

/**
 * What the captures of a rule amount to:
 * `quarter` and `half` one of them; `quarters`, `months`, `last-months` so many from the start or the end of a year;
 * `month`, `month-pair`, `day`, `days` (from one to another), `year` (one, or a range when an end is captured), `decade`, `season`; the rest are relative:
 * `shift` the unit before or after, `same` that of another year, `ago` so many units away, `span` so many units up to or from now,
 * `day-shift` days from today, `weekday` the nearest such day, `season-shift` the nearest such season.
 */
export type PeriodShape =
  | "quarter"
  | "half"
  | "quarters"
  | "months"
  | "last-months"
  | "month"
  | "month-pair"
  | "day"
  | "days"
  | "year"
  | "decade"
  | "season"
  | "shift"
  | "same"
  | "ago"
  | "span"
  | "day-shift"
  | "weekday"
  | "season-shift";

/** What must stand around a form that means other things too. */
export type Evidence =
  | "year"
  | "month"
  | "ordinal"
  | "code"
  | "dated-code"
  | "boundary"
  | "summer"
  | "weekday"
  | "range";

/**
 * A way to write a period. Captured names that are read: `quarter`, `half`, `month`, `pair` or `from` and `to` (months), `day`, `year`, `end`
 * (year), `yy` and `endyy` (two digits), `code` (« 2024-Q3 », « FY2025-H1 », « 2023-05-05 »), `fiscal` (present: a business year),
 * `season`, `this` (present: of the running year), `of` (present: of the year
 * that the text is about), `untilday`, or `until` and `endmonth` (the end of `days`), `count`, `unit`, `shift`; `skip` is no part of the span; `earlier` gives a mention of its own, of the same shape; a span ends where `stop` begins.
 */
export interface PeriodRule extends Rule {
  readonly kind: "quarter" | "date";
  readonly gives: PeriodShape;
  readonly needs?: Evidence;
  /** A business year even where no word of the match says so. */
  readonly fiscal?: true;
  /** False where the years are no calendar years: « saison 2024-2025 ». */
  readonly calendar?: false;
  /** Of relative shapes, where nothing is captured. */
  readonly unit?: PeriodUnit;
  readonly shift?: number;
  /** What a relative shape counts from: the period that the text speaks of, or the day of publication (the default). */
  readonly anchor?: "context";
}

export type PeriodUnit = "day" | "week" | "weekend" | "month" | "quarter" | "half" | "year" | "exercise" | "period";

type Words = ReadonlySet<string>;

/** What a language says about the words around periods. Every entry is in normal form. */
export interface PeriodWords {
  /** Before a number they make it a year: « en », « depuis », « fin », « année ». */
  readonly beforeYear: Words;
  /** Before a number they leave it open: « de », « à », « contre ». */
  readonly besideYear: Words;
  /** Before a number they make it a count or a model: « les », « quelque », « article ». */
  readonly beforeCount: Words;
  /** Behind a number they make it a count: « euros », « salariés ». */
  readonly counted: Words;
  /** Words in s or x that count nothing: « mais », « avons ». */
  readonly uncounted: Words;
  /** « plus », « près » before « de 2000 ». */
  readonly approximating: Words;
  /** Words with a capital that a year may follow in mid-sentence: « Rentrée », « Noël ». */
  readonly dated: Words;
  /** Months that are other things too: « mars ». */
  readonly doubtfulMonths: Words;
  readonly beforeMonth: Words;
  readonly behindMonth: Words;
  /** Words of a sentence in which a doubtful month is something else: « planète », « sonde ». */
  readonly againstMonth: Words;
  /** Before « T3 » they make it a quarter: « au », « du ». */
  readonly beforeCode: Words;
  /** Right before « Q3 2024 » they make it a model: « audi ». */
  readonly makers: Words;
  /** Words near which « T3 » is something else: « appartement », « m² ». */
  readonly againstCode: Words;
  /** Behind « quatrième trimestre » they make it a count: « consécutif », « d'affilée ». */
  readonly repeating: Words;
  readonly beforeSummer: Words;
  /** Before « lundi » they make it a habit: « chaque », « les ». */
  readonly habitual: Words;
  readonly behindWeekday: Words;
  /** Between two periods of one list or range: « et », « à », « au ». */
  readonly joining: Words;
  /** Those of `joining` that open a list or range: « entre », « de ». */
  readonly opening: Words;
  /** Between a period and the year it belongs to: « de », « l' », « , ». */
  readonly binding: Words;
  /** « clos », « achevé »: the period ends with the month or day that follows. */
  readonly closing: Words;
  /** Between a quarter and « exercice 2024 », besides those of `binding`. */
  readonly exercise: Words;
  /** « contre », « rapport »: what follows is a baseline. */
  readonly comparing: Words;
  /** May stand between a word of `comparing` and the baseline. */
  readonly betweenComparing: Words;
  /** « dernier »: the occurrence that is over. */
  readonly past: Words;
  /** « prochain »: the occurrence to come. */
  readonly next: Words;
  /** Marks a clause as being about the past: « a », « avait ». */
  readonly isPast: (word: string) => boolean;
  /** Between clauses: « et », « qui ». */
  readonly clauseBreaks: Words;
  /** Marks a clause as being about the future: « prévoit », « sera », « d'ici ». */
  readonly isFuture: (word: string) => boolean;
}
