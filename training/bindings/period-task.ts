import { bindPeriods, type PeriodOption } from "../../src/facts/bind-periods.js";
import { chooseBest } from "../../src/facts/feature-table.js";
import { PERIOD_FEATURES } from "../../src/facts/period-features.js";
import { PERIOD_BINDING_WORDS } from "../../src/fr/words/period-binding.js";
import type { LabelledArticle } from "../corpus/labelled-article.js";
import { samePeriod } from "../corpus/period-notation.js";
import type { Example } from "../learn-ranker.js";
import type { BindingTask } from "./binding-task.js";
import { teach } from "./teach.js";
import { topicsOf } from "./topics-of.js";

/** Which period a figure speaks of. */
export const periodTask: BindingTask = {
  name: "period",
  size: PERIOD_FEATURES.size,
  hearsItself: true,
  examplesOf(
    { context, figures, periods, labels, guesses, heads, holders }: LabelledArticle,
    history = null,
  ): Example[] {
    const examples: Example[] = [];
    const period = teach(
      examples,
      (figure, value: PeriodOption | null) =>
        samePeriod(guesses[figure]?.period ?? null, value?.period ?? null) ? 1 : 0,
      (figure) => labels[figure] !== null,
      history,
    );
    bindPeriods(
      context,
      figures,
      periods,
      topicsOf({ heads, holders }),
      { words: PERIOD_BINDING_WORDS, periods: null, baselines: null },
      { period, baseline: () => 0 },
    );
    return examples;
  },
  score({ context, figures, periods, labels, heads, holders }, weights) {
    const bindings = bindPeriods(
      context,
      figures,
      periods,
      topicsOf({ heads, holders }),
      { words: PERIOD_BINDING_WORDS, periods: weights, baselines: [] },
      { period: chooseBest, baseline: () => 0 },
    );
    const taught = labels.flatMap((label, index) => (label ? [{ label, binding: bindings[index] }] : []));
    return {
      right: taught.filter(({ label, binding }) => samePeriod(label.period, binding?.period ?? null)).length,
      total: taught.length,
    };
  },
};
