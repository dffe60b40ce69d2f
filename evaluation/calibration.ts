/**
 * Whether names are as sure as they say: `npx tsx evaluation/calibration.ts [--test]`. A mention is right when its span and tag are the
 * annotator's; neutral spans are left out. Prints a reliability table by tenth of confidence, and the expected calibration error: the mean
 * distance between confidence and share of right ones, weighted by mentions.
 */
import { extract } from "../src/index.js";
import { hasSharedData } from "../training/corpus/shared.js";
import { type JudgedText, readGoldOrange, readRealSet, readWrittenSet } from "./name-sets.js";

interface Judged {
  confidence: number;
  isRight: boolean;
}

const BINS = 10;

function judge({ text, spans }: JudgedText, tag: "C" | "P"): Judged[] {
  const result = extract(text, { language: "fr" });
  const entities = tag === "C" ? result.companies : result.people;
  return entities
    .flatMap(({ mentions }) => mentions)
    .flatMap(({ start, end, confidence }) => {
      const isRight = spans.some(
        (span) => span.tag === tag && !span.unsure && span.start === start && span.end === end,
      );
      const isNeutral = spans.some((span) => (span.unsure || span.tag === "J") && span.start < end && start < span.end);
      return isRight || !isNeutral ? [{ confidence, isRight }] : [];
    });
}

function show(title: string, judged: readonly Judged[]): void {
  let error = 0;
  console.log(`\n${title}: ${judged.length} mentions\nconfidence   mentions   mean   right`);
  for (let bin = 0; bin < BINS; bin++) {
    const own = judged.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    if (own.length === 0) continue;
    const mean = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length;
    const right = own.filter(({ isRight }) => isRight).length / own.length;
    error += (Math.abs(mean - right) * own.length) / judged.length;
    const from = (bin / BINS).toFixed(1);
    console.log(
      `${from} to ${((bin + 1) / BINS).toFixed(1)}   ${String(own.length).padStart(8)}   ${mean.toFixed(2)}   ${right.toFixed(2)}`,
    );
  }
  console.log(`expected calibration error ${error.toFixed(3)}`);
}

const isTest = process.argv.includes("--test");
const part = isTest ? "test" : "dev";
const texts = [
  ...(hasSharedData() && !isTest ? readGoldOrange() : []),
  ...(hasSharedData() ? readRealSet(part) : []),
  ...readWrittenSet(part),
];
for (const [tag, name] of [
  ["C", "companies"],
  ["P", "people"],
] as const)
  show(
    `${name}, ${part}, ${texts.length} documents`,
    texts.flatMap((text) => judge(text, tag)),
  );
