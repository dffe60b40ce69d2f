import { load, scoreAt60, mean, type Item } from "./_data.js";
const t0 = performance.now();
for (const split of ["valid", "train"] as const) {
  const items = load(split, false, false);
  console.log(split, items.length, "load", (performance.now() - t0).toFixed(0), "avg sents", items.reduce((s, x) => s + x.n, 0) / items.length);
  console.log("lead", mean(items.map((it) => scoreAt60(it, [...it.stems.keys()]))));
  const oracle = (it: Item) => { const order: number[] = []; let best = 0; for (;;) { let bi = -1, bs = best; for (let i = 0; i < it.n; i++) { if (order.includes(i)) continue; const s = scoreAt60(it, [...order, i]); const v = s.r1 + s.r2 + (s.f ?? 0)*0.0; if (v > bs + 1e-9) { bs = v; bi = i; } } if (bi < 0) break; best = bs; order.push(bi); if (order.reduce((a, i) => a + it.w[i]!, 0) >= 60) break; } return order; };
  if (split === "valid") console.log("oracle", mean(items.map((it) => scoreAt60(it, oracle(it)))));
  let seed = 1; const rnd = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  console.log("random", mean(items.map((it) => scoreAt60(it, [...it.stems.keys()].map((i) => [rnd(), i] as const).sort((a, b) => a[0] - b[0]).map((x) => x[1])))));
}
