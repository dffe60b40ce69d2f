// @ts-nocheck
import fs from "node:fs/promises";
import path from "node:path";
import { parseAnnotatedText } from "../judge/annotated-text.js";
import type { AnnotatedArticle } from "../judge/judge-articles.js";
import type { Article } from "../schema/types.js";
import { readInput } from "./read-input.js";

const ABOUT = ["title", "publishedAt", "author", "source", "url", "id"] as const;

/**
 * The annotated articles of a file or of all files below a folder: `.ann` is one article, `.jsonl` and `.ndjson` have one a line.
 * @throws Error naming the file, and the line, that cannot be read.
 */
export async function readAnnotated(place: string): Promise<AnnotatedArticle[]> {
  const stat = await fs.stat(place).catch(() => null);
  if (!stat?.isDirectory()) return readFile(place);
  const names = (await fs.readdir(place, { recursive: true })).filter((name) => /\.(ann|jsonl|ndjson)$/i.test(name));
  if (names.length === 0) throw new Error(`${place}: no .ann, .jsonl or .ndjson file in this folder`);
  const files = names.sort().map((name) => path.join(place, name));
  return (await Promise.all(files.map(readFile))).flat();
}

async function readFile(file: string): Promise<AnnotatedArticle[]> {
  const content = (await readInput(file)).replace(/^\ufeff/, "");
  if (!/\.(jsonl|ndjson)$/i.test(file)) return [readTagged(content, file, {})];
  return content.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const name = `${file}:${index + 1}`;
    const read = parseLine(line, name);
    if (typeof read.tagged !== "string") throw new Error(`${name}: no string « tagged » with the annotated text`);
    return [
      readTagged(
        read.tagged,
        name,
        Object.fromEntries(ABOUT.flatMap((key) => (key in read ? [[key, read[key]]] : []))),
      ),
    ];
  });
}

function parseLine(line: string, name: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === "object" && read !== null ? (read as Record<string, unknown>) : {};
  } catch (error) {
    throw new Error(`${name}: not JSON: ${(error as Error).message}`);
  }
}

function readTagged(tagged: string, name: string, about: Omit<Article, "text">): AnnotatedArticle {
  try {
    return { ...parseAnnotatedText(tagged), name, about };
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`);
  }
}
