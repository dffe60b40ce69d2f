// @ts-nocheck
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import type { PressReport } from "../../src/queue/index.js";
import { makeArticle } from "../unit/batch/articles.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const CLI = path.join(ROOT, "dist/cli.js");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "depeche-store-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const depeche = (...args: string[]) => spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8" });
const write = (name: string, articles: readonly object[]): string => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(""));
  return file;
};
const reportOf = (store: string): PressReport => JSON.parse(depeche("report", store, "--json").stdout);

const RUMOUR = {
  text: "Talweg envisagerait de racheter l’éditeur Lierre pour 45 millions d’euros, selon Le Fil.",
  publishedAt: "2024-02-01",
  source: "Le Fil",
};
const NEWS = {
  text: "Talweg a racheté Lierre pour 45 millions d’euros, a annoncé l’entreprise lundi.",
  publishedAt: "2024-02-12",
  source: "L’Écho <b>du code</b>",
};

describe("depeche batch --store and depeche report", () => {
  it("keep articles in a folder and tell what they say together", () => {
    const store = path.join(folder, "press");
    const file = write("press.ndjson", [RUMOUR, NEWS, { text: "Bonjour.", publishedAt: "hier" }, makeArticle(2)]);
    const run = depeche("batch", file, "--store", store, "--workers", "0");
    expect(run.status).toBe(0);
    expect(run.stderr).toContain("4 added · 3 extracted · 1 parked");
    expect(depeche("batch", file, "--store", store, "--workers", "0").stderr).toContain("4 known · 0 extracted");
    const report = reportOf(store);
    expect(report).toMatchObject({ articles: { done: 3, waiting: 0, parked: 1 }, from: "2024-02-01" });
    expect(report.companies.map(({ name }) => name)).toEqual(expect.arrayContaining(["Talweg", "Lierre"]));
    expect(report.claims).toContainEqual(
      expect.objectContaining({
        sources: expect.arrayContaining(["L’Écho <b>du code</b>", "Le Fil"]),
        confirmed: { rumoured: "2024-02-01", stated: "2024-02-12" },
      }),
    );
    expect(depeche("report", store).stdout).toContain("rumoured 2024-02-01");
    const page = depeche("report", store, "--html").stdout;
    expect(page).toContain("L’Écho &lt;b&gt;du code&lt;/b&gt;");
    expect(page).not.toContain("<b>");
  });

  it("says what is wrong with a command", () => {
    expect(depeche("report", path.join(folder, "nothing"))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("no store at"),
    });
    expect(depeche("batch", "x", "--store", "y", "--out", "csv").stderr).toContain("--out does not go with --store");
  });
});

const server = process.env.DEPECHE_POSTGRES;

describe.skipIf(server === undefined)("several workers on one PostgreSQL", () => {
  it("lose nothing and double nothing when one is killed", async () => {
    const store = server ?? "";
    const { default: pg } = await import("pg");
    const client = new pg.Client(store);
    await client.connect();
    await client.query("DROP SCHEMA IF EXISTS depeche CASCADE; DROP SCHEMA IF EXISTS depeche_queue CASCADE");
    const file = write(
      "many.ndjson",
      Array.from({ length: 400 }, (_, n) => makeArticle(n)),
    );
    const first = spawn(process.execPath, [CLI, "batch", file, "--store", store, "--workers", "1"], {
      stdio: "ignore",
    });
    const isUnderWay = async (): Promise<boolean> => {
      const { rows } = await client
        .query("SELECT count(*)::integer AS done FROM depeche.articles WHERE status = 'done'")
        .catch(() => ({ rows: [{ done: 0 }] }));
      return rows[0].done > 0;
    };
    while (!(await isUnderWay())) await sleep(20);
    first.kill("SIGKILL");
    await client.query("UPDATE depeche_queue.job SET started_on = now() - interval '1 hour' WHERE state = 'active'");
    const rest = [1, 2].map(
      () =>
        new Promise<number | null>((resolve) => {
          spawn(process.execPath, [CLI, "batch", file, "--store", store, "--workers", "1"], { stdio: "ignore" }).on(
            "exit",
            resolve,
          );
        }),
    );
    expect(await Promise.all(rest)).toEqual([0, 0]);
    const { rows } = await client.query(
      `SELECT count(*)::integer AS articles, count(*) FILTER (WHERE status = 'done')::integer AS done,
         (SELECT count(*) FROM depeche.facts)::integer AS facts,
         sum(jsonb_array_length(result->'facts'))::integer AS listed FROM depeche.articles`,
    );
    await client.end();
    expect(rows[0]).toMatchObject({ articles: 400, done: 400 });
    expect(rows[0].facts).toBe(rows[0].listed);
  }, 120_000);
});
