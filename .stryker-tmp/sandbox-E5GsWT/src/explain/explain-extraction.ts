// @ts-nocheck
import type { Document } from "../document/document.js";
import type { FoundRole } from "../entities/found-role.js";
import type { Entities } from "../entities/link-entities.js";
import type { BoundFigure } from "../facts/bound-figure.js";
import type { FoundQuote } from "../facts/find-quotes.js";
import type { FoundEvent } from "../facts/finish-event.js";
import type { PeriodMention } from "../mentions/mention.js";
import type { Fact, Summary, Why } from "../schema/types.js";
import { explainEvent } from "./explain-event.js";
import { explainFact } from "./explain-fact.js";
import { explainFigure } from "./explain-figure.js";
import { explainNames } from "./explain-names.js";
import { ReasonWriter } from "./reason-writer.js";

/** All that the stages found, with the reasons that they left. */
export interface Explained {
  readonly document: Document;
  readonly entities: Entities;
  readonly roles: ReadonlyMap<string, readonly FoundRole[]>;
  readonly periods: readonly PeriodMention[];
  readonly figures: readonly BoundFigure[];
  readonly facts: readonly Fact[];
  readonly events: readonly FoundEvent[];
  readonly quotes: readonly FoundQuote[];
  readonly summary: Summary;
}

/** Why each value is what it is: in the order of the lists of an extraction, a record before its fields. */
export function explainExtraction(found: Explained): Why[] {
  const { document, entities, roles, periods, figures, facts, events, quotes, summary } = found;
  const writer = new ReasonWriter(document);
  explainNames(writer, entities, roles);
  const counts = { percentages: 0, amounts: 0, quantities: 0 };
  const said = new Map(periods.map((mention) => [mention.period, mention]));
  const indexes = figures.map(({ mention }) => counts[mention.list]++);
  for (const list of ["percentages", "amounts", "quantities"] as const)
    for (const [at, figure] of figures.entries())
      if (figure.mention.list === list) explainFigure(writer, `/${list}/${indexes[at]}`, figure, said);
  for (const list of ["quarters", "dates"] as const) {
    const named = periods.filter((period) => period.named === (list === "quarters"));
    for (const [index, period] of named.entries()) writer.add(`/${list}/${index}`, period.rule, period);
  }
  const figureOf = new Map(figures.map((figure, at) => [`${figure.mention.list}/${indexes[at]}`, figure]));
  for (const [index, fact] of facts.entries()) explainFact(writer, `/facts/${index}`, fact, figureOf);
  for (const [index, event] of events.entries()) explainEvent(writer, `/events/${index}`, event);
  for (const [index, quote] of quotes.entries()) {
    const path = `/quotes/${index}`;
    writer.add(path, quote.rule, quote);
    if (quote.quote.speaker !== null && quote.speaker) writer.add(`${path}/speaker`, quote.rule, quote.speaker);
  }
  explainSummary(writer, summary);
  return writer.list;
}

function explainSummary(writer: ReasonWriter, { headline, keyPoints, status }: Summary): void {
  if (headline) writer.addSpans("/summary/headline", "summary/headline", [headline]);
  for (const [index, { start, end, text }] of keyPoints.entries())
    writer.addSpans(`/summary/keyPoints/${index}`, "summary/ranker", [{ start, end, text }]);
  if (status.cue) writer.addSpans("/summary/status", `summary/status/${status.value}`, [status.cue]);
}
