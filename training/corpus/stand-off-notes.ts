import fs from "node:fs";
import path from "node:path";
import type { AnnotatedText } from "../../src/judge/annotated-text.js";
import { readPressTexts } from "./shared.js";
import { applyStandOff, type StandOff } from "./stand-off.js";
import type { ArticleNotes, Part, WrittenAmount, WrittenEvent, WrittenPercentage } from "./written-article.js";

/** [start, end] in UTF-16 offsets: the words that the project may not ship. */
export type At = [number, number];

type FigureAt<Figure> = Omit<Figure, "surface" | "about" | "companies" | "source"> & {
  at: At;
  about: At | null;
  companies: At[];
  source: At | "anonymous" | null;
};

/** What an annotator says of a text beyond its tags: the fields of `ArticleNotes`, offsets in place of words. */
export interface StandOffNotes {
  set: string;
  id: string;
  sha256: string;
  annotator: string;
  companies: { name: At; aliases: At[] }[];
  people: { name: At; mentions: At[]; role: At | null; company: At | null }[];
  percentages: FigureAt<WrittenPercentage>[];
  money: FigureAt<WrittenAmount>[];
  events: (Pick<WrittenEvent, "type" | "certainty"> & {
    roles: Record<string, At | At[]>;
    source: At | "anonymous" | null;
    evidence: At;
  })[];
  quotes: { text: At; speaker: At | null; reported: boolean }[];
  salient: At[];
}

/** A real article with its tags and notes, words read from the text where it lies. */
export interface NotedArticle extends AnnotatedText {
  id: string;
  notes: Omit<ArticleNotes, "quarters">;
}

/** @throws Error when the text is not the one that was annotated. */
export function readNotes(text: string, tags: StandOff, standOff: StandOffNotes, date: string): NotedArticle {
  const annotated = applyStandOff(text, tags);
  const word = ([start, end]: At): string => text.slice(start, end);
  const orNull = (at: At | null): string | null => (at === null ? null : word(at));
  const sourceOf = (source: At | "anonymous" | null): string | null =>
    source === null || source === "anonymous" ? source : word(source);
  const figure = <Figure>({ at, about, companies, source, ...rest }: FigureAt<Figure>) => ({
    ...rest,
    surface: word(at),
    about: orNull(about),
    companies: companies.map(word),
    source: sourceOf(source),
  });
  return {
    ...annotated,
    id: `${standOff.set}/${standOff.id}`,
    notes: {
      title: "",
      date,
      theme: "press",
      country: "FR",
      shape: "wire",
      author: standOff.annotator,
      companies: standOff.companies.map(({ name, aliases }) => ({ name: word(name), aliases: aliases.map(word) })),
      people: standOff.people.map(({ name, mentions, role, company }) => ({
        name: word(name),
        mentions: mentions.map(word),
        role: orNull(role),
        company: orNull(company),
      })),
      percentages: standOff.percentages.map((one) => figure(one) as WrittenPercentage),
      money: standOff.money.map((one) => figure(one) as WrittenAmount),
      events: standOff.events.map(({ roles, source, evidence, ...rest }) => ({
        ...rest,
        roles: Object.fromEntries(
          Object.entries(roles).map(([role, at]) => [
            role,
            typeof at[0] === "number" ? word(at as At) : (at as At[]).map(word),
          ]),
        ),
        source: sourceOf(source),
        evidence: word(evidence),
      })),
      quotes: standOff.quotes.map(({ text: at, speaker, reported }) => ({
        text: word(at),
        speaker: orNull(speaker),
        reported,
      })),
      salient_text: standOff.salient.map(word),
    },
  };
}

const ROOT = path.resolve(import.meta.dirname, "../../fixtures/annotations");
const readJson = <T>(file: string): T => JSON.parse(fs.readFileSync(file, "utf8")) as T;

/** The articles of a part that have notes, in the order of their names; their texts lie in ../shared. */
export function readNotedArticles(part: Part): NotedArticle[] {
  const folder = path.join(ROOT, "notes", part);
  if (!fs.existsSync(folder)) return [];
  const texts = new Map<string, Map<string, { text: string; date?: string }>>();
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const notes = readJson<StandOffNotes>(path.join(folder, name));
      const tags = readJson<StandOff>(path.join(ROOT, part, name));
      if (!texts.has(notes.set)) texts.set(notes.set, new Map(readPressTexts(notes.set).map((one) => [one.id, one])));
      const press = texts.get(notes.set)?.get(notes.id);
      return readNotes(press?.text ?? "", tags, notes, press?.date ?? "");
    });
}
