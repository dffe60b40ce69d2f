import { toFigures } from "../src/assemble.js";
import type { Document } from "../src/document/document.js";
import { type Entities, linkEntities } from "../src/entities/link-entities.js";
import { bindFigures } from "../src/facts/bind-figures.js";
import { findFacts } from "../src/facts/find-facts.js";
import { type Discourse, readDiscourse } from "../src/facts/read-discourse.js";
import { BINDING_WORDS } from "../src/fr/binding.js";
import { DISCOURSE_WORDS } from "../src/fr/discourse.js";
import { ENTITY_WORDS } from "../src/fr/words/entity-words.js";
import { extract } from "../src/index.js";
import type { Event } from "../src/schema/types.js";
import { goldNames } from "../training/corpus/gold-mentions.js";
import type { FoundFigures } from "./judge-figures.js";
import type { JudgedArticle } from "./judged-article.js";
import { figuresOf, readText } from "./read-figures.js";
import { periodsOf } from "./read-periods.js";

/** An article read with the annotator's names, so that what follows is judged alone. */
export interface ReadArticle {
  readonly document: Document;
  readonly entities: Entities;
  readonly discourse: Discourse;
  readonly events: readonly Event[];
  readonly figures: FoundFigures;
}

export function readWithGoldNames(article: JudgedArticle): ReadArticle {
  const document = readText(article.text);
  const entities = linkEntities(document, goldNames(document, article), ENTITY_WORDS);
  const discourse = readDiscourse(document, entities, DISCOURSE_WORDS);
  const { figures } = figuresOf(document);
  const periods = periodsOf(document, article.date);
  const bound = bindFigures(
    discourse.context,
    figures,
    periods,
    entities,
    (token) => discourse.sourceOf(token),
    BINDING_WORDS,
  );
  return {
    document,
    entities,
    discourse,
    events: discourse.findEvents(figures, []),
    figures: {
      ...toFigures(document, bound),
      facts: findFacts(document, bound),
      aliasesOf: (name) => entities.companies.find((entity) => entity.name === name)?.aliases ?? [],
    },
  };
}

/** The figures of the whole pipeline, with the names that it finds itself. */
export function readFiguresAlone({ text, date }: JudgedArticle): FoundFigures {
  const result = extract(text, { language: "fr", ...(date === null ? {} : { publishedAt: date }) });
  return {
    ...result,
    aliasesOf: (name) => result.companies.find((company) => company.name === name)?.aliases ?? [],
  };
}
