import type { Document } from "../src/document/document.js";
import { findPhrases, type Phrases } from "../src/entities/find-phrases.js";
import { findRoles, type Roles } from "../src/entities/find-roles.js";
import { type Entities, linkEntities } from "../src/entities/link-entities.js";
import type { FactContext } from "../src/facts/fact-context.js";
import { findAttributions } from "../src/facts/find-attributions.js";
import { CertaintyFinder } from "../src/facts/find-certainty.js";
import { findEvents } from "../src/facts/find-events.js";
import { type FoundQuote, findQuotes } from "../src/facts/find-quotes.js";
import { SourceFinder } from "../src/facts/find-source.js";
import { findSpeech, type SpeechActs } from "../src/facts/find-speech.js";
import { markNames } from "../src/facts/read-discourse.js";
import { EVENT_WORDS } from "../src/fr/events/index.js";
import { CERTAINTY_WORDS } from "../src/fr/words/certainty.js";
import { ENTITY_WORDS } from "../src/fr/words/entity-words.js";
import { GRAMMAR_WORDS } from "../src/fr/words/grammar.js";
import { REFERENCE_WORDS } from "../src/fr/words/references.js";
import { ROLE_WORDS } from "../src/fr/words/roles.js";
import { SPEECH_WORDS } from "../src/fr/words/sources.js";
import type { Grammar } from "../src/language/grammar.js";
import { readGrammar } from "../src/language/read-grammar.js";
import { type Clauses, splitClauses } from "../src/language/split-clauses.js";
import type { Event } from "../src/schema/types.js";
import { goldNames } from "../training/corpus/gold-mentions.js";
import type { JudgedArticle } from "./judged-article.js";
import { figuresOf, readText } from "./read-figures.js";

/** An article read with the annotator's names, so that what follows is judged alone. */
export interface ReadArticle {
  readonly document: Document;
  readonly entities: Entities;
  readonly grammar: Grammar;
  readonly clauses: Clauses;
  readonly phrases: Phrases;
  readonly roles: Roles;
  readonly context: FactContext;
  readonly speech: SpeechActs;
  readonly quotes: readonly FoundQuote[];
  readonly sources: SourceFinder;
  readonly certainty: CertaintyFinder;
  readonly events: readonly Event[];
}

export function readWithGoldNames(article: JudgedArticle): ReadArticle {
  const document = readText(article.text);
  const entities = linkEntities(document, goldNames(document, article), ENTITY_WORDS);
  const grammar = readGrammar(document, GRAMMAR_WORDS, markNames(document, entities));
  const clauses = splitClauses(document, grammar);
  const phrases = findPhrases(document, entities, grammar, clauses, REFERENCE_WORDS);
  const words = { roles: ROLE_WORDS, references: REFERENCE_WORDS };
  const roles = findRoles({ document, grammar, clauses, phrases, words });
  const context: FactContext = {
    document,
    grammar,
    clauses,
    phrases,
    roles,
    words: { speech: SPEECH_WORDS, certainty: CERTAINTY_WORDS },
  };
  const speech = findSpeech(context);
  const quotes = findQuotes(context, speech);
  const sources = new SourceFinder(context, findAttributions(context, speech, quotes));
  const certainty = new CertaintyFinder(context, speech);
  const { figures } = figuresOf(document);
  const events = findEvents({ ...context, figures, periods: [], sources, certainty, events: EVENT_WORDS });
  return { document, entities, grammar, clauses, phrases, roles, context, speech, quotes, sources, certainty, events };
}
