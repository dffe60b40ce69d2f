/** What a word can be, one bit each; a form can be several, and the reading in its sentence keeps those that fit. */
// @ts-nocheck

export enum Word {
  None = 0,
  Determiner = 1 << 0,
  Preposition = 1 << 1,
  /** « et », « ou », « puis ». */
  Coordinator = 1 << 2,
  /** « mais », « car », « or »: opens a clause of the same rank. */
  Opposer = 1 << 3,
  /** « si », « quand », « que », « tandis que »: opens a clause inside another. */
  Subordinator = 1 << 4,
  /** « qui », « dont », « où ». */
  Relative = 1 << 5,
  /** « il », « elle », « nous », and the same hung on a verb: « -t-il ». */
  Subject = 1 << 6,
  /** « se », « lui », « y »: between subject and verb. */
  Clitic = 1 << 7,
  /** « ne », « pas », « jamais », « aucun ». */
  Negation = 1 << 8,
  /** Says when or how, and may stand anywhere around a verb: « déjà », « mardi », « par ailleurs ». */
  Adverb = 1 << 9,
  Be = 1 << 10,
  Have = 1 << 11,
  Finite = 1 << 12,
  Infinitive = 1 << 13,
  PastParticiple = 1 << 14,
  PresentParticiple = 1 << 15,
  Present = 1 << 16,
  Imperfect = 1 << 17,
  SimplePast = 1 << 18,
  Future = 1 << 19,
  Conditional = 1 << 20,
  Plural = 1 << 21,
  /** « je », « nous », and their verbs. */
  FirstPerson = 1 << 22,
  /** A verb form that is a noun as well, « offre », « compte »: a verb only where no article or preposition stands before. */
  Noun = 1 << 23,
  /** Stands between an article and its noun: « première », « forte ». */
  Adjective = 1 << 24,
  /** « son », « sa », « leurs ». */
  Possessive = 1 << 25,
  /** « ce », « cette », « ces ». */
  Demonstrative = 1 << 26,
  /** « si »: its clause is a condition. */
  Condition = 1 << 27,
  /** Opens one of `GrammarWords.phrases`. */
  Opens = 1 << 28,
  /** May head a person's title, or tell of an event: where later stages look closer. */
  Title = 1 << 29,
  Event = 1 << 30,
  /** Opens an attribution: « selon ». */
  Source = 1 << 31,
  /** All that says what a word does in its sentence. */
  Function = (1 << 28) - 1,
}

export interface WordEntry {
  readonly bits: number;
  /** Infinitive of a verb form, else an empty string. */
  readonly lemma: string;
}

/** What a language says about its grammar. All words in normal form. */
export interface GrammarWords {
  readonly entries: ReadonlyMap<string, WordEntry>;
  /** Bits of a word that is in no list, by its ending; of one with capitals (« co-CEO ») only those of its part behind the hyphen. */
  readonly guess: (norm: string, isLower: boolean) => number;
  /** Adverbs and conjunctions of several words, by their first word, the longest first; the bits are given to each word. */
  readonly phrases: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly bits: number }[]>;
  /** Forms that are a verb only before certain words: « entre » before « au ». */
  readonly verbBefore: ReadonlyMap<string, ReadonlySet<string>>;
  /** Between a verb and the infinitive that it governs: « de », « à ». */
  readonly infinitiveMarks: ReadonlySet<string>;
  /** « ne … que » denies nothing. */
  readonly that: ReadonlySet<string>;
  /** A capital letter alone that is a preposition: « A Bruxelles ». */
  readonly capitalPreposition: string;
}

/** A verb with its auxiliaries: « n'a pas été racheté », « pourrait être annoncé », « vient de boucler ». */
export interface VerbGroup {
  /** Tokens, half-open, from the first pronoun or negation to the last verb. */
  readonly first: number;
  readonly end: number;
  /** Token of the finite verb. */
  readonly finite: number;
  /** Token of the verb that says what happens: the participle of « a racheté », the infinitive of « pourrait racheter ». */
  readonly main: number;
  readonly lemma: string;
  /** Bits of the finite verb. */
  readonly bits: number;
  /** With « avoir » or « être » and a participle. */
  readonly compound: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Infinitives of the verbs before the main one, auxiliaries left out: « vient de boucler » → venir. */
  readonly governors: readonly string[];
}

/** One reading of the words of a document. */
export interface Grammar {
  /** Bits of each token, as read in its sentence. */
  readonly bits: Int32Array;
  /** Infinitive of each token that is a verb form, else an empty string. */
  readonly lemmas: readonly string[];
  readonly groups: readonly VerbGroup[];
  /** Index of the group that each token is in, or -1. */
  readonly groupOf: Int32Array;
}
