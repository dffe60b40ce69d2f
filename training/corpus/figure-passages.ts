import fs from "node:fs";
import path from "node:path";
import { parseAnnotatedText } from "../../src/judge/annotated-text.js";
import { readDrafts } from "./drafts/read-drafts.js";
import type { ArticleNotes, WrittenArticle } from "./written-article.js";

const FOLDER = path.resolve(import.meta.dirname, "../figures");
const HEAD = "title: –\ntheme: press\ncountry: FR\nshape: brief\nauthor: f1\nwhole: yes";

/**
 * Passages that teach the binding of figures alone: drafts (fixtures/README.md) under `=== DATE`, with names and figures complete, and no events, quotes
 * or salient sentences.
 */
export function readFigurePassages(): WrittenArticle[] {
  return fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith(".ann"))
    .sort()
    .flatMap((name) => {
      let count = 0;
      const drafts = fs
        .readFileSync(path.join(FOLDER, name), "utf8")
        .replace(/^=== (.*)$/gm, (_, date: string) => `=== ${name}-${++count}\n${HEAD}\ndate: ${date}`);
      return readDrafts(drafts).map(({ slug, annotated, notes }) => ({
        ...parseAnnotatedText(annotated),
        slug,
        part: "train" as const,
        notes: notes as ArticleNotes,
      }));
    });
}
