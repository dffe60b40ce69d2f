/**
 * Quarters, half-years and dates against Microsoft's French cases and against hand annotation.
 *   npx tsx evaluation/periods.ts [--errors]
 * Quarters with half-years against Q, strict spans; a prediction that touches a neutral span (`?`, J) and matches none is neither right nor
 * wrong. Year: right when equal to the annotated one; where none is annotated (not written close by), when ours is not said to be written.
 * Dates against D, relative ones left out; « mi-mai » and « années 1930 » are one span for us, and either way in the annotations.
 */
import fs from "node:fs";
import path from "node:path";
import { type AnnotatedText, parseAnnotatedText, type Tag } from "../src/judge/annotated-text.js";
import type { PeriodMention } from "../src/mentions/mention.js";
import { SHARED_DATA } from "../training/corpus/shared.js";
import { readWrittenArticles } from "../training/corpus/written-article.js";
import { periodsOfText } from "./read-periods.js";

const showsErrors = process.argv.includes("--errors");

interface NotedQuarter {
  surface: string;
  year: number | null;
  quarter: number | null;
  half: number | null;
  fiscal: boolean;
}
interface Annotated extends AnnotatedText {
  name: string;
  date: string;
  quarters: NotedQuarter[];
}

function readGoldOrange(): Annotated[] {
  const folder = path.join(SHARED_DATA, "gold-orange");
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".ann"))
    .sort()
    .map((file) => {
      const notes = JSON.parse(fs.readFileSync(path.join(folder, file.replace(".ann", ".json")), "utf8"));
      return { name: file, ...parseAnnotatedText(fs.readFileSync(path.join(folder, file), "utf8")), ...notes };
    });
}

const readWritten = (part: "train" | "dev"): Annotated[] =>
  readWrittenArticles(part).map(({ slug, text, spans, notes }) => ({ name: slug, text, spans, ...notes }));

/** The last day of a month that is all the date there is: the article speaks of what came before. */
const dayOf = (date: string): string => (date.length === 7 ? `${date}-28` : date);

const isQuarterly = ({ period }: PeriodMention): boolean =>
  !period.relative && (period.granularity === "quarter" || period.granularity === "half");
const isDate = (mention: PeriodMention): boolean => !mention.period.relative && !isQuarterly(mention);

class Score {
  right = 0;
  extra = 0;
  missed = 0;
  get f1(): string {
    return ((200 * this.right) / Math.max(1, 2 * this.right + this.extra + this.missed)).toFixed(2);
  }
}

