import type { FigureMention } from "../mentions/mention.js";
import { bucketOfDistance, Features, type Option } from "./feature-table.js";
import type { FoundMeasure } from "./found-measure.js";
import { outerClause } from "./in-clause.js";
import {
  CUTS,
  HEAD_CLASSES,
  HeadClass,
  MEASURE_FEATURES,
  MEASURE_WORD_COUNT,
  MeasureOption,
  MeasureWord,
} from "./measure-features.js";
import type { Measure, MeasureReader } from "./measure-reader.js";
import type { NounPhrase, NounPhrases } from "./noun-phrases.js";
import { classOfFigure } from "./period-features.js";
import type { Ranker } from "./ranker.js";
import type { TokenCounts } from "./token-counts.js";
import { VerbClass } from "./verb-class.js";

const MEASURE = MEASURE_FEATURES.groups;
/** Recency of the last word of the exchange, of the last share of a market or audience, and of what the text measures most, beyond those of measures. */
export const STOCK_RECENCY = 4;
export const SHARE_RECENCY = 5;
export const MAIN_RECENCY = 6;

/** What several features of one figure share. */
export interface MeasureScene {
  readonly figure: FigureMention;
  readonly index: number;
  readonly sentence: number;
  readonly clause: number;
  readonly before: MeasureWord;
  readonly after: MeasureWord;
  /** First token behind the figure, and behind the bracket that opens there. */
  readonly behind: number;
  readonly subjectHead: number;
  readonly bracketed: boolean;
  /** Its place among the figures of a line of a table, else -1. */
  readonly column: number;
  /** Known nouns of the sentence before the figure, counted. */
  readonly heads: number;
  /** The verb of its clause, or -1, and what it does. */
  readonly verb: number;
  readonly verbClass: VerbClass;
  /** 0 the clause has no subject that is a name, 1 a company, 2 somebody else. */
  readonly subjectEntity: number;
  /** 1 where « il » or « elle » stands before the figure in its clause. */
  readonly pronoun: 0 | 1;
}

/** How a phrase stands to a figure. */
interface PhrasePlace {
  /** How many measured nouns stand between. */
  readonly order: number;
  /** 1 in the sentence before. */
  readonly back: 0 | 1;
  /** Whether an earlier figure measures the same, and whether the last one does. */
  readonly isUsed: boolean;
  readonly isInherited: boolean;
  /** 1 counted by a quantity shortly before the figure, 2 by the figure right before. */
  readonly counted: 0 | 1 | 2;
}

/** Gives the features of everything that a figure may measure. */
export class MeasureDescriber {
  private readonly features: Features;

  constructor(
    private readonly reader: MeasureReader,
    private readonly counts: TokenCounts,
    private readonly phrases: NounPhrases,
    ranker: Ranker | null,
  ) {
    this.features = new Features(MEASURE_FEATURES, ranker);
  }

