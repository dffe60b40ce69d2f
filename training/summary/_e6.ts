import { load, mean } from "./_data.js";
import { readSummaryPairs } from "./pairs.js";
import { countGrams, recall, stemOf, wordsOf } from "../../evaluation/rouge.js";
const items = new Map(load("valid", false, false).map((x) => [x.id, x]));
const out = readSummaryPairs("valid", { agency: false }).map((p) => { const it = items.get(p.id)!; const raw = wordsOf(p.body).slice(0, 60); const st = raw.map(stemOf); const r = ` ${raw.join(" ")} `; let k = 0; for (const f of it.facts) if (r.includes(` ${f} `)) k++; return { r1: recall(it.ref1, countGrams(st, 1)), r2: recall(it.ref2, countGrams(st, 2)), f: it.facts.size ? k / it.facts.size : null, nf: it.facts.size }; });
console.log("raw lead", mean(out));
let short = 0, sh2 = 0; for (const it of items.values()) { const w = it.w.reduce((a, b) => a + b, 0); if (w <= 60) short++; if (w <= 100) sh2++; } console.log("bodies ≤60 words", short, "≤100", sh2, "of", items.size);
