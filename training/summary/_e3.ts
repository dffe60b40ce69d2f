import { load, scoreAt60, mean, F, type Item } from "./_data.js";
import { Feature } from "../../src/summary/features.js";
const withTitle = process.argv[2] === "title";
const train = load("train", false, withTitle);
const valid = load("valid", false, withTitle);
export function norm(items: Item[]) { // mean/std
  const m = new Float64Array(F), s = new Float64Array(F); let n = 0;
  for (const it of items) for (let i = 0; i < it.n; i++) { n++; for (let f = 0; f < F; f++) m[f]! += it.X[i * F + f]!; }
  for (let f = 0; f < F; f++) m[f]! /= n;
  for (const it of items) for (let i = 0; i < it.n; i++) for (let f = 0; f < F; f++) s[f]! += (it.X[i * F + f]! - m[f]!) ** 2;
  for (let f = 0; f < F; f++) s[f] = Math.sqrt(s[f]! / n) || 1;
  return { m, s };
}
export function listwise(items: Item[], util: (it: Item, i: number) => number, T: number, l2: number, epochs = 200, pairwise = false): Float64Array {
  const { s } = norm(items); const w = new Float64Array(F); const g = new Float64Array(F);
  const am = new Float64Array(F), av = new Float64Array(F);
  const targets = items.map((it) => { const u = Array.from({ length: it.n }, (_, i) => util(it, i)); if (pairwise) return u; const mx = Math.max(...u); const e = u.map((x) => Math.exp((x - mx) / T)); const z = e.reduce((a, b) => a + b, 0); return e.map((x) => x / z); });
  for (let ep = 1; ep <= epochs; ep++) {
    g.fill(0);
    for (let d = 0; d < items.length; d++) { const it = items[d]!; const t = targets[d]!; if (it.n < 2) continue;
      const z: number[] = []; let mx = -1e9; for (let i = 0; i < it.n; i++) { let v = 0; for (let f = 0; f < F; f++) v += w[f]! * it.X[i * F + f]! / s[f]!; z.push(v); if (v > mx) mx = v; }
      if (pairwise) { const dz = new Float64Array(it.n); for (let i = 0; i < it.n; i++) for (let j = 0; j < it.n; j++) { const diff = t[i]! - t[j]!; if (diff <= 0) continue; const pr = 1 / (1 + Math.exp(z[i]! - z[j]!)); dz[i]! -= diff * pr / it.n; dz[j]! += diff * pr / it.n; } for (let i = 0; i < it.n; i++) for (let f = 0; f < F; f++) g[f]! += dz[i]! * it.X[i * F + f]! / s[f]!; continue; }
      let sum = 0; const e = z.map((x) => { const y = Math.exp(x - mx); sum += y; return y; });
      for (let i = 0; i < it.n; i++) { const dlt = e[i]! / sum - t[i]!; for (let f = 0; f < F; f++) g[f]! += dlt * it.X[i * F + f]! / s[f]!; } }
    const lr = 0.1 * (1 - ep / (epochs + 1));
    for (let f = 0; f < F; f++) { const gr = g[f]! / items.length + l2 * w[f]!; am[f] = 0.9 * am[f]! + 0.1 * gr; av[f] = 0.999 * av[f]! + 0.001 * gr * gr; w[f]! -= lr * (am[f]! / (1 - 0.9 ** ep)) / (Math.sqrt(av[f]! / (1 - 0.999 ** ep)) + 1e-8); }
  }
  return w.map((x, f) => x / s[f]!);
}
export function rank(it: Item, w: Float64Array, lambda: number): number[] {
  const sc: number[] = []; for (let i = 0; i < it.n; i++) { let v = 0; for (let f = 0; f < F; f++) v += w[f]! * it.X[i * F + f]!; sc.push(v); }
  return greedy(it, sc, lambda);
}
export function greedy(it: Item, sc: number[], lambda: number): number[] {
  const { document, terms } = it.p; const covered = new Set<number>(); const order: number[] = []; const left = new Set(sc.keys());
  const tokensOf = (i: number) => { const s = document.sentences[it.sents[i]!]!; const out = new Set<number>(); for (let t = s.first; t < s.end; t++) { const k = terms.at[t]!; if (k >= 0) out.add(k); } return out; };
  const sets = sc.map((_, i) => tokensOf(i));
  while (left.size && order.length < 8) { let b = -1, bv = -1e9; for (const i of left) { let ov = 0, all = 0; for (const k of sets[i]!) { all += terms.weights[k]!; if (covered.has(k)) ov += terms.weights[k]!; } const v = sc[i]! - lambda * (all ? ov / all : 0); if (v > bv) { bv = v; b = i; } } left.delete(b); order.push(b); for (const k of sets[b]!) covered.add(k); }
  return order;
}
const folds = 5; const foldOf = (i: number) => i % folds;
const U: Record<string, (it: Item, i: number) => number> = {
  r12: (it, i) => it.r1[i]! + it.r2[i]!, r122: (it, i) => it.r1[i]! + 2 * it.r2[i]! , r12f: (it, i) => it.r1[i]! + it.r2[i]! + 0.5 * it.fk[i]!,
  dens: (it, i) => (it.r1[i]! + it.r2[i]! + 0.5 * it.fk[i]!) / Math.max(12, it.w[i]!) * 25,
  mix: (it, i) => (it.r1[i]! + it.r2[i]! + 0.5 * it.fk[i]!) / Math.sqrt(Math.max(12, it.w[i]!)) * 5,
};
console.log("lead cv", mean(train.map((it) => scoreAt60(it, [...it.stems.keys()]))), "valid", mean(valid.map((it) => scoreAt60(it, [...it.stems.keys()]))));
for (const [name, u] of Object.entries(U)) for (const [T, pw] of [[0.1, false], [0.25, false], [1, true]] as const) {
  const cvs: Record<string, ReturnType<typeof scoreAt60>[]> = {};
  for (let k = 0; k < folds; k++) {
    const w = listwise(train.filter((_, i) => foldOf(i) !== k), u, T, 0.001, 120, pw);
    for (const lambda of [0, 1, 2]) for (const it of train.filter((_, i) => foldOf(i) === k)) (cvs[lambda] ??= []).push(scoreAt60(it, rank(it, w, lambda)));
  }
  console.log(name, T, pw ? "pair" : "list", Object.entries(cvs).map(([l, v]) => `λ${l}: ${mean(v)}`).join("  |  "));
}
const w = listwise(train, U.r12f!, 0.25, 0.001, 200);
console.log("valid", [0, 0.5, 1, 2].map((l) => `λ${l}: ${mean(valid.map((it) => scoreAt60(it, rank(it, w, l))))}`).join(" | "));
const { s } = norm(train);
console.log([...w].map((x, f) => [x * s[f]!, Feature[f]] as const).sort((a, b) => Math.abs(b[0]) - Math.abs(a[0])).slice(0, 50).map(([x, n]) => `${n} ${x.toFixed(2)}`).join(", "));
