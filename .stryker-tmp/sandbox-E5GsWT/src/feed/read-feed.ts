// @ts-nocheck
import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from "feedsmith";
import { DepecheOptionsError } from "../options.js";
import { cleanCharacters } from "./clean-characters.js";
import { decodeBytes } from "./decode-bytes.js";
import { DepecheFeedError } from "./feed-error.js";
import { type FeedItem, fromAtom, fromJson, fromRdf, fromRss } from "./feed-item.js";
import { cleanLanguage, type FeedContext, readItem } from "./read-item.js";
import { readLine } from "./read-paragraphs.js";
import { resolveUrl } from "./resolve-url.js";
import { splitJsonFeed } from "./split-json-feed.js";
import { splitXmlFeed, type XmlFeed } from "./split-xml-feed.js";
import type { Feed, FeedArticle, FeedFormat } from "./types.js";
import { collectWarnings, type Warnings } from "./warnings.js";

export interface ReadFeedOptions {
  /** Where the feed was found: relative links are resolved against it. */
  url?: string;
  /** The `Content-Type` header, for the charset of bytes. */
  contentType?: string;
  /** Items beyond it are left out, with a warning; 10,000. */
  maxItems?: number;
}

const MOST_ITEMS = 10_000;
/** 64 million characters: a feed of 50 MB passes. */
const MOST_CHARACTERS = 64_000_000;

/**
 * The articles of an RSS 2.0, Atom, RDF (RSS 1.0) or JSON Feed. What is wrong with single items, dates, links or the charset is
 * told in `warnings`, and the rest is read; entities that the feed defines are never expanded, nothing is fetched.
 *
 * @param input text, or the bytes as they came (then the charset is found out).
 * @throws DepecheFeedError when it is no feed.
 * @throws TypeError when it is neither a string nor bytes.
 */
