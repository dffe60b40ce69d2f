// @ts-nocheck
import { createReadStream } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { decodeBytes } from "../feed/decode-bytes.js";
import { readFeed } from "../feed/read-feed.js";
import { collectWarnings } from "../feed/warnings.js";
import type { Article } from "../schema/types.js";
import { DepecheBatchError } from "./batch-error.js";
import { splitLines } from "./split-lines.js";

/** Something to extract from, or the reason why there is nothing. `read` counts the bytes of the input up to here. */
export type BatchInput =
  | { readonly kind: "article"; readonly article: Article; readonly read: number }
  /** An HTML page that is still to be read. */
  | { readonly kind: "page"; readonly name: string; readonly bytes: Uint8Array; readonly read: number }
  | { readonly kind: "failure"; readonly error: Error; readonly read: number };

export interface InputFile {
  /** As it was named, or found in a folder that was named; `-` is standard input. */
  readonly name: string;
  /** Bytes; 0 for standard input. */
  readonly size: number;
}

type Kind = "lines" | "json" | "feed" | "page" | "text";

const KINDS: Readonly<Record<string, Kind>> = {
  ndjson: "lines",
  jsonl: "lines",
  json: "json",
  xml: "feed",
  rss: "feed",
  atom: "feed",
  rdf: "feed",
  html: "page",
  htm: "page",
  xhtml: "page",
  txt: "text",
  md: "text",
};

/**
 * The files that are named, and those of the folders that are named (with what is below them, in the order of their names),
 * as far as their extension is known: .ndjson .jsonl .json .xml .rss .atom .rdf .html .htm .xhtml .txt .md.
 * @throws DepecheBatchError when one that was named does not exist, or nothing is there.
 */
export async function listInputs(names: readonly string[]): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const name of names) {
    if (name === "-") {
      files.push({ name, size: 0 });
      continue;
    }
    const found = await fs.stat(name).catch(() => null);
    if (found === null) throw new DepecheBatchError("no-input", `${name}: no such file or folder`);
    if (!found.isDirectory()) files.push({ name, size: found.size });
    else for (const file of await listFolder(name)) files.push(file);
  }
  if (files.length === 0)
    throw new DepecheBatchError(
      "no-input",
      `${names.join(", ")}: no file with articles (${Object.keys(KINDS).join(", ")})`,
    );
  return files;
}

async function listFolder(folder: string): Promise<InputFile[]> {
  const files: InputFile[] = [];
  const entries = await fs.readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await listFolder(name)));
    else if (entry.isFile() && kindOf(name)) files.push({ name, size: (await fs.stat(name)).size });
  }
  return files;
}

const kindOf = (name: string): Kind | undefined => KINDS[path.extname(name).slice(1).toLowerCase()];

/** The articles of files, in order. A file, line or item that cannot be read is a failure, and the rest follows. */
export async function* readInputs(files: readonly InputFile[]): AsyncGenerator<BatchInput, void, undefined> {
  let before = 0;
  for (const { name, size } of files) {
    try {
      const kind = name === "-" ? "lines" : (kindOf(name) ?? (await sniff(name)));
      for await (const input of READERS[kind](name, size)) yield { ...input, read: before + input.read };
    } catch (error) {
      yield { kind: "failure", error: about(name, error), read: before + size };
    }
    before += size;
  }
}

const about = (name: string, error: unknown): Error => {
  const { name: type, message } = error instanceof Error ? error : new Error(String(error));
  return Object.assign(new Error(`${name}: ${message}`), { name: type });
};

/** What a file without a known extension looks like. */
async function sniff(name: string): Promise<Kind> {
  const file = await fs.open(name);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(4096), 0, 4096, 0);
    const start = new TextDecoder("latin1").decode(buffer.subarray(0, bytesRead)).trimStart();
    if (start.startsWith("{")) return /^\{.*\}\s*\n\s*\{/.test(start) || !start.includes("\n") ? "lines" : "json";
    if (start.startsWith("[")) return "json";
    if (/<(?:rss|feed|rdf:rdf)[\s>]/i.test(start)) return "feed";
    return start.startsWith("<") ? "page" : "text";
  } finally {
    await file.close();
  }
}

type Reader = (name: string, size: number) => AsyncIterable<BatchInput>;

const READERS: Readonly<Record<Kind, Reader>> = {
  async *lines(name) {
    const stream = name === "-" ? process.stdin : createReadStream(name, { highWaterMark: 1 << 18 });
    let number = 0;
    for await (const { text, read } of splitLines(stream)) {
      number++;
      if (text?.trim() === "") continue;
      yield { ...readLine(text, `${name === "-" ? "standard input" : name}, line ${number}`), read };
    }
  },

  async *json(name, read) {
    const value: unknown = JSON.parse(decode(await fs.readFile(name)));
    const isFeed = typeof value === "object" && value !== null && "items" in value;
    const articles = isFeed ? readFeed(JSON.stringify(value)).articles : Array.isArray(value) ? value : [value];
    for (const [index, article] of articles.entries())
      yield { ...toInput(article, articles.length > 1 ? `${name}, article ${index}` : name), read };
  },

  async *feed(name, read) {
    for (const article of readFeed(await fs.readFile(name)).articles) yield { ...toInput(article, name), read };
  },

  async *page(name, read) {
    yield { kind: "page", name, bytes: await fs.readFile(name), read };
  },

  async *text(name, read) {
    const text = decode(await fs.readFile(name));
    if (text.trim() === "") throw new Error("the file is empty");
    yield { kind: "article", article: { text, id: name }, read };
  },
};

const decode = (bytes: Uint8Array): string => decodeBytes(bytes, null, collectWarnings()).replace(/^\ufeff/, "");

type Unplaced = { kind: "article"; article: Article } | { kind: "failure"; error: Error };

function readLine(line: string | null, place: string): Unplaced {
  if (line === null) return { kind: "failure", error: new Error(`${place}: the line is too long to be an article`) };
  try {
    return toInput(JSON.parse(line.replace(/^\ufeff/, "")), place);
  } catch (error) {
    return { kind: "failure", error: about(place, error) };
  }
}

const FIELDS = ["title", "url", "publishedAt", "author", "source", "id"] as const;

/** The known fields of an article; what else stands in it is left alone. `place` names it in the error where it is none. */
export function toInput(value: unknown, place: string): Unplaced {
  const record = (typeof value === "object" && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  if (typeof record.text !== "string")
    return { kind: "failure", error: new TypeError(`${place}: no article: { "text": "…" } was expected`) };
  const known = FIELDS.filter((field) => record[field] !== undefined && record[field] !== null);
  const article = { text: record.text, ...Object.fromEntries(known.map((field) => [field, record[field]])) };
  return { kind: "article", article: article as Article };
}
