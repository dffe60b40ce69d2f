/** What a word says about a name beside it, one bit each; a word can say several things. */
// @ts-nocheck

export enum Cue {
  /** « M. », « Mme », « Dr ». */
  Title = 1,
  /** « PDG », « directrice », « analyste ». */
  Role = 1 << 1,
  /** « groupe », « éditeur », « filiale ». */
  CompanyNoun = 1 << 2,
  /** « ministère », « syndicat », « régulateur ». */
  OrganizationNoun = 1 << 3,
  /** « quotidien », « agence », « magazine ». */
  PressNoun = 1 << 4,
  /** « ville », « région ». */
  PlaceNoun = 1 << 5,
  /** « à », « en », « depuis ». */
  PlacePreposition = 1 << 6,
  /** « application », « smartphone », « logiciel ». */
  ProductNoun = 1 << 7,
  /** « explique », « selon », « déclaré ». */
  Says = 1 << 8,
  /** « rachète », « publie », « emploie ». */
  CompanyVerb = 1 << 9,
  /** A word that ties the parts of a name: « de », « la », « of ». Never its last word. */
  Link = 1 << 10,
  /** A lower-case word inside or at the end of a name: « européenne », « finances ». */
  Inner = 1 << 11,
  /** A lower-case word that opens a name: « tribunal de commerce de Paris ». */
  Opener = 1 << 12,
  Article = 1 << 13,
  /** « chez ». */
  At = 1 << 14,
  /** A word of grammar, never a name by itself: « il », « quand ». */
  Grammar = 1 << 15,
}

/** Cues by word in normal form; a number of `Cue` bits. */
export type CueTable = ReadonlyMap<string, number>;
