// @ts-nocheck
import type { HeadClass, MeasureWord } from "./measure-features.js";

/** What a language says for finding what a figure measures. Words in normal form. */
export interface MeasureWords {
  /** Nouns that are measured: « ventes », « chiffre », « marge », « livraisons ». */
  readonly heads: ReadonlySet<string>;
  /** Nouns of movement, measured only when nothing else is: « croissance », « hausse ». */
  readonly movements: ReadonlySet<string>;
  /** « de », « d' », « du », « des ». */
  readonly of: ReadonlySet<string>;
  /** Articles and possessives, left out of a measure. */
  readonly articles: ReadonlySet<string>;
  /** Words that are no noun of a measure. */
  readonly stops: ReadonlySet<string>;
  /** Verbs that say what an amount of money is: « lève » → « levée », « facture » → « facturations ». */
  readonly verbMeasures: ReadonlyMap<string, string>;
  /** Verbs that say of what a share is: « détenu à 49 % par » → « capital ». */
  readonly stakeVerbs: ReadonlyMap<string, string>;
  /** What small words do, for the ranker. */
  readonly roles: ReadonlyMap<string, MeasureWord>;
  readonly headClasses: ReadonlyMap<string, HeadClass>;
  /** From 1, for nouns that have weights of their own. */
  readonly headNumbers: ReadonlyMap<string, number>;
  /** « action », « titre », « cours »: what moves on the exchange. */
  readonly stock: ReadonlySet<string>;
}
