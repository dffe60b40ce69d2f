// @ts-nocheck
import type { Article, Extraction } from "../schema/types.js";
import { FIGURE_COLUMNS, figureRows } from "./figure-row.js";
import type { BatchRecord, ExtractionPart, OutputFormat } from "./types.js";
import { BYTE_ORDER_MARK, CSV_LINE_END, type CsvStyle, writeCsvRow } from "./write-csv.js";

/** How results are written. */
export interface Rendering extends CsvStyle {
  format: OutputFormat;
  /** Parts of the extraction to keep; null keeps all. In CSV, `facts` keeps the figures that a fact holds. */
  only: ExtractionPart[] | null;
  /** CSV: a byte order mark, by which spreadsheets know UTF-8. */
  bom: boolean;
}

/** What the place of an article in the batch decides, known only when the articles before it are done. */
export type Place = Pick<BatchRecord, "index" | "group" | "similarity" | "duplicate">;

type Outcome = Pick<BatchRecord, "ok" | "article" | "result" | "error">;

/**
 * What is written of an article but for its place, as pieces: one for JSON (`"ok":true,…}`), one a figure for CSV.
 * The place goes before each piece.
 */
export function renderArticle(
  article: Article | null,
  result: Extraction | null,
  error: Error | null,
  rendering: Rendering,
): string[] {
  if (rendering.format === "csv") {
    if (result === null) return [];
    const onlyFacts = rendering.only?.includes("facts") ?? false;
    return figureRows(result, onlyFacts).map((row) => `${writeCsvRow(row, rendering)}${CSV_LINE_END}`);
  }
  const outcome: Outcome = {
    ok: error === null,
    article: article === null ? null : withoutText(article),
    result: result === null ? null : keepOnly(result, rendering.only),
    error: error === null ? null : { name: error.name, message: error.message },
  };
  return [`${JSON.stringify(outcome).slice(1)}${rendering.format === "ndjson" ? "\n" : ""}`];
}

/** What goes before each piece of an article. */
export function renderPlace(place: Place, rendering: Rendering, isFirst: boolean): string {
  const { index, group, similarity, duplicate } = place;
  if (rendering.format === "csv") return `${index}${rendering.separator}${group}${rendering.separator}`;
  const opening = JSON.stringify({ index, group, similarity, duplicate }).slice(0, -1);
  return `${rendering.format === "json" && !isFirst ? ",\n" : ""}${opening},`;
}

/** What stands before the first article. */
export function renderHead(rendering: Rendering): string {
  if (rendering.format === "json") return "[\n";
  if (rendering.format === "ndjson") return "";
  const header = writeCsvRow(["index", "group", ...FIGURE_COLUMNS], rendering);
  return `${rendering.bom ? BYTE_ORDER_MARK : ""}${header}${CSV_LINE_END}`;
}

/** What stands after the last. */
export const renderTail = ({ format }: Rendering): string => (format === "json" ? "\n]\n" : "");

function withoutText({ text: _, ...rest }: Article): Omit<Article, "text"> {
  const known: Partial<Record<keyof Article, unknown>> = {};
  for (const key of ["id", "url", "source", "author", "title", "publishedAt"] as const)
    if (rest[key] !== undefined) known[key] = rest[key];
  return known as Omit<Article, "text">;
}

function keepOnly(result: Extraction, only: readonly ExtractionPart[] | null): Extraction | Partial<Extraction> {
  return only === null ? result : (Object.fromEntries(only.map((part) => [part, result[part]])) as Partial<Extraction>);
}
