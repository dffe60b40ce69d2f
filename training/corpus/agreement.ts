/**
 * Agreement of two annotators on documents annotated twice: `npx tsx training/corpus/agreement.ts`.
 * Strict spans; a span that either of them marked unsure counts for neither.
 */
import fs from "node:fs";
import path from "node:path";
import { TAGS } from "../../src/judge/annotated-text.js";
import type { StandOff } from "./stand-off.js";

const ROOT = path.resolve(import.meta.dirname, "../../fixtures/annotations");

const readAll = (part: string): Map<string, StandOff> => {
  const found = new Map<string, StandOff>();
  for (const set of fs.readdirSync(path.join(ROOT, part))) {
    for (const file of fs.readdirSync(path.join(ROOT, part, set))) {
      found.set(`${set}/${file}`, JSON.parse(fs.readFileSync(path.join(ROOT, part, set, file), "utf8")) as StandOff);
    }
  }
  return found;
};

const second = readAll("agreement");
const first = new Map([...readAll("dev"), ...readAll("train")]);
const counts = new Map(TAGS.map((tag) => [tag, { both: 0, first: 0, second: 0 }]));
let documents = 0;
for (const [key, other] of second) {
  const one = first.get(key);
  if (!one) continue;
  documents++;
  const touches = (a: [number, number, string], b: [number, number, string]) => a[0] < b[1] && b[0] < a[1];
  const unsure = [...one.tags, ...other.tags].filter((tag) => tag[2].endsWith("?"));
  const sure = (tags: StandOff["tags"]) => tags.filter((tag) => !unsure.some((neutral) => touches(tag, neutral)));
  const keys = new Set(sure(other.tags).map((tag) => tag.join(" ")));
  for (const tag of sure(one.tags)) {
    const count = counts.get(tag[2] as (typeof TAGS)[number]);
    if (!count) continue;
    count.first++;
    if (keys.has(tag.join(" "))) count.both++;
  }
  for (const tag of sure(other.tags)) {
    const count = counts.get(tag[2] as (typeof TAGS)[number]);
    if (count) count.second++;
  }
}
console.log(`${documents} documents annotated twice, strict spans, F1 by tag`);
for (const [tag, { both, first: a, second: b }] of counts) {
  if (a + b > 0) console.log(`${tag}  ${((200 * both) / (a + b)).toFixed(1)}  (${a} and ${b} spans)`);
}
