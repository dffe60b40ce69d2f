// @ts-nocheck
import { TokenKind } from "../document/tokens.js";
import { Word } from "../language/grammar.js";
import type { FigureMention } from "../mentions/mention.js";
import type { FactContext } from "./fact-context.js";
import { bucketOfDistance, type Choose, chooseBest, Features, type Option, softmax } from "./feature-table.js";
import { isInClause, outerClause } from "./in-clause.js";
import { firstLineOver } from "./lone-lines.js";
import {
  CUTS,
  HEAD_CLASSES,
  HeadClass,
  MEASURE_FEATURES,
  MEASURE_WORD_COUNT,
  MeasureWord,
} from "./measure-features.js";
import type { MeasureWords } from "./measure-words.js";
import { type NounPhrase, NounPhrases } from "./noun-phrases.js";
import { classOfFigure } from "./period-features.js";
import { TokenCounts } from "./token-counts.js";

const MEASURE = MEASURE_FEATURES.groups;

export interface MeasureModel {
  readonly words: MeasureWords;
  /** One weight a feature of `measure-features.ts`; null in training, where the features are wanted. */
  readonly weights: ArrayLike<number> | null;
}

/** What may be measured: tokens, half-open, or a verb's token with its `noun`. */
export interface Measure {
  readonly first: number;
  readonly end: number;
  readonly noun: string | null;
}

/** What a figure measures; `inferred` when it stands outside the figure's clause. */
export interface FoundMeasure extends Measure {
  readonly inferred: boolean;
  /** A number for its noun, 0 for one without weights of its own. */
  readonly head: number;
  /** Probability under the model. */
  readonly confidence: number;
}

/** How far on either side of a figure its measure is looked for, in tokens and phrases. */
const REACH = 40;
const PHRASES = 16;
/** How many phrases of the sentence before are looked at, and how many measures of earlier figures. */
const BACK_PHRASES = 6;
const TOPICS = 4;
const VERB_REACH = 25;

/**
 * What each figure measures, in the article's words, by a log-linear ranker over the noun phrases of its sentence, those of the sentence before,
 * the verb that says what an amount is, and what the figures before measure (weights: training/MODEL_CARD.md).
 *
 * @param named 1 for tokens of companies and people, which are no measure.
 */
export function findMeasures(
  context: FactContext,
  figures: readonly FigureMention[],
  named: Uint8Array,
  model: MeasureModel,
  choose: Choose<Measure | null> = chooseBest,
): (FoundMeasure | null)[] {
  const finder = new MeasureFinder(context, figures, named, model, choose);
  return figures.map((_, index) => finder.find(index));
}

/** What several features of one figure share. */
interface Scene {
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
}

class MeasureFinder {
  private readonly found: (FoundMeasure | null)[] = [];
  private readonly features: Features;
  private readonly phrases: NounPhrases;
  private readonly counts: TokenCounts;
  private readonly words: MeasureWords;
  /** `MeasureWord` of each word of the vocabulary, -1 for those in no list. */
  private readonly roles: Int32Array;
  /** Measures of earlier figures, the latest last. */
  private readonly topics: Measure[] = [];
  private stock: Measure | null = null;
  private stockRead = 0;
  /** Index of the first figure of the sentence at hand, and of the sentence with figures before it. */
  private rowFirst = 0;
  private rowAbove = -1;
  private rowSentence = -1;

  constructor(
    private readonly context: FactContext,
    private readonly figures: readonly FigureMention[],
    private readonly named: Uint8Array,
    model: MeasureModel,
    private readonly choose: Choose<Measure | null>,
  ) {
    this.words = model.words;
    this.roles = context.document.tokens.vocabulary.codes(model.words.roles);
    this.features = new Features(MEASURE_FEATURES, model.weights);
    const taken = named.slice();
    for (const { list, first, end } of figures) if (list !== "quantities") taken.fill(1, first, end);
    this.phrases = new NounPhrases(context, taken, model.words);
    this.counts = new TokenCounts(context.document, figures);
  }

  find(index: number): FoundMeasure | null {
    const scene = this.sceneOf(index);
    const counted = this.countedIn(scene);
    if (counted) {
      const inferred = false;
      this.found.push(null);
      const { first, end, noun } = counted;
      return { first, end, noun, inferred, head: this.headNumber(counted), confidence: 1 };
    }
    const options = this.listOptions(scene);
    const chosen = this.choose(index, options);
    const measure = options[chosen]?.value ?? null;
    const confidence = softmax(options.map(({ score }) => score))[chosen] ?? 0;
    const found = measure && {
      first: measure.first,
      end: measure.end,
      noun: measure.noun,
      inferred: !isInClause(this.context.clauses, scene.figure.first, measure.first),
      head: this.headNumber(measure),
      confidence,
    };
    this.found.push(found);
    if (measure) this.remember(measure);
    return found;
  }

