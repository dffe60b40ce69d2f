// @ts-nocheck
import { createHash } from "node:crypto";
import type { Article } from "../schema/types.js";

export interface Duplicate {
  /** Index of the article that it repeats. */
  of: number;
  by: "url" | "id" | "content";
}

/**
 * Finds articles that came before. Publishers' guids and links are not believed alone (feeds exist where all items share one):
 * - `url`: the same address (campaign tags, fragment, scheme aside), unless both have titles and these differ;
 * - `id`: the same guid, unless the titles or the sites differ;
 * - `content`: the same words in the same order, unless another site or title of the press published them: that is a reprint,
 *   which is kept and grouped.
 */
export class Duplicates {
  private readonly byUrl = new Map<string, Seen[]>();
  private readonly byId = new Map<string, Seen[]>();
  private readonly byContent = new Map<string, Seen[]>();

  /** Remembers the article and tells whether it repeats an earlier one. */
  find(index: number, article: Article): Duplicate | null {
    const seen = describe(index, article);
    const url = seen.url ?? "";
    const found =
      match(this.byUrl, url, "url", (other) => !differ(seen.title, other.title)) ??
      match(
        this.byId,
        article.id ?? "",
        "id",
        (other) => !differ(seen.title, other.title) && !isElsewhere(seen, other),
      ) ??
      match(this.byContent, seen.content, "content", (other) => !isElsewhere(seen, other));
    if (found) return found;
    remember(this.byUrl, url, seen);
    remember(this.byId, article.id ?? "", seen);
    remember(this.byContent, seen.content, seen);
    return null;
  }
}

interface Seen {
  readonly index: number;
  readonly url: string | null;
  readonly host: string | null;
  readonly source: string | null;
  readonly title: string | null;
  readonly content: string;
}

function describe(index: number, { text, url, title, source }: Article): Seen {
  const address = url === undefined ? null : normalizeUrl(url);
  return {
    index,
    url: address,
    host: url === undefined ? null : hostOf(url),
    source: fold(source) || null,
    title: fold(title) || null,
    content: text.trim() === "" ? "" : digest(fold(text)),
  };
}

const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;

/** Another site published it, or, where no address tells, another source. */
const isElsewhere = (one: Seen, other: Seen): boolean =>
  one.host !== null && other.host !== null ? one.host !== other.host : differ(one.source, other.source);

/** At most so many articles are remembered under one key: a guid that hundreds share identifies nothing. */
const MOST_UNDER_A_KEY = 32;

function match(
  map: ReadonlyMap<string, Seen[]>,
  key: string,
  by: Duplicate["by"],
  isSame: (other: Seen) => boolean,
): Duplicate | null {
  const other = key === "" ? undefined : map.get(key)?.find(isSame);
  return other ? { of: other.index, by } : null;
}

function remember(map: Map<string, Seen[]>, key: string, seen: Seen): void {
  if (key === "") return;
  const list = map.get(key);
  if (!list) map.set(key, [seen]);
  else if (list.length < MOST_UNDER_A_KEY) list.push(seen);
}

/** Query parameters that say how a reader came, not what is read. */
const CAMPAIGN =
  /^(?:utm_\w+|xtor|at_(?:medium|campaign|creation|format|network|variant|custom\d?)|mtm_\w+|pk_\w+|fbclid|gclid|dclid|msclkid|twclid|mc_[ce]id|srsltid)$/i;

/** The part of an address that names the page: no scheme, `www.`, fragment, campaign tags, slash at the end; null for the site itself. */
export function normalizeUrl(address: string): string | null {
  const url = parseUrl(address);
  if (url === null) return null;
  for (const name of [...url.searchParams.keys()]) if (CAMPAIGN.test(name)) url.searchParams.delete(name);
  const path = withoutSlashes(url.pathname);
  const query = url.searchParams.toString();
  return path === "" && query === "" ? null : `${bareHost(url)}${path}${query === "" ? "" : `?${query}`}`;
}

function withoutSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/") end--;
  return path.slice(0, end);
}

const bareHost = (url: URL): string => url.host.replace(/^www\./, "");

function hostOf(address: string): string | null {
  const url = parseUrl(address);
  return url === null || url.host === "" ? null : bareHost(url);
}

function parseUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** One space for any blank, straight quotes, no soft hyphens: the same words however they are typeset. */
const fold = (text: unknown): string =>
  (typeof text === "string" ? text : "")
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u2018\u2019\u02bc\u2032]/g, "'")
    .replace(/\s+/g, " ")
    .trim();

/** 128 bits of SHA-256: enough that no two texts meet by chance. */
const digest = (text: string): string => createHash("sha256").update(text).digest("base64").slice(0, 22);
