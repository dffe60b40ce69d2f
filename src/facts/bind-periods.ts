import type { Document } from "../document/document.js";
import type { FigureMention, PeriodMention } from "../mentions/mention.js";
import type { Inferred, Period } from "../schema/types.js";

/** What a language says for binding figures to their periods. Words in normal form. */
export interface PeriodBindingWords {
  /** Words before a period that make it the one compared with: « rapport », « contre », « qu'au ». */
  readonly baselineOpeners: ReadonlySet<string>;
  /** Articles and prepositions that may stand between such a word and the period. */
  readonly links: ReadonlySet<string>;
  /** Words that a growth « sur un an » is said with: the rows to be matched after a figure. */
  readonly yearOverYear: readonly (readonly string[])[];
}

/** The period that a figure speaks of and the one that it is compared with. */
export interface PeriodBinding {
  readonly period: Period | null;
  readonly baseline: Period | null;
  readonly inferred: readonly Extract<Inferred, "period" | "baseline">[];
}

/** A period so many tokens from its figure, or behind another figure, is no longer in the figure's own clause. */
const OWN_CLAUSE = 12;
const FIGURE_BETWEEN = 8;
const MARK_BETWEEN = 3;
/** How far before a period the word that makes it a baseline may stand. */
const OPENER_REACH = 4;
/** « sur un an » stands at most so far behind its figure. */
const YEAR_OVER_YEAR_REACH = 8;

/**
 * Binds each figure to the nearest period of its sentence that is no baseline, else to that of the figure before in the paragraph;
 * and each change to the baseline said beside it (« par rapport à Q4 2017 », « sur un an »), else to that of the change before it in
 * the sentence.
 */
export function bindPeriods(
  document: Document,
  figures: readonly FigureMention[],
  periods: readonly PeriodMention[],
  words: PeriodBindingWords,
): PeriodBinding[] {
  const binder = new PeriodBinder(document, figures, periods, words);
  return figures.map((figure, index) => binder.bind(figure, index));
}

class PeriodBinder {
  private readonly bindings: PeriodBinding[] = [];
  private firstPeriod = 0;
  /** Index of the first figure of the sentence. */
  private firstFigure = 0;

  constructor(
    private readonly document: Document,
    private readonly figures: readonly FigureMention[],
    private readonly periods: readonly PeriodMention[],
    private readonly words: PeriodBindingWords,
  ) {}

  bind(figure: FigureMention, index: number): PeriodBinding {
    const inferred: Extract<Inferred, "period" | "baseline">[] = [];
    if (!this.sameSentence(figure, index)) this.firstFigure = index;
    const own = this.periodsOf(figure);
    const plain = own.filter((period) => !this.isBaseline(period));
    const nearest = this.nearest(figure, plain);
    const before = this.bindings[index - 1];
    let period = nearest?.mention.period ?? null;
    if (nearest && nearest.cost > OWN_CLAUSE) inferred.push("period");
    if (!period && before?.period && this.sameParagraph(figure, index)) {
      period = before.period;
      inferred.push("period");
    }
    let baseline: Period | null = null;
    if (figure.kind === "change" || figure.direction !== "none") {
      const against = this.nearest(
        figure,
        own.filter((mention) => this.isBaseline(mention)),
      );
      if (against && against.cost <= OWN_CLAUSE) baseline = against.mention.period;
      else if (this.isYearOverYear(figure)) baseline = period ? yearBefore(period) : null;
      else {
        baseline = this.baselineBefore(index);
        if (baseline) inferred.push("baseline");
      }
    }
    const binding = { period, baseline, inferred };
    this.bindings.push(binding);
    return binding;
  }

  /** The baseline of the last change before in the sentence. */
  private baselineBefore(index: number): Period | null {
    for (let at = index - 1; at >= this.firstFigure; at--) {
      const baseline = this.bindings[at]?.baseline;
      if (baseline) return baseline;
    }
    return null;
  }

  private periodsOf(figure: FigureMention): PeriodMention[] {
    const { sentenceOf } = this.document;
    const sentence = sentenceOf[figure.first] ?? 0;
    while (
      (sentenceOf[this.periods[this.firstPeriod]?.first ?? this.document.tokens.count] ?? Number.MAX_VALUE) < sentence
    )
      this.firstPeriod++;
    const found: PeriodMention[] = [];
    for (let at = this.firstPeriod; at < this.periods.length; at++) {
      const period = this.periods[at];
      if (!period || sentenceOf[period.first] !== sentence) break;
      found.push(period);
    }
    return found;
  }

  private isBaseline(period: PeriodMention): boolean {
    const { norms } = this.document.tokens;
    for (let token = period.first - 1; token >= period.first - OPENER_REACH && token >= 0; token--) {
      const norm = norms[token] ?? "";
      if (this.words.baselineOpeners.has(norm)) return true;
      if (!this.words.links.has(norm)) return false;
    }
    return false;
  }

  /** Distance in tokens, with what lies between counted on top; a figure prefers what follows it to what comes before. */
  private nearest(
    figure: FigureMention,
    candidates: readonly PeriodMention[],
  ): { mention: PeriodMention; cost: number } | null {
    let best: { mention: PeriodMention; cost: number } | null = null;
    for (const mention of candidates) {
      const after = mention.first >= figure.end;
      const from = after ? figure.end : mention.end;
      const to = after ? mention.first : figure.first;
      let cost = to - from;
      for (let token = from; token < to; token++) {
        const norm = this.document.tokens.norms[token];
        if (norm === ";" || norm === "," || norm === "(" || norm === ")") cost += MARK_BETWEEN;
      }
      for (let at = this.firstFigure; at < this.figures.length; at++) {
        const other = this.figures[at] as FigureMention;
        if (other.first >= to) break;
        if (other.first >= from) cost += FIGURE_BETWEEN;
      }
      if (!best || cost < best.cost) best = { mention, cost };
    }
    return best;
  }

  private isYearOverYear(figure: FigureMention): boolean {
    const { norms } = this.document.tokens;
    const end = Math.min(figure.end + YEAR_OVER_YEAR_REACH, this.sentenceEnd(figure));
    for (let token = figure.end; token < end; token++) {
      if (this.words.yearOverYear.some((row) => row.every((word, offset) => norms[token + offset] === word)))
        return true;
    }
    return false;
  }

  private sentenceEnd(figure: FigureMention): number {
    return this.document.sentences[this.document.sentenceOf[figure.first] ?? 0]?.end ?? 0;
  }

  private sameSentence(figure: FigureMention, index: number): boolean {
    const before = this.figures[index - 1];
    return before !== undefined && this.document.sentenceOf[before.first] === this.document.sentenceOf[figure.first];
  }

  private sameParagraph(figure: FigureMention, index: number): boolean {
    const before = this.figures[index - 1];
    const paragraph = (token: number) => this.document.sentences[this.document.sentenceOf[token] ?? 0]?.paragraph;
    return before !== undefined && paragraph(before.first) === paragraph(figure.first);
  }
}

/** The same period of the year before; null where the year is not known. */
function yearBefore(period: Period): Period | null {
  if (period.year === null) return null;
  const shift = (iso: string | null) =>
    iso === null
      ? null
      : iso.replace(/^\d{4}/, (year) => String(Number(year) - 1).padStart(4, "0")).replace(/-02-29$/, "-02-28");
  return { ...period, year: period.year - 1, from: shift(period.from), to: shift(period.to), yearFrom: "context" };
}
