// @ts-nocheck
import { createExtractor } from "../extractor.js";
import type { Article, Options } from "../schema/types.js";
import { type ChunkResult, type Extract, extractChunk } from "./extract-chunk.js";
import { type OpenedPage, openPage, type Page } from "./open-page.js";
import type { Rendering } from "./render-article.js";

/** What each worker thread is told once. */
export interface WorkerSettings {
  options: Options;
  rendering: Rendering;
}

/** A module with the functions of `batch-worker.ts`, run in each thread. */
export interface WorkerModule {
  file: string | URL;
  /** Arguments of Node for the threads. */
  execArgv?: string[];
}

export interface PoolOptions extends WorkerSettings {
  /** Threads; 0 works in the calling thread. */
  workers: number;
  /** Instead of depeche's own worker. */
  module?: WorkerModule;
  /** Instead of `extract`, where `workers` is 0. */
  extract?: Extract;
}

export interface Pool {
  /** Chunks that may be under way at once: one at work and one waiting for each thread. */
  readonly ahead: number;
  /** Never rejects for the sake of an article: one that a thread dies of is a failure. */
  extract(articles: Article[]): Promise<ChunkResult[]>;
  openPage(page: Page): Promise<OpenedPage>;
  close(): Promise<void>;
}

export async function openPool(options: PoolOptions): Promise<Pool> {
  return options.workers === 0 ? openInline(options) : openThreads(options);
}

function openInline({ options, rendering, extract }: PoolOptions): Pool {
  const extractor = createExtractor(options);
  const run: Extract = extract ?? ((article) => extractor.extract(article));
  return {
    ahead: 1,
    extract: async (articles) => [extractChunk(articles, run, rendering)],
    openPage,
    close: async () => {},
  };
}

/** Beside this file in the package, whatever the chunk it is bundled into. */
const OWN_WORKER = "./batch-worker.js";

async function openThreads({ options, rendering, workers, module }: PoolOptions): Promise<Pool> {
  const { default: Tinypool } = await import("tinypool");
  const settings: WorkerSettings = { options, rendering };
  const pool = new Tinypool({
    minThreads: workers,
    maxThreads: workers,
    workerData: settings,
    ...(module?.execArgv ? { execArgv: module.execArgv } : {}),
  });
  // A thread that dies while it has nothing to do is replaced.
  pool.on("error", () => {});
  const filename = String(module?.file ?? new URL(OWN_WORKER, import.meta.url));
  const run = (articles: Article[]): Promise<ChunkResult> => pool.run(articles, { filename, name: "extractArticles" });
  // Options that no extractor takes, or a worker that does not load, are no fault of an article.
  createExtractor(options);
  await run([]).catch(async (error: unknown) => {
    await pool.destroy();
    throw error;
  });
  return {
    ahead: 2 * workers,
    async extract(articles) {
      try {
        return [await run(articles)];
      } catch {
        return extractSingly(articles, run, rendering);
      }
    },
    openPage: (page) => pool.run(page, { filename, name: "readArticle" }),
    close: () => pool.destroy(),
  };
}

/** After a thread died: each article alone, so that only the one that it dies of is lost. */
async function extractSingly(
  articles: readonly Article[],
  run: (articles: Article[]) => Promise<ChunkResult>,
  rendering: Rendering,
): Promise<ChunkResult[]> {
  const results: ChunkResult[] = [];
  for (const article of articles) {
    results.push(
      await run([article]).catch(() =>
        extractChunk(
          [article],
          () => {
            throw new Error("the worker thread died of this article");
          },
          rendering,
        ),
      ),
    );
  }
  return results;
}
