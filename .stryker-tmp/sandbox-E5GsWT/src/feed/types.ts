// @ts-nocheck
import type { Article } from "../schema/types.js";

export type FeedFormat = "rss" | "atom" | "rdf" | "json";

/** How much of the article the feed carries: all of it, a summary or teaser, or its title only (the text is then empty). */
export type Completeness = "full" | "summary" | "title";

/** An article of a feed: `text` is clean paragraphs, separated by an empty line. */
export interface FeedArticle extends Article {
  completeness: Completeness;
  /** BCP 47, as the item or its feed says; null when neither does. */
  language: string | null;
}

export interface Feed {
  format: FeedFormat;
  title: string | null;
  /** The site's page that the feed belongs to. */
  url: string | null;
  language: string | null;
  /** In the order of the feed. */
  articles: FeedArticle[];
  warnings: FeedWarning[];
}

/** Where a page's date of publication was found; null when it was found nowhere (it is never guessed from the body). */
export type DateSource = "json-ld" | "meta" | "time" | null;

/** The article of a page; it can be given to `extract` as it is. */
export interface PageArticle extends Article {
  language: string | null;
  dateSource: DateSource;
  warnings: FeedWarning[];
}

export type FeedWarningCode =
  /** The bytes are not in the character set that was declared. */
  | "charset-wrong"
  | "charset-unknown"
  /** Characters that no XML or HTML may hold were dropped. */
  | "control-characters"
  /** Something stood before the feed. */
  | "leading-junk"
  /** The feed defines entities; none is expanded. */
  | "entities-ignored"
  /** The feed ends in mid-item; the items before the cut were kept. */
  | "truncated"
  | "item-unreadable"
  /** Items beyond the limit were left out. */
  | "items-left-out"
  | "no-items"
  | "duplicate-guid"
  | "bad-date"
  | "bad-link"
  /** The page is too large or too deep for the reader that knows layouts; its paragraphs were taken in order. */
  | "plain-reading"
  | "no-text"
  /** The page says that only a part of the article is free. */
  | "paywall";

export interface FeedWarning {
  code: FeedWarningCode;
  message: string;
  /** Positions in the feed (0 is the first item) that it is about; at most 20 are named. */
  items: number[];
}
