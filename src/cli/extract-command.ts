import process from "node:process";
import { parseArgs } from "node:util";
import { extract } from "../index.js";
import { toJsonLd } from "../json-ld/index.js";
import type { Article, Options } from "../schema/types.js";
import { readInput } from "./read-input.js";
import { renderReport } from "./render-report.js";
import { pickStyle } from "./style.js";
import { UsageError } from "./usage-error.js";

const OPTIONS = {
  json: { type: "boolean" },
  "json-ld": { type: "boolean" },
  explain: { type: "boolean" },
  published: { type: "string" },
  title: { type: "string" },
  sentences: { type: "string" },
  language: { type: "string" },
} as const;

/** `depeche extract FILE|-`: prints a report, or JSON; returns the exit code. */
export async function runExtract(args: string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError("extract takes a file, or - for standard input");
  if (more.length > 0)
    throw new UsageError(`extract takes one file, got ${positionals.length}: ${positionals.join(", ")}`);
  const options: Options = {};
  if (values.published !== undefined) options.publishedAt = values.published;
  if (values.title !== undefined) options.title = values.title;
  if (values.explain) options.explain = true;
  if (values.language !== undefined) options.language = values.language as "auto" | "fr";
  if (values.sentences !== undefined) options.summary = { sentences: Number(values.sentences) };
  if (values.json && values["json-ld"]) throw new UsageError("--json and --json-ld exclude each other");
  const text = await readInput(file);
  const result = extract(text, options);
  for (const warning of result.warnings) {
    if (warning.code === "not-french") process.stderr.write(`depeche: ${warning.message}\n`);
  }
  const { title, publishedAt } = options;
  const article: Article = { text, ...(title ? { title } : {}), ...(publishedAt ? { publishedAt } : {}) };
  const shown = values.json
    ? JSON.stringify(result, null, 2)
    : values["json-ld"]
      ? JSON.stringify(toJsonLd(article, result), null, 2)
      : renderReport(article, result, pickStyle(process.stdout));
  process.stdout.write(`${shown}\n`);
  return 0;
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
