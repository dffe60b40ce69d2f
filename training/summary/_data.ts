import { readSummaryPairs } from "./pairs.js";
import { prepare } from "./_proto.js";
import { Feature } from "../../src/summary/features.js";
import { TokenKind, Shape } from "../../src/document/tokens.js";
import { countGrams, recall, stemOf, wordsOf, type Counts } from "../../evaluation/rouge.js";
export const F = Feature.Count;
export interface Item { id: string; agency: boolean; n: number; sents: number[]; stems: string[][]; X: Float64Array; ref1: Counts; ref2: Counts; facts: Set<string>; refLen: number; r1: Float64Array; r2: Float64Array; fk: Float64Array; w: Int32Array; text: string[]; p: ReturnType<typeof prepare>; heading: string; facts_in: Set<string>[] ; rawWords: string[][] }
const NAME = /[\p{L}\p{N}]/u;
/** names: runs of capitalised words; numbers. as " a b c " strings over raw words */
export function factsOf(heading: string, body: string): Set<string> {
  const hay = " " + wordsOf(body).join(" ") + " "; const out = new Set<string>();
  const re = /[\p{L}\p{N}]+(?:[.,][0-9]+)*/gu; const toks: {w:string;i:number;e:number}[] = []; let m: RegExpExecArray | null;
  while ((m = re.exec(heading))) toks.push({ w: m[0], i: m.index, e: m.index + m[0].length });
  for (let k = 0; k < toks.length; k++) {
    const { w, i } = toks[k]!;
    if (/^\p{N}/u.test(w)) { const key = wordsOf(w).join(" "); if (hay.includes(" " + key + " ")) out.add(key); continue; }
    if (!/^\p{Lu}/u.test(w)) continue;
    let e = k + 1; while (e < toks.length && /^\p{Lu}/u.test(toks[e]!.w) && /^[\s\-’']+$/.test(heading.slice(toks[e - 1]!.e, toks[e]!.i))) e++;
    let f = k; const before = heading.slice(0, i).trimEnd(); const opens = before === "" || /[.!?…:«"“\-–]$/.test(before);
    if (opens && (w.length <= 3 || new RegExp(`(^|[^\\p{L}])${w.toLowerCase()}([^\\p{L}]|$)`, "u").test(body))) f++;
    if (e > f) { const key = wordsOf(heading.slice(toks[f]!.i, toks[e - 1]!.e)).join(" "); if (key.length > 1 && hay.includes(" " + key + " ")) out.add(key); }
    k = e - 1;
  }
  return out;
}
void NAME;
export function load(split: "train" | "valid", agency: boolean, withTitle: boolean): Item[] {
  return readSummaryPairs(split, { agency }).map((p) => {
    const pr = prepare(p.body, withTitle ? p.title : null);
    const { document, table } = pr;
    const sents: number[] = []; for (let s = 0; s < document.sentences.length; s++) if (table.eligible[s]) sents.push(s);
    const text = sents.map((s) => document.text.slice(document.sentences[s]!.start, document.sentences[s]!.stop));
    const rawWords = text.map(wordsOf); const stems = rawWords.map((w) => w.map(stemOf));
    const hs = wordsOf(p.heading).map(stemOf);
    const ref1 = countGrams(hs, 1), ref2 = countGrams(hs, 2); const facts = factsOf(p.heading, p.body);
    const facts_in = rawWords.map((w) => { const h = " " + w.join(" ") + " "; return new Set([...facts].filter((x) => h.includes(" " + x + " "))); });
    const X = new Float64Array(sents.length * F);
    sents.forEach((s, i) => X.set(table.rows.subarray(s * F, (s + 1) * F), i * F));
    return { id: p.id, agency: p.isAgency, n: sents.length, sents, stems, X, ref1, ref2, facts, refLen: hs.length, rawWords,
      r1: Float64Array.from(stems.map((x) => recall(ref1, countGrams(x, 1)))), r2: Float64Array.from(stems.map((x) => recall(ref2, countGrams(x, 2)))),
      fk: Float64Array.from(facts_in.map((x) => facts.size ? x.size / facts.size : 0)), w: Int32Array.from(stems.map((x) => x.length)), text, p: pr, heading: p.heading, facts_in };
  });
}
export interface Score { r1: number; r2: number; f: number | null; nf: number }
export function scoreAt60(it: Item, order: number[], budget = 60): Score {
  const st: string[] = []; const raw: string[] = [];
  for (const i of order) { if (st.length >= budget) break; st.push(...it.stems[i]!); raw.push(...it.rawWords[i]!); }
  st.length = Math.min(st.length, budget); raw.length = Math.min(raw.length, budget);
  const r = " " + raw.join(" ") + " "; let k = 0; for (const f of it.facts) if (r.includes(" " + f + " ")) k++;
  return { r1: recall(it.ref1, countGrams(st, 1)), r2: recall(it.ref2, countGrams(st, 2)), f: it.facts.size ? k / it.facts.size : null, nf: it.facts.size };
}
export function mean(scores: Score[]): string {
  const a = scores.reduce((s, x) => s + x.r1, 0) / scores.length, b = scores.reduce((s, x) => s + x.r2, 0) / scores.length;
  const fs = scores.filter((x) => x.f !== null); const c = fs.reduce((s, x) => s + x.f!, 0) / fs.length;
  const mk = fs.reduce((s, x) => s + x.f! * x.nf!, 0) / fs.reduce((s, x) => s + x.nf!, 0);
  return `${(a * 100).toFixed(2)} / ${(b * 100).toFixed(2)} / ${(c * 100).toFixed(1)} (micro ${(mk*100).toFixed(1)})`;
}
void TokenKind; void Shape;
