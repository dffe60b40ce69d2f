/** What a language says for comparing a claim with an article. Words are folded: normal form without accents. */
// @ts-nocheck

export interface ClaimWords {
  /** Words that tell two measures or titles apart in nothing: « de », « total », « son ». */
  readonly stops: ReadonlySet<string>;
  /** Word of a measure → what it measures, one name for all that mean the same: « ventes », « recettes » → revenue. */
  readonly measures: ReadonlyMap<string, string>;
  /** Names of measures that a holder has one share of: « part de marché », « dépenses ». */
  readonly wholes: ReadonlySet<string>;
  /** Names of measures that one amount may have together: a price, a deal, an investment. */
  readonly payments: ReadonlySet<string>;
  /** Counted noun → one name for all that count the same: « employés », « collaborateurs » → staff. */
  readonly units: ReadonlyMap<string, string>;
  /** Last word of an amount that names no country → codes of the currencies it may mean: « $ », « dollars » → USD, CAD, …. */
  readonly currencies: ReadonlyMap<string, ReadonlySet<string>>;
  /** Word of a title → the post: « PDG », « CEO », « patron » → chief. */
  readonly titles: ReadonlyMap<string, string>;
  /** Posts of which someone who has one has not the other: finance, technology. */
  readonly fields: ReadonlySet<string>;
  /** Legal forms and « groupe »: left out of names. */
  readonly noise: ReadonlySet<string>;
  /** One form for the forms of a word: « européennes » → « europeen ». */
  readonly stem: (folded: string) => string;
  /** Whether a word is an ordinary one of the language, no name. */
  readonly isCommon: (norm: string) => boolean;
}
