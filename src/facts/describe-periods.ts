import type { FigureMention, PeriodMention } from "../mentions/mention.js";
import type { Period } from "../schema/types.js";
import { bucketOfDistance, Features, type Option } from "./feature-table.js";
import { isInClause } from "./in-clause.js";
import {
  classOfFigure,
  DERIVED_COUNT,
  type Derived,
  GRANULARITY_COUNT,
  granularityOf,
  MEASURE_KINDS,
  PERIOD_FEATURES,
  type Tense,
} from "./period-features.js";
import type { PeriodMemory } from "./period-memory.js";
import type { PeriodBinding, PeriodOption } from "./period-option.js";
import type { PeriodScene } from "./period-scene.js";
import type { Ranker } from "./ranker.js";
import { isSamePeriod, yearBefore } from "./shift-period.js";
import type { VerbClass } from "./verb-class.js";

const PERIOD = PERIOD_FEATURES.groups;

/** What all options of one figure share. */
export interface PeriodSituation {
  readonly figure: FigureMention;
  readonly index: number;
  readonly sentence: number;
  /** What the figure before was bound to. */
  readonly before: PeriodBinding | undefined;
  /** Whether that one stands in the same sentence, and in the same paragraph. */
  readonly isChained: boolean;
  readonly isSameParagraph: boolean;
  /** How many periods of the sentence are looked at. */
  readonly ownCount: number;
  readonly tense: Tense;
  /** 1 for « contre 16 % ». */
  readonly against: 0 | 1;
  readonly verb: VerbClass;
  /** A number for what it measures, 0 where that is unknown. */
  readonly head: number;
  /** Nobody after nobody, nobody after somebody, the holder of the figure before, one of any before, a new one. */
  readonly holderKind: number;
}

/** Gives the features of every period that a figure may speak of. */
export class PeriodDescriber {
  private readonly features: Features;

  constructor(
    private readonly scene: PeriodScene,
    private readonly memory: PeriodMemory,
    ranker: Ranker | null,
  ) {
    this.features = new Features(PERIOD_FEATURES, ranker);
  }

  describeDerived(situation: PeriodSituation, derived: Derived, period: Period): Option<PeriodOption> {
    const { scene, features, memory } = this;
    const { figure, before, ownCount, tense, against, verb, head } = situation;
    const by = (value: number) => value * DERIVED_COUNT + derived;
    const lastTopic = memory.topics.at(-1);
    const near = lastTopic !== undefined && this.isBeside(situation, scene.periods[lastTopic]?.first ?? 0);
    const main = memory.main < 0 ? null : scene.periodOf(memory.main);
    features.begin(classOfFigure(figure));
    features.add(PERIOD.derived, derived);
    features.add(PERIOD.derivedOwn, by(Math.min(ownCount, 2)));
    features.add(PERIOD.derivedTense, by(tense));
    features.add(PERIOD.derivedTopic, by((memory.topics.length > 0 ? 1 : 0) + (near ? 2 : 0)));
    features.add(PERIOD.derivedMain, by(main ? granularityOf(main) : GRANULARITY_COUNT));
    features.add(PERIOD.derivedStock, by(scene.speaksOfStock(situation.sentence)));
    const previous = before?.period == null ? 0 : before.place ? 1 : 2;
    features.add(PERIOD.derivedPrevious, by(previous + (situation.isChained ? 3 : 0)));
    const vague = scene.hasVaguePeriod(situation.sentence) ? 2 : 0;
    features.add(PERIOD.derivedAgainst, by(against + vague));
    features.add(PERIOD.derivedBefore, by(scene.wordAt(figure.first - 1, situation.sentence)));
    features.add(PERIOD.derivedPlace, by(situation.sentence < 2 ? 0 : situation.isSameParagraph ? 1 : 2));
    features.add(PERIOD.derivedUsed, by(bucketOfCount(memory.derivedUsed[derived] ?? 0)));
    features.add(PERIOD.derivedMeasure, by(scene.kindOf(head)));
    features.add(PERIOD.derivedVerb, by(verb));
    features.add(PERIOD.derivedReport, by(memory.reporting));
    features.add(
      PERIOD.derivedNone,
      by(Math.min(memory.nones, 3) + (memory.main >= 0 && memory.said[memory.main] === 1 ? 4 : 0)),
    );
    return features.option({ period, place: null, derived });
  }

