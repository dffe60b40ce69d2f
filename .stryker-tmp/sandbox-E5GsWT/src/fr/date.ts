// @ts-nocheck
import type { PeriodRule } from "../mentions/period-rule.js";

const MONTH = "({month:month} | {month:monthShort})";
const DAY = "{day:day} er?";
const YEAR = "de? {year:year} !{behindNumber}";
const YEARS = "{year:year} ( ~{dash} ~{end:year} | ~{dash} ~{endyy:twoDigits} )?";
const YEAR_RANGE = "{year:year} ( ~{dash} ~{end:year} | ~{dash} ~{endyy:twoDigits} | -|– {end:year} )";
const NEXT_YEAR = "de|d'|en? l'|cette? an|année|exercice";
const WHOSE = "(l' | son | leur | cet | notre)?";
const THE_YEAR = "de|d'|en? ({of:l'} | {this:cette})? an|année";

const date = (
  name: string,
  gives: PeriodRule["gives"],
  pattern: string,
  more: Partial<PeriodRule> = {},
): PeriodRule => ({
  id: `fr/date/${name}`,
  pattern,
  kind: "date",
  gives,
  ...more,
});

const ABSOLUTE: readonly PeriodRule[] = [
  date("day", "day", `({skip:weekday} ,? le?)? ${DAY} ${MONTH} (${YEAR})?`),
  date("first-day", "day", `({skip:weekday} ,? le?)? {day:firstDay} {month:month} (${YEAR})?`),
  date("days-range", "days", `${DAY} au|à|-|–|/ {untilday:day} ${MONTH} (${YEAR})?`),
  date(
    "days",
    "day",
    `({weekday} ,? le?)? {earlier:day} er? ( , (le | les | {weekday})? {earlier:day} )* et|ou|au|à|-|–|/ (le | les)? {skip:weekday}? ${DAY} ${MONTH} (${YEAR})?`,
  ),
  date("day-slashed", "day", "{day:day} ~/ ~{month:monthNumber} ~/ ( ~{year:year} | ~{yy:twoDigits} )"),
  date("day-dashed", "day", "{day:day} ~- ~{month:monthNumber} ~- ~{year:year}"),
  date("day-dotted", "day", "{code:dottedDay}"),
  date("day-iso", "day", "{year:year} ~-|/ ~{month:twoDigitMonth} ~-|/ ~{day:day}"),
  date("month-year", "month", `${MONTH} (${YEAR} | de l' année {year:year})`),
  date("month-numbers", "month", "{month:twoDigitMonth} ~/ ~{year:year}"),
  date("month", "month", "{month:month}", { needs: "month" }),
  date("days-dashed", "days", `${DAY} {until:monthThenDay} {endmonth:month} (${YEAR})?`),
  date("mid-month", "month", `{month:midMonth} (${YEAR})?`),
  date("month-pair", "month-pair", `{pair:monthPair} (${YEAR})?`),
  date("month-edges", "month-pair", `{from:monthThenEdge} {to:month} (${YEAR})?`),
  date("quarter-pair", "month-pair", "{pair:quarterPair} {year:year}"),
  date("prefixed-year", "year", "{year:prefixedYear}"),
  date("years-of-exercise", "year", `<{ofExercise} ${YEARS}`, { fiscal: true }),
  date("years-of-season", "year", `<{ofSeason} ${YEAR_RANGE}`, { calendar: false }),
  date("years", "year", YEAR_RANGE, { needs: "range" }),
  date("fiscal-code", "year", "{year:fiscalYear}", { fiscal: true }),
  date("fiscal-letters", "year", "fy ({year:year} | {yy:twoDigits})", { fiscal: true }),
  date("year", "year", "{year:year}", { needs: "year" }),
  date("old-year", "year", "<{whenYear} {year:oldYear}", { needs: "year" }),
  date("decades", "decade", "années ({earlier:year} , )* {earlier:year} et|à|-|– {year:year}"),
  date("decade", "decade", "années ({year:year} | {year:decadeDigits})"),
  date(
    "first-months",
    "months",
    `{count:monthCount} premiers mois (${THE_YEAR} {shift:shift}? {year:year}? | (de|d'|en)? {year:year} !{behindNumber} | !de|d'|du|des)`,
  ),
  date(
    "first-months-of-exercise",
    "months",
    `{count:monthCount} premiers mois de|d' ${WHOSE} {fiscal:exercice} {business}? (${YEARS})?`,
  ),
  date(
    "first-quarters",
    "quarters",
    `{count:quarterCount} premiers trimestres (${THE_YEAR} {shift:shift}? {year:year}? | (de|d'|en)? {year:year} !{behindNumber} | !de|d'|du|des)`,
  ),
  date(
    "first-quarters-of-exercise",
    "quarters",
    `{count:quarterCount} premiers trimestres de|d' ${WHOSE} {fiscal:exercice} {business}? (${YEARS})?`,
  ),
  date("months-of-year", "months", "{count:monthCount} mois {year:year} !{behindNumber}"),
  date("months-letter-year", "months", "{count:monthCount} ~{year:monthsLetterYear}"),
  date("months-letter", "months", "{count:monthCount} ~m {year:year}"),
  date(
    "last-months",
    "last-months",
    "{count:monthCount} derniers mois de|d' ((l'|cette année)? {year:year} | ({of:l'} | {this:cette}) année {shift:shift}?)",
  ),
  date(
    "season-year",
    "season",
    `{season:season} de? {year:year} ( ~{dash} ~{end:year} | ~{dash} ~{endyy:twoDigits} )?`,
    { needs: "summer" },
  ),
];

