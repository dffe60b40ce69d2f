import process from "node:process";
import { type Judgement, judgeArticles } from "../judge/judge-articles.js";
import { describeError } from "../judge/score-spans.js";
import { parseOptions } from "./parse-options.js";
import { readAnnotated } from "./read-annotated.js";
import { pickStyle } from "./style.js";
import { renderTable } from "./table.js";
import { UsageError } from "./usage-error.js";
import { withoutControls } from "./without-controls.js";

const OPTIONS = {
  errors: { type: "boolean" },
  json: { type: "boolean" },
} as const;

/** `depeche evaluate FILE|FOLDER…`: scores depeche on articles that the user has annotated; returns the exit code. */
export async function runEvaluate(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  if (positionals.length === 0)
    throw new UsageError("evaluate takes annotated articles: .ann or .jsonl files, or folders of them");
  const articles = (await Promise.all(positionals.map(readAnnotated))).flat();
  if (!articles.some(({ spans }) => spans.length > 0))
    throw new Error("nothing is annotated in these files; a tagged name looks like [[C:Atos]]");
  const judged = judgeArticles(articles);
  process.stdout.write(values.json ? renderJson(judged) : renderScores(judged, values.errors ?? false));
  return 0;
}

const percent = (share: number): string => (100 * share).toFixed(1);

function renderScores({ articles, scores, errors }: Judgement, withErrors: boolean): string {
  const style = pickStyle(process.stdout);
  const head = ["", "annotated", "right", "wrong", "missed", "precision", "recall", "F1"].map(style.bold);
  const rows = scores.map(({ list, right, wrong, missed, precision, recall, f1 }) => [
    list,
    ...[right + missed, right, wrong, missed].map(String),
    ...[precision, recall, f1].map(percent),
  ]);
  const table = `${articles} articles, strict spans\n\n${renderTable([head, ...rows], style.width)}\n`;
  if (!withErrors) return table;
  const lines = errors.map(
    (error) => `${error.article.name}\t${withoutControls(describeError(error.article.text, error))}\n`,
  );
  return `${table}\n${style.bold("Errors")} (annotated>found, - is nothing)\n${lines.join("")}`;
}

const renderJson = ({ articles, scores, errors }: Judgement): string =>
  `${JSON.stringify({ articles, scores, errors: errors.map(({ article, ...error }) => ({ article: article.name, ...error })) }, null, 2)}\n`;
