/**
 * Turns an annotator's ordered list into a stand-off file.
 *   npx tsx training/corpus/resolve-annotations.ts SET ID LIST.json OUT_DIR ANNOTATOR
 * LIST.json: [["C", "Orange"], ["P?", "…"], …] in text order, every mention. Prints tagged text for a last look with --show.
 */
import fs from "node:fs";
import path from "node:path";
import { readPressTexts } from "./shared.js";
import { type OrderedTags, resolveTags, type StandOff, sha256 } from "./stand-off.js";
import { untaggedRepeats } from "./untagged-repeats.js";

const [set, id, list, out, annotator] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
if (!set || !id || !list || !out || !annotator) {
  console.error("usage: resolve-annotations SET ID LIST.json OUT_DIR ANNOTATOR [--show]");
  process.exit(2);
}
const article = readPressTexts(set).find((candidate) => candidate.id === id);
if (!article) throw new Error(`no article ${id} in ${set}`);
const pairs = JSON.parse(fs.readFileSync(list, "utf8")) as [string, string][];
const ordered: OrderedTags = pairs.map(([tag, surface]) => ({ tag, surface }));
const spans = resolveTags(article.text, ordered);
const standOff: StandOff = {
  set,
  id,
  sha256: sha256(article.text),
  annotator,
  tags: spans.map(({ start, end, tag, unsure }) => [start, end, unsure ? `${tag}?` : tag]),
};
fs.mkdirSync(out, { recursive: true });
fs.writeFileSync(path.join(out, `${id}.json`), `${JSON.stringify(standOff)}\n`);
for (const repeat of untaggedRepeats({ text: article.text, spans })) {
  console.warn(
    `${id}: « ${repeat.surface} » is tagged ${repeat.tag} elsewhere, but not at ${repeat.start}: « ${repeat.around} »`,
  );
}
if (process.argv.includes("--show")) {
  let shown = "";
  let position = 0;
  for (const span of spans) {
    shown += `${article.text.slice(position, span.start)}[[${span.tag}${span.unsure ? "?" : ""}:${article.text.slice(span.start, span.end)}]]`;
    position = span.end;
  }
  console.log(shown + article.text.slice(position));
}
