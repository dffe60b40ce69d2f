import { checkResult } from "../check-result.js";
import { readArticle } from "../options.js";
import type { Article, Entity, Extraction, Person } from "../schema/types.js";

/** A node of JSON-LD. */
export interface JsonLd {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

export interface NewsArticle extends JsonLd {
  readonly "@context": "https://schema.org";
  readonly "@type": "NewsArticle";
}

/**
 * An article and what was extracted from it as a schema.org NewsArticle (https://schema.org/NewsArticle): its title, author and dates as the
 * article has them, `abstract` from the key points, `mentions` from the names, with Wikidata as `sameAs` where it is known. What neither says is left out.
 *
 * @param article what was given to `extract`.
 * @throws TypeError when the article is neither a string nor an object with a string `text`, or the result is of another text.
 */
export function toJsonLd(article: string | Article, result: Extraction): NewsArticle {
  const read = readArticle(article);
  checkResult("toJsonLd", read, result);
  const { text, title, author, publishedAt, source, url } = read;
  const { keyPoints, headline } = result.summary;
  const published = publishedAt instanceof Date ? publishedAt.toISOString() : publishedAt;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    ...present("headline", title ?? headline?.text),
    ...present("url", url),
    ...present("datePublished", published),
    ...present("author", author && { "@type": "Person", name: author }),
    ...present("publisher", source && { "@type": "NewsMediaOrganization", name: source }),
    ...present("inLanguage", result.language.code === "und" ? undefined : result.language.code),
    ...present("abstract", keyPoints.map((point) => point.text.replace(/\s+/g, " ")).join(" ")),
    wordCount: countWords(text),
    mentions: [
      ...result.companies.map((company) => nodeOf("Corporation", company)),
      ...result.people.map((person) => personOf(person, result)),
      ...result.organizations.map((organization) => nodeOf("Organization", organization)),
      ...result.places.map((place) => nodeOf("Place", place)),
      ...result.products.map((product) => nodeOf("Product", product)),
    ],
    ...present(
      "citation",
      result.summary.sources.length > 0 && result.summary.sources.map((name) => ({ "@type": "CreativeWork", name })),
    ),
  };
}

const present = (property: string, value: unknown): Record<string, unknown> => (value ? { [property]: value } : {});

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’\-.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;

function nodeOf(type: string, { name, aliases, wikidata }: Entity): JsonLd {
  return {
    "@type": type,
    name,
    ...present("alternateName", aliases.length > 0 && aliases),
    ...present("sameAs", wikidata && `https://www.wikidata.org/entity/${wikidata}`),
  };
}

function personOf(person: Person, { companies }: Extraction): JsonLd {
  const current = person.roles.find(({ past }) => !past);
  const company = companies.find(({ name }) => name === current?.company);
  const organization = current?.organization;
  return {
    ...nodeOf("Person", person),
    ...present("jobTitle", current?.title),
    ...present(
      "worksFor",
      company ? nodeOf("Corporation", company) : organization && { "@type": "Organization", name: organization },
    ),
  };
}
