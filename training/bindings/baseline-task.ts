import { bindPeriods, type PeriodOption } from "../../src/facts/bind-periods.js";
import { chooseBest } from "../../src/facts/feature-table.js";
import { BASELINE_FEATURES } from "../../src/facts/period-features.js";
import { PERIOD_BINDING_WORDS } from "../../src/fr/words/period-binding.js";
import type { Period } from "../../src/schema/types.js";
import type { LabelledArticle } from "../corpus/labelled-article.js";
import { samePeriod } from "../corpus/period-notation.js";
import type { Example } from "../learn-ranker.js";
import type { BindingTask } from "./binding-task.js";
import { teach } from "./teach.js";
import { topicsOf } from "./topics-of.js";

/** What a figure is compared with, its period being known. */
export const baselineTask: BindingTask = {
  name: "baseline",
  size: BASELINE_FEATURES.size,
  hearsItself: false,
  examplesOf(article: LabelledArticle, history = null): Example[] {
    const examples: Example[] = [];
    const { context, figures, periods, labels, guesses, heads, holders } = article;
    const baseline = teach(
      examples,
      (figure, value: Period | null) => (samePeriod(guesses[figure]?.baseline ?? null, value) ? 1 : 0),
      (figure) => labels[figure] !== null,
      history,
    );
    bindPeriods(
      context,
      figures,
      periods,
      topicsOf({ heads, holders }),
      { words: PERIOD_BINDING_WORDS, periods: null, baselines: null },
      { period: rightPeriod(article), baseline },
    );
    return examples;
  },
  score(article, weights) {
    const { context, figures, periods, labels, heads, holders } = article;
    const bindings = bindPeriods(
      context,
      figures,
      periods,
      topicsOf({ heads, holders }),
      { words: PERIOD_BINDING_WORDS, periods: null, baselines: weights },
      { period: rightPeriod(article), baseline: chooseBest },
    );
    const taught = labels.flatMap((label, index) => (label ? [{ label, binding: bindings[index] }] : []));
    return {
      right: taught.filter(({ label, binding }) => samePeriod(label.baseline, binding?.baseline ?? null)).length,
      total: taught.length,
    };
  },
};

const rightPeriod = ({ guesses }: LabelledArticle) =>
  teach<PeriodOption | null>(
    [],
    (figure, value) => (samePeriod(guesses[figure]?.period ?? null, value?.period ?? null) ? 1 : 0),
    () => false,
  );
