import type { LinkedEntity } from "../entities/entity.js";
import type { EventType } from "../schema/types.js";
import type { EventFrame } from "./event-frame.js";

/** What fills a role: an entity, a figure (its index), or words of the text. */
export interface Filler {
  readonly entity: LinkedEntity | null;
  /** Tokens, half-open. */
  readonly first: number;
  readonly end: number;
  /** Index into the figures, or -1. */
  readonly figure: number;
}

/** An event before its source and certainty are asked for. */
export interface EventDraft {
  readonly type: EventType;
  readonly roles: Map<string, Filler[]>;
  /** The word that tells of it. */
  readonly token: number;
  readonly clause: number;
  readonly confidence: number;
  readonly frame: EventFrame;
  /** It is said not to have happened. */
  readonly denied?: boolean;
}
