import type { FigureMention, PeriodMention } from "../mentions/mention.js";
import type { Period } from "../schema/types.js";
import { bucketOfDistance, type Choose, Features, type Option } from "./feature-table.js";
import { isInClause } from "./in-clause.js";
import { BASELINE_FEATURES, classOfFigure, GRANULARITY_COUNT, granularityOf, PeriodWord } from "./period-features.js";
import type { PeriodScene } from "./period-scene.js";
import type { Ranker } from "./ranker.js";
import { isSamePeriod, stepBefore, yearBefore } from "./shift-period.js";

const BASELINE = BASELINE_FEATURES.groups;

export interface Baseline {
  readonly baseline: Period | null;
  /** Nothing in the figure's own clause says it. */
  readonly inferred: boolean;
}

/** What a baseline is to its figure; the order is that of the features. */
enum Relation {
  None,
  Year,
  Step,
  /** Said in the sentence. */
  Said,
  /** That of the change before. */
  Earlier,
}
const RELATIONS = Relation.Earlier + 1;

/** A cue stands at most so many tokens behind its figure; before it, in its clause. */
const CUE_REACH = 10;
const CUE_BACK = 8;
const COMPARED_REACH = 5;
const CUE_FAR = 40;
/** How many periods of the sentence are looked at, from its first. */
const SAID_REACH = 8;

/** Tells what each figure is compared with, one after the other. */
export class BaselineBinder {
  private readonly features: Features;
  private relation = Relation.None;
  private last: Period | null = null;
  private lastParagraph = -1;

  constructor(
    private readonly scene: PeriodScene,
    private readonly ranker: Ranker | null,
    private readonly choose: Choose<Period | null>,
  ) {
    this.features = new Features(BASELINE_FEATURES, ranker);
  }

  /** @param from,to the sentence's periods. */
  bind(
    index: number,
    figure: FigureMention,
    period: Period | null,
    place: PeriodMention | null,
    from: number,
    to: number,
  ): Baseline {
    const { scene } = this;
    const sentence = scene.document.sentenceOf[figure.first] ?? 0;
    const paragraph = scene.document.sentences[sentence]?.paragraph ?? 0;
    const own = scene.periods.slice(from, Math.min(to, from + SAID_REACH)).filter((mention) => mention !== place);
    const year = period ? yearBefore(period) : null;
    const step = period && period.granularity !== "year" ? stepBefore(period) : null;
    const cue = this.cueOf(figure, sentence);
    const shared = {
      figure,
      sentence,
      period,
      cue,
      inferred: place === null || !isInClause(scene.clauses, figure.first, place.first),
    };
    const options: Option<Period | null>[] = [];
    const relations: Relation[] = [];
    const places: (PeriodMention | null)[] = [];
    const add = (relation: Relation, value: Period | null, said: PeriodMention | null, also: number) => {
      this.describe(relation, shared, said, index, paragraph, also);
      options.push(this.features.option(value));
      relations.push(relation);
      places.push(said);
    };
    add(Relation.None, null, null, 0);
    const among = (value: Period) => own.find((mention) => isSamePeriod(mention.period, value));
    if (year) add(Relation.Year, year, null, among(year) ? 1 : 0);
    if (step) add(Relation.Step, step, null, among(step) ? 1 : 0);
    for (const mention of own) {
      if (period && isSamePeriod(mention.period, period)) continue;
      const also = (year && isSamePeriod(mention.period, year)) || (step && isSamePeriod(mention.period, step)) ? 1 : 0;
      add(Relation.Said, mention.period, mention, also);
    }
    const { last } = this;
    const isNew = last && !options.some(({ value }) => value !== null && isSamePeriod(value, last));
    if (last && isNew && (!period || !isSamePeriod(last, period))) add(Relation.Earlier, last, null, 0);
    const picked = this.choose(index, options);
    // Training hears what annotators say alone.
    const behind =
      this.ranker === null ? -1 : places.findIndex((said) => said !== null && this.isRightBehind(figure, said));
    const chosen = behind >= 0 ? behind : picked;
    const baseline = options[chosen]?.value ?? null;
    const relation = relations[chosen] ?? Relation.None;
    if (figure.kind === "change" || baseline) {
      this.relation = relation;
      if (baseline) this.last = baseline;
      this.lastParagraph = paragraph;
    }
    return {
      baseline,
      inferred: baseline !== null && !this.isSaid(relation, figure, baseline, cue, own, places[chosen] ?? null),
    };
  }

  /** « +46,3 % par rapport à Q4 2017 »: no other figure between, and nothing to choose. */
  private isRightBehind(figure: FigureMention, said: PeriodMention): boolean {
    const { scene } = this;
    if (figure.kind !== "change" || said.first < figure.end || said.first - figure.end > COMPARED_REACH) return false;
    const sentence = scene.document.sentenceOf[figure.first] ?? 0;
    return scene.isCompared(said) && scene.wordAt(figure.end + 1, sentence) === PeriodWord.Compare;
  }

