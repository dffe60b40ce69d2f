// @ts-nocheck
import process from "node:process";
import { listInputs, readInputs } from "../batch/index.js";
import { openPage } from "../batch/open-page.js";
import { readSince } from "../batch/since.js";
import { openQueue, type Queue } from "../queue/index.js";
import type { Article, Options } from "../schema/types.js";
import { untilAborted } from "../until-aborted.js";
import { showProgress, writeSeconds } from "./progress.js";

export interface StoreCommand {
  readonly store: string;
  readonly files: readonly string[];
  readonly since: string | undefined;
  readonly workers: number | undefined;
  readonly watch: boolean;
  readonly options: Options;
  readonly signal: AbortSignal;
}

const COUNT = new Intl.NumberFormat("en");

/**
 * `depeche batch … --store FOLDER|postgres://…`: puts the articles into the store, then works until nothing is left; without files
 * one more worker on what waits there. Returns the exit code.
 */
export async function runStore(command: StoreCommand): Promise<number> {
  const { store, files, signal, watch } = command;
  const started = performance.now();
  const progress = showProgress(process.stderr);
  const queue = await openQueue(store, { options: command.options });
  try {
    const inputs = files.length > 0 ? readArticles(queue, command) : null;
    const { added, known } = inputs ? await queue.add(inputs, { signal }) : { added: 0, known: 0 };
    const report = await queue.work({
      signal,
      watch,
      ...(command.workers === undefined ? {} : { workers: command.workers }),
      onProgress: ({ done, rate, waiting }) => progress.show(done, rate, done / Math.max(1, done + waiting)),
    });
    progress.clear();
    const { parked, waiting } = await queue.status();
    const count = (n: number, what: string): string[] => (n > 0 ? [`${COUNT.format(n)} ${what}`] : []);
    const parts = [
      ...count(added, "added"),
      ...count(known, "known"),
      `${COUNT.format(report.done)} extracted`,
      ...count(parked, "parked"),
      ...count(waiting, "waiting"),
      writeSeconds((performance.now() - started) / 1000),
    ];
    process.stderr.write(`depeche: ${parts.join(" · ")}\n`);
    for (const { article, error } of (await queue.parked()).slice(0, SHOWN))
      process.stderr.write(
        `depeche: parked: ${article.url ?? article.id ?? article.title ?? "an article"}: ${error.message}\n`,
      );
    return 0;
  } finally {
    progress.clear();
    await queue.close();
  }
}

/** Parked articles that are named. */
const SHOWN = 5;

/** The articles of the files; what cannot be read is kept in the store with the reason. */
async function* readArticles(queue: Queue, { files, since, signal }: StoreCommand): AsyncGenerator<Article> {
  const isWanted = since === undefined ? null : readSince(since);
  let index = 0;
  for await (const input of untilAborted(readInputs(await listInputs(files)), signal)) {
    index++;
    const opened =
      input.kind === "page"
        ? await openPage(input)
        : input.kind === "article"
          ? { article: input.article, error: null }
          : { article: null, error: input.error };
    if (opened.article === null) {
      const error = opened.error ?? new Error("nothing to read");
      process.stderr.write(`depeche: ${error.message}\n`);
      await queue.addUnread(`${files.join(" ")}, input ${index}`, error as Error);
    } else if (isWanted === null || isWanted(opened.article.publishedAt) !== "older") yield opened.article;
  }
}
