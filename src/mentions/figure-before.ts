import { Shape } from "../document/tokens.js";
import { type Clause, NEAR, REACH } from "./clause.js";
import { type Evidence, type Kind, type Left, level, type ReadFigure } from "./figure-evidence.js";
import { Tie } from "./figure-words.js";

/** A figure this near, in tokens, carries its direction on to the next of a list. */
const LIST_REACH = 10;

/** Kind, and in a close list direction, of the percentage before in the sentence. */
export function inherit(clause: Clause, left: Left): Evidence | null {
  const before = percentageBefore(clause, left.start);
  if (!before) return null;
  const { context } = before;
  if (context.kind !== "change") return level(context.kind);
  if (context.cue && continues(clause, before, left)) return context;
  const earlier = percentageBefore(clause, left.start, (kind) => kind !== "change");
  return earlier ? level(earlier.context.kind) : null;
}

/** Whether the figure behind `left` is one more of the movement of the figure before. */
function continues(clause: Clause, { context, end }: ReadFigure, { tie, at }: Left): boolean {
  if (tie === Tie.Bracket) return isSameSubject(clause, end, at);
  if (tie === Tie.To || tie === Tie.With || context.tie === Tie.Bracket) return false;
  return tie === Tie.Against || at - end <= LIST_REACH;
}

/** Nothing but a time between a figure and the bracket behind: « grimpé de 12 % en un mois (30 % en un an) ». */
function isSameSubject({ document }: Clause, end: number, bracket: number): boolean {
  if (bracket - end > NEAR) return false;
  const { shapes, norms } = document.tokens;
  for (let token = end; token < bracket; token++) {
    if (norms[token] === "," || (shapes[token] as Shape) > Shape.Lower) return false;
  }
  return true;
}

/** « en hausse de 6 %, dont 5 % en organique » divides the movement, « 300 millions (+3 %), dont 44 % » the whole. */
export function partOf(clause: Clause, { at, start }: Left): Evidence {
  const before = percentageBefore(clause, start);
  const isMovement = before?.context.cue && before.context.tie !== Tie.Bracket && at - before.end <= NEAR;
  return isMovement ? before.context : level("share");
}

/** What the figure at `index`, or the last percentage before it, hangs on, when « de » ties it too: « et celui d'Apple de 2 % ». */
export function sameAs({ figures }: Clause, index: number, start: number): Evidence | null {
  for (let at = index; at >= 0 && index - at < REACH; at--) {
    const figure = figures[at] as ReadFigure;
    if (figure.first < start) return null;
    if (figure.isPercentage) return figure.context.tie === Tie.Of ? figure.context : null;
  }
  return null;
}

/** The last percentage of the sentence, of a kind that `wanted` takes. */
function percentageBefore(
  { figures }: Clause,
  start: number,
  wanted: (kind: Kind) => boolean = () => true,
): ReadFigure | null {
  const last = figures.length - 1;
  for (let index = last; index >= 0 && last - index < REACH; index--) {
    const figure = figures[index] as ReadFigure;
    if (figure.first < start) return null;
    if (figure.isPercentage && wanted(figure.context.kind)) return figure;
  }
  return null;
}
