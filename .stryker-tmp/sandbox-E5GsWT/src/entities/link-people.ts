// @ts-nocheck
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
  /** How many of the mentions are full names. */
  full: number;
  gender: "m" | "f" | null;
}

/** Bearers of names, found by the last word or the first of their name. */
class Bearers {
  readonly all: Bearer[] = [];
  private readonly last = new Map<string, Bearer[]>();
  private readonly first = new Map<string, Bearer[]>();

  add(bearer: Bearer): Bearer {
    this.all.push(bearer);
    put(this.last, bearer.words.at(-1) ?? "", bearer);
    put(this.first, bearer.words[0] ?? "", bearer);
    return bearer;
  }

  byLastName = (words: readonly string[]): readonly Bearer[] => this.last.get(words.at(-1) ?? "") ?? [];
  byFirstName = (words: readonly string[]): readonly Bearer[] => this.first.get(words[0] ?? "") ?? [];
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
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
    const known = bearers.byLastName(parts).find((bearer) => sameFullName(bearer.words, parts));
    const bearer = known ?? bearers.add(open(document, mention, parts, words));
    if (known) join(document, known, mention, parts);
    bearer.full++;
  }
  const surnames = new Bearers();
  for (const mention of alone) {
    const parts = nameWords(surfaceOf(document, mention));
    const gender = titleBefore(document, mention, words);
    const bearer =
      findBearer(bearers, parts, mention, gender, words) ?? findBearer(surnames, parts, mention, gender, words);
    if (bearer) join(document, bearer, mention, parts);
    else surnames.add(open(document, mention, parts, words));
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
    full: 0,
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
  if (one.join(" ") === other.join(" ")) return true;
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
  const fits = (bearer: Bearer) => gender === null || bearer.gender === null || bearer.gender === gender;
  const bySurname = bearers.byLastName(core).filter((bearer) => fits(bearer) && endsWith(bearer.words, core));
  const named =
    bySurname.length > 0 ? bySurname : bearers.byFirstName(core).filter((bearer) => bearer.words.length > 1);
  let best: Bearer | undefined;
  let bestStart = -1;
  for (const bearer of named) {
    const start = lastStartBefore(bearer, mention.start);
    if (start > bestStart) {
      best = bearer;
      bestStart = start;
    }
  }
  return best ?? named[0];
}

/** Where the bearer was last named before `start`, or -1. Full names were gathered first, in order; surnames after them, in order. */
function lastStartBefore({ mentions, full }: Bearer, start: number): number {
  let low = 0;
  let high = full;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const named = low > 0 ? (mentions[low - 1]?.start ?? -1) : -1;
  const alone = mentions.length > full ? (mentions.at(-1)?.start ?? -1) : -1;
  return Math.max(named, alone < start ? alone : -1);
}

const endsWith = (words: readonly string[], tail: readonly string[]): boolean =>
  tail.length > 0 &&
  tail.length <= words.length &&
  tail.every((word, index) => words[words.length - tail.length + index] === word);
