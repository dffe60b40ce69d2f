/**
 * Turns an annotator's list of names into stand-off files, for many texts at once:
 *   npx tsx training/corpus/tag-press.ts FILE OUT_DIR ANNOTATOR [--show]
 * One block a text, under `=== SET ID`; a line begins with a tag and names surfaces, which are tagged wherever they stand as whole words, longest first:
 *   C Orange; SFR            P? Free
 *   @C? le cloud d'[Google]  what stands in brackets, at this place only; `@- …` leaves it without a tag
 * `written` as SET takes a written article of train. The quotation of the index at the foot of a page is tagged by itself. Spaces and apostrophes match whatever their kind.
 */
import fs from "node:fs";
import path from "node:path";
import { TAGS, type Tag, type TaggedSpan } from "../../src/judge/annotated-text.js";
import { readPressTexts } from "./shared.js";
import { type StandOff, sha256 } from "./stand-off.js";
import { readNamedArticle } from "./written-article.js";

const [file, out, annotator] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
if (!file || !out || !annotator) {
  console.error("usage: tag-press FILE OUT_DIR ANNOTATOR [--show]");
  process.exit(2);
}

const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
const FOOT = /(CAC 40)\s+([\d\s]+ pts)\s+([+-]?[\d,]+\s?%)\s+Météo\s+(Paris)\s/u;

/** One character for each of the text's, so that offsets stay. */
const plain = (text: string): string => text.replace(/\s/gu, " ").replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, "-");

/** Whole words, and no number cut out of a longer one. */
function isWhole(text: string, start: number, end: number): boolean {
  const [first = "", last = "", before = "", after = ""] = [text[start], text[end - 1], text[start - 1], text[end]];
  if (WORD.test(before) && WORD.test(first) && DIGIT.test(before) === DIGIT.test(first)) return false;
  if (WORD.test(after) && WORD.test(last) && DIGIT.test(after) === DIGIT.test(last)) return false;
  if (DIGIT.test(first) && /[.,]/.test(before) && DIGIT.test(text[start - 2] ?? "")) return false;
  return !(DIGIT.test(last) && /[.,]/.test(after) && DIGIT.test(text[end + 1] ?? ""));
}

function placesOf(text: string, surface: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1))
    if (isWhole(text, at, at + surface.length)) places.push([at, at + surface.length]);
  return places;
}

function tagText(text: string, lines: readonly string[]): TaggedSpan[] {
  const searched = plain(text);
  const taken: (TaggedSpan & { silent?: boolean })[] = [];
  const take = (start: number, end: number, tag: string): boolean => {
    if (taken.some((span) => span.start < end && start < span.end)) return false;
    taken.push({ start, end, tag: tag[0] as Tag, unsure: tag.endsWith("?"), silent: tag === "-" });
    return true;
  };
  const foot = FOOT.exec(text);
  let from = foot?.index ?? 0;
  for (const [index, tag] of ["R", "%?", "%", "L"].entries()) {
    const surface = foot?.[index + 1]?.trim();
    if (!surface) continue;
    from = text.indexOf(surface, from);
    take(from, from + surface.length, tag);
    from += surface.length;
  }
  const listed: { tag: string; surface: string }[] = [];
  for (const line of lines) {
    const [head = "", ...rest] = line.split(" ");
    const tag = head.replace("@", "");
    if (tag !== "-" && !(TAGS.includes(tag[0] as Tag) && /^.\??$/u.test(tag)))
      throw new Error(`unknown tag « ${line} »`);
    const words = plain(rest.join(" "));
    if (!head.startsWith("@")) {
      for (const surface of words.split(";")) listed.push({ tag, surface: surface.trim() });
      continue;
    }
    const [, before = "", surface = "", after = ""] = /^(.*)\[(.+)\](.*)$/u.exec(words) ?? [];
    const at = searched.indexOf(before + surface + after);
    if (surface === "" || at < 0) throw new Error(`not in the text: « ${line} »`);
    const start = at + before.length;
    if (!take(start, start + surface.length, tag)) throw new Error(`taken already: « ${line} »`);
  }
  listed.sort((a, b) => b.surface.length - a.surface.length);
  for (const { tag, surface } of listed) {
    const places = surface === "" ? [] : placesOf(searched, surface).filter(([start, end]) => take(start, end, tag));
    if (places.length === 0) throw new Error(`nowhere left in the text: « ${tag} ${surface} »`);
  }
  return taken.filter(({ silent }) => !silent).sort((a, b) => a.start - b.start);
}

const textOf = (set: string, id: string): string | undefined =>
  set === "written" ? readNamedArticle("train", id).text : readPressTexts(set).find((press) => press.id === id)?.text;

for (const block of fs.readFileSync(file, "utf8").split(/^=== /m).slice(1)) {
  const [head = "", ...lines] = block.split("\n");
  const [set = "", id = ""] = head.trim().split(" ");
  try {
    const text = textOf(set, id);
    if (text === undefined) throw new Error("no such text");
    const spans = tagText(
      text,
      lines.filter((line) => line.trim() !== ""),
    );
    const tags = spans.map(({ start, end, tag, unsure }): StandOff["tags"][number] => [
      start,
      end,
      unsure ? `${tag}?` : tag,
    ]);
    const standOff: StandOff = { set, id, sha256: sha256(text), annotator, tags };
    const folder = path.join(out, set.replace("/", "-"));
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, `${id}.json`), `${JSON.stringify(standOff)}\n`);
    if (!process.argv.includes("--show")) continue;
    let shown = "";
    let position = 0;
    for (const [start, end, tag] of tags) {
      shown += `${text.slice(position, start)}[[${tag}:${text.slice(start, end)}]]`;
      position = end;
    }
    console.log(`=== ${set} ${id}\n${shown}${text.slice(position)}\n`);
  } catch (error) {
    console.error(`${set} ${id}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
