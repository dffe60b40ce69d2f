// @ts-nocheck
import type { Document } from "../document/document.js";
import type { FigureMention, PeriodMention } from "../mentions/mention.js";
import type { Inferred, Period } from "../schema/types.js";
import { BaselineBinder } from "./bind-baselines.js";
import type { FactContext } from "./fact-context.js";
import { bucketOfDistance, type Choose, chooseBest, Features, type Option, softmax } from "./feature-table.js";
import { isInClause } from "./in-clause.js";
import { firstLineOver } from "./lone-lines.js";
import {
  classOfFigure,
  DERIVED_COUNT,
  Derived,
  GRANULARITY_COUNT,
  granularityOf,
  MEASURE_KINDS,
  PERIOD_FEATURES,
} from "./period-features.js";
import { type PeriodBindingWords, PeriodScene } from "./period-scene.js";
import { isSamePeriod, shiftYears, yearBefore } from "./shift-period.js";

const PERIOD = PERIOD_FEATURES.groups;

/** What is known of figures before their periods. */
export interface FigureTopics {
  /** A number from 1 to 511 for what a figure measures, 0 where that is unknown. */
  readonly headOf: (figure: number) => number;
  /** Index of its holder, -1 for nobody. */
  readonly holderOf: (figure: number) => number;
}

/** One weight a feature of `period-features.ts`; null in training, where the features are wanted. */
export interface PeriodModel {
  readonly words: PeriodBindingWords;
  readonly periods: ArrayLike<number> | null;
  readonly baselines: ArrayLike<number> | null;
}

/** The period that a figure speaks of and the one that it is compared with. */
export interface PeriodBinding {
  readonly period: Period | null;
  readonly baseline: Period | null;
  readonly inferred: readonly Extract<Inferred, "period" | "baseline">[];
  /** Tokens that say the period, or null. */
  readonly place: PeriodMention | null;
  readonly derived: Derived | null;
  /** Probability of the period under the model. */
  readonly confidence: number;
}

/** A period that a figure may speak of: said at `place`, or derived. */
export interface PeriodOption {
  readonly period: Period;
  readonly place: PeriodMention | null;
  readonly derived: Derived | null;
}

/** Who picks the options; training gives its own. */
export interface PeriodChoice {
  readonly period: Choose<PeriodOption | null>;
  readonly baseline: Choose<Period | null>;
}

/** How many periods of the sentence on each side of a figure, and how many of earlier sentences, are looked at. */
const OWN_REACH = 6;
const TOPICS = 8;

/**
 * Which period each figure speaks of, by a log-linear ranker over the periods of its sentence, those of the text before, and none; then what it
 * is compared with (weights: training/MODEL_CARD.md).
 *
 */
export function bindPeriods(
  context: FactContext,
  figures: readonly FigureMention[],
  periods: readonly PeriodMention[],
  about: FigureTopics,
  model: PeriodModel,
  choice: PeriodChoice = { period: chooseBest, baseline: chooseBest },
): PeriodBinding[] {
  const scene = new PeriodScene(context, figures, periods, model.words);
  const binder = new PeriodBinder(scene, about, model, choice);
  return figures.map((_, index) => binder.bind(index));
}

class PeriodBinder {
  private readonly bindings: PeriodBinding[] = [];
  private readonly features: Features;
  private readonly baselines: BaselineBinder;
  private readonly document: Document;
  /** Mentions of earlier sentences, the last of each period, the latest last. */
  private readonly topics: number[] = [];
  /** By period: how often it was said before the sentence, and how many figures were bound to it. */
  private readonly said: Int32Array;
  private readonly used: Int32Array;
  /** By `Derived`: how many figures were given such a period. */
  private readonly derivedUsed = new Int32Array(DERIVED_COUNT);
  /** Holders of the figures before, and how that of the figure at hand stands to them. */
  private readonly holders = new Set<number>();
  private holderKind = 0;
  private main = -1;
  private firstMention = 0;
  private endMention = 0;
  private sentence = -1;

