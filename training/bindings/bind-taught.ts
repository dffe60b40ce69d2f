import { bindPeriods, type PeriodChoice, type PeriodModel } from "../../src/facts/bind-periods.js";
import type { PeriodBinding } from "../../src/facts/period-option.js";
import { PERIOD_BINDING_WORDS } from "../../src/fr/words/period-binding.js";
import type { LabelledArticle } from "../corpus/labelled-article.js";

/** Binds an article's figures to periods, knowing of their measures and holders what other rankers said. */
export const bindTaught = (
  { context, figures, periods, publishedAt, measures, holders }: LabelledArticle,
  choice: PeriodChoice,
  rankers: Partial<Pick<PeriodModel, "periods" | "baselines">> = {},
): PeriodBinding[] =>
  bindPeriods(
    context,
    figures,
    periods,
    { headOf: (figure) => measures[figure]?.head ?? 0, holderOf: (figure) => holders[figure] ?? -1 },
    publishedAt,
    { words: PERIOD_BINDING_WORDS, periods: null, baselines: null, ...rankers },
    choice,
  );
