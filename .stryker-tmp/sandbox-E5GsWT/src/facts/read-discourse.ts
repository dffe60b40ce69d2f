// @ts-nocheck
import type { Document } from "../document/document.js";
import type { LinkedEntity } from "../entities/entity.js";
import { findPhrases } from "../entities/find-phrases.js";
import { findRoles } from "../entities/find-roles.js";
import type { FoundRole } from "../entities/found-role.js";
import type { Entities } from "../entities/link-entities.js";
import type { ReferenceWords } from "../entities/reference-words.js";
import type { RoleWords } from "../entities/role-words.js";
import type { Grammar, GrammarWords } from "../language/grammar.js";
import { readGrammar } from "../language/read-grammar.js";
import { splitClauses } from "../language/split-clauses.js";
import type { FigureMention, PeriodMention } from "../mentions/mention.js";
import type { Event, Quote } from "../schema/types.js";
import type { EventWords } from "./event-frame.js";
import type { FactContext } from "./fact-context.js";
import { findAttributions } from "./find-attributions.js";
import { CertaintyFinder } from "./find-certainty.js";
import { findEvents } from "./find-events.js";
import { type FoundQuote, findQuotes } from "./find-quotes.js";
import { SourceFinder } from "./find-source.js";
import { findSourced, type Sourced } from "./find-sourced.js";
import { findSpeech, type SpeechActs } from "./find-speech.js";
import type { FoundEvent } from "./finish-event.js";
import type { CertaintyWords, SpeechWords } from "./speech-words.js";

export interface DiscourseWords {
  readonly grammar: GrammarWords;
  readonly references: ReferenceWords;
  readonly roles: RoleWords;
  readonly speech: SpeechWords;
  readonly certainty: CertaintyWords;
  readonly events: EventWords;
}

/** An article's sentences read for who is who, who says what and what happened. */
export class Discourse {
  readonly sources: SourceFinder;
  readonly certainty: CertaintyFinder;
  readonly speech: SpeechActs;
  readonly foundQuotes: readonly FoundQuote[];

  constructor(
    readonly context: FactContext,
    private readonly words: DiscourseWords,
  ) {
    this.speech = findSpeech(context);
    this.foundQuotes = findQuotes(context, this.speech);
    this.sources = new SourceFinder(context, findAttributions(context, this.speech, this.foundQuotes));
    this.certainty = new CertaintyFinder(context, this.speech);
  }

  /** Roles by person's name, in text order; those without a title only tie a person to a company for later stages. */
  get roles(): ReadonlyMap<string, readonly FoundRole[]> {
    const titled = ({ role }: FoundRole) => role.title !== "";
    return new Map([...this.context.roles.byPerson].map(([name, found]) => [name, found.filter(titled)]));
  }

  get grammar(): Grammar {
    return this.context.grammar;
  }

  get quotes(): Quote[] {
    return this.foundQuotes.map(({ quote }) => quote);
  }

  /** Source and certainty of a figure. */
  sourceOf(token: number): Sourced {
    return findSourced(this, token, false);
  }

  /** Events, their figures as references into the lists that `figures`, in text order, makes. */
  findEvents(figures: readonly FigureMention[], periods: readonly PeriodMention[]): Event[] {
    return this.readEvents(figures, periods).map(({ event }) => event);
  }

  /** The same with what each was made from. */
  readEvents(figures: readonly FigureMention[], periods: readonly PeriodMention[]): FoundEvent[] {
    const { context, sources, certainty, words } = this;
    return findEvents({ ...context, figures, periods, sources, certainty, events: words.events });
  }
}

export function readDiscourse(document: Document, entities: Entities, words: DiscourseWords): Discourse {
  const grammar = readGrammar(document, words.grammar, markNames(document, entities));
  const clauses = splitClauses(document, grammar);
  const phrases = findPhrases(document, entities, grammar, clauses, words.references);
  const roles = findRoles({ document, grammar, clauses, phrases, words });
  return new Discourse({ document, grammar, clauses, phrases, roles, words }, words);
}

/** 1 for every token of a name. */
export function markNames(document: Document, entities: Entities): Uint8Array {
  const named = new Uint8Array(document.tokens.count);
  for (const list of Object.values(entities) as (readonly LinkedEntity[])[]) {
    for (const { mentions } of list) for (const { first, end } of mentions) named.fill(1, first, end);
  }
  return named;
}
