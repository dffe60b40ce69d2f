// @ts-nocheck
import type { FigureMention, PeriodMention } from "../mentions/mention.js";
import type { EventWords } from "./event-frame.js";
import type { FactContext } from "./fact-context.js";
import type { CertaintyFinder } from "./find-certainty.js";
import type { SourceFinder } from "./find-source.js";

/** What events are found in: the facts' context with figures, periods, sources and certainty. */
export interface EventContext extends FactContext {
  readonly figures: readonly FigureMention[];
  readonly periods: readonly PeriodMention[];
  readonly sources: SourceFinder;
  readonly certainty: CertaintyFinder;
  readonly events: EventWords;
}
