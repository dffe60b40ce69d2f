import { load, scoreAt60, mean, F, type Item } from "./_data.js";
import { Feature } from "../../src/summary/features.js";
import { countGrams, recall } from "../../evaluation/rouge.js";
const withTitle = process.argv[2] === "title";
const train = load("train", false, withTitle);
const valid = load("valid", false, withTitle);
const MAXN = 24;
export const P = 2; // pair features
interface Ex { it: Item; n: number; U: Float64Array; ov: Float64Array; X: Float64Array }
function overlap(it: Item): Float64Array { // ov[i*n+j]: idf share of j's terms covered by i
  const { document, terms } = it.p; const n = Math.min(it.n, MAXN);
  const sets = it.sents.slice(0, n).map((q) => { const s = document.sentences[q]!; const out = new Set<number>(); for (let t = s.first; t < s.end; t++) { const k = terms.at[t]!; if (k >= 0) out.add(k); } return out; });
  const ov = new Float64Array(n * n);
  for (let j = 0; j < n; j++) { let all = 0; for (const k of sets[j]!) all += terms.weights[k]!; for (let i = 0; i < n; i++) { let c = 0; for (const k of sets[j]!) if (sets[i]!.has(k)) c += terms.weights[k]!; ov[i * n + j] = all ? c / all : 0; } }
  return ov;
}
export function reward(s: { r1: number; r2: number; f: number | null }): number { return s.r1 + s.r2 + 0.25 * (s.f ?? 0); }
function build(items: Item[], scale: Float64Array): Ex[] {
  return items.filter((it) => it.n >= 2).map((it) => {
    const n = Math.min(it.n, MAXN); const U = new Float64Array(n * n);
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) { if (i === j) continue; const order = [i, j]; for (let k = 0; k < it.n && order.length < 6; k++) if (k !== i && k !== j) order.push(k);
      if (it.w[i]! >= 60) { if (j === (i === 0 ? 1 : 0)) U[i * n + j] = reward(scoreAt60(it, [i])); else U[i * n + j] = U[i * n + (i === 0 ? 1 : 0)]!; }
      else U[i * n + j] = reward(scoreAt60(it, order)); }
    if (n > 1) for (let i = 0; i < n; i++) if (it.w[i]! >= 60) { const v = reward(scoreAt60(it, [i])); for (let j = 0; j < n; j++) if (j !== i) U[i * n + j] = v; }
    const X = new Float64Array(n * F); for (let i = 0; i < n; i++) for (let f = 0; f < F; f++) X[i * F + f] = it.X[i * F + f]! / scale[f]!;
    return { it, n, U, ov: overlap(it), X };
  });
}
export function scaleOf(items: Item[]): Float64Array { const m = new Float64Array(F), s = new Float64Array(F); let n = 0; for (const it of items) for (let i = 0; i < it.n; i++) { n++; for (let f = 0; f < F; f++) m[f]! += it.X[i * F + f]!; } for (let f = 0; f < F; f++) m[f]! /= n; for (const it of items) for (let i = 0; i < it.n; i++) for (let f = 0; f < F; f++) s[f]! += (it.X[i * F + f]! - m[f]!) ** 2; return s.map((x) => Math.sqrt(x / n) || 1); }
export interface Model { w: Float64Array; lambda: number }
export function fit(exs: Ex[], l2: number, epochs: number, lr0 = 0.05, temp = 1): Model {
  const D = F + 1; const w = new Float64Array(D), g = new Float64Array(D), am = new Float64Array(D), av = new Float64Array(D); w[F] = 1;
  const z = new Float64Array(MAXN), p = new Float64Array(MAXN), q = new Float64Array(MAXN), dz = new Float64Array(MAXN), V = new Float64Array(MAXN);
  for (let ep = 1; ep <= epochs; ep++) {
    g.fill(0); let tot = 0;
    for (const { n, U, ov, X } of exs) {
      let mx = -1e9; for (let i = 0; i < n; i++) { let v = 0; for (let f = 0; f < F; f++) v += w[f]! * X[i * F + f]!; z[i] = v / temp; if (z[i]! > mx) mx = z[i]!; }
      let zs = 0; for (let i = 0; i < n; i++) { p[i] = Math.exp(z[i]! - mx); zs += p[i]!; } for (let i = 0; i < n; i++) p[i]! /= zs;
      dz.fill(0); let dl = 0; let ER = 0;
      for (let i = 0; i < n; i++) { // second step
        let m2 = -1e9; for (let j = 0; j < n; j++) if (j !== i) { q[j] = z[j]! - w[F]! * ov[i * n + j]! / temp; if (q[j]! > m2) m2 = q[j]!; }
        let s2 = 0; for (let j = 0; j < n; j++) if (j !== i) { q[j] = Math.exp(q[j]! - m2); s2 += q[j]!; } else q[j] = 0;
        let e = 0; for (let j = 0; j < n; j++) if (j !== i) { q[j]! /= s2; e += q[j]! * U[i * n + j]!; }
        V[i] = e; ER += p[i]! * e;
        for (let j = 0; j < n; j++) if (j !== i) { const d = p[i]! * q[j]! * (U[i * n + j]! - e); dz[j]! += d; dl -= d * ov[i * n + j]!; }
      }
      for (let i = 0; i < n; i++) dz[i]! += p[i]! * (V[i]! - ER);
      tot += ER;
      for (let i = 0; i < n; i++) { const d = dz[i]! / temp; if (d !== 0) for (let f = 0; f < F; f++) g[f]! += d * X[i * F + f]!; }
      g[F]! += dl / temp;
    }
    const lr = lr0 * (1 - ep / (epochs + 1));
    for (let f = 0; f < D; f++) { const gr = -g[f]! / exs.length + l2 * w[f]!; am[f] = 0.9 * am[f]! + 0.1 * gr; av[f] = 0.999 * av[f]! + 0.001 * gr * gr; w[f]! -= lr * (am[f]! / (1 - 0.9 ** ep)) / (Math.sqrt(av[f]! / (1 - 0.999 ** ep)) + 1e-8); }
    if (process.env.V && ep % 50 === 0) console.log(ep, tot / exs.length);
  }
  return { w, lambda: w[F]! };
}
export function rankBy(it: Item, model: Model, scale: Float64Array): number[] {
  const sc: number[] = []; for (let i = 0; i < it.n; i++) { let v = 0; for (let f = 0; f < F; f++) v += model.w[f]! * it.X[i * F + f]! / scale[f]!; sc.push(v); }
  return greedy(it, sc, model.lambda);
}
export function greedy(it: Item, sc: number[], lambda: number): number[] {
  const { document, terms } = it.p; const covered = new Set<number>(); const order: number[] = []; const left = new Set(sc.keys());
  const sets = it.sents.map((q) => { const s = document.sentences[q]!; const out = new Set<number>(); for (let t = s.first; t < s.end; t++) { const k = terms.at[t]!; if (k >= 0) out.add(k); } return out; });
  while (left.size && order.length < 8) { let b = -1, bv = -1e9; for (const i of left) { let ov = 0, all = 0; for (const k of sets[i]!) { all += terms.weights[k]!; if (covered.has(k)) ov += terms.weights[k]!; } const v = sc[i]! - lambda * (all ? ov / all : 0); if (v > bv) { bv = v; b = i; } } left.delete(b); order.push(b); for (const k of sets[b]!) covered.add(k); }
  return order;
}
if (process.argv[1]!.includes("_e4")) {
  const t0 = performance.now(); const scale = scaleOf(train); const exs = build(train, scale); console.log("built", performance.now() - t0);
  console.log("lead cv", mean(train.map((it) => scoreAt60(it, [...it.stems.keys()]))), "valid", mean(valid.map((it) => scoreAt60(it, [...it.stems.keys()]))));
  const index = new Map(exs.map((e, i) => [e.it, i]));
  for (const [l2, ep, temp] of [[0.0003, 200, 1], [0.001, 200, 1], [0.003, 200, 1]] as const) {
    const out: any[] = [];
    for (let k = 0; k < 5; k++) { const m = fit(exs.filter((e) => train.indexOf(e.it) % 5 !== k), l2, ep, 0.05, temp); for (const [i, it] of train.entries()) if (i % 5 === k) out.push(scoreAt60(it, rankBy(it, m, scale))); }
    console.log("l2", l2, ep, temp, "cv", mean(out), ((performance.now() - t0) / 1000).toFixed(0) + "s");
  }
  const m = fit(exs, 0.001, 200); console.log("valid", mean(valid.map((it) => scoreAt60(it, rankBy(it, m, scale)))), "λ", m.lambda.toFixed(2));
  console.log([...m.w.slice(0, F)].map((x, f) => [x, Feature[f]] as const).sort((a, b) => Math.abs(b[0]) - Math.abs(a[0])).slice(0, 60).map(([x, n]) => `${n} ${x.toFixed(2)}`).join(", "));
  void index;
}
void countGrams; void recall;
