/**
 * `npx tsx bench/compare.ts [REF]`: this tree beside an earlier commit (`main` without a word), in one process: whether both answer all texts alike,
 * byte for byte, and how many times faster this one is on articles of the trade press. Exit code 1 where an answer differs.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Extraction, Options } from "../src/schema/types.js";
import { readArticles } from "./articles.js";
import { bundle, load } from "./bundle.js";
import { cpuNow } from "./clock.js";
import { readComparedTexts } from "./compared-texts.js";
import { medianOf } from "./programs.js";

interface Package {
  extract(text: string, options?: Options): Extraction;
}

const ROOT = path.resolve(import.meta.dirname, "..");
/** Rounds over all articles, the two in turn. */
const ROUNDS = 30;
const SHOWN = 5;

const ref = process.argv[2] ?? "main";
const earlier = await load<Package>(await bundle(checkOut(ref), "earlier"));
const current = await load<Package>(await bundle(path.join(ROOT, "src/index.ts"), "current"));
const different = compareAnswers();
compareSpeed();
process.exitCode = different > 0 ? 1 : 0;

/** The sources of a commit in a folder of their own. @returns its entry. */
function checkOut(commit: string): string {
  const folder = path.join(import.meta.dirname, ".cache/earlier");
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const archive = execFileSync("git", ["archive", commit, "src"], { cwd: ROOT, maxBuffer: 2 ** 28 });
  execFileSync("tar", ["-x", "-C", folder], { input: archive });
  return path.join(folder, "src/index.ts");
}

function compareAnswers(): number {
  let texts = 0;
  let count = 0;
  for (const { name, text, options } of readComparedTexts()) {
    texts++;
    const [before, after] = [earlier, current].map((one) => JSON.stringify(one.extract(text, options)));
    if (before === after) continue;
    if (count++ < SHOWN) console.log(`${name}: ${firstDifference(before ?? "", after ?? "")}`);
  }
  console.log(`${texts} texts: ${count === 0 ? "the same answers" : `${count} answered otherwise than ${ref}`}`);
  return count;
}

function firstDifference(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at]) at++;
  const show = (answer: string) => answer.slice(Math.max(0, at - 80), at + 80);
  return `at ${at}\n  - ${show(before)}\n  + ${show(after)}`;
}

function compareSpeed(): void {
  const articles = readArticles();
  const characters = articles.reduce((total, { length }) => total + length, 0);
  const rounds = [earlier, current].map((one) => ({ one, times: [] as number[] }));
  for (let round = 0; round < ROUNDS; round++)
    for (const { one, times } of rounds) {
      const start = cpuNow();
      for (const text of articles) one.extract(text);
      times.push(cpuNow() - start);
    }
  const [before = 0, after = 0] = rounds.map(({ times }) => medianOf(times.slice(ROUNDS / 3)));
  const rate = (time: number) => (characters / time / 1000).toFixed(3);
  console.log(
    `${ref} ${rate(before)}, this tree ${rate(after)} million characters/s: ${(before / after).toFixed(2)} times`,
  );
}