  /** A quantity measures what it counts: « 620 salariés ». */
  private countedIn({ figure, sentence }: Scene): Measure | null {
    if (figure.list !== "quantities") return null;
    let found: Measure | null = null;
    for (const { first, end } of this.phrases.of(sentence)) {
      if (first < figure.first || first >= figure.end || (found && (first > found.first || end > figure.end))) continue;
      found = { first, end, noun: null };
    }
    return found;
  }

  /** Index of the last figure before that is no counted quantity: what those count, others do not take over. */
  private lastMeasured(index: number): number {
    let before = index - 1;
    while (before >= 0 && this.figures[before]?.list === "quantities") before--;
    return before;
  }

  private remember(measure: Measure): void {
    const known = this.topics.findIndex((topic) => this.isSame(topic, measure));
    if (known >= 0) this.topics.splice(known, 1);
    this.topics.push(measure);
    if (this.topics.length > TOPICS + 1) this.topics.shift();
  }

  private isSame(one: Measure, other: Measure): boolean {
    if (one.first === other.first && one.end === other.end) return true;
    if (one.end - one.first !== other.end - other.first || one.noun !== other.noun) return false;
    for (let offset = 0; offset < one.end - one.first; offset++)
      if (this.norm(one.first + offset) !== this.norm(other.first + offset)) return false;
    return true;
  }

  private norm(token: number): string {
    return this.context.document.tokens.norms[token] ?? "";
  }

  private headNumber({ first, noun }: Measure): number {
    return this.words.headNumbers.get(noun ?? this.norm(first)) ?? 0;
  }

  private headClass({ first, noun }: Measure): HeadClass {
    return noun !== null ? HeadClass.Verb : (this.words.headClasses.get(this.norm(first)) ?? HeadClass.Other);
  }

  private wordAt(token: number, sentence: number): MeasureWord {
    const { tokens, sentenceOf } = this.context.document;
    if (token < 0 || token >= tokens.count || sentenceOf[token] !== sentence) return MeasureWord.Edge;
    const known = this.roles[tokens.words[token] as number] as number;
    if (known >= 0) return known;
    if (tokens.kinds[token] === TokenKind.Number) return MeasureWord.Number;
    return this.context.grammar.groupOf[token] === -1 ? MeasureWord.Word : MeasureWord.Verb;
  }

  private sceneOf(index: number): Scene {
    const figure = this.figures[index] as FigureMention;
    const { document, clauses, phrases } = this.context;
    const sentence = document.sentenceOf[figure.first] ?? 0;
    const clause = outerClause(clauses, figure.first);
    let heads = 0;
    for (const { first, cut } of this.phrases.of(sentence))
      if (cut === 0 && first < figure.first && this.words.heads.has(this.norm(first))) heads++;
    const behind = this.pastBracket(figure.end, sentence);
    return {
      figure,
      index,
      sentence,
      clause,
      before: this.wordAt(figure.first - 1, sentence),
      after: this.wordAt(behind, sentence),
      behind,
      subjectHead: phrases.subjects[clause]?.head ?? -1,
      bracketed: this.wordAt(figure.first - 1, sentence) === MeasureWord.OpenBracket,
      heads,
      column: document.sentences[sentence]?.headline ? index - this.firstOfSentence(index) : -1,
    };
  }

  private firstOfSentence(index: number): number {
    const { sentenceOf } = this.context.document;
    const sentence = sentenceOf[this.figures[index]?.first ?? 0];
    if (this.rowSentence !== sentence) {
      this.rowAbove = this.rowFirst;
      this.rowFirst = index;
      this.rowSentence = sentence ?? -1;
    }
    return this.rowFirst;
  }

  /** What the figure of the same column in the line above measures. */
  private columnAbove({ column, sentence }: Scene): FoundMeasure | null {
    const above = column < 0 ? -1 : this.rowAbove + column;
    if (above < 0 || above >= this.rowFirst) return null;
    const line = this.context.document.sentenceOf[this.figures[above]?.first ?? 0] ?? 0;
    return sentence - line <= 2 && this.context.document.sentences[line]?.headline ? (this.found[above] ?? null) : null;
  }

