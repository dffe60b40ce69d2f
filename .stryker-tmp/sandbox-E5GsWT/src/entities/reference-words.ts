/** What a noun can stand for when no name stands beside it. */
// @ts-nocheck

export enum ReferenceNoun {
  /** « le groupe », « l'éditeur ». */
  Company = 1,
  /** « le régulateur », « le syndicat ». */
  Organization = 2,
  /** « le cabinet »: a firm that counts others. */
  Analyst = 4,
  /** « le site », « la marque »: stands for a company only as a subject. */
  Weak = 8,
}

/** What a language says about nouns and pronouns that stand for a name. All words in normal form. */
export interface ReferenceWords {
  /** Noun → bits of `ReferenceNoun`. */
  readonly nouns: ReadonlyMap<string, number>;
  /** « taïwanais »: with an article and no noun behind it, a company of that place. */
  readonly nations: ReadonlySet<string>;
  /** Articles of something known: « le », « cette ». */
  readonly definite: ReadonlySet<string>;
  /** A preposition and the article in one word: « du », « au ». */
  readonly contracted: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** Before a name that opens a sentence: « chez ». */
  readonly at: ReadonlySet<string>;
  /** « ce dernier », « celle-ci ». */
  readonly latter: ReadonlySet<string>;
  /** Behind « il » that stands for nobody: « y (a) », « faut ». */
  readonly impersonal: ReadonlySet<string>;
  /** « qui »: subject of its clause, the name before it. */
  readonly who: string;
  /** « deux » of « les deux groupes ». */
  readonly cardinals: ReadonlySet<string>;
  /** « c' » of « c'est X qui ». */
  readonly cleft: ReadonlySet<string>;
  readonly feminine: ReadonlySet<string>;
  readonly masculine: ReadonlySet<string>;
  /** Titles that tell whether their bearer is a woman. */
  readonly genders: ReadonlyMap<string, "m" | "f">;
  /** « analyste »: the name behind it counts others. */
  readonly analysts: ReadonlySet<string>;
  /** Verbs of those who count a market, and nouns of what they count. */
  readonly counts: ReadonlySet<string>;
  readonly markets: ReadonlySet<string>;
  /** « selon », « (d')après »: the name behind it is a source, not what is spoken of. */
  readonly sources: ReadonlySet<string>;
}
