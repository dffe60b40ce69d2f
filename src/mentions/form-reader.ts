import { CAPITAL, firstOf, foldUnit, PART, SKIP, secondOf } from "./fold-unit.js";
import { hasBit } from "./hash-set.js";

/** FNV-1a over folded units. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

export const enum UnitKind {
  None,
  Letter,
  Digit,
  Mark,
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || unit > 0x7f;

export const kindOf = (unit: number): UnitKind =>
  isLetter(unit) ? UnitKind.Letter : isDigit(unit) ? UnitKind.Digit : UnitKind.Mark;

const DOT = 0x2e;
const EXCLAMATION = 0x21;

/** A dot or « ! » right behind a word is not read; a dot between digits is. */
export function isSilent(unit: number, last: UnitKind, text: string, at: number): boolean {
  if (unit !== DOT && unit !== EXCLAMATION) return false;
  if (last === UnitKind.Letter) return true;
  return last === UnitKind.Digit && !(unit === DOT && isDigit(text.charCodeAt(at + 1)));
}

/**
 * Reads a name, or a stretch of text that may be one, as names are compared: no case, no accents, no spaces or hyphens, no dot or « ! »
 * behind a word (« Yahoo! », « S.A. », but « Web 2.0 »), one apostrophe. What was lost is counted beside: `parts` and `capitals`.
 */
export class FormReader {
  /** What was read, folded, and whether each unit was a capital (1). */
  units = new Uint16Array(64);
  capitals = new Uint8Array(64);
  length = 0;
  hash = HASH_START;
  /** Words parted by a space or a hyphen, less one. */
  parts = 0;
  private last = UnitKind.None;
  private parted = false;

  begin(): void {
    this.length = 0;
    this.hash = HASH_START;
    this.parts = 0;
    this.last = UnitKind.None;
    this.parted = false;
  }

  /** A space between what was read and what follows. */
  part(): void {
    this.parted = true;
  }

  /** Reads on from `from` to `to`; false where what was read begins no form of `beginnings`, hashes of all beginnings. */
  read(text: string, from: number, to: number, beginnings: Int32Array | null): boolean {
    for (let at = from; at < to; at++) {
      const folded = foldUnit(text.charCodeAt(at));
      if (folded === SKIP) continue;
      if (folded === PART) {
        this.parted = true;
        continue;
      }
      const unit = firstOf(folded);
      const kind = kindOf(unit);
      if (kind === UnitKind.Mark && !this.parted && isSilent(unit, this.last, text, at)) continue;
      this.push(unit, kind, folded & CAPITAL ? 1 : 0);
      if (secondOf(folded) !== 0) this.push(secondOf(folded), kind, folded & CAPITAL ? 1 : 0);
      if (beginnings !== null && !hasBit(beginnings, this.hash)) return false;
    }
    return true;
  }

  private push(unit: number, kind: UnitKind, capital: number): void {
    if (this.parted) {
      if (kind !== UnitKind.Mark && (this.last === UnitKind.Letter || this.last === UnitKind.Digit)) this.parts++;
      this.parted = false;
    }
    this.last = kind;
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.capitals[this.length] = capital;
    this.length++;
    this.hash = Math.imul(this.hash ^ unit, HASH_PRIME);
  }

  private grow(): void {
    const units = new Uint16Array(this.units.length * 2);
    const capitals = new Uint8Array(units.length);
    units.set(this.units);
    capitals.set(this.capitals);
    this.units = units;
    this.capitals = capitals;
  }

  /** Whether `other` has read the same. */
  equals(other: FormReader): boolean {
    if (this.length !== other.length) return false;
    for (let at = 0; at < this.length; at++) if (this.units[at] !== other.units[at]) return false;
    return true;
  }

  /** Whether the capitals from unit `from` on are the same. */
  hasCapitalsOf(other: FormReader, from: number): boolean {
    for (let at = from; at < this.length; at++) if (this.capitals[at] !== other.capitals[at]) return false;
    return true;
  }

  hasCapital(): boolean {
    for (let at = 0; at < this.length; at++) if (this.capitals[at] === 1) return true;
    return false;
  }
}
