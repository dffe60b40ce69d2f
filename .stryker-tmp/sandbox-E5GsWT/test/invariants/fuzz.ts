// @ts-nocheck
import type { extract as Extract } from "../../src/index.js";
import { readWrittenArticles } from "../../training/corpus/written-article.js";
import { checkResult } from "./check-result.js";
import { makeDraw, mutate } from "./mutate.js";

export interface FuzzReport {
  texts: number;
  characters: number;
  /** Most milliseconds that one text took, and its seed: a text that takes far longer than its length says something looks around without an end. */
  slowest: number;
  slowestSeed: number;
}

/** A text of a few thousand characters that takes longer hangs, whatever else the machine does. */
const MOST_MILLISECONDS = 5000;
/** One in so many answers is asked again after another text: it must be the same bytes. */
const REPEATED = 20;

/** The texts that mutants are made of. */
export const readSeeds = (): string[] =>
  [...readWrittenArticles("train"), ...readWrittenArticles("dev")].map(({ text }) => text);

/**
 * Extracts from `count` mutants of the written articles, one a seed from `first` on, and checks each result.
 *
 * @throws Error that names the seed of the first mutant that breaks a promise.
 */
export function fuzz(extract: typeof Extract, texts: readonly string[], first: number, count: number): FuzzReport {
  const report: FuzzReport = { texts: 0, characters: 0, slowest: 0, slowestSeed: first };
  for (let seed = first; seed < first + count; seed++) {
    const text = mutate(texts, makeDraw(Math.imul(seed, 0x9e3779b1)));
    try {
      const start = performance.now();
      const options = seed % 3 === 0 ? {} : ({ language: "fr", publishedAt: "2024-05-03" } as const);
      const result = extract(text, options);
      const spent = performance.now() - start;
      if (spent > report.slowest) Object.assign(report, { slowest: spent, slowestSeed: seed });
      if (spent > MOST_MILLISECONDS) throw new Error(`took ${spent.toFixed(0)} ms for ${text.length} characters`);
      checkResult(text, result);
      if (seed % REPEATED === 0) checkRepeats(extract, text, options, result);
    } catch (error) {
      throw new Error(`seed ${seed}: ${(error as Error).message}\n${JSON.stringify(text)}`, { cause: error });
    }
    report.texts++;
    report.characters += text.length;
  }
  return report;
}

function checkRepeats(extract: typeof Extract, text: string, options: object, result: unknown): void {
  const written = JSON.stringify(result);
  if (JSON.stringify(JSON.parse(written)) !== written) throw new Error("JSON does not give the result back");
  extract("Orange rachète Free pour 12 millions d'euros, selon Les Echos.", { language: "fr" });
  if (JSON.stringify(extract(text, options)) !== written) throw new Error("another answer the second time");
}
