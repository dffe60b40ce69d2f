import fs from "node:fs";
import path from "node:path";
import { type AnnotatedText, parseAnnotatedText } from "../src/judge/annotated-text.js";
import { readPressTexts, SHARED_DATA } from "../training/corpus/shared.js";
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
      theme: "press",
    }));
}

export const readWrittenSet = (part: Part): JudgedText[] =>
  readWrittenArticles(part).map(({ text, spans, slug, notes }) => ({ text, spans, id: slug, theme: notes.theme }));

const ANNOTATIONS = path.resolve(import.meta.dirname, "../fixtures/annotations");

export function readRealSet(part: Part): JudgedText[] {
  const folder = path.join(ANNOTATIONS, part);
  if (!fs.existsSync(folder)) return [];
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort();
  const texts = new Map<string, Map<string, string>>();
  return files.map((file) => {
    const standOff = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")) as StandOff;
    let bySet = texts.get(standOff.set);
    if (!bySet) {
      bySet = new Map(readPressTexts(standOff.set).map(({ id, text }) => [id, text]));
      texts.set(standOff.set, bySet);
    }
    return {
      ...applyStandOff(bySet.get(standOff.id) ?? "", standOff),
      id: `${standOff.set}/${standOff.id}`,
      theme: "press",
    };
  });
}
