// @ts-nocheck
import type { WordReader } from "../document/vocabulary.js";
import type { LexiconRecord } from "./mention.js";

/** What a single word is known as, one bit each; a word can be several. */
export enum WordFlag {
  FirstName = 1,
  Surname = 2,
  /** An ordinary word of the language in lower case. */
  Common = 4,
  Place = 8,
  /** A word that company names carry: « Technologies », « Bank », « Partners ». */
  CompanyWord = 16,
  /** « SA », « GmbH », « Inc »: what a company is in law; can be left out of its name. */
  LegalForm = 32,
}

/**
 * `WordFlag` bits of a word by its norm, 0 when unknown; case and accents do not count. A hyphenated word that is in no list is the
 * kind of name that all its parts are: « Jean-Noël » a first name, « Durand-Petit » a surname.
 */
export type WordFlags = (norm: string) => number;

/** A form of a record found in the text: tokens, half-open. */
export interface LexiconMatch {
  readonly first: number;
  readonly end: number;
  /** Every record that has this form (« Orange » the company, « Orange » the town), those with the same capitals first. */
  readonly records: readonly LexiconRecord[];
  /** The surface has the capitals of a form of the first record (« Free », not « free » nor « FREE »). */
  readonly sameCase: boolean;
}

/**
 * Records by the forms of their names, compiled for search. Read it with `findByLexicon` (in a document) and `findRecords` (by a
 * name); two tables never share anything.
 */
export interface NameTable {
  /** Number of records. */
  readonly size: number;
  /** The record of a number below `size`, the same object each time. */
  record(index: number): LexiconRecord;
  readonly forms: FormIndex;
  /** Of a table that serves all texts: what it says of words is kept with them. Null for one that is soon thrown away. */
  readonly beginningReaders: BeginningReaders | null;
}

/** All names and aliases as ranges of one string, found by their hash. Parallel arrays by form; the sets are bit sets, see `hasBit`. */
export interface FormIndex {
  /** The forms as `foldForm` makes them. */
  readonly forms: string;
  /** The same in lower case. */
  readonly folded: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Number of the record that has the form. */
  readonly records: Int32Array;
  /** By record: its first form, the name; the aliases follow. */
  readonly firsts: Int32Array;
  readonly hashes: Int32Array;
  /** Open addressing on the hash: number of the last form of a hash plus one, or 0. */
  readonly slots: Int32Array;
  /** The form of the same hash before it, plus one, or 0. */
  readonly next: Int32Array;
  /** Hashes of every beginning of every form: a search stops where no form goes on. */
  readonly beginnings: Int32Array;
  /** The same of the forms that begin without a capital: « leboncoin », « eBay », « 20 Minutes ». */
  readonly lowerBeginnings: Int32Array;
}

/** Reads of a word whether a form begins with it: its hash or `NO_FORM`; of `lower` the forms that begin without a capital. */
export interface BeginningReaders {
  readonly any: WordReader;
  readonly lower: WordReader;
}

/** Articles by token norm, and the article of a name that each stands for: « les » → « les », « aux » → « les », « du » → « le ». */
export type Articles = ReadonlyMap<string, string>;
