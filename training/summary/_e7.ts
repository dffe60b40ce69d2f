// salient sets → jsonl
import fs from "node:fs"; import path from "node:path";
import { prepare } from "./_proto.js";
import { F, type Item } from "./_data.js";
import { terms, fitLogistic, lexical, predict, type Tm } from "./_t1.js";
import { load } from "./_data.js";
import { readSummaryPairs } from "./pairs.js";
import { readWrittenArticles } from "../corpus/written-article.js";
import { SHARED_DATA } from "../corpus/shared.js";
import { wordsOf, stemOf } from "../../evaluation/rouge.js";
const withTitle = process.argv[2] === "title";
const titles = new Map(readSummaryPairs("train", { agency: true }).map((p) => [p.id, p]));
const train = load("train", false, withTitle);
const tt = train.map((it) => terms(it, titles.get(it.id)!.heading, withTitle ? titles.get(it.id)!.title : null));
const tr = tt.flat(); let w = fitLogistic(tr, 1e-5, 80); const bias = lexical(tr, w, 3); w = fitLogistic(tr, 1e-5, 80, bias);
const sets: Record<string, { id: string; text: string; title: string | null; spans: [number, number][] }[]> = { gold: [], wtrain: [], wdev: [] };
const g = path.join(SHARED_DATA, "gold-orange");
for (const f of fs.readdirSync(g).filter((x) => x.endsWith(".json")).sort()) { const j = JSON.parse(fs.readFileSync(path.join(g, f), "utf8")); const text = fs.readFileSync(path.join(g, f.replace(".json", ".txt")), "utf8"); const nl = text.indexOf("\n"); sets.gold!.push({ id: f, text, title: text.slice(0, nl), spans: j.salientSpans }); }
for (const part of ["train", "dev"] as const) for (const a of readWrittenArticles(part)) sets["w" + part]!.push({ id: a.slug, text: a.text, title: a.notes.title, spans: a.notes.salient_text.map((s) => { const i = a.text.indexOf(s); if (i < 0) console.log("missing", a.slug, s.slice(0, 50)); return [i, i + s.length] as [number, number]; }) });
for (const [name, docs] of Object.entries(sets)) { const out: string[] = []; for (const d of docs) {
  const pr = prepare(d.text, withTitle ? d.title : null); const { document, table } = pr; const sents: number[] = []; for (let s = 0; s < document.sentences.length; s++) if (table.eligible[s]) sents.push(s);
  const text = sents.map((s) => document.text.slice(document.sentences[s]!.start, document.sentences[s]!.stop)); const raw = text.map(wordsOf); const stems = raw.map((x) => x.map(stemOf)); const X = new Float64Array(sents.length * F); sents.forEach((s, i) => X.set(table.rows.subarray(s * F, (s + 1) * F), i * F));
  const it = { n: sents.length, sents, p: pr, stems } as unknown as Item; const ts: Tm[] = terms(it, "", withTitle ? d.title : null); predict(ts, w, bias); const bySent: number[][] = sents.map(() => []); ts.forEach((x, k) => { for (const i of x.sents) bySent[i]!.push(k); });
  // which editor span each sentence hits
  const hit = sents.map((s) => { const { start, stop } = document.sentences[s]!; return d.spans.findIndex(([a, b]) => { const inter = Math.min(stop, b) - Math.max(start, a); const uni = Math.max(stop, b) - Math.min(start, a); return inter > 0 && inter / uni > 0.5; }); });
  out.push(JSON.stringify({ id: d.id, n: sents.length, w: raw.map((x) => x.length), X: [...X].map((x) => Math.round(x * 1e5) / 1e5), p: ts.map((x) => x.p), bySent, text, hit, nspans: d.spans.length, reachable: new Set(hit.filter((h) => h >= 0)).size })); }
  fs.writeFileSync(`/tmp/sum/${name}.${withTitle ? "title" : "plain"}.jsonl`, out.join("\n")); console.log(name, docs.length); }
