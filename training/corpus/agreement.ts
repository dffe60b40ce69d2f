/**
 * Agreement of two annotators on documents annotated twice: `npm run evaluate:agreement [-- --differences]`.
 * Strict spans; a span that either of them marked unsure counts for neither. Second readings lie in fixtures/annotations/agreement, stand-off:
 * real press by set, written articles of train under `written`. `--differences` prints those on written articles and dev, where they may be read.
 */
import fs from "node:fs";
import path from "node:path";
import { TAGS } from "../../src/judge/annotated-text.js";
import { readPressTexts } from "./shared.js";
import { type StandOff, sha256 } from "./stand-off.js";
import { readNamedArticle } from "./written-article.js";

type TagAt = StandOff["tags"][number];

const ROOT = path.resolve(import.meta.dirname, "../../fixtures/annotations");
const shows = process.argv.includes("--differences");

function readAll(folder: string): StandOff[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")) as StandOff);
}

/** The first reading of a document, and its text where it may be shown. */
interface FirstReading {
  tags: TagAt[];
  text: string | null;
}

const texts = new Map<string, Map<string, string>>();
/** The text of a dev document, when differences are asked for. */
function textOf(set: string, id: string): string | null {
  if (!texts.has(set)) texts.set(set, new Map(readPressTexts(set).map((one) => [one.id, one.text])));
  return texts.get(set)?.get(id) ?? null;
}

const press = new Map<string, FirstReading & { sha256: string }>();
for (const part of ["train", "dev", "test"])
  for (const { set, id, tags, sha256: sum } of readAll(path.join(ROOT, part))) {
    const text = part === "dev" && shows ? textOf(set, id) : null;
    press.set(`${set} ${id}`, { tags, text, sha256: sum });
  }

function firstReading({ set, id, sha256: sum }: StandOff): FirstReading {
  if (set !== "written") {
    const one = press.get(`${set} ${id}`);
    if (one?.sha256 !== sum) throw new Error(`${set} ${id}: no first reading of this text`);
    return one;
  }
  const { text, spans } = readNamedArticle("train", id);
  if (sha256(text) !== sum) throw new Error(`${id}: the text has changed since it was read a second time`);
  return { text, tags: spans.map(({ start, end, tag, unsure }): TagAt => [start, end, unsure ? `${tag}?` : tag]) };
}

const touches = (a: TagAt, b: TagAt): boolean => a[0] < b[1] && b[0] < a[1];

function compare(title: string, second: readonly StandOff[]): void {
  const counts = new Map<string, { both: number; first: number; second: number }>();
  for (const tag of TAGS) counts.set(tag, { both: 0, first: 0, second: 0 });
  for (const other of second) {
    const one = firstReading(other);
    const unsure = [...one.tags, ...other.tags].filter((tag) => tag[2].endsWith("?"));
    const sure = (tags: TagAt[]) => tags.filter((tag) => !unsure.some((neutral) => touches(tag, neutral)));
    const [firstTags, secondTags] = [sure(one.tags), sure(other.tags)];
    const keysOf = (tags: TagAt[]) => new Set(tags.map((tag) => tag.join(" ")));
    const [firstKeys, secondKeys] = [keysOf(firstTags), keysOf(secondTags)];
    const show = (sign: string, tag: TagAt) => {
      if (shows && one.text) console.log(`${other.id} ${sign} ${tag[2]} ${one.text.slice(tag[0], tag[1])}`);
    };
    for (const tag of firstTags) {
      const count = counts.get(tag[2]);
      if (!count) continue;
      count.first++;
      if (secondKeys.has(tag.join(" "))) count.both++;
      else show("first only", tag);
    }
    for (const tag of secondTags) {
      const count = counts.get(tag[2]);
      if (count) count.second++;
      if (!firstKeys.has(tag.join(" "))) show("second only", tag);
    }
  }
  console.log(`${title}: ${second.length} documents annotated twice, strict spans, F1 by tag`);
  for (const [tag, { both, first, second: other }] of counts)
    if (first + other > 0)
      console.log(`${tag}  ${((200 * both) / (first + other)).toFixed(1)}  (${first} and ${other} spans)`);
}

const readings = readAll(path.join(ROOT, "agreement"));
compare(
  "Real press",
  readings.filter(({ set }) => set !== "written"),
);
compare(
  "Written articles",
  readings.filter(({ set }) => set === "written"),
);
