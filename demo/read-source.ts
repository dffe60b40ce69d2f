import type { Article } from "../src/index.js";

/** What was pasted or dropped: articles, one unless it is a feed. */
export interface Source {
  readonly kind: "text" | "page" | "feed";
  readonly articles: readonly Article[];
}

const PAGE = /^\s*(?:<!doctype html|<html)/i;
const FEED = /^\s*(?:<\?xml|<rss|<feed|<rdf:RDF)/i;
const JSON_FEED = /^\s*\{[\s\S]{0,400}"version"\s*:\s*"https:\/\/jsonfeed\.org/;

/** Reads text, a page's HTML or a feed; the readers are loaded when the first page or feed comes. @throws Error where a feed or page cannot be read. */
export async function readSource(text: string): Promise<Source> {
  if (PAGE.test(text)) {
    const { readPage } = await import("../src/feed/index.browser.js");
    return { kind: "page", articles: [await readPage(text)] };
  }
  if (FEED.test(text) || JSON_FEED.test(text)) {
    const { readFeed } = await import("../src/feed/index.browser.js");
    return { kind: "feed", articles: readFeed(text).articles };
  }
  return { kind: "text", articles: [{ text }] };
}
