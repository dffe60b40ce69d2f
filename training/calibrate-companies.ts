/**
 * Fits the weights by which the second pass weighs each company against the table and the rest of the document, on the dev sets, and writes
 * src/fr/company-weights.generated.ts: `npm run calibrate:companies [-- --dry]`. Prints companies' strict F1 by set as the tagger's confidence gives it, and
 * weighed, each tenth of the documents with weights fitted to the others.
 */
import fs from "node:fs";
import path from "node:path";
import { type JudgedText, readGoldOrange, readRealSet, readWrittenSet } from "../evaluation/name-sets.js";
import { readModel } from "../src/fr/tagger.js";
import { findByTagger } from "../src/mentions/find-by-tagger.js";
import { settleKinds } from "../src/mentions/settle-names.js";
import { readCompanyEvidence, WEIGHED, weigh } from "../src/mentions/weigh-companies.js";
import { readDocumentFeatures } from "../src/tagger/document-features.js";
import { readText } from "./examples.js";
import { fitLogistic, type LogisticData } from "./fit-logistic.js";
import { findMatches, WORDS } from "./name-data.js";

/** Pulls towards the tagger's own confidence where few names speak. */
const PENALTY = 2;
const AS_TAGGED = Array.from({ length: WEIGHED }, (_, cell) => (cell === 1 ? 1 : 0));
const FOLDS = 10;

/** The companies of one document that are right or wrong, neutral ones left out. */
interface JudgedDocument {
  set: string;
  evidence: Float64Array[];
  right: boolean[];
  annotated: number;
}

function judge(set: string, { text, spans }: JudgedText): JudgedDocument {
  const document = readText(text);
  const features = readDocumentFeatures(document, findMatches(document), WORDS);
  const names = settleKinds(features, findByTagger(features, readModel()));
  const { indexes, evidence } = readCompanyEvidence(features, names);
  const companies = spans.filter(({ tag, unsure }) => tag === "C" && !unsure);
  const neutral = spans.filter(({ tag, unsure }) => unsure || tag === "J");
  const judged: JudgedDocument = { set, evidence: [], right: [], annotated: companies.length };
  for (const [number, index] of indexes.entries()) {
    const { start, stop } = names[index] as (typeof names)[number];
    const isRight = companies.some((span) => span.start === start && span.end === stop);
    if (!isRight && neutral.some((span) => span.start < stop && start < span.end)) continue;
    judged.evidence.push(evidence.subarray(number * WEIGHED, (number + 1) * WEIGHED));
    judged.right.push(isRight);
  }
  return judged;
}

function fitWeights(documents: readonly JudgedDocument[]): number[] {
  const rows = documents.flatMap(({ evidence }) => evidence);
  const data: LogisticData = {
    width: WEIGHED,
    evidence: Float64Array.from(rows.flatMap((row) => [...row])),
    right: documents.flatMap(({ right }) => right),
  };
  return fitLogistic(data, AS_TAGGED, PENALTY).map((weight) => Math.round(weight * 1000) / 1000);
}

/** F1 of the companies that are at least as likely as `least`, by set. */
function show(
  title: string,
  documents: readonly JudgedDocument[],
  least: number,
  weightsOf: (at: number) => readonly number[],
): void {
  const cells = ["gold", "real", "written", ""].map((set) => {
    let [given, right, annotated] = [0, 0, 0];
    for (const [at, document] of documents.entries()) {
      if (set !== "" && document.set !== set) continue;
      annotated += document.annotated;
      for (const [number, row] of document.evidence.entries()) {
        if (weigh(weightsOf(at), row, 0) < least) continue;
        given++;
        if (document.right[number]) right++;
      }
    }
    const f1 = ((200 * right) / (given + annotated)).toFixed(1);
    return `${set || "together"} ${f1} (${((100 * right) / given).toFixed(0)}/${((100 * right) / annotated).toFixed(0)})`;
  });
  console.log(`${title}, from ${least} on`.padEnd(40), cells.join("   "));
}

const sets = { gold: readGoldOrange(), real: readRealSet("dev"), written: readWrittenSet("dev") };
const documents = Object.entries(sets).flatMap(([set, texts]) => texts.map((text) => judge(set, text)));
const folds = Array.from({ length: FOLDS }, (_, fold) => fitWeights(documents.filter((_, at) => at % FOLDS !== fold)));
for (const least of [0.4, 0.5, 0.6]) {
  show("the tagger's confidence", documents, least, () => AS_TAGGED);
  show("weighed, by ten folds", documents, least, (at) => folds[at % FOLDS] as number[]);
}
const weights = fitWeights(documents);
console.log(weights.join(" "));
if (!process.argv.includes("--dry"))
  fs.writeFileSync(
    path.resolve(import.meta.dirname, "../src/fr/company-weights.generated.ts"),
    `// npm run calibrate:companies
export const COMPANY_WEIGHTS: readonly number[] = ${JSON.stringify(weights)};
`.replaceAll(",", ", "),
  );
