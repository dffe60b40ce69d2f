import type { Document } from "../document/document.js";
import type { NameMention } from "../mentions/mention.js";
import type { LinkedEntity, NameWords } from "./entity.js";
import { nameWords, otherForms, surestOf, surfaceOf } from "./name-key.js";

interface Bearer {
  /** Folded words of the fullest form. */
  words: readonly string[];
  name: string;
  forms: Set<string>;
  mentions: NameMention[];
  gender: "m" | "f" | null;
}

/** A mention of a bearer. */
interface Said {
  readonly start: number;
  readonly bearer: Bearer;
}

/** Where the bearers of one word were named, in text order: in full, and by a part of their name. */
interface Line {
  readonly full: Said[];
  readonly alone: Said[];
}

/** Bearers of names, found by the last word or the first of their name. */
class Bearers {
  readonly all: Bearer[] = [];
  private readonly last = new Map<string, Line>();
  private readonly first = new Map<string, Line>();
  /** By last word and first letter: those that can be one person. */
  private readonly alike = new Map<string, Bearer[]>();

  add(bearer: Bearer): Bearer {
    this.all.push(bearer);
    const key = alikeKey(bearer.words);
    const list = this.alike.get(key);
    if (list) list.push(bearer);
    else this.alike.set(key, [bearer]);
    return bearer;
  }

  say(bearer: Bearer, { start }: NameMention, how: keyof Line): void {
    const { words } = bearer;
    lineOf(this.last, words.at(-1) ?? "")[how].push({ start, bearer });
    lineOf(this.first, words[0] ?? "")[how].push({ start, bearer });
  }

  find = (words: readonly string[]): Bearer | undefined =>
    this.alike.get(alikeKey(words))?.find((bearer) => sameFullName(bearer.words, words));
  byLastName = (words: readonly string[]): Line | undefined => this.last.get(words.at(-1) ?? "");
  byFirstName = (words: readonly string[]): Line | undefined => this.first.get(words[0] ?? "");
}

const alikeKey = (words: readonly string[]): string => `${words[0]?.[0] ?? ""} ${words.at(-1) ?? ""}`;

function lineOf(lines: Map<string, Line>, word: string): Line {
  let line = lines.get(word);
  if (!line) {
    line = { full: [], alone: [] };
    lines.set(word, line);
  }
  return line;
}

/**
 * Gathers mentions of people: a full name opens a record, a surname alone joins the last record that bears it before (or, failing
 * that, the first after); two people of one surname stay apart, told by « M. », « Mme », initials or nearness.
 */
export function linkPeople(document: Document, mentions: readonly NameMention[], words: NameWords): LinkedEntity[] {
  const bearers = new Bearers();
  const alone: NameMention[] = [];
  for (const mention of mentions) {
    const parts = nameWords(surfaceOf(document, mention));
    if (parts.filter((part) => !words.particles.has(part)).length < 2) {
      alone.push(mention);
      continue;
    }
    const known = bearers.find(parts);
    const bearer = known ?? bearers.add(open(document, mention, parts, words));
    if (known) join(document, known, mention, parts);
    bearers.say(bearer, mention, "full");
  }
  const surnames = new Bearers();
  for (const mention of alone) {
    const parts = nameWords(surfaceOf(document, mention));
    const gender = titleBefore(document, mention, words);
    const full = findBearer(bearers, parts, mention, gender, words);
    const bearer = full ?? findBearer(surnames, parts, mention, gender, words);
    if (bearer) join(document, bearer, mention, parts);
    const named = bearer ?? surnames.add(open(document, mention, parts, words));
    (full ? bearers : surnames).say(named, mention, "alone");
  }
  return [...bearers.all, ...surnames.all].map((bearer) => ({
    kind: "person" as const,
    name: bearer.name,
    aliases: otherForms(bearer.forms, bearer.name),
    mentions: [...bearer.mentions].sort((a, b) => a.start - b.start),
    record: bearer.mentions.find((mention) => mention.entry)?.entry ?? null,
    confidence: surestOf(bearer.mentions),
  }));
}