  describePhrase(
    scene: MeasureScene,
    phrase: NounPhrase,
    measure: Measure,
    { order, back, isUsed, isInherited, counted }: PhrasePlace,
  ): Option<Measure> {
    const { features, counts } = this;
    const { context } = this.reader;
    const { figure, sentence } = scene;
    const side = back ? 2 : phrase.first >= figure.end ? 1 : 0;
    const after = side === 1 ? 1 : 0;
    const from = after ? (phrase.first >= scene.behind ? scene.behind : figure.end) : phrase.end;
    const to = after ? phrase.first : figure.first;
    const head = this.reader.headClass(measure);
    const by = (value: number) => value * HEAD_CLASSES + head;
    const figuresBetween = Math.min(counts.figuresBetween(from, to), 3);
    const determiner = this.reader.determinerOf(phrase.first);
    const opener = this.reader.wordAt(phrase.first - (determiner === 0 ? 1 : 2), back ? sentence - 1 : sentence);
    features.begin(classOfFigure(figure));
    features.add(MEASURE.head, this.reader.headNumber(measure));
    features.add(MEASURE.headSide, by(side));
    features.add(MEASURE.cut, phrase.cut * HEAD_CLASSES + head);
    features.add(MEASURE.cutSide, phrase.cut + CUTS * (after + 2 * (phrase.goesOn ? 1 : 0)));
    features.add(MEASURE.cutLast, phrase.cut + CUTS * (phrase.outer >= 0 ? 1 : 0) + 2 * CUTS * Math.min(back, 1));
    features.add(MEASURE.determiner, determiner + 5 * after);
    features.add(MEASURE.before, opener + MEASURE_WORD_COUNT * after);
    features.add(
      MEASURE.outer,
      by(phrase.outer < 0 ? 0 : this.reader.words.heads.has(this.reader.norm(phrase.outer)) ? 1 : 2),
    );
    features.add(MEASURE.used, by((isUsed ? 1 : 0) + 2 * (back ? 1 : 0)));
    features.add(MEASURE.back, by(side));
    const inherits = isInherited ? 1 : 0;
    features.add(MEASURE.same, inherits + 2 * (back ? 1 : 0));
    this.addShared(scene, (back ? MeasureOption.Back : MeasureOption.Phrase) + head);
    if (back) {
      const clause = context.clauses.of[phrase.first] ?? -1;
      const subject = context.phrases.subjects[clause]?.head === phrase.first ? 1 : 0;
      features.add(MEASURE.backSubject, subject + 2 * scene.pronoun);
      features.add(MEASURE.backColumn, (scene.column < 0 ? 0 : 1 + Math.min(scene.column, 2)) + 4 * Math.min(order, 3));
      return features.option(measure);
    }
    features.add(MEASURE.headDistance, by(8 * after + bucketOfDistance(to - from)));
    features.add(MEASURE.figures, by(4 * after + figuresBetween));
    features.add(
      MEASURE.marks,
      8 * after + Math.min(counts.commasBetween(from, to), 2) + 3 * counts.breaksBetween(from, to),
    );
    const clause = outerClause(context.clauses, phrase.first) === scene.clause ? 1 : 0;
    features.add(MEASURE.clause, by(clause + 2 * after));
    features.add(MEASURE.beforeFigure, (scene.before * 2 + after) * HEAD_CLASSES + head);
    features.add(MEASURE.afterFigure, (scene.after * 2 + after) * HEAD_CLASSES + head);
    const adjacent = after && to - from <= 2 && this.reader.words.of.has(this.reader.norm(scene.behind)) ? 1 : 0;
    const touching = !after && to - from <= 1 ? 2 : 0;
    features.add(MEASURE.complement, by(adjacent + touching));
    features.add(MEASURE.subject, by((scene.subjectHead === phrase.first ? 1 : 0) + 2 * (figuresBetween > 0 ? 1 : 0)));
    features.add(MEASURE.order, Math.min(order, 3) + 4 * after);
    features.add(MEASURE.headOrder, (head === HeadClass.Measured ? 4 : 0) + Math.min(order, 3));
    features.add(MEASURE.bracket, (scene.bracketed ? 1 : 0) + 2 * (inherits ? 1 : 0));
    features.add(MEASURE.holder, (determiner === 2 ? 1 : 0) + 2 * clause);
    const isSubject = scene.subjectHead === phrase.first ? 1 : 0;
    features.add(MEASURE.verb, scene.verbClass * 4 + isSubject + 2 * after);
    features.add(MEASURE.subjectEntity, scene.subjectEntity + 3 * (isSubject + 2 * after));
    features.add(MEASURE.counted, counted);
    features.add(
      MEASURE.ofFigure,
      by((this.reader.words.of.has(this.reader.norm(scene.behind)) ? 1 : 0) + 2 * (adjacent > 0 ? 1 : 0)),
    );
    return features.option(measure);
  }

  /** What holds of an option whatever it is: whether points are measured, whether a pronoun stands for what is. */
  private addShared({ figure, pronoun }: MeasureScene, option: number): void {
    this.features.add(MEASURE.unit, option * 2 + (figure.list === "percentages" && figure.unit !== "percent" ? 1 : 0));
    this.features.add(MEASURE.pronoun, option * 2 + pronoun);
  }

