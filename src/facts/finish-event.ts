import { itemAt } from "../document/item-at.js";
import { TokenKind } from "../document/tokens.js";
import { Word } from "../language/grammar.js";
import type { PeriodMention } from "../mentions/mention.js";
import type { Argument, Event, FigureRef } from "../schema/types.js";
import type { EventDraft, Filler } from "./event-draft.js";
import type { EventScene } from "./event-scene.js";
import { findSourced, type Sourced } from "./find-sourced.js";
import { referencesOf } from "./references-of.js";

/** An event with what it was made from: the draft, and where its source and certainty stand. */
export interface FoundEvent {
  readonly event: Event;
  readonly draft: EventDraft;
  readonly sourced: Sourced;
  readonly period: PeriodMention | null;
}

/** Makes of a draft the event that is given: roles, certainty, source, period, span. */
export class EventFinisher {
  private readonly references: readonly FigureRef[];

  constructor(private readonly scene: EventScene) {
    this.references = referencesOf(scene.context.figures);
  }

  /** The event as it is given: certainty, source, period, span. */
  finish(draft: EventDraft): FoundEvent {
    const { document } = this.scene.context;
    const sourced = findSourced(this.scene.context, draft.token, true);
    const { first, end } = this.extent(draft);
    const { tokens, text, sentenceOf } = document;
    const start = tokens.starts[first] ?? 0;
    const stop = tokens.ends[end - 1] ?? 0;
    const period = this.periodOf(draft);
    const event: Event = {
      start,
      end: stop,
      text: text.slice(start, stop),
      type: draft.type,
      roles: Object.fromEntries(draft.frame.roles.map((role) => [role, this.answer(draft, role)])),
      period: period?.period ?? null,
      certainty: sourced.certainty,
      source: sourced.source,
      sentence: sentenceOf[draft.token] ?? 0,
      confidence: Math.round(draft.confidence * 1000) / 1000,
    };
    return { event, draft, sourced, period };
  }

  private answer({ roles, frame }: EventDraft, role: string): Argument | Argument[] | null {
    const fillers = roles.get(role) ?? [];
    if (fillers.length === 0) return frame.lists.has(role) ? [] : null;
    const given = fillers.map((filler) => this.argument(filler));
    return frame.lists.has(role) || given.length > 1 ? given : (given[0] ?? null);
  }

  private argument({ entity, first, end, figure }: Filler): Argument {
    const { tokens, text } = this.scene.context.document;
    const start = tokens.starts[first] ?? 0;
    const stop = tokens.ends[end - 1] ?? 0;
    const words = text.slice(start, stop);
    if (entity) {
      const type = entity.kind === "press" ? "organization" : entity.kind;
      return { start, end: stop, text: words, name: entity.name, type, figure: null };
    }
    const type = figure >= 0 ? "figure" : "other";
    return { start, end: stop, text: words, name: words, type, figure: itemAt(this.references, figure) ?? null };
  }

  /** The clause, without marks at its ends, and every role's words that stand in its sentence. */
  private extent({ clause, token, roles }: EventDraft): { first: number; end: number } {
    const { clauses, document } = this.scene.context;
    const own = clauses.list[clause];
    let first = own?.first ?? token;
    let end = own?.end ?? token + 1;
    for (const fillers of roles.values()) {
      for (const filler of fillers) {
        if (document.sentenceOf[filler.first] !== document.sentenceOf[token]) continue;
        first = Math.min(first, filler.first);
        end = Math.max(end, filler.end);
      }
    }
    while (
      first < token &&
      (document.tokens.kinds[first] === TokenKind.Mark || this.scene.bits(first) & (Word.Coordinator | Word.Opposer))
    )
      first++;
    while (end > token + 1 && this.isEdge(end - 1)) end--;
    return { first, end };
  }

  private isEdge(token: number): boolean {
    const norm = this.scene.norm(token);
    return norm === "," || norm === "." || norm === ";" || norm === ":" || norm === "«" || norm === "!" || norm === "?";
  }

  private periodOf({ clause, token }: EventDraft): PeriodMention | null {
    let best: PeriodMention | undefined;
    for (const period of this.scene.periodsOf.get(clause) ?? []) {
      if (!best || Math.abs(period.first - token) < Math.abs(best.first - token)) best = period;
    }
    return best ?? null;
  }
}
