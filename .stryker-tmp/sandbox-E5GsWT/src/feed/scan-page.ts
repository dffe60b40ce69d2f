// @ts-nocheck
import { readHtml, VOID_ELEMENTS } from "./read-html.js";

/** What a page says of itself, as it stands in its tags. */
export interface PageScan {
  /** `lang` of `<html>`. */
  readonly language: string | null;
  /** `<title>`. */
  readonly title: string;
  /** The first `<h1>`. */
  readonly heading: string;
  /** `content` of `<meta>` by its lower-case `property`, `name`, `itemprop` or `http-equiv`; the first of a name. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly base: string | null;
  /** The contents of JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** `datetime` of `<time>` elements: those marked as the date of publication, and the first within the article. */
  readonly publishedTimes: readonly string[];
  readonly firstTime: string | null;
  readonly tags: number;
  readonly deepest: number;
  /** Sum of the depths of all elements: what a reader of the tree has to walk through. */
  readonly work: number;
}

const LONGEST_HEADING = 1000;
const MOST_JSON_LD = 50;
const BODIES = new Set(["article", "main"]);

/** Reads a page's tags in one pass. */
export function scanPage(html: string): PageScan {
  const meta = new Map<string, string>();
  const jsonLd: string[] = [];
  const publishedTimes: string[] = [];
  let language: string | null = null;
  let title = "";
  let heading = "";
  let canonical: string | null = null;
  let base: string | null = null;
  let firstTime: string | null = null;
  let inside: "title" | "h1" | "json-ld" | null = null;
  let headingDone = false;
  let script: string[] = [];
  let bodies = 0;
  let tags = 0;
  let depth = 0;
  let deepest = 0;
  let work = 0;

  const readTime = (attributes: ReadonlyMap<string, string>): void => {
    const written = attributes.get("datetime");
    if (!written) return;
    if (attributes.has("pubdate") || attributes.get("itemprop")?.toLowerCase() === "datepublished")
      publishedTimes.push(written);
    else if (bodies > 0) firstTime ??= written;
  };

  readHtml(html, {
    onOpen(name, attributes) {
      tags++;
      if (!VOID_ELEMENTS.has(name)) {
        depth++;
        deepest = Math.max(deepest, depth);
      }
      work += depth;
      if (name === "html") language ??= attributes.get("lang") ?? attributes.get("xml:lang") ?? null;
      else if (name === "meta") readMeta(attributes, meta);
      else if (name === "link") {
        if (attributes.get("rel")?.toLowerCase().split(/\s+/).includes("canonical"))
          canonical ??= attributes.get("href") ?? null;
      } else if (name === "base") base ??= attributes.get("href") ?? null;
      else if (name === "time") readTime(attributes);
      else if (name === "title" && title === "") inside = "title";
      else if (name === "h1" && !headingDone) inside = "h1";
      else if (name === "script" && isJsonLd(attributes)) inside = "json-ld";
      else if (BODIES.has(name)) bodies++;
    },
    onClose(name) {
      depth = Math.max(0, depth - 1);
      if (inside === "json-ld" && name === "script") {
        if (jsonLd.length < MOST_JSON_LD) jsonLd.push(script.join(""));
        script = [];
        inside = null;
      } else if (inside === "title" && name === "title") inside = null;
      else if (inside === "h1" && name === "h1") {
        headingDone = heading.trim() !== "";
        inside = null;
      } else if (BODIES.has(name)) bodies--;
    },
    onText(piece) {
      if (inside === "json-ld") script.push(piece);
      else if (inside === "title" && title.length < LONGEST_HEADING) title += piece;
      else if (inside === "h1" && heading.length < LONGEST_HEADING) heading += piece;
    },
  });
  return {
    language,
    title: oneLine(title),
    heading: oneLine(heading),
    meta,
    canonical,
    base,
    jsonLd,
    publishedTimes,
    firstTime,
    tags,
    deepest,
    work,
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const isJsonLd = (attributes: ReadonlyMap<string, string>): boolean =>
  attributes.get("type")?.trim().toLowerCase().startsWith("application/ld+json") ?? false;

function readMeta(attributes: ReadonlyMap<string, string>, meta: Map<string, string>): void {
  const content = attributes.get("content")?.trim();
  if (!content) return;
  for (const key of ["property", "name", "itemprop", "http-equiv"]) {
    const name = attributes.get(key)?.trim().toLowerCase();
    if (name && !meta.has(name)) meta.set(name, content);
  }
}
