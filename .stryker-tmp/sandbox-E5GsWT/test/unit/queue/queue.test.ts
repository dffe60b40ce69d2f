// @ts-nocheck
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { DepecheOptionsError } from "../../../src/options.js";
import type { Database } from "../../../src/queue/database.js";
import { DepecheQueueError, openQueue, type Queue, type QueueOptions } from "../../../src/queue/index.js";
import { migrate, SCHEMA_STEPS } from "../../../src/queue/migrations.js";
import { openPglite } from "../../../src/queue/open-pglite.js";
import { openPostgres } from "../../../src/queue/open-postgres.js";
import { openQueueOn, readSettings } from "../../../src/queue/open-queue.js";
import type { Article } from "../../../src/schema/types.js";
import { makeArticle } from "../batch/articles.js";
import { newSchema, STORES } from "./stores.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "depeche-queue-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** One PGlite for all tests, each in a schema of its own: it takes seconds to start. */
let embedded: Promise<Database> | undefined;
afterAll(async () => (await embedded)?.close());

/** A connection for one test; closing PGlite's is left to the last. */
const connect = async (address: string): Promise<Database> => {
  if (address !== "memory://") return openPostgres(address, 4);
  embedded ??= openPglite(address);
  return { ...(await embedded), close: async () => {} };
};

const open: Queue[] = [];
const openFor = async (address: string, options: QueueOptions = {}): Promise<Queue> => {
  const queue = await openQueueOn(await connect(address), readSettings({ schema: newSchema(), ...options }));
  open.push(queue);
  return queue;
};
afterEach(async () => {
  for (const queue of open.splice(0)) {
    await queue.query(`DROP SCHEMA IF EXISTS ${queue.schema} CASCADE`).catch(() => {});
    await queue.query(`DROP SCHEMA IF EXISTS ${queue.schema}_queue CASCADE`).catch(() => {});
    await queue.close();
  }
});

/** The SQL that the documentation shows. */
const DOCUMENTED = (
  /```sql\n([\s\S]*?)```/.exec(
    fs.readFileSync(path.resolve(import.meta.dirname, "../../../docs/batch.md"), "utf8"),
  )?.[1] ?? ""
)
  .split(";")
  .filter((sql) => sql.trim() !== "");

const makeArticles = (count: number): Article[] => Array.from({ length: count }, (_, n) => makeArticle(n));
const countRows = async (queue: Queue, table: string): Promise<number> => {
  const rows = await queue.query<{ count: number }>(`SELECT count(*)::integer AS count FROM ${queue.schema}.${table}`);
  return rows[0]?.count ?? -1;
};

