import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { parseAnnotatedText } from "../../src/judge/annotated-text.js";
import { readPressTexts, SHARED_DATA } from "../corpus/shared.js";
import { applyStandOff, type StandOff } from "../corpus/stand-off.js";
import { type Part, readNamedArticles } from "../corpus/written-article.js";
import { namesOf, type TrainingText } from "../training-text.js";

/** The articles written for this project. */
export const readWritten = (part: Part): TrainingText[] =>
  readNamedArticles(part).map((article) => ({
    id: article.slug,
    source: "written",
    text: article.text,
    names: namesOf(article),
  }));

const SENTENCES = path.resolve(import.meta.dirname, "../sentences");

/** Short passages written for turns of phrase that articles show too seldom, one a paragraph. */
export const readSentences = (): TrainingText[] =>
  fs
    .readdirSync(SENTENCES)
    .filter((file) => file.endsWith(".ann"))
    .sort()
    .flatMap((file) =>
      fs
        .readFileSync(path.join(SENTENCES, file), "utf8")
        .split("\n\n")
        .filter((passage) => passage.trim() !== "")
        .map((passage, index): TrainingText => {
          const annotated = parseAnnotatedText(passage.trim());
          return { id: `${file}/${index}`, source: "written", text: annotated.text, names: namesOf(annotated) };
        }),
    );

const ANNOTATIONS = path.resolve(import.meta.dirname, "../../fixtures/annotations");

/** Real press annotated stand-off, of one part. */
export function readAnnotated(part: Part): TrainingText[] {
  const folder = path.join(ANNOTATIONS, part);
  if (!fs.existsSync(folder)) return [];
  return filesUnder(folder).map((file) => {
    const standOff = JSON.parse(fs.readFileSync(file, "utf8")) as StandOff;
    const article = pressText(standOff.set, standOff.id);
    return {
      id: `${standOff.set}/${standOff.id}`,
      source: standOff.set.startsWith("wikinews") ? "wikinews" : "orangesum",
      text: article,
      names: namesOf(applyStandOff(article, standOff)),
    };
  });
}

const filesUnder = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => path.join(folder, name));

const texts = new Map<string, Map<string, string>>();

function pressText(set: string, id: string): string {
  let bySet = texts.get(set);
  if (!bySet) {
    bySet = new Map(readPressTexts(set).map((article) => [article.id, article.text]));
    texts.set(set, bySet);
  }
  const text = bySet.get(id);
  if (text === undefined) throw new Error(`${set} has no article ${id}`);
  return text;
}

interface PopcornDocument {
  text: string;
  entities: { type: string; mentions: { value: string; start: number; end: number }[] }[];
}

/** POPCORN types by the kinds they may be; what is in none of them is no name here (`training-text.ts` says the bits). */
const POPCORN_KINDS: Readonly<Record<string, number>> = {
  PLACE: 16,
  NON_GOVERNMENTAL_ORGANISATION: 1 | 2 | 4,
  NON_MILITARY_GOVERNMENT_ORGANISATION: 1 | 2 | 4,
  MILITARY_ORGANISATION: 2,
  INTERGOVERNMENTAL_ORGANISATION: 2,
  CIVILIAN: 8,
  MILITARY: 8,
  TERRORIST_OR_CRIMINAL: 8,
};
/** Mentions of these types may carry a name: with a capital inside they teach nothing either way. */
const POPCORN_VAGUE = new Set(["MATERIEL", "MATERIAL_REFERENCE", "GATHERING", "GROUP_OF_INDIVIDUALS", "ELECTION"]);
const HAS_CAPITAL = /\p{Lu}/u;
const STARTS_WITH_CAPITAL = /^[\p{Lu}\p{N}]/u;

/** POPCORN, named mentions only: those with a capital; the longest of those that overlap. */
export function readPopcorn(file: "train" | "test"): TrainingText[] {
  const bytes = fs.readFileSync(path.join(SHARED_DATA, `popcorn/${file}.json.gz`));
  const documents = JSON.parse(gunzipSync(bytes).toString("utf8")) as Record<string, PopcornDocument>;
  return Object.entries(documents).map(([id, { text, entities }]) => {
    const names = entities.flatMap(({ type, mentions }) =>
      mentions.flatMap(({ value, start, end }) => {
        const kinds = POPCORN_KINDS[type] ?? 0;
        if (!HAS_CAPITAL.test(value) || (kinds === 0 && !POPCORN_VAGUE.has(type))) return [];
        const sure = kinds > 0 && STARTS_WITH_CAPITAL.test(value);
        return [{ start, end, kinds: sure ? kinds : 63, optional: !sure }];
      }),
    );
    names.sort((a, b) => a.start - b.start || b.end - a.end);
    let reached = 0;
    const kept = names.filter((name) => {
      if (name.start < reached) return false;
      reached = name.end;
      return true;
    });
    return { id, source: "popcorn", text, names: kept };
  });
}

const WIKINER_KINDS: Readonly<Record<string, number>> = {
  Location: 16,
  Person: 8,
  Organization: 1 | 2 | 4,
  Misc: 2 | 32,
};
const NO_SPACE_BEFORE = /^[,.)\]…]/;
const NO_SPACE_BEHIND = /['’([]$/;

/** WikiNER-fr, sentence by sentence: an organisation may be a company; what it calls Misc is a product, an event, an organisation or nothing. */
export function readWikiner(): TrainingText[] {
  const bytes = fs.readFileSync(path.join(SHARED_DATA, "wikiner-fr/bio.txt.gz"));
  const sentences = gunzipSync(bytes).toString("utf8").split("\n\n");
  return sentences
    .filter((sentence) => sentence.trim() !== "")
    .map((sentence, index) => readWikinerSentence(sentence, index));
}

function readWikinerSentence(sentence: string, index: number): TrainingText {
  let text = "";
  const names: TrainingText["names"] = [];
  for (const line of sentence.split("\n")) {
    const [token, tag] = line.split("\t");
    if (!token || !tag) continue;
    if (text !== "" && !NO_SPACE_BEFORE.test(token) && !NO_SPACE_BEHIND.test(text)) text += " ";
    const start = text.length;
    text += token;
    const last = names.at(-1);
    if (tag.startsWith("I-") && last) last.end = text.length;
    else if (tag !== "O") {
      const type = tag.slice(2);
      names.push({ start, end: text.length, kinds: WIKINER_KINDS[type] as number, optional: type === "Misc" });
    }
  }
  return { id: `wikiner/${index}`, source: "wikiner", text, names };
}
