import type { FigureTopics } from "../../src/facts/bind-periods.js";
import type { LabelledArticle } from "../corpus/labelled-article.js";

/** What other rankers said of an article's figures. */
export const topicsOf = ({ heads, holders }: Pick<LabelledArticle, "heads" | "holders">): FigureTopics => ({
  headOf: (figure) => heads[figure] ?? 0,
  holderOf: (figure) => holders[figure] ?? -1,
});
