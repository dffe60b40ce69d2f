import type { Document } from "./document/document.js";
import { foldAccents, normalizeWord } from "./document/normalize.js";
import { remember } from "./document/remember.js";
import { spanOf } from "./document/span.js";
import type { LinkedEntity } from "./entities/entity.js";
import type { FoundRole } from "./entities/found-role.js";
import type { BoundFigure } from "./facts/bound-figure.js";
import type { PeriodMention } from "./mentions/mention.js";
import type {
  Amount,
  Article,
  DateMention,
  Entity,
  Figure,
  Percentage,
  Person,
  Quantity,
  Quarter,
} from "./schema/types.js";

const NOT_IN_SLUG = /[^\p{L}\p{N}]+/gu;

/** `company:amazon-web-services`: stable for a name. */
const idOf = ({ kind, name }: LinkedEntity): string => `${kind}:${slugOf(name)}`;

const slugOf = remember((name) => foldAccents(normalizeWord(name)).replace(NOT_IN_SLUG, "-").replace(/^-|-$/g, ""));

/** Three decimals, as of figures and events: engines differ in the last bits of `Math.exp`, and the same article gives the same bytes in all. */
const roundConfidence = (confidence: number): number => Math.round(confidence * 1000) / 1000;

export function toEntities(document: Document, entities: readonly LinkedEntity[]): Entity[] {
  const seen = new Map<string, number>();
  return entities.map((entity) => {
    const id = idOf(entity);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return {
      id: count === 1 ? id : `${id}-${count}`,
      name: entity.name,
      aliases: [...entity.aliases],
      mentions: entity.mentions.map(({ start, stop, confidence }) => ({
        start,
        end: stop,
        text: document.text.slice(start, stop),
        confidence: roundConfidence(confidence),
      })),
      confidence: roundConfidence(entity.confidence),
      wikidata: entity.record?.wikidata ?? null,
    };
  });
}

export const toPeople = (
  document: Document,
  people: readonly LinkedEntity[],
  roles: ReadonlyMap<string, readonly FoundRole[]>,
): Person[] =>
  toEntities(document, people).map(({ id, name, aliases, mentions, confidence, wikidata }) => ({
    id,
    name,
    aliases,
    mentions,
    confidence,
    wikidata,
    roles: (roles.get(name) ?? []).map(({ role }) => role),
  }));

/** Written field by field: V8 takes a hundred times as long over an object that begins with a spread and gets many fields more. */
function toFigure(document: Document, bound: BoundFigure): Figure {
  const { mention, companies, measure, scope, period, baseline, inferred, sentence, confidence } = bound;
  return {
    start: mention.start,
    end: mention.stop,
    text: document.text.slice(mention.start, mention.stop),
    value: mention.value,
    max: mention.max,
    low: mention.low,
    high: mention.high,
    qualifier: mention.qualifier,
    direction: mention.direction,
    previous: mention.previous,
    company: companies[0] ?? null,
    companies: [...companies],
    measure,
    scope,
    period,
    baseline,
    inferred: [...inferred],
    sentence,
    confidence,
  };
}

/** The three lists of figures, in text order. */
export function toFigures(
  document: Document,
  figures: readonly BoundFigure[],
): { percentages: Percentage[]; amounts: Amount[]; quantities: Quantity[] } {
  const percentages: Percentage[] = [];
  const amounts: Amount[] = [];
  const quantities: Quantity[] = [];
  for (const bound of figures) {
    const { list, unit, kind, currency } = bound.mention;
    const figure = toFigure(document, bound);
    if (list === "percentages") {
      const percentage = figure as Percentage;
      percentage.unit = unit as Percentage["unit"];
      percentage.kind = kind ?? "other";
      percentages.push(percentage);
    } else if (list === "amounts") {
      const amount = figure as Amount;
      amount.currency = currency;
      amounts.push(amount);
    } else {
      const quantity = figure as Quantity;
      quantity.unit = unit;
      quantities.push(quantity);
    }
  }
  return { percentages, amounts, quantities };
}

/** Named quarters apart from all other dates, in text order. */
export function toPeriods(
  document: Document,
  periods: readonly PeriodMention[],
): { quarters: Quarter[]; dates: DateMention[] } {
  const spans = (named: boolean) =>
    periods
      .filter((mention) => mention.named === named)
      .map(({ start, stop, period }) => Object.assign(spanOf(document.text, start, stop), period));
  return { quarters: spans(true), dates: spans(false) };
}

/** What an extraction repeats of its article. */
export function toArticle(article: Article, isText: boolean): Omit<Article, "text"> | null {
  if (isText) return null;
  const { text: _, ...rest } = article;
  return rest;
}
