import type { Ranker } from "../../src/facts/ranker.js";
import type { LabelledArticle } from "../corpus/labelled-article.js";
import type { AnyTable, Example } from "../learn-ranker.js";

/** One ranker to learn: what it reads off an article, and how often it is right. */
export interface BindingTask {
  readonly name: string;
  readonly table: AnyTable;
  /** Whether it learns a second time, with its own answers before each figure: where that measured better. */
  readonly hearsItself: boolean;
  /** With a ranker, the answers before each figure are those of that one. */
  examplesOf(article: LabelledArticle, ranker?: Ranker | null): Example[];
  score(article: LabelledArticle, ranker: Ranker): { right: number; total: number };
}
