import type { HeadClass, MeasureWord } from "./measure-features.js";
import type { VerbClassWords } from "./verb-class.js";

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
  /** Verbs, participles and nouns of owning: « détenu à 49 % par » is a share of the `stakeNoun`, the capital. */
  readonly stakeVerbs: ReadonlySet<string>;
  readonly stakeNoun: string;
  readonly verbs: VerbClassWords;
  /** Words of the exchange, « séance », « cote »: what moves without a noun there is a price of shares, « cours de l'action ». */
  readonly exchange: ReadonlySet<string>;
  readonly sharePrice: string;
  /** What small words do, for the ranker. */
  readonly roles: ReadonlyMap<string, MeasureWord>;
  readonly headClasses: ReadonlyMap<string, HeadClass>;
  /** From 1, for nouns that have weights of their own. */
  readonly headNumbers: ReadonlyMap<string, number>;
  /** « part », before « de marché » or « d'audience ». */
  readonly shares: ReadonlySet<string>;
  /** « action », « titre », « cours »: what moves on the exchange. */
  readonly stock: ReadonlySet<string>;
}
