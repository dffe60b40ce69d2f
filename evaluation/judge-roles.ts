import type { FoundRole } from "../src/entities/found-role.js";
import { fold, wordF1 } from "../training/corpus/word-f1.js";
import { type JudgedArticle, sameName } from "./judged-article.js";
import type { ReadArticle } from "./read-article.js";
import type { Tally } from "./tally.js";

/** The role that a reader would name first: of today, with a title, with a company. */
export function leadingRole(roles: readonly FoundRole[]): FoundRole | undefined {
  const rank = ({ role, body }: FoundRole) =>
    (role.past ? 4 : 0) + (role.title === "" ? 2 : 0) + (body === null ? 1 : 0);
  return [...roles].sort((one, other) => rank(one) - rank(other))[0];
}

/** Before a name that an annotator tagged whole: « M. Martin ». */
const CIVILITY = /^(?:m\.|mme|mlle|me|sir) /;

/**
 * A title is right when half of its words are; a company when it is a form of the annotated one, or neither has one. What is judged is what
 * the result gives: people tied to a company without a title have no role there.
 */
export function judgeRoles(article: JudgedArticle, { entities, discourse }: ReadArticle, tally: Tally): void {
  for (const person of article.people) {
    const forms = new Set([person.name, ...person.mentions].map((form) => fold(form).replace(CIVILITY, "")));
    const entity = entities.people.find(({ name, aliases }) =>
      [name, ...aliases].some((form) => forms.has(fold(form))),
    );
    const role = leadingRole(discourse.roles.get(entity?.name ?? "") ?? []);
    const title = role?.role.title ?? "";
    const body = role?.role.company ?? role?.role.organization ?? null;
    const say = () =>
      `${article.id}: ${person.name}: gold ${person.role} | ${person.company}, found ${title} | ${body} (${role?.rule ?? "none"})`;
    if (person.role !== null) tally.add("role title", wordF1(person.role, title) >= 0.5, say);
    else if (title !== "") tally.add("role title where none is annotated", false, say);
    const right =
      person.company === null ? body === null : body !== null && sameName(article, person.company, body, entities);
    tally.add("company of people", right, say);
  }
}
