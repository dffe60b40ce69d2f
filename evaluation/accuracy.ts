/**
 * Accuracy by theme, country and shape of the written articles and by section of the site of real press, dev and test: `npm run
 * evaluate:accuracy [-- --write]`; with --write into docs/accuracy.md. Strict spans, F1, companies and people; what has fewer than `LEAST` companies is gathered under « others ». The test part is
 * scored and decides nothing.
 */
import fs from "node:fs";
import path from "node:path";
import { extract } from "../src/index.js";
import { addCounts, type Count, f1Of, scoreTag } from "../src/judge/score-spans.js";
import { hasSharedData } from "../training/corpus/shared.js";
import { type Part, readWrittenArticles } from "../training/corpus/written-article.js";
import { type JudgedText, readGoldOrange, readRealSet } from "./name-sets.js";

const LEAST = 20;
const PAGE = path.resolve(import.meta.dirname, "../docs/accuracy.md");
const BEGIN = "<!-- tables -->\n";
const END = "<!-- end -->";

interface Row {
  documents: number;
  C: Count;
  P: Count;
}
const NONE: Count = { right: 0, wrong: 0, missed: 0 };
const NO_ROW: Row = { documents: 0, C: NONE, P: NONE };
const sum = (one: Row, other: Row): Row => ({
  documents: one.documents + other.documents,
  C: addCounts(one.C, other.C),
  P: addCounts(one.P, other.P),
});

function score({ text, spans }: Pick<JudgedText, "text" | "spans">): Row {
  const { companies, people } = extract(text, { language: "fr" });
  const count = (tag: "C" | "P", entities: typeof companies | typeof people): Count =>
    scoreTag(
      spans,
      entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start, end, tag }))),
      tag,
    );
  return { documents: 1, C: count("C", companies), P: count("P", people) };
}

interface Scored<Notes> {
  notes: Notes;
  row: Row;
}

const cell = (count: Count): string => `${(100 * f1Of(count)).toFixed(0)} (${count.right + count.missed})`;

function tableOf<Notes>(scored: readonly Scored<Notes>[], title: string, keyOf: (notes: Notes) => string): string {
  const rows = new Map<string, Row>();
  for (const { notes, row } of scored) rows.set(keyOf(notes), sum(rows.get(keyOf(notes)) ?? NO_ROW, row));
  let others = NO_ROW;
  for (const [key, row] of rows) {
    if (row.C.right + row.C.missed >= LEAST) continue;
    others = sum(others, row);
    rows.delete(key);
  }
  const sorted = [...rows].sort((a, b) => f1Of(b[1].C) - f1Of(a[1].C));
  if (others.documents > 0) sorted.push(["others", others]);
  sorted.push(["all", scored.reduce((all, { row }) => sum(all, row), NO_ROW)]);
  const lines = sorted.map(
    ([key, { documents, C, P }]) =>
      `| ${key} | ${documents} | ${cell(C)} | ${P.right + P.missed === 0 ? "–" : cell(P)} |`,
  );
  return `| ${title} | articles | companies F1 (of) | people F1 (of) |\n| --- | --- | --- | --- |\n${lines.join("\n")}\n`;
}

const PARTS = ["dev", "test"] as const satisfies readonly Part[];

const tables = PARTS.map((part) => {
  const scored = readWrittenArticles(part).map((article) => ({ notes: article.notes, row: score(article) }));
  const parts = [
    tableOf(scored, "theme", ({ theme }) => theme),
    tableOf(scored, "country", ({ country }) => country),
    tableOf(scored, "shape", ({ shape }) => shape),
  ];
  return `## Written articles, ${part}: ${scored.length}\n\n${parts.join("\n")}`;
});
if (hasSharedData()) {
  for (const part of PARTS) {
    const articles = part === "dev" ? [...readGoldOrange(), ...readRealSet(part)] : readRealSet(part);
    const scored = articles.map((article) => ({ notes: article, row: score(article) }));
    tables.push(`## Real press, ${part}: ${scored.length}\n\n${tableOf(scored, "section", ({ theme }) => theme)}`);
  }
}
const text = `\n${tables.join("\n")}\n`;
console.log(text);
if (process.argv.includes("--write")) {
  const page = fs.readFileSync(PAGE, "utf8");
  const begin = page.indexOf(BEGIN) + BEGIN.length;
  fs.writeFileSync(PAGE, page.slice(0, begin) + text + page.slice(page.indexOf(END)));
}
