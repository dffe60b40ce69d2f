/**
 * A reader's judgement: three sentences each of depeche, the opening and LexRank, unlabelled, in an order drawn by lot for each article.
 *
 * `npx tsx evaluation/judge-blind.ts --sheet FILE [--draw N]` writes the sheet (it holds press text: keep it out of the repository); without
 * options the verdicts in evaluation/blind-verdicts.jsonl are counted, draw by draw. Each draw has other articles. The order is drawn from
 * the article's id: nobody has to keep a key.
 */
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Sentence } from "../src/document/document.js";
import { SUMMARY_WORDS } from "../src/fr/summary.js";
import { readCandidates } from "../src/summary/read-candidates.js";
import { summarize } from "../src/summary/summarize.js";
import { SHARED_DATA } from "../training/corpus/shared.js";
import { readSummaryPairs } from "../training/summary/pairs.js";
import { readEvidence } from "../training/summary/read-evidence.js";
import { lexRank } from "./baselines/sentence-graph.js";

const { values: flags } = parseArgs({
  options: { sheet: { type: "string" }, draw: { type: "string", default: "1" } },
});

const SYSTEMS = ["depeche", "first sentences", "LexRank"] as const;
const LABELS = ["A", "B", "C"] as const;
const SENTENCES = 3;
const DRAWS = 3;
/** Of each run of OrangeSum's pairs, the one at this place times the draw. */
const FIRST = 7;
const OF_ORANGESUM = 20;
const OF_GOLD = 10;
const VERDICTS = path.join(import.meta.dirname, "blind-verdicts.jsonl");

interface Verdict {
  draw: number;
  id: string;
  best: (typeof LABELS)[number] | "tie";
  worst: (typeof LABELS)[number] | "tie";
  reason: string;
}

/** Which system stands under which label. */
function drawOrder(id: string): (typeof SYSTEMS)[number][] {
  const lot = (system: string) => crypto.createHash("sha256").update(`${id} ${system}`).digest("hex");
  return [...SYSTEMS].sort((one, other) => (lot(one) < lot(other) ? -1 : 1));
}

interface Article {
  readonly id: string;
  readonly text: string;
}

/** Articles of a draw, 1 to 3: others each time. */
function pickArticles(draw: number): Article[] {
  const pairs = readSummaryPairs("valid", { agency: false });
  const step = Math.floor(pairs.length / OF_ORANGESUM);
  const pressed = Array.from(
    { length: OF_ORANGESUM },
    (_, at) => pairs[at * step + FIRST * draw] as (typeof pairs)[number],
  );
  const folder = path.join(SHARED_DATA, "gold-orange");
  const gold = fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .filter((_, at) => at % DRAWS === draw - 1)
    .slice(0, OF_GOLD);
  return [
    ...pressed.map(({ id, body }) => ({ id: `orangesum/${id}`, text: body })),
    ...gold.map((file) => ({ id: `gold-orange/${file}`, text: fs.readFileSync(path.join(folder, file), "utf8") })),
  ];
}

function summarizeAll(text: string): Record<(typeof SYSTEMS)[number], string[]> {
  const input = { ...readEvidence(text, null), budget: { sentences: SENTENCES, maxCharacters: null } };
  const sentences = readCandidates(input, SUMMARY_WORDS).sentences.map((index) => {
    const { start, stop } = input.document.sentences[index] as Sentence;
    return text.slice(start, stop);
  });
  const ranked = lexRank.rank({ text, title: null, sentences }, SENTENCES) as readonly string[];
  const central = new Set(ranked.slice(0, SENTENCES));
  return {
    depeche: summarize(input, SUMMARY_WORDS).keyPoints.map((point) => point.text),
    "first sentences": sentences.slice(0, SENTENCES),
    LexRank: sentences.filter((sentence) => central.has(sentence)),
  };
}

function writeSheet(file: string, draw: number): void {
  const pages = pickArticles(draw).map(({ id, text }) => {
    const summaries = summarizeAll(text);
    const columns = drawOrder(id).map(
      (system, at) => `${LABELS[at]}:\n${summaries[system].map((sentence) => `  - ${sentence}`).join("\n")}`,
    );
    return `=== ${id}\n${columns.join("\n")}\n`;
  });
  fs.writeFileSync(file, pages.join("\n"));
}

function countVerdicts(): void {
  if (!fs.existsSync(VERDICTS)) {
    console.log("no verdicts yet: write a sheet, judge it, put the verdicts into evaluation/blind-verdicts.jsonl");
    return;
  }
  const verdicts = fs
    .readFileSync(VERDICTS, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Verdict);
  for (const draw of new Set(verdicts.map((verdict) => verdict.draw)))
    countDraw(
      draw,
      verdicts.filter((verdict) => verdict.draw === draw),
    );
}

function countDraw(draw: number, verdicts: readonly Verdict[]): void {
  const ties = verdicts.filter(({ best }) => best === "tie").length;
  console.log(`draw ${draw}: ${verdicts.length} articles, ${ties} without a best`);
  for (const system of SYSTEMS) {
    const count = (which: "best" | "worst") =>
      verdicts.filter(
        (verdict) => drawOrder(verdict.id)[(LABELS as readonly string[]).indexOf(verdict[which])] === system,
      ).length;
    console.log(`  ${system.padEnd(20)}best ${count("best")}, worst ${count("worst")}`);
  }
}

if (flags.sheet === undefined) countVerdicts();
else writeSheet(flags.sheet, Number(flags.draw));
