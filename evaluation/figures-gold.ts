/**
 * Percentages and amounts against hand annotation: spans strict, then the attributes of the figures found.
 *   npx tsx evaluation/figures-gold.ts [gold-orange | train | dev] [--errors]
 */
import fs from "node:fs";
import path from "node:path";
import { type AnnotatedText, parseAnnotatedText } from "../src/judge/annotated-text.js";
import type { FigureMention } from "../src/mentions/mention.js";
import { SHARED_DATA } from "../training/corpus/shared.js";
import { type Part, readWrittenArticles } from "../training/corpus/written-article.js";
import { figuresOf, readText } from "./read-figures.js";

interface GoldFigure {
  surface: string;
  value?: number;
  amount?: number;
  max?: number | null;
  direction?: string;
  unit?: string;
  kind?: string;
  currency?: string | null;
}
interface GoldArticle extends AnnotatedText {
  name: string;
  percentages: GoldFigure[];
  money: GoldFigure[];
}

function readGoldOrange(): GoldArticle[] {
  const folder = path.join(SHARED_DATA, "gold-orange");
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".ann"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -4);
      const notes = JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), "utf8"));
      return { name, ...parseAnnotatedText(fs.readFileSync(path.join(folder, file), "utf8")), ...notes };
    });
}

function readWritten(part: Part): GoldArticle[] {
  return readWrittenArticles(part).map(({ slug, text, spans, notes }) => ({
    name: slug,
    text,
    spans,
    percentages: notes.percentages,
    money: notes.money as GoldFigure[],
  }));
}

class Score {
  right = 0;
  total = 0;
  readonly wrong: string[] = [];

  add(isRight: boolean, what: () => string): void {
    this.total++;
    if (isRight) this.right++;
    else this.wrong.push(what());
  }
}

class Spans {
  right = 0;
  found = 0;
  gold = 0;
  readonly wrong: string[] = [];

  get f1(): number {
    return (2 * this.right) / (this.found + this.gold);
  }
}

const set = process.argv.slice(2).find((word) => !word.startsWith("--")) ?? "gold-orange";
const articles = set === "gold-orange" ? readGoldOrange() : readWritten(set as Part);
const spans: Record<string, Spans> = { percentages: new Spans(), amounts: new Spans() };
const scores: Record<string, Score> = {};
const score = (name: string): Score => (scores[name] ??= new Score());

for (const article of articles) {
  const { figures } = figuresOf(readText(article.text));
  judge(article, figures, "percentages", "%", article.percentages);
  judge(article, figures, "amounts", "M", article.money);
}

function judge(
  article: GoldArticle,
  figures: FigureMention[],
  list: "percentages" | "amounts",
  tag: string,
  notes: GoldFigure[],
): void {
  const tally = spans[list] as Spans;
  const found = figures.filter((figure) => figure.list === list);
  const tagged = article.spans.filter((span) => span.tag === tag);
  const around = (start: number, stop: number): string =>
    `${article.name}: …${article.text.slice(Math.max(0, start - 70), start)}⟦${article.text.slice(start, stop)}⟧${article.text.slice(stop, stop + 40)}`.replaceAll(
      "\n",
      "⏎",
    );
  tagged.forEach((span, index) => {
    if (span.unsure) return;
    tally.gold++;
    const exact = found.find(({ start, stop }) => start === span.start && stop === span.end);
    if (exact) tally.right++;
    else tally.wrong.push(`missed ${around(span.start, span.end)}`);
    const overlapping = exact ?? found.find(({ start, stop }) => start < span.end && span.start < stop);
    const note =
      notes.filter(({ surface }) => surface === article.text.slice(span.start, span.end)).length > 0
        ? noteOf(article, tagged, index, notes)
        : undefined;
    if (note) judgeValues(list, note, overlapping, () => around(span.start, span.end));
  });
  for (const { start, stop } of found) {
    const touches = tagged.filter((span) => start < span.end && span.start < stop);
    const isRight = touches.some((span) => !span.unsure && span.start === start && span.end === stop);
    if (!isRight && touches.some(({ unsure }) => unsure)) continue;
    tally.found++;
    if (!isRight) tally.wrong.push(`extra  ${around(start, stop)}`);
  }
}

/** Entries follow the tags in order; in gold-orange some tags have none. */
function noteOf(
  article: GoldArticle,
  tagged: AnnotatedText["spans"],
  index: number,
  notes: GoldFigure[],
): GoldFigure | undefined {
  if (notes.length === tagged.length) return notes[index];
  const surface = article.text.slice(tagged[index]?.start, tagged[index]?.end);
  const nth = tagged.slice(0, index).filter((span) => article.text.slice(span.start, span.end) === surface).length;
  return notes.filter((note) => note.surface === surface)[nth];
}

function judgeValues(list: string, note: GoldFigure, figure: FigureMention | undefined, where: () => string): void {
  const value = Math.abs(note.value ?? note.amount ?? 0);
  const say = (name: string, expected: unknown, got: unknown): void =>
    score(`${list} ${name}`).add(expected === got, () => `${name}: ${expected} ≠ ${got} ${where()}`);
  say("value", `${value}..${note.max == null ? null : Math.abs(note.max)}`, figure && `${figure.value}..${figure.max}`);
  // « passe de 12 à 15 % »: the guide gives levels no direction, the contract puts the movement on the second.
  if (note.direction !== undefined)
    say(figure?.previous != null ? "direction of moves" : "direction", note.direction, figure?.direction);
  if (note.kind !== undefined) say("kind", note.kind, figure?.kind);
  if (note.unit !== undefined) say("unit", note.unit, figure?.unit);
  if (note.currency !== undefined) say("currency", note.currency, figure?.currency);
}

const percent = (part: number): string => (100 * part).toFixed(1).padStart(6);
console.log(`${set}: ${articles.length} articles`);
for (const [name, { right, found, gold, f1 }] of Object.entries(spans)) {
  console.log(`${name.padEnd(24)} F1 ${percent(f1)}   right ${right}, found ${found}, gold ${gold}`);
}
for (const [name, { right, total }] of Object.entries(scores))
  console.log(`${name.padEnd(24)}    ${percent(right / total)}   ${right} of ${total}`);
if (process.argv.includes("--errors")) {
  for (const { wrong } of [...Object.values(spans), ...Object.values(scores)])
    for (const line of wrong) console.log(line);
}
