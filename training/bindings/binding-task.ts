import type { LabelledArticle } from "../corpus/labelled-article.js";
import type { Example } from "../learn-ranker.js";

/** One ranker to learn: what it reads off an article, and how often it is right with given weights. */
export interface BindingTask {
  readonly name: string;
  readonly size: number;
  examplesOf(article: LabelledArticle): Example[];
  score(article: LabelledArticle, weights: ArrayLike<number>): { right: number; total: number };
}
