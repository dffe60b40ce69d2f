/**
 * Speed, start, memory and scaling of the built package beside its peers: `npm run bench [-- stages whole cold memory scaling growth]`.
 * All parts without names; bench/README.md says what each means.
 */
import os from "node:os";
import { readArticles } from "./articles.js";
import { measureCold } from "./measure-cold.js";
import { measureGrowth } from "./measure-growth.js";
import { measureMemory } from "./measure-memory.js";
import { measureScaling } from "./measure-scaling.js";
import { measureStages } from "./measure-stages.js";
import { measureWhole } from "./measure-whole.js";

const PARTS: Record<string, (articles: readonly string[]) => void | Promise<void>> = {
  stages: measureStages,
  whole: measureWhole,
  cold: measureCold,
  memory: measureMemory,
  scaling: measureScaling,
  growth: measureGrowth,
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in PARTS));
if (unknown) {
  console.error(`unknown part « ${unknown} »; known: ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}
const articles = readArticles();
const load = os.loadavg()[0] ?? 0;
console.log(`Node ${process.version}, ${os.cpus()[0]?.model ?? "?"}, load ${load.toFixed(1)} at the start`);
for (const [name, measure] of Object.entries(PARTS))
  if (wanted.length === 0 || wanted.includes(name)) await measure(articles);
