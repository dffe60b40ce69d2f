/**
 * What the errors on companies and people come from: `npm run evaluate:causes [-- --list]`. A hundred errors of the dev sets, drawn by a
 * fixed seed, were read and given a cause (error-causes.jsonl: document, offsets, what was annotated and what was found, cause; no text). Prints the
 * causes with their counts, and how many of the errors still stand; --list draws a hundred of today's errors and prints those without a cause,
 * with the words around.
 */
import fs from "node:fs";
import path from "node:path";
import { extract } from "../src/index.js";
import { type ScoredSpan, scoreTag } from "../src/judge/score-spans.js";
import { Random } from "../training/random.js";
import { readGoldOrange, readRealSet, readWrittenSet } from "./name-sets.js";

interface Caused {
  id: string;
  start: number;
  end: number;
  gold: string | null;
  predicted: string | null;
  cause: string;
}
interface DevError extends Omit<Caused, "cause"> {
  around: string;
}

const DRAWN = 100;
const SEED = 11;
const AROUND = 60;
const FILE = path.resolve(import.meta.dirname, "error-causes.jsonl");

const keyOf = ({ id, start, end, gold, predicted }: Omit<Caused, "cause">): string =>
  [id, start, end, gold, predicted].join(" ");

/** Every error on companies and people; one that is wrong for one and missed for the other is one error. */
function listErrors(): DevError[] {
  const byKey = new Map<string, DevError>();
  for (const { id, text, spans } of [...readGoldOrange(), ...readRealSet("dev"), ...readWrittenSet("dev")]) {
    const result = extract(text, { language: "fr" });
    const found = (["companies", "people"] as const).flatMap((list) =>
      result[list].flatMap(({ mentions }) =>
        mentions.map(({ start, end }) => ({ start, end, tag: list === "companies" ? "C" : "P" })),
      ),
    );
    const errors: ScoredSpan[] = [];
    for (const tag of ["C", "P"]) scoreTag(spans, found, tag, errors);
    for (const { start, end, gold, predicted } of errors) {
      const around = `${text.slice(Math.max(0, start - AROUND), start)}[[${text.slice(start, end)}]]${text.slice(end, end + AROUND)}`;
      const error = { id, start, end, gold, predicted, around: around.replaceAll("\n", "¶") };
      byKey.set(keyOf(error), error);
    }
  }
  return [...byKey.values()];
}

const caused = fs
  .readFileSync(FILE, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Caused);
const errors = listErrors();
if (process.argv.includes("--list")) {
  const known = new Set(caused.map(keyOf));
  const drawn = new Random(SEED).shuffle([...errors]).slice(0, DRAWN);
  for (const { around, ...error } of drawn)
    if (!known.has(keyOf(error))) console.log(JSON.stringify({ ...error, cause: "" }), around);
}
const standing = new Set(errors.map(keyOf));
const counts = new Map<string, { all: number; still: number }>();
for (const error of caused) {
  const count = counts.get(error.cause) ?? { all: 0, still: 0 };
  count.all++;
  if (standing.has(keyOf(error))) count.still++;
  counts.set(error.cause, count);
}
console.log(`${errors.length} errors of today; ${caused.length} read, by cause (of them still standing):`);
for (const [cause, { all, still }] of [...counts].sort((a, b) => b[1].all - a[1].all))
  console.log(`${String(all).padStart(4)} (${still})  ${cause}`);
