/**
 * Learns what each figure belongs to, from the written articles and the passages of training/figures: `npm run train:bindings`. Writes
 * src/fr/binding-weights.generated.ts. `--cross` measures by five folds over the articles instead, without writing; `--linear` learns without trees.
 */
import fs from "node:fs";
import path from "node:path";
import type { Ranker } from "../src/facts/ranker.js";
import { baselineTask } from "./bindings/baseline-task.js";
import type { BindingTask } from "./bindings/binding-task.js";
import { fillHolders, holderTask } from "./bindings/holder-task.js";
import { fillMeasures, measureTask } from "./bindings/measure-task.js";
import { periodTask } from "./bindings/period-task.js";
import { readFigurePassages } from "./corpus/figure-passages.js";
import { type LabelledArticle, labelArticle } from "./corpus/labelled-article.js";
import { readWrittenArticles } from "./corpus/written-article.js";
import { type AnyTable, type Example, LEARNING, learnRanker } from "./learn-ranker.js";
import { packRanker } from "./pack-ranker.js";

const FOLDS = 5;
const HISTORY_FOLDS = 3;
const TASKS: readonly BindingTask[] = [measureTask, holderTask, periodTask, baselineTask];

const learning = process.argv.includes("--linear") ? { ...LEARNING, trees: { ...LEARNING.trees, trees: 0 } } : LEARNING;
const rankerOf = (table: AnyTable, examples: readonly Example[]): Ranker => learnRanker(table, examples, learning);

/** Learns from the right answers, then again with the answers before each figure that a ranker gave who had not seen the article. */
function learn(task: BindingTask, articles: readonly LabelledArticle[]): Ranker {
  const forced = articles.map((article) => task.examplesOf(article));
  if (!task.hearsItself) return rankerOf(task.table, forced.flat());
  const own = articles.map((): Example[] => []);
  for (let fold = 0; fold < HISTORY_FOLDS; fold++) {
    const others = forced.filter((_, index) => index % HISTORY_FOLDS !== fold).flat();
    const ranker = rankerOf(task.table, others);
    for (const [index, article] of articles.entries())
      if (index % HISTORY_FOLDS === fold) own[index] = task.examplesOf(article, ranker);
  }
  return rankerOf(task.table, [...forced.flat(), ...own.flat()]);
}

/** Lets rankers that did not see an article say what others are to know of it. */
function fillBy(task: BindingTask, fill: (article: LabelledArticle, ranker: Ranker) => void): void {
  for (let fold = 0; fold < HISTORY_FOLDS; fold++) {
    const examples = train
      .filter((_, index) => index % HISTORY_FOLDS !== fold)
      .flatMap((article) => task.examplesOf(article));
    const ranker = rankerOf(task.table, examples);
    for (const [index, article] of train.entries()) if (index % HISTORY_FOLDS === fold) fill(article, ranker);
  }
}

/** Prints how often a task is right, and how often the right answer is among its options. */
function report(name: string, counts: readonly { right: number; reached: number; total: number }[]): void {
  const sum = (of: "right" | "reached" | "total") => counts.reduce((all, count) => all + count[of], 0);
  const percent = (part: number) => ((100 * part) / Math.max(1, sum("total"))).toFixed(1);
  console.log(
    `${name.padEnd(12)} ${percent(sum("right"))} % of ${sum("total")}, within reach ${percent(sum("reached"))} %`,
  );
}

const written = readWrittenArticles("train").map(labelArticle);
const train = [...written, ...readFigurePassages().map(labelArticle)];
fillBy(measureTask, fillMeasures);
fillBy(holderTask, fillHolders);
if (process.argv.includes("--cross")) {
  for (const task of TASKS) {
    const counts = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const ranker = learn(
        task,
        train.filter((_, index) => index % FOLDS !== fold),
      );
      for (const article of train.filter((_, index) => index % FOLDS === fold)) {
        const reached = task.examplesOf(article).filter(({ gains }) => gains.some((gain) => gain > 0)).length;
        counts.push({ ...task.score(article, ranker), reached });
      }
    }
    report(task.name, counts);
  }
} else {
  const lines = TASKS.map((task) => {
    const packed = packRanker(learn(task, train));
    console.log(`${task.name.padEnd(12)} ${packed.weights.length} weights, ${packed.groups.length} nodes of trees`);
    return `export const ${task.name.toUpperCase()}_RANKER = ${JSON.stringify(packed)};\n`;
  });
  fs.writeFileSync(
    path.resolve(import.meta.dirname, "../src/fr/binding-weights.generated.ts"),
    `// Made by: npm run train:bindings\n/** The rankers in src/facts, as src/facts/unpack-ranker.ts reads them. */\n${lines.join("")}`,
  );
}
