// @ts-nocheck
import { DepecheFeedError } from "./feed-error.js";

/** A feed cut into its items, without reading them. */
export interface XmlFeed {
  readonly format: "rss" | "atom" | "rdf";
  /** The start tag of the root, `<rss …>`. */
  readonly root: string;
  /** The feed without its items: what the publisher says of itself; closed where the original was cut. */
  readonly shell: string;
  /** Each item from `<` to `>`. */
  readonly items: readonly string[];
  /** Items beyond the limit. */
  readonly leftOut: number;
  /** The end is missing; an item that was cut is not among `items`. */
  readonly truncated: boolean;
  readonly hasJunk: boolean;
  readonly hasEntities: boolean;
}

const FORMATS: Readonly<Record<string, { format: XmlFeed["format"]; item: string }>> = {
  rss: { format: "rss", item: "item" },
  feed: { format: "atom", item: "entry" },
  rdf: { format: "rdf", item: "item" },
};

/** Prefixes of the formats' own elements, besides the root's. */
const OWN_PREFIXES = new Set(["", "rss", "atom"]);

/**
 * Finds the root and the items of an XML feed, in one pass over its tags; CDATA, comments and quotes are passed over, the
 * document type is left out, so that no entity is ever defined.
 * @throws DepecheFeedError when the text is no feed; the message says what it looks like.
 */
export function splitXmlFeed(xml: string, maxItems: number): XmlFeed {
  const prolog = findRoot(xml);
  const { format, item } = prolog;
  const shell: string[] = [];
  const items: string[] = [];
  let leftOut = 0;
  let shellFrom = prolog.start;
  let itemFrom = -1;
  let closed = false;
  let at = prolog.end;
  while (!closed) {
    const tag = nextTag(xml, at);
    if (!tag) break;
    at = tag.nameEnd;
    if (tag.local === prolog.local && tag.isEnd && itemFrom < 0) closed = true;
    if (tag.local !== item || !(tag.prefix === prolog.prefix || OWN_PREFIXES.has(tag.prefix))) continue;
    if (itemFrom >= 0) {
      const end = tag.isEnd ? xml.indexOf(">", at) + 1 : tag.start;
      if (end <= 0) break;
      if (items.length < maxItems) items.push(xml.slice(itemFrom, end));
      else leftOut++;
      shellFrom = end;
      itemFrom = -1;
      at = Math.max(at, end);
    }
    if (!tag.isEnd) {
      if (shellFrom < tag.start) shell.push(xml.slice(shellFrom, tag.start));
      itemFrom = tag.start;
    }
  }
  if (closed) shell.push(xml.slice(shellFrom, xml.indexOf(">", at) + 1 || xml.length));
  else if (itemFrom < 0) shell.push(xml.slice(shellFrom, lastWholeTag(xml, shellFrom)));
  const root = xml.slice(prolog.start, prolog.end);
  return {
    format,
    root,
    shell: closed ? shell.join("") : closeShell(shell.join(""), format, prolog.name),
    items,
    leftOut,
    truncated: !closed,
    hasJunk: prolog.hasJunk,
    hasEntities: prolog.hasEntities,
  };
}

interface Tag {
  readonly start: number;
  readonly nameEnd: number;
  readonly isEnd: boolean;
  readonly prefix: string;
  readonly local: string;
}

/** A name and its end; the longest looked at is a qualified one with a namespace prefix. */
const NAME = /[^\s/<>]{0,64}/y;

/** The next start or end tag from `at`; null when there is none, or the markup before it never ends. */
function nextTag(xml: string, from: number): Tag | null {
  let at = from;
  for (;;) {
    const start = xml.indexOf("<", at);
    if (start < 0) return null;
    const next = xml.charCodeAt(start + 1);
    if (next === 0x21 || next === 0x3f) {
      at = skipMarkup(xml, start);
      if (at < 0) return null;
      continue;
    }
    const isEnd = next === 0x2f;
    NAME.lastIndex = start + (isEnd ? 2 : 1);
    const name = (NAME.exec(xml)?.[0] ?? "").toLowerCase();
    const colon = name.indexOf(":");
    return {
      start,
      nameEnd: start + (isEnd ? 2 : 1) + name.length,
      isEnd,
      prefix: colon < 0 ? "" : name.slice(0, colon),
      local: name.slice(colon + 1),
    };
  }
}

/** The end of a comment, CDATA section, declaration or processing instruction; -1 when it has none. */
function skipMarkup(xml: string, start: number): number {
  const [opening, closing] = xml.startsWith("<!--", start)
    ? ["<!--", "-->"]
    : xml.startsWith("<![CDATA[", start)
      ? ["<![CDATA[", "]]>"]
      : xml.startsWith("<?", start)
        ? ["<?", "?>"]
        : ["<!", ">"];
  const end = xml.indexOf(closing as string, start + (opening as string).length);
  return end < 0 ? -1 : end + (closing as string).length;
}

interface Prolog {
  readonly start: number;
  /** After the `>` of the root's start tag. */
  readonly end: number;
  readonly name: string;
  readonly local: string;
  readonly prefix: string;
  readonly format: XmlFeed["format"];
  readonly item: string;
  readonly hasJunk: boolean;
  readonly hasEntities: boolean;
}

