/**
 * Learns what each figure belongs to, from the written corpus: `npm run train:bindings`. Writes src/fr/binding-weights.generated.ts.
 * `--cross` measures by five folds over the train articles instead, without writing.
 */
import fs from "node:fs";
import path from "node:path";
import { baselineTask } from "./bindings/baseline-task.js";
import type { BindingTask } from "./bindings/binding-task.js";
import { fillHolders, holderTask } from "./bindings/holder-task.js";
import { fillHeads, measureTask } from "./bindings/measure-task.js";
import { periodTask } from "./bindings/period-task.js";
import { type LabelledArticle, labelArticle } from "./corpus/labelled-article.js";
import { readWrittenArticles } from "./corpus/written-article.js";
import { type Example, learnRanker, packWeights } from "./learn-ranker.js";

const FOLDS = 5;
const HISTORY_FOLDS = 3;
const TASKS: readonly BindingTask[] = [measureTask, holderTask, periodTask, baselineTask];

/** Learns from the right answers, then again with the answers before each figure that a ranker gave who had not seen the article. */
function learn(task: BindingTask, articles: readonly LabelledArticle[]): Float64Array {
  const forced = articles.map((article) => task.examplesOf(article));
  if (!task.hearsItself) return learnRanker(task.size, forced.flat());
  const own = articles.map((): Example[] => []);
  for (let fold = 0; fold < HISTORY_FOLDS; fold++) {
    const others = forced.filter((_, index) => index % HISTORY_FOLDS !== fold).flat();
    const weights = learnRanker(task.size, others);
    for (const [index, article] of articles.entries())
      if (index % HISTORY_FOLDS === fold) own[index] = task.examplesOf(article, weights);
  }
  return learnRanker(task.size, [...forced.flat(), ...own.flat()]);
}

/** Lets rankers that did not see an article say what others are to know of it. */
function fillBy(task: BindingTask, fill: (article: LabelledArticle, weights: ArrayLike<number>) => void): void {
  for (let fold = 0; fold < HISTORY_FOLDS; fold++) {
    const examples = train
      .filter((_, index) => index % HISTORY_FOLDS !== fold)
      .flatMap((article) => task.examplesOf(article));
    const weights = learnRanker(task.size, examples);
    for (const [index, article] of train.entries()) if (index % HISTORY_FOLDS === fold) fill(article, weights);
  }
}

function report(title: string, counts: readonly { right: number; total: number }[]): void {
  const right = counts.reduce((sum, count) => sum + count.right, 0);
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  console.log(`${title.padEnd(28)} ${((100 * right) / Math.max(1, total)).toFixed(1)} % of ${total}`);
}

const train = readWrittenArticles("train").map(labelArticle);
fillBy(measureTask, fillHeads);
fillBy(holderTask, fillHolders);
if (process.argv.includes("--cross")) {
  for (const task of TASKS) {
    const counts = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const weights = learn(
        task,
        train.filter((_, index) => index % FOLDS !== fold),
      );
      counts.push(...train.filter((_, index) => index % FOLDS === fold).map((article) => task.score(article, weights)));
    }
    report(`${task.name}, five folds`, counts);
  }
} else {
  const lines = TASKS.map((task) => {
    const { packed, scale, count } = packWeights(learn(task, train));
    console.log(`${task.name.padEnd(12)} ${count} weights`);
    return `export const ${task.name.toUpperCase()}_WEIGHTS = {\n  scale: ${scale},\n  packed:\n    ${JSON.stringify(packed)},\n};\n`;
  });
  fs.writeFileSync(
    path.resolve(import.meta.dirname, "../src/fr/binding-weights.generated.ts"),
    `// Made by: npm run train:bindings\n/** Weights of the rankers in src/facts: gap to the id before and weight, times the scale. */\n${lines.join("")}`,
  );
}
