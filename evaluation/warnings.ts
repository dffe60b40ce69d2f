/**
 * Warnings about figures on real press, counted by their code, each with its figures in place to be judged by eye:
 *   npm run evaluate:warnings -- [--documents 300] [--written] [--show]
 * The documents are those of OrangeSum's train split, the business part before the general one, in file order: nothing here reads the others;
 * with `--written` they are the written articles of train.
 */

import { extract } from "../src/index.js";
import type { Warning } from "../src/schema/types.js";
import { readPressTexts } from "../training/corpus/shared.js";
import { readWrittenArticles } from "../training/corpus/written-article.js";

const args = process.argv.slice(2);
const at = args.indexOf("--documents");
const wanted = at < 0 ? 300 : Number(args[at + 1]);
/** Warnings about the text, not about its figures. */
const NOT_FIGURES = new Set(["not-french", "language-uncertain", "summary-unreliable"]);
/** Characters on either side of the figures that `--show` prints. */
const AROUND = 90;

const documents = (
  args.includes("--written")
    ? readWrittenArticles("train").map(({ slug, text }) => ({ id: slug, text }))
    : ["orangesum/business", "orangesum/general"].flatMap(readPressTexts).filter(({ split }) => split === "train")
).slice(0, wanted);
const counts = new Map<string, number>();
let figures = 0;
let warned = 0;
for (const { id, text } of documents) {
  const { percentages, amounts, quantities, warnings } = extract(text, { language: "fr" });
  figures += percentages.length + amounts.length + quantities.length;
  const doubts = warnings.filter(({ code }) => !NOT_FIGURES.has(code));
  if (doubts.length > 0) warned++;
  for (const warning of doubts) {
    counts.set(warning.code, (counts.get(warning.code) ?? 0) + 1);
    if (args.includes("--show"))
      console.log(`\n${id} ${warning.code}: ${warning.message}\n  ${passageOf(text, warning)}`);
  }
}
console.log(`${documents.length} documents, ${figures} figures, ${warned} documents with a warning`);
for (const [code, count] of [...counts].sort((one, other) => other[1] - one[1])) console.log(`  ${code} ${count}`);

function passageOf(text: string, { spans }: Warning): string {
  const start = Math.max(0, Math.min(...spans.map((span) => span.start)) - AROUND);
  const end = Math.max(...spans.map((span) => span.end)) + AROUND;
  let passage = "";
  let from = start;
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    passage += `${text.slice(from, span.start)}⟦${text.slice(span.start, span.end)}⟧`;
    from = span.end;
  }
  return `${passage}${text.slice(from, end)}`.replaceAll("\n", "⏎");
}