  constructor(
    private readonly scene: PeriodScene,
    private readonly about: FigureTopics,
    model: PeriodModel,
    private readonly choice: PeriodChoice,
  ) {
    this.document = scene.document;
    this.features = new Features(PERIOD_FEATURES, model.periods);
    this.baselines = new BaselineBinder(scene, model.baselines, choice.baseline);
    this.said = new Int32Array(scene.distinct);
    this.used = new Int32Array(scene.distinct);
  }

  bind(index: number): PeriodBinding {
    const figure = this.scene.figures[index] as FigureMention;
    const sentence = this.document.sentenceOf[figure.first] ?? 0;
    if (sentence !== this.sentence) this.enterSentence(sentence);
    this.holderKind = this.holderKindOf(index);
    this.holders.add(this.about.holderOf(index));
    const options = this.listOptions(figure, index);
    const chosen = this.choice.period(index, options);
    const value = options[chosen]?.value ?? null;
    const mention = value?.place ?? null;
    if (mention) this.use(mention);
    const derived = value?.derived ?? null;
    if (derived !== null) this.derivedUsed[derived] = (this.derivedUsed[derived] ?? 0) + 1;
    const period = value?.period ?? null;
    const inferred: Extract<Inferred, "period" | "baseline">[] = [];
    if (period && !(mention && isInClause(this.scene.clauses, figure.first, mention.first))) inferred.push("period");
    const compared = this.baselines.bind(index, figure, period, mention, this.firstMention, this.endMention);
    if (compared.inferred) inferred.push("baseline");
    const confidence = softmax(options.map(({ score }) => score))[chosen] ?? 0;
    const binding = { period, baseline: compared.baseline, inferred, place: mention, derived, confidence };
    this.bindings.push(binding);
    return binding;
  }

  private use(mention: PeriodMention): void {
    const id = this.scene.idOf(mention);
    this.used[id] = (this.used[id] ?? 0) + 1;
    this.weighMain(id);
  }

  /** What the text speaks of most: said and used more often than any other. */
  private weighMain(id: number): void {
    const weight = (at: number) => (this.said[at] ?? 0) + (this.used[at] ?? 0);
    if (this.main < 0 || weight(id) > weight(this.main)) this.main = id;
  }

  private enterSentence(sentence: number): void {
    const { periods } = this.scene;
    const sentenceAt = (at: number) => this.document.sentenceOf[periods[at]?.first ?? 0] ?? 0;
    let at = this.endMention;
    if (this.sentence >= 0) for (let own = this.firstMention; own < this.endMention; own++) this.remember(own);
    while (at < periods.length && sentenceAt(at) < sentence) this.remember(at++);
    this.firstMention = at;
    while (at < periods.length && sentenceAt(at) === sentence) at++;
    this.endMention = at;
    this.sentence = sentence;
  }

  private remember(at: number): void {
    if (this.scene.isVague(at)) return;
    const id = this.scene.ids[at] ?? 0;
    this.said[id] = (this.said[id] ?? 0) + 1;
    this.weighMain(id);
    const known = this.topics.findIndex((topic) => this.scene.ids[topic] === id);
    if (known >= 0) this.topics.splice(known, 1);
    else if (this.topics.length >= TOPICS) {
      // The text's main period stays in reach however long ago it was said.
      const oldest = this.scene.ids[this.topics[0] ?? 0] === this.main ? 1 : 0;
      this.topics.splice(oldest, 1);
    }
    this.topics.push(at);
  }

  private listOptions(figure: FigureMention, index: number): Option<PeriodOption | null>[] {
    const { periods, ids } = this.scene;
    const before = this.bindings[index - 1];
    const own = this.nearestOwn(figure);
    const options: Option<PeriodOption | null>[] = [this.describeNone(figure, index, own.length)];
    const costs = own.map((at) => this.scene.costOf(figure, periods[at] as PeriodMention));
    for (const [order, at] of own.entries()) {
      const nearer = costs.reduce((count, cost) => (cost < (costs[order] ?? 0) ? count + 1 : count), 0);
      options.push(this.describeOwn(figure, index, periods[at] as PeriodMention, nearer, own.length));
    }
    const top = firstLineOver(this.document, figure);
    let recency = 0;
    for (let topic = this.topics.length - 1; topic >= 0; topic--) {
      const at = this.topics[topic] as number;
      if (own.some((other) => ids[other] === ids[at])) continue;
      if (top >= 0 && (this.document.sentenceOf[periods[at]?.first ?? 0] ?? 0) < top) break;
      options.push(this.describeTopic(figure, index, at, recency++, own.length, before));
    }
    for (const [derived, period] of top >= 0 ? [] : this.listDerived(own, before)) {
      if (options.some(({ value }) => value !== null && isSamePeriod(period, value.period))) continue;
      options.push(this.describeDerived(figure, index, derived, period, own.length));
    }
    return options;
  }

