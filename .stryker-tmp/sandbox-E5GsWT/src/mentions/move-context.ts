// @ts-nocheck
import { type Clause, NEAR } from "./clause.js";
import { type Left, MEASURES, MOVEMENT, type TokenRange } from "./figure-evidence.js";
import { Cue, Tie } from "./figure-words.js";

/** The word that « de » before a figure or pair hangs on, when it moves something. */
export function moverBefore(clause: Clause, { tie, at, start }: Left): TokenRange | null {
  if (tie !== Tie.Of) return null;
  const mover = clause.nearest(at - 1, start, MOVEMENT | Cue.Move);
  return mover < 0 ? null : { first: mover, end: mover + 1 };
}

/** Bits of that word, `Cue.Verb` only where it is one, with those of the measure that it moves; 0 for none. */
export function moverCues(clause: Clause, left: Left): number {
  const mover = moverBefore(clause, left);
  if (!mover) return 0;
  const cues = clause.cuesAt(mover.first);
  const isNoun =
    (cues & Cue.Noun) !== 0 &&
    ((clause.cuesAt(mover.first - 1) & Cue.Determiner) !== 0 || clause.words.ties.has(clause.norm(mover.first - 1)));
  const measure = clause.nearest(mover.first - 1, left.start, MEASURES);
  return (isNoun ? cues & ~Cue.Verb : cues) | (measure < 0 ? 0 : clause.cuesAt(measure) & MEASURES);
}

/** Whether a whole number of points that nothing moves by measures a distance: « avec 3 points d'avance », « un écart de 3 points ». */
export function measuresPoints(clause: Clause, { tie, at, start, qualifier }: Left, end: number): boolean {
  if (at >= start && clause.cuesAt(at) & Cue.NotPoints) return false;
  const isCounted = tie === Tie.To || (clause.cuesAt(end + 1) & Cue.Points) !== 0;
  if (clause.words.bare.has(clause.norm(end)) && isCounted) return true;
  return qualifier !== null || (tie === Tie.Of && clause.nearest(at - 1, start, Cue.Points, NEAR) >= 0);
}
