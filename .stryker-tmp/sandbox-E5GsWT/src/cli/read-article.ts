// @ts-nocheck
import type { Article } from "../schema/types.js";
import { readBytes, readInput } from "./read-input.js";

/**
 * The article of a file: its main text where it is a page, its fields where it is JSON. The reader of pages is loaded when it is needed.
 * @throws Error naming the file, when it cannot be read or holds no article.
 */
export async function readArticle(file: string): Promise<Article> {
  if (/\.html?$/i.test(file)) {
    const { readPage } = await import("../feed/index.js");
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
