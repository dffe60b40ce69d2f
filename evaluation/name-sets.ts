import fs from "node:fs";
import path from "node:path";
import { type AnnotatedText, parseAnnotatedText } from "../src/judge/annotated-text.js";
import { type PressText, readPressTexts, SHARED_DATA } from "../training/corpus/shared.js";
import { applyStandOff, type StandOff } from "../training/corpus/stand-off.js";
import { type Part, readWrittenArticles } from "../training/corpus/written-article.js";

export interface JudgedText extends AnnotatedText {
  id: string;
  theme: string;
}

/** Real press annotated by hand, shared; decides, never teaches. */
export function readGoldOrange(): JudgedText[] {
  const folder = path.join(SHARED_DATA, "gold-orange");
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".ann"))
    .sort()
    .map((name) => ({
      ...parseAnnotatedText(fs.readFileSync(path.join(folder, name), "utf8")),
      id: `gold/${name.slice(0, -4)}`,
      theme: "gold-orange",
    }));
}

export const readWrittenSet = (part: Part): JudgedText[] =>
  readWrittenArticles(part).map(({ text, spans, slug, notes }) => ({ text, spans, id: slug, theme: notes.theme }));

const ANNOTATIONS = path.resolve(import.meta.dirname, "../fixtures/annotations");

/** The section of the site that an article stood in: « actu.orange.fr/societe/media/… » → media, « auto.orange.fr/news/… » → auto. */
function sectionOf(url = ""): string {
  const [, site = "", first = "", second = ""] =
    /^https?:\/\/(\w+)\.orange\.fr\/([a-z-]+)\/(?:([a-z-]+)\/(?=.))?/.exec(url) ?? [];
  return site === "actu" ? second || first : site;
}

export function readRealSet(part: Part): JudgedText[] {
  const folder = path.join(ANNOTATIONS, part);
  if (!fs.existsSync(folder)) return [];
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort();
  const sets = new Map<string, Map<string, PressText>>();
  return files.map((file) => {
    const standOff = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")) as StandOff;
    let articles = sets.get(standOff.set);
    if (!articles) {
      articles = new Map(readPressTexts(standOff.set).map((article) => [article.id, article]));
      sets.set(standOff.set, articles);
    }
    const article = articles.get(standOff.id);
    return {
      ...applyStandOff(article?.text ?? "", standOff),
      id: `${standOff.set}/${standOff.id}`,
      theme: sectionOf(article?.url),
    };
  });
}
