import type { Document } from "../document/document.js";
import type { Fact, FigureRef } from "../schema/types.js";
import type { BoundFigure } from "./bound-figure.js";
import { pairChanges } from "./pair-changes.js";
import { referencesOf } from "./references-of.js";

/**
 * The facts of an article, one a level or share, with its growth when one stands beside it (« 12 M€ (+4 %) », « en hausse de 4 %, à
 * 12 M€ »), and one a growth that stands alone. Figures that nobody holds and that measure nothing are no facts.
 */
export function findFacts(document: Document, figures: readonly BoundFigure[]): Fact[] {
  const references = referencesOf(figures.map(({ mention }) => mention));
  const changeOf = pairChanges(document, figures);
  const taken = new Set(changeOf.values());
  const facts: Fact[] = [];
  for (const [index, figure] of figures.entries()) {
    if (taken.has(index) || (figure.companies.length === 0 && figure.measure === null)) continue;
    if (repeatsEarlier(figures, index)) continue;
    const change = changeOf.get(index);
    const growth = change === undefined ? null : (figures[change] ?? null);
    facts.push(
      factOf(
        document,
        figure,
        references[index] as FigureRef,
        growth,
        change === undefined ? null : (references[change] ?? null),
      ),
    );
  }
  return facts;
}

/** « 9,5 % (+81,7 %) pour Google 9,5 % »: the same figure of the same holder said again in the sentence is no second fact. */
function repeatsEarlier(figures: readonly BoundFigure[], index: number): boolean {
  const figure = figures[index] as BoundFigure;
  for (let at = index - 1; at >= 0 && figures[at]?.sentence === figure.sentence; at--) {
    const { mention, companies } = figures[at] as BoundFigure;
    const same =
      mention.list === figure.mention.list &&
      mention.low === figure.mention.low &&
      mention.high === figure.mention.high &&
      mention.unit === figure.mention.unit &&
      mention.kind === figure.mention.kind;
    if (same && companies.length > 0 && companies.join() === figure.companies.join()) return true;
  }
  return false;
}

function factOf(
  document: Document,
  figure: BoundFigure,
  reference: FigureRef,
  growth: BoundFigure | null,
  change: FigureRef | null,
): Fact {
  const { mention, companies, measure, scope, sentence, source, certainty } = figure;
  const places = [mention, ...figure.evidence, ...(growth ? [growth.mention] : [])];
  const start = Math.min(...places.map((place) => place.start));
  const stop = Math.max(...places.map((place) => place.stop));
  // A level and its growth speak of one period.
  const period = figure.period ?? growth?.period ?? null;
  const baseline = figure.baseline ?? growth?.baseline ?? null;
  const inferred = new Set(figure.inferred);
  if (!figure.baseline && growth?.inferred.includes("baseline")) inferred.add("baseline");
  if (!figure.period && growth?.period) inferred.add("period");
  return {
    start,
    end: stop,
    text: document.text.slice(start, stop),
    sentence,
    company: companies[0] ?? null,
    companies: [...companies],
    measure,
    scope,
    kind: mention.list === "percentages" ? (mention.kind ?? "other") : "level",
    figure: reference,
    change,
    period,
    baseline,
    source,
    certainty,
    inferred: [...inferred],
    confidence: growth ? Math.min(figure.confidence, growth.confidence) : figure.confidence,
  };
}
