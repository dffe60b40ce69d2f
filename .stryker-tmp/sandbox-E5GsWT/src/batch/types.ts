// @ts-nocheck
import type { Article, Extraction } from "../schema/types.js";
import type { Duplicate } from "./duplicates.js";

export type { Duplicate };

export type OutputFormat = "json" | "ndjson" | "csv";

/** The parts of an extraction that can be asked for alone. */
export type ExtractionPart = Exclude<keyof Extraction, "schema" | "article">;

/** What is written of an article: one line of NDJSON, one element of the JSON array. */
export interface BatchRecord {
  /** Place in the input, from 0. */
  index: number;
  /** Index of the first article of its group of reprints: as many groups, as many independent sources. */
  group: number;
  /** With the article before it that it reprints; null when it reprints none. */
  similarity: number | null;
  /** Set for an article that came before; it has no result then. */
  duplicate: Duplicate | null;
  ok: boolean;
  article: Omit<Article, "text"> | null;
  /** The extraction, or the parts that were asked for. */
  result: Extraction | Partial<Extraction> | null;
  error: { name: string; message: string } | null;
}

export interface BatchReport {
  /** Inputs that were taken, failures and duplicates with them; those published before `since` are not counted. */
  articles: number;
  /** Records, or rows of CSV. */
  written: number;
  /** Could not be read or extracted. */
  failed: number;
  duplicates: number;
  /** Groups of reprints, an article without reprint being one: independent sources. */
  groups: number;
  /** Published before `since`: not written. */
  older: number;
  /** Without a date, so that `since` could not be asked: kept. */
  undated: number;
  /** Articles that an earlier run had written. */
  resumed: number;
  /** UTF-16 characters of the articles of this run. */
  characters: number;
  milliseconds: number;
  bytes: number;
}
