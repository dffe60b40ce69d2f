import { readSummaryPairs } from "./pairs.js";
import { prepare } from "./_proto.js";
import { Feature } from "../../src/summary/features.js";
import { TokenKind, Shape } from "../../src/document/tokens.js";
import { countGrams, recall, stemOf, wordsOf, type Counts } from "../../evaluation/rouge.js";
export const F = Feature.Count;
export interface Item { id: string; agency: boolean; n: number; sents: number[]; stems: string[][]; X: Float64Array; ref1: Counts; ref2: Counts; facts: Set<string>; refLen: number; r1: Float64Array; r2: Float64Array; fk: Float64Array; w: Int32Array; text: string[]; p: ReturnType<typeof prepare>; heading: string; facts_in: Set<string>[] ; rawWords: string[][] }
export function factsOf(heading: string, body: string): Set<string> {
  // numbers and capitalised words of the standfirst (not those that only open a sentence) that the body holds
  const hay = new Set(wordsOf(body)); const out = new Set<string>();
  const re = /[\p{L}\p{N}]+/gu; let m: RegExpExecArray | null;
  while ((m = re.exec(heading))) {
    const w = m[0]; const low = w.toLowerCase();
    if (/^\p{N}/u.test(w)) { if (hay.has(low)) out.add(low); continue; }
    if (!/^\p{Lu}/u.test(w) || w.length < 2) continue;
    const before = heading.slice(0, m.index).trimEnd();
    const opens = before === "" || /[.!?…:«"“\-–]$/.test(before);
    if (opens && new RegExp(`(^|[^\\p{L}])${low}([^\\p{L}]|$)`, "u").test(body)) continue;
    if (opens && low.length <= 3) continue;
    if (hay.has(low)) out.add(low);
  }
  return out;
}
export function load(split: "train" | "valid", agency: boolean, withTitle: boolean): Item[] {
  return readSummaryPairs(split, { agency }).map((p) => {
    const pr = prepare(p.body, withTitle ? p.title : null);
    const { document, table } = pr;
    const sents: number[] = []; for (let s = 0; s < document.sentences.length; s++) if (table.eligible[s]) sents.push(s);
    const text = sents.map((s) => document.text.slice(document.sentences[s]!.start, document.sentences[s]!.stop));
    const rawWords = text.map(wordsOf); const stems = rawWords.map((w) => w.map(stemOf));
    const hs = wordsOf(p.heading).map(stemOf);
    const ref1 = countGrams(hs, 1), ref2 = countGrams(hs, 2); const facts = factsOf(p.heading, p.body);
    const facts_in = rawWords.map((w) => new Set(w.filter((x) => facts.has(x))));
    const X = new Float64Array(sents.length * F);
    sents.forEach((s, i) => X.set(table.rows.subarray(s * F, (s + 1) * F), i * F));
    return { id: p.id, agency: p.isAgency, n: sents.length, sents, stems, X, ref1, ref2, facts, refLen: hs.length, rawWords,
      r1: Float64Array.from(stems.map((x) => recall(ref1, countGrams(x, 1)))), r2: Float64Array.from(stems.map((x) => recall(ref2, countGrams(x, 2)))),
      fk: Float64Array.from(facts_in.map((x) => facts.size ? x.size / facts.size : 0)), w: Int32Array.from(stems.map((x) => x.length)), text, p: pr, heading: p.heading, facts_in };
  });
}
export interface Score { r1: number; r2: number; f: number | null }
export function scoreAt60(it: Item, order: number[], budget = 60): Score {
  const st: string[] = []; const raw: string[] = [];
  for (const i of order) { if (st.length >= budget) break; st.push(...it.stems[i]!); raw.push(...it.rawWords[i]!); }
  st.length = Math.min(st.length, budget); raw.length = Math.min(raw.length, budget);
  const r = new Set(raw); let k = 0; for (const f of it.facts) if (r.has(f)) k++;
  return { r1: recall(it.ref1, countGrams(st, 1)), r2: recall(it.ref2, countGrams(st, 2)), f: it.facts.size ? k / it.facts.size : null };
}
export function mean(scores: Score[]): string {
  const a = scores.reduce((s, x) => s + x.r1, 0) / scores.length, b = scores.reduce((s, x) => s + x.r2, 0) / scores.length;
  const fs = scores.filter((x) => x.f !== null); const c = fs.reduce((s, x) => s + x.f!, 0) / fs.length;
  return `${(a * 100).toFixed(2)} / ${(b * 100).toFixed(2)} / ${(c * 100).toFixed(1)}`;
}
void TokenKind; void Shape;
