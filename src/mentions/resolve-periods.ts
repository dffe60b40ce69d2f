import type { Document } from "../document/document.js";
import { TokenKind } from "../document/tokens.js";
import { type CalendarDay, monthIndex } from "./calendar.js";
import { datePeriod, startMonthOf } from "./date-period.js";
import { linkPeriods } from "./link-periods.js";
import { monthsOf, type PeriodDraft } from "./period-draft.js";
import { occurrenceOf } from "./period-occurrence.js";
import type { PeriodWords } from "./period-rule.js";
import { PeriodTenses } from "./period-tense.js";
import { resolveShift } from "./resolve-shift.js";

/** How many neighbours are asked for a year, on each side: keeps the work linear. No sentence of press dates more. */
const NEIGHBOURS = 8;
/** How far before a baseline « contre » may stand, in tokens: « contre une perte de 1,2 milliard de dollars au ». */
const COMPARING_REACH = 10;
/** A month or day without a year is not that of an event longer ago than this, in years before publication. */
const STALE_YEARS = 1;
/** Up to this month « l'année » is the one before: press looks back on it. */
const LAST_MONTH_OF_REVIEWS = 3;

/**
 * Fills in years that the periods' own words leave out, from the periods around them or from the day of publication, resolves the relative
 * ones, and sets the dates of those whose year is known.
 */
export function resolvePeriods(
  document: Document,
  drafts: PeriodDraft[],
  words: PeriodWords,
  publishedAt: CalendarDay | null,
): void {
  linkPeriods(document, drafts, words, publishedAt);
  const tenses = new PeriodTenses(document, words);
  const resolver = new PeriodResolver(document, drafts, words, tenses, publishedAt);
  drafts.forEach((draft, index) => {
    resolver.fillYear(draft, index);
  });
  drafts.forEach((draft, index) => {
    if (!draft.shift) return;
    const spoken = resolver.spokenOf(draft, index);
    const shift = spoken ? { ...draft.shift, fromContext: true } : draft.shift;
    resolveShift(draft, shift, spoken ?? resolver.anchorOf(draft, index), publishedAt, tenses.tenseOf(draft));
  });
  for (const draft of drafts) datePeriod(draft);
}

/** Whether the year may serve others: one that publication gave does not. */
const isAnchor = (draft: PeriodDraft): boolean =>
  draft.year !== null && draft.shift === null && draft.yearFrom !== "published" && monthsOf(draft) !== null;

const isQuarterly = ({ month, season }: PeriodDraft): boolean => month === null && season === null;

const isAfter = (year: number, month: number, day: CalendarDay): boolean =>
  monthIndex(year, month) > monthIndex(day.year, day.month);

/** « quarter 4 », of a quarter or half-year. */
const nameOf = ({ quarter, half }: PeriodDraft): string | null =>
  quarter !== null ? `quarter ${quarter}` : half !== null ? `half ${half}` : null;

function takeYear(draft: PeriodDraft, year: number, from: "context" | "published"): true {
  draft.year = year;
  draft.yearFrom = from;
  return true;
}

/** A quarter beside one of a business year is one of that year. */
function takeFiscalYear(draft: PeriodDraft, anchor: PeriodDraft): boolean {
  if (nameOf(draft) === null) return false;
  draft.fiscal = true;
  return takeYear(draft, anchor.year as number, "context");
}

/** Whether a relative period of the draft's unit can count from the anchor. */
function fits({ shift }: PeriodDraft, anchor: PeriodDraft): boolean {
  switch (shift?.unit) {
    case "quarter":
      return anchor.quarter !== null;
    case "half":
      return anchor.half !== null;
    case "month":
      return anchor.month !== null && anchor.day === null;
    case "day":
      return anchor.day !== null;
    case "exercise":
      return anchor.fiscal && anchor.granularity === "year";
    case "year":
      return shift.how === "ago" || anchor.granularity !== "day";
    case "period":
      return monthsOf(anchor) !== null && anchor.day === null;
    default:
      return false;
  }
}

class PeriodResolver {
  /** The last dated period of each name: « quarter 4 ». */
  private readonly lastNamed = new Map<string, PeriodDraft>();

  constructor(
    private readonly document: Document,
    private readonly drafts: readonly PeriodDraft[],
    private readonly words: PeriodWords,
    private readonly tenses: PeriodTenses,
    private readonly publishedAt: CalendarDay | null,
  ) {}

  fillYear(draft: PeriodDraft, index: number): void {
    if (draft.yearShift !== null) {
      if (this.publishedAt) takeYear(draft, this.publishedAt.year + draft.yearShift, "published");
    } else if (draft.year === null && draft.shift === null && startMonthOf(draft) !== null) {
      if (!this.fillFromSentence(draft, index) && !draft.fiscal) this.fillFromAfar(draft, index);
    }
    const name = nameOf(draft);
    if (name !== null && isAnchor(draft) && !draft.fiscal) this.lastNamed.set(name, draft);
  }

  private fillFromSentence(draft: PeriodDraft, index: number): boolean {
    for (let distance = 1; distance <= NEIGHBOURS; distance++) {
      for (const at of [index - distance, index + distance]) {
        const anchor = this.drafts[at];
        if (!anchor || !this.sharesSentence(anchor, draft) || !isAnchor(anchor)) continue;
        if (anchor.fiscal) return takeFiscalYear(draft, anchor);
        if (draft.fiscal) continue;
        const year = this.yearBeside(draft, anchor);
        if (year === null) continue;
        return takeYear(draft, year, "context");
      }
    }
    return false;
  }

