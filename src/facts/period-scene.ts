import type { Document } from "../document/document.js";
import { itemAt } from "../document/item-at.js";
import { TokenKind } from "../document/tokens.js";
import { type Grammar, Word } from "../language/grammar.js";
import type { Clauses } from "../language/split-clauses.js";
import type { FigureMention, PeriodMention } from "../mentions/mention.js";
import type { Period } from "../schema/types.js";
import type { PeriodTurns } from "./complete-periods.js";
import type { FactContext } from "./fact-context.js";
import { MeasureKind, PeriodWord, Tense } from "./period-features.js";
import { TokenCounts } from "./token-counts.js";
import { VerbClass, type VerbClassWords, verbClassAt, verbOf } from "./verb-class.js";

/** What a language says for binding figures to their periods. Words in normal form. */
export interface PeriodBindingWords {
  readonly words: ReadonlyMap<string, PeriodWord>;
  /** Words before a period that make it the one compared with: « rapport », « contre », « qu' ». */
  readonly openers: ReadonlySet<string>;
  /** Articles and prepositions that may stand between such a word and the period. */
  readonly links: ReadonlySet<string>;
  /** By the number of a measured noun. */
  readonly kinds: readonly MeasureKind[];
  /** « action », « titre », « séance »: what moves in a day. */
  readonly stock: ReadonlySet<string>;
  readonly verbs: VerbClassWords;
  readonly turns: PeriodTurns;
  /** What a growth over a year is said with: « sur un an », « en glissement annuel ». */
  readonly yearCues: readonly (readonly string[])[];
  /** What one over the period before is said with: « sur un trimestre », « en séquentiel ». */
  readonly stepCues: readonly (readonly string[])[];
}

/** How far before a period the word that makes it a baseline may stand, and before a figure the word that opposes it to another. */
const OPENER_REACH = 4;
const AGAINST_REACH = 3;
const DATED_REACH = 3;
const MARK_COST = 3;
const FIGURE_COST = 8;

/** What the rankers of periods and baselines ask about a document, counted once over its tokens. */
export class PeriodScene {
  readonly document: Document;
  readonly grammar: Grammar;
  readonly clauses: Clauses;
  /** `PeriodWord` of each word of the vocabulary, -1 for those in no list. */
  private readonly classes: Int32Array;
  /** By mention: a number for its period, the same for the same stretch of time; 0 is the first said. */
  readonly ids: Int32Array;
  readonly distinct: number;
  private readonly idByMention = new Map<PeriodMention, number>();
  private readonly periodById: Period[] = [];
  readonly counts: TokenCounts;
  /** By token: 1 where a cue of a growth over a year begins, 2 where one of a step. */
  readonly cues: Uint8Array;
  private readonly stock: Uint8Array;
  private readonly vague: Uint8Array;
  /** By paragraph: cues in its lines that are no full sentence, as bits: « évolution sur un an ». */
  private readonly headCues: Uint8Array;

  constructor(
    private readonly context: FactContext,
    readonly figures: readonly FigureMention[],
    readonly periods: readonly PeriodMention[],
    private readonly words: PeriodBindingWords,
  ) {
    this.document = context.document;
    this.grammar = context.grammar;
    this.clauses = context.clauses;
    this.classes = this.document.tokens.vocabulary.codes(words.words);
    const { tokens, sentences, sentenceOf } = this.document;
    this.ids = new Int32Array(periods.length);
    const known = new Map<string, number>();
    for (const [at, mention] of periods.entries()) {
      const { granularity, fiscal, year, quarter, half, month, from, to } = mention.period;
      const key = `${granularity} ${fiscal} ${year} ${quarter} ${half} ${month} ${from} ${to}`;
      let id = known.get(key);
      if (id === undefined) {
        id = known.size;
        known.set(key, id);
        this.periodById.push(mention.period);
      }
      this.ids[at] = id;
      this.idByMention.set(mention, id);
    }
    this.distinct = known.size;
    this.counts = new TokenCounts(this.document, figures);
    this.cues = new Uint8Array(tokens.count);
    this.stock = new Uint8Array(sentences.length);
    this.vague = new Uint8Array(sentences.length);
    for (const [at, { first }] of periods.entries()) if (this.isVague(at)) this.vague[sentenceOf[first] ?? 0] = 1;
    this.headCues = new Uint8Array(this.document.paragraphs);
    const hints = tokens.vocabulary.values(hintsOf(words));
    for (let token = 0; token < tokens.count; token++) {
      const hint = hints[tokens.words[token] as number];
      if (!hint) continue;
      if (hint.stock) this.stock[sentenceOf[token] ?? 0] = 1;
      for (const { row, cue } of hint.rows) {
        if (row.every((word, offset) => tokens.norms[token + offset] === word)) this.markCue(token, cue);
      }
    }
  }

  private markCue(token: number, cue: number): void {
    this.cues[token] = cue;
    const sentence = this.document.sentences[this.document.sentenceOf[token] ?? 0];
    if (sentence?.headline) this.headCues[sentence.paragraph] = (this.headCues[sentence.paragraph] ?? 0) | cue;
  }

  /** Bits of the cues in the headings over a line of a table, in its paragraph or the one before. */
  headCueOf(sentence: number): number {
    const { headline, paragraph } = this.document.sentences[sentence] ?? { headline: false, paragraph: 0 };
    return headline ? (this.headCues[paragraph] ?? 0) | (this.headCues[paragraph - 1] ?? 0) : 0;
  }

