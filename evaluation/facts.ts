/**
 * Roles, sources, certainty, quotes and events against hand annotation, on the annotator's names:
 *   npx tsx evaluation/facts.ts [train | dev | gold-orange] [--errors] [--test]
 */

import { judgeEvents } from "./judge-events.js";
import { judgeQuotes } from "./judge-quotes.js";
import { judgeRoles } from "./judge-roles.js";
import { judgeFigureSources } from "./judge-sources.js";
import { type JudgedArticle, readOrangeJudged, readWrittenJudged } from "./judged-article.js";
import { readWithGoldNames } from "./read-article.js";
import { Tally } from "./tally.js";

const args = process.argv.slice(2);
const named = args.filter((word) => !word.startsWith("--"));
const sets: [string, () => JudgedArticle[]][] = [
  ["train", () => readWrittenJudged("train")],
  ["dev", () => readWrittenJudged("dev")],
  ["gold-orange", readOrangeJudged],
];
if (args.includes("--test")) sets.push(["test", () => readWrittenJudged("test")]);

for (const [name, read] of sets) {
  if (named.length > 0 ? !named.includes(name) && name !== "test" : name === "train") continue;
  const tally = new Tally();
  const articles = read();
  for (const article of articles) {
    const reading = readWithGoldNames(article);
    judgeRoles(article, reading, tally);
    judgeQuotes(article, reading, tally);
    judgeFigureSources(article, reading, tally);
    judgeEvents(article, reading, tally);
  }
  console.log(`\n${name}: ${articles.length} articles`);
  tally.print(args.includes("--errors"));
}
