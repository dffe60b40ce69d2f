/** Reads, draws and writes away from the page, so that typing never waits. */
import { FIGURE_COLUMNS, figureRows } from "../src/batch/figure-row.js";
import { CSV_LINE_END, writeCsvRow } from "../src/batch/write-csv.js";
import { renderHtml } from "../src/html/index.js";
import { type Article, type Extraction, extract } from "../src/index.js";
import type { Answer, Ask, ReadAsk, Reading, WriteAsk } from "./messages.js";

/** A page of more characters is slow to lay out; the view shows the beginning. */
const LONGEST_VIEW = 12_000;
const LONGEST_WRITING = 100_000;
const MOST_REASONS = 300;

let latest: Extraction | null = null;

self.onmessage = ({ data }: MessageEvent<Ask>) => self.postMessage(answer(data));

function answer(question: Ask): Answer {
  try {
    return question.kind === "read" ? read(question) : write(question);
  } catch (error) {
    return { kind: "failure", id: question.id, message: (error as Error).message };
  }
}

function read({ id, article, language, theme }: ReadAsk): Reading {
  const start = performance.now();
  const result = extract(article, { explain: true });
  const done = performance.now();
  latest = result;
  const isCut = article.text.length > LONGEST_VIEW;
  const shown = isCut ? beginningOf(article) : article;
  const html = renderHtml(shown, isCut ? extract(shown, { explain: true }) : result, {
    form: "fragment",
    style: false,
    idPrefix: "view",
    language,
    theme,
  });
  return {
    kind: "read",
    id,
    characters: article.text.length,
    companies: result.companies.length,
    people: result.people.length,
    figures: result.percentages.length + result.amounts.length + result.quantities.length,
    foreign: result.warnings.find(({ code }) => code === "not-french")?.message ?? null,
    why: (result.why ?? []).slice(0, MOST_REASONS),
    html,
    isCut,
    readIn: done - start,
    drawnIn: performance.now() - done,
  };
}

function beginningOf(article: Article): Article {
  const line = article.text.lastIndexOf("\n", LONGEST_VIEW);
  return { ...article, text: article.text.slice(0, line > LONGEST_VIEW / 2 ? line : LONGEST_VIEW) };
}

function write({ id, form, whole }: WriteAsk): Answer {
  const text = latest === null ? "" : form === "json" ? JSON.stringify(latest, null, 2) : writeCsv(latest);
  const isLong = !whole && text.length > LONGEST_WRITING;
  return { kind: "write", id, form, whole, text: isLong ? `${text.slice(0, LONGEST_WRITING)}…` : text };
}

const writeCsv = (result: Extraction): string =>
  [FIGURE_COLUMNS, ...figureRows(result, false)]
    .map((row) => writeCsvRow(row, { separator: ",", decimal: "." }))
    .join(CSV_LINE_END);
