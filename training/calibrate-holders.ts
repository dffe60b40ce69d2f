/**
 * Fits the confidence of figures to how often their holders are right on the dev sets, names found by the library: `npm run calibrate:holders`, after
 * training. Writes src/fr/holder-calibration.generated.ts; prints the calibration error of each half of the documents under a fit to the other.
 */
import fs from "node:fs";
import path from "node:path";
import { findFigure, sameHolders } from "../evaluation/judge-figures.js";
import {
  type JudgedArticle,
  readNotedJudged,
  readOrangeJudged,
  readWrittenJudged,
} from "../evaluation/judged-article.js";
import { dayOf } from "../evaluation/read-periods.js";
import { extractArticle } from "../src/extract.js";
import { calibrateHolding, type HoldingCalibration } from "../src/facts/calibrate-holding.js";
import { FRENCH } from "../src/fr/index.js";
import { readSettings } from "../src/options.js";
import { fitCalibration, type Judged } from "./calibrate.js";

const AS_IT_IS = { slope: 1, offset: 0 };
const RAW: HoldingCalibration = { nobody: AS_IT_IS, near: AS_IT_IS, far: AS_IT_IS };
const KINDS = ["nobody", "near", "far"] as const;

interface JudgedHolding extends Judged {
  readonly kind: keyof HoldingCalibration;
  readonly half: number;
}

function judge(article: JudgedArticle, half: number): JudgedHolding[] {
  const { text, date } = article;
  const { holders } = FRENCH.binding;
  const raw = { ...holders, ranker: holders.ranker, calibration: RAW };
  const settings = { ...readSettings({ language: "fr" }), userTable: null, ignored: null };
  const options = { ...settings, publishedAt: date === null ? null : dayOf(date) };
  const found = extractArticle({ text }, true, options, { ...FRENCH, binding: { ...FRENCH.binding, holders: raw } });
  const aliasesOf = (name: string) => found.companies.find((company) => company.name === name)?.aliases ?? [];
  return article.figures.flatMap((gold): JudgedHolding[] => {
    const { figure } = findFigure(gold, { ...found, aliasesOf });
    if (!figure || !gold.companies) return [];
    const kind = figure.company === null ? "nobody" : figure.inferred.includes("company") ? "far" : "near";
    const isRight = sameHolders(article, gold.companies, figure, { ...found, aliasesOf });
    return [{ probability: figure.confidence, isRight, kind, half }];
  });
}

const fitAll = (judged: readonly JudgedHolding[]): HoldingCalibration => {
  const of = (kind: keyof HoldingCalibration) => fitCalibration(judged.filter((one) => one.kind === kind));
  return { nobody: of("nobody"), near: of("near"), far: of("far") };
};

const BINS = 10;

function errorOf(judged: readonly JudgedHolding[], calibration: HoldingCalibration): number {
  const gaps = new Float64Array(BINS);
  for (const { kind, probability, isRight } of judged) {
    const confidence = calibrateHolding(kind, probability, calibration);
    const bin = Math.min(BINS - 1, Math.floor(confidence * BINS));
    gaps[bin] = (gaps[bin] as number) + confidence - (isRight ? 1 : 0);
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / judged.length;
}

const articles = [...readWrittenJudged("dev"), ...readNotedJudged("dev"), ...readOrangeJudged()];
const judged = articles.flatMap((article, index) => judge(article, index % 2));
for (const half of [0, 1]) {
  const others = judged.filter((one) => one.half !== half);
  const own = judged.filter((one) => one.half === half);
  console.log(
    `half ${half}: ${own.length} figures, error ${errorOf(own, fitAll(others)).toFixed(3)}, as it is ${errorOf(own, RAW).toFixed(3)}`,
  );
}
const calibration = fitAll(judged);
const lines = KINDS.map(
  (kind) => `  ${kind}: { slope: ${calibration[kind].slope}, offset: ${calibration[kind].offset} },\n`,
);
fs.writeFileSync(
  path.resolve(import.meta.dirname, "../src/fr/holder-calibration.generated.ts"),
  `// Made by: npm run calibrate:holders\nexport const HOLDER_CALIBRATION = {\n${lines.join("")}};\n`,
);
console.log(`all: ${judged.length} figures, ${lines.join("").trim().replaceAll("\n", "")}`);
