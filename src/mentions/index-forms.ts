import { CAPITAL, firstOf, foldUnit, PART, SKIP, secondOf } from "./fold-unit.js";
import { HASH_PRIME, HASH_START, isSilent, kindOf, UnitKind } from "./form-reader.js";
import { makeBitSet, setBit, slotOf, WORD_SHIFT } from "./hash-set.js";
import type { FormIndex } from "./lexicon.js";

/**
 * Indexes the forms of a text, each ended by `endOfForm`, the last of a record and of the text by `endOfRecord` (UTF-16 units).
 *
 * Folds like `FormReader.read`, which finds the forms again, but in one flat loop: 14,000 forms are read before the first article, when
 * nothing is compiled yet.
 */
export function indexForms(text: string, endOfForm: number, endOfRecord: number): FormIndex {
  const starts: number[] = [];
  const ends: number[] = [];
  const records: number[] = [];
  const hashes: number[] = [];
  const beginnings = makeBitSet(text.length);
  const lowerBeginnings = makeBitSet(text.length >> 2);
  const mask = beginnings.length - 1;
  let record = 0;
  let start = 0;
  let hash = HASH_START;
  let last = UnitKind.None;
  let parted = false;
  let lower = false;
  for (let at = 0; at < text.length; at++) {
    let unit = text.charCodeAt(at);
    let kind = UnitKind.Letter;
    let second = 0;
    if (unit >= 0x61 && unit <= 0x7a) {
      if (last === UnitKind.None) lower = true;
    } else if (unit >= 0x41 && unit <= 0x5a) unit |= 0x20;
    else if (unit === endOfForm || unit === endOfRecord) {
      if (last !== UnitKind.None) {
        starts.push(start);
        ends.push(at);
        records.push(record);
        hashes.push(hash);
      }
      if (unit === endOfRecord) record++;
      start = at + 1;
      hash = HASH_START;
      last = UnitKind.None;
      parted = false;
      lower = false;
      continue;
    } else {
      const folded = foldUnit(unit);
      if (folded === SKIP) continue;
      if (folded === PART) {
        parted = true;
        continue;
      }
      unit = firstOf(folded);
      kind = kindOf(unit);
      if (kind === UnitKind.Mark && !parted && isSilent(unit, last, text, at)) continue;
      if (last === UnitKind.None && kind === UnitKind.Letter && !(folded & CAPITAL)) lower = true;
      second = secondOf(folded);
    }
    last = kind;
    parted = false;
    hash = Math.imul(hash ^ unit, HASH_PRIME);
    const word = (hash >>> WORD_SHIFT) & mask;
    beginnings[word] = (beginnings[word] as number) | (1 << hash);
    if (lower) setBit(lowerBeginnings, hash);
    if (second === 0) continue;
    hash = Math.imul(hash ^ second, HASH_PRIME);
    setBit(beginnings, hash);
    if (lower) setBit(lowerBeginnings, hash);
  }
  return {
    text,
    starts: new Int32Array(starts),
    ends: new Int32Array(ends),
    records: new Int32Array(records),
    hashes: new Int32Array(hashes),
    ...chainForms(hashes),
    beginnings,
    lowerBeginnings,
  };
}

/** Open addressing, at most half of the slots taken. */
function chainForms(hashes: readonly number[]): Pick<FormIndex, "slots" | "next"> {
  let size = 4;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Int32Array(size);
  const next = new Int32Array(hashes.length);
  for (let form = 0; form < hashes.length; form++) {
    const hash = hashes[form] as number;
    let slot = slotOf(hash, size);
    while (slots[slot] !== 0 && hashes[(slots[slot] as number) - 1] !== hash) slot = (slot + 1) & (size - 1);
    next[form] = slots[slot] as number;
    slots[slot] = form + 1;
  }
  return { slots, next };
}
