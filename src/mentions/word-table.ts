import { firstOf, foldUnit, secondOf } from "./fold-unit.js";
import { HASH_PRIME, HASH_START } from "./hash-set.js";
import { WordFlag } from "./lexicon.js";

/**
 * Word lists, one string each: words folded, of « a » to « z », « - » and « ' », sorted. Each begins with the number of letters that it shares
 * with the word before, as the character `SHARED_BASE` plus that number, `MOST_SHARED` at most.
 */
export interface PackedWords {
  readonly firstNames: string;
  readonly surnames: string;
  readonly common: string;
  readonly companyWords: string;
  readonly legalForms: string;
  /** Words of all lists together. */
  readonly count: number;
}

export const SHARED_BASE = 0x30;
export const MOST_SHARED = 16;

/** Reads the lists, and of `places` those that are one word. */
export function readWordTable(packed: PackedWords, places: readonly string[]): WordTable {
  const table = new WordTable(packed.count + places.length);
  table.addList(packed.firstNames, WordFlag.FirstName);
  table.addList(packed.surnames, WordFlag.Surname);
  table.addList(packed.common, WordFlag.Common);
  table.addList(packed.companyWords, WordFlag.CompanyWord);
  table.addList(packed.legalForms, WordFlag.LegalForm);
  for (const place of places) if (place !== "" && !place.includes(" ")) table.addWord(place, WordFlag.Place);
  return table;
}

const HYPHEN = 0x2d;
const DOT = 0x2e;
const NAME_FLAGS = WordFlag.FirstName | WordFlag.Surname;

/** Share of slots taken beyond which a search for a free one gets long. */
const MOST_FILLED = 0.6;

/**
 * Flags by the hash of a word, without the words. One word in 70,000 that is
 * in no list has the hash, and with it the flags, of one that is.
 */
export class WordTable {
  /** Open addressing. */
  private readonly hashes: Int32Array;
  /** 0 is a free slot. */
  private readonly flags: Uint8Array;
  private readonly mask: number;

  constructor(words: number) {
    let size = 16;
    while (size * MOST_FILLED < words) size *= 2;
    this.hashes = new Int32Array(size);
    this.flags = new Uint8Array(size);
    this.mask = size - 1;
  }

  /** Hashes every word of a list letter by letter, going on from the hash of the beginning it shares with the word before. */
  addList(list: string, flag: WordFlag): void {
    const beginnings = new Int32Array(MOST_SHARED + 1).fill(HASH_START);
    let length = 0;
    let hash = HASH_START;
    for (let at = 0; at < list.length; at++) {
      const unit = list.charCodeAt(at);
      if (unit >= SHARED_BASE && unit <= SHARED_BASE + MOST_SHARED) {
        if (at > 0) this.add(hash, flag);
        length = unit - SHARED_BASE;
        hash = beginnings[length] as number;
      } else {
        hash = Math.imul(hash ^ unit, HASH_PRIME);
        if (length < MOST_SHARED) beginnings[++length] = hash;
      }
    }
    if (list !== "") this.add(hash, flag);
  }

  addWord(word: string, flag: WordFlag): void {
    this.add(hashWord(word, 0, word.length), flag);
  }

  private add(hash: number, flag: WordFlag): void {
    const slot = this.slotFor(hash);
    this.hashes[slot] = hash;
    this.flags[slot] = (this.flags[slot] as number) | flag;
  }

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
    return this.flags[this.slotFor(hashWord(norm, from, to))] as number;
  }

  /** The slot of a hash, or the free one where it would stand. */
  private slotFor(hash: number): number {
    const { hashes, flags, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (flags[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
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
