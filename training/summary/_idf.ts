import fs from "node:fs";
import { readSummaryPairs } from "./pairs.js";
import { read } from "./_proto.js";
import { TokenKind } from "../../src/document/tokens.js";
import { stemFrench } from "../../src/fr/stem.js";
import { STOP_WORDS } from "../../src/fr/words/stop-words.js";
const pairs = readSummaryPairs("train", { agency: true });
const df = new Map<string, number>(); const cache = new Map<string,string>();
for (const p of pairs) { const d = read(p.body); const seen = new Set<string>();
  for (let t=0;t<d.tokens.count;t++) { if (d.tokens.kinds[t]!==TokenKind.Word) continue; const n=d.tokens.norms[t]!; if (STOP_WORDS.has(n)) continue; let s=cache.get(n); if(s===undefined){s=stemFrench(n);cache.set(n,s);} seen.add(s);} for (const s of seen) df.set(s,(df.get(s)??0)+1); }
const N = pairs.length; const MIN = Number(process.argv[2] ?? 16);
const kept=[...df].filter(([,c])=>c>=MIN);
console.log(N, df.size, kept.length, kept.map(([s])=>s).join(" ").length);
fs.writeFileSync("src/fr/document-frequencies.generated.ts", `export const INVERSE_FREQUENCIES: ReadonlyMap<string, number> = new Map(${JSON.stringify(kept.map(([s,c])=>[s,Math.round(Math.log(N/c)*100)/100]))});\nexport const RARE = ${Math.log(N/(MIN/2)).toFixed(2)};\n`);
