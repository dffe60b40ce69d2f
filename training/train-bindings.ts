/**
 * Learns what each figure belongs to, from the written corpus: `npm run train:bindings`. Writes src/fr/binding-weights.generated.ts.
 * `--cross` measures by five folds over the train articles instead, without writing.
 */
import fs from "node:fs";
import path from "node:path";
import { baselineTask } from "./bindings/baseline-task.js";
import type { BindingTask } from "./bindings/binding-task.js";
import { holderTask } from "./bindings/holder-task.js";
import { measureTask } from "./bindings/measure-task.js";
import { periodTask } from "./bindings/period-task.js";
import { type LabelledArticle, labelArticle } from "./corpus/labelled-article.js";
import { readWrittenArticles } from "./corpus/written-article.js";
import { learnRanker, packWeights } from "./learn-ranker.js";

const FOLDS = 5;
const TASKS: readonly BindingTask[] = [measureTask, holderTask, periodTask, baselineTask];

const learn = (task: BindingTask, articles: readonly LabelledArticle[]): Float64Array =>
  learnRanker(
    task.size,
    articles.flatMap((article) => task.examplesOf(article)),
  );

function report(title: string, counts: readonly { right: number; total: number }[]): void {
  const right = counts.reduce((sum, count) => sum + count.right, 0);
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  console.log(`${title.padEnd(28)} ${((100 * right) / Math.max(1, total)).toFixed(1)} % of ${total}`);
}

const train = readWrittenArticles("train").map(labelArticle);
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
