// @ts-nocheck
import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { DepecheOptionsError } from "../options.js";
import type { Article, Options } from "../schema/types.js";
import { untilAborted } from "../until-aborted.js";
import { DepecheBatchError } from "./batch-error.js";
import type { Checkpoint, Counts } from "./checkpoint.js";
import type { ChunkResult, Extract } from "./extract-chunk.js";
import { fillChunks } from "./fill-chunks.js";
import { mapInOrder } from "./map-in-order.js";
import { openPool, type Pool, type WorkerModule } from "./pool.js";
import { type Entry, readEntries } from "./read-entries.js";
import { type BatchInput, listInputs, readInputs, toInput } from "./read-inputs.js";
import { type Rendering, renderArticle, renderHead, renderPlace, renderTail } from "./render-article.js";
import { type Placement, Reprints } from "./reprints.js";
import { SIGNATURE_SIZE, signText } from "./signature.js";
import { readSince } from "./since.js";
import { fileSink, type Sink, streamSink } from "./sink.js";
import type { BatchReport, ExtractionPart, OutputFormat } from "./types.js";

export interface BatchProgress {
  /** Inputs done, those of an earlier run included. */
  articles: number;
  /** Articles a second in this run. */
  rate: number;
  /** Of the input's bytes, 0 to 1; null where the size of the input is not known. */
  fraction: number | null;
}

export interface BatchOptions {
  /** Files and folders, as `listInputs` takes them; `-` is standard input. */
  files?: readonly string[];
  /** Instead of files. To be resumed, it must give the same articles again. */
  articles?: Iterable<Article> | AsyncIterable<Article>;
  /** A file (a checkpoint is kept beside it) or a stream. */
  output: string | NodeJS.WritableStream;
  /** Goes on where an earlier run with the same options was stopped; begins anew where there was none. */
  resume?: boolean;
  /** Replaces the output where it exists. */
  overwrite?: boolean;
  /** `ndjson`. */
  format?: OutputFormat;
  only?: ExtractionPart[];
  /** The first day of publication that is wanted; articles without a date are kept. */
  since?: string | Date;
  /** CSV: a byte order mark. */
  bom?: boolean;
  separator?: Rendering["separator"];
  decimal?: Rendering["decimal"];
  /** Threads; as many as there are cores. 0 works in the calling thread. */
  workers?: number;
  /** Of `createExtractor`. */
  options?: Options;
  signal?: AbortSignal;
  onProgress?: (progress: BatchProgress) => void;
  /** Milliseconds between checkpoints, 1,000. */
  checkpointEvery?: number;
  /** Instead of depeche's worker. */
  module?: WorkerModule;
  /** Instead of `extract`, where `workers` is 0. */
  extract?: Extract;
}

/** Of the package, set at build. */
const VERSION = typeof __VERSION__ === "undefined" ? "source" : __VERSION__;

/**
 * Extracts from many articles: in worker threads, in the order of the input, with every input accounted for. An article that fails
 * is a record that says so. Stopped at any moment, a run with `resume` leaves the file that an undisturbed run leaves, byte for byte.
 *
 * @throws DepecheOptionsError when an option is wrong.
 * @throws DepecheBatchError when the output exists, or the run cannot be resumed.
 */
export async function runBatch(options: BatchOptions): Promise<BatchReport> {
  const start = performance.now();
  const settings = readSettings(options);
  const { inputs, size } = await openInputs(options);
  const sink = await openSink(options, settings.digest);
  if (sink.resumed?.done) {
    await sink.close();
    return { ...sink.resumed.counts, resumed: sink.resumed.inputs, characters: 0, milliseconds: 0, bytes: sink.bytes };
  }
  const pool = await openPool({
    ...settings,
    ...(options.module ? { module: options.module } : {}),
    ...(options.extract ? { extract: options.extract } : {}),
  });
  try {
    const batch = new Batch(options, settings, sink, pool, size, start);
    return await batch.run(inputs);
  } finally {
    await Promise.allSettled([pool.close(), sink.close()]);
  }
}

interface Settings {
  readonly rendering: Rendering;
  readonly workers: number;
  readonly options: Options;
  readonly since: ReturnType<typeof readSince> | null;
  /** Of all that decides the output but the input. */
  readonly digest: string;
}

const FORMATS: readonly unknown[] = ["json", "ndjson", "csv"];
const SEPARATORS: readonly unknown[] = [",", ";", "\t"];
const DECIMALS: readonly unknown[] = [".", ","];

