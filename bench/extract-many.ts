/**
 * Memory of `extractMany` over 100,000 articles in one process: `npm run build`, then
 * `node --expose-gc --import tsx bench/extract-many.ts` (a number behind it changes how many). The heap after each tenth must not grow.
 */
import process from "node:process";
import type { createExtractor as Create } from "../src/extractor.js";
import { makeArticles } from "./corpus.js";

const COUNT = Number(process.argv[2] ?? 100_000);
const { createExtractor } = (await import(new URL("../dist/index.js", import.meta.url).href)) as {
  createExtractor: typeof Create;
};
const collect = (globalThis as { gc?: () => void }).gc;
if (!collect) throw new Error("run with --expose-gc");

const start = performance.now();
let done = 0;
let characters = 0;
for await (const { ok, article } of createExtractor().extractMany(makeArticles(COUNT))) {
  if (!ok) throw new Error("an article failed");
  characters += article.text.length;
  done++;
  if (done % (COUNT / 10) !== 0) continue;
  collect();
  const { heapUsed, rss } = process.memoryUsage();
  const rate = characters / (performance.now() - start) / 1000;
  console.log(
    `${String(done).padStart(7)} articles  heap ${(heapUsed / 1e6).toFixed(1)} MB  resident ${(rss / 1e6).toFixed(0)} MB  ${rate.toFixed(2)} million characters/s`,
  );
}
