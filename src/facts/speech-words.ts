/** What a verb says about the words that it reports. */
export enum Speech {
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
  /** « évalue », « recense », « calcule »: who does so counts others, whatever else it is. */
  Counts = 32,
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
  /** « praticien », « élue »: nouns of people beside titles. */
  readonly persons: ReadonlySet<string>;
  /** « le », « cette »: what they tell of a person. */
  readonly articles: ReadonlyMap<string, "m" | "f">;
  /** « les », « ces »: more than one person. */
  readonly plurals: ReadonlySet<string>;
  /** « du (journal) » behind who speaks. */
  readonly of: ReadonlySet<string>;
  /** « que », « qu' ». */
  readonly that: ReadonlySet<string>;
  /** « ses calculs »: before what the last speaker has worked out. */
  readonly indefinite: ReadonlySet<string>;
  /** Verbs of a company about itself: the sentence is not the survey's. */
  readonly own: ReadonlySet<string>;
  /** « (ferme la) marche »: behind a verb of `own` they make it a survey's. */
  readonly idioms: ReadonlySet<string>;
  /** Verbs of a company's part of a market: a survey's matter. */
  readonly shares: ReadonlySet<string>;
  /** « livraisons », « répondants », « (part de) marché »: a survey's matter, whoever is the subject. */
  readonly markets: ReadonlySet<string>;
  readonly percents: ReadonlySet<string>;
  /** « citées (par) » behind nameless people: the press that cites them. */
  readonly cited: ReadonlySet<string>;
  /** « c'est ce (que calcule X) »: speaks of the sentence before. */
  readonly cleft: readonly string[];
  /** « lui », « elle » behind « selon ». */
  readonly them: ReadonlySet<string>;
  /** « on ». */
  readonly impersonal: ReadonlySet<string>;
  /** « se », « s' »: « s'est dit » is said by its subject. */
  readonly reflexive: ReadonlySet<string>;
  /** « -t-elle »: a woman; « -t-il »: a man; what else hangs on a verb (« -t-on ») is nobody. */
  readonly pronouns: ReadonlyMap<string, "m" | "f">;
  /** Prepositions behind a speech verb whose noun is no speaker: « à l'AFP », « dans un communiqué ». */
  readonly aside: ReadonlySet<string>;
}

/** What a language says about how sure a statement is. */
export interface CertaintyWords {
  /** « aller »: with an infinitive, what is to come. */
  readonly going: string;
  /** « devoir »: its conditional is a forecast. */
  readonly due: ReadonlySet<string>;
  /** « vouloir », « falloir »: a conditional of politeness. */
  readonly polite: ReadonlySet<string>;
  /** « objectif », « prévision »: before a figure. */
  readonly expected: ReadonlySet<string>;
  /** « attendu », « promis »: right behind a figure or its noun. */
  readonly expectedBehind: ReadonlySet<string>;
  /** Behind « objectif (de) »: « cours » makes it an analyst's price, said today. */
  readonly priced: ReadonlySet<string>;
  /** « compter », « vouloir »: with an infinitive or alone, a plan. */
  readonly plans: ReadonlySet<string>;
  /** « vouloir », « envisager », « négocier »: what they govern has not happened. */
  readonly intents: ReadonlySet<string>;
  /** « contre », « après »: before what was, whatever the verb. */
  readonly against: ReadonlySet<string>;
  /** « de » between a noun and its figure. */
  readonly of: ReadonlySet<string>;
  /** « le », « cette »: the noun behind is known. */
  readonly definite: ReadonlySet<string>;
  /** « malgré », « grâce (à) »: before what is, though the verb is not sure. */
  readonly given: ReadonlySet<string>;
}
