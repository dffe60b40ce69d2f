// @ts-nocheck
import { foldForm } from "./fold-form.js";
import { HASH_PRIME, HASH_START, hasBit } from "./hash-set.js";
import type { BeginningReaders, FormIndex } from "./lexicon.js";

const PLAIN = /^[a-z0-9]*$/;

/** A word as names are folded, in lower case. */
export const foldWord = (norm: string): string => (PLAIN.test(norm) ? norm : foldForm(norm).toLowerCase());

/** In the place of a hash: no form begins so. The one hash in four billion that is this number leads to no name. */
export const NO_FORM = 0;

/** The hash of what was read with `folded` behind it, where a form of `beginnings` goes on so, else `NO_FORM`. */
export function readOn(start: number, folded: string, beginnings: Int32Array): number {
  let hash = start;
  for (let at = 0; at < folded.length; at++) {
    hash = Math.imul(hash ^ folded.charCodeAt(at), HASH_PRIME);
    if (!hasBit(beginnings, hash)) return NO_FORM;
  }
  return hash;
}

export const readBeginnings = ({ beginnings, lowerBeginnings }: FormIndex): BeginningReaders => ({
  any: (norm) => readOn(HASH_START, foldWord(norm), beginnings),
  lower: (norm) => readOn(HASH_START, foldWord(norm), lowerBeginnings),
});
