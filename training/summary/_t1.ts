import { load, scoreAt60, mean, type Item } from "./_data.js";
import { TokenKind } from "../../src/document/tokens.js";
import { stemFrench } from "../../src/fr/stem.js";
import { INVERSE_FREQUENCIES, RARE } from "../../src/fr/document-frequencies.generated.js";
import { STOP_WORDS } from "../../src/fr/words/stop-words.js";
import { wordsOf, stemOf } from "../../evaluation/rouge.js";
const withTitle = process.argv[2] === "title";
export const TF = 26;
export interface Tm { key: string; stem: string; x: Float64Array; y: number; p: number; sents: number[] }
const sc = new Map<string, string>();
const st = (w: string) => { let s = sc.get(w); if (s === undefined) { s = stemFrench(w); sc.set(w, s); } return s; };
export function terms(it: Item, heading: string, title: string | null): Tm[] {
  const { document, signals } = it.p; const { tokens, sentences } = document;
  const href = new Set(wordsOf(heading).map(stemOf)); const tref = title ? new Set(wordsOf(title).map(stemOf)) : null;
  const map = new Map<string, { key: string; stem: string; tf: number; first: number; sents: Set<number>; name: number; quoted: number; num: boolean; pars: Set<number>; opens: number; perc: number }>();
  const lastp = sentences[it.sents.at(-1)!]?.paragraph ?? 0;
  it.sents.forEach((q, i) => { const s = sentences[q]!; 
    for (let t = s.first; t < s.end; t++) { const k = tokens.kinds[t]; if (k !== TokenKind.Word && k !== TokenKind.Number) continue; const n = tokens.norms[t]!; const isName = signals.nameTokens[t] === 1; if (STOP_WORDS.has(n) && !isName) continue; if (k === TokenKind.Word && n.length < 2) continue;
      const key = k === TokenKind.Number ? document.text.slice(tokens.starts[t]!, tokens.ends[t]!) : isName ? n : st(n); const parts = wordsOf(key); 
      let e = map.get(key); if (!e) { e = { key, stem: parts.map(stemOf).join(" "), tf: 0, first: i, sents: new Set(), name: 0, quoted: 0, num: k === TokenKind.Number, pars: new Set(), opens: 0, perc: 0 }; map.set(key, e); }
      e.tf++; e.sents.add(i); e.pars.add(s.paragraph); if (isName) e.name++; if (signals.quoted[q]! > 0.5) e.quoted++; } });
  const n = it.n;
  return [...map.values()].map((e) => { const x = new Float64Array(TF); let f = 0; const idf = e.num ? 5 : (INVERSE_FREQUENCIES.get(e.key) ?? RARE);
    const put = (v: number) => { x[f++] = v; };
    put(1); put(Math.log(e.tf)); put(e.tf >= 2 ? 1 : 0); put(e.tf >= 3 ? 1 : 0); put(idf / 6); put((idf / 6) ** 2); put(idf === RARE ? 1 : 0); put(1 / (e.first + 1)); put(e.first === 0 ? 1 : 0); put(e.first === 1 ? 1 : 0); put(e.first === 2 ? 1 : 0); put(e.first / n); put(e.sents.size / n); put(Math.sqrt(e.sents.size / n)); put(e.name / e.tf); put(e.name / e.tf * Math.log(e.tf + 1)); put(e.num ? 1 : 0); put(e.num && e.key.length === 4 ? 1 : 0); put(e.quoted / e.tf); put(e.quoted === e.tf ? 1 : 0); put(e.tf > 1 && e.first === 0 ? 1 : 0); put(e.pars.size / (lastp + 1)); put(n < 6 ? 1 : 0); put(Math.log(n)/4); put(tref && tref.has(e.stem) ? 1 : 0); put(tref && tref.has(e.stem) ? Math.log(e.tf + 1) : 0);
    const y = e.stem.split(" ").every((z) => href.has(z)) ? 1 : 0;
    return { key: e.key, stem: e.stem, x, y, p: 0, sents: [...e.sents] }; });
}
export function fitLogistic(rows: Tm[], l2: number, epochs: number, bias?: Map<string, number>): Float64Array {
  const w = new Float64Array(TF), g = new Float64Array(TF), am = new Float64Array(TF), av = new Float64Array(TF);
  for (let ep = 1; ep <= epochs; ep++) { g.fill(0); for (const r of rows) { let z = bias?.get(r.key) ?? 0; for (let f = 0; f < TF; f++) z += w[f]! * r.x[f]!; const d = 1 / (1 + Math.exp(-z)) - r.y; for (let f = 0; f < TF; f++) g[f]! += d * r.x[f]!; }
    const lr = 0.2 * (1 - ep / (epochs + 1)); for (let f = 0; f < TF; f++) { const gr = g[f]! / rows.length + l2 * w[f]!; am[f] = 0.9 * am[f]! + 0.1 * gr; av[f] = 0.999 * av[f]! + 0.001 * gr * gr; w[f]! -= lr * (am[f]! / (1 - 0.9 ** ep)) / (Math.sqrt(av[f]! / (1 - 0.999 ** ep)) + 1e-8); } }
  return w;
}
const sig = (z: number) => 1 / (1 + Math.exp(-z));
export function predict(ts: Tm[], w: Float64Array, bias?: Map<string, number>): void { for (const r of ts) { let z = bias?.get(r.key) ?? 0; for (let f = 0; f < TF; f++) z += w[f]! * r.x[f]!; r.p = sig(z); } }
export function lexical(rows: Tm[], w: Float64Array, m: number): Map<string, number> { // smoothed log odds offset by stem
  const agg = new Map<string, [number, number, number]>(); for (const r of rows) { let z = 0; for (let f = 0; f < TF; f++) z += w[f]! * r.x[f]!; const p = sig(z); const a = agg.get(r.key) ?? [0, 0, 0]; a[0] += r.y; a[1] += p; a[2]++; agg.set(r.key, a); }
  const out = new Map<string, number>(); for (const [k, [y, p, c]] of agg) if (c >= 8) out.set(k, Math.log((y + m) / (p + m))); return out;
}
export function auc(rows: Tm[]): number { const s = [...rows].sort((a, b) => a.p - b.p); let pos = 0, neg = 0, sum = 0; for (const r of s) if (r.y) { pos++; sum += neg; } else neg++; return sum / (pos * neg); }
export function coverGreedy(it: Item, ts: Tm[], pos: number, alpha: number, budget = 60): number[] {
  const bySent: number[][] = it.sents.map(() => []); ts.forEach((t, k) => { for (const i of t.sents) bySent[i]!.push(k); });
  const covered = new Set<number>(); const order: number[] = []; const left = new Set(it.sents.keys()); let used = 0;
  while (left.size && order.length < 8) { let b = -1, bv = -1e9; for (const i of left) { let gain = 0; for (const k of bySent[i]!) if (!covered.has(k)) gain += ts[k]!.p; const v = gain / Math.max(8, Math.min(it.w[i]!, Math.max(8, budget - used))) ** alpha + (pos / (i + 1)); if (v > bv) { bv = v; b = i; } } left.delete(b); order.push(b); used += it.w[b]!; for (const k of bySent[b]!) covered.add(k); }
  return order;
}
if (process.argv[1]!.includes("_t1")) {
  const { readSummaryPairs } = await import("./pairs.js");
  const titles = new Map([...readSummaryPairs("train", { agency: true }), ...readSummaryPairs("valid", { agency: true })].map((p) => [p.id, p]));
  const train = load("train", false, withTitle); const valid = load("valid", false, withTitle);
  const tt = train.map((it) => terms(it, titles.get(it.id)!.heading, withTitle ? titles.get(it.id)!.title : null)); const tv = valid.map((it) => terms(it, titles.get(it.id)!.heading, withTitle ? titles.get(it.id)!.title : null));
  console.log("terms", tt.flat().length, "positive", tt.flat().reduce((a, r) => a + r.y, 0));
  console.log("lead train", mean(train.map((it) => scoreAt60(it, [...it.stems.keys()]))), "valid", mean(valid.map((it) => scoreAt60(it, [...it.stems.keys()]))));
  for (const lex of [false, true]) {
    for (let k = 0; k < 5; k++) { const tr = tt.filter((_, i) => i % 5 !== k).flat(); let w = fitLogistic(tr, 1e-5, 150); let bias: Map<string, number> | undefined; if (lex) { bias = lexical(tr, w, 3); w = fitLogistic(tr, 1e-5, 150, bias); } for (const [i, t] of tt.entries()) if (i % 5 === k) predict(t, w, bias); }
    const trAll = tt.flat(); let w = fitLogistic(trAll, 1e-5, 150); let bias: Map<string, number> | undefined; if (lex) { bias = lexical(trAll, w, 3); w = fitLogistic(trAll, 1e-5, 150, bias); } for (const t of tv) predict(t, w, bias);
    console.log("lex", lex, "AUC cv", auc(tt.flat()).toFixed(4), "valid", auc(tv.flat()).toFixed(4), [...w].map((x) => x.toFixed(2)).join(" "));
    for (const alpha of [0.5, 0.7, 0.85, 1]) for (const pos of [0, 0.03, 0.1]) console.log("alpha", alpha, "pos", pos, "cv", mean(train.map((it, i) => scoreAt60(it, coverGreedy(it, tt[i]!, pos, alpha)))), " valid", mean(valid.map((it, i) => scoreAt60(it, coverGreedy(it, tv[i]!, pos, alpha)))));
  }
}
