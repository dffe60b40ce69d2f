import { itemAt } from "../document/item-at.js";
import { Word } from "../language/grammar.js";
import type { FigureMention } from "../mentions/mention.js";
import {
  MAIN_RECENCY,
  MeasureDescriber,
  type MeasureScene,
  SHARE_RECENCY,
  STOCK_RECENCY,
} from "./describe-measures.js";
import type { FactContext } from "./fact-context.js";
import { type Choose, chooseBest, type Option, softmax } from "./feature-table.js";
import type { FoundMeasure } from "./found-measure.js";
import { isInClause, outerClause } from "./in-clause.js";
import { firstLineOver } from "./lone-lines.js";
import { MeasureWord } from "./measure-features.js";
import { type Measure, MeasureReader } from "./measure-reader.js";
import type { MeasureWords } from "./measure-words.js";
import { type NounPhrase, NounPhrases } from "./noun-phrases.js";
import type { Ranker } from "./ranker.js";
import { TokenCounts } from "./token-counts.js";
import { VerbClass, verbClassAt, verbOf } from "./verb-class.js";

export interface MeasureModel {
  readonly words: MeasureWords;
  /** Over the features of `measure-features.ts`; null in training, where the features are wanted. */
  readonly ranker: Ranker | null;
}

export type { Measure } from "./measure-reader.js";

/** How far on either side of a figure its measure is looked for, in tokens and phrases. */
const REACH = 40;
const PHRASES = 16;
/** How many phrases of the sentence before are looked at, and how many measures of earlier figures. */
const BACK_PHRASES = 6;
const TOPICS = 4;
const VERB_REACH = 25;
/** « part » with one complement. */
const SHARE_CUT = 2;
/** Tokens behind a figure where « 10 % encore détenus par » may stand. */
const SAID_BEHIND = 4;
/** What only says how much or that something moved names no measure. */
const SAYING = new Set([
  VerbClass.Own,
  VerbClass.Fund,
  VerbClass.Deal,
  VerbClass.Pay,
  VerbClass.Earn,
  VerbClass.Cost,
  VerbClass.Other,
]);

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

class MeasureFinder {
  private readonly found: (FoundMeasure | null)[] = [];
  private readonly reader: MeasureReader;
  private readonly describer: MeasureDescriber;
  private readonly phrases: NounPhrases;
  /** Measures of earlier figures, the latest last. */
  private readonly topics: Measure[] = [];
  /** Whether the text speaks of the exchange. */
  private readonly isTraded: boolean;
  /** How many figures each measure was given to, and the one with most. */
  private readonly uses: { readonly measure: Measure; count: number }[] = [];
  private main: { readonly measure: Measure; readonly count: number } | null = null;
  private share: Measure | null = null;
  private shareRead = 0;
  private stock: Measure | null = null;
  private stockRead = 0;
  /** Index of the first figure of the sentence at hand, and of the sentence with figures before it. */
  private rowFirst = 0;
  private rowAbove = -1;
  private rowSentence = -1;

  constructor(
    private readonly context: FactContext,
    private readonly figures: readonly FigureMention[],
    named: Uint8Array,
    model: MeasureModel,
    private readonly choose: Choose<Measure | null>,
  ) {
    this.reader = new MeasureReader(context, model.words, named);
    const taken = named.slice();
    for (const { list, first, end } of figures) if (list !== "quantities") taken.fill(1, first, end);
    this.phrases = new NounPhrases(context, taken, model.words);
    const counts = new TokenCounts(context.document, figures);
    this.describer = new MeasureDescriber(this.reader, counts, this.phrases, model.ranker);
    this.isTraded = context.document.tokens.norms.some((norm) => model.words.exchange.has(norm));
  }

  find(index: number): FoundMeasure | null {
    const scene = this.sceneOf(index);
    const counted = this.countedIn(scene);
    if (counted) {
      const inferred = false;
      this.found.push(null);
      const { first, end, noun } = counted;
      return { first, end, noun, inferred, head: this.reader.headNumber(counted), confidence: 1 };
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
      head: this.reader.headNumber(measure),
      confidence,
    };
    this.found.push(found);
    if (measure) this.remember(measure);
    return found;
  }

  /** A quantity measures what it counts: « 620 salariés ». */
  private countedIn({ figure, sentence }: MeasureScene): Measure | null {
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
    const used = this.uses.find((one) => this.reader.isSame(one.measure, measure)) ?? { measure, count: 0 };
    if (used.count++ === 0) this.uses.push(used);
    if (this.main === null || used.count > this.main.count) this.main = used;
    const known = this.topics.findIndex((topic) => this.reader.isSame(topic, measure));
    if (known >= 0) this.topics.splice(known, 1);
    this.topics.push(measure);
    if (this.topics.length > TOPICS + 1) this.topics.shift();
  }

