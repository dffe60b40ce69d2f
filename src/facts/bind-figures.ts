import type { Document } from "../document/document.js";
import type { Entities } from "../entities/link-entities.js";
import type { FigureMention, PeriodMention, Place } from "../mentions/mention.js";
import type { Certainty, Inferred, Source } from "../schema/types.js";
import { bindHolders, type HolderModel } from "./bind-holders.js";
import { bindPeriods, type PeriodBindingWords } from "./bind-periods.js";
import type { BoundFigure } from "./bound-figure.js";
import { findMeasures, type MeasureWords } from "./find-measure.js";
import type { HolderMention } from "./holder-features.js";

export interface BindingWords {
  readonly holders: HolderModel;
  readonly measures: MeasureWords;
  readonly periods: PeriodBindingWords;
  /** Sectors of companies that are quoted about others' figures. */
  readonly analysts: ReadonlySet<string>;
}

/** Says who claims what stands at a token, and how surely. */
export type Sourcing = (token: number) => { readonly source: Source | null; readonly certainty: Certainty };

/** Gives every figure its holder, measure, period, baseline, source and certainty. */
export function bindFigures(
  document: Document,
  figures: readonly FigureMention[],
  periods: readonly PeriodMention[],
  entities: Entities,
  sourcing: Sourcing,
  words: BindingWords,
): BoundFigure[] {
  const companies = listHolderMentions(document, entities, words.analysts);
  const holdings = bindHolders(document, figures, companies, placesOf(entities), words.holders);
  const named = namedTokens(document, entities);
  const measures = findMeasures(document, figures, (token) => named[token] === 1, words.measures);
  const bindings = bindPeriods(document, figures, periods, words.periods);
  return figures.map((mention, index) => {
    const holding = holdings[index];
    const measure = measures[index] ?? null;
    const binding = bindings[index];
    const sentence = document.sentenceOf[mention.first] ?? 0;
    const inferred: Inferred[] = [...(binding?.inferred ?? [])];
    if (holding?.inferred) inferred.unshift("company");
    if (measure?.inferred) inferred.unshift("measure");
    const evidence: { start: number; stop: number }[] = [];
    const add = (first: number, end: number) => {
      if (document.sentenceOf[first] === sentence) evidence.push(charactersOf(document, first, end));
    };
    if (holding?.mention) add(holding.mention.first, holding.mention.end);
    if (measure) add(measure.first, measure.end);
    const { source, certainty } = sourcing(mention.first);
    return {
      mention,
      companies: (holding?.holders ?? []).map((entity) => entities.companies[entity]?.name ?? ""),
      measure: measure ? (measure.noun ?? textOf(document, measure.first, measure.end)) : null,
      scope: null,
      period: binding?.period ?? null,
      baseline: binding?.baseline ?? null,
      inferred,
      sentence,
      source,
      certainty,
      confidence: Math.round(mention.confidence * (holding?.confidence ?? 1) * 1000) / 1000,
      evidence,
    };
  });
}

const charactersOf = ({ tokens }: Document, first: number, end: number) => ({
  start: tokens.starts[first] ?? 0,
  stop: tokens.ends[end - 1] ?? 0,
});

function textOf(document: Document, first: number, end: number): string {
  const { start, stop } = charactersOf(document, first, end);
  return document.text.slice(start, stop);
}

function placesOf({ people, organizations, places, products }: Entities): Place[] {
  return [people, organizations, places, products]
    .flatMap((list) => list.flatMap(({ mentions }) => mentions))
    .sort((a, b) => a.first - b.first);
}

/** Tokens of companies and people: 1 where one is named. */
function namedTokens(document: Document, { companies, people }: Entities): Uint8Array {
  const named = new Uint8Array(document.tokens.count);
  for (const list of [companies, people]) {
    for (const { mentions } of list) for (const { first, end } of mentions) named.fill(1, first, end);
  }
  return named;
}

/** Mentions of companies in text order, as the ranker of holders reads them. */
export function listHolderMentions(
  document: Document,
  { companies }: Entities,
  analysts: ReadonlySet<string>,
): HolderMention[] {
  const most = companies.reduce((count, { mentions }) => Math.max(count, mentions.length), 0);
  const top = companies.findIndex(({ mentions }) => mentions.length === most);
  const mentions = companies.flatMap((entity, index) =>
    entity.mentions.map(({ first, end }) => ({
      entity: index,
      first,
      end,
      sentence: document.sentenceOf[first] ?? 0,
      analyst: entity.record?.flags.some((flag) => analysts.has(flag)) ?? false,
      count: entity.mentions.length,
      top: index === top,
    })),
  );
  mentions.sort((a, b) => a.first - b.first);
  let sentence = -1;
  return mentions.map((mention) => {
    const leads = mention.sentence !== sentence;
    sentence = mention.sentence;
    return { ...mention, leads };
  });
}
