import type { Options } from "../src/schema/types.js";
import { hasSharedData, readPressTexts } from "../training/corpus/shared.js";
import { PARTS, readWrittenArticles } from "../training/corpus/written-article.js";
import { joinRenamedArticles, readArticles } from "./articles.js";
import { MONOTONOUS, repeatText } from "./monotonous-texts.js";

export interface ComparedText {
  name: string;
  text: string;
  options: Options;
}

const REAL_TEXTS = 300;
const LONG_TEXT = 60_000;
const MONOTONOUS_TEXT = 1500;

/** Texts that two versions must answer alike: the written corpus, real press where it is at hand, one long text, and ones that repeat one thing. */
export function* readComparedTexts(): Generator<ComparedText> {
  for (const part of PARTS)
    for (const { slug, text, notes } of readWrittenArticles(part))
      yield { name: `${part}/${slug}`, text, options: { title: notes.title, publishedAt: notes.date } };
  if (hasSharedData()) {
    const train = readPressTexts("orangesum/business").filter(({ split }) => split === "train");
    for (const { id, text, title } of train.slice(0, REAL_TEXTS))
      yield { name: `orangesum ${id}`, text, options: title === undefined ? {} : { title } };
  }
  yield { name: "long", text: joinRenamedArticles(readArticles(), LONG_TEXT), options: {} };
  for (const [name, unitOf] of Object.entries(MONOTONOUS))
    yield { name, text: repeatText(unitOf, MONOTONOUS_TEXT), options: { language: "fr" } };
}
