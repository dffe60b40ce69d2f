// @ts-nocheck
import fs from "node:fs/promises";
import process from "node:process";
import { openQueue, readReport } from "../queue/index.js";
import { parseOptions } from "./parse-options.js";
import { renderPressPage } from "./render-press-page.js";
import { renderPressReport } from "./render-press-report.js";
import { pickStyle } from "./style.js";
import { UsageError } from "./usage-error.js";

const OPTIONS = {
  output: { type: "string", short: "o" },
  html: { type: "boolean" },
  json: { type: "boolean" },
  companies: { type: "string" },
  rows: { type: "string" },
} as const;

/** `depeche report FOLDER|postgres://…`: what the articles of a store say together; returns the exit code. */
export async function runReport(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const [store, ...more] = positionals;
  if (store === undefined || more.length > 0)
    throw new UsageError("report takes one store: the folder or the postgres:// address that batch --store was given");
  if (!/^postgres(ql)?:\/\//.test(store) && !(await fs.stat(store).catch(() => null)))
    throw new UsageError(`no store at ${store}; depeche batch FILES --store ${store} makes one`);
  const queue = await openQueue(store);
  try {
    const report = await readReport(queue, {
      ...readNumber("companies", values.companies),
      ...readNumber("rows", values.rows),
    });
    const text = values.json
      ? `${JSON.stringify(report, null, 2)}\n`
      : values.html
        ? renderPressPage(report)
        : `${renderPressReport(report, pickStyle(process.stdout))}\n`;
    if (values.output === undefined) process.stdout.write(text);
    else await fs.writeFile(values.output, text);
    return 0;
  } finally {
    await queue.close();
  }
}

function readNumber(name: "companies" | "rows", value: string | undefined): { [key in typeof name]?: number } {
  if (value === undefined) return {};
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw new UsageError(`--${name} takes a whole number of at least 1; got « ${value} »`);
  return { [name]: Number(value) };
}
