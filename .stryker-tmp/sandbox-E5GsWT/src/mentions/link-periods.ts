// @ts-nocheck
import type { Document } from "../document/document.js";
import type { CalendarDay } from "./calendar.js";
import { startMonthOf } from "./date-period.js";
import { monthsOf, type PeriodDraft } from "./period-draft.js";
import type { PeriodWords } from "./period-rule.js";

/** Longest stretch between two periods that belong together, in tokens: « , dont les comptes sont clos fin ». */
const REACH = 6;

/**
 * Joins periods that stand together: « entre février et mars 2013 », « de janvier 2020 à mars », « en 2016, au troisième trimestre »,
 * « premier trimestre de l'an prochain », « troisième trimestre, clos fin juin, de son exercice 2024 ».
 */
export function linkPeriods(
  document: Document,
  drafts: readonly PeriodDraft[],
  words: PeriodWords,
  publishedAt: CalendarDay | null,
): void {
  const linker = new PeriodLinker(document, words, publishedAt);
  for (let at = drafts.length - 2; at >= 0; at--) {
    linker.linkToNext(drafts[at] as PeriodDraft, drafts[at + 1] as PeriodDraft, drafts[at + 2], drafts[at + 3]);
  }
  for (let at = 1; at < drafts.length; at++)
    linker.linkToPrevious(drafts[at - 1] as PeriodDraft, drafts[at] as PeriodDraft);
}

const lacksYear = (draft: PeriodDraft): boolean =>
  draft.year === null && draft.yearShift === null && draft.shift === null && startMonthOf(draft) !== null;
const isWholeYear = (draft: PeriodDraft): boolean =>
  draft.granularity === "year" && draft.shift === null && draft.endYear === null && draft.year !== null;
const isDatedPart = (draft: PeriodDraft): boolean =>
  draft.year !== null && draft.shift === null && startMonthOf(draft) !== null;

class PeriodLinker {
  constructor(
    private readonly document: Document,
    private readonly words: PeriodWords,
    private readonly publishedAt: CalendarDay | null,
  ) {}

  linkToNext(
    draft: PeriodDraft,
    next: PeriodDraft,
    third: PeriodDraft | undefined,
    fourth: PeriodDraft | undefined,
  ): void {
    this.linkEnd(draft, next, third, fourth);
    if (!lacksYear(draft) || !this.isNear(draft, next)) return;
    const gap = next.first - draft.end;
    if (next.shift) {
      if (
        next.shift.how === "shift" &&
        next.shift.unit === "year" &&
        this.isFilled(draft.end, next.first, this.words.binding)
      ) {
        this.takeShiftedYear(draft, next);
      }
    } else if (isDatedPart(next) && this.isJoined(draft, next)) this.takeYearOfNext(draft, next);
    else if (
      isWholeYear(next) &&
      !next.fiscal &&
      gap <= 3 &&
      this.isFilled(draft.end, next.first, this.words.binding)
    ) {
      draft.year = next.year;
      draft.yearFrom = "context";
    }
  }

  linkToPrevious(previous: PeriodDraft, draft: PeriodDraft): void {
    if (!lacksYear(draft) || !this.isNear(previous, draft)) return;
    if (previous.shift?.how === "shift" && previous.shift.unit === "year") {
      if (this.isFilled(previous.end, draft.first, this.words.binding)) this.takeShiftedYear(draft, previous);
    } else if (isWholeYear(previous) && !previous.fiscal) {
      if (this.isFilled(previous.end, draft.first, this.words.binding)) {
        draft.year = previous.year;
        draft.yearFrom = "context";
      }
    } else if (isDatedPart(previous) && this.isJoined(previous, draft)) {
      const year = previous.year as number;
      draft.fiscal ||= previous.fiscal && monthsOf(draft) !== null && draft.month === null;
      draft.year = (startMonthOf(draft) as number) < (startMonthOf(previous) as number) ? year + 1 : year;
      draft.yearFrom = "context";
    }
  }

