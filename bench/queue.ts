/**
 * Several workers on one PostgreSQL: `bash scripts/with-postgres.sh npx tsx bench/queue.ts [--articles 5000]` (after `npm run build`).
 * One process alone; then three, of which one is killed and the server restarted once. Prints a table, and what is lost or doubled.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import pg from "pg";
import { makeArticle } from "../test/unit/batch/articles.js";
import { showTable } from "./show-table.js";

const { values } = parseArgs({ options: { articles: { type: "string", default: "5000" } } });
const count = Number(values.articles);
const store = process.env.DEPECHE_POSTGRES;
const [bin, data] = [process.env.DEPECHE_POSTGRES_BIN, process.env.DEPECHE_POSTGRES_DATA];
if (!store || !bin || !data) throw new Error("run it by scripts/with-postgres.sh");

const CLI = path.resolve(import.meta.dirname, "../dist/cli.js");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "depeche-bench-queue-"));
const file = path.join(folder, "articles.ndjson");
fs.writeFileSync(file, Array.from({ length: count }, (_, n) => `${JSON.stringify(makeArticle(n))}\n`).join(""));

const query = async (sql: string): Promise<Record<string, number>> => {
  const client = new pg.Client(store);
  client.on("error", () => {});
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows[0] ?? {};
};
const clear = async (): Promise<void> => {
  await query("DROP SCHEMA IF EXISTS depeche CASCADE");
  await query("DROP SCHEMA IF EXISTS depeche_queue CASCADE");
};
const doneNow = async (): Promise<number> =>
  (
    await query("SELECT count(*)::integer AS done FROM depeche.articles WHERE status = 'done'").catch(() => ({
      done: 0,
    }))
  ).done ?? 0;

const start = (files: readonly string[]): ChildProcess =>
  spawn(process.execPath, [CLI, "batch", ...files, "--store", store, "--workers", "1"], { stdio: "ignore" });
const end = (worker: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => (worker.exitCode !== null ? resolve(worker.exitCode) : worker.on("exit", resolve)));

async function reach(share: number): Promise<void> {
  while ((await doneNow()) < share * count) await sleep(50);
}

function restartServer(): void {
  const asOwner = process.getuid?.() === 0 ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];
  const [command = "", ...rest] = [
    ...asOwner,
    path.join(bin as string, "pg_ctl"),
    "-D",
    data as string,
    "-m",
    "fast",
    "-w",
    "restart",
  ];
  execFileSync(command, rest, { stdio: "ignore" });
}

const HEADERS = ["run", "seconds", "articles/s", "against one", "lost", "double"];
const rows: string[][] = [];
let alone = 0;

async function report(run: string, began: number): Promise<void> {
  const seconds = (performance.now() - began) / 1000;
  alone ||= seconds;
  const {
    done = 0,
    facts = 0,
    listed = 0,
  } = await query(
    `SELECT count(*) FILTER (WHERE status = 'done')::integer AS done, (SELECT count(*) FROM depeche.facts)::integer AS facts,
       sum(jsonb_array_length(result->'facts'))::integer AS listed FROM depeche.articles`,
  );
  rows.push([
    run,
    seconds.toFixed(1),
    (count / seconds).toFixed(0),
    `${(alone / seconds).toFixed(2)}×`,
    String(count - done),
    String(facts - listed),
  ]);
}

await clear();
let began = performance.now();
await end(start([file]));
await report("one worker", began);

await clear();
began = performance.now();
const first = start([file]);
await reach(0.02);
const others = [start([]), start([])];
await reach(0.2);
others[0]?.kill("SIGKILL");
await reach(0.5);
restartServer();
const codes = await Promise.all([first, others[1] as ChildProcess].map(end));
await report(`three workers, one killed, server restarted (exit codes ${codes.join(", ")})`, began);
showTable("Workers on one PostgreSQL", HEADERS, rows);
console.log(
  `${count} articles, load ${os.loadavg()[0]?.toFixed(1)}, ${os.availableParallelism()} cores, Node ${process.version}`,
);
fs.rmSync(folder, { recursive: true });
