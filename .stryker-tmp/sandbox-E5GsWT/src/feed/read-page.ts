// @ts-nocheck
import type Defuddle from "defuddle";
import { cleanCharacters } from "./clean-characters.js";
import { decodeBytes } from "./decode-bytes.js";
import { DepecheFeedError } from "./feed-error.js";
import type { Paragraph } from "./paragraph-writer.js";
import { readDate } from "./read-date.js";
import { cleanLanguage } from "./read-item.js";
import { type JsonLdArticle, readJsonLd } from "./read-json-ld.js";
import { joinParagraphs, readLine, readParagraphs } from "./read-paragraphs.js";
import { resolveUrl } from "./resolve-url.js";
import { type PageScan, scanPage } from "./scan-page.js";
import type { DateSource, PageArticle } from "./types.js";
import { collectWarnings, type Warnings } from "./warnings.js";

export interface ReadPageOptions {
  /** The page's address: relative links are resolved against it, and it stands where the page names no canonical one. */
  url?: string;
  /** The `Content-Type` header, for the charset of bytes. */
  contentType?: string;
}

/** A page that stands in a browser: its `document`. */
export interface LivePage {
  readonly documentElement: { readonly outerHTML: string };
  readonly URL?: string;
}

/** Makes a tree of HTML, and reads the main content's HTML off it. */
export interface PageReader {
  readMainContent(html: string, url: string | null): Promise<string>;
}

/** 16 million characters; the largest pages of the press are under 5 MB. */
const MOST_CHARACTERS = 16_000_000;

/**
 * What the layout reader may be given. Measured on defuddle 0.19.4 with linkedom: 2 s at 240,000 (sum of the depths of all
 * elements), 5 s on a chain 1,000 deep, minutes on 3,000; press pages have under 100,000 and are under 60 deep.
 */
const MOST_WORK = 400_000;
const DEEPEST = 200;
const MOST_LAYOUT_CHARACTERS = 4_000_000;

/** `articleBody` is taken where the page itself shows much less of it (a page filled in by script). */
const MUCH_LONGER = 1.5;

export function createReadPage(reader: PageReader) {
  /**
   * The article of a page: JSON-LD and OpenGraph say title, author, date, address and language where they are there, the
   * page's own tags where not; the text is the page's main content as clean paragraphs. Nothing is fetched.
   *
   * @param input HTML, its bytes as they came, or a browser's `document`.
   * @throws DepecheFeedError when there is no page to read.
   */
  return async function readPage(
    input: string | Uint8Array | LivePage,
    options: ReadPageOptions = {},
  ): Promise<PageArticle> {
    const warnings = collectWarnings();
    const html = cleanCharacters(toHtml(input, options.contentType ?? null, warnings), warnings);
    if (html.trim() === "") throw new DepecheFeedError("empty", "the page is empty");
    const scan = scanPage(html);
    if (scan.tags === 0) throw new DepecheFeedError("not-a-page", "this is no HTML page: it has no tag");
    const given = resolveUrl(options.url ?? ("URL" in Object(input) ? (input as LivePage).URL : undefined), null);
    const base = resolveUrl(scan.base, given) ?? given;
    const canonical = pickAddress(scan, base);
    const jsonLd = readJsonLd(scan.jsonLd, (url) => {
      const address = resolveUrl(url, base);
      return address !== null && (address === canonical || address === given);
    });
    const url = canonical ?? resolveUrl(jsonLd?.url, base) ?? given;
    const title = pickTitle(scan, jsonLd);
    const paragraphs = await pickParagraphs(html, scan, jsonLd, url, reader, warnings);
    while (paragraphs[0] && isTitle(paragraphs[0].text, title, scan)) paragraphs.shift();
    if (jsonLd?.isPaid) warnings.add("paywall", "the page says that only a part of the article is free");
    if (paragraphs.length === 0) warnings.add("no-text", "the page has no text that could be an article");
    const { publishedAt, dateSource } = pickDate(scan, jsonLd, warnings);
    const article: PageArticle = {
      text: joinParagraphs(paragraphs),
      language: pickLanguage(scan, jsonLd),
      dateSource,
      warnings: warnings.list(),
    };
    if (title !== "") article.title = title;
    if (url !== null) article.url = url;
    if (publishedAt !== null) article.publishedAt = publishedAt;
    const author = pickAuthor(scan, jsonLd);
    if (author !== "") article.author = author;
    const source = scan.meta.get("og:site_name") ?? jsonLd?.publisher ?? scan.meta.get("application-name");
    if (source) article.source = readLine(source);
    return article;
  };
}

