import fs from "node:fs";
import path from "node:path";
import { type AnnotatedText, parseAnnotatedText, type Tag } from "./annotated-text.js";

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

/** `article.json` of a written article; fixtures/README.md explains each field. */
export interface ArticleNotes {
  title: string;
  date: string;
  theme: string;
  country: string;
  shape: string;
  author: string;
  companies: { name: string; aliases: string[] }[];
  people: { name: string; mentions: string[]; role: string | null; company: string | null }[];
  percentages: WrittenPercentage[];
  money: WrittenAmount[];
  quarters: { surface: string; year: number | null; quarter: number | null; half: number | null; fiscal: boolean }[];
  events: WrittenEvent[];
  quotes: { text: string; speaker: string | null; reported: boolean }[];
  salient_text: string[];
}

export interface WrittenArticle extends AnnotatedText {
  slug: string;
  part: Part;
  notes: ArticleNotes;
}

const ROOT = path.resolve(import.meta.dirname, "../../fixtures/articles");

/** One written article. @throws Error naming the article and what is wrong with its tags or JSON. */
export function readWrittenArticle(part: Part, slug: string): WrittenArticle {
  const folder = path.join(ROOT, part, slug);
  try {
    const annotated = parseAnnotatedText(fs.readFileSync(path.join(folder, "article.ann"), "utf8"));
    const notes = JSON.parse(fs.readFileSync(path.join(folder, "article.json"), "utf8")) as ArticleNotes;
    return { ...annotated, slug, part, notes };
  } catch (error) {
    throw new Error(`${part}/${slug}: ${(error as Error).message}`);
  }
}

export function listWrittenArticles(part: Part): string[] {
  const folder = path.join(ROOT, part);
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export const readWrittenArticles = (part: Part): WrittenArticle[] =>
  listWrittenArticles(part).map((slug) => readWrittenArticle(part, slug));

/** Surfaces of one tag, in text order. */
export const surfacesOf = ({ text, spans }: AnnotatedText, tag: Tag): string[] =>
  spans.filter((span) => span.tag === tag).map((span) => text.slice(span.start, span.end));
