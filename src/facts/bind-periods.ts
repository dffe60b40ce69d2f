import type { Document } from "../document/document.js";
import type { CalendarDay } from "../mentions/calendar.js";
import type { FigureMention, PeriodMention } from "../mentions/mention.js";
import type { Inferred, Period } from "../schema/types.js";
import { BaselineBinder } from "./bind-baselines.js";
import { completePeriods } from "./complete-periods.js";
import { PeriodDescriber, type PeriodSituation } from "./describe-periods.js";
import type { FactContext } from "./fact-context.js";
import { type Choose, chooseBest, type Option, softmax } from "./feature-table.js";
import { isInClause } from "./in-clause.js";
import { firstLineOver } from "./lone-lines.js";
import { Derived } from "./period-features.js";
import { PeriodMemory } from "./period-memory.js";
import type { PeriodBinding, PeriodOption } from "./period-option.js";
import { type PeriodBindingWords, PeriodScene } from "./period-scene.js";
import { publishedPeriods } from "./published-periods.js";
import type { Ranker } from "./ranker.js";
import { isSamePeriod, shiftYears, stepBefore, yearBefore } from "./shift-period.js";

/** What is known of figures before their periods. */
export interface FigureTopics {
  /** A number from 1 to 511 for what a figure measures, 0 where that is unknown. */
  readonly headOf: (figure: number) => number;
  /** Index of its holder, -1 for nobody. */
  readonly holderOf: (figure: number) => number;
}

/** Rankers over the features of `period-features.ts`; null in training, where the features are wanted. */
export interface PeriodModel {
  readonly words: PeriodBindingWords;
  readonly periods: Ranker | null;
  readonly baselines: Ranker | null;
}

/** Who picks the options; training gives its own. */
export interface PeriodChoice {
  readonly period: Choose<PeriodOption | null>;
  readonly baseline: Choose<Period | null>;
}

/** How many periods of the sentence on each side of a figure, are looked at. */
const OWN_REACH = 6;

/**
 * Which period each figure speaks of, by a log-linear ranker over the periods of its sentence, those of the text before, and none; then what it
 * is compared with (weights: training/MODEL_CARD.md).
 *
 * @param publishedAt tells which quarter or year was the last one.
 */
export function bindPeriods(
  context: FactContext,
  figures: readonly FigureMention[],
  periods: readonly PeriodMention[],
  about: FigureTopics,
  publishedAt: CalendarDay | null,
  model: PeriodModel,
  choice: PeriodChoice = { period: chooseBest, baseline: chooseBest },
): PeriodBinding[] {
  const completed = completePeriods(context.document, periods, model.words.turns);
  const scene = new PeriodScene(context, figures, completed, model.words);
  const binder = new PeriodBinder(
    scene,
    about,
    publishedAt === null ? [] : publishedPeriods(publishedAt),
    model,
    choice,
  );
  return figures.map((_, index) => binder.bind(index));
}

class PeriodBinder {
  private readonly bindings: PeriodBinding[] = [];
  private readonly memory: PeriodMemory;
  private readonly describer: PeriodDescriber;
  private readonly baselines: BaselineBinder;
  private readonly document: Document;
  /** Holders of the figures before. */
  private readonly holders = new Set<number>();
  private firstMention = 0;
  private endMention = 0;
  private sentence = -1;

  constructor(
    private readonly scene: PeriodScene,
    private readonly about: FigureTopics,
    private readonly published: readonly (readonly [Derived, Period])[],
    model: PeriodModel,
    private readonly choice: PeriodChoice,
  ) {
    this.document = scene.document;
    this.memory = new PeriodMemory(scene);
    this.describer = new PeriodDescriber(scene, this.memory, model.periods);
    this.baselines = new BaselineBinder(scene, model.baselines, choice.baseline);
  }

