// @ts-nocheck
import type { Articles, NameTable, WordFlags } from "../mentions/lexicon.js";
import { unpackNames, unpackWordFlags } from "../mentions/unpack-lexicon.js";
import { PACKED_NAMES } from "./names.generated.js";
import { PACKED_WORDS } from "./words.generated.js";

let table: NameTable | undefined;

/** Companies, organisations, press titles, products, people and places of data/fr, read at the first call. */
export function readNames(): NameTable {
  table ??= unpackNames(PACKED_NAMES);
  return table;
}

/** What single words are known as; the lists are read at the first call. */
export const WORD_FLAGS: WordFlags = unpackWordFlags(PACKED_WORDS, PACKED_NAMES.place);

/** The article of a name that each word stands for: « aux Echos », « du Monde ». */
export const ARTICLES: Articles = new Map([
  ["le", "le"],
  ["la", "la"],
  ["les", "les"],
  ["l'", "l'"],
  ["du", "le"],
  ["au", "le"],
  ["des", "les"],
  ["aux", "les"],
]);