function readSettings(batch: BatchOptions): Settings {
  const { format = "ndjson", separator = ",", decimal = ".", bom = false, only = null, options = {} } = batch;
  const { workers = availableParallelism() } = batch;
  if (!FORMATS.includes(format)) throw new DepecheOptionsError("format", format, '"json", "ndjson" or "csv"');
  if (!SEPARATORS.includes(separator)) throw new DepecheOptionsError("separator", separator, '",", ";" or a tab');
  if (!DECIMALS.includes(decimal)) throw new DepecheOptionsError("decimal", decimal, '"." or ","');
  if (!Number.isInteger(workers) || workers < 0 || workers > MOST_WORKERS)
    throw new DepecheOptionsError("workers", workers, `a whole number from 0 to ${MOST_WORKERS}`);
  for (const part of only ?? [])
    if (!PARTS.has(part)) throw new DepecheOptionsError("only", part, [...PARTS].join(", "));
  const rendering: Rendering = { format, separator, decimal, bom, only };
  const since = batch.since === undefined ? null : readSince(batch.since);
  const deciding = JSON.stringify([VERSION, rendering, options, batch.since ?? null]);
  return { rendering, workers, options, since, digest: createHash("sha256").update(deciding).digest("hex") };
}

const MOST_WORKERS = 256;
const PARTS: ReadonlySet<string> = new Set<ExtractionPart>([
  ...([
    "language",
    "companies",
    "people",
    "organizations",
    "places",
    "products",
    "percentages",
    "quarters",
    "amounts",
  ] as const),
  ...(["quantities", "dates", "facts", "events", "quotes", "summary", "sentences", "warnings", "why"] as const),
]);

async function openInputs(options: BatchOptions): Promise<{ inputs: AsyncIterable<BatchInput>; size: number | null }> {
  const { files, articles, signal } = options;
  if ((files === undefined) === (articles === undefined))
    throw new DepecheOptionsError("files", files, "a list of files and folders, or `articles` in its place");
  if (articles !== undefined) return { inputs: wrap(untilAborted(articles, signal)), size: null };
  const list = await listInputs(files ?? []);
  const size = list.some(({ name }) => name === "-") ? null : list.reduce((sum, file) => sum + file.size, 0);
  return { inputs: untilAborted(readInputs(list), signal), size };
}

async function* wrap(articles: AsyncIterable<Article>): AsyncGenerator<BatchInput, void, undefined> {
  let index = 0;
  for await (const article of articles) {
    yield { ...toInput(article, `article ${index++}`), read: 0 };
  }
}

const NO_COUNTS: Counts = { articles: 0, written: 0, failed: 0, duplicates: 0, groups: 0, older: 0, undated: 0 };

async function openSink({ output, resume = false, overwrite = false }: BatchOptions, settings: string): Promise<Sink> {
  if (typeof output !== "string") {
    if (resume) throw new DepecheBatchError("no-checkpoint", "a stream cannot be resumed; name a file as output");
    return streamSink(output);
  }
  const start: Checkpoint = { version: 1, settings, inputs: 0, digest: "", bytes: 0, counts: NO_COUNTS, done: false };
  return fileSink(output, { resume, overwrite, settings, start });
}

interface ReadChunk {
  readonly entries: readonly Entry[];
  /** Of the input up to the last entry. */
  readonly digest: string;
}

/** A chunk with what became of those of its articles that are still to be written. */
interface Chunk extends ReadChunk {
  readonly results: readonly ChunkResult[];
  /** Of these articles. */
  readonly characters: number;
}

const CHECKPOINT_MS = 1000;

/** One run: what it has counted, and where it is. */
class Batch {
  private readonly reprints = new Reprints();
  /** Group of each article. */
  private readonly groups: number[] = [];
  private counts: Counts;
  private readonly resumed: number;
  private inputs = 0;
  private characters = 0;
  private digest = "";
  private savedAt: number;

  constructor(
    private readonly options: BatchOptions,
    private readonly settings: Settings,
    private readonly sink: Sink,
    private readonly pool: Pool,
    private readonly size: number | null,
    private readonly startedAt: number,
  ) {
    this.counts = { ...(sink.resumed?.counts ?? NO_COUNTS) };
    this.resumed = sink.resumed?.inputs ?? 0;
    this.savedAt = startedAt;
  }

  async run(inputs: AsyncIterable<BatchInput>): Promise<BatchReport> {
    const { pool, settings, sink } = this;
    if (sink.bytes === 0) await sink.write(Buffer.from(renderHead(settings.rendering)));
    const entries = readEntries(inputs, {
      since: settings.since,
      ahead: pool.ahead,
      openPage: (page) => pool.openPage(page),
    });
    try {
      for await (const chunk of mapInOrder(this.fillChunks(entries), pool.ahead, (chunk) => this.extract(chunk)))
        await this.commit(chunk);
    } catch (error) {
      await this.save(false).catch(() => {});
      throw error;
    }
    if (this.inputs < this.resumed) throw this.otherInput();
    await sink.write(Buffer.from(renderTail(settings.rendering)));
    await this.save(true);
    const milliseconds = Math.round(performance.now() - this.startedAt);
    return { ...this.counts, resumed: this.resumed, characters: this.characters, milliseconds, bytes: sink.bytes };
  }