  private sceneOf(index: number): MeasureScene {
    const figure = this.figures[index] as FigureMention;
    const { document, clauses, phrases } = this.context;
    const sentence = document.sentenceOf[figure.first] ?? 0;
    const clause = outerClause(clauses, figure.first);
    let heads = 0;
    for (const { first, cut } of this.phrases.of(sentence))
      if (cut === 0 && first < figure.first && this.reader.words.heads.has(this.reader.norm(first))) heads++;
    const behind = this.reader.pastBracket(figure.end, sentence);
    const subject = itemAt(phrases.list, phrases.subjects[clause]?.phrases[0]);
    const verb = verbOf(this.context, figure);
    return {
      verb,
      verbClass: verbClassAt(this.context, verb, this.reader.words.verbs),
      pronoun: this.hasPronoun(sentence, figure.first) ? 1 : 0,
      subjectEntity: subject === undefined ? 0 : subject.entity.kind === "company" ? 1 : 2,
      figure,
      index,
      sentence,
      clause,
      before: this.reader.wordAt(figure.first - 1, sentence),
      after: this.reader.wordAt(behind, sentence),
      behind,
      subjectHead: phrases.subjects[clause]?.head ?? -1,
      bracketed: this.reader.wordAt(figure.first - 1, sentence) === MeasureWord.OpenBracket,
      heads,
      column: document.sentences[sentence]?.headline ? index - this.firstOfSentence(index) : -1,
    };
  }