  bind(index: number): PeriodBinding {
    const figure = this.scene.figures[index] as FigureMention;
    const sentence = this.document.sentenceOf[figure.first] ?? 0;
    if (sentence !== this.sentence) this.enterSentence(sentence);
    const options = this.listOptions(figure, index);
    this.holders.add(this.about.holderOf(index));
    const chosen = this.choice.period(index, options);
    const value = options[chosen]?.value ?? null;
    const mention = value?.place ?? null;
    const derived = value?.derived ?? null;
    this.memory.use(index, mention, derived);
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

  private enterSentence(sentence: number): void {
    const { periods } = this.scene;
    const sentenceAt = (at: number) => this.document.sentenceOf[periods[at]?.first ?? 0] ?? 0;
    let at = this.endMention;
    if (this.sentence >= 0) for (let own = this.firstMention; own < this.endMention; own++) this.memory.remember(own);
    while (at < periods.length && sentenceAt(at) < sentence) this.memory.remember(at++);
    this.firstMention = at;
    while (at < periods.length && sentenceAt(at) === sentence) at++;
    this.endMention = at;
    this.sentence = sentence;
  }

  private listOptions(figure: FigureMention, index: number): Option<PeriodOption | null>[] {
    const { periods, ids } = this.scene;
    const { topics } = this.memory;
    const before = this.bindings[index - 1];
    const own = this.nearestOwn(figure);
    const situation = this.situationOf(figure, index, own.length);
    const options: Option<PeriodOption | null>[] = [this.describer.describeNone(situation)];
    const costs = own.map((at) => this.scene.costOf(figure, periods[at] as PeriodMention));
    for (const [order, at] of own.entries()) {
      // What a change is held against is not when it took place.
      if (figure.kind === "change" && this.scene.isCompared(periods[at] as PeriodMention)) continue;
      const nearer = costs.reduce((count, cost) => (cost < (costs[order] ?? 0) ? count + 1 : count), 0);
      options.push(this.describer.describeOwn(situation, periods[at] as PeriodMention, nearer));
    }
    const top = firstLineOver(this.document, figure);
    let recency = 0;
    for (let topic = topics.length - 1; topic >= 0; topic--) {
      const at = topics[topic] as number;
      if (own.some((other) => ids[other] === ids[at])) continue;
      if (top >= 0 && (this.document.sentenceOf[periods[at]?.first ?? 0] ?? 0) < top) break;
      options.push(this.describer.describeTopic(situation, at, recency++));
    }
    for (const [derived, period] of top >= 0 ? [] : this.listDerived(own, before)) {
      if (options.some(({ value }) => value !== null && isSamePeriod(period, value.period))) continue;
      options.push(this.describer.describeDerived(situation, derived, period));
    }
    return options;
  }

  private situationOf(figure: FigureMention, index: number, ownCount: number): PeriodSituation {
    const { scene, sentence, document } = this;
    const previous = scene.figures[index - 1];
    const home = previous === undefined ? -1 : (document.sentenceOf[previous.first] ?? 0);
    return {
      figure,
      index,
      sentence,
      before: index === 0 ? undefined : this.bindings[index - 1],
      isChained: home === sentence,
      isSameParagraph: home >= 0 && document.sentences[home]?.paragraph === document.sentences[sentence]?.paragraph,
      ownCount,
      tense: scene.tenseOf(figure),
      against: scene.isAgainst(figure) ? 1 : 0,
      verb: scene.verbClassOf(figure),
      head: this.about.headOf(index),
      holderKind: this.holderKindOf(index),
    };
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
    if (before?.period && before.period.granularity !== "year")
      add(Derived.StepBeforePrevious, stepBefore(before.period));
    list.push(...this.published);
    return list;
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

  /** Nobody after nobody, nobody after somebody, the holder of the figure before, one of any before, a new one. */
  private holderKindOf(index: number): number {
    const holder = this.about.holderOf(index);
    const before = index === 0 ? -1 : this.about.holderOf(index - 1);
    if (holder < 0) return before < 0 ? 0 : 1;
    return before === holder ? 2 : this.holders.has(holder) ? 3 : 4;
  }
}
