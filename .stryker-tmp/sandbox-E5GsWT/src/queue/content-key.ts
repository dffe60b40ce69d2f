// @ts-nocheck
import { createHash } from "node:crypto";
import type { Article, Options } from "../schema/types.js";

const hash = (value: string): string => createHash("sha256").update(value, "utf8").digest("hex");

export interface ContentKey {
  /** Of all below. */
  readonly key: string;
  readonly textHash: string;
  readonly optionsHash: string;
}

/** What decides a result: the text, the library's version, and the options with the article's own title and date among them. */
export function contentKeyOf(article: Article, version: string, options: Options): ContentKey {
  const textHash = hash(article.text);
  const optionsHash = hash(canonical(options));
  const own = canonical({ title: article.title ?? null, publishedAt: article.publishedAt ?? null });
  return { key: hash([textHash, version, optionsHash, own].join("\n")), textHash, optionsHash };
}

/** JSON with sorted keys: equal options give equal hashes. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner) && !(inner instanceof Date)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** PostgreSQL keeps no U+0000 and no half character: each becomes U+FFFD, so that offsets stay. */
export const toStorable = (text: string): string => text.replaceAll("\0", "\ufffd").replace(LONE_SURROGATE, "\ufffd");
