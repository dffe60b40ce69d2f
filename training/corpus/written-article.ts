import fs from "node:fs";
import path from "node:path";
import { type AnnotatedText, parseAnnotatedText, type Tag } from "../../src/judge/annotated-text.js";

export const PARTS = ["train", "dev", "test"] as const;
export type Part = (typeof PARTS)[number];

export interface WrittenFigure {
  surface: string;
  max: number | null;
  direction: "up" | "down" | "none";
  about: string | null;
  companies: string[];
  period: string | null;
  baseline: string | null;
  source: string | null;
  certainty: "stated" | "reported" | "conditional" | "forecast" | "denied";
}
export interface WrittenPercentage extends WrittenFigure {
  value: number;
  unit: "percent" | "points" | "basis-points";
  kind: "change" | "share" | "margin" | "other";
}
export interface WrittenAmount extends WrittenFigure {
  amount: number;
  currency: string | null;
}
export interface WrittenEvent {
  type: string;
  roles: Record<string, string | string[]>;
  certainty: WrittenFigure["certainty"];
  source: string | null;
  evidence: string;
}

/** What every `article.json` says; fixtures/README.md explains each field. */
export interface NameNotes {
  title: string;
  date: string;
  theme: string;
  country: string;
  shape: string;
  author: string;
  companies: { name: string; aliases: string[] }[];
  people: { name: string; mentions: string[]; role: string | null; company: string | null }[];
  salient_text: string[];
}

/** What a whole article says besides; one that teaches names only has none of it. */
export interface FigureNotes {
  percentages: WrittenPercentage[];
  money: WrittenAmount[];
  quarters: { surface: string; year: number | null; quarter: number | null; half: number | null; fiscal: boolean }[];
  events: WrittenEvent[];
  quotes: { text: string; speaker: string | null; reported: boolean }[];
}

export type ArticleNotes = NameNotes & FigureNotes;

export const FIGURE_LISTS = ["percentages", "money", "quarters", "events", "quotes"] as const;

/** A written article, with or without its figures, events and quotes. */
export interface NamedArticle extends AnnotatedText {
  slug: string;
  part: Part;
  notes: NameNotes & Partial<FigureNotes>;
}

/** A whole written article. */
export interface WrittenArticle extends NamedArticle {
  notes: ArticleNotes;
}

export const ARTICLES_ROOT = path.resolve(import.meta.dirname, "../../fixtures/articles");

/** One written article. @throws Error naming the article and what is wrong with its tags or JSON. */
export function readNamedArticle(part: Part, slug: string): NamedArticle {
  const folder = path.join(ARTICLES_ROOT, part, slug);
  try {
    const annotated = parseAnnotatedText(fs.readFileSync(path.join(folder, "article.ann"), "utf8"));
    const notes = JSON.parse(fs.readFileSync(path.join(folder, "article.json"), "utf8")) as NamedArticle["notes"];
    return { ...annotated, slug, part, notes };
  } catch (error) {
    throw new Error(`${part}/${slug}: ${(error as Error).message}`);
  }
}

export function listWrittenArticles(part: Part): string[] {
  const folder = path.join(ARTICLES_ROOT, part);
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** All written articles of a part, those that teach names only included. */
export const readNamedArticles = (part: Part): NamedArticle[] =>
  listWrittenArticles(part).map((slug) => readNamedArticle(part, slug));

export const isWhole = (article: NamedArticle): article is WrittenArticle =>
  FIGURE_LISTS.every((list) => list in article.notes);

/** The whole articles of a part. */
export const readWrittenArticles = (part: Part): WrittenArticle[] => readNamedArticles(part).filter(isWhole);

/** Surfaces of one tag, in text order. */
export const surfacesOf = ({ text, spans }: AnnotatedText, tag: Tag): string[] =>
  spans.filter((span) => span.tag === tag).map((span) => text.slice(span.start, span.end));
