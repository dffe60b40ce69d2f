// @ts-nocheck
import { type ClaimReader, judgeClaims } from "./claims/judge-claims.js";
import { PERIOD_TAKES, readClaims } from "./claims/read-claims.js";
import { dayPeriod, firstPeriod, periodOf, readPeriodCode } from "./claims/read-period.js";
import { readDocument } from "./document/read-document.js";
import { createExtractor, type Extractor } from "./extractor.js";
import { FRENCH } from "./fr/index.js";
import { CLAIM_WORDS } from "./fr/words/claims.js";
import { DepecheOptionsError, readDay } from "./options.js";
import type { Article, Claim, Entity, Extraction, Lexicon, Options, Period, Verdict } from "./schema/types.js";

/**
 * Holds claims, such as the sentences of a generated summary, against an article: which of their figures, names and roles the article
 * supports, which it contradicts and with what, and which it does not hold.
 *
 * @param claims statements in French, or records; each is judged by itself.
 * @returns one verdict a claim, in their order.
 * @throws TypeError when the article is neither a string nor an object with a string `text`.
 * @throws DepecheOptionsError when a claim, an option or a field of the article is wrong. A string never throws, whatever is in it.
 */
export function verifyClaims(article: string | Article, claims: Claim[], options: Options = {}): Verdict[] {
  const read = readClaims(claims);
  const extraction = createExtractor(options).extract(article);
  const text = typeof article === "string" ? article : article.text;
  const publishedAt = (typeof article === "string" ? null : article.publishedAt) ?? options.publishedAt ?? null;
  const extractor = createExtractor({
    language: "fr",
    lexicon: lexiconOf(extraction, options.lexicon),
    ...(publishedAt === null ? {} : { publishedAt }),
  });
  const reader: ClaimReader = {
    readStatement: (statement) => ({
      document: readDocument(statement, FRENCH.reading),
      extraction: extractor.extract(statement),
    }),
    readPeriod: (period, option) => {
      if (typeof period !== "string") return periodOf(period);
      const found = readPeriodCode(period) ?? firstPeriod(extractor.extract(period));
      if (!found) throw new DepecheOptionsError(option, period, PERIOD_TAKES);
      return found;
    },
    elsewhere: [
      ...periodsOf(titleOf(article, options), extractor),
      ...(publishedAt ? [publicationOf(publishedAt)] : []),
    ],
  };
  return judgeClaims({ document: readDocument(text, FRENCH.reading), extraction }, read, reader, CLAIM_WORDS);
}

/** The caller's names, and those that were found in the article: a claim's are read as the article's. */
function lexiconOf(extraction: Extraction, own: Lexicon = {}): Lexicon {
  const entries = (entities: readonly Entity[]) => entities.map(({ name, aliases }) => ({ name, aliases }));
  return {
    companies: [...(own.companies ?? []), ...entries(extraction.companies)],
    people: [...(own.people ?? []), ...entries(extraction.people)],
    organizations: [...(own.organizations ?? []), ...entries(extraction.organizations)],
    products: [...(own.products ?? []), ...entries(extraction.products)],
    ignore: own.ignore ?? [],
  };
}

const titleOf = (article: string | Article, options: Options): string =>
  (typeof article === "string" ? null : article.title) ?? options.title ?? "";

const periodsOf = (text: string, extractor: Extractor): Period[] => {
  const { quarters, dates } = extractor.extract(text);
  return [...quarters, ...dates];
};

const publicationOf = (publishedAt: string | Date): Period => dayPeriod(readDay(publishedAt, "publishedAt"));
