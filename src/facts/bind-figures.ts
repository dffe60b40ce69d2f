import type { Document } from "../document/document.js";
import type { Entities } from "../entities/link-entities.js";
import type { CalendarDay } from "../mentions/calendar.js";
import type { FigureMention, PeriodMention } from "../mentions/mention.js";
import type { Inferred } from "../schema/types.js";
import { agreeOnPeriods } from "./agree-on-periods.js";
import { bindHolders, type HolderModel } from "./bind-holders.js";
import { bindPeriods, type PeriodModel } from "./bind-periods.js";
import type { BoundFigure } from "./bound-figure.js";
import { calibrateHolding } from "./calibrate-holding.js";
import type { FactContext } from "./fact-context.js";
import { findMeasures, type MeasureModel } from "./find-measure.js";
import { ScopeFinder, type ScopeWords } from "./find-scope.js";
import type { SourceOf } from "./find-sourced.js";
import { type MeasureKinds, settleKinds } from "./settle-kinds.js";
import { TokenCounts } from "./token-counts.js";

export interface BindingWords {
  readonly holders: HolderModel;
  readonly measures: MeasureModel;
  readonly periods: PeriodModel;
  readonly scopes: ScopeWords;
  readonly kinds: MeasureKinds;
}

/** Gives every figure its holder, measure, period, baseline, source and certainty. */
export function bindFigures(
  context: FactContext,
  figures: readonly FigureMention[],
  periods: readonly PeriodMention[],
  entities: Entities,
  sourceOf: SourceOf,
  publishedAt: CalendarDay | null,
  words: BindingWords,
): BoundFigure[] {
  const { document } = context;
  const counts = new TokenCounts(document, figures);
  const scopes = new ScopeFinder(context, entities.places, counts, words.scopes);
  const measures = findMeasures(context, figures, markNamed(document, entities), words.measures);
  const measureOf = (figure: number) => measures[figure]?.head ?? 0;
  const told = new Map(figures.map(({ first }) => [first, sourceOf(first)]));
  const tell = (token: number) => told.get(token) ?? sourceOf(token);
  const holdings = bindHolders(context, entities, figures, measures, tell, words.holders);
  const about = { headOf: measureOf, holderOf: (figure: number) => holdings[figure]?.holders[0] ?? -1 };
  const bindings = bindPeriods(context, figures, periods, about, publishedAt, words.periods);
  const bound = settleKinds(document, figures, measures, words.kinds).map((mention, index) => {
    const sourced = tell(mention.first);
    // « deux personnes proches du dossier » are who speaks: nobody's figure, and they measure nothing.
    const holding = sourced.anonymous ? undefined : holdings[index];
    const measure = sourced.anonymous ? null : (measures[index] ?? null);
    const binding = bindings[index];
    const sentence = document.sentenceOf[mention.first] ?? 0;
    const inferred: Inferred[] = [...(binding?.inferred ?? [])];
    if (holding?.inferred) inferred.unshift("company");
    if (measure?.inferred) inferred.unshift("measure");
    const kind = (holding?.holders.length ?? 0) === 0 ? "nobody" : holding?.inferred ? "far" : "near";
    const probability = mention.confidence * (holding?.confidence ?? 1);
    const confidence = calibrateHolding(kind, probability, words.holders.calibration);
    const scope = scopes.find(mention, measure);
    const evidence: { start: number; stop: number }[] = [];
    const add = (first: number, end: number) => {
      if (document.sentenceOf[first] === sentence) evidence.push(charactersOf(document, first, end));
    };
    if (holding?.mention) add(holding.mention.first, holding.mention.end);
    if (measure) add(measure.first, measure.end);
    return {
      mention,
      companies: (holding?.holders ?? []).map((entity) => entities.companies[entity]?.name ?? ""),
      measure: measure ? (measure.noun ?? textOf(document, measure.first, measure.end)) : null,
      scope: scope ? textOf(document, scope.first, scope.end) : null,
      period: binding?.period ?? null,
      baseline: binding?.baseline ?? null,
      inferred,
      sentence,
      source: sourced.source,
      certainty: sourced.certainty,
      confidence: Math.round(confidence * 1000) / 1000,
      evidence,
      because: { holding: holding ?? null, measure, scope: scope ?? null, binding: binding ?? null, sourced },
    };
  });
  return agreeOnPeriods(document, bound);
}

const charactersOf = ({ tokens }: Document, first: number, end: number) => ({
  start: tokens.starts[first] ?? 0,
  stop: tokens.ends[end - 1] ?? 0,
});

function textOf(document: Document, first: number, end: number): string {
  const { start, stop } = charactersOf(document, first, end);
  return document.text.slice(start, stop);
}

/** 1 for tokens of names other than products: no name is a measure. */
export function markNamed(document: Document, { companies, people, organizations, places }: Entities): Uint8Array {
  const named = new Uint8Array(document.tokens.count);
  for (const list of [companies, people, organizations, places]) {
    for (const { mentions } of list) for (const { first, end } of mentions) named.fill(1, first, end);
  }
  return named;
}