function toHtml(input: string | Uint8Array | LivePage, contentType: string | null, warnings: Warnings): string {
  let html: unknown = input;
  if (input instanceof Uint8Array) html = decodeBytes(input, contentType, warnings);
  else if (typeof input === "object" && input !== null) html = input.documentElement?.outerHTML;
  if (typeof html !== "string")
    throw new TypeError("readPage takes HTML, its bytes as a Uint8Array, or a browser's document");
  if (html.length > MOST_CHARACTERS)
    throw new DepecheFeedError(
      "too-large",
      `the page has ${html.length} characters; at most ${MOST_CHARACTERS} are read`,
    );
  return html;
}

/** The canonical address; one that names the home page of the site for an article is a fault of the page, and not believed. */
function pickAddress(scan: PageScan, base: string | null): string | null {
  for (const written of [scan.canonical, scan.meta.get("og:url")]) {
    const url = resolveUrl(written, base);
    if (url === null) continue;
    if (base !== null && new URL(url).pathname === "/" && new URL(base).pathname !== "/") continue;
    return url;
  }
  return null;
}

/** The headline; a `<title>` loses the name of the site at its end. */
function pickTitle({ meta, heading, title }: PageScan, jsonLd: JsonLdArticle | null): string {
  const said = jsonLd?.headline ?? meta.get("og:title") ?? meta.get("twitter:title");
  if (said) return readLine(said);
  if (heading !== "") return heading;
  const site = meta.get("og:site_name");
  const parts = title.split(/ [|\u2013\u2014\u00b7\u2022-] /);
  const isSite = (part: string): boolean => site !== undefined && part.toLowerCase() === site.toLowerCase();
  return parts.length > 1 && isSite(parts.at(-1) as string) ? parts.slice(0, -1).join(" - ") : title;
}

const isTitle = (paragraph: string, title: string, { heading, title: pageTitle }: PageScan): boolean => {
  const line = paragraph.replace(/\s+/g, " ");
  return line === title || line === heading || line === pageTitle;
};

async function pickParagraphs(
  html: string,
  scan: PageScan,
  jsonLd: JsonLdArticle | null,
  url: string | null,
  reader: PageReader,
  warnings: Warnings,
): Promise<Paragraph[]> {
  const shown = await readContent(html, scan, url, reader, warnings);
  const body = jsonLd?.body ? readBody(jsonLd.body) : [];
  return lengthOf(body) > MUCH_LONGER * lengthOf(shown) ? body : shown;
}

const lengthOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { text }) => sum + text.length, 0);

/** `articleBody` is plain text, or HTML against the rule. */
const readBody = (body: string): Paragraph[] =>
  /<(?:p|br|div)\b/i.test(body) ? readParagraphs(body) : body.split(/\n+/).flatMap((line) => readParagraphs(line));

async function readContent(
  html: string,
  { work, deepest }: PageScan,
  url: string | null,
  reader: PageReader,
  warnings: Warnings,
): Promise<Paragraph[]> {
  if (work > MOST_WORK || deepest > DEEPEST || html.length > MOST_LAYOUT_CHARACTERS) {
    warnings.add(
      "plain-reading",
      "the page is too large or too deep for its layout to be read; its paragraphs were taken in order",
    );
    return readParagraphs(innerBody(html));
  }
  return readParagraphs(await reader.readMainContent(html, url));
}

