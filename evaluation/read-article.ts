import type { Document } from "../src/document/document.js";
import { type Entities, linkEntities } from "../src/entities/link-entities.js";
import { type Discourse, readDiscourse } from "../src/facts/read-discourse.js";
import { DISCOURSE_WORDS } from "../src/fr/discourse.js";
import { ENTITY_WORDS } from "../src/fr/words/entity-words.js";
import type { Event } from "../src/schema/types.js";
import { goldNames } from "../training/corpus/gold-mentions.js";
import type { JudgedArticle } from "./judged-article.js";
import { figuresOf, readText } from "./read-figures.js";

/** An article read with the annotator's names, so that what follows is judged alone. */
export interface ReadArticle {
  readonly document: Document;
  readonly entities: Entities;
  readonly discourse: Discourse;
  readonly events: readonly Event[];
}

export function readWithGoldNames(article: JudgedArticle): ReadArticle {
  const document = readText(article.text);
  const entities = linkEntities(document, goldNames(document, article), ENTITY_WORDS);
  const discourse = readDiscourse(document, entities, DISCOURSE_WORDS);
  const { figures } = figuresOf(document);
  return { document, entities, discourse, events: discourse.findEvents(figures, []) };
}
