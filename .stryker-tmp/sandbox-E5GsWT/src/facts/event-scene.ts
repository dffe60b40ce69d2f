// @ts-nocheck
import type { Sentence } from "../document/document.js";
import type { LinkedEntity } from "../entities/entity.js";
import type { PeriodMention } from "../mentions/mention.js";
import type { EventContext } from "./event-context.js";
import { findAttackers } from "./find-attackers.js";

/** The events' context with figures and periods by their place. */
export class EventScene {
  /** Index of the figure that begins at each token. */
  readonly figureAt = new Map<number, number>();
  /** Periods of each clause. */
  readonly periodsOf = new Map<number, PeriodMention[]>();
  readonly attackers: ReadonlySet<LinkedEntity>;

  constructor(readonly context: EventContext) {
    this.attackers = findAttackers(context);
    for (const [index, { first }] of context.figures.entries()) this.figureAt.set(first, index);
    for (const period of context.periods) {
      const clause = context.clauses.of[period.first] as number;
      const list = this.periodsOf.get(clause);
      if (list) list.push(period);
      else this.periodsOf.set(clause, [period]);
    }
  }

  norm(token: number): string {
    return this.context.document.tokens.norms[token] ?? "";
  }

  bits(token: number): number {
    return this.context.grammar.bits[token] ?? 0;
  }

  sentenceEnd(token: number): number {
    const { sentences, sentenceOf } = this.context.document;
    return (sentences[sentenceOf[token] ?? 0] as Sentence).end;
  }
}
