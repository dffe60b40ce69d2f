/**
 * Accuracy by theme and country of the written articles: `npx tsx evaluation/accuracy.ts [--test]`. Strict spans, F1, companies and people;
 * a theme or country with fewer than `LEAST` companies is gathered under « others ».
 */
import { extract } from "../src/index.js";
import { type Part, readWrittenArticles } from "../training/corpus/written-article.js";
import { addCounts, type Count, f1Of, scoreTag } from "./score-names.js";

const LEAST = 8;
type Row = { documents: number; C: Count; P: Count };
const NONE: Count = { right: 0, wrong: 0, missed: 0 };
const sum = (one: Row, other: Row): Row => ({
  documents: one.documents + other.documents,
  C: addCounts(one.C, other.C),
  P: addCounts(one.P, other.P),
});

const part: Part = process.argv.includes("--test") ? "test" : "dev";
const scored = readWrittenArticles(part).map(({ text, spans, notes }) => {
  const result = extract(text, { language: "fr" });
  const count = (tag: "C" | "P", entities: typeof result.companies | typeof result.people): Count =>
    scoreTag(
      spans,
      entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start, end, tag }))),
      tag,
    );
  return { notes, row: { documents: 1, C: count("C", result.companies), P: count("P", result.people) } };
});

function show(title: string, keyOf: (notes: (typeof scored)[number]["notes"]) => string): void {
  const rows = new Map<string, Row>();
  for (const { notes, row } of scored) {
    const key = keyOf(notes);
    rows.set(key, sum(rows.get(key) ?? { documents: 0, C: NONE, P: NONE }, row));
  }
  let others: Row = { documents: 0, C: NONE, P: NONE };
  for (const [key, row] of rows) {
    if (row.C.right + row.C.missed >= LEAST) continue;
    others = sum(others, row);
    rows.delete(key);
  }
  if (others.documents > 0) rows.set("others", others);
  console.log(`\n| ${title} | articles | companies F1 (of) | people F1 (of) |\n| --- | --- | --- | --- |`);
  for (const [key, { documents, C, P }] of [...rows].sort((a, b) => f1Of(b[1].C) - f1Of(a[1].C))) {
    const cell = (count: Count) => `${(100 * f1Of(count)).toFixed(0)} (${count.right + count.missed})`;
    console.log(`| ${key} | ${documents} | ${cell(C)} | ${cell(P)} |`);
  }
}

console.log(`written articles, ${part}: ${scored.length}`);
show("theme", ({ theme }) => theme);
show("country", ({ country }) => country);
show("shape", ({ shape }) => shape);
