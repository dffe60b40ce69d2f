// @ts-nocheck
import fs from "node:fs/promises";
import process from "node:process";
import { readSince } from "../batch/since.js";
import { type Feed, type FeedArticle, type FetchedFeed, fetchFeed, readFeed } from "../feed/index.js";
import { parseOptions } from "./parse-options.js";
import { readBytes } from "./read-input.js";
import { pickStyle, type Style } from "./style.js";
import { renderTable } from "./table.js";
import { UsageError } from "./usage-error.js";

const OPTIONS = {
  json: { type: "boolean" },
  ndjson: { type: "boolean" },
  since: { type: "string" },
  "allow-private": { type: "boolean" },
  state: { type: "string" },
} as const;

type AnyFeed = Feed | FetchedFeed;

/** `depeche feed FILE|URL|-…`: lists the articles of feeds, or writes them as JSON; returns the exit code. */
export async function runFeed(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  if (positionals.length === 0)
    throw new UsageError("feed takes one or more files or addresses, or - for standard input");
  if (values.json && values.ndjson) throw new UsageError("--json and --ndjson exclude each other");
  const since = values.since === undefined ? null : readSince(values.since);
  const state = await openState(values.state);
  let read = 0;
  for (const name of positionals) {
    const feed = await openFeed(name, values["allow-private"] ?? false, state).catch((error: Error) => {
      const said = error.message.replace("allowPrivate lets", "--allow-private lets");
      process.stderr.write(`depeche: ${said.startsWith(name) ? "" : `${name}: `}${said}\n`);
      return null;
    });
    if (feed === null) continue;
    read++;
    for (const { message } of feed.warnings) process.stderr.write(`depeche: ${name}: ${message}\n`);
    const articles = feed.articles.filter(({ publishedAt }) => since === null || since(publishedAt) !== "older");
    process.stdout.write(render({ ...feed, articles }, values.json ? "json" : values.ndjson ? "ndjson" : "list"));
  }
  await state.save();
  return read > 0 ? 0 : 1;
}

const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

async function openFeed(name: string, allowPrivate: boolean, state: State): Promise<AnyFeed> {
  if (!isAddress(name)) return readFeed(await readBytes(name));
  const previous = state.versions[name];
  const feed = await fetchFeed(name, { allowPrivate, ...(previous ? { previous } : {}) });
  state.versions[name] = { etag: feed.etag, lastModified: feed.lastModified };
  return feed;
}

function render(feed: AnyFeed, form: "json" | "ndjson" | "list"): string {
  if (form === "json") return `${JSON.stringify(feed, null, 2)}\n`;
  if (form === "ndjson") return feed.articles.map((article) => `${JSON.stringify(article)}\n`).join("");
  return renderList(feed, pickStyle(process.stdout));
}

function renderList(feed: AnyFeed, style: Style): string {
  const head = [feed.title ?? "untitled feed", feed.format ?? "not modified", `${feed.articles.length} articles`];
  const rows = feed.articles.map((article) => [
    String(article.publishedAt ?? "no date").slice(0, 10),
    `${article.completeness} ${article.text.length}`,
    article.title ?? firstWords(article),
  ]);
  const table = rows.length > 0 ? `${renderTable(rows, style.width)}\n` : "";
  return `${style.bold(head[0] as string)} ${style.dim(head.slice(1).join(" · "))}\n${table}`;
}

const firstWords = ({ text }: FeedArticle): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** What servers said of feeds the last time, kept in a file between runs. */
interface State {
  readonly versions: Record<string, { etag: string | null; lastModified: string | null }>;
  save(): Promise<void>;
}

async function openState(file: string | undefined): Promise<State> {
  if (file === undefined) return { versions: Object.create(null), save: async () => {} };
  const text = await fs.readFile(file, "utf8").catch(() => "{}");
  let versions: State["versions"];
  try {
    versions = Object.assign(Object.create(null), JSON.parse(text));
  } catch {
    throw new UsageError(`${file} holds no state of feeds`);
  }
  return { versions, save: () => fs.writeFile(file, `${JSON.stringify(versions, null, 2)}\n`) };
}
