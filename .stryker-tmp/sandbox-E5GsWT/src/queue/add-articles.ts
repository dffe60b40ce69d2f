// @ts-nocheck
import type { Article, Options } from "../schema/types.js";
import { untilAborted } from "../until-aborted.js";
import { type ContentKey, contentKeyOf, toStorable } from "./content-key.js";
import type { Connection, Database } from "./database.js";
import type { AddReport } from "./types.js";

export interface Adding {
  readonly schema: string;
  readonly version: string;
  readonly options: Options;
  /** Puts jobs for new keys in, within the transaction of the articles themselves. */
  sendJobs(connection: Connection, keys: readonly string[]): Promise<void>;
}

const CHUNK = 100;

/** Articles and their jobs, a hundred at a time, each hundred wholly or not at all. */
export async function addArticles(
  database: Database,
  articles: Iterable<Article> | AsyncIterable<Article>,
  adding: Adding,
  signal?: AbortSignal,
): Promise<AddReport> {
  const report: AddReport = { added: 0, known: 0 };
  let chunk: Article[] = [];
  const flush = async (): Promise<void> => {
    if (chunk.length === 0) return;
    const added = await addChunk(database, chunk, adding);
    report.added += added;
    report.known += chunk.length - added;
    chunk = [];
  };
  for await (const article of untilAborted(articles, signal)) {
    chunk.push(article);
    if (chunk.length === CHUNK) await flush();
  }
  await flush();
  return report;
}

interface Row extends ContentKey {
  readonly text: string;
  readonly article: Omit<Article, "text">;
  readonly published_on: string | null;
  readonly place: string;
}

async function addChunk(database: Database, articles: readonly Article[], adding: Adding): Promise<number> {
  const { schema, version, options } = adding;
  const rows = articles.map((article) => toRow(article, version, options));
  return database.transaction(async (connection) => {
    await connection.query(`INSERT INTO ${schema}.option_sets VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
      rows[0]?.optionsHash,
      JSON.stringify(options),
    ]);
    // In one order everywhere, so that two that add at once never wait for each other in a circle.
    rows.sort((a, b) => (a.key < b.key ? -1 : 1));
    const added = await connection.query<{ key: string }>(
      `INSERT INTO ${schema}.articles (key, text_hash, version, options_hash, text, article, published_on)
         SELECT key, "textHash", $2, "optionsHash", text, article, published_on
         FROM jsonb_to_recordset($1::jsonb) AS r(key text, "textHash" text, "optionsHash" text, text text, article jsonb, published_on date)
         ON CONFLICT DO NOTHING RETURNING key`,
      [JSON.stringify(rows), version],
    );
    await connection.query(
      `INSERT INTO ${schema}.appearances (key, place, url, source, title, published_on)
         SELECT key, place, article->>'url', article->>'source', article->>'title', published_on
         FROM jsonb_to_recordset($1::jsonb) AS r(key text, place text, article jsonb, published_on date)
         ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows)],
    );
    await adding.sendJobs(
      connection,
      added.map(({ key }) => key),
    );
    return added.length;
  });
}

function toRow(given: Article, version: string, options: Options): Row {
  const { text, ...article } = storableArticle(given);
  const published = article.publishedAt === undefined ? Number.NaN : new Date(article.publishedAt).getTime();
  return {
    ...contentKeyOf({ text, ...article }, version, options),
    text,
    article,
    published_on: Number.isNaN(published) ? null : new Date(published).toISOString().slice(0, 10),
    place: article.url ?? article.source ?? article.id ?? "",
  };
}

const storableArticle = (article: Article): Article =>
  Object.fromEntries(
    Object.entries(article).map(([field, value]) => [field, typeof value === "string" ? toStorable(value) : value]),
  ) as unknown as Article;
