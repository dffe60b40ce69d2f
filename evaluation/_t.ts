import { SUMMARY_WORDS } from "../src/fr/summary.js";
import { summarize } from "../src/summary/summarize.js";
import { readSummaryPairs } from "../training/summary/pairs.js";
import { readEvidence } from "../training/summary/read-evidence.js";

const texts = readSummaryPairs("valid", { agency: true }).map((p) => p.body);
const inputs = texts.slice(0, 600).map((t) => readEvidence(t, null));
const chars = inputs.reduce((a, i) => a + i.document.text.length, 0);
for (let k = 0; k < 4; k++) {
  const t = performance.now();
  for (const i of inputs) summarize(i, SUMMARY_WORDS);
  console.log("summarize Mchar/s", (chars / 1e3 / (performance.now() - t)).toFixed(2));
}
for (const n of [10, 20, 40, 80]) {
  const big = texts.slice(0, n * 5).join("\n\n");
  const i = readEvidence(big, null);
  const t = performance.now();
  const s = summarize(i, SUMMARY_WORDS);
  console.log(big.length, "chars", (performance.now() - t).toFixed(1), "ms", s.keyPoints.length, "points");
}
const big = texts.slice(0, 400).join("\n\n");
for (const max of [1000, 1e7]) {
  const i = { ...readEvidence(big, null), budget: { sentences: null, maxCharacters: max } };
  const t = performance.now();
  const s = summarize(i, SUMMARY_WORDS);
  console.log(max, (performance.now() - t).toFixed(1), "ms", s.keyPoints.length);
}
