import { FeatureTable } from "./feature-table.js";
import { VERB_CLASSES } from "./verb-class.js";

/** What a word before a phrase, or beside a figure, does for telling what is measured. */
export enum MeasureWord {
  Of,
  To,
  In,
  On,
  For,
  By,
  With,
  Against,
  After,
  And,
  Relative,
  Comma,
  Colon,
  Semicolon,
  OpenBracket,
  CloseBracket,
  Quote,
  Dash,
  Article,
  Possessive,
  Verb,
  Number,
  Word,
  /** Outside the sentence. */
  Edge,
}
export const MEASURE_WORD_COUNT = MeasureWord.Edge + 1;

/** What kind of noun heads a phrase. */
export enum HeadClass {
  /** In no list. */
  Other,
  /** What is measured: « ventes ». */
  Measured,
  /** « hausse »: what is measured moves. */
  Movement,
  /** « groupe »: a company. */
  Company,
  /** « mois », « exercice ». */
  Time,
  /** A verb that says what an amount is. */
  Verb,
}
export const HEAD_CLASSES = HeadClass.Verb + 1;

/** Nouns numbered for their own weights: 0 for any other. */
export const HEAD_WORDS = 512;
/** How a phrase is cut: the noun, with its adjectives, with one complement, with two. */
export const CUTS = 4;

/** What an option is, for what holds of all: a phrase of the sentence or of the one before by its head, then the rest. */
export enum MeasureOption {
  /** And the five behind it, by `HeadClass`. */
  Phrase = 0,
  Back = 6,
  Verb = 12,
  Said,
  Inherited,
  Topic,
  SharePrice,
  Column,
  None,
}
const MEASURE_OPTIONS = MeasureOption.None + 1;

/** Figures are told apart as change, share, other percentage, amount, quantity. */
export const MEASURE_CLASSES = 5;

export const MEASURE_FEATURES = new FeatureTable(
  {
    head: HEAD_WORDS,
    headSide: 3 * HEAD_CLASSES,
    headDistance: 16 * HEAD_CLASSES,
    figures: 8 * HEAD_CLASSES,
    marks: 16,
    clause: 4 * HEAD_CLASSES,
    before: 2 * MEASURE_WORD_COUNT,
    beforeFigure: MEASURE_WORD_COUNT * 2 * HEAD_CLASSES,
    afterFigure: MEASURE_WORD_COUNT * 2 * HEAD_CLASSES,
    complement: 4 * HEAD_CLASSES,
    subject: 4 * HEAD_CLASSES,
    order: 8,
    headOrder: 8,
    cut: CUTS * HEAD_CLASSES,
    cutSide: CUTS * 4,
    cutLast: CUTS * 4,
    determiner: 5 * 2,
    back: 3 * HEAD_CLASSES,
    same: 4,
    used: 4 * HEAD_CLASSES,
    bracket: 6,
    outer: 3 * HEAD_CLASSES,
    holder: 4,
    verb: VERB_CLASSES * 4,
    subjectEntity: 3 * 4,
    counted: 4,
    ofFigure: 4 * HEAD_CLASSES,
    said: VERB_CLASSES,
    saidPlace: 4,
    sharePrice: 4,
    inheritedVerb: VERB_CLASSES,
    noneVerb: VERB_CLASSES,
    verbAfter: MEASURE_WORD_COUNT,
    verbOf: 4,
    line: 3,
    column: 4,
    backColumn: 16,
    inherited: 1,
    inheritedPair: 25,
    inheritedChain: 8,
    inheritedGap: 8 * 2,
    inheritedMarks: 16,
    inheritedBefore: MEASURE_WORD_COUNT,
    inheritedAfter: MEASURE_WORD_COUNT,
    inheritedHeads: 8,
    inheritedBracket: 4,
    inheritedOpposed: 4,
    topic: 7,
    topicHead: HEAD_WORDS,
    topicChain: 8,
    topicHeads: 8,
    unit: 2 * MEASURE_OPTIONS,
    pronoun: 2 * MEASURE_OPTIONS,
    backSubject: 4,
    none: 1,
    noneHeads: 4,
    nonePrevious: 4,
    noneBefore: MEASURE_WORD_COUNT,
  },
  MEASURE_CLASSES,
);