  private listDerived(own: readonly number[], before: PeriodBinding | undefined): (readonly [Derived, Period])[] {
    const list: (readonly [Derived, Period])[] = [];
    const add = (derived: Derived, period: Period | null) => {
      if (period) list.push([derived, period]);
    };
    if (before?.period && before.place === null) add(Derived.Carried, before.period);
    for (const at of own) {
      const mention = this.scene.periods[at] as PeriodMention;
      if (this.scene.isCompared(mention)) add(Derived.AfterCompared, shiftYears(mention.period, 1));
    }
    if (before?.period) add(Derived.BeforePrevious, yearBefore(before.period));
    return list;
  }

  private describeDerived(
    figure: FigureMention,
    index: number,
    derived: Derived,
    period: Period,
    ownCount: number,
  ): Option<PeriodOption> {
    const { scene, features } = this;
    const before = this.bindings[index - 1];
    const by = (value: number) => value * DERIVED_COUNT + derived;
    const lastTopic = this.topics.at(-1);
    const near = lastTopic !== undefined && this.isInParagraph(scene.periods[lastTopic]?.first ?? 0);
    const main = this.main < 0 ? null : scene.periodOf(this.main);
    features.begin(classOfFigure(figure));
    features.add(PERIOD.derived, derived);
    features.add(PERIOD.derivedOwn, by(Math.min(ownCount, 2)));
    features.add(PERIOD.derivedTense, by(scene.tenseOf(figure)));
    features.add(PERIOD.derivedTopic, by((this.topics.length > 0 ? 1 : 0) + (near ? 2 : 0)));
    features.add(PERIOD.derivedMain, by(main ? granularityOf(main) : GRANULARITY_COUNT));
    features.add(PERIOD.derivedStock, by(scene.speaksOfStock(this.sentence)));
    const previous = before?.period == null ? 0 : before.place ? 1 : 2;
    features.add(PERIOD.derivedPrevious, by(previous + (this.isChained(index) ? 3 : 0)));
    const vague = scene.hasVaguePeriod(this.sentence) ? 2 : 0;
    features.add(PERIOD.derivedAgainst, by((scene.isAgainst(figure) ? 1 : 0) + vague));
    features.add(PERIOD.derivedBefore, by(scene.wordAt(figure.first - 1, this.sentence)));
    features.add(PERIOD.derivedPlace, by(this.sentence < 2 ? 0 : this.isSameParagraph(index) ? 1 : 2));
    features.add(PERIOD.derivedUsed, by(bucketOfCount(this.derivedUsed[derived] ?? 0)));
    features.add(PERIOD.derivedMeasure, by(this.about.headOf(index)));
    return features.option({ period, place: null, derived });
  }

  /** Indexes of the sentence's periods around the figure, so many on each side. */
  private nearestOwn(figure: FigureMention): number[] {
    const { periods } = this.scene;
    let behind = this.firstMention;
    while (behind < this.endMention && (periods[behind]?.first ?? 0) < figure.first) behind++;
    const own: number[] = [];
    const to = Math.min(this.endMention, behind + OWN_REACH);
    for (let at = Math.max(this.firstMention, behind - OWN_REACH); at < to; at++)
      if (!this.scene.isVague(at)) own.push(at);
    return own;
  }

  private isPrevious(index: number, mention: PeriodMention): boolean {
    const before = this.bindings[index - 1]?.place;
    return before != null && this.scene.idOf(before) === this.scene.idOf(mention);
  }

