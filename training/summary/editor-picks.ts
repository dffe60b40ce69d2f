import fs from "node:fs";
import path from "node:path";
import { readPressTexts } from "../corpus/shared.js";
import { sha256 } from "../corpus/stand-off.js";
import { readNotedArticles } from "../corpus/stand-off-notes.js";
import { type Part, readNamedArticles } from "../corpus/written-article.js";
import { withoutHeading } from "./pairs.js";

/** A text with the sentences that an editor would keep, as character ranges. */
export interface PickedArticle {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly picks: readonly (readonly [start: number, end: number])[];
  /** Real press, not written for this project. */
  readonly isPress: boolean;
}

interface StandOffPicks {
  set: string;
  id: string;
  sha256: string;
  annotator: string;
  /** Offsets into the text as it lies in the set, standfirst included. */
  picks: [number, number][];
}

const FILE = path.join(import.meta.dirname, "editor-picks.jsonl");

/** Real press whose key sentences were picked for this project; the standfirst is cut off, as in the pairs. */
export function readPressPicks(): PickedArticle[] {
  const sets = new Map<string, Map<string, { text: string; title: string; heading: string }>>();
  const lines = fs.readFileSync(FILE, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const { set, id, sha256: hash, picks } = JSON.parse(line) as StandOffPicks;
    const texts = sets.get(set) ?? readSet(set);
    sets.set(set, texts);
    const article = texts.get(id);
    if (!article || sha256(article.text) !== hash)
      throw new Error(`${set}/${id}: the text has changed since its sentences were picked`);
    const body = withoutHeading(article.text, article.heading);
    const cut = article.text.length - body.length;
    return {
      id,
      text: body,
      title: article.title,
      picks: picks.map(([start, end]) => [start - cut, end - cut] as const),
      isPress: true,
    };
  });
}

const readSet = (set: string) =>
  new Map(
    readPressTexts(set).map(({ id = "", text, title = "", heading = "" }) => [id, { text, title, heading }] as const),
  );

/** Real press of a part, with the sentences that its annotator kept. */
export function readNotedPicks(part: "dev" | "test"): PickedArticle[] {
  return readNotedArticles(part).flatMap(({ id, text, notes }) =>
    notes.salient_text.length === 0
      ? []
      : [{ id, text, title: notes.title, picks: findPicks(id, text, notes.salient_text), isPress: true }],
  );
}

/** Written articles with `salient_text`. @throws Error naming a sentence that is not in its article. */
export function readWrittenPicks(part: Part): PickedArticle[] {
  return readNamedArticles(part).map(({ slug, text, notes }) => ({
    id: slug,
    text,
    title: notes.title,
    picks: findPicks(`${part}/${slug}`, text, notes.salient_text),
    isPress: false,
  }));
}

const findPicks = (slug: string, text: string, sentences: readonly string[]) =>
  sentences.map((sentence) => {
    const start = text.indexOf(sentence);
    if (start < 0) throw new Error(`${slug}: « ${sentence.slice(0, 60)} » is not in the article`);
    return [start, start + sentence.length] as const;
  });