for (const { name, address } of STORES) {
  describe.skipIf(address === undefined)(`a queue on ${name}`, () => {
    const store = address ?? "";

    it("extracts what was added, once in effect, and keeps it in rows", async () => {
      const queue = await openFor(store);
      expect(await queue.add(makeArticles(24))).toEqual({ added: 24, known: 0 });
      expect(await queue.add(makeArticles(25))).toEqual({ added: 1, known: 24 });
      expect(await queue.status()).toEqual({ waiting: 25, active: 0, done: 0, parked: 0 });
      const seen: number[] = [];
      const reports = await Promise.all([
        queue.work({ workers: 0, onProgress: ({ done }) => seen.push(done) }),
        queue.work({ workers: 0 }),
      ]);
      expect(reports.map(({ done }) => done).reduce((a, b) => a + b)).toBe(25);
      expect(seen.length).toBeGreaterThan(0);
      expect(await queue.status()).toEqual({ waiting: 0, active: 0, done: 25, parked: 0 });
      const rows = await queue.query<object>(
        `SELECT company, measure, low, currency, change_low, certainty FROM ${queue.schema}.facts WHERE company = 'Talweg' AND change_low = 9 LIMIT 1`,
      );
      expect(rows).toEqual([
        {
          company: "Talweg",
          measure: "chiffre d’affaires",
          low: 12e6,
          currency: "EUR",
          change_low: 9,
          certainty: "stated",
        },
      ]);
      const stored = await queue.query<{ facts: number; listed: number }>(
        `SELECT (SELECT count(*) FROM ${queue.schema}.facts)::integer AS facts,
           (SELECT sum(jsonb_array_length(result->'facts')) FROM ${queue.schema}.articles)::integer AS listed`,
      );
      expect(stored[0]?.facts).toBeGreaterThan(20);
      expect(stored[0]?.facts).toBe(stored[0]?.listed);
    });

    it("answers the queries of docs/batch.md", async () => {
      const queue = await openFor(store);
      await queue.add([
        {
          text: "Selon Canalys, AWS détenait 32 % des dépenses cloud au premier trimestre 2025.",
          url: "https://a.example",
        },
        { text: "Talweg aurait racheté Lierre, selon Reuters.", publishedAt: "2025-02-01" },
      ]);
      await queue.work({ workers: 0 });
      const [shares, rumours] = DOCUMENTED.map((sql) => sql.replaceAll("depeche.", `${queue.schema}.`));
      expect(await queue.query(shares ?? "")).toMatchObject([{ company: "AWS", share: 32, url: "https://a.example" }]);
      expect(await queue.query(rumours ?? "")).toMatchObject([{ target: ["Lierre"], acquirer: ["Talweg"] }]);
    });

    it("keeps every place where a text appeared, and extracts it once", async () => {
      const queue = await openFor(store);
      const article = makeArticle(3);
      const reprint = { ...article, url: "https://autre.example/3", source: "Le Autre" };
      expect(await queue.add([article, reprint])).toEqual({ added: 1, known: 1 });
      expect(await countRows(queue, "appearances")).toBe(2);
    });

    it("parks an article that fails each time, with its error, and lets it wait again", async () => {
      const queue = await openFor(store, { attempts: 2 });
      await queue.add([makeArticle(0), makeArticle(1, { publishedAt: "hier" }), makeArticle(2)]);
      const report = await queue.work({ workers: 0 });
      expect(report).toMatchObject({ done: 2, failed: 2 });
      const [parked, ...more] = await queue.parked();
      expect(more).toEqual([]);
      expect(parked).toMatchObject({
        attempts: 2,
        article: { title: "Dossier 1", publishedAt: "hier" },
        error: { name: "DepecheOptionsError", message: expect.stringContaining("hier") },
      });
      expect(await queue.retryParked()).toBe(1);
      expect(await queue.status()).toMatchObject({ waiting: 1, parked: 0 });
      await queue.work({ workers: 0 });
      expect(await queue.status()).toMatchObject({ waiting: 0, done: 2, parked: 1 });
    });

    it("gives an article whose worker fell silent to another, and parks one that silences all", async () => {
      const queue = await openFor(store, { attempts: 2, expireAfter: 1 });
      await queue.add([makeArticle(0)]);
      const jobs = `${queue.schema}_queue`;
      const silence = `UPDATE ${jobs}.job SET state = 'active', started_on = now() - interval '1 hour' WHERE state < 'active'`;
      await queue.query(silence);
      expect(await queue.status()).toMatchObject({ waiting: 1, active: 1 });
      await queue.work({ workers: 0 });
      expect(await queue.status()).toMatchObject({ waiting: 0, done: 1 });

      await queue.add([makeArticle(1)]);
      await queue.query(silence);
      await queue.query(`UPDATE ${jobs}.job SET retry_count = retry_limit WHERE state = 'active'`);
      await queue.work({ workers: 0 });
      expect(await queue.status()).toMatchObject({ waiting: 0, done: 1, parked: 1 });
      expect((await queue.parked())[0]?.error.message).toContain("died or fell silent");
    });

    it("lets the options travel with the article", async () => {
      const queue = await openFor(store, { options: { lexicon: { companies: [{ name: "Sarthe" }] } } });
      await queue.add([makeArticle(4)]);
      await queue.work({ workers: 0 });
      const names = await queue.query<{ name: string }>(`SELECT name FROM ${queue.schema}.companies`);
      expect(names.map((row) => row.name)).toContain("Sarthe");
    });

    it("stores texts that PostgreSQL cannot hold, offsets kept", async () => {
      const queue = await openFor(store);
      await queue.add([{ text: "Talweg\0 \ud800gagne 9 % au premier trimestre.", title: "\0" }]);
      expect(await queue.work({ workers: 0 })).toMatchObject({ done: 1, failed: 0 });
      const [row] = await queue.query<{ text: string; start: number }>(
        `SELECT text, (result#>>'{percentages,0,start}')::integer AS start FROM ${queue.schema}.articles`,
      );
      expect(row?.text.slice(row.start, row.start + 3)).toBe("9 %");
    });

    it("stops between two articles when it is aborted, and goes on later", async () => {
      const queue = await openFor(store);
      await queue.add(makeArticles(40));
      const stop = new AbortController();
      const reason = new Error("assez");
      const work = queue.work({ workers: 0, signal: stop.signal, onProgress: () => stop.abort(reason) });
      await expect(work).rejects.toThrow("assez");
      const { done, waiting } = await queue.status();
      expect(done).toBeGreaterThan(0);
      expect(waiting).toBe(40 - done);
      await queue.work({ workers: 0 });
      expect(await queue.status()).toEqual({ waiting: 0, active: 0, done: 40, parked: 0 });
    });

    it("migrates a store of the step before with data in it, and refuses one of a later version", async () => {
      const schema = newSchema();
      const database = await connect(store);
      await migrate(database, schema, SCHEMA_STEPS - 1);
      await database.query(`INSERT INTO ${schema}.option_sets VALUES ('h', '{}')`);
      await database.query(
        `INSERT INTO ${schema}.articles (key, text_hash, version, options_hash, text, article, status) VALUES ('k', 't', '0', 'h', 'Bonjour.', '{}', 'done')`,
      );
      const queue = await openFor(store, { schema });
      expect(await countRows(queue, "latest_articles")).toBe(1);
      await queue.query(`INSERT INTO ${schema}.migrations (step) VALUES (99)`);
      await expect(openFor(store, { schema })).rejects.toMatchObject({ code: "newer-schema" });
      await database.close();
    });

    it.each([
      ["read-only", "25006"],
      ["disk-full", "53100"],
    ])("says when the database is %s, and loses nothing", async (code, state) => {
      const queue = await openFor(store);
      await queue.add(makeArticles(2));
      await queue.query(
        `CREATE FUNCTION ${queue.schema}.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'cannot write' USING ERRCODE = '${state}'; END $$`,
      );
      await queue.query(
        `CREATE TRIGGER refuse BEFORE INSERT ON ${queue.schema}.companies FOR EACH STATEMENT EXECUTE FUNCTION ${queue.schema}.refuse()`,
      );
      await expect(queue.work({ workers: 0 })).rejects.toMatchObject({ code });
      expect(await queue.status()).toMatchObject({ waiting: 2, done: 0 });
      await queue.query(`DROP TRIGGER refuse ON ${queue.schema}.companies`);
      await queue.query(
        `UPDATE ${queue.schema}_queue.job SET started_on = now() - interval '1 hour' WHERE state = 'active'`,
      );
      await queue.work({ workers: 0 });
      expect(await queue.status()).toMatchObject({ waiting: 0, done: 2 });
    });
  });
}

