import fs from "node:fs";
import path from "node:path";
import type { LinkedEntity } from "../src/entities/entity.js";
import type { Entities } from "../src/entities/link-entities.js";
import { type AnnotatedText, parseAnnotatedText } from "../src/judge/annotated-text.js";
import { SHARED_DATA } from "../training/corpus/shared.js";
import { readNotedArticles } from "../training/corpus/stand-off-notes.js";
import { fold } from "../training/corpus/word-f1.js";
import { type ArticleNotes, type Part, readWrittenArticles } from "../training/corpus/written-article.js";

/** An article with what its annotator says of people, sources, events and quotes; `notes` of press holds people and companies alone. */
export interface JudgedArticle extends AnnotatedText {
  readonly id: string;
  readonly date: string | null;
  readonly people: ArticleNotes["people"];
  readonly companies: ArticleNotes["companies"];
  readonly notes: ArticleNotes | null;
  readonly figures: readonly JudgedFigure[];
}

/** A percentage or amount with what its annotator says of it; what the set does not annotate is undefined. */
export interface JudgedFigure {
  readonly list: "percentages" | "amounts";
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly max: number | null;
  readonly companies: readonly string[] | undefined;
  readonly kind: string | undefined;
  readonly direction: string | undefined;
  readonly about: string | null | undefined;
  readonly period: string | null | undefined;
  readonly baseline: string | null | undefined;
  readonly source: string | null | undefined;
  readonly certainty: string | undefined;
}

/** A figure's entry in any of the sets: gold-orange has one `company`, and amounts alone of money. */
interface FigureNote {
  surface: string;
  value?: number;
  amount?: number;
  max?: number | null;
  company?: string | null;
  companies?: string[];
  kind?: string;
  direction?: string;
  about?: string | null;
  period?: string | null;
  baseline?: string | null;
  source?: string | null;
  certainty?: string;
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
    figures: listFigures({ text, spans }, notes.percentages, notes.money),
  }));

/** Real press with notes beside its tags; the texts lie outside the project. */
export const readNotedJudged = (part: Exclude<Part, "train">): JudgedArticle[] =>
  readNotedArticles(part).map(({ id, text, spans, notes }) => ({
    id,
    text,
    spans,
    date: notes.date,
    people: notes.people,
    companies: notes.companies,
    notes: { ...notes, quarters: [] },
    figures: listFigures({ text, spans }, notes.percentages, notes.money),
  }));

/** The sure figures of an article; entries follow the tags in order, save in gold-orange, where some tags have none. */
function listFigures(
  { text, spans }: AnnotatedText,
  percentages: readonly FigureNote[],
  money: readonly FigureNote[],
): JudgedFigure[] {
  const read = (tag: string, list: JudgedFigure["list"], notes: readonly FigureNote[]): JudgedFigure[] => {
    const tagged = spans.filter((span) => span.tag === tag);
    const rest = [...notes];
    return tagged.flatMap((span, index) => {
      const surface = text.slice(span.start, span.end);
      let note = notes[index];
      if (notes.length !== tagged.length) {
        const at = rest.findIndex((entry) => entry.surface === surface);
        note = at < 0 ? undefined : rest.splice(at, 1)[0];
      }
      if (!note || span.unsure) return [];
      const { value = note.amount ?? 0, max = null, company, companies, kind, direction, about } = note;
      const { period, baseline, source, certainty } = note;
      return [
        {
          list,
          start: span.start,
          end: span.end,
          value: Math.abs(value),
          max: max === null ? null : Math.abs(max),
          companies: companies ?? (company === undefined ? undefined : company === null ? [] : [company]),
          kind,
          direction,
          about,
          period,
          baseline,
          source,
          certainty,
        },
      ];
    });
  };
  return [...read("%", "percentages", percentages), ...read("M", "amounts", money)];
}

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
      const { percentages, money } = notes as { percentages: FigureNote[]; money: FigureNote[] };
      const annotated = parseAnnotatedText(fs.readFileSync(path.join(folder, name), "utf8"));
      return {
        ...annotated,
        id: `gold/${id}`,
        date: null,
        people: notes.people,
        companies: notes.companies,
        notes: null,
        figures: listFigures(annotated, percentages, money),
      };
    });
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

/**
 * Whether an annotator who wrote the words of the text for a speaker or source (« ministre », « géant américain », « groupe ») wrote those that the
 * answer was read from. Whom they stand for is not annotated, so that is not judged.
 */
export function sharesNoun(gold: string, words: string): boolean {
  const bare = gold.replace(/^(?:[Ll]es? |[Ll]a |[Ll]['’])/, "");
  const [noun = ""] = fold(bare).split(" ");
  return /^\p{Ll}/u.test(bare) && noun.length > 2 && fold(words).split(/[ ']/).includes(noun);
}
