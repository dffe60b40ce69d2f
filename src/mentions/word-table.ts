import { firstOf, foldUnit, secondOf } from "./fold-unit.js";
import { HASH_PRIME, HASH_START } from "./hash-set.js";
import { WordFlag } from "./lexicon.js";
import { readPlaces } from "./place-set.js";

/**
 * Word lists, one set of hashes each (`packWords`): the words themselves are not kept. One word in 50 that is in no list has the hash of one
 * that is, and with it its flag; the tagger learns with these very lists, and so what a flag is worth.
 */
export interface PackedWords {
  readonly firstNames: string;
  readonly surnames: string;
  readonly common: string;
  readonly companyWords: string;
  readonly legalForms: string;
}

/** Bits of a word's place. */
export const PLACE_BITS = 22;

/** Reads the lists, and of `places` those that are one word. */
export function readWordTable(packed: PackedWords, places: readonly string[]): WordTable {
  const words = places.filter((place) => place !== "" && !place.includes(" "));
  return new WordTable([
    { flag: WordFlag.FirstName, places: readPlaces(packed.firstNames) },
    { flag: WordFlag.Surname, places: readPlaces(packed.surnames) },
    { flag: WordFlag.Common, places: readPlaces(packed.common) },
    { flag: WordFlag.CompanyWord, places: readPlaces(packed.companyWords) },
    { flag: WordFlag.LegalForm, places: readPlaces(packed.legalForms) },
    { flag: WordFlag.Place, places: Int32Array.from(words, (word) => placeOf(word)).sort() },
  ]);
}

const HYPHEN = 0x2d;
const DOT = 0x2e;
const NAME_FLAGS = WordFlag.FirstName | WordFlag.Surname;

/** Words of one flag, by their hashes cut to `PLACE_BITS`, in order. */
interface FlaggedPlaces {
  readonly flag: WordFlag;
  readonly places: Int32Array;
}

/** Flags by the hash of a word, without the words. */
export class WordTable {
  constructor(private readonly lists: readonly FlaggedPlaces[]) {}

  flagsOf(norm: string): number {
    const flags = this.read(norm, 0, norm.length);
    if (flags !== 0) return flags;
    const hyphen = norm.indexOf("-");
    return hyphen <= 0 ? 0 : this.readParts(norm, hyphen);
  }

  /** What all parts of a hyphenated word are, names only. */
  private readParts(norm: string, hyphen: number): number {
    let flags: number = NAME_FLAGS;
    let start = 0;
    for (let end = hyphen; flags !== 0; end = norm.indexOf("-", start)) {
      flags &= this.read(norm, start, end < 0 ? norm.length : end);
      if (end < 0) break;
      start = end + 1;
    }
    return flags;
  }

  private read(norm: string, from: number, to: number): number {
    const place = placeOf(norm, from, to);
    let flags = 0;
    for (const { flag, places } of this.lists) if (holdsPlace(places, place)) flags |= flag;
    return flags;
  }
}

/** Binary search: the vocabulary asks once a word, which is no reason to spread the lists over a table of four megabytes. */
function holdsPlace(places: Int32Array, place: number): boolean {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] as number) < place) from = middle + 1;
    else to = middle;
  }
  return places[from] === place;
}

/** Odd, from the finalizer of MurmurHash3: spreads the low bits of a hash over its high ones. */
const SPREAD = 0x85ebca6b | 0;

/** The place of a word, or of a stretch of it. */
export function placeOf(text: string, from = 0, to = text.length): number {
  const hash = hashWord(text, from, to);
  return Math.imul(hash ^ (hash >>> 15), SPREAD) >>> (32 - PLACE_BITS);
}

/** The hash of a stretch as the lists hold it: without case, accents and dots (« S.A. »), one hyphen, one apostrophe. */
function hashWord(text: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) {
    let unit = text.charCodeAt(at);
    if ((unit < 0x61 || unit > 0x7a) && unit !== HYPHEN) {
      const folded = foldUnit(unit);
      if (folded === 0 || folded === DOT) continue;
      unit = firstOf(folded);
      const second = secondOf(folded);
      if (second !== 0) {
        hash = Math.imul(hash ^ unit, HASH_PRIME);
        unit = second;
      }
    }
    hash = Math.imul(hash ^ unit, HASH_PRIME);
  }
  return hash;
}
