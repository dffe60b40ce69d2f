// @ts-nocheck
import type { Amount, Direction, FigureRef, Percentage, Qualifier, Quantity } from "../schema/types.js";
import type { Labels } from "./labels.js";
import { showNumber, showScaled } from "./show-number.js";

export type AnyFigure = Percentage | Amount | Quantity;

const ARROWS: Readonly<Record<Direction, string>> = { up: "▲\u00a0", down: "▼\u00a0", none: "" };
const SIGNS: Readonly<Record<Qualifier, string>> = {
  about: "≈\u00a0",
  nearly: "≲\u00a0",
  "more-than": ">\u00a0",
  "less-than": "<\u00a0",
  "at-least": "≥\u00a0",
  "at-most": "≤\u00a0",
};

/** « ▲ 46.3 % », « ≈ 48.6 m EUR », « 12–15 pts », « 620 salariés ». */
export function showFigure(figure: AnyFigure, labels: Labels): string {
  const show = "kind" in figure ? showNumber : showScaled;
  const value = show(figure.value, labels);
  const range = figure.max === null ? value : `${value}–${show(figure.max, labels)}`;
  const qualifier = figure.qualifier === null ? "" : (SIGNS[figure.qualifier] ?? "");
  return `${ARROWS[figure.direction] ?? ""}${qualifier}${range}${unitOf(figure, labels)}`;
}

function unitOf(figure: AnyFigure, labels: Labels): string {
  if ("kind" in figure) return showUnit(figure.unit, labels);
  return `\u00a0${"currency" in figure ? (figure.currency ?? "?") : figure.unit}`;
}

export const kindOf = (figure: AnyFigure): Percentage["kind"] | "amount" | "quantity" =>
  "kind" in figure ? figure.kind : "currency" in figure ? "amount" : "quantity";

/** A share as « 32% », a change as « +46.3% ». */
export function showBar({ low, high, unit }: FigureRef, signed: boolean, labels: Labels): string {
  const sign = signed && low > 0 ? "+" : "";
  const range = low === high ? showNumber(low, labels) : `${showNumber(low, labels)}…${showNumber(high, labels)}`;
  return `${sign}${range}${showUnit(unit as Percentage["unit"], labels)}`;
}

const showUnit = (unit: Percentage["unit"], { language, units }: Labels): string =>
  unit === "percent" && language === "en" ? "%" : `\u00a0${units[unit] ?? unit}`;
