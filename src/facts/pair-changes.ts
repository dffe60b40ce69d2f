import type { Document } from "../document/document.js";
import type { BoundFigure } from "./bound-figure.js";

/** A growth belongs to the level before it when at most so many tokens part them. */
const CHANGE_REACH = 8;

/** Which growth goes with which level: index of the level → index of the growth. */
export function pairChanges(document: Document, figures: readonly BoundFigure[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const [index, figure] of figures.entries()) {
    if (!isMovement(figure)) continue;
    for (const other of [index - 1, index + 1]) {
      const level = figures[other];
      if (!level || isMovement(level) || pairs.has(other) || taken.has(index)) continue;
      if (figure.mention.list !== "percentages" && figure.mention.list !== level.mention.list) continue;
      if (!goTogether(document, other < index ? level : figure, other < index ? figure : level)) continue;
      pairs.set(other, index);
      taken.add(index);
    }
  }
  return pairs;
}

/** A growth in percent or points, or in money or pieces: « en hausse de 3 M€ ». */
const isMovement = ({ mention: { list, kind, direction, previous } }: BoundFigure): boolean =>
  list === "percentages" ? kind === "change" : direction !== "none" && previous === null;

function goTogether(document: Document, left: BoundFigure, right: BoundFigure): boolean {
  if (left.sentence !== right.sentence || left.companies[0] !== right.companies[0]) return false;
  if (right.mention.first - left.mention.end > CHANGE_REACH) return false;
  const { norms } = document.tokens;
  for (let token = left.mention.end; token < right.mention.first; token++) if (norms[token] === ";") return false;
  const bracketed = norms[right.mention.first - 1] === "(" || norms[right.mention.end] === ")";
  if (bracketed) return isMovement(right);
  return left.measure === null || right.measure === null || isSameMeasure(left, right);
}

/** Of one noun, however much of what belongs to it either holds. */
const isSameMeasure = (left: BoundFigure, right: BoundFigure): boolean =>
  left.measure === right.measure ||
  (left.because.measure !== null && left.because.measure.first === right.because.measure?.first);
