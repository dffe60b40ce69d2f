import fs from "node:fs/promises";
import process from "node:process";
import { readPage } from "../feed/index.js";
import { type HtmlOptions, renderHtml } from "../html/index.js";
import { extract } from "../index.js";
import type { Article } from "../schema/types.js";
import { parseOptions, pickOne } from "./parse-options.js";
import { readBytes, readInput } from "./read-input.js";
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

/** The article of a file: its main text where it is a page, its fields where it is JSON. */
async function readArticle(file: string): Promise<Article> {
  if (/\.html?$/i.test(file)) {
    const {
      language: _language,
      dateSource: _dateSource,
      warnings: _warnings,
      ...article
    } = await readPage(await readBytes(file));
    return article;
  }
  const text = await readInput(file);
  if (!/\.json$/i.test(file)) return { text };
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`);
  }
  if (typeof (read as Article | null)?.text !== "string")
    throw new Error(`${file} holds no article: an object with a string « text » is one`);
  return read as Article;
}