  describeOwn(situation: PeriodSituation, mention: PeriodMention, nearer: number): Option<PeriodOption> {
    const { scene, features, memory } = this;
    const { figure, before, ownCount, tense, against, verb, head } = situation;
    const { period } = mention;
    const after = mention.first >= figure.end ? 1 : 0;
    const from = after ? figure.end : mention.end;
    const to = after ? mention.first : figure.first;
    const figuresBetween = Math.min(scene.counts.figuresBetween(from, to), 3);
    const opener = scene.isCompared(mention) ? 1 : 0;
    const granularity = granularityOf(period);
    features.begin(classOfFigure(figure));
    features.add(PERIOD.own, 0);
    features.add(PERIOD.ownDistance, 8 * after + bucketOfDistance(to - from));
    features.add(PERIOD.ownFigures, 4 * after + figuresBetween);
    features.add(
      PERIOD.ownMarks,
      6 * after + Math.min(scene.counts.commasBetween(from, to), 2) + 3 * scene.counts.breaksBetween(from, to),
    );
    const close = isInClause(scene.clauses, figure.first, mention.first) ? 1 : 0;
    features.add(PERIOD.ownClause, 4 * after + 2 * close + (figuresBetween > 0 ? 1 : 0));
    const front = mention.first - (scene.document.sentences[situation.sentence]?.first ?? 0) <= 2 ? 1 : 0;
    features.add(PERIOD.ownFront, 2 * front + (figuresBetween > 0 ? 1 : 0));
    features.add(PERIOD.ownBefore, (scene.wordAt(mention.first - 1, situation.sentence) << 1) + after);
    features.add(PERIOD.ownOpener, 2 * after + opener);
    features.add(PERIOD.ownGranularity, granularity + GRANULARITY_COUNT * opener);
    features.add(PERIOD.ownRelative, (period.relative ? 1 : 0) + (period.fiscal ? 2 : 0) + 4 * after);
    features.add(PERIOD.ownNearest, 3 * opener + Math.min(nearer, 2));
    features.add(PERIOD.ownAgainst, against + (period.relative ? 2 : 0) + 4 * after);
    features.add(
      PERIOD.ownSame,
      (before?.place != null && scene.idOf(before.place) === scene.idOf(mention) ? 1 : 0) +
        (situation.isChained ? 2 : 0),
    );
    features.add(PERIOD.ownTense, 4 * tense + (period.relative ? 1 : 0) + 2 * opener);
    features.add(PERIOD.ownKind, scene.kindOf(head));
    features.add(PERIOD.ownOthers, 2 * Math.min(ownCount - 1, 2) + opener);
    features.add(PERIOD.ownStock, granularity + GRANULARITY_COUNT * scene.speaksOfStock(situation.sentence));
    const previous = before?.period ?? null;
    const isYearBefore = previous !== null && isSamePeriod(period, yearBefore(previous)) ? 1 : 0;
    features.add(PERIOD.ownShift, isYearBefore + 2 * against);
    features.add(PERIOD.ownVerb, verb);
    features.add(PERIOD.ownDated, scene.datedBy(mention) * 2 + after);
    const id = scene.idOf(mention);
    features.add(
      PERIOD.ownTopic,
      ((memory.said[id] ?? 0) > 0 ? 1 : 0) + ((memory.used[id] ?? 0) > 0 ? 2 : 0) + (id === memory.main ? 4 : 0),
    );
    features.add(PERIOD.ownReport, (scene.idOf(mention) === memory.report ? 1 : 0) + (memory.report >= 0 ? 2 : 0));
    return features.option({ period, place: mention, derived: null });
  }

