import fs from "node:fs";
import path from "node:path";
import { foldAccents, normalizeWord } from "../src/document/normalize.js";
import type { LinkedEntity } from "../src/entities/entity.js";
import type { Entities } from "../src/entities/link-entities.js";
import { type AnnotatedText, parseAnnotatedText } from "../training/corpus/annotated-text.js";
import { SHARED_DATA } from "../training/corpus/shared.js";
import { type ArticleNotes, type Part, readWrittenArticles } from "../training/corpus/written-article.js";

/** An article with what its annotator says of people, sources, events and quotes; `notes` of press holds people and companies alone. */
export interface JudgedArticle extends AnnotatedText {
  readonly id: string;
  readonly date: string | null;
  readonly people: ArticleNotes["people"];
  readonly companies: ArticleNotes["companies"];
  readonly notes: ArticleNotes | null;
}

export const readWrittenJudged = (part: Part): JudgedArticle[] =>
  readWrittenArticles(part).map(({ text, spans, slug, notes }) => ({
    id: slug,
    text,
    spans,
    date: notes.date,
    people: notes.people,
    companies: notes.companies,
    notes,
  }));

export function readOrangeJudged(): JudgedArticle[] {
  const folder = path.join(SHARED_DATA, "gold-orange");
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".ann"))
    .sort()
    .map((name) => {
      const id = name.slice(0, -4);
      const notes = JSON.parse(fs.readFileSync(path.join(folder, `${id}.json`), "utf8")) as ArticleNotes;
      const annotated = parseAnnotatedText(fs.readFileSync(path.join(folder, name), "utf8"));
      return {
        ...annotated,
        id: `gold/${id}`,
        date: null,
        people: notes.people,
        companies: notes.companies,
        notes: null,
      };
    });
}

const EDGES = /^[\s«»"“”.,;:!?()]+|[\s«»"“”.,;:!?()]+$/g;

/** A form as names are compared: accents, case, quotation marks and spacing forgotten. */
export const fold = (surface: string): string =>
  foldAccents(normalizeWord(surface))
    .replace(/[\s\u00a0\u202f\u2009]+/g, " ")
    .replace(EDGES, "");

const WORD = /[\p{L}\p{N}]{3,}/gu;
const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];

/** F1 of the words of three letters or more. */
export function wordF1(one: string, other: string): number {
  const left = wordsOf(one);
  const right = wordsOf(other);
  if (left.length === 0 || right.length === 0) return fold(one) === fold(other) ? 1 : 0;
  const rest = [...right];
  let shared = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
}

/** Whether a found entity, by its name or any form that it has in the text, is the annotated one. */
export function sameName(article: JudgedArticle, gold: string, found: string, entities: Entities): boolean {
  const forms = formsOf(article, gold);
  if (forms.has(fold(found))) return true;
  for (const list of Object.values(entities) as (readonly LinkedEntity[])[]) {
    const entity = list.find(({ name }) => name === found);
    if (entity?.aliases.some((alias) => forms.has(fold(alias)))) return true;
  }
  return false;
}

/** Forms of a gold record by any of its names. */
export function formsOf({ companies, people }: JudgedArticle, name: string): Set<string> {
  const record = companies.find((company) =>
    [company.name, ...company.aliases].some((form) => fold(form) === fold(name)),
  );
  const person = people.find((one) => [one.name, ...one.mentions].some((form) => fold(form) === fold(name)));
  return new Set(
    [
      name,
      ...(record ? [record.name, ...record.aliases] : []),
      ...(person ? [person.name, ...person.mentions] : []),
    ].map(fold),
  );
}
