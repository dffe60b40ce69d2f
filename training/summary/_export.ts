import fs from "node:fs";
import path from "node:path";
import { countGrams, stemOf, wordsOf } from "../../evaluation/rouge.js";
import { readPressPicks } from "./editor-picks.js";
import { factsOf } from "../../evaluation/summary-facts.js";
import { SUMMARY_WORDS } from "../../src/fr/summary.js";
import { Feature } from "../../src/summary/features.js";
import { readCandidates } from "../../src/summary/read-candidates.js";
import { SHARED_DATA } from "../corpus/shared.js";
import { readWrittenArticles } from "../corpus/written-article.js";
import { readSummaryPairs } from "./pairs.js";
import { readEvidence } from "./read-evidence.js";

const r5 = (x: number) => Math.round(x * 1e5) / 1e5;
function one(text: string, title: string | null) {
  const input = readEvidence(text, title);
  const c = readCandidates(input, SUMMARY_WORDS);
  const { document } = input;
  const texts = c.sentences.map((s) => text.slice(document.sentences[s]!.start, document.sentences[s]!.stop));
  const raw = texts.map(wordsOf);
  const bySent = c.sentences.map((q) => {
    const s = document.sentences[q]!;
    const out = new Set<number>();
    for (let t = s.first; t < s.end; t++) {
      const k = c.terms.at[t]!;
      if (k >= 0) out.add(k);
    }
    return [...out];
  });
  return {
    doc: document,
    c,
    json: {
      n: texts.length,
      titled: c.titled,
      w: raw.map((x) => x.length),
      X: [...c.features].map(r5),
      p: [...c.terms.weights].map(r5),
      bySent,
      raw,
      stems: raw.map((x) => x.map(stemOf)),
      text: texts,
    },
  };
}
const tags = process.argv[2] === "title" ? [true] : process.argv[2] === "plain" ? [false] : [false, true];
for (const t of tags) {
  const tag = t ? "title" : "plain";
  for (const split of ["train", "valid"] as const) {
    const out: string[] = [];
    for (const p of readSummaryPairs(split, { agency: false })) {
      const { json } = one(p.body, t ? p.title : null);
      const hs = wordsOf(p.heading).map(stemOf);
      out.push(
        JSON.stringify({
          id: p.id,
          ...json,
          ref1: [...countGrams(hs, 1)],
          ref2: [...countGrams(hs, 2)],
          facts: factsOf(p.heading, p.body),
          heading: p.heading,
        }),
      );
    }
    fs.writeFileSync(`/tmp/sum/${split}.${tag}.jsonl`, out.join("\n"));
  }
  const sets: Record<string, { id: string; text: string; title: string | null; spans: [number, number][] }[]> = {
    gold: [],
    wtrain: [],
    wdev: [],
  };
  const g = path.join(SHARED_DATA, "gold-orange");
  for (const f of fs
    .readdirSync(g)
    .filter((x) => x.endsWith(".json"))
    .sort()) {
    const j = JSON.parse(fs.readFileSync(path.join(g, f), "utf8"));
    const text = fs.readFileSync(path.join(g, f.replace(".json", ".txt")), "utf8");
    sets.gold!.push({ id: f, text, title: null, spans: j.salientSpans });
  }
  for (const part of ["train", "dev"] as const)
    for (const a of readWrittenArticles(part))
      sets["w" + part]!.push({
        id: a.slug,
        text: a.text,
        title: a.notes.title,
        spans: a.notes.salient_text.map((s) => {
          const i = a.text.indexOf(s);
          if (i < 0) console.log("missing", a.slug, s.slice(0, 50));
          return [i, i + s.length] as [number, number];
        }),
      });
  sets.picks = readPressPicks().map((a) => ({ id: a.id, text: a.text, title: a.title, spans: a.picks.map((x) => [x[0], x[1]] as [number, number]) }));
  for (const [name, docs] of Object.entries(sets))
    fs.writeFileSync(
      `/tmp/sum/${name}.${tag}.jsonl`,
      docs
        .map((d) => {
          const { doc, c, json } = one(d.text, t ? d.title : null);
          const hit = c.sentences.map((s) => {
            const { start, stop } = doc.sentences[s]!;
            return d.spans.findIndex(([a, b]) => {
              const inter = Math.min(stop, b) - Math.max(start, a);
              const uni = Math.max(stop, b) - Math.min(start, a);
              return inter > 0 && inter / uni > 0.5;
            });
          });
          return JSON.stringify({
            id: d.id,
            ...json,
            hit,
            nspans: d.spans.length,
            reachable: new Set(hit.filter((h) => h >= 0)).size,
          });
        })
        .join("\n"),
    );
}
fs.writeFileSync("/tmp/sum/features.json", JSON.stringify(Array.from({ length: Feature.Count }, (_, f) => Feature[f])));