  private fillFromAfar(draft: PeriodDraft, index: number): boolean {
    const inParagraph = this.anchorBefore(draft, index, isAnchor);
    if (isQuarterly(draft) && inParagraph && nameOf(inParagraph) === nameOf(draft))
      return this.take(draft, inParagraph);
    if (this.publishedAt) {
      const tense = this.tenses.tenseOf(draft);
      const isRunning = draft.isOfYear && tense === "open" && this.publishedAt.month > LAST_MONTH_OF_REVIEWS;
      const year = isRunning ? this.publishedAt.year : occurrenceOf(draft, this.publishedAt, tense);
      if (year !== null) return takeYear(draft, year, "published");
    }
    if (!this.publishedAt && inParagraph) return this.take(draft, inParagraph);
    const named = this.lastNamed.get(nameOf(draft) ?? "");
    return (
      isQuarterly(draft) &&
      named !== undefined &&
      !this.isBaseline(named) &&
      takeYear(draft, named.year as number, "context")
    );
  }

  private take(draft: PeriodDraft, anchor: PeriodDraft): boolean {
    const year = this.yearBeside(draft, anchor);
    return year !== null && takeYear(draft, year, "context");
  }

  /**
   * The year of a period told beside a dated one: after its baseline (« +46 % par rapport à Q4 2017 » makes « 4ème trimestre » 2018), before
   * the period that it is the baseline of, else the year that brings the two nearest, and the same year before another.
   */
  private yearBeside(draft: PeriodDraft, anchor: PeriodDraft): number | null {
    const start = startMonthOf(draft) as number;
    const anchorStart = startMonthOf(anchor);
    const year = anchor.year;
    if (anchorStart === null || year === null) return null;
    const alike = draft.granularity === anchor.granularity;
    const isBaseline = this.isBaseline(draft);
    if (this.isBaseline(anchor) !== isBaseline) {
      if (!alike) return null;
      if (isBaseline) return start < anchorStart ? year : year - 1;
      return start > anchorStart ? year : year + 1;
    }
    if (!isQuarterly(draft) && this.publishedAt && this.publishedAt.year - year > STALE_YEARS) return null;
    const distance = start - anchorStart;
    const nearest = distance > 6 ? year - 1 : distance < -6 ? year + 1 : year;
    const isToCome = nearest > year && this.publishedAt !== null && isAfter(nearest, start, this.publishedAt);
    return isToCome && this.tenses.tenseOf(draft) !== "coming" ? year : nearest;
  }

  /** The period that a relative one counts from: the nearest before it in its sentence, then behind it, then before it in its paragraph. */
  anchorOf(draft: PeriodDraft, index: number): PeriodDraft | null {
    const counts = (anchor: PeriodDraft): boolean =>
      anchor.year !== null && anchor.shift === null && fits(draft, anchor);
    for (let at = index - 1; at >= Math.max(0, index - NEIGHBOURS); at--) {
      const anchor = this.drafts[at] as PeriodDraft;
      if (this.sharesSentence(anchor, draft) && counts(anchor)) return anchor;
    }
    const before = this.anchorBefore(draft, index, counts);
    if (before && this.tenses.opensSentence(draft.first)) return before;
    for (let at = index + 1; at <= index + NEIGHBOURS; at++) {
      const anchor = this.drafts[at];
      if (anchor && this.sharesSentence(anchor, draft) && counts(anchor)) return anchor;
    }
    return before;
  }

  /** The quarter or half-year that « ce trimestre », « au cours du trimestre » stand for where the text looks back on one; null where it speaks of the running one. */
  spokenOf(draft: PeriodDraft, index: number): PeriodDraft | null {
    const { shift } = draft;
    if (shift?.how !== "shift" || shift.by !== 0 || (shift.unit !== "quarter" && shift.unit !== "half")) return null;
    const tense = this.tenses.tenseOf(draft);
    if (tense === "coming" || tense === "next") return null;
    for (let at = index - 1; at >= Math.max(0, index - NEIGHBOURS); at--) {
      const anchor = this.drafts[at] as PeriodDraft;
      if (anchor.shift !== null || anchor.fiscal || anchor.year === null || anchor[shift.unit] === null) continue;
      if (!this.isBaseline(anchor)) return anchor;
    }
    return null;
  }

  private anchorBefore(
    draft: PeriodDraft,
    index: number,
    counts: (anchor: PeriodDraft) => boolean,
  ): PeriodDraft | null {
    let found: PeriodDraft | null = null;
    for (let at = index - 1; at >= Math.max(0, index - NEIGHBOURS); at--) {
      const anchor = this.drafts[at] as PeriodDraft;
      if (this.paragraphOf(anchor) !== this.paragraphOf(draft)) break;
      if (!counts(anchor) || anchor.fiscal) continue;
      if (!this.isBaseline(anchor)) return anchor;
      found ??= anchor;
    }
    return found;
  }

  /** « contre », « par rapport à », « contre 52 M€ au » before it: a period that another is compared with. */
  private isBaseline({ first }: PeriodDraft): boolean {
    const { norms, kinds } = this.document.tokens;
    const { sentenceOf } = this.document;
    const { comparing, betweenComparing, counted } = this.words;
    for (
      let token = first - 1;
      token >= 0 && token >= first - COMPARING_REACH && sentenceOf[token] === sentenceOf[first];
      token--
    ) {
      const word = norms[token] as string;
      if (comparing.has(word)) return true;
      if (kinds[token] !== TokenKind.Number && !betweenComparing.has(word) && !counted.has(word)) return false;
    }
    return false;
  }

  private sharesSentence(a: PeriodDraft, b: PeriodDraft): boolean {
    return this.document.sentenceOf[a.first] === this.document.sentenceOf[b.first];
  }

  private paragraphOf({ first }: PeriodDraft): number {
    return this.document.sentences[this.document.sentenceOf[first] ?? 0]?.paragraph ?? 0;
  }
}
