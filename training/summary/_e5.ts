import { load, scoreAt60, mean, F, type Item } from "./_data.js";
import { Feature } from "../../src/summary/features.js";
import { terms, fitLogistic, lexical, predict, type Tm } from "./_t1.js";
import { readSummaryPairs } from "./pairs.js";
import fs from "node:fs";
const withTitle = process.argv[2] === "title";
const titles = new Map([...readSummaryPairs("train", { agency: true }), ...readSummaryPairs("valid", { agency: true })].map((p) => [p.id, p]));
const train = load("train", false, withTitle), valid = load("valid", false, withTitle);
const tt = train.map((it) => terms(it, titles.get(it.id)!.heading, withTitle ? titles.get(it.id)!.title : null)); const tv = valid.map((it) => terms(it, titles.get(it.id)!.heading, withTitle ? titles.get(it.id)!.title : null));
for (let k = 0; k < 5; k++) { const tr = tt.filter((_, i) => i % 5 !== k).flat(); let w = fitLogistic(tr, 1e-5, 80); const bias = lexical(tr, w, 3); w = fitLogistic(tr, 1e-5, 80, bias); for (const [i, t] of tt.entries()) if (i % 5 === k) predict(t, w, bias); }
{ const tr = tt.flat(); let w = fitLogistic(tr, 1e-5, 80); const bias = lexical(tr, w, 3); w = fitLogistic(tr, 1e-5, 80, bias); for (const t of tv) predict(t, w, bias); }
// dump: per item: n, features, p-coverage sets, U etc. as JSON lines (compact)
const dump = (items: Item[], ts: Tm[][], file: string) => { const out: string[] = []; items.forEach((it, d) => { const t = ts[d]!; const bySent: number[][] = it.sents.map(() => []); t.forEach((x, k) => { for (const i of x.sents) bySent[i]!.push(k); });
  out.push(JSON.stringify({ id: it.id, n: it.n, w: [...it.w], X: [...it.X].map((x) => Math.round(x * 1e5) / 1e5), p: t.map((x) => Math.round(x.p * 1e5) / 1e5), bySent, stems: it.stems, raw: it.rawWords, ref1: [...it.ref1], ref2: [...it.ref2], facts: [...it.facts], text: it.text, heading: it.heading })); }); fs.writeFileSync(file, out.join("\n")); };
const tag = withTitle ? "title" : "plain";
dump(train, tt, `/tmp/sum/train.${tag}.jsonl`); dump(valid, tv, `/tmp/sum/valid.${tag}.jsonl`);
fs.writeFileSync("/tmp/sum/features.json", JSON.stringify(Array.from({ length: F }, (_, f) => Feature[f])));
void scoreAt60; void mean;
