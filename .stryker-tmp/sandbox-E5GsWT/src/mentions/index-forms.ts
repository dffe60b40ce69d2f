// @ts-nocheck
import { foldForm } from "./fold-form.js";
import { HASH_PRIME, HASH_START, makeBitSet, setBit, slotOf, WORD_SHIFT } from "./hash-set.js";
import type { FormIndex } from "./lexicon.js";

/**
 * Indexes the forms of a text, each ended by the character `endOfForm`, the last of a record and of the text by `endOfRecord`.
 *
 * The whole text is folded at once, by what the engine has compiled already, and read in one small loop: 14,000 forms before the first article.
 */
export function indexForms(text: string, endOfForm: string, endOfRecord: string): FormIndex {
  const forms = foldForm(text);
  const folded = forms.toLowerCase();
  const starts: number[] = [];
  const ends: number[] = [];
  const records: number[] = [];
  const firsts: number[] = [0];
  const hashes: number[] = [];
  const beginnings = makeBitSet(folded.length);
  const mask = beginnings.length - 1;
  const formEnd = endOfForm.charCodeAt(0);
  const recordEnd = endOfRecord.charCodeAt(0);
  let start = 0;
  let hash = HASH_START;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (unit !== formEnd && unit !== recordEnd) {
      hash = Math.imul(hash ^ unit, HASH_PRIME);
      const word = (hash >>> WORD_SHIFT) & mask;
      beginnings[word] = (beginnings[word] as number) | (1 << hash);
      continue;
    }
    starts.push(start);
    ends.push(at);
    records.push(firsts.length - 1);
    hashes.push(hash);
    if (unit === recordEnd) firsts.push(starts.length);
    start = at + 1;
    hash = HASH_START;
  }
  return {
    forms,
    folded,
    starts: new Int32Array(starts),
    ends: new Int32Array(ends),
    records: new Int32Array(records),
    firsts: new Int32Array(firsts),
    hashes: new Int32Array(hashes),
    ...chainForms(hashes),
    beginnings,
    lowerBeginnings: markLowerForms(forms, folded, starts, ends),
  };
}

/** The hashes of the beginnings of the forms that begin without a capital. */
function markLowerForms(forms: string, folded: string, starts: readonly number[], ends: readonly number[]): Int32Array {
  const lower: string[] = [];
  for (let form = 0; form < starts.length; form++) {
    const start = starts[form] as number;
    if (forms.charCodeAt(start) === folded.charCodeAt(start)) lower.push(folded.slice(start, ends[form]));
  }
  const marks = makeBitSet(lower.reduce((sum, form) => sum + form.length, 0));
  for (const form of lower) {
    let hash = HASH_START;
    for (let at = 0; at < form.length; at++) {
      hash = Math.imul(hash ^ form.charCodeAt(at), HASH_PRIME);
      setBit(marks, hash);
    }
  }
  return marks;
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
