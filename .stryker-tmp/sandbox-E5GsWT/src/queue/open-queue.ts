// @ts-nocheck
import { createExtractor } from "../extractor.js";
import { DepecheOptionsError } from "../options.js";
import { addArticles } from "./add-articles.js";
import { toStorable } from "./content-key.js";
import type { Database } from "./database.js";
import { openJobs } from "./jobs.js";
import { migrate } from "./migrations.js";
import { openPglite } from "./open-pglite.js";
import { openPostgres } from "./open-postgres.js";
import { toQueueError } from "./queue-error.js";
import type { ParkedArticle, Queue, QueueOptions } from "./types.js";
import { workArticles } from "./work-articles.js";

/** Of the package, set at build. */
const VERSION = typeof __VERSION__ === "undefined" ? "source" : __VERSION__;

const POSTGRES = /^postgres(?:ql)?:\/\//;
/** One for each lane of a worker, one for a lock, one for the caller. */
const CONNECTIONS = 10;

/**
 * Opens a store: `postgres://…` a PostgreSQL server (by pg and pg-boss), anything else a folder of this machine (PGlite, one process
 * at a time; `memory://` keeps nothing). Makes its tables, or brings them up to date.
 *
 * @throws DepecheOptionsError when an option is wrong.
 * @throws DepecheMissingPeerError when pg-boss, pg or @electric-sql/pglite is not installed.
 * @throws DepecheQueueError when the database cannot be opened.
 */
export async function openQueue(store: string, options: QueueOptions = {}): Promise<Queue> {
  if (typeof store !== "string" || store === "")
    throw new DepecheOptionsError("store", store, "a folder, or postgres://user@host/database");
  const settings = readSettings(options);
  const opening = POSTGRES.test(store) ? openPostgres(store, CONNECTIONS) : openPglite(store);
  const database = await opening.catch((error: unknown) => {
    throw toQueueError(error, store.replace(PASSWORD, "$1"));
  });
  return openQueueOn(database, settings).catch(async (error: unknown) => {
    await database.close().catch(() => {});
    throw error;
  });
}

const PASSWORD = /(:\/\/[^:@/]*):[^@/]*(?=@)/;

type Settings = Required<QueueOptions>;

/** @throws DepecheOptionsError when an option is wrong. */
export function readSettings(given: QueueOptions): Settings {
  const { options = {}, schema = "depeche", attempts = 3, expireAfter = 120, patience = 60 } = given;
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema))
    throw new DepecheOptionsError("schema", schema, "lower-case letters, digits and _, 41 at most");
  for (const [name, value] of Object.entries({ attempts, expireAfter }))
    if (!Number.isInteger(value) || value < 1)
      throw new DepecheOptionsError(name, value, "a whole number of at least 1");
  // What no extractor takes is told before anything is stored.
  createExtractor(options);
  return { options, schema, attempts, expireAfter, patience };
}

/** A queue on a database that is open; closing it closes the database. */
export async function openQueueOn(database: Database, settings: Settings): Promise<Queue> {
  const { schema, attempts, expireAfter, patience, options } = settings;
  const told = <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error: unknown) => {
      throw toQueueError(error, database.where);
    });
  await told(migrate(database, schema));
  const jobs = await told(openJobs(database, { schema, version: VERSION, attempts, expireAfter }));
  const adding = { schema, version: VERSION, options, sendJobs: jobs.send };

  return {
    schema,
    add: (articles, { signal } = {}) => told(addArticles(database, articles, adding, signal)),
    async addUnread(place, error) {
      const reason = JSON.stringify({ name: error.name, message: toStorable(error.message) });
      await told(
        database.query(
          `INSERT INTO ${schema}.unread (place, error) VALUES ($1, $2) ON CONFLICT (place) DO UPDATE SET error = $2, at = now()`,
          [toStorable(place), reason],
        ),
      );
    },
    work: (work = {}) => told(workArticles({ database: database, jobs, schema, patience, expireAfter }, work)),
    async status() {
      const rows = await told(
        database.query<{ status: "waiting" | "done" | "parked"; count: number }>(
          `SELECT status, count(*)::integer AS count FROM ${schema}.articles GROUP BY status`,
        ),
      );
      const { active } = await told(jobs.countOpen());
      return {
        waiting: 0,
        done: 0,
        parked: 0,
        active,
        ...Object.fromEntries(rows.map((row) => [row.status, row.count])),
      };
    },
    async parked() {
      const rows = await told(
        database.query<Omit<ParkedArticle, "article"> & { text: string; article: object }>(
          `SELECT key, text, article, attempts, error FROM ${schema}.articles WHERE status = 'parked' ORDER BY key`,
        ),
      );
      return rows.map(({ text, article, ...rest }) => ({ ...rest, article: { ...article, text } }));
    },
    retryParked: () =>
      told(
        database.transaction(async (connection) => {
          const rows = await connection.query<{ key: string }>(
            `UPDATE ${schema}.articles SET status = 'waiting', attempts = 0, finished_at = NULL WHERE status = 'parked' AND version = $1 RETURNING key`,
            [VERSION],
          );
          await jobs.send(
            connection,
            rows.map(({ key }) => key),
          );
          return rows.length;
        }),
      ),
    query: (sql, parameters) => told(database.query(sql, parameters)),
    async close() {
      await jobs.close().catch(() => {});
      await database.close();
    },
  };
}
