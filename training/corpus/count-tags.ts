import fs from "node:fs";
import path from "node:path";
import { TAGS } from "../../src/judge/annotated-text.js";
import { readPressTexts } from "./shared.js";
import { applyStandOff, type StandOff } from "./stand-off.js";
import type { Part } from "./written-article.js";

const ROOT = path.resolve(import.meta.dirname, "../../fixtures/annotations");

/** How many tags of real press a part holds. */
export interface TagCounts {
  documents: number;
  /** Sure tags, by letter in the order of the guide. */
  sure: [string, number][];
  unsure: number;
  /** What is wrong, by document: another text than the one annotated, tags out of order, overlapping or outside it. */
  problems: string[];
}

export function countTags(part: Part): TagCounts {
  const sure = new Map<string, number>(TAGS.map((tag) => [tag, 0]));
  const counts: TagCounts = { documents: 0, sure: [], unsure: 0, problems: [] };
  const folder = path.join(ROOT, part);
  const texts = new Map<string, Map<string, string>>();
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!name.endsWith(".json")) continue;
    counts.documents++;
    const standOff = JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")) as StandOff;
    const { set, id } = standOff;
    if (!texts.has(set)) texts.set(set, new Map(readPressTexts(set).map((press) => [press.id, press.text])));
    try {
      let reached = 0;
      for (const { start, end, tag, unsure } of applyStandOff(texts.get(set)?.get(id) ?? "", standOff).spans) {
        if (start < reached || end <= start)
          throw new Error(`${set}/${id}: tag at ${start} overlaps or is out of order`);
        reached = end;
        if (unsure) counts.unsure++;
        else sure.set(tag, (sure.get(tag) ?? 0) + 1);
      }
    } catch (error) {
      counts.problems.push((error as Error).message);
    }
  }
  counts.sure = [...sure];
  return counts;
}
