// @ts-nocheck
import process from "node:process";
import {
  type BatchOptions,
  type BatchReport,
  DepecheBatchError,
  type ExtractionPart,
  runBatch,
} from "../batch/index.js";
import type { Options } from "../schema/types.js";
import { parseOptions, pickOne } from "./parse-options.js";
import { showProgress, writeSeconds } from "./progress.js";
import { UsageError } from "./usage-error.js";

const OPTIONS = {
  output: { type: "string", short: "o" },
  out: { type: "string" },
  only: { type: "string" },
  since: { type: "string" },
  workers: { type: "string" },
  resume: { type: "boolean" },
  overwrite: { type: "boolean" },
  bom: { type: "boolean" },
  separator: { type: "string" },
  decimal: { type: "string" },
  language: { type: "string" },
  store: { type: "string" },
  watch: { type: "boolean" },
} as const;

/** Wrong commands, not failed work. */
const USAGE_CODES = new Set(["output-exists", "no-checkpoint", "other-settings"]);
/** As shells count a program that SIGINT ended. */
const INTERRUPTED = 130;

/** `depeche batch FILE|FOLDER|-…`: extracts from many articles; returns the exit code. */
export async function runBatchCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  if (positionals.length === 0 && values.store === undefined)
    throw new UsageError("batch takes files and folders, or - for NDJSON on standard input");
  if (values.watch && values.store === undefined) throw new UsageError("--watch goes with --store");
  const interrupt = new AbortController();
  const stop = (): void => interrupt.abort(INTERRUPT);
  const progress = showProgress(process.stderr);
  process.once("SIGINT", stop);
  try {
    if (values.store !== undefined) return await runIntoStore(values, positionals, interrupt.signal);
    const report = await runBatch({
      ...readOptions(values),
      files: positionals,
      signal: interrupt.signal,
      onProgress: ({ articles, rate, fraction }) => progress.show(articles, rate, fraction),
    });
    progress.clear();
    tell(report, values.output);
    return report.articles > 0 && report.failed === report.articles ? 1 : 0;
  } catch (error) {
    progress.clear();
    if (error === INTERRUPT) {
      const next = values.store
        ? "; the same command goes on"
        : values.output
          ? "; the same command with --resume goes on"
          : "";
      process.stderr.write(`depeche: stopped${next}\n`);
      return INTERRUPTED;
    }
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return 0;
    if (error instanceof DepecheBatchError && USAGE_CODES.has(error.code)) throw new UsageError(error.message);
    throw error;
  } finally {
    process.removeListener("SIGINT", stop);
  }
}

/** What decides the form of a file has no place in a store. */
const OF_FILES = ["output", "out", "only", "resume", "overwrite", "bom", "separator", "decimal"] as const;

async function runIntoStore(values: Values, files: string[], signal: AbortSignal): Promise<number> {
  for (const name of OF_FILES)
    if (values[name] !== undefined)
      throw new UsageError(`--${name} does not go with --store: results go into the store`);
  const { workers, options = {} } = readOptions(values);
  const { runStore } = await import("./store-command.js");
  return runStore({
    ...{ files, signal, options, workers },
    store: values.store ?? "",
    since: values.since,
    watch: values.watch ?? false,
  });
}

const INTERRUPT = Symbol("interrupted");

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>["values"];

function readOptions(values: Values): Omit<BatchOptions, "files"> & { output: BatchOptions["output"] } {
  const options: Options = {};
  const language = pickOne(values.language, "language", ["auto", "fr"]);
  if (language) options.language = language;
  const separator = pickOne(values.separator, "separator", ["comma", "semicolon", "tab", ",", ";"]);
  const decimal = pickOne(values.decimal, "decimal", ["point", "comma", ".", ","]);
  const format = pickOne(values.out, "out", ["json", "ndjson", "csv"]);
  const batch: BatchOptions = {
    output: values.output ?? process.stdout,
    resume: values.resume ?? false,
    overwrite: values.overwrite ?? false,
    bom: values.bom ?? false,
    options,
  };
  if (format) batch.format = format;
  if (separator) batch.separator = SEPARATORS[separator];
  if (decimal) batch.decimal = decimal === "comma" || decimal === "," ? "," : ".";
  if (values.only !== undefined) batch.only = values.only.split(",").map((part) => part.trim()) as ExtractionPart[];
  if (values.since !== undefined) batch.since = values.since;
  if (values.workers !== undefined) batch.workers = Number(values.workers);
  return batch;
}

const SEPARATORS = { comma: ",", ",": ",", semicolon: ";", ";": ";", tab: "\t" } as const;

const COUNT = new Intl.NumberFormat("en");

/** The end of the work on standard error: all of it on a terminal, elsewhere only what an unattended run must tell. */
function tell(report: BatchReport, output: string | undefined): void {
  const { articles, failed, duplicates, groups, older, undated, resumed, milliseconds } = report;
  const count = (n: number, what: string): string[] => (n > 0 ? [`${COUNT.format(n)} ${what}`] : []);
  const parts = [
    `${COUNT.format(articles)} articles`,
    ...count(failed, "failed"),
    ...count(duplicates, "duplicates"),
    ...count(older, "older than --since"),
    ...count(undated, "without a date, kept"),
    ...count(resumed, "done before"),
    `${COUNT.format(groups)} independent`,
    writeSeconds(milliseconds / 1000),
  ];
  if (process.stderr.isTTY || failed > 0)
    process.stderr.write(`depeche: ${parts.join(" · ")}${output ? ` → ${output}` : ""}\n`);
}