const BODIES = [
  [/<article[\s>]/i, "</article"],
  [/<main[\s>]/i, "</main"],
] as const;

/** From the first `<article>` (or `<main>`) to the last end of one; the whole page where there is none. */
function innerBody(html: string): string {
  for (const [opening, closing] of BODIES) {
    const start = html.search(opening);
    const end = html.lastIndexOf(closing);
    if (start >= 0) return html.slice(start, end > start ? end : html.length);
  }
  return html;
}

function pickDate(
  scan: PageScan,
  jsonLd: JsonLdArticle | null,
  warnings: Warnings,
): { publishedAt: string | null; dateSource: DateSource } {
  const written: [DateSource, string | null | undefined][] = [
    ["json-ld", jsonLd?.datePublished],
    ...META_DATES.map((name): [DateSource, string | undefined] => ["meta", scan.meta.get(name)]),
    ...scan.publishedTimes.map((time): [DateSource, string] => ["time", time]),
    ["time", scan.firstTime],
  ];
  for (const [dateSource, date] of written) {
    const publishedAt = date ? readDate(date) : null;
    if (publishedAt !== null) return { publishedAt, dateSource };
    if (date) warnings.add("bad-date", `« ${date.slice(0, 80)} » (${dateSource}) is no date`);
  }
  return { publishedAt: null, dateSource: null };
}

/** Names of `<meta>` that hold the date of publication. */
const META_DATES = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.date",
  "dc.date",
  "parsely-pub-date",
  "sailthru.date",
  "publish-date",
  "pubdate",
  "date",
];
const META_AUTHORS = [
  "author",
  "article:author",
  "og:article:author",
  "parsely-author",
  "byl",
  "dc.creator",
  "sailthru.author",
];

function pickAuthor(scan: PageScan, jsonLd: JsonLdArticle | null): string {
  const authors = (jsonLd?.authors ?? []).map(readLine).filter((name) => name !== "" && !isAddress(name));
  if (authors.length > 0) return [...new Set(authors)].join(", ");
  const said = META_AUTHORS.map((name) => scan.meta.get(name)).find((name) => name !== undefined && !isAddress(name));
  return said ? readLine(said) : "";
}

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

function pickLanguage({ language, meta }: PageScan, jsonLd: JsonLdArticle | null): string | null {
  const said = [jsonLd?.language, language, meta.get("og:locale"), meta.get("content-language"), meta.get("language")];
  for (const tag of said) {
    const clean = cleanLanguage(tag);
    if (clean !== null) return clean;
  }
  return null;
}

/**
 * Runs defuddle on a tree of its own. JSON-LD has been read before and is taken out of the tree, nothing is fetched, and the text
 * is not standardized (that step writes « Talweg: 31 % » for « Talweg : 31 % », and plain spaces for no-break ones).
 */
export function runDefuddle(Reader: typeof Defuddle, document: PageTree, url: string | null): string {
  for (const element of Array.from(document.querySelectorAll(READ_BEFORE))) element.remove();
  const options = {
    url: url ?? "about:blank",
    useAsync: false,
    standardize: false,
    removeImages: true,
    includeReplies: false,
  };
  const tree = document as unknown as ConstructorParameters<typeof Defuddle>[0];
  return quietly(() => new Reader(tree, options).parse().content);
}

/** What says where the page is, and of what; its addresses may be relative, which defuddle does not expect. */
const READ_BEFORE =
  'script[type^="application/ld+json"], link[rel~="canonical"], base, meta[property="og:url"], meta[name="twitter:url"]';

/** defuddle tells the console of what it does not understand, and goes on; a library has no say there. It runs without a break. */
function quietly<Result>(run: () => Result): Result {
  const { error, warn } = console;
  console.error = ignore;
  console.warn = ignore;
  try {
    return run();
  } finally {
    console.error = error;
    console.warn = warn;
  }
}

const ignore = (): void => {};

/** The little of a `Document` that is used here. */
export interface PageTree {
  querySelectorAll(selector: string): ArrayLike<{ remove(): void }>;
}