  /** Chunks; one ends where the earlier run stopped, so that its digest can be compared. */
  private async *fillChunks(entries: AsyncIterable<Entry>): AsyncGenerator<ReadChunk, void, undefined> {
    const weigh = ({ kind, article, index }: Entry): number =>
      index === this.resumed - 1 ? Number.POSITIVE_INFINITY : kind === "article" ? (article?.text.length ?? 0) : 0;
    for await (const chunk of fillChunks(entries, weigh))
      yield { entries: chunk, digest: chunk.at(-1)?.digest() ?? "" };
  }

  private async extract(chunk: ReadChunk): Promise<Chunk> {
    const articles = chunk.entries.flatMap(({ kind, article, index }) =>
      kind === "article" && article !== null && index >= this.resumed ? [article] : [],
    );
    const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
    return { ...chunk, characters, results: articles.length > 0 ? await this.pool.extract(articles) : [] };
  }

  /** Writes a chunk; the counts change once its bytes are written, so that a checkpoint always tells of whole chunks. */
  private async commit(chunk: Chunk): Promise<void> {
    const inputs = this.inputs + chunk.entries.length;
    if (inputs === this.resumed && chunk.digest !== this.sink.resumed?.digest) throw this.otherInput();
    const parts: Uint8Array[] = [];
    const counts = { ...this.counts };
    const results = takeArticles(chunk.results);
    for (const entry of chunk.entries) {
      if (entry.index >= this.resumed) this.write(entry, results, parts, counts);
      else if (entry.kind === "article" && entry.article !== null)
        this.place(entry.index, signText(entry.article.text));
    }
    if (parts.length > 0) await this.sink.write(Buffer.concat(parts));
    this.counts = counts;
    this.inputs = inputs;
    this.characters += chunk.characters;
    this.digest = chunk.digest;
    if (performance.now() - this.savedAt >= (this.options.checkpointEvery ?? CHECKPOINT_MS)) await this.save(false);
    this.tell(chunk.entries.at(-1)?.read ?? 0);
  }

  /** Adds the pieces of an entry to `parts`. */
  private write(entry: Entry, results: Iterator<ArticleResult>, parts: Uint8Array[], counts: Counts): void {
    const { kind, index, duplicate } = entry;
    if (kind === "older") {
      counts.older++;
      return;
    }
    counts.articles++;
    if (entry.isUndated) counts.undated++;
    const result = kind === "article" ? (results.next().value as ArticleResult) : this.renderUnread(entry);
    const { group, similarity } = duplicate
      ? { group: this.groups[duplicate.of] ?? duplicate.of, similarity: null }
      : this.place(index, result.signature);
    if (duplicate) counts.duplicates++;
    else if (kind === "article" && group === index) counts.groups++;
    if (result.failed) counts.failed++;
    for (const piece of result.pieces) {
      const place = renderPlace({ index, group, similarity, duplicate }, this.settings.rendering, counts.written === 0);
      parts.push(Buffer.from(place), piece);
      counts.written++;
    }
  }

  private place(index: number, signature: Int32Array | null): Placement {
    const placement = this.reprints.place(index, signature);
    this.groups[index] = placement.group;
    return placement;
  }

  /** A duplicate or a failure to read: it was not extracted. */
  private renderUnread({ article, error }: Entry): ArticleResult {
    const pieces = renderArticle(article, null, error, this.settings.rendering).map((piece) => Buffer.from(piece));
    return { pieces, failed: error !== null, signature: null };
  }

  private async save(done: boolean): Promise<void> {
    if (this.inputs < this.resumed) return;
    const { sink, settings, inputs, digest, counts } = this;
    await sink.save({ version: 1, settings: settings.digest, inputs, digest, bytes: sink.bytes, counts, done });
    this.savedAt = performance.now();
  }

  private tell(read: number): void {
    const seconds = (performance.now() - this.startedAt) / 1000;
    const rate = (this.inputs - Math.min(this.inputs, this.resumed)) / seconds;
    this.options.onProgress?.({ articles: this.inputs, rate, fraction: this.size ? read / this.size : null });
  }

  private otherInput(): DepecheBatchError {
    return new DepecheBatchError(
      "other-input",
      `the first ${this.resumed} inputs are not those of the earlier run; give the same input, or start again`,
    );
  }
}

interface ArticleResult {
  readonly pieces: readonly Uint8Array[];
  readonly failed: boolean;
  readonly signature: Int32Array | null;
}

/** The results of chunks, article by article. */
function* takeArticles(chunks: readonly ChunkResult[]): Generator<ArticleResult, void, undefined> {
  for (const { bytes, ends, pieces, failed, signatures, signed } of chunks) {
    let piece = 0;
    for (const [article, count] of pieces.entries()) {
      const own: Uint8Array[] = [];
      for (const last = piece + count; piece < last; piece++)
        own.push(bytes.subarray(piece === 0 ? 0 : ends[piece - 1], ends[piece]));
      const signature = signatures.subarray(article * SIGNATURE_SIZE, (article + 1) * SIGNATURE_SIZE);
      yield { pieces: own, failed: failed[article] === 1, signature: signed[article] === 1 ? signature : null };
    }
  }
}
