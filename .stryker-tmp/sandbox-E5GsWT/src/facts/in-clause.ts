// @ts-nocheck
import type { Clauses } from "../language/split-clauses.js";

/** Whether a token stands in a figure's own clause: around the brackets that the figure is in, but not in brackets that it is not in. */
export function isInClause(clauses: Clauses, figure: number, token: number): boolean {
  const { list, of } = clauses;
  const target = of[token] ?? -1;
  for (let clause = of[figure] ?? -1; clause >= 0; clause = list[clause]?.parent ?? -1) {
    if (clause === target) return true;
    if (list[clause]?.kind !== "bracket") return false;
  }
  return false;
}

/** The clause of a token, or that around the brackets that it stands in; -1 outside all. */
export function outerClause({ list, of }: Clauses, token: number): number {
  let outer = of[token] ?? -1;
  while (list[outer]?.kind === "bracket" && (list[outer]?.parent ?? -1) >= 0) outer = list[outer]?.parent ?? -1;
  return outer;
}
