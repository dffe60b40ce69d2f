/**
 * Learns the summary's numbers: `npm run train:summary`, three steps one behind the other, as each reads what the one before has written.
 *
 * - `npx tsx training/train-summary.ts frequencies`: document frequencies and lifts of stems, src/fr/document-frequencies.generated.ts;
 * - `… salience`: which words of an article a summary of it holds, src/summary/salience-weights.generated.ts;
 * - `… rankers`: which sentences, src/summary/weights.generated.ts; with `--tune` five folds are scored instead, nothing is written.
 */
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { Feature } from "../src/summary/features.js";
import { Gain } from "../src/summary/gains.js";
import { SalienceFeature } from "../src/summary/units.js";
import { countDocuments, countFunctionWords } from "./summary/count-documents.js";
import { learnAll, tune } from "./summary/learn-all.js";
import { learnSalience } from "./summary/learn-salience.js";
import { Lifts } from "./summary/lifts.js";
import { readSummaryPairs } from "./summary/pairs.js";

const { values: flags, positionals } = parseArgs({
  options: { tune: { type: "boolean", default: false } },
  allowPositionals: true,
});
const SOURCE = path.resolve(import.meta.dirname, "../src");

const all = readSummaryPairs("train", { agency: true });
const own = all.filter(({ isAgency }) => !isAgency);

const write = (file: string, lines: readonly string[]): void =>
  fs.writeFileSync(path.join(SOURCE, file), `// npm run train:summary\n${lines.join("\n")}\n`);
const round = (value: number): number => Math.round(value * 1000) / 1000 || 0;
const rowOf = (name: string | undefined, values: readonly number[]): string =>
  `    ${name}: [${values.map(round).join(", ")}],`;
const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** One letter a stem: fifths of a natural logarithm from N for none. */
const letterOf = (lift: number): string =>
  String.fromCharCode("N".charCodeAt(0) + Math.max(-13, Math.min(12, Math.round(5 * lift))));

function writeFrequencies(): void {
  const { byTenths, rare } = countDocuments(all);
  const functions = countFunctionWords(all);
  const lifts = new Lifts(own, () => true);
  const told = (stems: readonly string[]): string =>
    `${JSON.stringify(stems.join(" "))}, "${stems.map((stem) => letterOf(lifts.get(stem))).join("")}"`;
  write("fr/document-frequencies.generated.ts", [
    `/** Stems by inverse document frequency, in tenths of a natural logarithm, over ${all.length} articles of OrangeSum's train part, and a letter for the lift of each. */`,
    "export const STEMS_BY_TENTHS: readonly (readonly [number, string, string])[] = [",
    ...[...byTenths].map(([tenths, stems]) => `  [${tenths}, ${told(stems)}],`),
    "];",
    "/** Of a stem in fewer articles, in tenths. */",
    `export const RARE_TENTHS = ${Math.round(10 * rare)};`,
    "/** Stems of function words and their lifts. */",
    `export const FUNCTION_LIFTS: readonly [string, string] = [${told(functions)}];`,
  ]);
}

function writeSalience(): void {
  const columns = [false, true].map((titled) => learnSalience(own, titled));
  write("summary/salience-weights.generated.ts", [
    "/** Columns: without title, with title. */",
    "export const SALIENCE: Readonly<Record<string, readonly number[]>> = {",
    ...numbersTo(SalienceFeature.Count).map((feature) =>
      rowOf(
        SalienceFeature[feature],
        columns.map((weights) => weights[feature] as number),
      ).slice(2),
    ),
    "};",
  ]);
}

function writeRankers(): void {
  const columns = learnAll(own);
  write("summary/weights.generated.ts", [
    "/** Columns: sentences, sentences with title, characters, characters with title. */",
    "export const WEIGHTS: {",
    "  readonly redundancy: readonly number[];",
    "  readonly gains: Readonly<Record<string, readonly number[]>>;",
    "  readonly features: Readonly<Record<string, readonly number[]>>;",
    "} = {",
    rowOf(
      "redundancy",
      columns.map(({ redundancy }) => redundancy),
    ).slice(2),
    "  gains: {",
    ...numbersTo(Gain.Count).map((gain) =>
      rowOf(
        Gain[gain],
        columns.map(({ gains }) => gains[gain] as number),
      ),
    ),
    "  },",
    "  features: {",
    ...numbersTo(Feature.Count).map((feature) =>
      rowOf(
        Feature[feature],
        columns.map(({ weights }) => weights[feature] as number),
      ),
    ),
    "  },",
    "};",
  ]);
}

const STEPS: Readonly<Record<string, () => void>> = {
  frequencies: writeFrequencies,
  salience: writeSalience,
  rankers: () => (flags.tune ? tune(own) : writeRankers()),
};
const step = STEPS[positionals[0] ?? ""];
if (!step) throw new Error(`which step? ${Object.keys(STEPS).join(", ")}`);
step();
