/** The parts of a schema.org article that are read. */
// @ts-nocheck

export interface JsonLdArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly datePublished: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly body: string | null;
  /** `isAccessibleForFree` is said to be false. */
  readonly isPaid: boolean;
}

type Node = Readonly<Record<string, unknown>>;

/** NewsArticle, ReportageNewsArticle, TechArticle, BlogPosting, LiveBlogPosting, … */
const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

/**
 * The article that a page's JSON-LD is about: the one whose address is the page's, else the only one.
 * Scripts that are no JSON are passed over.
 */
export function readJsonLd(scripts: readonly string[], isThisPage: (url: string) => boolean): JsonLdArticle | null {
  const articles = scripts.flatMap((script) => articlesOf(parse(script))).map(readArticle);
  return (
    articles.find(({ url }) => url !== null && isThisPage(url)) ??
    (articles.length === 1 ? (articles[0] ?? null) : null)
  );
}

function parse(script: string): unknown {
  const json = script
    .trim()
    .replace(/^<!--|-->$/g, "")
    .replace(/;$/, "");
  for (const text of [json, json.replace(/[\n\r\t]/g, " ")]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return null;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

/** Lists, `@graph`, `mainEntity` and `mainEntityOfPage` nest a few levels. */
const DEEPEST = 6;

function articlesOf(value: unknown, depth = 0): Node[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => articlesOf(one, depth + 1));
  if (!isNode(value)) return [];
  const types = listOf(value["@type"]).filter((type) => typeof type === "string");
  if (types.some((type) => ARTICLE_TYPE.test(type as string))) return [value];
  return ["@graph", "mainEntity"].flatMap((key) => articlesOf(value[key], depth + 1));
}

function readArticle(node: Node): JsonLdArticle {
  return {
    headline: textOf(node.headline) ?? textOf(node.name),
    authors: listOf(node.author).flatMap((author) => textOf(isNode(author) ? author.name : author) ?? []),
    datePublished: textOf(node.datePublished),
    url: addressOf(node.mainEntityOfPage) ?? addressOf(node.url) ?? addressOf(node["@id"]),
    language: textOf(isNode(node.inLanguage) ? node.inLanguage.alternateName : node.inLanguage),
    publisher:
      listOf(node.publisher).flatMap((publisher) => textOf(isNode(publisher) ? publisher.name : publisher) ?? [])[0] ??
      null,
    body: textOf(node.articleBody) ?? textOf(node.text),
    isPaid: node.isAccessibleForFree === false || /^false$/i.test(textOf(node.isAccessibleForFree) ?? ""),
  };
}

const addressOf = (value: unknown): string | null => textOf(isNode(value) ? (value["@id"] ?? value.url) : value);

function textOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() !== "" ? first.trim() : null;
}
