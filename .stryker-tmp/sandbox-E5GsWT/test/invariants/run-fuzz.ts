/** `npm run fuzz -- [COUNT] [FIRST]`: as fuzz.test.ts, of the built package, COUNT mutants (a million) from seed FIRST on. */
// @ts-nocheck

import path from "node:path";
import { pathToFileURL } from "node:url";
import { fuzz, readSeeds } from "./fuzz.js";

const [count = 1_000_000, first = 1] = process.argv.slice(2).map(Number);
const STEP = 20_000;
const built = pathToFileURL(path.resolve(import.meta.dirname, "../../dist/index.js")).href;
const { extract } = (await import(built)) as typeof import("../../src/index.js");
const texts = readSeeds();
let [done, characters, slowest] = [0, 0, 0];
for (let seed = first; seed < first + count; seed += STEP) {
  const report = fuzz(extract, texts, seed, Math.min(STEP, first + count - seed));
  done += report.texts;
  characters += report.characters;
  slowest = Math.max(slowest, report.slowest);
  console.log(`${done} mutants, ${(characters / 1e6).toFixed(1)} million characters, slowest ${slowest.toFixed(0)} ms`);
}