  private describeOwn(
    figure: FigureMention,
    index: number,
    mention: PeriodMention,
    nearer: number,
    count: number,
  ): Option<PeriodOption> {
    const { scene, features } = this;
    const { period } = mention;
    const after = mention.first >= figure.end ? 1 : 0;
    const from = after ? figure.end : mention.end;
    const to = after ? mention.first : figure.first;
    const figuresBetween = Math.min(scene.counts.figuresBetween(from, to), 3);
    const opener = scene.isCompared(mention) ? 1 : 0;
    const against = scene.isAgainst(figure) ? 1 : 0;
    const tense = scene.tenseOf(figure);
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
    const front = mention.first - (this.document.sentences[this.sentence]?.first ?? 0) <= 2 ? 1 : 0;
    features.add(PERIOD.ownFront, 2 * front + (figuresBetween > 0 ? 1 : 0));
    features.add(PERIOD.ownBefore, (scene.wordAt(mention.first - 1, this.sentence) << 1) + after);
    features.add(PERIOD.ownOpener, 2 * after + opener);
    features.add(PERIOD.ownGranularity, granularity + GRANULARITY_COUNT * opener);
    features.add(PERIOD.ownRelative, (period.relative ? 1 : 0) + (period.fiscal ? 2 : 0) + 4 * after);
    features.add(PERIOD.ownNearest, 3 * opener + Math.min(nearer, 2));
    features.add(PERIOD.ownAgainst, against + (period.relative ? 2 : 0) + 4 * after);
    features.add(PERIOD.ownSame, (this.isPrevious(index, mention) ? 1 : 0) + (this.isChained(index) ? 2 : 0));
    features.add(PERIOD.ownTense, 4 * tense + (period.relative ? 1 : 0) + 2 * opener);
    features.add(PERIOD.ownKind, scene.kindOf(this.about.headOf(index)));
    features.add(PERIOD.ownOthers, 2 * Math.min(count - 1, 2) + opener);
    features.add(PERIOD.ownStock, granularity + GRANULARITY_COUNT * scene.speaksOfStock(this.sentence));
    const previous = this.bindings[index - 1]?.period ?? null;
    const isYearBefore = previous !== null && isSamePeriod(period, yearBefore(previous)) ? 1 : 0;
    features.add(PERIOD.ownShift, isYearBefore + 2 * against);
    return features.option({ period, place: mention, derived: null });
  }

  private describeTopic(
    figure: FigureMention,
    index: number,
    at: number,
    recency: number,
    ownCount: number,
    before: PeriodBinding | undefined,
  ): Option<PeriodOption> {
    const { scene, features, document } = this;
    const mention = scene.periods[at] as PeriodMention;
    const id = scene.ids[at] ?? 0;
    const { period } = mention;
    const granularity = granularityOf(period);
    const home = document.sentenceOf[mention.first] ?? 0;
    const back = this.sentence - home;
    const near = document.sentences[home]?.paragraph === document.sentences[this.sentence]?.paragraph ? 1 : 0;
    const same = before?.place != null && scene.idOf(before.place) === id ? 1 : 0;
    const main = id === this.main ? 1 : 0;
    const first = id === 0 ? 1 : 0;
    const tense = scene.tenseOf(figure);
    features.begin(classOfFigure(figure));
    features.add(PERIOD.topicBack, back <= 3 ? back - 1 : back <= 6 ? 3 : back <= 15 ? 4 : 5);
    features.add(PERIOD.topicStanding, same + 2 * near + (ownCount > 0 ? 4 : 0) + (before?.place === null ? 8 : 0));
    features.add(PERIOD.topicGranularity, granularity + GRANULARITY_COUNT * same);
    features.add(PERIOD.topicCount, bucketOfCount(this.said[id] ?? 0) + 4 * first);
    features.add(PERIOD.topicRecency, recency);
    features.add(PERIOD.topicRelative, (period.relative ? 1 : 0) + (period.fiscal ? 2 : 0) + 4 * main);
    features.add(PERIOD.topicTense, 4 * tense + same + 2 * main);
    features.add(PERIOD.topicKind, scene.kindOf(this.about.headOf(index)) + MEASURE_KINDS * granularity);
    features.add(PERIOD.topicHolder, this.holderKind + 6 * main + 12 * same);
    features.add(PERIOD.topicUsed, bucketOfCount(this.used[id] ?? 0) + 4 * near);
    features.add(PERIOD.topicStock, granularity + GRANULARITY_COUNT * scene.speaksOfStock(this.sentence));
    features.add(PERIOD.topicOpener, scene.isCompared(mention) ? 1 : 0);
    features.add(PERIOD.topicBefore, scene.wordAt(figure.first - 1, this.sentence));
    features.add(PERIOD.topicAgainst, (scene.isAgainst(figure) ? 1 : 0) + (period.relative ? 2 : 0));
    features.add(PERIOD.topicMain, main + ((this.said[this.main] ?? 0) >= 2 ? 2 : 0));
    features.add(
      PERIOD.topicHeadline,
      (document.sentences[home]?.headline ? 1 : 0) + (document.sentences[this.sentence]?.headline ? 2 : 0),
    );
    features.add(PERIOD.topicFirst, first + (home < 2 ? 2 : 0));
    return features.option({ period, place: mention, derived: null });
  }

