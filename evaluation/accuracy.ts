/**
 * Accuracy by theme, country and shape of the written articles, dev and test: `npm run evaluate:accuracy [-- --write]`; with --write into
 * docs/accuracy.md. Strict spans, F1, companies and people; what has fewer than `LEAST` companies is gathered under « others ». The test part is
 * scored and decides nothing.
 */
import fs from "node:fs";
import path from "node:path";
import { extract } from "../src/index.js";
import { addCounts, type Count, f1Of, scoreTag } from "../src/judge/score-spans.js";
import { type Part, readWrittenArticles } from "../training/corpus/written-article.js";

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

function scoreArticles(part: Part) {
  return readWrittenArticles(part).map(({ text, spans, notes }) => {
    const { companies, people } = extract(text, { language: "fr" });
    const count = (tag: "C" | "P", entities: typeof companies | typeof people): Count =>
      scoreTag(
        spans,
        entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start, end, tag }))),
        tag,
      );
    return { notes, row: { documents: 1, C: count("C", companies), P: count("P", people) } };
  });
}

type Scored = ReturnType<typeof scoreArticles>;

const cell = (count: Count): string => `${(100 * f1Of(count)).toFixed(0)} (${count.right + count.missed})`;

function tableOf(scored: Scored, title: string, keyOf: (notes: Scored[number]["notes"]) => string): string {
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

const tables = (["dev", "test"] as const).map((part) => {
  const scored = scoreArticles(part);
  const parts = [
    tableOf(scored, "theme", ({ theme }) => theme),
    tableOf(scored, "country", ({ country }) => country),
    tableOf(scored, "shape", ({ shape }) => shape),
  ];
  return `## Written articles, ${part}: ${scored.length}\n\n${parts.join("\n")}`;
});
const text = `\n${tables.join("\n")}\n`;
console.log(text);
if (process.argv.includes("--write")) {
  const page = fs.readFileSync(PAGE, "utf8");
  const begin = page.indexOf(BEGIN) + BEGIN.length;
  fs.writeFileSync(PAGE, page.slice(0, begin) + text + page.slice(page.indexOf(END)));
}