function open(document: Document, mention: NameMention, parts: readonly string[], words: NameWords): Bearer {
  const surface = surfaceOf(document, mention);
  return {
    words: parts,
    name: surface,
    forms: new Set([surface]),
    mentions: [mention],
    gender: titleBefore(document, mention, words),
  };
}

function join(document: Document, bearer: Bearer, mention: NameMention, parts: readonly string[]): void {
  const surface = surfaceOf(document, mention);
  bearer.forms.add(surface);
  bearer.mentions.push(mention);
  if (fuller(parts, bearer.words)) {
    bearer.words = parts;
    bearer.name = surface;
  }
}

/** Spelled-out names before initials, then more words. */
const fuller = (one: readonly string[], other: readonly string[]): boolean => {
  const spelled = (parts: readonly string[]) => parts.filter((part) => part.length > 1).length;
  return spelled(one) > spelled(other);
};

/** « Jean-Pierre Raffarin », « J.-P. Raffarin », « JP Raffarin »: one surname, first names equal or their initials. */
function sameFullName(one: readonly string[], other: readonly string[]): boolean {
  if (one.at(-1) !== other.at(-1)) return false;
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  if (a.length !== b.length) return a[0] === b[0];
  return a.every((part, index) => {
    const twin = b[index] ?? "";
    return part === twin || ((part.length === 1 || twin.length === 1) && part[0] === twin[0]);
  });
}

function titleBefore({ tokens }: Document, mention: NameMention, words: NameWords): "m" | "f" | null {
  return mention.first === 0 ? null : (words.titles.get(tokens.norms[mention.first - 1] ?? "") ?? null);
}

function findBearer(
  bearers: Bearers,
  parts: readonly string[],
  mention: NameMention,
  gender: "m" | "f" | null,
  words: NameWords,
): Bearer | undefined {
  const core = parts.filter((part) => !words.particles.has(part));
  const fits = (bearer: Bearer) =>
    (gender === null || bearer.gender === null || bearer.gender === gender) && endsWith(bearer.words, core);
  return (
    nearest(bearers.byLastName(core), mention.start, fits) ??
    nearest(bearers.byFirstName(core), mention.start, (bearer) => bearer.words.length > 1)
  );
}

/** So many mentions of bearers of one word are asked, in each direction. */
const REACH = 500;

/** The bearer that fits and was named last before `start`, else the one named first behind it. */
function nearest(line: Line | undefined, start: number, fits: (bearer: Bearer) => boolean): Bearer | undefined {
  if (!line) return undefined;
  const { full, alone } = line;
  const behind = firstFrom(full, start);
  const named = lastThatFits(full, behind, fits);
  const part = lastThatFits(alone, alone.length, fits);
  if (named && part) return part.start > named.start ? part.bearer : named.bearer;
  if (named || part) return (named ?? part)?.bearer;
  for (let at = behind; at < full.length && at < behind + REACH; at++) {
    const { bearer } = full[at] as Said;
    if (fits(bearer)) return bearer;
  }
  return undefined;
}

/** Index of the first mention at `start` or behind it. */
function firstFrom(said: readonly Said[], start: number): number {
  let low = 0;
  let high = said.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((said[middle] as Said).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastThatFits(said: readonly Said[], end: number, fits: (bearer: Bearer) => boolean): Said | undefined {
  for (let at = end - 1; at >= 0 && at >= end - REACH; at--) {
    const one = said[at] as Said;
    if (fits(one.bearer)) return one;
  }
  return undefined;
}

const endsWith = (words: readonly string[], tail: readonly string[]): boolean =>
  tail.length > 0 &&
  tail.length <= words.length &&
  tail.every((word, index) => words[words.length - tail.length + index] === word);