export function readFeed(input: string | Uint8Array, options: ReadFeedOptions = {}): Feed {
  const { maxItems = MOST_ITEMS } = options;
  if (!Number.isInteger(maxItems) || maxItems < 1)
    throw new DepecheOptionsError("maxItems", maxItems, "a whole number of at least 1");
  const warnings = collectWarnings();
  const text = cleanCharacters(toText(input, options.contentType ?? null, warnings), warnings);
  const url = resolveUrl(options.url, null);
  const isJson = /^\s*[{[]/.test(text);
  const parts = isJson ? readJson(text, url, maxItems, warnings) : readXml(text, url, maxItems, warnings);
  const articles = parts.items.flatMap(({ item, position }) => readItem(item, parts.context, position, warnings) ?? []);
  if (articles.length === 0) warnings.add("no-items", "the feed has no article");
  dropSharedIds(articles, warnings);
  const { title, language } = parts.context;
  return { format: parts.format, title, url: parts.url, language, articles, warnings: warnings.list() };
}

function toText(input: string | Uint8Array, contentType: string | null, warnings: Warnings): string {
  if (typeof input !== "string" && !(input instanceof Uint8Array))
    throw new TypeError("readFeed takes the feed's text, or its bytes as a Uint8Array");
  if (input.length > MOST_CHARACTERS * (typeof input === "string" ? 1 : 4)) throw tooLarge(input.length);
  const text = typeof input === "string" ? input : decodeBytes(input, contentType, warnings);
  if (text.length > MOST_CHARACTERS) throw tooLarge(text.length);
  return text;
}

const tooLarge = (length: number): DepecheFeedError =>
  new DepecheFeedError("too-large", `the feed has ${length} characters; at most ${MOST_CHARACTERS} are read`);

interface FeedParts {
  readonly format: FeedFormat;
  readonly url: string | null;
  readonly context: FeedContext;
  readonly items: readonly PlacedItem[];
}

interface PlacedItem {
  readonly item: FeedItem;
  readonly position: number;
}

function readJson(json: string, feedUrl: string | null, maxItems: number, warnings: Warnings): FeedParts {
  const { value, truncated } = splitJsonFeed(json);
  if (truncated) warnings.add("truncated", "the feed is cut; the items before the cut were kept");
  const all = Array.isArray(value.items) ? value.items.length : 0;
  if (all > maxItems) warnLeftOut(all - maxItems, maxItems, warnings);
  const feed = parse(() => parseJsonFeed(value, { maxItems }), "this JSON is no JSON Feed");
  const url = resolveUrl(feed.home_page_url, feedUrl);
  return {
    format: "json",
    url,
    context: {
      title: feed.title?.trim() || null,
      language: cleanLanguage(feed.language),
      authors: namesOf(feed.authors),
      base: url ?? feedUrl,
    },
    items: (feed.items ?? []).map((item, position) => ({ item: fromJson(item), position })),
  };
}

function parse<Parsed>(run: () => Parsed, message: string): Parsed {
  try {
    return run();
  } catch (error) {
    throw new DepecheFeedError("not-a-feed", message, { cause: error });
  }
}

const warnLeftOut = (leftOut: number, maxItems: number, warnings: Warnings): void =>
  warnings.add("items-left-out", `${leftOut} items beyond the first ${maxItems} were left out (maxItems)`);

const namesOf = (people: readonly { name?: string }[] | undefined): string[] =>
  (people ?? []).flatMap(({ name }) => (name ? [readLine(name)] : []));

function readXml(xml: string, feedUrl: string | null, maxItems: number, warnings: Warnings): FeedParts {
  const split = splitXmlFeed(xml, maxItems);
  if (split.hasJunk)
    warnings.add("leading-junk", "something that is no XML stands before the feed; it was passed over");
  if (split.hasEntities)
    warnings.add("entities-ignored", "the feed declares entities in its document type; none was expanded or fetched");
  if (split.truncated) warnings.add("truncated", "the feed is cut; the items before the cut were kept");
  if (split.leftOut > 0) warnLeftOut(split.leftOut, maxItems, warnings);
  const shell = readShell(split);
  const base = resolveUrl(shell.base, feedUrl) ?? feedUrl;
  const url = resolveUrl(shell.url, base);
  return {
    format: split.format,
    url,
    context: {
      title: shell.title ? readLine(shell.title) || null : null,
      language: cleanLanguage(shell.language),
      authors: shell.authors,
      base: resolveUrl(shell.base, feedUrl) ?? url ?? feedUrl,
    },
    items: readItems(split, warnings),
  };
}

interface Shell {
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
  readonly authors: readonly string[];
  readonly base: string | undefined;
}

const NO_SHELL: Shell = { title: undefined, url: undefined, language: undefined, authors: [], base: undefined };

/** What the feed says of itself; nothing where that part is malformed. */
function readShell({ format, shell }: XmlFeed): Shell {
  try {
    if (format === "atom") {
      const { title, links, xml, authors } = parseAtomFeed(shell);
      const link = links?.find(({ rel }) => rel === undefined || rel === "alternate");
      return { title: title?.value, url: link?.href, language: xml?.lang, authors: namesOf(authors), base: xml?.base };
    }
    const { title, link, dc, xml, ...rest } = format === "rss" ? parseRssFeed(shell) : parseRdfFeed(shell);
    const language = ("language" in rest ? rest.language : undefined) ?? dc?.languages?.[0] ?? xml?.lang;
    return { title: title ?? dc?.titles?.[0], url: link, language, authors: [], base: xml?.base };
  } catch {
    return NO_SHELL;
  }
}

/** Items are parsed in small documents, so that a malformed one costs only itself, and memory does not grow with the feed. */
const ITEMS_A_DOCUMENT = 50;

function readItems(feed: XmlFeed, warnings: Warnings): PlacedItem[] {
  const items: PlacedItem[] = [];
  for (let from = 0; from < feed.items.length; from += ITEMS_A_DOCUMENT) {
    const chunk = feed.items.slice(from, from + ITEMS_A_DOCUMENT);
    const parsed = parseItems(feed, chunk);
    if (parsed?.length === chunk.length) {
      for (const [index, item] of parsed.entries()) items.push({ item, position: from + index });
      continue;
    }
    for (const [index, one] of chunk.entries()) {
      const [item] = parseItems(feed, [one]) ?? parseItems(feed, [escapeStrayTags(one)]) ?? [];
      const position = from + index;
      if (item) items.push({ item, position });
      else warnings.add("item-unreadable", `item ${position} is malformed and was left out`, position);
    }
  }
  return items;
}

const PARSERS = {
  rss: (xml: string) => parseRssFeed(xml).items?.map(fromRss),
  atom: (xml: string) => parseAtomFeed(xml).entries?.map(fromAtom),
  rdf: (xml: string) => parseRdfFeed(xml).items?.map(fromRdf),
};

/** The items of a small document with the feed's own root, so that its namespaces hold; null when it is malformed. */
function parseItems({ format, root }: XmlFeed, items: readonly string[]): FeedItem[] | null {
  const name = /^<([^\s/>]+)/.exec(root)?.[1] ?? "";
  const [open, close] = format === "rss" ? ["<channel><title>.</title>", "</channel>"] : ["", ""];
  try {
    return PARSERS[format](`${root}${open}${items.join("\n")}${close}</${name}>`) ?? [];
  } catch {
    return null;
  }
}

/** `<` that begins no tag: « Prix < 100 € », « A <b » cut by a teaser's length; CDATA sections are left alone. */
function escapeStrayTags(item: string): string {
  let escaped = "";
  let from = 0;
  for (let open = item.indexOf(CDATA); open >= 0; open = item.indexOf(CDATA, from)) {
    const close = item.indexOf("]]>", open);
    if (close < 0) break;
    escaped += escapeTags(item.slice(from, open)) + item.slice(open, close + 3);
    from = close + 3;
  }
  return escaped + escapeTags(item.slice(from));
}

const CDATA = "<![CDATA[";
const escapeTags = (part: string): string => part.replace(/<(?![^<>]*>)/g, "&lt;");

/** A guid that several different articles share identifies none of them. */
function dropSharedIds(articles: readonly FeedArticle[], warnings: Warnings): void {
  const byId = new Map<string, number[]>();
  for (const [position, { id }] of articles.entries()) {
    if (id === undefined) continue;
    const positions = byId.get(id);
    if (positions) positions.push(position);
    else byId.set(id, [position]);
  }
  for (const [id, positions] of byId) {
    const contents = new Set(positions.map((position) => contentOf(articles[position] as FeedArticle)));
    if (contents.size < 2) continue;
    for (const position of positions) {
      warnings.add("duplicate-guid", `the guid « ${id.slice(0, 80)} » stands on several different items`, position);
      delete articles[position]?.id;
    }
  }
}

const contentOf = ({ url = "", title = "", text }: FeedArticle): string => `${url}\n${title}\n${text}`;
