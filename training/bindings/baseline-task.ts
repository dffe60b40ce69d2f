import { chooseBest } from "../../src/facts/feature-table.js";
import { BASELINE_FEATURES, PERIOD_FEATURES } from "../../src/facts/period-features.js";
import type { PeriodOption } from "../../src/facts/period-option.js";
import type { Period } from "../../src/schema/types.js";
import type { LabelledArticle } from "../corpus/labelled-article.js";
import { samePeriod } from "../corpus/period-notation.js";
import type { Example } from "../learn-ranker.js";
import { bindTaught } from "./bind-taught.js";
import type { BindingTask } from "./binding-task.js";
import { teach } from "./teach.js";

/** What a figure is compared with, its period being known. */
export const baselineTask: BindingTask = {
  name: "baseline",
  table: BASELINE_FEATURES,
  hearsItself: false,
  examplesOf(article, history = null) {
    const { labels, guesses } = article;
    const examples: Example[] = [];
    const baseline = teach(
      BASELINE_FEATURES,
      examples,
      (figure, value: Period | null) => (samePeriod(guesses[figure]?.baseline ?? null, value) ? 1 : 0),
      (figure) => labels[figure] !== null,
      history,
    );
    bindTaught(article, { period: rightPeriod(article), baseline });
    return examples;
  },
  score(article, ranker) {
    const choice = { period: rightPeriod(article), baseline: chooseBest };
    const bindings = bindTaught(article, choice, { baselines: ranker });
    const taught = article.labels.flatMap((label, index) => (label ? [{ label, binding: bindings[index] }] : []));
    return {
      right: taught.filter(({ label, binding }) => samePeriod(label.baseline, binding?.baseline ?? null)).length,
      total: taught.length,
    };
  },
};

const rightPeriod = ({ guesses }: LabelledArticle) =>
  teach<PeriodOption | null>(
    PERIOD_FEATURES,
    [],
    (figure, value) => (samePeriod(guesses[figure]?.period ?? null, value?.period ?? null) ? 1 : 0),
    () => false,
  );
