/**
 * 10,000 articles through the built command: `npm run build`, then `npx tsx bench/batch.ts` (a number behind it changes how many).
 * Prints what docs/batch.md says: throughput of one thread and of two workers, peak memory, and a run that is killed with
 * SIGKILL three times while it writes (each time when the output has reached a random size) and resumed each time, compared to
 * the undisturbed one.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { makeArticles } from "./corpus.js";

const CLI = path.resolve(import.meta.dirname, "../dist/cli.js");
const COUNT = Number(process.argv[2] ?? 10_000);
const KILLS = 3;

if (!fs.existsSync(CLI)) throw new Error("dist/cli.js is not there: npm run build");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "depeche-bench-"));
const at = (name: string): string => path.join(folder, name);

/** Makes the main thread of a command say its peak memory (kB) and the CPU time of all its threads (µs) when it ends. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  'import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("peak "+u.maxRSS+" cpu "+(u.userCPUTime+u.systemCPUTime)+"\\n")})',
)}`;

interface Run {
  seconds: number;
  /** Seconds of CPU of all threads, which neighbours on the machine change least; null for a run that was killed. */
  cpu: number | null;
  /** Megabytes; null for a run that was killed. */
  peak: number | null;
}

const sizeOf = (name: string): number => fs.statSync(at(name), { throwIfNoEntry: false })?.size ?? 0;

/** Milliseconds between two looks at the output of a run that is to be killed. */
const LOOK_EVERY = 10;

/** Runs the command; kills it once its output has `killAt` bytes, if it lives so long. */
async function run(output: string, args: string[], killAt?: number): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, [
    "--import",
    TELL_PEAK,
    CLI,
    "batch",
    at("in.ndjson"),
    "-o",
    at(output),
    ...args,
  ]);
  let stderr = "";
  child.stderr.on("data", (part) => (stderr += part));
  const look = (): void => {
    if (killAt !== undefined && sizeOf(output) >= killAt) child.kill("SIGKILL");
  };
  const timer = setInterval(look, LOOK_EVERY);
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
  clearInterval(timer);
  if (status !== 0 && killAt === undefined) throw new Error(`the command ended with ${status}: ${stderr}`);
  const [, peak, cpu] = /peak (\d+) cpu (\d+)/.exec(stderr) ?? [];
  return {
    seconds: (performance.now() - start) / 1000,
    peak: peak ? Number(peak) / 1000 : null,
    cpu: cpu ? Number(cpu) / 1e6 : null,
  };
}

const digest = (name: string): string =>
  createHash("sha256")
    .update(fs.readFileSync(at(name)))
    .digest("hex");

/** How often each input stands in the output. */
function count(name: string): { lost: number; double: number } {
  const times = new Uint32Array(COUNT);
  for (const line of fs.readFileSync(at(name), "utf8").trimEnd().split("\n")) {
    const { index } = JSON.parse(line) as { index: number };
    times[index] = (times[index] ?? 0) + 1;
  }
  return { lost: times.filter((n) => n === 0).length, double: times.filter((n) => n > 1).length };
}

let characters = 0;
const input = fs.openSync(at("in.ndjson"), "w");
for (const article of makeArticles(COUNT)) {
  characters += article.text.length;
  fs.writeSync(input, `${JSON.stringify(article)}\n`);
}
fs.closeSync(input);
const { model = "unknown" } = os.cpus()[0] ?? {};
console.log(
  `${COUNT} articles, ${(characters / 1e6).toFixed(1)} million characters; Node ${process.version}, ${os.availableParallelism()} cores (${model.trim()})`,
);
console.log(
  `load before: ${os
    .loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}\n`,
);

console.log("| run | seconds | CPU seconds | articles/s | million characters/s | against one thread | peak memory |");
console.log("| --- | --- | --- | --- | --- | --- | --- |");
let oneThread = 0;
for (const workers of [0, 1, 2]) {
  const { seconds, cpu, peak } = await run(`workers-${workers}.ndjson`, ["--workers", String(workers)]);
  oneThread ||= seconds;
  const name = workers === 0 ? "one thread" : `${workers} worker${workers > 1 ? "s" : ""}`;
  const cells = [
    name,
    seconds.toFixed(1),
    (cpu ?? 0).toFixed(1),
    Math.round(COUNT / seconds),
    (characters / seconds / 1e6).toFixed(2),
    `${(oneThread / seconds).toFixed(2)}×`,
    `${Math.round(peak ?? 0)} MB`,
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
const same = new Set([0, 1, 2].map((workers) => digest(`workers-${workers}.ndjson`))).size === 1;
console.log(
  `\noutput ${(sizeOf("workers-2.ndjson") / 1e6).toFixed(0)} MB; the three outputs are ${same ? "the same, byte for byte" : "DIFFERENT"}`,
);
console.log(
  `load after: ${os
    .loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}\n`,
);

const whole = sizeOf("workers-2.ndjson");
const moments: string[] = [];
for (const killAt of Array.from({ length: KILLS }, () => Math.random() * whole).sort((a, b) => a - b)) {
  await run("killed.ndjson", ["--workers", "2", "--resume"], killAt);
  moments.push(`${((sizeOf("killed.ndjson") / whole) * 100).toFixed(0)} %`);
}
await run("killed.ndjson", ["--workers", "2", "--resume"]);
const { lost, double } = count("killed.ndjson");
const isSame = digest("killed.ndjson") === digest("workers-2.ndjson");
console.log(
  `kill -9 at ${moments.join(", ")} of the output, each resumed: ${lost} lost, ${double} double; bytes ${isSame ? "as undisturbed" : "DIFFERENT"}`,
);
fs.rmSync(folder, { recursive: true });
process.exitCode = same && isSame && lost + double === 0 ? 0 : 1;
