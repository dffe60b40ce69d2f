import { chooseBest } from "../../src/facts/feature-table.js";
import { PERIOD_FEATURES } from "../../src/facts/period-features.js";
import type { PeriodOption } from "../../src/facts/period-option.js";
import { samePeriod } from "../corpus/period-notation.js";
import type { Example } from "../learn-ranker.js";
import { bindTaught } from "./bind-taught.js";
import type { BindingTask } from "./binding-task.js";
import { teach } from "./teach.js";

/** Which period a figure speaks of. */
export const periodTask: BindingTask = {
  name: "period",
  table: PERIOD_FEATURES,
  hearsItself: true,
  examplesOf(article, history = null) {
    const { labels, guesses } = article;
    const examples: Example[] = [];
    const period = teach(
      PERIOD_FEATURES,
      examples,
      (figure, value: PeriodOption | null) =>
        samePeriod(guesses[figure]?.period ?? null, value?.period ?? null) ? 1 : 0,
      (figure) => labels[figure] !== null,
      history,
    );
    bindTaught(article, { period, baseline: () => 0 });
    return examples;
  },
  score(article, ranker) {
    const bindings = bindTaught(article, { period: chooseBest, baseline: () => 0 }, { periods: ranker });
    const taught = article.labels.flatMap((label, index) => (label ? [{ label, binding: bindings[index] }] : []));
    return {
      right: taught.filter(({ label, binding }) => samePeriod(label.period, binding?.period ?? null)).length,
      total: taught.length,
    };
  },
};
