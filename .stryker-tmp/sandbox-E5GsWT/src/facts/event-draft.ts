// @ts-nocheck
import type { LinkedEntity } from "../entities/entity.js";
import type { EventType } from "../schema/types.js";
import type { EventFrame, Slot } from "./event-frame.js";

/** How a role was filled: by a name's place, a figure, words (`label`, `noun`, `about`), a person's post, or what the text speaks of. */
export type FillerRule =
  | Slot
  | "figure"
  | "label"
  | "noun"
  | "about"
  | "title"
  | "leader"
  | "heading"
  | "topic"
  | "stand-in";

/** What fills a role: an entity, a figure (its index), or words of the text. */
export interface Filler {
  readonly entity: LinkedEntity | null;
  /** Tokens, half-open. */
  readonly first: number;
  readonly end: number;
  /** Index into the figures, or -1. */
  readonly figure: number;
  readonly rule: FillerRule;
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
  /** Id of the trigger, or of the rule that needs none. */
  readonly rule: string;
  /** It is said not to have happened. */
  readonly denied?: boolean;
}
