// @ts-nocheck
import { availableParallelism } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { Article, Options } from "../schema/types.js";
import type { Database } from "./database.js";
import { type Extractors, type Outcome, openExtractors } from "./extract-articles.js";
import type { Job, Jobs } from "./jobs.js";
import { isConnectionLost, toQueueError } from "./queue-error.js";
import type { WorkOptions, WorkReport } from "./types.js";
import { writeResult } from "./write-result.js";

export interface Working {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly schema: string;
  /** Seconds. */
  readonly patience: number;
  readonly expireAfter: number;
}

/** Articles a worker takes at a time: results are in the store soon, and a query costs little against the extraction. */
const TAKEN = 16;
const POLL_MS = 250;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** Takes what waits until nothing is left, in as many lanes as there are threads. */
export async function workArticles(working: Working, options: WorkOptions): Promise<WorkReport> {
  const { workers = availableParallelism(), module, extract, signal } = options;
  const started = performance.now();
  const extractors = openExtractors({ workers, ...(module ? { module } : {}), ...(extract ? { extract } : {}) });
  const shift = new Shift(working, options, extractors, started);
  try {
    await Promise.all(Array.from({ length: Math.max(1, workers) }, () => shift.run()));
  } finally {
    await extractors.close();
  }
  signal?.throwIfAborted();
  return { done: shift.done, failed: shift.failed, milliseconds: Math.round(performance.now() - started) };
}

interface StoredArticle {
  readonly key: string;
  readonly text: string;
  readonly article: Omit<Article, "text">;
  readonly status: string;
  readonly hash: string;
  readonly options: Options;
}

class Shift {
  done = 0;
  failed = 0;
  private waiting = 0;
  private recoveredAt = Number.NEGATIVE_INFINITY;
  private isStopped = false;

  constructor(
    private readonly working: Working,
    private readonly options: WorkOptions,
    private readonly extractors: Extractors,
    private readonly startedAt: number,
  ) {}

  async run(): Promise<void> {
    try {
      while (!this.isStopped && !this.options.signal?.aborted) {
        await this.recover();
        const jobs = await this.patiently(() => this.working.jobs.fetch(TAKEN));
        if (jobs.length > 0) await this.process(jobs);
        else if (await this.isOver()) return;
        else await sleep(POLL_MS);
      }
    } catch (error) {
      this.isStopped = true;
      throw toQueueError(error, this.working.database.where);
    }
  }

  private async isOver(): Promise<boolean> {
    const { waiting, active } = await this.patiently(() => this.working.jobs.countOpen());
    return !this.options.watch && waiting + active === 0;
  }

  /** Now and then: jobs of silent workers go back, articles that killed every worker are parked. */
  private async recover(): Promise<void> {
    const { jobs, database, schema, expireAfter } = this.working;
    const now = performance.now();
    if (now - this.recoveredAt < (expireAfter * 1000) / 4) return;
    this.recoveredAt = now;
    await this.patiently(async () => {
      const keys = await jobs.recover();
      if (keys.length === 0) return;
      const error = { name: "Error", message: "the worker died or fell silent at each try" };
      await database.query(
        `UPDATE ${schema}.articles SET status = 'parked', error = $2, finished_at = now() WHERE key = ANY($1) AND status = 'waiting'`,
        [keys, JSON.stringify(error)],
      );
    });
    this.waiting = (await this.patiently(() => jobs.countOpen())).waiting;
  }

  private async process(jobs: readonly Job[]): Promise<void> {
    const { database, schema } = this.working;
    const stored = await this.patiently(() =>
      database.query<StoredArticle>(
        `SELECT key, text, article, status, options_hash AS hash, options FROM ${schema}.articles
           JOIN ${schema}.option_sets ON hash = options_hash WHERE key = ANY($1)`,
        [jobs.map(({ key }) => key)],
      ),
    );
    const byKey = new Map(stored.map((article) => [article.key, article]));
    const open = jobs.filter(({ key }) => byKey.get(key)?.status === "waiting");
    const outcomes = await this.extract(open.map(({ key }) => byKey.get(key) as StoredArticle));
    await this.patiently(() => this.write(jobs, open, outcomes));
    for (const outcome of outcomes) {
      if (outcome.ok) this.done++;
      else this.failed++;
    }
    this.waiting = Math.max(0, this.waiting - open.length);
    const rate = this.done / ((performance.now() - this.startedAt) / 1000);
    this.options.onProgress?.({ done: this.done, rate, waiting: this.waiting });
  }

  private async extract(articles: readonly StoredArticle[]): Promise<Outcome[]> {
    const outcomes: Outcome[] = new Array(articles.length);
    for (const hash of new Set(articles.map((article) => article.hash))) {
      const places = articles.flatMap((article, place) => (article.hash === hash ? [place] : []));
      const group = places.map((place) => articles[place] as StoredArticle);
      const options = (group[0] as StoredArticle).options;
      const results = await this.extractors.extract(
        group.map(({ text, article }) => ({ ...article, text })),
        { hash, options },
      );
      for (const [index, place] of places.entries()) outcomes[place] = results[index] as Outcome;
    }
    return outcomes;
  }

  /** Results and the ends of their jobs in one transaction: after it both stand, without it neither. */
  private write(jobs: readonly Job[], open: readonly Job[], outcomes: readonly Outcome[]): Promise<void> {
    const { database, schema, jobs: queue } = this.working;
    return database.transaction(async (connection) => {
      const ended = jobs.filter((job) => !open.includes(job)).map(({ id }) => id);
      for (const [index, job] of open.entries()) {
        const outcome = outcomes[index] as Outcome;
        if (outcome.ok) {
          await writeResult(connection, schema, { key: job.key, attempts: job.attempt, result: outcome.result });
          ended.push(job.id);
          continue;
        }
        await connection.query(
          `UPDATE ${schema}.articles SET attempts = $2, error = $3, status = $4, finished_at = CASE WHEN $4 = 'parked' THEN now() END WHERE key = $1`,
          [job.key, job.attempt, JSON.stringify(outcome.error), job.isLastAttempt ? "parked" : "waiting"],
        );
        if (job.isLastAttempt) ended.push(job.id);
        else await queue.fail(connection, [job.id], outcome.error.message);
      }
      await queue.complete(connection, ended);
    });
  }

  /** Again and again, with longer pauses, while the database is away and patience lasts. */
  private async patiently<Result>(work: () => Promise<Result>): Promise<Result> {
    const until = performance.now() + this.working.patience * 1000;
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      try {
        return await work();
      } catch (error) {
        if (!isConnectionLost(error) || performance.now() + pause > until || this.options.signal?.aborted) throw error;
        await sleep(pause);
      }
    }
  }
}