  /** « 32 % (+46 % sur un an) des dépenses »: the token behind the bracket that opens at `token`, else `token`. */
  private pastBracket(token: number, sentence: number): number {
    if (this.wordAt(token, sentence) !== MeasureWord.OpenBracket) return token;
    for (let at = token + 1; this.wordAt(at, sentence) !== MeasureWord.Edge; at++)
      if (this.wordAt(at, sentence) === MeasureWord.CloseBracket) return at + 1;
    return token;
  }

  private listOptions(scene: Scene): Option<Measure | null>[] {
    const { figure, sentence, index } = scene;
    const options: Option<Measure | null>[] = [this.describeNone(scene)];
    const top = firstLineOver(this.context.document, figure);
    if (top >= 0) {
      for (let line = top; line < sentence; line++)
        for (const { first, end, cut, goesOn } of this.phrases.of(line))
          if (cut === 0 || !goesOn) options.push(this.describeLine(scene, { first, end, noun: null }, sentence - line));
      return options;
    }
    const inherited = this.found[this.lastMeasured(index)] ?? null;
    const above = this.columnAbove(scene);
    const own = this.nearPhrases(this.phrases.of(sentence), figure);
    const order = this.ordersOf(own, figure);
    for (const [at, phrase] of own.entries()) {
      const measure = { first: phrase.first, end: phrase.end, noun: null };
      options.push(this.describePhrase(scene, phrase, measure, order[at] ?? 0, 0, inherited));
    }
    const verb = this.verbBefore(scene);
    if (verb) options.push(this.describeVerb(scene, verb));
    const back = this.phrases.of(sentence - 1).filter(({ first }) => this.words.heads.has(this.norm(first)));
    let nouns = -1;
    for (const phrase of lastPhrases(back, BACK_PHRASES)) {
      if (phrase.cut === 0) nouns++;
      const measure = { first: phrase.first, end: phrase.end, noun: null };
      options.push(this.describePhrase(scene, phrase, measure, nouns, 1, inherited));
    }
    if (above) options.push(this.describeColumn(scene, above));
    const isNew = (measure: Measure) => !options.some(({ value }) => value !== null && this.isSame(value, measure));
    if (inherited && isNew(inherited)) options.push(this.describeInherited(scene, inherited));
    for (let topic = this.topics.length - 1; topic >= 0; topic--) {
      const measure = this.topics[topic] as Measure;
      if (isNew(measure)) options.push(this.describeTopic(scene, measure, this.topics.length - 1 - topic));
    }
    const stock = this.stockBefore(figure.first);
    if (stock && isNew(stock)) options.push(this.describeTopic(scene, stock, TOPICS));
    return options;
  }

  /** The phrases around a figure, so many tokens and nouns on each side. */
  private nearPhrases(all: readonly NounPhrase[], figure: FigureMention): NounPhrase[] {
    const left: NounPhrase[] = [];
    const right: NounPhrase[] = [];
    let nouns = 0;
    for (let at = all.length - 1; at >= 0 && nouns < PHRASES; at--) {
      const phrase = all[at] as NounPhrase;
      if (phrase.first >= figure.first || phrase.first < figure.first - REACH) continue;
      if (phrase.end > figure.first) continue;
      if (phrase.cut === 0) nouns++;
      left.unshift(phrase);
    }
    nouns = 0;
    for (const phrase of all) {
      if (phrase.first < figure.end || nouns >= PHRASES || phrase.first > figure.end + REACH) continue;
      if (phrase.cut === 0) nouns++;
      right.push(phrase);
    }
    return [...left, ...right];
  }

  /** By phrase: how many measured nouns stand between it and the figure. */
  private ordersOf(own: readonly NounPhrase[], figure: FigureMention): number[] {
    const heads = own.filter(({ first, cut }) => cut === 0 && this.words.heads.has(this.norm(first)));
    return own.map(({ first }) =>
      first < figure.first
        ? heads.filter((other) => other.first > first && other.first < figure.first).length
        : heads.filter((other) => other.first >= figure.end && other.first < first).length,
    );
  }

