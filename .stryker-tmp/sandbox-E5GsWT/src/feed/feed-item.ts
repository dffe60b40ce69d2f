// @ts-nocheck
import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from "feedsmith";

/** An item as its feed has it, whatever the format. */
export interface FeedItem {
  readonly title: Content | null;
  /** The article's address, most trusted first. */
  readonly links: readonly (string | undefined)[];
  readonly guid: string | null;
  /** The whole article, if the feed carries it. */
  readonly content: Content | null;
  readonly summary: Content | null;
  /** Dates as written, the one of publication first. */
  readonly dates: readonly (string | undefined)[];
  readonly authors: readonly (string | undefined)[];
  readonly language: string | null;
  /** The title that published it first, where a feed gathers several. */
  readonly source: string | null;
  /** `xml:base`. */
  readonly base: string | null;
}

export interface Content {
  readonly value: string;
  readonly isHtml: boolean;
}

const html = (value: string | undefined): Content | null =>
  value === undefined || value === "" ? null : { value, isHtml: true };
const plain = (value: string | undefined): Content | null =>
  value === undefined || value === "" ? null : { value, isHtml: false };

type Text = { value?: string; type?: string } | undefined;

/** Atom text is HTML unless it is said to be plain: many publishers leave the type out and escape HTML all the same. */
const atomText = (text: Text): Content | null => (text?.type === "text" ? plain(text.value) : html(text?.value));

const EMAIL = /^[^\s@]+@\S+$/;
const nameOf = (person: { name?: string } | undefined): string | undefined =>
  person?.name !== undefined && !EMAIL.test(person.name) ? person.name : undefined;

/** A guid is a link where it is a whole address. */
const permalink = (guid: string | null | undefined): string | undefined =>
  guid && /^https?:\/\//i.test(guid) ? guid : undefined;

export function fromRss(item: RssFeed.Item<string>): FeedItem {
  const { dc, atom } = item;
  const guid = item.guid?.value ?? atom?.id ?? null;
  return {
    title: html(item.title ?? dc?.titles?.[0]) ?? atomText(atom?.title),
    links: [item.link, atomLink(atom?.links), item.guid?.isPermaLink === false ? undefined : permalink(guid)],
    guid,
    content: html(item.content?.encoded) ?? atomText(atom?.content),
    summary:
      html(item.description ?? dc?.descriptions?.[0]) ??
      atomText(atom?.summary) ??
      html(item.media?.description?.value),
    dates: [item.pubDate, atom?.published, ...(dc?.dates ?? []), ...(item.dcterms?.issued ?? []), atom?.updated],
    authors: dc?.creators ?? atom?.authors?.map(nameOf) ?? (item.authors ?? []).map(nameOf),
    language: dc?.languages?.[0] ?? item.xml?.lang ?? null,
    source: item.source?.title ?? null,
    base: item.xml?.base ?? null,
  };
}

export function fromAtom(entry: AtomFeed.Entry<string>): FeedItem {
  const { content, dc } = entry;
  return {
    title: atomText(entry.title),
    links: [atomLink(entry.links), content?.src],
    guid: entry.id ?? null,
    content: atomText(content),
    summary: atomText(entry.summary),
    dates: [entry.published, ...(entry.dcterms?.issued ?? []), ...(dc?.dates ?? []), entry.updated],
    authors: (entry.authors ?? entry.source?.authors)?.map(nameOf) ?? dc?.creators ?? [],
    language: content?.xml?.lang ?? entry.xml?.lang ?? dc?.languages?.[0] ?? null,
    source: entry.source?.title?.value ?? null,
    base: content?.xml?.base ?? entry.xml?.base ?? null,
  };
}

const atomLink = (links: readonly { href?: string; rel?: string }[] | undefined): string | undefined =>
  (links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? links?.find(({ rel }) => rel === "via"))?.href;

export function fromRdf(item: RdfFeed.Item<string>): FeedItem {
  const { dc } = item;
  return {
    title: html(item.title ?? dc?.titles?.[0]),
    links: [item.link, permalink(item.rdf?.about)],
    guid: item.rdf?.about ?? null,
    content: html(item.content?.encoded),
    summary: html(item.description ?? dc?.descriptions?.[0]),
    dates: [...(dc?.dates ?? []), ...(item.dcterms?.issued ?? [])],
    authors: dc?.creators ?? [],
    language: dc?.languages?.[0] ?? item.xml?.lang ?? null,
    source: dc?.sources?.[0] ?? null,
    base: item.xml?.base ?? null,
  };
}

export function fromJson(item: JsonFeed.Item<string>): FeedItem {
  return {
    title: plain(item.title),
    links: [item.url, item.external_url, permalink(item.id)],
    guid: item.id ?? null,
    content: html(item.content_html) ?? plain(item.content_text),
    summary: plain(item.summary),
    dates: [item.date_published, item.date_modified],
    authors: (item.authors ?? []).map(nameOf),
    language: item.language ?? null,
    source: null,
    base: null,
  };
}