/** Characters of other output (warnings of a script, say) that may stand before a feed. */
const LONGEST_JUNK = 20_000;
const DOCTYPE = /<!doctype/iy;

/** The first tag that is the root of a feed. */
function findRoot(xml: string): Prolog {
  let at = 0;
  let hasEntities = false;
  let hasJunk = false;
  let first: string | undefined;
  while (at < LONGEST_JUNK) {
    const start = xml.indexOf("<", at);
    if (start < 0) break;
    if (xml.slice(at, start).trim() !== "") hasJunk = true;
    DOCTYPE.lastIndex = start;
    if (DOCTYPE.test(xml)) {
      const type = skipDoctype(xml, start);
      hasEntities ||= type.hasEntities;
      at = type.end;
      continue;
    }
    const next = xml.charCodeAt(start + 1);
    if (next === 0x21 || next === 0x3f) {
      at = skipMarkup(xml, start);
      if (at < 0) break;
      continue;
    }
    const tag = nextTag(xml, start) as Tag;
    const kind = tag.isEnd ? undefined : FORMATS[tag.local];
    if (kind) {
      const end = tagEnd(xml, tag.nameEnd);
      if (end < 0) throw new DepecheFeedError("unreadable", "the feed ends within its first tag");
      const name = xml.slice(start + 1, tag.nameEnd);
      return { start, end, name, local: tag.local, prefix: tag.prefix, ...kind, hasJunk, hasEntities };
    }
    first ??= tag.local;
    if (NOT_FEEDS.has(tag.local)) throw describe(xml, tag.local);
    hasJunk = true;
    at = tag.nameEnd;
  }
  throw describe(xml, first);
}

/** Roots that leave no doubt. */
const NOT_FEEDS = new Set(["html", "head", "body", "opml", "urlset", "sitemapindex"]);

/** After the `>` of a tag, quotes passed over; -1 when there is none. */
function tagEnd(xml: string, from: number): number {
  let quote = "";
  for (let at = from; at < xml.length; at++) {
    const character = xml[at] as string;
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at + 1;
  }
  return -1;
}

/** Passes over a document type with its internal subset, without reading what it declares. */
function skipDoctype(xml: string, start: number): { end: number; hasEntities: boolean } {
  let quote = "";
  let inSubset = false;
  let hasEntities = false;
  for (let at = start + 2; at < xml.length; at++) {
    const character = xml[at] as string;
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "[") inSubset = true;
    else if (character === "]") inSubset = false;
    else if (character === "<" && xml.startsWith("<!--", at)) {
      const end = xml.indexOf("-->", at + 4);
      if (end < 0) break;
      at = end + 2;
    } else if (character === "<" && xml.startsWith("<!ENTITY", at)) hasEntities = true;
    else if (character === ">" && !inSubset) return { end: at + 1, hasEntities };
  }
  throw new DepecheFeedError("unreadable", "the document type (<!DOCTYPE …>) never ends");
}

/** Says what a text is that is no feed. */
function describe(xml: string, root?: string): DepecheFeedError {
  const start = xml.slice(0, 60).replace(/\s+/g, " ").trim();
  if (xml.trim() === "") return new DepecheFeedError("empty", "the feed is empty");
  if (root === "html" || root === "head" || root === "body") {
    const feeds = linkedFeeds(xml);
    const named = feeds.length > 0 ? `; it names these feeds: ${feeds.join(" ")}` : "";
    return new DepecheFeedError("html-page", `this is an HTML page, not a feed${named}`);
  }
  if (root === "opml") return new DepecheFeedError("opml", "this is an OPML list of feeds, not a feed");
  const got = root ? `<${root}>` : `« ${start} »`;
  return new DepecheFeedError("not-a-feed", `not a feed: RSS, Atom, RDF or JSON Feed was expected, got ${got}`);
}

const LINK_TAG = /<link\b[^>]{0,1000}>/gi;
const FEED_TYPE = /type\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)/i;
const HREF = /href\s*=\s*["']?([^"'\s>]{1,500})/i;
const MOST_NAMED = 5;
/** `<link>` stands in the head. */
const HEAD_CHARACTERS = 200_000;

/** Addresses of the feeds that an HTML page names in its head. */
function linkedFeeds(html: string): string[] {
  const tags = html.slice(0, HEAD_CHARACTERS).match(LINK_TAG) ?? [];
  return tags
    .filter((tag) => FEED_TYPE.test(tag))
    .flatMap((tag) => HREF.exec(tag)?.[1] ?? [])
    .slice(0, MOST_NAMED);
}

/** Where the last whole tag after `from` ends, at most a shell's length further. */
function lastWholeTag(xml: string, from: number): number {
  const end = xml.lastIndexOf(">", Math.min(xml.length, from + HEAD_CHARACTERS));
  return end < from ? from : end + 1;
}

const closeShell = (shell: string, format: XmlFeed["format"], root: string): string =>
  format === "atom" ? `${shell}</${root}>` : `${shell}</channel></${root}>`;
