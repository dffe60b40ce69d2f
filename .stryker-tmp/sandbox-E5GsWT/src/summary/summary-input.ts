// @ts-nocheck
import type { Document } from "../document/document.js";
import type { Entities } from "../entities/link-entities.js";
import type { Grammar } from "../language/grammar.js";
import type { FigureMention, PeriodMention } from "../mentions/mention.js";
import type { Event, Fact, Quote } from "../schema/types.js";

/** How long a summary may be; null leaves it to the length of the text. */
export interface SummaryBudget {
  readonly sentences: number | null;
  readonly maxCharacters: number | null;
}

/** What the earlier stages found: all that a summary is made of. */
export interface SummaryInput {
  readonly document: Document;
  readonly grammar: Grammar;
  readonly entities: Entities;
  readonly figures: readonly FigureMention[];
  readonly periods: readonly PeriodMention[];
  readonly facts: readonly Fact[];
  readonly events: readonly Event[];
  readonly quotes: readonly Quote[];
  /** The article's title, read like a text of its own. */
  readonly title: Document | null;
  readonly budget: SummaryBudget;
}
