/**
 * Chooses articles of real press to annotate, by chance and not by ease: `npx tsx training/corpus/choose-press.ts SEED ANNOTATOR PART:SET:COUNT …`
 * prints `PART SET ID` lines. What ANNOTATOR annotated counts as not yet annotated, so that a choice can be made again.
 * Of two articles that share agency copy, one at most is in the parts that judge, so no story is on both sides.
 */
import fs from "node:fs";
import path from "node:path";
import { Random } from "../random.js";
import { type PressText, readPressTexts, SHARED_DATA } from "./shared.js";
import type { StandOff } from "./stand-off.js";

const [seed = "", annotator = "", ...wanted] = process.argv.slice(2);
/** The lengths, in characters, of the documents annotated first. */
const SHORTEST = 1000;
const LONGEST = 3200;
/** Two texts with this many runs of eight words in common tell one story in the same words. */
const SHARED_RUNS = 6;
const RUN = 8;
/** A run that stands in more texts is a leftover of the page. */
const LEFTOVER = 12;
const WORDS = /[\p{L}\p{N}]+/gu;
/** The general set holds all subjects: an article is about business when it has this many of these words. */
const BUSINESS_WORDS =
  /(?<!\p{L})(?:entreprises?|p-?dg|actionnaires?|chiffre d['’]affaires|opérateurs?|filiales?|salariés?|start-?ups?|directeur général|constructeurs?|clients?|milliards?)(?!\p{L})/giu;
const ENOUGH = 5;

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(WORDS) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(" "));
  return runs;
}

const sets = new Map<string, PressText[]>();
const inTexts = new Map<string, number>();
for (const set of ["orangesum/business", "orangesum/general"]) {
  const texts = readPressTexts(set);
  sets.set(set, texts);
  for (const { text } of texts) for (const run of runsOf(text)) inTexts.set(run, (inTexts.get(run) ?? 0) + 1);
}
const used: Set<string>[] = [];
const isUsed = (runs: Set<string>): boolean =>
  used.some((others) => {
    let shared = 0;
    for (const run of runs)
      if (others.has(run) && (inTexts.get(run) ?? 0) <= LEFTOVER && ++shared >= SHARED_RUNS) return true;
    return false;
  });

const gold = path.join(SHARED_DATA, "gold-orange");
for (const file of fs.readdirSync(gold))
  if (file.endsWith(".txt")) used.push(runsOf(fs.readFileSync(path.join(gold, file), "utf8")));
const annotations = path.resolve(import.meta.dirname, "../../fixtures/annotations");
for (const part of ["dev", "test"]) {
  const folder = path.join(annotations, part);
  for (const file of fs.readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".json")) continue;
    const standOff = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")) as StandOff;
    if (standOff.annotator === annotator) continue;
    used.push(runsOf(sets.get(standOff.set)?.find(({ id }) => id === standOff.id)?.text ?? ""));
  }
}

const random = new Random(Number(seed));
for (const want of wanted) {
  const [part, set = "", count] = want.split(":");
  const isAbout = ({ text }: PressText): boolean =>
    set !== "orangesum/general" || (text.match(BUSINESS_WORDS) ?? []).length >= ENOUGH;
  const candidates = (sets.get(set) ?? []).filter(
    (press) => press.text.length >= SHORTEST && press.text.length <= LONGEST && isAbout(press),
  );
  let left = Number(count);
  for (const { id, text } of random.shuffle([...candidates])) {
    if (left === 0) break;
    const runs = runsOf(text);
    if (isUsed(runs)) continue;
    used.push(runs);
    left--;
    console.log(`${part} ${set} ${id}`);
  }
}
