import type { Article } from "../schema/types.js";

export interface Page {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The article of a page in a file; its id is the file's name. The page reader is loaded at the first page. */
export async function openPage({ name, bytes }: Page): Promise<Article> {
  const { readPage } = await import("../feed/read-page.node.js");
  const { language: _language, dateSource: _dateSource, warnings: _warnings, ...article } = await readPage(bytes);
  return { id: name, ...article };
}
