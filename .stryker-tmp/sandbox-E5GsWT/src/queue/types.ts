// @ts-nocheck
import type { Extract, WorkerModule } from "../batch/index.js";
import type { Article, Options } from "../schema/types.js";

export interface QueueOptions {
  /** Of `createExtractor`, for the articles that this queue adds; they are kept with each article, so every worker uses them. */
  options?: Options;
  /** Tables stand in this schema, pg-boss's in `<schema>_queue`; `depeche`. */
  schema?: string;
  /** How often an article is tried before it is parked, 3. */
  attempts?: number;
  /** Seconds after which an article whose worker fell silent is given to another, 120. */
  expireAfter?: number;
  /** Seconds that a worker waits for a database that does not answer, 60. */
  patience?: number;
}

export interface AddReport {
  /** New to the store. */
  added: number;
  /** In the store already with this text, version and options: not extracted again. */
  known: number;
}

export interface WorkOptions {
  /** Threads; as many as there are cores. 0 works in the calling thread. */
  workers?: number;
  /** Stay when nothing waits; else the work ends when nothing waits and nothing is under way anywhere. */
  watch?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: { done: number; rate: number; waiting: number }) => void;
  /** Instead of depeche's own worker thread. */
  module?: WorkerModule;
  /** Instead of `extract`, where `workers` is 0. */
  extract?: Extract;
}

export interface WorkReport {
  /** Articles of this worker whose results are in the store. */
  done: number;
  /** Tries of this worker that failed; the article waits for its next try or was parked. */
  failed: number;
  milliseconds: number;
}

export interface QueueStatus {
  waiting: number;
  /** Of those waiting, with a worker now. */
  active: number;
  done: number;
  parked: number;
}

/** An article that failed as often as it may. */
export interface ParkedArticle {
  key: string;
  article: Article;
  attempts: number;
  error: { name: string; message: string };
}

/** Articles in a database, the work that they still are, and what was found in them. */
export interface Queue {
  /**
   * Puts articles in. One that is there under its content key (text, library version, options) is not put in twice.
   * @throws DepecheQueueError when the database cannot be written.
   */
  add(articles: Iterable<Article> | AsyncIterable<Article>, options?: { signal?: AbortSignal }): Promise<AddReport>;
  /** Keeps why an input could not be read, under its place. */
  addUnread(place: string, error: Error): Promise<void>;
  /**
   * Extracts what waits, beside any number of other workers. Each article is delivered at least once and its result is written
   * once in effect: under its content key, in the transaction that ends the job.
   * @throws DepecheQueueError when the database stays away longer than `patience`, is read-only or full; nothing is lost by it.
   */
  work(options?: WorkOptions): Promise<WorkReport>;
  status(): Promise<QueueStatus>;
  parked(): Promise<ParkedArticle[]>;
  /** Lets parked articles wait again, with all their tries. */
  retryParked(): Promise<number>;
  /** SQL over the tables of docs/batch.md, with `$1` … for parameters. */
  query<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** The schema of the tables, quoted for SQL. */
  readonly schema: string;
  close(): Promise<void>;
}
