import type { Entities } from "../../src/entities/link-entities.js";
import { linkEntities } from "../../src/entities/link-entities.js";
import { markNamed } from "../../src/facts/bind-figures.js";
import type { FactContext } from "../../src/facts/fact-context.js";
import type { SourceOf } from "../../src/facts/find-sourced.js";
import type { FoundMeasure } from "../../src/facts/found-measure.js";
import { readDiscourse } from "../../src/facts/read-discourse.js";
import { FRENCH } from "../../src/fr/index.js";
import type { CalendarDay } from "../../src/mentions/calendar.js";
import { findFigures } from "../../src/mentions/find-figures.js";
import { findNumbers } from "../../src/mentions/find-numbers.js";
import { findPeriods } from "../../src/mentions/find-periods.js";
import type { FigureMention, PeriodMention } from "../../src/mentions/mention.js";
import { findMatches } from "../../src/mentions/pattern.js";
import { goldNames, readText } from "./gold-mentions.js";
import type { ArticleNotes, WrittenArticle, WrittenFigure } from "./written-article.js";

/** A written article read with the annotator's names, its figures found by the library, each with what the annotator says of it. */
export interface LabelledArticle {
  readonly notes: ArticleNotes;
  readonly context: FactContext;
  readonly sourceOf: SourceOf;
  readonly entities: Entities;
  /** 1 for tokens of names that are no measure. */
  readonly named: Uint8Array;
  readonly figures: readonly FigureMention[];
  readonly periods: readonly PeriodMention[];
  readonly publishedAt: CalendarDay;
  /** By figure: the annotator's entry, or null for a quantity, an unsure figure, one that nobody tagged. */
  readonly labels: readonly (WrittenFigure | null)[];
  /** By figure: what it measures, as a ranker found it that did not learn from this article; filled in by `train-bindings.ts`. */
  readonly measures: (FoundMeasure | null)[];
  /** The same for its holder, -1 for nobody. */
  readonly holders: Int16Array;
  /** By figure: its own entry or, for training's sake, that of a figure beside it in its sentence. */
  readonly guesses: readonly (WrittenFigure | null)[];
}

export function labelArticle(article: WrittenArticle): LabelledArticle {
  const document = readText(article.text);
  const names = goldNames(document, article);
  const entities = linkEntities(document, names, FRENCH.entities);
  const discourse = readDiscourse(document, entities, FRENCH.discourse);
  const matches = findMatches(
    document.tokens,
    document.sentenceOf,
    findNumbers(document, FRENCH.numbers),
    FRENCH.rules,
  );
  const figures = findFigures(document, matches, FRENCH.figures);
  const [year = 0, month = 0, day = 0] = article.notes.date.split("-").map(Number);
  const publishedAt = { year, month, day };
  const periods = findPeriods(document, matches, FRENCH.periods, publishedAt);
  const labels = labelsOf(article, figures);
  const sentence = (index: number) => document.sentenceOf[figures[index]?.first ?? 0];
  const guesses = labels.map((label, index) => {
    if (label) return label;
    for (const other of [index - 1, index + 1])
      if (labels[other] && sentence(other) === sentence(index)) return labels[other] ?? null;
    return null;
  });
  const named = markNamed(document, entities);
  return {
    notes: article.notes,
    context: discourse.context,
    sourceOf: (token) => discourse.sourceOf(token),
    entities,
    named,
    figures,
    periods,
    publishedAt,
    labels,
    guesses,
    measures: figures.map(() => null),
    holders: new Int16Array(figures.length),
  };
}

/** Entries follow the `%` and `M` tags in text order, one a tag. */
function labelsOf({ spans, notes }: WrittenArticle, figures: readonly FigureMention[]): (WrittenFigure | null)[] {
  let percentage = 0;
  let amount = 0;
  const labelled = spans.flatMap((span) => {
    if (span.tag !== "%" && span.tag !== "M") return [];
    const note = span.tag === "%" ? notes.percentages[percentage++] : notes.money[amount++];
    return note && !span.unsure
      ? [{ ...span, note, list: span.tag === "%" ? ("percentages" as const) : ("amounts" as const) }]
      : [];
  });
  return figures.map(
    ({ list, start, stop }) =>
      labelled.find((label) => label.list === list && label.start < stop && start < label.end)?.note ?? null,
  );
}
