import { toFigures } from "../src/assemble.js";
import type { Document } from "../src/document/document.js";
import { type Entities, linkEntities } from "../src/entities/link-entities.js";
import type { Discourse } from "../src/facts/read-discourse.js";
import { readFacts } from "../src/facts/read-facts.js";
import { FRENCH } from "../src/fr/index.js";
import { extract } from "../src/index.js";
import type { Event } from "../src/schema/types.js";
import { goldNames } from "../training/corpus/gold-mentions.js";
import type { FoundFigures } from "./judge-figures.js";
import type { JudgedArticle } from "./judged-article.js";
import { figuresOf, readText } from "./read-figures.js";
import { dayOf, periodsOf } from "./read-periods.js";

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
  const entities = linkEntities(document, goldNames(document, article), FRENCH.entities);
  const { figures } = figuresOf(document);
  const periods = periodsOf(document, article.date);
  const publishedAt = article.date === null ? null : dayOf(article.date);
  const { discourse, bound, facts } = readFacts({ document, figures, periods, entities, publishedAt }, FRENCH);
  return {
    document,
    entities,
    discourse,
    events: discourse.findEvents(figures, []),
    figures: {
      ...toFigures(document, bound),
      facts,
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
