// @ts-nocheck
import type PgBoss from "pg-boss";
import { loadPeer } from "../missing-peer-error.js";
import { type Connection, type Database, executorOf } from "./database.js";

export interface Job {
  readonly id: string;
  readonly key: string;
  /** This try, from 1. */
  readonly attempt: number;
  readonly isLastAttempt: boolean;
}

/** The jobs of one version of the library: a worker of another version never sees them. */
export interface Jobs {
  send(connection: Connection, keys: readonly string[]): Promise<void>;
  fetch(most: number): Promise<Job[]>;
  complete(connection: Connection, ids: readonly string[]): Promise<void>;
  fail(connection: Connection, ids: readonly string[], reason: string): Promise<void>;
  /** Gives back what silent workers held. @returns keys of articles whose workers died as often as they may be tried. */
  recover(): Promise<string[]>;
  /** Jobs not ended: waiting and under way. */
  countOpen(): Promise<{ waiting: number; active: number }>;
  close(): Promise<void>;
}

export interface JobSettings {
  readonly schema: string;
  readonly version: string;
  readonly attempts: number;
  readonly expireAfter: number;
}

const DAYS = 24 * 3600 * 1000;
/** pg-boss drops a job that nobody took for so long; its own default is 14 days. */
const KEEP_DAYS = 3650;

/** pg-boss on either database, driven by hand: its timers would keep a process alive and are not needed. */
export async function openJobs(database: Database, settings: JobSettings): Promise<Jobs> {
  const { default: Boss } = await loadPeer("pg-boss@^10", "depeche/queue", () => import("pg-boss"));
  const schema = `${settings.schema}_queue`;
  const boss: PgBoss = new Boss({ db: executorOf(database), schema, supervise: false, schedule: false });
  // Its errors come to the caller of each method as well.
  boss.on("error", () => {});
  const queue = `extract_${settings.version.replace(/[^\w-]/g, "_")}`;
  const dead = `${queue}_dead`;
  await database.exclusively(`jobs ${schema}`, async () => {
    await boss.start();
    for (const name of [dead, queue]) if ((await boss.getQueue(name)) === null) await boss.createQueue(name);
  });

  const within = (connection: Connection) => ({ db: executorOf(connection) }) as PgBoss.ConnectionOptions;
  const jobs: Jobs = {
    async send(connection, keys) {
      if (keys.length === 0) return;
      const keepUntil = new Date(Date.now() + KEEP_DAYS * DAYS);
      const { attempts, expireAfter } = settings;
      await boss.insert(
        keys.map((key) => ({
          name: queue,
          data: { key },
          retryLimit: attempts - 1,
          expireInSeconds: expireAfter,
          keepUntil,
          deadLetter: dead,
        })),
        within(connection),
      );
    },
    async fetch(most) {
      const taken = await boss.fetch<{ key: string }>(queue, { batchSize: most, includeMetadata: true });
      return taken.map(({ id, data, retryCount, retryLimit }) => ({
        id,
        key: data.key,
        attempt: retryCount + 1,
        isLastAttempt: retryCount >= retryLimit,
      }));
    },
    async complete(connection, ids) {
      // Its types know a list of ids only without data, though a connection goes behind the data.
      if (ids.length > 0) await boss.complete(queue, [...ids] as unknown as string, {}, within(connection));
    },
    async fail(connection, ids, reason) {
      for (const id of ids) await boss.fail(queue, id, { message: reason }, within(connection));
    },
    async recover() {
      await boss.maintain();
      const keys: string[] = [];
      for (;;) {
        const lost = await boss.fetch<{ key: string }>(dead, { batchSize: 100 });
        if (lost.length === 0) return keys;
        keys.push(...lost.map(({ data }) => data.key));
        await boss.complete(
          dead,
          lost.map(({ id }) => id),
        );
      }
    },
    async countOpen() {
      const open = await boss.getQueueSize(queue, { before: "completed" });
      const waiting = await boss.getQueueSize(queue, { before: "active" });
      return { waiting, active: open - waiting };
    },
    close: () => boss.stop({ graceful: false, close: false }),
  };
  if (database.isEmbedded) await giveBackAbandoned(database, boss, schema, queue);
  return jobs;
}

/** What is under way in a store that nobody else can have open was left by a process that died. */
async function giveBackAbandoned(database: Database, boss: PgBoss, schema: string, queue: string): Promise<void> {
  const abandoned = await database.query<{ id: string }>(
    `SELECT id FROM ${schema}.job WHERE name = $1 AND state = 'active'`,
    [queue],
  );
  for (const { id } of abandoned) await boss.fail(queue, id, { message: "the process ended during the work" });
}
