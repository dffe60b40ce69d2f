import type { FigureMention } from "../mentions/mention.js";
import type { Period } from "../schema/types.js";
import { FeatureTable } from "./feature-table.js";
import { VERB_CLASSES } from "./verb-class.js";

/** What a word before a period or a figure does for telling which goes with which. */
export enum PeriodWord {
  /** « contre », « face ». */
  Against,
  /** « rapport », « comparé », « que »: before what is compared with. */
  Compare,
  In,
  At,
  /** « depuis », « dès ». */
  Since,
  /** « d'ici », « jusqu'». */
  Until,
  Of,
  Article,
  /** « fin », « début », « clos ». */
  Edge,
  For,
  After,
  Bracket,
  Comma,
  Colon,
  Number,
  Word,
  /** Outside the sentence. */
  None,
}
export const PERIOD_WORDS = PeriodWord.None + 1;

/** Of a figure's verb: present, future, conditional, past, none. */
export enum Tense {
  Present,
  Future,
  Conditional,
  Past,
  None,
}
const TENSES = Tense.None + 1;

/** What sort of thing is measured, for how it stands in time. */
export enum MeasureKind {
  Unknown,
  /** Over a stretch of time: « ventes », « bénéfice ». */
  Flow,
  /** At a moment: « effectif », « clients ». */
  Count,
  /** « prix », « tarif ». */
  Price,
  /** « capital », « participation ». */
  Stake,
  /** « part de marché ». */
  Share,
  /** « taux », « marge ». */
  Rate,
  /** « levée », « rachat », « amende »: once. */
  Deal,
  /** « action », « titre ». */
  Stock,
}
export const MEASURE_KINDS = MeasureKind.Stock + 1;

/** Figures are told apart as change, share, other percentage, amount, quantity. */
export const PERIOD_CLASSES = 5;

export function classOfFigure({ list, kind }: FigureMention): number {
  if (list === "amounts") return 3;
  if (list === "quantities") return 4;
  return kind === "change" ? 0 : kind === "share" ? 1 : 2;
}

const GRANULARITIES: Readonly<Record<Period["granularity"], number>> = {
  day: 0,
  week: 1,
  month: 2,
  quarter: 3,
  half: 4,
  year: 5,
  range: 6,
};
export const GRANULARITY_COUNT = 7;
export const granularityOf = ({ granularity }: Period): number => GRANULARITIES[granularity];

/** A period that no words near the figure name. */
export enum Derived {
  /** That of the figure before, which was derived itself. */
  Carried,
  /** A year after the one compared with: « 8,5 % de moins qu'au premier trimestre 2023 ». */
  AfterCompared,
  /** A year before that of the figure before: « contre 16 % un an plus tôt ». */
  BeforePrevious,
  /** The quarter, half-year or month before that of the figure before: « contre 62 % trois mois plus tôt ». */
  StepBeforePrevious,
  /** Told by the day of publication: that day, its year, the year, the half-year and the quarter before. */
  Today,
  ThisYear,
  LastYear,
  LastHalf,
  LastQuarter,
}
export const DERIVED_COUNT = Derived.LastQuarter + 1;

/** Which period a figure speaks of: one of its sentence, one of an earlier sentence, or none. */
export const PERIOD_FEATURES = new FeatureTable(
  {
    own: 1,
    ownDistance: 16,
    ownFigures: 8,
    ownMarks: 12,
    ownClause: 8,
    ownFront: 4,
    ownBefore: 2 * PERIOD_WORDS,
    ownOpener: 4,
    ownGranularity: 2 * GRANULARITY_COUNT,
    ownRelative: 8,
    ownNearest: 6,
    ownAgainst: 8,
    ownSame: 4,
    ownTense: 4 * TENSES,
    ownKind: MEASURE_KINDS,
    ownOthers: 6,
    ownStock: 2 * GRANULARITY_COUNT,
    ownShift: 4,
    ownVerb: VERB_CLASSES,
    ownReport: 4,

    topicBack: 6,
    topicStanding: 16,
    topicGranularity: 2 * GRANULARITY_COUNT,
    topicCount: 8,
    topicRecency: 4,
    topicRelative: 8,
    topicTense: 4 * TENSES,
    topicKind: MEASURE_KINDS * GRANULARITY_COUNT,
    topicHolder: 24,
    topicUsed: 8,
    topicStock: 2 * GRANULARITY_COUNT,
    topicOpener: 2,
    topicBefore: PERIOD_WORDS,
    topicAgainst: 4,
    topicMain: 4,
    topicHeadline: 4,
    topicFirst: 4,
    topicVerb: VERB_CLASSES,
    topicReport: 8,
    topicLastUsed: 16,
    topicVague: 4,
    topicFigure: 32,
    derived: DERIVED_COUNT,
    derivedOwn: 3 * DERIVED_COUNT,
    derivedTense: TENSES * DERIVED_COUNT,
    derivedTopic: 4 * DERIVED_COUNT,
    derivedMain: (GRANULARITY_COUNT + 1) * DERIVED_COUNT,
    derivedStock: 2 * DERIVED_COUNT,
    derivedPrevious: 6 * DERIVED_COUNT,
    derivedAgainst: 4 * DERIVED_COUNT,
    derivedBefore: PERIOD_WORDS * DERIVED_COUNT,
    derivedPlace: 3 * DERIVED_COUNT,
    derivedUsed: 4 * DERIVED_COUNT,
    derivedMeasure: MEASURE_KINDS * DERIVED_COUNT,
    derivedVerb: VERB_CLASSES * DERIVED_COUNT,
    derivedReport: 4 * DERIVED_COUNT,
    derivedNone: 8 * DERIVED_COUNT,
    none: 1,
    noneOwn: 4,
    nonePrevious: 8,
    noneTense: 2 * TENSES,
    noneKind: 2 * MEASURE_KINDS,
    noneHolder: 12,
    noneBefore: PERIOD_WORDS,
    noneStock: 2,
    noneTopic: 8,
    noneMain: 8,
    noneFirstWord: PERIOD_WORDS,
    noneMeasure: 512,
    noneVerb: VERB_CLASSES,
    noneReport: 8,
    noneFigure: 32,
    ownDated: 2 * VERB_CLASSES,
    topicDated: VERB_CLASSES,
    ownTopic: 8,
  },
  PERIOD_CLASSES,
);

/** What a figure is compared with: nothing, the same period of the year before, the period before, or one that the text says. */
export const BASELINE_FEATURES = new FeatureTable(
  {
    none: 1,
    year: 1,
    step: 1,
    said: 1,
    movement: 5 * 6,
    granularity: 5 * (GRANULARITY_COUNT + 1),
    yearCue: 5 * 8,
    stepCue: 5 * 4,
    previous: 5 * 5,
    stock: 5 * 2,
    tense: 5 * TENSES,
    inferred: 5 * 2,
    points: 5 * 2,
    spoken: 5 * 4,
    saidOpener: 4,
    saidDistance: 16,
    saidClause: 6,
    saidAgainst: 8,
    saidFigures: 6,
    saidEarlier: 4,
    saidRelative: 4,
    saidGranularity: GRANULARITY_COUNT * 2,
    saidAlso: 4,
  },
  PERIOD_CLASSES,
);