const around = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 25)}`.replaceAll(
    "\n",
    " ",
  );

function scoreSpans(score: Score, { name, text, spans }: Annotated, tag: Tag, found: readonly PeriodMention[]): void {
  const sure = spans.filter((span) => span.tag === tag && !span.unsure);
  const neutral = spans.filter((span) => span.unsure || span.tag === "J");
  const matched = new Set<number>();
  const say = (what: string, start: number, end: number): void => {
    if (showsErrors) console.log(`  ${what} ${tag} ${name}: ${around(text, start, end)}`);
  };
  for (const { start, stop } of found) {
    const index = sure.findIndex((span) => span.start === start && span.end === stop);
    if (index >= 0) matched.add(index);
    else if (!neutral.some((span) => span.start < stop && start < span.end)) {
      score.extra++;
      say("extra", start, stop);
    }
  }
  score.right += matched.size;
  score.missed += sure.length - matched.size;
  sure.forEach((span, index) => {
    if (!matched.has(index)) say("missed", span.start, span.end);
  });
}

interface Values {
  year: number;
  filled: number;
  place: number;
  fiscal: number;
  all: number;
}

function scoreValues(values: Values, { name, spans, quarters }: Annotated, found: readonly PeriodMention[]): void {
  spans
    .filter((span) => span.tag === "Q")
    .forEach((span, index) => {
      const noted = quarters[index];
      const mention = found.find(({ start, stop }) => start < span.end && span.start < stop);
      if (!noted || span.unsure) return;
      values.all++;
      if (!mention) return;
      const { year, yearFrom, quarter, half, fiscal } = mention.period;
      const isRight = noted.year === null ? yearFrom !== "text" : year === noted.year;
      if (isRight) values.year++;
      else if (showsErrors)
        console.log(`  year ${name}: « ${noted.surface} » ${noted.year}, got ${year} (${yearFrom})`);
      if (year !== null) values.filled++;
      if (quarter === noted.quarter && half === noted.half) values.place++;
      if (fiscal === noted.fiscal) values.fiscal++;
      else if (showsErrors) console.log(`  fiscal ${name}: « ${noted.surface} » ${noted.fiscal}, got ${fiscal}`);
    });
}

const share = (part: number, whole: number): string =>
  `${part}/${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;

console.log(
  "set          quarters F1   year               quarter and half   fiscal             with a year        dates F1",
);
for (const [set, articles] of [
  ["gold-orange", readGoldOrange()],
  ["train", readWritten("train")],
  ["dev", readWritten("dev")],
] as const) {
  const [quarters, dates] = [new Score(), new Score()];
  const values: Values = { year: 0, filled: 0, place: 0, fiscal: 0, all: 0 };
  for (const article of articles) {
    const found = periodsOfText(article.text, dayOf(article.date));
    scoreSpans(quarters, article, "Q", found.filter(isQuarterly));
    scoreSpans(dates, article, "D", found.filter(isDate));
    scoreValues(values, article, found.filter(isQuarterly));
  }
  const { year, filled, place, fiscal, all } = values;
  const shares = [year, place, fiscal, filled].map((part) => share(part, all).padEnd(18)).join(" ");
  console.log(`${set.padEnd(12)} ${quarters.f1.padEnd(13)} ${shares} ${dates.f1}`);
}

interface RecognizerCase {
  input: string;
  results: { text: string; timex: string | string[] | null }[];
}

/** Why a case of quarters.json is none of a named quarter or half-year. */
const NOT_NAMED: readonly (readonly [string, RegExp])[] = [
  ["a repetition", /chaque trimestre|trimestriel|semestriel/],
  ["mistranslated: a year has no third half-year", /troisième semestre/],
  ["misspelt: « permier semestrer »", /permier semestrer/],
  [
    "relative, belongs to dates",
    /(?:ce|prochain|dernier) trimestre|trimestre (?:en cours|à venir|suivant|précédent|écoulé)/,
  ],
];

/** The quarters that a timex range begins and, where it is longer than one, ends with: `2017-1`; XXXX where no year is said. */
function quartersOf(timex: string): string[] {
  const [from = "", to = ""] = timex.slice(1).split(",");
  const name = (date: string): string => `${date.slice(0, 4)}-${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
  return timex.includes("P3M") || from === to ? [name(from)] : [name(from), name(to)];
}

function isFound({ input, results }: RecognizerCase): boolean {
  const found = periodsOfText(input, null).filter(isQuarterly);
  const asked = results.filter(({ text }) => /trimestre|semestre|[qt]\d/i.test(text));
  return asked.every(({ text, timex }) => {
    const inside = found.filter(
      ({ start, stop }) => start < input.indexOf(text) + text.length && stop > input.indexOf(text),
    );
    const first = Array.isArray(timex) ? timex[0] : timex;
    if (!first) return inside.length === 1 && inside[0]?.period.quarter === 3 + Number(text.includes("quatrième"));
    const isYearRelative = /prochaine|cette année/.test(text);
    const ours = inside.map(
      ({ period }) => `${isYearRelative ? first.slice(1, 5) : (period.year ?? "XXXX")}-${period.quarter}`,
    );
    return ours.join(" ") === quartersOf(first).join(" ");
  });
}

const cases = JSON.parse(
  fs.readFileSync(path.join(SHARED_DATA, "recognizers-fr/quarters.json"), "utf8"),
) as RecognizerCase[];
const rejected = new Map<string, RecognizerCase[]>();
const named: RecognizerCase[] = [];
for (const one of cases) {
  const why = NOT_NAMED.find(([, form]) => form.test(one.input))?.[0];
  if (why) rejected.set(why, [...(rejected.get(why) ?? []), one]);
  else named.push(one);
}
const right = named.filter(isFound);
console.log(
  `\nrecognizers-fr/quarters.json: ${cases.length} cases; named quarters: ${right.length} of ${named.length}`,
);
for (const one of named) if (!right.includes(one)) console.log(`  missed: ${one.input}`);
for (const [why, list] of rejected) {
  const asDates = list.filter(({ input }) => periodsOfText(input, "2019-08-01").some(({ period }) => period.relative));
  console.log(
    `  rejected, ${why}: ${list.length}${why.includes("dates") ? `, found as relative dates: ${asDates.length}` : ""}`,
  );
  for (const { input } of list) console.log(`    ${input}`);
}
