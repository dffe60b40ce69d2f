/** What a verb says about the words that it reports. */
export const enum Speech {
  /** « dit », « indique », « rapporte ». */
  Says = 1,
  /** « prévoit », « table sur », « vise ». */
  Expects = 2,
  /** « dément », « nie ». */
  Denies = 4,
  /** « compte », « évalue », « attribue »: of those who measure others. */
  Measures = 8,
  /** « parle de », « salue », « juge »: with words of the speaker in quotation marks. */
  Quotes = 16,
  /** « cite »: the source has a source. */
  Cites = 32,
}

/** What a language says about who says what. All words in normal form; verbs by infinitive. */
export interface SpeechWords {
  /** Verb → bits of `Speech`. */
  readonly verbs: ReadonlyMap<string, number>;
  /** « selon », « d'après », « à en croire »: several words, by the first, the longest first. */
  readonly attributions: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** « pour »: an attribution at the start of a sentence, before a person. */
  readonly opinion: ReadonlySet<string>;
  /** « source », « proche », « banquier »: people without a name. */
  readonly anonymous: ReadonlySet<string>;
  /** « porte-parole », « direction »: speaks for the body beside it. */
  readonly voices: ReadonlySet<string>;
  /** « que », « qu' ». */
  readonly that: ReadonlySet<string>;
  /** « ses calculs »: before what the last speaker has worked out. */
  readonly indefinite: ReadonlySet<string>;
  /** Verbs of a company about itself: the sentence is not the survey's. */
  readonly own: ReadonlySet<string>;
  /** Prepositions behind a speech verb whose noun is no speaker: « à l'AFP », « dans un communiqué ». */
  readonly aside: ReadonlySet<string>;
}

/** What a language says about how sure a statement is. */
export interface CertaintyWords {
  /** « devoir »: its conditional is a forecast. */
  readonly due: ReadonlySet<string>;
  /** « vouloir », « falloir »: a conditional of politeness. */
  readonly polite: ReadonlySet<string>;
  /** « objectif », « prévision », « cible »: before or behind a figure. */
  readonly expected: ReadonlySet<string>;
  /** « fausse », « démenti », « inexact ». */
  readonly false: ReadonlySet<string>;
  /** Two words that open a date to come: « d'ici ». */
  readonly until: readonly (readonly string[])[];
}