  describeVerb(scene: MeasureScene, measure: Measure): Option<Measure> {
    const { features, counts } = this;
    const { figure } = scene;
    const by = (value: number) => value * HEAD_CLASSES + HeadClass.Verb;
    features.begin(classOfFigure(figure));
    features.add(MEASURE.head, this.reader.headNumber(measure));
    features.add(MEASURE.headSide, by(0));
    features.add(MEASURE.headDistance, by(bucketOfDistance(figure.first - measure.end)));
    features.add(MEASURE.figures, by(Math.min(counts.figuresBetween(measure.end, figure.first), 3)));
    features.add(MEASURE.clause, by(outerClause(this.reader.context.clauses, measure.first) === scene.clause ? 1 : 0));
    features.add(MEASURE.headOrder, Math.min(scene.heads, 3));
    features.add(MEASURE.verbAfter, scene.after);
    this.addShared(scene, MeasureOption.Verb);
    const of =
      this.reader.words.of.has(this.reader.norm(scene.behind)) && this.reader.named[scene.behind + 1] === 1 ? 1 : 0;
    features.add(MEASURE.verbOf, of + 2 * (this.reader.words.heads.has(this.reader.norm(scene.behind + 1)) ? 1 : 0));
    return features.option(measure);
  }

  describeSaid(scene: MeasureScene, measure: Measure): Option<Measure> {
    const { features, counts } = this;
    const { context, words } = this.reader;
    const { figure } = scene;
    const after = measure.first >= figure.end;
    const by = (value: number) => value * HEAD_CLASSES + HeadClass.Verb;
    const [from, to] = after ? [figure.end, measure.first] : [measure.end, figure.first];
    features.begin(classOfFigure(figure));
    features.add(MEASURE.said, words.verbs.get(context.grammar.lemmas[measure.first] ?? "") ?? VerbClass.None);
    features.add(MEASURE.saidPlace, (measure.first === scene.verb ? 1 : 0) + (after ? 2 : 0));
    features.add(MEASURE.headDistance, by(8 * (after ? 1 : 0) + bucketOfDistance(to - from)));
    features.add(MEASURE.figures, by((after ? 4 : 0) + Math.min(counts.figuresBetween(from, to), 3)));
    features.add(MEASURE.headOrder, Math.min(scene.heads, 3));
    features.add(MEASURE.verbAfter, scene.after);
    this.addShared(scene, MeasureOption.Said);
    features.add(MEASURE.subjectEntity, scene.subjectEntity);
    const of = words.of.has(this.reader.norm(scene.behind)) && this.reader.named[scene.behind + 1] === 1 ? 1 : 0;
    features.add(MEASURE.verbOf, of + 2 * (words.heads.has(this.reader.norm(scene.behind + 1)) ? 1 : 0));
    return features.option(measure);
  }

  /** « Boeing (-2,8 %) » in a report from the exchange. */
  describeSharePrice(scene: MeasureScene, isNamed: boolean): Option<Measure> {
    const { features } = this;
    const { figure } = scene;
    features.begin(classOfFigure(figure));
    this.addShared(scene, MeasureOption.SharePrice);
    features.add(MEASURE.sharePrice, (isNamed ? 1 : 0) + (scene.bracketed ? 2 : 0));
    features.add(MEASURE.noneVerb, scene.verbClass);
    features.add(MEASURE.noneHeads, scene.heads);
    features.add(MEASURE.subjectEntity, scene.subjectEntity);
    return features.option({ first: figure.first, end: figure.end, noun: this.reader.words.sharePrice });
  }

