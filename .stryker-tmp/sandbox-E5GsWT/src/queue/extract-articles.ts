// @ts-nocheck
import type { BatchRecord } from "../batch/index.js";
import { openPool, type Pool, type PoolOptions } from "../batch/pool.js";
import type { Rendering } from "../batch/render-article.js";
import type { Article, Extraction, Options } from "../schema/types.js";

/** The batch's own threads, asked for whole results. */
export interface Extractors {
  /** An outcome an article, in order. */
  extract(articles: Article[], options: { hash: string; options: Options }): Promise<Outcome[]>;
  close(): Promise<void>;
}

export type Outcome =
  | { readonly ok: true; readonly result: Extraction }
  | { readonly ok: false; readonly error: { name: string; message: string } };

const WHOLE: Rendering = { format: "ndjson", only: null, bom: false, separator: ",", decimal: "." };

/** A pool for each set of options that is met; the options belong to the articles, not to the worker. */
export function openExtractors(settings: Pick<PoolOptions, "workers" | "module" | "extract">): Extractors {
  const pools = new Map<string, Promise<Pool>>();
  return {
    async extract(articles, { hash, options }) {
      let pool = pools.get(hash);
      if (!pool) {
        pool = openPool({ ...settings, options, rendering: WHOLE });
        pools.set(hash, pool);
      }
      const results = await (await pool).extract(articles);
      return results.flatMap(({ bytes, ends }) =>
        [...ends].map((end, index) => toOutcome(bytes.subarray(ends[index - 1] ?? 0, end))),
      );
    },
    async close() {
      await Promise.allSettled([...pools.values()].map(async (pool) => (await pool).close()));
    },
  };
}

const DECODER = new TextDecoder();

function toOutcome(piece: Uint8Array): Outcome {
  const { ok, result, error } = JSON.parse(`{${DECODER.decode(piece)}`) as BatchRecord;
  if (ok && result !== null) return { ok, result: result as Extraction };
  return { ok: false, error: error ?? { name: "Error", message: "no result" } };
}