  private describePhrase(
    scene: Scene,
    phrase: NounPhrase,
    measure: Measure,
    order: number,
    back: 0 | 1,
    inherited: FoundMeasure | null,
  ): Option<Measure> {
    const { features, counts, context } = this;
    const { figure, sentence } = scene;
    const side = back ? 2 : phrase.first >= figure.end ? 1 : 0;
    const after = side === 1 ? 1 : 0;
    const from = after ? (phrase.first >= scene.behind ? scene.behind : figure.end) : phrase.end;
    const to = after ? phrase.first : figure.first;
    const head = this.headClass(measure);
    const by = (value: number) => value * HEAD_CLASSES + head;
    const figuresBetween = Math.min(counts.figuresBetween(from, to), 3);
    const determiner = this.determinerOf(phrase.first);
    const opener = this.wordAt(phrase.first - (determiner === 0 ? 1 : 2), back ? sentence - 1 : sentence);
    features.begin(classOfFigure(figure));
    features.add(MEASURE.head, this.headNumber(measure));
    features.add(MEASURE.headSide, by(side));
    features.add(MEASURE.cut, phrase.cut * HEAD_CLASSES + head);
    features.add(MEASURE.cutSide, phrase.cut + CUTS * (after + 2 * (phrase.goesOn ? 1 : 0)));
    features.add(MEASURE.cutLast, phrase.cut + CUTS * (phrase.outer >= 0 ? 1 : 0) + 2 * CUTS * Math.min(back, 1));
    features.add(MEASURE.determiner, determiner + 5 * after);
    features.add(MEASURE.before, opener + MEASURE_WORD_COUNT * after);
    features.add(MEASURE.outer, by(phrase.outer < 0 ? 0 : this.words.heads.has(this.norm(phrase.outer)) ? 1 : 2));
    const used = this.topics.some((topic) => this.isSame(topic, measure)) ? 1 : 0;
    features.add(MEASURE.used, by(used + 2 * (back ? 1 : 0)));
    features.add(MEASURE.back, by(side));
    const inherits = inherited !== null && this.isSame(inherited, measure) ? 1 : 0;
    features.add(MEASURE.same, inherits + 2 * (back ? 1 : 0));
    if (back) {
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
    const adjacent = after && to - from <= 2 && this.words.of.has(this.norm(scene.behind)) ? 1 : 0;
    const touching = !after && to - from <= 1 ? 2 : 0;
    features.add(MEASURE.complement, by(adjacent + touching));
    features.add(MEASURE.subject, by((scene.subjectHead === phrase.first ? 1 : 0) + 2 * (figuresBetween > 0 ? 1 : 0)));
    features.add(MEASURE.order, Math.min(order, 3) + 4 * after);
    features.add(MEASURE.headOrder, (head === HeadClass.Measured ? 4 : 0) + Math.min(order, 3));
    features.add(MEASURE.bracket, (scene.bracketed ? 1 : 0) + 2 * (inherits ? 1 : 0));
    features.add(MEASURE.holder, (determiner === 2 ? 1 : 0) + 2 * clause);
    return features.option(measure);
  }

  /** 0 none, 1 article, 2 possessive, 3 « de », 4 « du », « des ». */
  private determinerOf(first: number): number {
    const norm = this.norm(first - 1);
    const bits = this.context.grammar.bits[first - 1] ?? 0;
    if (bits & Word.Possessive) return 2;
    if (this.words.articles.has(norm)) return 1;
    if (!this.words.of.has(norm)) return 0;
    return bits & Word.Determiner ? 4 : 3;
  }

  /** « lève 12 M€ » → levée: the nearest such verb before an amount. */
  private verbBefore({ figure, sentence }: Scene): Measure | null {
    const nouns = figure.list === "amounts" ? this.words.verbMeasures : this.words.stakeVerbs;
    if (figure.list === "quantities" || (figure.list === "percentages" && figure.kind !== "share")) return null;
    const { first = 0 } = this.context.document.sentences[sentence] ?? {};
    const floor = Math.max(first, figure.first - VERB_REACH);
    for (let token = figure.first - 1; token >= floor; token--) {
      const noun = nouns.get(this.norm(token));
      if (noun !== undefined && !this.words.heads.has(this.norm(token))) return { first: token, end: token + 1, noun };
    }
    return null;
  }

  private describeVerb(scene: Scene, measure: Measure): Option<Measure> {
    const { features, counts } = this;
    const { figure } = scene;
    const by = (value: number) => value * HEAD_CLASSES + HeadClass.Verb;
    features.begin(classOfFigure(figure));
    features.add(MEASURE.head, this.headNumber(measure));
    features.add(MEASURE.headSide, by(0));
    features.add(MEASURE.headDistance, by(bucketOfDistance(figure.first - measure.end)));
    features.add(MEASURE.figures, by(Math.min(counts.figuresBetween(measure.end, figure.first), 3)));
    features.add(MEASURE.clause, by(outerClause(this.context.clauses, measure.first) === scene.clause ? 1 : 0));
    features.add(MEASURE.headOrder, Math.min(scene.heads, 3));
    features.add(MEASURE.verbAfter, scene.after);
    const of = this.words.of.has(this.norm(scene.behind)) && this.named[scene.behind + 1] === 1 ? 1 : 0;
    features.add(MEASURE.verbOf, of + 2 * (this.words.heads.has(this.norm(scene.behind + 1)) ? 1 : 0));
    return features.option(measure);
  }

  private describeInherited(scene: Scene, measure: FoundMeasure): Option<Measure> {
    const { features, counts, context } = this;
    const { figure, index, sentence } = scene;
    const before = this.figures[this.lastMeasured(index)] as FigureMention;
    const chained = context.document.sentenceOf[before.first] === sentence ? 1 : 0;
    features.begin(classOfFigure(figure));
    features.add(MEASURE.inherited, 0);
    features.add(MEASURE.head, measure.head);
    features.add(MEASURE.inheritedPair, classOfFigure(before) * 5 + classOfFigure(figure));
    features.add(
      MEASURE.inheritedChain,
      chained + 2 * (this.isSameParagraph(before, sentence) ? 1 : 0) + 4 * (measure.inferred ? 1 : 0),
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
      if (cut === 0 && first >= before.end && first < figure.first && this.words.heads.has(this.norm(first))) heads++;
    features.add(MEASURE.inheritedHeads, Math.min(chained ? heads : scene.heads, 3) + 4 * chained);
    features.add(MEASURE.inheritedBracket, (scene.bracketed ? 1 : 0) + 2 * chained);
    features.add(MEASURE.inheritedOpposed, (scene.before === MeasureWord.Against ? 1 : 0) + 2 * chained);
    return features.option({ first: measure.first, end: measure.end, noun: measure.noun });
  }

  private describeLine(scene: Scene, measure: Measure, back: number): Option<Measure> {
    const { features } = this;
    features.begin(classOfFigure(scene.figure));
    features.add(MEASURE.line, Math.min(back - 1, 2));
    features.add(MEASURE.head, this.headNumber(measure));
    return features.option(measure);
  }

  private describeColumn(scene: Scene, measure: FoundMeasure): Option<Measure> {
    const { features } = this;
    features.begin(classOfFigure(scene.figure));
    features.add(MEASURE.column, Math.min(scene.column, 3));
    features.add(MEASURE.head, measure.head);
    return features.option({ first: measure.first, end: measure.end, noun: measure.noun });
  }

  private isSameParagraph(before: FigureMention, sentence: number): boolean {
    const { sentences, sentenceOf } = this.context.document;
    return sentences[sentenceOf[before.first] ?? 0]?.paragraph === sentences[sentence]?.paragraph;
  }

  /** A measure of an earlier figure, the latest with recency 0; `TOPICS` for the last word of the exchange. */
  private describeTopic(scene: Scene, measure: Measure, recency: number): Option<Measure> {
    const { features, context } = this;
    const { figure, sentence } = scene;
    const home = context.document.sentenceOf[measure.first] ?? 0;
    const near =
      context.document.sentences[home]?.paragraph === context.document.sentences[sentence]?.paragraph ? 1 : 0;
    features.begin(classOfFigure(figure));
    features.add(MEASURE.topic, recency);
    features.add(MEASURE.topicHead, this.headNumber(measure));
    features.add(MEASURE.topicChain, (home === sentence ? 1 : 0) + 2 * near + (recency === TOPICS ? 4 : 0));
    features.add(MEASURE.topicHeads, Math.min(scene.heads, 3) + (recency === TOPICS ? 4 : 0));
    return features.option(measure);
  }

  private describeNone(scene: Scene): Option<null> {
    const { features } = this;
    features.begin(classOfFigure(scene.figure));
    features.add(MEASURE.none, 0);
    features.add(MEASURE.noneHeads, scene.heads);
    features.add(MEASURE.nonePrevious, this.found[scene.index - 1] === null ? 1 : 0);
    features.add(MEASURE.noneBefore, scene.before);
    return features.option(null);
  }

  /** The last « action », « titre » or « cours » before a token. */
  private stockBefore(token: number): Measure | null {
    for (; this.stockRead < token; this.stockRead++) {
      if (this.words.stock.has(this.norm(this.stockRead)))
        this.stock = { first: this.stockRead, end: this.stockRead + 1, noun: null };
    }
    return this.stock;
  }
}

/** The last so many nouns of a list, with all their cuts. */
function lastPhrases(phrases: readonly NounPhrase[], nouns: number): readonly NounPhrase[] {
  let from = phrases.length;
  for (let count = 0; from > 0 && count < nouns; from--) if (phrases[from - 1]?.cut === 0) count++;
  return phrases.slice(from);
}
