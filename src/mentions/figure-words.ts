import type { Qualifier } from "../schema/types.js";

/** What a word near a figure says of it; a word can say several things. */
export enum Cue {
  Up = 1 << 0,
  Down = 1 << 1,
  /** Names a movement: « hausse ». */
  Noun = 1 << 2,
  /** Says it: « recule ». */
  Verb = 1 << 3,
  /** Takes the movement as its object: « gagne 3 % ». */
  Direct = 1 << 4,
  /** Speaks of the figure only right before it, and of no amount: « une perte de 12 % ». */
  Near = 1 << 5,
  /** Goes from one level to another: « passe de 12 à 15 % ». */
  Move = 1 << 6,
  /** « atteint », « ressort », « s'élève ». */
  Level = 1 << 7,
  /** What has a level and is no part of a whole: « taux », « commission ». */
  Rate = 1 << 8,
  Margin = 1 << 9,
  /** « part », « participation », « capital ». */
  ShareNoun = 1 << 10,
  /** « détient », « représente ». */
  ShareVerb = 1 << 11,
  /** What has a price: gaining or losing money moves it, and nothing else. */
  Price = 1 << 12,
  /** Adds to or takes from a count: « supprime 300 postes ». */
  Count = 1 << 13,
  /** Opens another clause: « qui », « mais ». */
  Clause = 1 << 14,
  /** Says nothing and may stand between a word and its figure: « encore », « respectivement ». */
  Filler = 1 << 15,
  /** An infinitive: its range is an estimate, not a movement and the level it led to. */
  Infinitive = 1 << 16,
  /** Counted in percent without being a whole with parts: « 30 % de remise », « 75 % de son activité ». */
  Extra = 1 << 17,
  /** What points can be of: « points de croissance », « points d'avance ». */
  Points = 1 << 18,
  /** « la », « sa », « une »: makes the next word a noun. */
  Determiner = 1 << 19,
  /** « capital », « actions »: taking or ceding a part of them is a stake, not a movement. */
  Stake = 1 << 20,
  /** « an », « trimestre », « prévu »: another time to compare with, or a plan. */
  Time = 1 << 24,
  /** Takes a part when its object has one: « prend 34 % de l'affaire ». */
  Taker = 1 << 23,
  /** « une », « sa », never a pronoun: the next word is no verb. */
  Article = 1 << 22,
  /** Before a number of points it enumerates: « en trois points ». */
  NotPoints = 1 << 21,
  /** Speaks of money: a large number beside it that names nothing is an amount, « lève 40 millions ». */
  Money = 1 << 25,
}

/** How the word or mark before a figure ties it to its clause. */
export enum Tie {
  /** « de »: the movement or measure stands before. */
  Of,
  /** « à »: a level. */
  To,
  /** « contre »: another level, to compare. */
  Against,
  Colon,
  Bracket,
  /** « , », « et »: one more of the same. */
  List,
  /** « dont »: a part of the figure before. */
  Among,
  /** « pour », « avec ». */
  With,
  /** No such word: a verb, a name, the start of the sentence. */
  Direct,
}

/** Words that qualify a figure, in text order. */
export interface QualifierWords {
  readonly words: readonly string[];
  readonly qualifier: Qualifier;
}

/** What a language says about the words around figures. Every word is in normal form. */
export interface FigureWords {
  /** `Cue` bits of each word. */
  readonly cues: ReadonlyMap<string, number>;
  readonly ties: ReadonlyMap<string, Tie>;
  /** Qualifiers before a figure, by their last word, the longest first. */
  readonly qualifiersBefore: ReadonlyMap<string, readonly QualifierWords[]>;
  /** Qualifiers behind a figure, by their first word, the longest first. */
  readonly qualifiersBehind: ReadonlyMap<string, readonly QualifierWords[]>;
  /** « de », « en » and « plus », « moins », `Cue.Up` or `Cue.Down`: « 12 % de plus ». */
  readonly comparison: { readonly openers: ReadonlySet<string>; readonly words: ReadonlyMap<string, number> };
  /** « que »: behind « de plus ». */
  readonly than: ReadonlySet<string>;
  /** « par »: behind a level, who holds it; elsewhere, what it is counted by. */
  readonly agents: ReadonlySet<string>;
  /** « millions »: words that make a number large. */
  readonly scales: ReadonlySet<string>;
  /** « sous », « au-dessus »: behind a figure, a distance. */
  readonly distances: ReadonlySet<string>;
  /** « cher », « élevé »: « 12 % plus cher » is a movement. */
  readonly priced: ReadonlySet<string>;
  /** « de », « du », « des »: before the whole that a percentage is a part of. */
  readonly partitive: ReadonlySet<string>;
  /** Of these, the ones without an article: « 12 % de hausse », not « 12 % de la hausse ». */
  readonly bare: ReadonlySet<string>;
  readonly currencies: CurrencyWords;
}

export interface CurrencyWords {
  /** Code by nation of each family of currencies: `dollar` → `CA` → `CAD`. */
  readonly families: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Code of a family where the text says no more; a family without one stays unknown. */
  readonly defaults: Readonly<Record<string, string>>;
  /** Words that speak for a nation's currency. */
  readonly hints: ReadonlyMap<string, string>;
  /** Families in which the press of these nations alone leaves its own out; it takes more than such words to tell. */
  readonly home: Readonly<Record<string, readonly string[]>>;
  /** Families whose name counts other things too: « trois livres ». */
  readonly doubtful: ReadonlySet<string>;
  /** Codes or families of which a coin can be the hundredth, the most probable first: `cent` → `dollar`, `EUR`. */
  readonly coins: Readonly<Record<string, readonly string[]>>;
}
