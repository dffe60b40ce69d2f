// @ts-nocheck
import fs from "node:fs/promises";
import process from "node:process";
import { type HtmlOptions, renderHtml } from "../html/index.js";
import { extract } from "../index.js";
import type { Article } from "../schema/types.js";
import { parseOptions, pickOne } from "./parse-options.js";
import { readArticle } from "./read-article.js";
import { UsageError } from "./usage-error.js";

const OPTIONS = {
  output: { type: "string", short: "o" },
  fragment: { type: "boolean" },
  lang: { type: "string" },
  theme: { type: "string" },
  "json-ld": { type: "boolean" },
  published: { type: "string" },
  title: { type: "string" },
  source: { type: "string" },
  url: { type: "string" },
  language: { type: "string" },
} as const;

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>["values"];

/** `depeche render FILE|- [-o page.html]`: an article as a page to look at; returns the exit code. */
export async function runRender(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError("render takes one file (text, HTML or an article in JSON), or - for text on standard input");
  const html: HtmlOptions = {
    form: values.fragment ? "fragment" : "page",
    language: pickOne(values.lang, "lang", ["en", "fr"]) ?? "en",
    theme: pickOne(values.theme, "theme", ["auto", "light", "dark"]) ?? "auto",
    jsonLd: values["json-ld"] ?? false,
  };
  const language = pickOne(values.language, "language", ["auto", "fr"]) ?? "auto";
  const article = { ...(await readArticle(file)), ...statedOf(values) };
  const result = extract(article, { explain: true, language });
  for (const warning of result.warnings)
    if (warning.code === "not-french") process.stderr.write(`depeche: ${warning.message}\n`);
  const page = renderHtml(article, result, html);
  if (values.output === undefined) process.stdout.write(page);
  else await fs.writeFile(values.output, page);
  return 0;
}

const statedOf = ({ title, published, source, url }: Values): Partial<Article> => ({
  ...(title === undefined ? {} : { title }),
  ...(published === undefined ? {} : { publishedAt: published }),
  ...(source === undefined ? {} : { source }),
  ...(url === undefined ? {} : { url }),
});
