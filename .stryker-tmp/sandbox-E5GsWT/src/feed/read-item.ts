// @ts-nocheck
import type { Content, FeedItem } from "./feed-item.js";
import type { Paragraph } from "./paragraph-writer.js";
import { readDate } from "./read-date.js";
import { joinParagraphs, readLine, readParagraphs } from "./read-paragraphs.js";
import { resolveUrl } from "./resolve-url.js";
import type { Completeness, FeedArticle } from "./types.js";
import type { Warnings } from "./warnings.js";

/** What an item inherits from its feed. */
export interface FeedContext {
  readonly title: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  /** What relative links are resolved against. */
  readonly base: string | null;
}

/** A description of so many characters in at least so many paragraphs is the article itself, not a teaser. */
const WHOLE_ARTICLE = { characters: 1500, paragraphs: 3 };

/** The article of an item; null when it has neither title nor text. `position` is its place in the feed, for warnings. */
export function readItem(item: FeedItem, feed: FeedContext, position: number, warnings: Warnings): FeedArticle | null {
  const base = resolveUrl(item.base, feed.base) ?? feed.base;
  const url = firstOf(item.links, (link) => resolveUrl(link, base));
  const title = item.title ? readTitle(item.title) : "";
  const { paragraphs, completeness } = pickText(item, title, url, base);
  const text = joinParagraphs(paragraphs);
  if (text === "" && title === "") {
    warnings.add("item-unreadable", `item ${position} has neither title nor text`, position);
    return null;
  }
  if (text === "") warnings.add("no-text", `item ${position} has a title and no text`, position);
  if (url === null && item.links.some(Boolean))
    warnings.add("bad-link", `item ${position}: « ${item.links.find(Boolean)} » is no web address`, position);
  const article: FeedArticle = { text, completeness, language: cleanLanguage(item.language) ?? feed.language };
  if (title !== "") article.title = title;
  if (url !== null) article.url = url;
  const publishedAt = pickDate(item, position, warnings);
  if (publishedAt !== null) article.publishedAt = publishedAt;
  const authors = item.authors.flatMap((author) => (author ? [readLine(author)] : [])).filter(Boolean);
  const author = (authors.length > 0 ? authors : feed.authors).join(", ");
  if (author !== "") article.author = author;
  const source = (item.source ? readLine(item.source) : "") || feed.title;
  if (source !== null) article.source = source;
  if (item.guid !== null) article.id = item.guid;
  return article;
}

/** BCP 47 by its shape; null for anything else. */
export const cleanLanguage = (language: string | null | undefined): string | null => {
  const tag = language?.trim().replace(/_/g, "-") ?? "";
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag) ? tag : null;
};

function firstOf<T, Result>(list: readonly T[], read: (one: T) => Result | null): Result | null {
  for (const one of list) {
    const result = read(one);
    if (result !== null) return result;
  }
  return null;
}

const readTitle = ({ value, isHtml }: Content): string =>
  isHtml ? readLine(value) : value.replace(/\s+/g, " ").trim();

function pickText(
  item: FeedItem,
  title: string,
  url: string | null,
  base: string | null,
): { paragraphs: Paragraph[]; completeness: Completeness } {
  const content = readContent(item.content, title, url, base);
  const summary = readContent(item.summary, title, url, base);
  const lengths = [lengthOf(content), lengthOf(summary)] as const;
  if (lengths[0] > 0 && lengths[0] >= lengths[1]) return { paragraphs: content, completeness: "full" };
  if (lengths[1] === 0) return { paragraphs: [], completeness: "title" };
  const isWhole = lengths[1] >= WHOLE_ARTICLE.characters && summary.length >= WHOLE_ARTICLE.paragraphs;
  return { paragraphs: summary, completeness: isWhole ? "full" : "summary" };
}

const lengthOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { text }) => sum + text.length, 0);

function readContent(content: Content | null, title: string, url: string | null, base: string | null): Paragraph[] {
  if (!content) return [];
  if (!content.isHtml)
    return content.value
      .split(/\n+/)
      .map((line) => ({ text: line.trim(), links: [] }))
      .filter(({ text }) => text !== "");
  const paragraphs = readParagraphs(content.value);
  const last = paragraphs.pop();
  const kept = last && url !== null ? withoutPointer(last, title, url, base) : last;
  return kept ? [...paragraphs, kept] : paragraphs;
}

/**
 * The last paragraph without « read more »: a link at its end to the article itself. Null when nothing else is left, or when
 * the link bears the article's title (« the post X appeared first on Y »).
 */
function withoutPointer(paragraph: Paragraph, title: string, url: string, base: string | null): Paragraph | null {
  const pointer = [...paragraph.links].reverse().find(({ href }) => samePage(resolveUrl(href, base), url));
  if (!pointer) return paragraph;
  if (pointer.text === title) return null;
  if (!paragraph.text.endsWith(pointer.text)) return paragraph;
  const text = paragraph.text.slice(0, paragraph.text.length - pointer.text.length).trim();
  return text === "" ? null : { text, links: paragraph.links };
}

/** The same address but for its query (publishers add campaign tags) and fragment. */
const samePage = (one: string | null, other: string): boolean =>
  one !== null && one.split(/[?#]/)[0] === other.split(/[?#]/)[0];

function pickDate({ dates }: FeedItem, position: number, warnings: Warnings): string | null {
  const date = firstOf(dates, (written) => (written ? readDate(written) : null));
  const written = dates.find(Boolean);
  if (date === null && written)
    warnings.add("bad-date", `item ${position}: « ${written.slice(0, 80)} » is no date`, position);
  return date;
}
