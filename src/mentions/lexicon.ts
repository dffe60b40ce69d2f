import type { LexiconRecord } from "./mention.js";

/** What a single word is known as, one bit each; a word can be several. */
export const enum WordFlag {
  FirstName = 1,
  Surname = 2,
  /** An ordinary word of the language in lower case. */
  Common = 4,
  Place = 8,
  /** A word that company names carry: « Technologies », « Bank », « Partners ». */
  CompanyWord = 16,
}

/** A form of a record found in the text: tokens, half-open. */
export interface LexiconMatch {
  readonly first: number;
  readonly end: number;
  /** Every record that has this form: « Orange » the company, a place, a user's product. */
  readonly records: readonly LexiconRecord[];
  /** The surface has the capitals of the form (« Free », not « free » nor « FREE »). */
  readonly sameCase: boolean;
}

/** Names by form. Forms are compared by token norms; an accent or a hyphen lost is still a form. */
export interface NameTable {
  /** Longest match at each token, left to right, overlaps between kinds included in `records`. */
  readonly byFirstWord: ReadonlyMap<string, readonly TableForm[]>;
}

export interface TableForm {
  /** Norms of the form's tokens, accents folded. */
  readonly words: readonly string[];
  readonly surface: string;
  readonly record: LexiconRecord;
}

/** Flags of a word by its norm; 0 when unknown. */
export type WordFlags = (norm: string) => number;