  private isSaid(
    relation: Relation,
    figure: FigureMention,
    baseline: Period,
    cue: number,
    own: readonly PeriodMention[],
    place: PeriodMention | null,
  ): boolean {
    if (place) return isInClause(this.scene.clauses, figure.first, place.first);
    if (
      own.some(
        ({ period, first }) => isSamePeriod(period, baseline) && isInClause(this.scene.clauses, figure.first, first),
      )
    )
      return true;
    return (relation === Relation.Year && (cue & 1) !== 0) || (relation === Relation.Step && (cue & 4) !== 0);
  }

  /** Bit 0: a cue of a year near the figure, 1: in the sentence, 2 and 3 for a step. */
  private cueOf(figure: FigureMention, sentence: number): number {
    const { cues, document } = this.scene;
    const { first = 0, end = 0 } = document.sentences[sentence] ?? {};
    let found = 0;
    const from = Math.max(first, figure.first - CUE_FAR);
    const to = Math.min(end, figure.end + CUE_FAR);
    for (let token = from; token < to; token++) {
      const cue = cues[token] as number;
      if (cue === 0) continue;
      const near = token >= figure.first - CUE_BACK && token < figure.end + CUE_REACH;
      const between = token >= figure.end ? this.scene.counts.figuresBetween(figure.end, token) : 0;
      found |= (near && between === 0 ? 1 : 2) << (cue === 1 ? 0 : 2);
    }
    const head = this.scene.headCueOf(sentence);
    if (found === 0) found = ((head & 1) << 1) | ((head & 2) << 2);
    return found;
  }

  private describe(
    relation: Relation,
    shared: { figure: FigureMention; sentence: number; period: Period | null; cue: number; inferred: boolean },
    said: PeriodMention | null,
    index: number,
    paragraph: number,
    also: number,
  ): void {
    const { scene, features } = this;
    const { figure, sentence, period, cue } = shared;
    const by = (value: number) => value * RELATIONS + relation;
    features.begin(classOfFigure(figure));
    if (relation === Relation.None) features.add(BASELINE.none, 0);
    else if (relation === Relation.Year) features.add(BASELINE.year, 0);
    else if (relation === Relation.Step) features.add(BASELINE.step, 0);
    else features.add(BASELINE.said, 0);
    const movement =
      (figure.direction === "none" ? 0 : figure.direction === "up" ? 1 : 2) + (figure.previous === null ? 0 : 3);
    features.add(BASELINE.movement, by(movement));
    features.add(BASELINE.granularity, by(period ? granularityOf(period) : GRANULARITY_COUNT));
    features.add(BASELINE.yearCue, by((cue & 3) + (also ? 4 : 0)));
    features.add(BASELINE.stepCue, by(cue >> 2));
    const near = paragraph === this.lastParagraph;
    features.add(BASELINE.previous, by(near ? this.relation : Relation.None));
    features.add(BASELINE.stock, by(scene.speaksOfStock(sentence)));
    features.add(BASELINE.tense, by(scene.tenseOf(figure)));
    features.add(BASELINE.inferred, by(shared.inferred ? 1 : 0));
    features.add(BASELINE.points, by(figure.unit === "percent" ? 0 : 1));
    features.add(BASELINE.spoken, by((scene.isAgainst(figure) ? 1 : 0) + (this.isOpposed(index) ? 2 : 0)));
    if (!said) return;
    const after = said.first >= figure.end ? 1 : 0;
    const from = after ? figure.end : said.end;
    const to = after ? said.first : figure.first;
    const figures = Math.min(scene.counts.figuresBetween(from, to), 2);
    const compared = scene.isCompared(said) ? 1 : 0;
    features.add(BASELINE.saidOpener, compared + 2 * after);
    features.add(BASELINE.saidDistance, 8 * after + bucketOfDistance(to - from));
    const close = isInClause(scene.clauses, figure.first, said.first) ? 1 : 0;
    features.add(BASELINE.saidClause, close + 2 * compared);
    features.add(BASELINE.saidAgainst, (this.isOpposed(index) ? 1 : 0) + 2 * after + 4 * Math.min(figures, 1));
    features.add(BASELINE.saidFigures, figures + 3 * after);
    features.add(BASELINE.saidEarlier, this.last && isSamePeriod(this.last, said.period) ? 1 : 0);
    const earlier = period !== null && (said.period.from ?? "") < (period.from ?? "") ? 1 : 0;
    features.add(BASELINE.saidRelative, (said.period.relative ? 1 : 0) + 2 * earlier);
    features.add(
      BASELINE.saidGranularity,
      granularityOf(said.period) +
        GRANULARITY_COUNT * (period && granularityOf(period) === granularityOf(said.period) ? 1 : 0),
    );
    features.add(BASELINE.saidAlso, also + 2 * earlier);
  }

  /** « 24 %, contre 16 % un an plus tôt »: the next figure is what this one is held against. */
  private isOpposed(index: number): boolean {
    const next = this.scene.figures[index + 1];
    const own = this.scene.figures[index];
    return (
      next !== undefined &&
      own !== undefined &&
      this.scene.document.sentenceOf[next.first] === this.scene.document.sentenceOf[own.first] &&
      this.scene.isAgainst(next)
    );
  }
}
