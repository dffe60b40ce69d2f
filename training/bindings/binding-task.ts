import type { LabelledArticle } from "../corpus/labelled-article.js";
import type { Example } from "../learn-ranker.js";

/** One ranker to learn: what it reads off an article, and how often it is right with given weights. */
export interface BindingTask {
  readonly name: string;
  readonly size: number;
  /** Whether it learns a second time, with its own answers before each figure: where that measured better. */
  readonly hearsItself: boolean;
  /** With `weights`, the answers before each figure are those of that ranker. */
  examplesOf(article: LabelledArticle, weights?: ArrayLike<number> | null): Example[];
  score(article: LabelledArticle, weights: ArrayLike<number>): { right: number; total: number };
}