  /** « un an plus tôt », and nothing that says than what. */
  isVague(at: number): boolean {
    const period = this.periods[at]?.period;
    return period?.relative === true && period.year === null && period.from === null;
  }

  hasVaguePeriod = (sentence: number): boolean => this.vague[sentence] === 1;

  idOf = (mention: PeriodMention): number => this.idByMention.get(mention) ?? -1;
  periodOf = (id: number): Period | null => this.periodById[id] ?? null;

  /** Tokens between, marks and figures counted on top. */
  costOf(figure: FigureMention, mention: PeriodMention): number {
    const after = mention.first >= figure.end;
    const from = after ? figure.end : mention.end;
    const to = after ? mention.first : figure.first;
    const marks = this.counts.commasBetween(from, to) + this.counts.breaksBetween(from, to);
    return to - from + MARK_COST * marks + FIGURE_COST * this.counts.figuresBetween(from, to);
  }

  wordAt(token: number, sentence: number): PeriodWord {
    const { tokens, sentenceOf } = this.document;
    if (token < 0 || token >= tokens.count || sentenceOf[token] !== sentence) return PeriodWord.None;
    const known = this.classes[tokens.words[token] as number] as number;
    if (known >= 0) return known;
    return tokens.kinds[token] === TokenKind.Number ? PeriodWord.Number : PeriodWord.Word;
  }

  /** « par rapport au quatrième trimestre », « qu'en 2023 ». */
  isCompared(mention: PeriodMention): boolean {
    const { norms } = this.document.tokens;
    for (let token = mention.first - 1; token >= mention.first - OPENER_REACH && token >= 0; token--) {
      const norm = norms[token] ?? "";
      if (this.words.openers.has(norm)) return true;
      if (!this.words.links.has(norm)) return false;
    }
    return false;
  }

  /** What a participle before a period says was then, « publiée en mars », « annoncé il y a un an », and the figure was not; `VerbClass.None` without one. */
  datedBy(mention: PeriodMention): VerbClass {
    const { grammar, words } = this;
    for (let token = mention.first - 1; token >= mention.first - DATED_REACH && token >= 0; token--) {
      const bits = grammar.bits[token] ?? 0;
      if (bits & Word.PastParticiple && grammar.groupOf[token] === -1)
        return verbClassAt(this.context, token, words.verbs);
      if (!this.words.words.has(this.document.tokens.norms[token] ?? "")) return VerbClass.None;
    }
    return VerbClass.None;
  }

  /** « contre 16 % ». */
  isAgainst(figure: FigureMention): boolean {
    const sentence = this.document.sentenceOf[figure.first] ?? 0;
    for (let token = figure.first - 1; token >= figure.first - AGAINST_REACH; token--) {
      const word = this.wordAt(token, sentence);
      if (word === PeriodWord.Against) return true;
      if (word === PeriodWord.Comma || word === PeriodWord.None) return false;
    }
    return false;
  }

  /** Of the verb of the figure's clause, or of the one around it. */
  tenseOf(figure: FigureMention): Tense {
    let clause = itemAt(this.clauses.list, this.clauses.of[figure.first]);
    while (clause && clause.group < 0 && clause.parent >= 0) clause = this.clauses.list[clause.parent];
    const group = itemAt(this.grammar.groups, clause?.group);
    if (!group) return Tense.None;
    if (group.bits & Word.Future) return Tense.Future;
    if (group.bits & Word.Conditional) return Tense.Conditional;
    return group.compound || group.bits & (Word.Imperfect | Word.SimplePast) ? Tense.Past : Tense.Present;
  }

  verbClassOf = (figure: FigureMention): VerbClass =>
    verbClassAt(this.context, verbOf(this.context, figure), this.words.verbs);

  kindOf = (head: number): MeasureKind => this.words.kinds[head] ?? MeasureKind.Unknown;

  /** 1 where the sentence speaks of shares on the exchange. */
  speaksOfStock(sentence: number): number {
    return this.stock[sentence] ?? 0;
  }
}

interface CueRow {
  readonly row: readonly string[];
  readonly cue: number;
}

/** What a word by itself may begin. */
interface PeriodHint {
  readonly stock: boolean;
  readonly rows: readonly CueRow[];
}

type HintReader = (norm: string) => PeriodHint | null;
const hintReaders = new WeakMap<PeriodBindingWords, HintReader>();

/** The same reader each time, so that the vocabulary keeps its answers. */
function hintsOf(words: PeriodBindingWords): HintReader {
  let reader = hintReaders.get(words);
  if (!reader) {
    const rows = rowsByFirst(words);
    reader = (norm) => {
      const stock = words.stock.has(norm);
      const own = rows.get(norm);
      return stock || own ? { stock, rows: own ?? [] } : null;
    };
    hintReaders.set(words, reader);
  }
  return reader;
}

function rowsByFirst({ yearCues, stepCues }: PeriodBindingWords): Map<string, CueRow[]> {
  const rows = new Map<string, CueRow[]>();
  for (const [cue, list] of [
    [1, yearCues],
    [2, stepCues],
  ] as const) {
    for (const row of list) {
      const first = row[0] ?? "";
      rows.set(first, [...(rows.get(first) ?? []), { row, cue }]);
    }
  }
  return rows;
}