const RELATIVE: readonly PeriodRule[] = [
  date("unit-shift", "shift", "l'? {unit:unit} {shift:shift}"),
  date("unit-shift-there", "shift", "l'? {unit:unit} {shift:shiftThere}", { anchor: "context" }),
  date("shift-unit", "shift", "{shift:shiftBefore} {unit:reported}"),
  date("unit-running", "shift", "l'? {unit:unit} en cours", { shift: 0 }),
  date("unit-to-come", "shift", "<!les|ces|des|aux l'? {unit:unit} à venir", { shift: 1 }),
  date("this-unit", "shift", "ce|cet|cette {unit:unit} !de|d' !{year}", { shift: 0 }),
  date(
    "edge-of-unit",
    "shift",
    "fin|début|milieu|cours|courant de|d' (l' | cette | la)? {unit:yearly} !{shift} !{year} !de|d'",
    { shift: 0 },
  ),
  date("edge-of-month", "shift", "fin|début|milieu|courant|cours du {unit:monthly} !{shift} !{year} !de|d'", {
    shift: 0,
  }),
  date("same-shift", "same", `même|mêmes {unit:sameUnit} ${NEXT_YEAR} {shift:shift}`),
  date("same-shift-there", "same", `même|mêmes {unit:sameUnit} ${NEXT_YEAR} {shift:shiftThere}`, { anchor: "context" }),
  date("same-earlier", "same", "même {unit:sameUnit} ,? un an|exercice plus tôt", { anchor: "context", shift: -1 }),
  date("same-before", "same", "même {unit:sameUnit} ,? un an|exercice auparavant|avant", {
    anchor: "context",
    shift: -1,
  }),
  date(
    "same-year",
    "same",
    "même {unit:sameUnit} (de|d'|en|pour)? (l' année | l' exercice)? {year:year} ( ~{dash} ~{end:year} | ~{dash} ~{endyy:twoDigits} )?",
  ),
  date("ago", "ago", "(il y a | voilà | voici) {count:count} {unit:units}", { shift: -1 }),
  date("earlier", "ago", "{count:count} {unit:units} plus tôt !que|qu'", { shift: -1, anchor: "context" }),
  date("before", "ago", "{count:count} {unit:units} auparavant", { shift: -1, anchor: "context" }),
  date("later", "ago", "{count:count} {unit:units} plus tard !que|qu'", { shift: 1, anchor: "context" }),
  date("within", "ago", "dans {count:count} {unit:units}", { shift: 1 }),
  date("by", "span", "d' ici à? {count:count} {unit:units}", { shift: 1 }),
  date("counted-last", "span", "{count:count} {shift:shiftMany} {unit:units} !de|d'"),
  date("last-counted", "span", "{shift:shiftMany} {count:count}? {unit:units} !de|d'"),
  date("relative-day", "day-shift", "{shift:dayShift}"),
  date("weekday-shift", "weekday", "{weekday:weekday} {shift:shift}"),
  date("weekday", "weekday", "{weekday:weekday}", { needs: "weekday" }),
  date("season-shift", "season-shift", "l'? {season:season} {shift:shift}", { needs: "summer" }),
  date("this-season", "season-shift", "ce|cet {season:season} !{year}", { shift: 0 }),
  date("season", "season-shift", "<au|à l'? {season:season} !{year} !{shift}"),
];

/** Days, months, years and ranges, then what is said from where the text or the reader stands. */
export const DATE_RULES: readonly PeriodRule[] = [...ABSOLUTE, ...RELATIVE];
