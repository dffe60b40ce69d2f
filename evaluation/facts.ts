/**
 * All that is said of figures, with the names that the library finds and with the annotator's, then roles, quotes, sources, certainty and
 * events on the annotator's names, against hand annotation:
 *   npm run evaluate:facts -- [train | dev | real | gold-orange] [--errors] [--test] [--section figures | alone | discourse | confidence]
 */

import { Reliability } from "./judge-confidence.js";
import { judgeEvents } from "./judge-events.js";
import { judgeFigures } from "./judge-figures.js";
import { judgeQuotes } from "./judge-quotes.js";
import { judgeRoles } from "./judge-roles.js";
import { judgeFigureSources } from "./judge-sources.js";
import { type JudgedArticle, readNotedJudged, readOrangeJudged, readWrittenJudged } from "./judged-article.js";
import { type ReadArticle, readFiguresAlone, readWithGoldNames } from "./read-article.js";
import { Tally } from "./tally.js";

const args = process.argv.slice(2);
const option = args.indexOf("--section");
const only = option < 0 ? null : (args[option + 1] ?? null);
const named = args.filter((word, index) => !word.startsWith("--") && (option < 0 || index !== option + 1));
const sets: [string, () => JudgedArticle[]][] = [
  ["train", () => readWrittenJudged("train")],
  ["dev", () => readWrittenJudged("dev")],
  ["real", () => readNotedJudged("dev")],
  ["gold-orange", readOrangeJudged],
];
if (args.includes("--test"))
  sets.push(["test", () => readWrittenJudged("test")], ["real test", () => readNotedJudged("test")]);

type Judge = (article: JudgedArticle, reading: ReadArticle, tally: Tally) => void;

const SECTIONS: readonly [name: string, title: string, judge: Judge][] = [
  ["alone", "figures, whole pipeline", (article, _, tally) => judgeFigures(article, readFiguresAlone(article), tally)],
  ["figures", "figures, names given", (article, { figures }, tally) => judgeFigures(article, figures, tally)],
  [
    "discourse",
    "people, quotes, sources, events, names given",
    (article, reading, tally) => {
      judgeRoles(article, reading, tally);
      judgeQuotes(article, reading, tally);
      judgeFigureSources(article, reading, tally);
      judgeEvents(article, reading, tally);
    },
  ],
];

for (const [name, read] of sets) {
  if (named.length > 0 ? !named.includes(name) && !name.endsWith("test") : name === "train") continue;
  const articles = read();
  const readings = articles.map(readWithGoldNames);
  for (const [section, title, judge] of SECTIONS) {
    if (only !== null && only !== section) continue;
    const tally = new Tally();
    for (const [index, article] of articles.entries()) judge(article, readings[index] as ReadArticle, tally);
    console.log(`\n${name}, ${title}: ${articles.length} articles`);
    tally.print(args.includes("--errors"));
  }
  if (only !== null && only !== "confidence") continue;
  const holders = new Reliability("figures");
  for (const article of articles) holders.judgeHolders(article, readFiguresAlone(article));
  console.log(`\n${name}, confidence of holders, whole pipeline: ${articles.length} articles`);
  holders.print();
  const events = new Reliability("events");
  for (const [index, article] of articles.entries()) events.judgeEvents(article, readings[index] as ReadArticle);
  console.log(`\n${name}, confidence of events, names given: ${articles.length} articles`);
  events.print();
}
