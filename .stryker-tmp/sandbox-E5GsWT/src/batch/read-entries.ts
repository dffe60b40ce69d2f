// @ts-nocheck
import { createHash, type Hash } from "node:crypto";
import type { Article } from "../schema/types.js";
import { type Duplicate, Duplicates } from "./duplicates.js";
import { mapInOrder } from "./map-in-order.js";
import type { OpenedPage, Page } from "./open-page.js";
import type { BatchInput } from "./read-inputs.js";
import type { Since } from "./since.js";

/** An input with what is known of it before extraction. */
export interface Entry {
  readonly kind: "article" | "duplicate" | "failure" | "older";
  readonly index: number;
  /** Null for a failure of which not even the article is known. */
  readonly article: Article | null;
  readonly duplicate: Duplicate | null;
  readonly error: Error | null;
  /** Kept although it has no date. */
  readonly isUndated: boolean;
  /** Bytes of the input up to here. */
  readonly read: number;
  /** Of all inputs up to this one. */
  digest(): string;
}

export interface EntryOptions {
  readonly since: Since | null;
  /** Pages that may be read at once. */
  readonly ahead: number;
  openPage(page: Page): Promise<OpenedPage>;
}

type Opened = { article: Article; error: null; read: number } | { article: null; error: Error; read: number };

/** Opens pages, leaves out what is too old, recognizes what came before; in the order of the input. */
export async function* readEntries(
  inputs: AsyncIterable<BatchInput>,
  { since, ahead, openPage }: EntryOptions,
): AsyncGenerator<Entry, void, undefined> {
  const duplicates = new Duplicates();
  const hash = createHash("sha256");
  let index = 0;
  for await (const { article, error, read } of mapInOrder(inputs, ahead, (input) => open(input, openPage))) {
    hash.update(`${error === null ? JSON.stringify(article) : `${error.name}: ${error.message}`}\n`);
    const age = article === null || since === null ? "younger" : since(article.publishedAt);
    const duplicate = article === null || age === "older" ? null : duplicates.find(index, article);
    const kind = error !== null ? "failure" : age === "older" ? "older" : duplicate ? "duplicate" : "article";
    yield { kind, index, article, duplicate, error, isUndated: age === "undated", read, digest: digestOf(hash) };
    index++;
  }
}

/** The digest now; asked for before the next entry. */
const digestOf = (hash: Hash) => () => hash.copy().digest("hex");

async function open(input: BatchInput, openPage: EntryOptions["openPage"]): Promise<Opened> {
  const { read } = input;
  if (input.kind === "article") return { article: input.article, error: null, read };
  if (input.kind === "failure") return { article: null, error: input.error, read };
  const { article, error } = await openPage({ name: input.name, bytes: input.bytes }).catch(
    (reason): OpenedPage => ({ article: null, error: { name: "Error", message: `${input.name}: ${String(reason)}` } }),
  );
  if (article !== null) return { article, error: null, read };
  return { article, error: Object.assign(new Error(error.message), { name: error.name }), read };
}
