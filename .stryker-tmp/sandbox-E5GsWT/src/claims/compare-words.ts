// @ts-nocheck
import { foldAccents, normalizeWord } from "../document/normalize.js";
import type { ClaimWords } from "./claim-words.js";

/** What the words of a measure or a title mean, each once: names of `ClaimWords`, or stems. */
export interface Meaning {
  /** Of the words that the lists know. */
  readonly known: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** `same` when one says all that the other says; `different` when the lists know both and they share nothing; `unlike` for the rest. */
export type WordRelation = "same" | "unsaid" | "unlike" | "different";

const NOT_A_WORD = /[^\p{L}\p{N}]+/u;
/** Shorter words are of no weight unless a list knows them. */
const SHORTEST = 3;

export function meaningOf(text: string | null, names: ReadonlyMap<string, string>, words: ClaimWords): Meaning | null {
  if (text === null) return null;
  const known = new Set<string>();
  const all = new Set<string>();
  for (const word of foldAccents(normalizeWord(text)).split(NOT_A_WORD)) {
    const name = names.get(word);
    if (name !== undefined) known.add(name);
    if (name !== undefined) all.add(name);
    else if (word.length >= SHORTEST && !words.stops.has(word)) all.add(words.stem(word));
  }
  return all.size === 0 ? null : { known, all };
}

/** @param loose names of which one does not exclude another: the price of a deal is an investment. */
export function compareMeanings(
  one: Meaning | null,
  other: Meaning | null,
  loose: ReadonlySet<string> = NONE,
): WordRelation {
  if (!one || !other) return "unsaid";
  if (isWithin(one.all, other.all) || isWithin(other.all, one.all)) return "same";
  if (one.known.size === 0 || other.known.size === 0 || shareAny(one.known, other.known)) return "unlike";
  return shareAny(one.known, loose) && shareAny(other.known, loose) ? "unlike" : "different";
}

const NONE: ReadonlySet<string> = new Set();

const isWithin = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  [...inner].every((word) => outer.has(word));

export const shareAny = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((word) => other.has(word));
