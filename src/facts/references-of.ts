import type { FigureMention } from "../mentions/mention.js";
import type { FigureRef } from "../schema/types.js";

/** Where each figure stands in its own list of the extraction, by position in `figures`. */
export function referencesOf(figures: readonly FigureMention[]): FigureRef[] {
  const counts = { percentages: 0, amounts: 0, quantities: 0 };
  return figures.map(({ list, value, low, high, unit, currency }) => ({
    list,
    index: counts[list]++,
    value,
    low,
    high,
    unit: list === "amounts" ? (currency ?? "") : unit,
    currency,
  }));
}
