// @ts-nocheck
import type { WordClasses } from "../mentions/pattern.js";
import type { FigureRule } from "../mentions/read-figure.js";
import { AMOUNT_CLASSES, AMOUNT_RULES } from "./amount.js";
import { NOT_FIGURE_CLASSES, NOT_FIGURE_RULES, type NotFigureRule } from "./not-figure.js";
import { PERCENTAGE_CLASSES, PERCENTAGE_RULES } from "./percentage.js";
import { QUANTITY_CLASSES, QUANTITY_RULES } from "./quantity.js";

/** All rules of figures and of what only looks like one, in the order in which they win over each other at one length. */
export const FIGURE_RULES: readonly (FigureRule | NotFigureRule)[] = [
  ...NOT_FIGURE_RULES,
  ...PERCENTAGE_RULES,
  ...AMOUNT_RULES,
  ...QUANTITY_RULES,
];

export const FIGURE_CLASSES: WordClasses = {
  ...NOT_FIGURE_CLASSES,
  ...PERCENTAGE_CLASSES,
  ...AMOUNT_CLASSES,
  ...QUANTITY_CLASSES,
};
