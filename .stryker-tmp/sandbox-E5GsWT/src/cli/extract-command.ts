// @ts-nocheck
import process from "node:process";
import { extract } from "../index.js";
import { toJsonLd } from "../json-ld/index.js";
import type { Article, Options } from "../schema/types.js";
import { parseOptions } from "./parse-options.js";
import { readArticle } from "./read-article.js";
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
  const { values, positionals } = parseOptions(args, OPTIONS);
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
  const { title, publishedAt } = options;
  const article: Article = {
    ...(await readArticle(file)),
    ...(title ? { title } : {}),
    ...(publishedAt ? { publishedAt } : {}),
  };
  const result = extract(article, options);
  for (const warning of result.warnings) {
    if (warning.code === "not-french") process.stderr.write(`depeche: ${warning.message}\n`);
  }
  const shown = values.json
    ? JSON.stringify(result, null, 2)
    : values["json-ld"]
      ? JSON.stringify(toJsonLd(article, result), null, 2)
      : renderReport(article, result, pickStyle(process.stdout));
  process.stdout.write(`${shown}\n`);
  return 0;
}
