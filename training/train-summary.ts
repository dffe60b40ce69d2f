/**
 * Learns the summary's ranker and document frequencies: `npx tsx training/train-summary.ts [--tune]`.
 * Writes src/fr/document-frequencies.generated.ts and src/summary/weights.generated.ts; `--tune` scores five folds instead.
 */
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { Feature } from "../src/summary/features.js";
import { countDocuments } from "./summary/count-documents.js";
import { readSummaryPairs } from "./summary/pairs.js";

const { values: flags } = parseArgs({ options: { tune: { type: "boolean", default: false } } });
const SOURCE = path.resolve(import.meta.dirname, "../src");
const COMMAND = "// npm run train:summary";

const pairs = readSummaryPairs("train", { agency: true });
if (!flags.tune) {
  const { byTenths, rare } = countDocuments(pairs);
  const lines = [...byTenths].map(([tenths, stems]) => `  [${tenths}, ${JSON.stringify(stems.join(" "))}],`);
  fs.writeFileSync(
    path.join(SOURCE, "fr/document-frequencies.generated.ts"),
    `${COMMAND}
/** Stems by inverse document frequency, in tenths of a natural logarithm, over ${pairs.length} articles of OrangeSum's train part. */
export const STEMS_BY_TENTHS: readonly (readonly [number, string])[] = [
${lines.join("\n")}
];
/** Of a stem in fewer articles, in tenths. */
export const RARE_TENTHS = ${Math.round(10 * rare)};
`,
  );
}

// The features read the table just written, so what learns from them is loaded after it.
const { learnAll, tune } = await import("./summary/learn-all.js");
const own = pairs.filter(({ isAgency }) => !isAgency);
if (flags.tune) tune(own);
else {
  const columns = learnAll(own);
  const round = (value: number): number => Math.round(value * 1000) / 1000 || 0;
  const rows = Array.from(
    { length: Feature.Count },
    (_, feature) =>
      `    ${Feature[feature]}: [${columns.map(({ weights }) => round(weights[feature] as number)).join(", ")}],`,
  );
  fs.writeFileSync(
    path.join(SOURCE, "summary/weights.generated.ts"),
    `${COMMAND}
/** Columns: sentences, sentences with title, characters, characters with title. */
export const WEIGHTS: {
  readonly redundancy: readonly number[];
  readonly features: Readonly<Record<string, readonly number[]>>;
} = {
  redundancy: [${columns.map(({ redundancy }) => round(redundancy)).join(", ")}],
  features: {
${rows.join("\n")}
  },
};
`,
  );
}
