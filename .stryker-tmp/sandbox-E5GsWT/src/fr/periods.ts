// @ts-nocheck
import type { PeriodRule } from "../mentions/period-rule.js";
import { DATE_RULES } from "./date.js";
import { QUARTER_RULES } from "./quarter.js";

export { PERIOD_CLASSES, PERIOD_WORDS } from "./words/periods.js";

/** All rules of periods. In a book with the rules of figures they come first: « 2024/25 » is a period before it is a ratio. */
export const PERIOD_RULES: readonly PeriodRule[] = [...QUARTER_RULES, ...DATE_RULES];