  private describeNone(figure: FigureMention, index: number, ownCount: number): Option<null> {
    const { scene, features } = this;
    const before = this.bindings[index - 1];
    const tense = scene.tenseOf(figure);
    const main = this.main < 0 ? null : scene.periodOf(this.main);
    const lastTopic = this.topics.at(-1);
    const near = lastTopic !== undefined && this.isInParagraph(scene.periods[lastTopic]?.first ?? 0);
    features.begin(classOfFigure(figure));
    features.add(PERIOD.none, 0);
    features.add(PERIOD.noneOwn, ownCount);
    features.add(
      PERIOD.nonePrevious,
      (before?.place === null ? 1 : 0) + (this.isChained(index) ? 2 : 0) + (this.isSameParagraph(index) ? 4 : 0),
    );
    features.add(PERIOD.noneTense, 2 * tense + (ownCount > 0 ? 1 : 0));
    features.add(PERIOD.noneKind, scene.kindOf(this.about.headOf(index)) + MEASURE_KINDS * Math.min(ownCount, 1));
    features.add(PERIOD.noneHolder, this.holderKind + 6 * Math.min(ownCount, 1));
    features.add(PERIOD.noneBefore, scene.wordAt(figure.first - 1, this.sentence));
    features.add(PERIOD.noneStock, scene.speaksOfStock(this.sentence));
    features.add(PERIOD.noneTopic, (this.topics.length > 0 ? 1 : 0) + (near ? 2 : 0) + (ownCount > 0 ? 4 : 0));
    features.add(PERIOD.noneMain, main ? granularityOf(main) : GRANULARITY_COUNT);
    features.add(PERIOD.noneFirstWord, scene.wordAt(this.document.sentences[this.sentence]?.first ?? 0, this.sentence));
    features.add(PERIOD.noneMeasure, this.about.headOf(index));
    return features.option(null);
  }

  /** Nobody after nobody, nobody after somebody, the holder of the figure before, one of any before, a new one. */
  private holderKindOf(index: number): number {
    const holder = this.about.holderOf(index);
    const before = index === 0 ? -1 : this.about.holderOf(index - 1);
    if (holder < 0) return before < 0 ? 0 : 1;
    return before === holder ? 2 : this.holders.has(holder) ? 3 : 4;
  }

  private isInParagraph(token: number): boolean {
    const { sentences, sentenceOf } = this.document;
    return sentences[sentenceOf[token] ?? 0]?.paragraph === sentences[this.sentence]?.paragraph;
  }

  /** Whether the figure before stands in the same sentence, and in the same paragraph. */
  private isChained(index: number): boolean {
    const before = this.scene.figures[index - 1];
    return before !== undefined && this.document.sentenceOf[before.first] === this.sentence;
  }

  private isSameParagraph(index: number): boolean {
    const before = this.scene.figures[index - 1];
    return before !== undefined && this.isInParagraph(before.first);
  }
}

const bucketOfCount = (count: number): number => (count <= 2 ? count : 3);