describe("a store that cannot be opened", () => {
  it("is told of wrong options with their names", async () => {
    await expect(openQueue("")).rejects.toThrow(DepecheOptionsError);
    await expect(openQueue("memory://", { schema: "Drop Table" })).rejects.toThrow(/schema.*lower-case/);
    await expect(openQueue("memory://", { attempts: 0 })).rejects.toThrow(/attempts/);
  });

  it("is unreachable where no server listens, its password kept secret", async () => {
    const refused = openQueue("postgres://nom:secret@127.0.0.1:9/rien");
    await expect(refused).rejects.toThrow(DepecheQueueError);
    await expect(refused).rejects.toMatchObject({
      code: "unreachable",
      message: expect.not.stringContaining("secret"),
    });
  });

  it("is a folder that another process has open", async () => {
    const place = path.join(folder, "taken");
    fs.writeFileSync(`${place}.lock`, String(process.ppid));
    await expect(openQueue(place)).rejects.toThrow(/open in another process/);
    fs.writeFileSync(`${place}.lock`, "99999999");
    const queue = await openQueue(place);
    await queue.add([makeArticle(0)]);
    await queue.close();
    const again = await openQueue(place);
    expect(await again.status()).toMatchObject({ waiting: 1 });
    await again.close();
    expect(fs.existsSync(`${place}.lock`)).toBe(false);
  });
});