  private hasPronoun(sentence: number, figure: number): boolean {
    const { document, grammar, clauses } = this.context;
    const clause = outerClause(clauses, figure);
    for (let token = document.sentences[sentence]?.first ?? 0; token < figure; token++)
      if ((grammar.bits[token] as number) & Word.Subject && outerClause(clauses, token) === clause) return true;
    return false;
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
  private columnAbove({ column, sentence }: MeasureScene): FoundMeasure | null {
    const above = column < 0 ? -1 : this.rowAbove + column;
    if (above < 0 || above >= this.rowFirst) return null;
    const line = this.context.document.sentenceOf[this.figures[above]?.first ?? 0] ?? 0;
    return sentence - line <= 2 && this.context.document.sentences[line]?.headline ? (this.found[above] ?? null) : null;
  }

  private listOptions(scene: MeasureScene): Option<Measure | null>[] {
    const { figure, sentence, index } = scene;
    const options: Option<Measure | null>[] = [this.describer.describeNone(scene, this.found[index - 1] === null)];
    const top = firstLineOver(this.context.document, figure);
    if (top >= 0) {
      for (let line = top; line < sentence; line++)
        for (const { first, end, cut, goesOn } of this.phrases.of(line))
          if (cut === 0 || !goesOn)
            options.push(this.describer.describeLine(scene, { first, end, noun: null }, sentence - line));
      return options;
    }
    const last = this.lastMeasured(index);
    const inherited = this.found[last] ?? null;
    const placeOf = (measure: Measure, order: number, back: 0 | 1) => ({
      order,
      back,
      isUsed: this.topics.some((topic) => this.reader.isSame(topic, measure)),
      isInherited: inherited !== null && this.reader.isSame(inherited, measure),
      counted: this.countedBy(measure.first, index),
    });
    const above = this.columnAbove(scene);
    const own = this.nearPhrases(this.phrases.of(sentence), figure);
    const order = this.ordersOf(own, figure);
    for (const [at, phrase] of own.entries()) {
      const measure = { first: phrase.first, end: phrase.end, noun: null };
      options.push(this.describer.describePhrase(scene, phrase, measure, placeOf(measure, order[at] ?? 0, 0)));
    }
    const verb = this.verbBefore(scene);
    if (verb) options.push(this.describer.describeVerb(scene, verb));
    for (const said of this.saidBy(scene)) options.push(this.describer.describeSaid(scene, said));
    const back = this.phrases
      .of(sentence - 1)
      .filter(({ first }) => this.reader.words.heads.has(this.reader.norm(first)));
    let nouns = -1;
    for (const phrase of lastPhrases(back, BACK_PHRASES)) {
      if (phrase.cut === 0) nouns++;
      const measure = { first: phrase.first, end: phrase.end, noun: null };
      options.push(this.describer.describePhrase(scene, phrase, measure, placeOf(measure, nouns, 1)));
    }
    if (above) options.push(this.describer.describeColumn(scene, above));
    const isNew = (measure: Measure) =>
      !options.some(({ value }) => value !== null && this.reader.isSame(value, measure));
    if (inherited && isNew(inherited))
      options.push(this.describer.describeInherited(scene, inherited, this.figures[last] as FigureMention));
    for (let topic = this.topics.length - 1; topic >= 0; topic--) {
      const measure = this.topics[topic] as Measure;
      if (isNew(measure)) options.push(this.describer.describeTopic(scene, measure, this.topics.length - 1 - topic));
    }
    const share = figure.list === "percentages" ? this.shareBefore(sentence) : null;
    if (share && isNew(share)) options.push(this.describer.describeTopic(scene, share, SHARE_RECENCY));
    const main = this.main === null ? null : this.main.measure;
    if (main && isNew(main) && !this.topics.includes(main))
      options.push(this.describer.describeTopic(scene, main, MAIN_RECENCY));
    const stock = this.stockBefore(figure.first);
    if (stock && isNew(stock)) options.push(this.describer.describeTopic(scene, stock, STOCK_RECENCY));
    if (this.isTraded && figure.kind === "change")
      options.push(this.describer.describeSharePrice(scene, stock !== null));
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
    const heads = own.filter(({ first, cut }) => cut === 0 && this.reader.words.heads.has(this.reader.norm(first)));
    return own.map(({ first }) =>
      first < figure.first
        ? heads.filter((other) => other.first > first && other.first < figure.first).length
        : heads.filter((other) => other.first >= figure.end && other.first < first).length,
    );
  }

  /** « lève 12 M€ » → levée: the nearest such verb before an amount. */
  private verbBefore({ figure, sentence }: MeasureScene): Measure | null {
    if (figure.list !== "amounts") return null;
    const { first = 0 } = this.context.document.sentences[sentence] ?? {};
    const floor = Math.max(first, figure.first - VERB_REACH);
    for (let token = figure.first - 1; token >= floor; token--) {
      const noun = this.reader.words.verbMeasures.get(this.reader.norm(token));
      if (noun !== undefined && !this.reader.words.heads.has(this.reader.norm(token)))
        return { first: token, end: token + 1, noun };
    }
    return null;
  }

  /** Verbs that may themselves say what a figure is: that of its clause, and one of owning beside it; what is « détenu à 49 % » is the capital. */
  private saidBy({ figure, sentence, verb, verbClass }: MeasureScene): Measure[] {
    if (figure.list === "quantities" || figure.kind === "change" || figure.kind === "margin") return [];
    const tokens: number[] = [];
    if (figure.list === "percentages") {
      const { first = 0, end = 0 } = this.context.document.sentences[sentence] ?? {};
      const floor = Math.max(first, figure.first - VERB_REACH);
      let token = figure.first - 1;
      while (token >= floor && !this.reader.words.stakeVerbs.has(this.reader.norm(token))) token--;
      if (token >= floor) tokens.push(token);
      for (token = figure.end; token < Math.min(end, figure.end + SAID_BEHIND); token++)
        if (this.reader.words.stakeVerbs.has(this.reader.norm(token))) tokens.push(token);
    }
    if (verb >= 0 && SAYING.has(verbClass) && !tokens.includes(verb)) tokens.push(verb);
    const { stakeVerbs, stakeNoun } = this.reader.words;
    const isParticiple = (token: number) => ((this.context.grammar.bits[token] as number) & Word.PastParticiple) !== 0;
    return tokens.map((token) => ({
      first: token,
      end: token + 1,
      noun: token < figure.first && stakeVerbs.has(this.reader.norm(token)) && isParticiple(token) ? stakeNoun : null,
    }));
  }

  /** 2 for a token in the figure before, being a quantity, 1 in one of the two before that, else 0. */
  private countedBy(token: number, index: number): 0 | 1 | 2 {
    for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
      const { list, first, end } = this.figures[at] as FigureMention;
      if (list === "quantities" && first <= token && token < end) return at === index - 1 ? 2 : 1;
    }
    return 0;
  }

  /** The last « part de marché », « part d'audience » of the sentences before. */
  private shareBefore(sentence: number): Measure | null {
    const { first: limit = 0 } = this.context.document.sentences[sentence] ?? {};
    for (; this.shareRead < limit; this.shareRead++) {
      if (!this.reader.words.shares.has(this.reader.norm(this.shareRead))) continue;
      const all = this.phrases.of(this.context.document.sentenceOf[this.shareRead] ?? 0);
      const found = all.find(({ first, cut }) => first === this.shareRead && cut === SHARE_CUT);
      if (found) this.share = { first: found.first, end: found.end, noun: null };
    }
    return this.share;
  }

  /** The last « action », « titre » or « cours » before a token. */
  private stockBefore(token: number): Measure | null {
    for (; this.stockRead < token; this.stockRead++) {
      if (this.reader.words.stock.has(this.reader.norm(this.stockRead)))
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
