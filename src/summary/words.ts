import type { PhraseNode } from "./phrase-table.js";

/** What a phrase says of the sentence it stands in, one bit each. */
export enum Cue {
  None = 0,
  /** « mais », « or », « cependant »: the sentence answers the one before it. */
  Contrast = 1 << 0,
  /** « par ailleurs », « en outre », « enfin ». */
  Addition = 1 << 1,
  /** « en effet », « ainsi », « résultat ». */
  Explanation = 1 << 2,
  /** « par exemple », « notamment ». */
  Example = 1 << 3,
  /** « pour rappel », « à l'époque », « fondée en »: what was known before. */
  Background = 1 << 4,
  /** « il », « cette dernière », « pour cela »: as an opening, it cannot be read without the sentence before it. */
  Dangling = 1 << 5,
  /** « il faut », « il y a »: the pronoun stands for nothing. */
  Impersonal = 1 << 6,
  /** « ce », « cette »: as an opening before a noun, it takes up what was said. */
  Demonstrative = 1 << 7,
  /** « son », « leurs ». */
  Possessive = 1 << 8,
  /** « a annoncé », « dévoile ». */
  Announce = 1 << 9,
  /** « selon », « rapporte », « à en croire ». */
  Report = 1 << 10,
  /** « rumeur », « pourrait être annoncé », « serait sur le point ». */
  Rumour = 1 << 11,
  /** « plusieurs personnes », « sources proches ». */
  Anonymous = 1 << 12,
  /** « prévoit », « table sur », « devrait », « d'ici 2030 ». */
  Forecast = 1 << 13,
  /** « estime », « souligne », « a-t-il »: somebody speaks. */
  Attribution = 1 << 14,
  /** « je », « nous », « notre ». */
  FirstPerson = 1 << 15,
  /** « record », « historique », « premier ». */
  Superlative = 1 << 16,
  /** « abonnez-vous », « lire aussi », « crédit photo ». */
  Boilerplate = 1 << 17,
  /** « lundi », « ce matin », « cette semaine ». */
  Day = 1 << 18,
  /** « ne », « pas », « jamais ». */
  Negation = 1 << 19,
  /** « rachète », « lève », « supprime »: something happened. */
  News = 1 << 20,
  /** « chiffre d'affaires », « bénéfice net », « part de marché »: what results are told in. */
  Measure = 1 << 21,
  /** « au total », « globalement ». */
  Total = 1 << 22,
  /** « selon », « d'après »: a source is named next. */
  According = 1 << 24,
  /** « rapporte », « croit savoir »: somebody else's news, whoever it is. */
  Relay = 1 << 25,
  /** « dans », « après », « face à »: as an opening, it sets a scene. */
  Setting = 1 << 23,
}

/** What a language says about summaries. Words in normal form. */
export interface SummaryWords {
  readonly stem: (word: string) => string;
  readonly stopWords: ReadonlySet<string>;
  /** Inverse document frequency by stem. */
  readonly inverseFrequencies: ReadonlyMap<string, number>;
  /** Inverse document frequency of a stem that the table does not hold. */
  readonly rare: number;
  /** How much more often than other words of an article those of a stem stand in its editor's summary: logarithm of the odds, by stem; 0 for others. */
  readonly lifts: Pick<ReadonlyMap<string, number>, "get">;
  readonly phrases: PhraseNode;
  /** Verbs whose conditional is no rumour, by infinitive: « devrait », « pourrait », « voudrait ». */
  readonly modals: ReadonlySet<string>;
  /** Nouns that stand for a name told before: « groupe », « constructeur ». */
  readonly standIns: ReadonlySet<string>;
  /** Of those, the ones that mean a company and nothing else. */
  readonly companyNouns: ReadonlySet<string>;
  /** Nouns that stand for what the article tells of: « opération », « texte », « faits ». */
  readonly topicNouns: ReadonlySet<string>;
  /** Articles of something known, plurals among them: « le », « cette », « les ». */
  readonly known: ReadonlySet<string>;
  /** Those of one thing. */
  readonly definite: ReadonlySet<string>;
  /** Those that a preposition holds: « du ». */
  readonly contracted: ReadonlySet<string>;
}
