import { findMeasures, type Measure } from "../../src/facts/find-measure.js";
import { MEASURE_FEATURES } from "../../src/facts/measure-features.js";
import type { Ranker } from "../../src/facts/ranker.js";
import { MEASURE_WORDS } from "../../src/fr/words/measured-nouns.js";
import type { LabelledArticle } from "../corpus/labelled-article.js";
import { wordF1 } from "../corpus/word-f1.js";
import type { Example } from "../learn-ranker.js";
import type { BindingTask } from "./binding-task.js";
import { teach } from "./teach.js";

/** A measure is right when half of the words are the annotator's; the nearer to hers, the better to learn from. */
const RIGHT_F1 = 0.5;

function textOf({ context }: LabelledArticle, { first, end, noun }: Measure): string {
  const { text, tokens } = context.document;
  return noun ?? text.slice(tokens.starts[first], tokens.ends[end - 1]);
}

function gainOf(article: LabelledArticle, about: string | null, measure: Measure | null): number {
  if (measure === null || about === null) return measure === null && about === null ? 1 : 0;
  const f1 = wordF1(about, textOf(article, measure));
  return f1 >= RIGHT_F1 ? f1 : 0;
}

/** What it measures. */
export const measureTask: BindingTask = {
  name: "measure",
  table: MEASURE_FEATURES,
  hearsItself: true,
  examplesOf(article: LabelledArticle, history = null): Example[] {
    const examples: Example[] = [];
    const { context, figures, labels, guesses, named } = article;
    const choose = teach(
      MEASURE_FEATURES,
      examples,
      (figure, measure: Measure | null) => gainOf(article, guesses[figure]?.about ?? null, measure),
      (figure) => labels[figure] !== null,
      history,
    );
    findMeasures(context, figures, named, { words: MEASURE_WORDS, ranker: null }, choose);
    return examples;
  },
  score(article, ranker) {
    const { context, figures, labels, named } = article;
    const measures = findMeasures(context, figures, named, { words: MEASURE_WORDS, ranker });
    const taught = labels.flatMap((label, index) =>
      label?.about ? [gainOf(article, label.about, measures[index] ?? null)] : [],
    );
    return { right: taught.filter((gain) => gain > 0).length, total: taught.length };
  },
};

/** Fills in what a ranker takes the article's figures to measure, for the rankers that ask. */
export function fillMeasures({ context, figures, named, measures }: LabelledArticle, ranker: Ranker): void {
  const found = findMeasures(context, figures, named, { words: MEASURE_WORDS, ranker });
  for (const [index, measure] of found.entries()) measures[index] = measure;
}
