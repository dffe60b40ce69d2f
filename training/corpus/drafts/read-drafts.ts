import { parseAnnotatedText, type Tag } from "../../../src/judge/annotated-text.js";
import { type ArticleNotes, type NameNotes, surfacesOf } from "../written-article.js";
import type { DraftTag } from "./draft-tag.js";
import { listFigures } from "./list-figures.js";
import { listCompanies, listPeople } from "./list-names.js";
import { listRemarks } from "./list-remarks.js";

/** An article made from a draft (fixtures/README.md, « Drafts »). */
export interface DraftedArticle {
  slug: string;
  /** Text with inline tags, as `article.ann` has it. */
  annotated: string;
  notes: NameNotes | ArticleNotes;
}

const HEADER = /^(title|date|theme|country|shape|author|whole): *(.*)$/;
const NOTE = /^(event|quote|reported): *(.*)$/;
const WORD = /[\p{L}\p{N}]/u;
const NAME = /^[COJPLR]/;
const TAG = /\[\[([A-Z%])(\??):([^\]]*)\]\]/g;

/** Articles of a file of drafts, each opened by `=== slug`. @throws Error naming the draft and what is wrong. */
export function readDrafts(source: string): DraftedArticle[] {
  return source
    .split(/^=== */m)
    .slice(1)
    .map((draft) => {
      const cut = draft.indexOf("\n");
      const slug = draft.slice(0, cut).trim();
      try {
        return readDraft(slug, draft.slice(cut + 1));
      } catch (error) {
        throw new Error(`${slug}: ${(error as Error).message}`);
      }
    });
}

function readDraft(slug: string, draft: string): DraftedArticle {
  const head = new Map<string, string>();
  const lines = draft.split("\n");
  for (let match = HEADER.exec(lines[0] ?? ""); match; match = HEADER.exec(lines[0] ?? "")) {
    head.set(match[1] as string, (match[2] as string).trim());
    lines.shift();
  }
  const remarks = lines.flatMap((line) => {
    const match = NOTE.exec(line);
    return match ? [{ kind: match[1] as string, value: (match[2] as string).trim() }] : [];
  });
  const body = lines.filter((line) => !NOTE.test(line)).join("\n");
  const tags: DraftTag[] = [];
  const marked = body.trim().replace(TAG, (_, letter: string, unsure: string, inside: string) => {
    const [surface = "", ...more] = inside.split("|");
    const tag = { tag: letter as Tag, unsure: unsure === "?", surface, more: more.map((part) => part.trim()) };
    tags.push(tag);
    return `[[${letter}${unsure}:${surface}]]`;
  });
  const annotated = `${tagRepeats(marked.replace(/[{}]/g, ""))}\n`;
  const parsed = parseAnnotatedText(annotated);
  const salient = [...parseAnnotatedText(marked).text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] as string);
  const bare = surfacesOf(parsed, "P")
    .filter((surface) => !tags.some((tag) => tag.tag === "P" && tag.surface === surface))
    .map((surface): DraftTag => ({ tag: "P", unsure: false, surface, more: [] }));
  const need = (name: string): string => {
    const value = head.get(name);
    if (!value) throw new Error(`no « ${name}: »`);
    return value;
  };
  const names: NameNotes = {
    title: need("title"),
    date: need("date"),
    theme: need("theme"),
    country: need("country"),
    shape: need("shape"),
    author: need("author"),
    companies: listCompanies(tags),
    people: listPeople([...tags, ...bare]),
    salient_text: salient,
  };
  if (!head.has("whole")) return { slug, annotated, notes: names };
  const { salient_text, ...before } = names;
  const notes: ArticleNotes = { ...before, ...listFigures(tags), ...listRemarks(remarks, parsed), salient_text };
  return { slug, annotated, notes };
}

/** Tags every untagged repeat of a tagged name as its first mention, and every bare surname of a tagged person. */
function tagRepeats(annotated: string): string {
  const parsed = parseAnnotatedText(annotated);
  const spans = parsed.spans.map(({ start, end, tag, unsure }) => ({ start, end, tag: `${tag}${unsure ? "?" : ""}` }));
  const tagsOf = new Map<string, Set<string>>();
  const note = (surface: string, tag: string) => tagsOf.set(surface, (tagsOf.get(surface) ?? new Set()).add(tag));
  for (const { start, end, tag } of spans) if (NAME.test(tag)) note(parsed.text.slice(start, end), tag);
  for (const { start, end, tag } of spans)
    if (tag === "P") for (const surname of surnamesOf(parsed.text.slice(start, end))) note(surname, tag);
  const surfaces = [...tagsOf.keys()].sort((a, b) => b.length - a.length);
  for (const surface of surfaces) {
    for (const start of placesOf(surface, parsed.text)) {
      const end = start + surface.length;
      if (spans.some((span) => span.start < end && start < span.end)) continue;
      const [tag = "", ...others] = tagsOf.get(surface) ?? [];
      if (others.length > 0) throw new Error(`« ${surface} » has two tags: tag each of its mentions`);
      spans.push({ start, end, tag });
    }
  }
  spans.sort((a, b) => b.start - a.start);
  return spans.reduce(
    (text, { start, end, tag }) => `${text.slice(0, start)}[[${tag}:${text.slice(start, end)}]]${text.slice(end)}`,
    parsed.text,
  );
}

/** « Bert Van den Abeele » → « Van den Abeele », « den Abeele », « Den Abeele », « Abeele ». */
function surnamesOf(name: string): string[] {
  const words = name.split(" ");
  return words.slice(1).flatMap((_, index) => {
    const surname = words.slice(index + 1).join(" ");
    return [surname, `${surname.charAt(0).toLocaleUpperCase("fr")}${surname.slice(1)}`];
  });
}

/** Where a surface stands whole. */
function placesOf(surface: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1))
    if (!WORD.test(text[at - 1] ?? " ") && !WORD.test(text[at + surface.length] ?? " ")) places.push(at);
  return places;
}
