/**
 * Whether the Wikidata id of a company is that of the company meant: `npm run evaluate:wikidata [-- --list]`. The linked mentions of the dev
 * sets are counted against verdicts that a reader gave, mention by mention (wikidata-verdicts.jsonl: document, offset, id, right or not; no
 * text); --list prints those that have none yet, with the words around.
 */
import fs from "node:fs";
import path from "node:path";
import { extract } from "../src/index.js";
import { readGoldOrange, readRealSet, readWrittenSet } from "./name-sets.js";

interface Verdict {
  id: string;
  start: number;
  wikidata: string;
  right: boolean;
}

const keyOf = ({ id, start, wikidata }: Omit<Verdict, "right">): string => `${id} ${start} ${wikidata}`;

const lines = fs
  .readFileSync(path.resolve(import.meta.dirname, "wikidata-verdicts.jsonl"), "utf8")
  .trim()
  .split("\n");
const verdicts = new Map(
  lines.filter(Boolean).map((line) => {
    const verdict = JSON.parse(line) as Verdict;
    return [keyOf(verdict), verdict.right];
  }),
);

const AROUND = 60;
const list = process.argv.includes("--list");
const sets = { "gold-orange": readGoldOrange(), "real dev": readRealSet("dev"), "written dev": readWrittenSet("dev") };
let [rights, judgedAll] = [0, 0];
for (const [name, texts] of Object.entries(sets)) {
  let [mentions, linked, judged, right] = [0, 0, 0, 0];
  for (const { id, text } of texts) {
    for (const company of extract(text, { language: "fr" }).companies) {
      mentions += company.mentions.length;
      const { wikidata } = company;
      if (!wikidata) continue;
      for (const { start, end } of company.mentions) {
        linked++;
        const verdict = verdicts.get(keyOf({ id, start, wikidata }));
        if (verdict === undefined) {
          const around = `${text.slice(Math.max(0, start - AROUND), start)}[[${text.slice(start, end)}]]${text.slice(end, end + AROUND)}`;
          if (list) console.log(JSON.stringify({ id, start, wikidata }), around.replaceAll("\n", "¶"));
          continue;
        }
        judged++;
        if (verdict) right++;
      }
    }
  }
  rights += right;
  judgedAll += judged;
  console.log(`${name}: ${mentions} mentions of companies, ${linked} linked, ${judged} judged, ${right} right`);
}
console.log(`together: ${rights} of ${judgedAll} right, ${((100 * rights) / judgedAll).toFixed(1)} %`);