  describeTopic(situation: PeriodSituation, at: number, recency: number): Option<PeriodOption> {
    const { scene, features, memory } = this;
    const { document } = scene;
    const { figure, before, ownCount, tense, against, verb, head } = situation;
    const mention = scene.periods[at] as PeriodMention;
    const id = scene.ids[at] ?? 0;
    const { period } = mention;
    const granularity = granularityOf(period);
    const home = document.sentenceOf[mention.first] ?? 0;
    const back = situation.sentence - home;
    const near = document.sentences[home]?.paragraph === document.sentences[situation.sentence]?.paragraph ? 1 : 0;
    const same = before?.place != null && scene.idOf(before.place) === id ? 1 : 0;
    const main = id === memory.main ? 1 : 0;
    const first = id === 0 ? 1 : 0;
    features.begin(classOfFigure(figure));
    features.add(PERIOD.topicBack, back <= 3 ? back - 1 : back <= 6 ? 3 : back <= 15 ? 4 : 5);
    features.add(PERIOD.topicStanding, same + 2 * near + (ownCount > 0 ? 4 : 0) + (before?.place === null ? 8 : 0));
    features.add(PERIOD.topicGranularity, granularity + GRANULARITY_COUNT * same);
    features.add(PERIOD.topicCount, bucketOfCount(memory.said[id] ?? 0) + 4 * first);
    features.add(PERIOD.topicRecency, recency);
    features.add(PERIOD.topicRelative, (period.relative ? 1 : 0) + (period.fiscal ? 2 : 0) + 4 * main);
    features.add(PERIOD.topicTense, 4 * tense + same + 2 * main);
    features.add(PERIOD.topicKind, scene.kindOf(head) + MEASURE_KINDS * granularity);
    features.add(PERIOD.topicHolder, situation.holderKind + 6 * main + 12 * same);
    features.add(PERIOD.topicUsed, bucketOfCount(memory.used[id] ?? 0) + 4 * near);
    features.add(PERIOD.topicStock, granularity + GRANULARITY_COUNT * scene.speaksOfStock(situation.sentence));
    features.add(PERIOD.topicOpener, scene.isCompared(mention) ? 1 : 0);
    features.add(PERIOD.topicBefore, scene.wordAt(figure.first - 1, situation.sentence));
    features.add(PERIOD.topicAgainst, against + (period.relative ? 2 : 0));
    features.add(PERIOD.topicMain, main + ((memory.said[memory.main] ?? 0) >= 2 ? 2 : 0));
    features.add(
      PERIOD.topicHeadline,
      (document.sentences[home]?.headline ? 1 : 0) + (document.sentences[situation.sentence]?.headline ? 2 : 0),
    );
    features.add(PERIOD.topicFirst, first + (home < 2 ? 2 : 0));
    features.add(PERIOD.topicVerb, verb);
    features.add(PERIOD.topicDated, scene.datedBy(mention));
    features.add(PERIOD.topicReport, (id === memory.report ? 1 : 0) + 2 * memory.reporting);
    const since = memory.lastUse[id] === undefined ? 15 : Math.min(14, situation.index - memory.lastUse[id]);
    features.add(PERIOD.topicLastUsed, since);
    features.add(
      PERIOD.topicVague,
      (scene.hasVaguePeriod(situation.sentence) ? 1 : 0) + (figure.direction === "none" ? 0 : 2),
    );
    features.add(PERIOD.topicFigure, kindOfFigure(figure) * 4 + Math.min(memory.nones, 3));
    return features.option({ period, place: mention, derived: null });
  }

  describeNone(situation: PeriodSituation): Option<null> {
    const { scene, features, memory } = this;
    const { figure, before, ownCount, tense, verb, head } = situation;
    const main = memory.main < 0 ? null : scene.periodOf(memory.main);
    const lastTopic = memory.topics.at(-1);
    const near = lastTopic !== undefined && this.isBeside(situation, scene.periods[lastTopic]?.first ?? 0);
    features.begin(classOfFigure(figure));
    features.add(PERIOD.none, 0);
    features.add(PERIOD.noneOwn, ownCount);
    features.add(
      PERIOD.nonePrevious,
      (before?.place === null ? 1 : 0) + (situation.isChained ? 2 : 0) + (situation.isSameParagraph ? 4 : 0),
    );
    features.add(PERIOD.noneTense, 2 * tense + (ownCount > 0 ? 1 : 0));
    features.add(PERIOD.noneKind, scene.kindOf(head) + MEASURE_KINDS * Math.min(ownCount, 1));
    features.add(PERIOD.noneHolder, situation.holderKind + 6 * Math.min(ownCount, 1));
    features.add(PERIOD.noneBefore, scene.wordAt(figure.first - 1, situation.sentence));
    features.add(PERIOD.noneStock, scene.speaksOfStock(situation.sentence));
    features.add(PERIOD.noneTopic, (memory.topics.length > 0 ? 1 : 0) + (near ? 2 : 0) + (ownCount > 0 ? 4 : 0));
    features.add(PERIOD.noneMain, main ? granularityOf(main) : GRANULARITY_COUNT);
    features.add(
      PERIOD.noneFirstWord,
      scene.wordAt(scene.document.sentences[situation.sentence]?.first ?? 0, situation.sentence),
    );
    features.add(PERIOD.noneMeasure, head);
    features.add(PERIOD.noneVerb, verb);
    features.add(PERIOD.noneReport, memory.reporting + (near ? 4 : 0));
    features.add(PERIOD.noneFigure, kindOfFigure(figure) * 4 + Math.min(memory.nones, 3));
    return features.option(null);
  }

  private isBeside({ sentence }: PeriodSituation, token: number): boolean {
    const { sentences, sentenceOf } = this.scene.document;
    return sentences[sentenceOf[token] ?? 0]?.paragraph === sentences[sentence]?.paragraph;
  }
}

/** Direction of a figure, and whether it follows « de … à ». */
const kindOfFigure = ({ direction, previous, unit }: FigureMention): number =>
  (direction === "none" ? 0 : 1) + (previous === null ? 0 : 2) + (unit === "points" ? 4 : 0);

const bucketOfCount = (count: number): number => (count <= 2 ? count : 3);