  private takeYearOfNext(draft: PeriodDraft, next: PeriodDraft): void {
    const isLater = (startMonthOf(draft) as number) > (startMonthOf(next) as number);
    draft.fiscal ||= next.fiscal && draft.month === null;
    draft.year = (next.year as number) - (isLater ? 1 : 0);
    draft.yearFrom = "context";
  }

  /** Whether the two make a list or a range; a list goes forward in time, and a preposition behind its comma begins something else. */
  private isJoined(a: PeriodDraft, b: PeriodDraft): boolean {
    const areAlike = a.granularity === b.granularity && startMonthOf(a) === startMonthOf(b) && a.day === b.day;
    if (areAlike || !this.isFilled(a.end, b.first, this.words.joining)) return false;
    if (this.norm(a.end) !== ",") return true;
    const isForward = (startMonthOf(a) as number) <= (startMonthOf(b) as number);
    return isForward && !this.has(a.end, b.first, this.words.opening);
  }

  /** « premier trimestre de l'an prochain »: the year counts from publication. */
  private takeShiftedYear(draft: PeriodDraft, year: PeriodDraft): void {
    if (!this.publishedAt || year.shift?.by == null || year.shift.fromContext) return;
    draft.year = this.publishedAt.year + year.shift.by;
    draft.yearFrom = "published";
  }

  /** « , clos fin juin, de son exercice 2024 » or « (avril-juin) de l'exercice 2024 » behind a business period. */
  private linkEnd(
    draft: PeriodDraft,
    next: PeriodDraft,
    third: PeriodDraft | undefined,
    fourth: PeriodDraft | undefined,
  ): void {
    const isPart = draft.quarter !== null || draft.half !== null;
    if (draft.shift || !(isPart || (draft.fiscal && draft.granularity === "year")) || !this.isNear(draft, next)) return;
    let behind: PeriodDraft | undefined = next;
    let last: PeriodDraft = draft;
    if (next.month !== null && this.has(draft.end, next.first, this.words.closing)) {
      draft.closes = next;
      [last, behind] = [next, third];
    } else if (next.rule.gives === "month-pair" && this.isBracketed(draft.end, next.first, next.end)) {
      draft.closes = next;
      [last, behind] = [next, third];
    } else if (next.month !== null && third?.month != null && this.isBracketed(draft.end, next.first, third.end)) {
      draft.closes = third;
      [last, behind] = [third, fourth];
    }
    if (isPart && draft.year === null && behind) this.linkExercise(draft, last, behind);
    if (draft.closes && !draft.fiscal && !this.endsWithCalendar(draft)) draft.fiscal = true;
  }

  private linkExercise(draft: PeriodDraft, last: PeriodDraft, exercise: PeriodDraft): void {
    const { exercise: exerciseWords, binding } = this.words;
    if (!exercise.fiscal || exercise.granularity !== "year" || !this.isNear(last, exercise)) return;
    for (let token = last.end; token < exercise.first; token++) {
      const word = this.norm(token);
      if (!exerciseWords.has(word) && !binding.has(word)) return;
    }
    draft.fiscal = true;
    draft.year = exercise.year;
    draft.yearFrom = "text";
  }

  private endsWithCalendar({ quarter, half, closes }: PeriodDraft): boolean {
    const end = quarter !== null ? quarter * 3 : half !== null ? half * 6 : 12;
    return closes !== null && monthsOf(closes)?.last === end;
  }

  private isBracketed(from: number, first: number, end: number): boolean {
    return first === from + 1 && this.norm(from) === "(" && this.norm(end) === ")";
  }

  private norm(token: number): string {
    return this.document.tokens.norms[token] ?? "";
  }

  private isNear(a: PeriodDraft, b: PeriodDraft): boolean {
    const { sentenceOf } = this.document;
    return b.first >= a.end && b.first - a.end <= REACH && sentenceOf[a.first] === sentenceOf[b.first];
  }

  private isFilled(from: number, to: number, words: ReadonlySet<string>): boolean {
    for (let token = from; token < to; token++) if (!words.has(this.norm(token))) return false;
    return true;
  }

  private has(from: number, to: number, words: ReadonlySet<string>): boolean {
    for (let token = from; token < to; token++) if (words.has(this.norm(token))) return true;
    return false;
  }
}