  describeInherited(scene: MeasureScene, measure: FoundMeasure, before: FigureMention): Option<Measure> {
    const { features, counts } = this;
    const { context } = this.reader;
    const { figure, sentence } = scene;
    const chained = context.document.sentenceOf[before.first] === sentence ? 1 : 0;
    features.begin(classOfFigure(figure));
    features.add(MEASURE.inherited, 0);
    this.addShared(scene, MeasureOption.Inherited);
    features.add(MEASURE.head, measure.head);
    features.add(MEASURE.inheritedPair, classOfFigure(before) * 5 + classOfFigure(figure));
    features.add(
      MEASURE.inheritedChain,
      chained + 2 * (this.reader.isSameParagraph(before, sentence) ? 1 : 0) + 4 * (measure.inferred ? 1 : 0),
    );
    features.add(MEASURE.inheritedGap, bucketOfDistance(figure.first - before.end) + 8 * chained);
    features.add(
      MEASURE.inheritedMarks,
      Math.min(counts.commasBetween(before.end, figure.first), 2) +
        3 * counts.breaksBetween(before.end, figure.first) +
        8 * chained,
    );
    features.add(MEASURE.inheritedBefore, scene.before);
    features.add(MEASURE.inheritedAfter, scene.after);
    let heads = 0;
    for (const { first, cut } of this.phrases.of(sentence))
      if (
        cut === 0 &&
        first >= before.end &&
        first < figure.first &&
        this.reader.words.heads.has(this.reader.norm(first))
      )
        heads++;
    features.add(MEASURE.inheritedHeads, Math.min(chained ? heads : scene.heads, 3) + 4 * chained);
    features.add(MEASURE.inheritedBracket, (scene.bracketed ? 1 : 0) + 2 * chained);
    features.add(MEASURE.inheritedVerb, scene.verbClass);
    features.add(MEASURE.inheritedOpposed, (scene.before === MeasureWord.Against ? 1 : 0) + 2 * chained);
    return features.option({ first: measure.first, end: measure.end, noun: measure.noun });
  }

  describeLine(scene: MeasureScene, measure: Measure, back: number): Option<Measure> {
    const { features } = this;
    features.begin(classOfFigure(scene.figure));
    features.add(MEASURE.line, Math.min(back - 1, 2));
    features.add(MEASURE.head, this.reader.headNumber(measure));
    return features.option(measure);
  }

  describeColumn(scene: MeasureScene, measure: FoundMeasure): Option<Measure> {
    const { features } = this;
    features.begin(classOfFigure(scene.figure));
    this.addShared(scene, MeasureOption.Column);
    features.add(MEASURE.column, Math.min(scene.column, 3));
    features.add(MEASURE.head, measure.head);
    return features.option({ first: measure.first, end: measure.end, noun: measure.noun });
  }

  /** A measure of an earlier figure, the latest with recency 0, or one of the `…_RECENCY`. */
  describeTopic(scene: MeasureScene, measure: Measure, recency: number): Option<Measure> {
    const { features } = this;
    const { context } = this.reader;
    const { figure, sentence } = scene;
    const home = context.document.sentenceOf[measure.first] ?? 0;
    const near =
      context.document.sentences[home]?.paragraph === context.document.sentences[sentence]?.paragraph ? 1 : 0;
    features.begin(classOfFigure(figure));
    features.add(MEASURE.topic, recency);
    this.addShared(scene, MeasureOption.Topic);
    features.add(MEASURE.topicHead, this.reader.headNumber(measure));
    features.add(MEASURE.topicChain, (home === sentence ? 1 : 0) + 2 * near + (recency === STOCK_RECENCY ? 4 : 0));
    features.add(MEASURE.topicHeads, Math.min(scene.heads, 3) + (recency === STOCK_RECENCY ? 4 : 0));
    return features.option(measure);
  }

  describeNone(scene: MeasureScene, isPreviousNone: boolean): Option<null> {
    const { features } = this;
    features.begin(classOfFigure(scene.figure));
    features.add(MEASURE.none, 0);
    this.addShared(scene, MeasureOption.None);
    features.add(MEASURE.noneHeads, scene.heads);
    features.add(MEASURE.nonePrevious, isPreviousNone ? 1 : 0);
    features.add(MEASURE.noneBefore, scene.before);
    features.add(MEASURE.noneVerb, scene.verbClass);
    return features.option(null);
  }
}
