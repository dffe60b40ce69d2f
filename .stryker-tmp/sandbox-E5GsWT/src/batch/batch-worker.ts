/** What a worker thread of the batch does; tinypool calls the functions by name. */
// @ts-nocheck

import Tinypool from "tinypool";
import { createExtractor } from "../extractor.js";
import type { Article } from "../schema/types.js";
import { type ChunkResult, type Extract, extractChunk } from "./extract-chunk.js";
import { type OpenedPage, openPage, type Page } from "./open-page.js";
import type { WorkerSettings } from "./pool.js";

const { options, rendering } = Tinypool.workerData as WorkerSettings;

let extract: Extract | undefined;

export function extractArticles(articles: Article[]): ChunkResult {
  if (extract === undefined) {
    const extractor = createExtractor(options);
    extract = (article) => extractor.extract(article);
  }
  return extractChunk(articles, extract, rendering);
}

export const readArticle = (page: Page): Promise<OpenedPage> => openPage(page);
