/**
 * Makes the folders of written train articles from files of drafts: `npm run make:articles -- FILE …` (fixtures/README.md, « Drafts »).
 * Says where the engine reads a percentage, an amount or a quarter otherwise than the draft tags it, to be looked at.
 */
import fs from "node:fs";
import path from "node:path";
import { extract } from "../../src/index.js";
import { parseAnnotatedText } from "../../src/judge/annotated-text.js";
import { type DraftedArticle, readDrafts } from "./drafts/read-drafts.js";
import { ARTICLES_ROOT } from "./written-article.js";

function doubtsOf({ slug, annotated }: DraftedArticle): string[] {
  const { text, spans } = parseAnnotatedText(annotated);
  const { percentages, amounts, quarters, dates } = extract(text, { language: "fr" });
  const halves = dates.filter(({ granularity, relative }) => granularity === "half" && !relative);
  const doubts: string[] = [];
  for (const [tag, found] of [
    ["%", percentages],
    ["M", amounts],
    ["Q", [...quarters, ...halves]],
  ] as const) {
    const tagged = spans.filter((span) => span.tag === tag);
    for (const { start, end } of found)
      if (!spans.some((span) => (span.tag === tag || span.unsure) && span.start === start && span.end === end))
        doubts.push(`${slug}: found ${tag} « ${text.slice(start, end)} », not tagged so`);
    for (const { start, end, unsure } of tagged)
      if (!unsure && !found.some((one) => one.start === start && one.end === end))
        doubts.push(`${slug}: tagged ${tag} « ${text.slice(start, end)} », not found so`);
  }
  return doubts;
}

for (const file of process.argv.slice(2)) {
  const drafts = readDrafts(fs.readFileSync(file, "utf8"));
  for (const draft of drafts) {
    const folder = path.join(ARTICLES_ROOT, "train", draft.slug);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, "article.ann"), draft.annotated);
    fs.writeFileSync(path.join(folder, "article.json"), `${JSON.stringify(draft.notes, null, 1)}\n`);
    for (const doubt of doubtsOf(draft)) console.log(doubt);
  }
  console.log(`${file}: ${drafts.length} articles`);
}
