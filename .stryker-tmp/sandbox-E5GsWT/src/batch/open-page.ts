// @ts-nocheck
import type { Article } from "../schema/types.js";

export interface Page {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An article, or why there is none: plain data, since an error that passes between threads loses its name. */
export type OpenedPage =
  | { readonly article: Article; readonly error: null }
  | { readonly article: null; readonly error: { name: string; message: string } };

/** The article of a page in a file; its id is the file's name. The page reader is loaded at the first page. */
export async function openPage({ name, bytes }: Page): Promise<OpenedPage> {
  const { readPage } = await import("../feed/read-page.node.js");
  try {
    const { language: _language, dateSource: _dateSource, warnings: _warnings, ...article } = await readPage(bytes);
    return { article: { id: name, ...article }, error: null };
  } catch (reason) {
    const error = reason instanceof Error ? reason : new Error(String(reason));
    return { article: null, error: { name: error.name, message: `${name}: ${error.message}` } };
  }
}
