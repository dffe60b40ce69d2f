import type { Document } from "../document/document.js";
import type { Entities } from "../entities/link-entities.js";
import type { CalendarDay } from "../mentions/calendar.js";
import type { FigureMention, PeriodMention } from "../mentions/mention.js";
import type { Fact } from "../schema/types.js";
import { type BindingWords, bindFigures } from "./bind-figures.js";
import type { BoundFigure } from "./bound-figure.js";
import { findFacts } from "./find-facts.js";
import { type Discourse, type DiscourseWords, readDiscourse } from "./read-discourse.js";

/** What was found in a text, and when it was published where that is known. */
export interface FoundMentions {
  readonly document: Document;
  readonly figures: readonly FigureMention[];
  readonly periods: readonly PeriodMention[];
  readonly entities: Entities;
  readonly publishedAt: CalendarDay | null;
}

export interface FactWords {
  readonly discourse: DiscourseWords;
  readonly binding: BindingWords;
}

/** Reads who says what, then whose every figure is and what facts there are. */
export function readFacts(
  { document, figures, periods, entities, publishedAt }: FoundMentions,
  words: FactWords,
): { discourse: Discourse; bound: BoundFigure[]; facts: Fact[] } {
  const discourse = readDiscourse(document, entities, words.discourse);
  const sourceOf = (token: number) => discourse.sourceOf(token);
  const bound = bindFigures(discourse.context, figures, periods, entities, sourceOf, publishedAt, words.binding);
  return { discourse, bound, facts: findFacts(document, bound) };
}
