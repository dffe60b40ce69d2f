// @ts-nocheck
import type { NameVerdict, Span } from "../schema/types.js";
import type { ArticleName, ArticleNames, ClaimedName } from "./article-names.js";

/** Whether the article has a name: among its records, under another first name, or anywhere in its words. */
export function judgeName(claimed: ClaimedName, span: Span | null, names: ArticleNames): NameVerdict {
  const { name, type } = claimed;
  const found = names.find(claimed);
  if (found) return { status: "supported", name, span, ...describe(found) };
  const places = names.findInText(name);
  if (places.length > 0)
    return { status: "supported", name, span, type, article: places[0]?.text ?? null, evidence: places };
  const namesake = type === "person" ? names.findNamesake(name) : null;
  if (namesake) return { status: "contradicted", name, span, ...describe(namesake) };
  return { status: "not-found", name, span, type, article: null, evidence: [] };
}

const describe = ({ type, entity }: ArticleName): Pick<NameVerdict, "type" | "article" | "evidence"> => ({
  type,
  article: entity.name,
  evidence: entity.mentions.map(({ start, end, text }) => ({ start, end, text })),
});
