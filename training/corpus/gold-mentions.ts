import type { Document } from "../../src/document/document.js";
import { readDocument } from "../../src/document/read-document.js";
import { FRENCH } from "../../src/fr/index.js";
import { readNames } from "../../src/fr/lexicon.js";
import type { AnnotatedText, Tag, TaggedSpan } from "../../src/judge/annotated-text.js";
import type { FigureMention, NameKind, NameMention, Place } from "../../src/mentions/mention.js";
import { findRecords } from "../../src/mentions/name-table.js";
import type { WrittenArticle } from "./written-article.js";

const KINDS: Partial<Record<Tag, NameKind>> = {
  C: "company",
  O: "organization",
  J: "press",
  P: "person",
  L: "place",
  R: "product",
};

export const readText = (text: string): Document => readDocument(text, FRENCH.reading);

/** The tokens that a span of characters covers. */
export function placeOf({ tokens }: Document, { start, end }: TaggedSpan): Place {
  let first = 0;
  while (first < tokens.count && (tokens.ends[first] ?? 0) <= start) first++;
  let stop = first;
  while (stop < tokens.count && (tokens.starts[stop] ?? 0) < end) stop++;
  return { first, end: Math.max(stop, first + 1), start, stop: end, rule: "gold" };
}

/** The names that the annotator tagged, as the engine would have found them. */
export function goldNames(document: Document, { spans }: AnnotatedText): NameMention[] {
  return spans.flatMap((span) => {
    const kind = KINDS[span.tag];
    if (!kind) return [];
    const records = findRecords(readNames(), document.text.slice(span.start, span.end)).filter(
      (record) => record.kind === kind,
    );
    return [
      { ...placeOf(document, span), kind, confidence: 1, entry: records.length === 1 ? (records[0] ?? null) : null },
    ];
  });
}

/** A figure of a written article with its holders' record names. */
export interface GoldFigure {
  readonly mention: FigureMention;
  readonly companies: readonly string[];
}

/** Percentages and amounts of a written article in text order; those without a unit (`?`) are left out. */
export function goldFigures(document: Document, article: WrittenArticle): GoldFigure[] {
  const { spans, notes } = article;
  let percentage = 0;
  let amount = 0;
  const figures: GoldFigure[] = [];
  for (const span of spans) {
    if (span.tag !== "%" && span.tag !== "M") continue;
    const note = span.tag === "%" ? notes.percentages[percentage++] : notes.money[amount++];
    if (!note || span.unsure) continue;
    const value = "value" in note ? note.value : note.amount;
    const sign = note.direction === "down" ? -1 : 1;
    figures.push({
      companies: note.companies,
      mention: {
        ...placeOf(document, span),
        list: span.tag === "%" ? "percentages" : "amounts",
        value,
        max: note.max,
        low: sign * value,
        high: sign * (note.max ?? value),
        qualifier: null,
        direction: note.direction,
        directionCue: null,
        previous: null,
        unit: "unit" in note ? note.unit : "",
        currency: "currency" in note ? note.currency : null,
        kind: "kind" in note ? note.kind : null,
        isKindGuessed: false,
        confidence: 1,
      },
    });
  }
  return figures;
}
