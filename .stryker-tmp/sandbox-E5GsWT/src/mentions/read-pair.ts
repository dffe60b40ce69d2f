// @ts-nocheck
import type { Clause } from "./clause.js";
import { signed } from "./figure-draft.js";
import { type Left, MEASURES } from "./figure-evidence.js";
import { Cue, Tie } from "./figure-words.js";
import { moverCues } from "./move-context.js";
import type { Part } from "./read-figure.js";

/**
 * What « 10 à 12 % » is: a range; the two levels of a move (« passe de 10 à 12 % »); two figures, a movement and the level reached
 * (« recule de 2 % à 12 % »); or the second number alone, the first being of another kind (« +0,2 à 2,8 % »).
 */
export type PairReading = "range" | "move" | "two" | "second";

/** A movement and its level are two when the second figure is so many times the first; ranges of press are narrower. */
const LEVEL_RATIO = 2;

export function readPair(clause: Clause, left: Left, from: Part, to: Part): PairReading {
  const isOf = left.tie === Tie.Of;
  if (!from.hasUnit && (from.inWords !== to.inWords || (!isOf && from.sign !== 0 && to.sign === 0))) return "second";
  const rises = signed(from) <= signed(to);
  const areSigned = from.sign !== 0 && to.sign !== 0;
  const cues = moverCues(clause, left);
  if (cues & Cue.Move) return "move";
  if (areSigned || !isOf) return rises || areSigned ? "range" : "two";
  if (!rises) return !from.hasUnit || cues & Cue.Down ? "move" : "two";
  if (!(cues & Cue.Verb)) return "range";
  if (cues & MEASURES) return "move";
  const reachesLevel = from.hasUnit && !(cues & Cue.Infinitive) && to.value > from.value * LEVEL_RATIO;
  return reachesLevel ? "two" : "range";
}
