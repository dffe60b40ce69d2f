// @ts-nocheck
import type { Document } from "../document/document.js";
import { Gap, Shape, TokenKind } from "../document/tokens.js";
import type { PeriodDraft } from "./period-draft.js";
import type { Evidence, PeriodWords } from "./period-rule.js";

/** How far behind « trimestre » « consécutif » may stand, in tokens. */
const REPEATING_REACH = 4;
/** Marks that join digits to what is glued behind them. */
const JOINTS: ReadonlySet<string> = new Set(["-", "/", "_", ":", "×", "*"]);
/** How near « appartement » makes « T3 » one, in tokens. */
const CODE_REACH = 7;

/** Judges forms that mean other things too by the tokens around them. */
export class PeriodEvidence {
  /** By sentence, found at first need. */
  private readonly elsewhere = new Map<number, boolean>();

  constructor(
    private readonly document: Document,
    private readonly words: PeriodWords,
  ) {}

  /** Whether the draft is a period here; `before` is the period found just before it. */
  holds(draft: PeriodDraft, before: PeriodDraft | undefined): boolean {
    const needs: Evidence | undefined = draft.rule.needs;
    switch (needs) {
      case undefined:
        return true;
      case "year":
        return this.isYear(draft);
      case "range":
        return this.isRange(draft);
      case "month":
        return this.isMonth(draft, before);
      case "ordinal":
        return !this.isRepeated(draft.end);
      case "code":
        return this.isCode(draft, before);
      case "dated-code":
        return (
          !this.words.makers.has(this.norm(draft.first - 1)) && !(draft.half !== null && this.isBehindName(draft.first))
        );
      case "boundary":
        return this.isFollowedByBoundary(draft.end);
      case "summer":
        return this.isSeason(draft);
      case "weekday":
        return this.isWeekday(draft);
    }
  }

  /** « quatrième trimestre consécutif », « deuxième trimestre de baisse d'affilée ». */
  private isRepeated(end: number): boolean {
    for (let token = end; token < end + REPEATING_REACH && this.following(token) >= 0; token++) {
      if (this.words.repeating.has(this.norm(token))) return true;
    }
    return false;
  }

  /** « Bentley S2 2020 »: a name right before, in mid-sentence. */
  private isBehindName(first: number): boolean {
    const before = this.previous(first);
    return this.previous(before) >= 0 && this.isCapitalizedWord(before) && !this.isInCapitals(before);
  }

  private norm(token: number): string {
    return this.document.tokens.norms[token] ?? "";
  }

  /** The token before, when it stands in the same sentence, else -1. */
  private previous(token: number): number {
    const { sentenceOf } = this.document;
    return token > 0 && sentenceOf[token - 1] === sentenceOf[token] ? token - 1 : -1;
  }

  /** The token at `token`, when it stands in the sentence of the one before, else -1. */
  private following(token: number): number {
    const { sentenceOf, tokens } = this.document;
    return token < tokens.count && sentenceOf[token] === sentenceOf[token - 1] ? token : -1;
  }

  private isGlued(token: number): boolean {
    return token >= 0 && token < this.document.tokens.count && this.document.tokens.gaps[token] === Gap.None;
  }

  private isYear({ first, end }: PeriodDraft): boolean {
    const { kinds, shapes, starts, ends } = this.document.tokens;
    if (ends[first] !== (starts[first] ?? 0) + 4 && first + 1 === end) return false;
    if (this.isPartOfCode(first, end) || this.words.counted.has(this.norm(this.following(end)))) return false;
    const before = this.previous(first);
    const word = this.norm(before);
    if (before < 0) return !this.isCounted(end);
    if (this.words.beforeYear.has(word)) return true;
    if (this.words.beforeCount.has(word) || kinds[before] === TokenKind.Number) return false;
    if (this.isCounted(end)) return false;
    if (this.words.besideYear.has(word)) return !this.words.approximating.has(this.norm(this.previous(before)));
    return shapes[before] === Shape.Lower || this.words.dated.has(word) || this.isInCapitals(before);
  }

  /** « 2016/679 », « 2000m », « 2019-nCoV », « $2000 »: something is glued to the digits. */
  private isPartOfCode(first: number, end: number): boolean {
    const { kinds, norms } = this.document.tokens;
    if (this.isGlued(end)) {
      const kind = kinds[end];
      if (kind === TokenKind.Word || kind === TokenKind.Number) return true;
      if (
        JOINTS.has(norms[end] ?? "") &&
        !this.words.beforeYear.has(norms[end + 1] ?? "") &&
        this.isGlued(end + 1) &&
        kinds[end + 1] !== TokenKind.Mark
      )
        return true;
    }
    if (!this.isGlued(first)) return false;
    const joined = norms[first - 1] === "-" || norms[first - 1] === "/" || norms[first - 1] === ".";
    return (joined && this.isGlued(first - 1) && first > 1) || kinds[first - 1] === TokenKind.Number;
  }

  /** Whether the word and the one before it are in capitals: then capitals say nothing. */
  private isInCapitals(token: number): boolean {
    const { shapes } = this.document.tokens;
    return shapes[token] === Shape.Upper && shapes[this.previous(token)] === Shape.Upper;
  }

  /** « 2024 salariés »: a plural behind the digits. */
  private isCounted(end: number): boolean {
    const next = this.following(end);
    if (next < 0 || this.document.tokens.shapes[next] !== Shape.Lower || this.document.tokens.gaps[next] === Gap.None)
      return false;
    const word = this.norm(next);
    const isPlural = word.length > 3 && (word.endsWith("s") || word.endsWith("x"));
    return isPlural && !this.words.uncounted.has(word);
  }

  private isRange({ first, end }: PeriodDraft): boolean {
    const before = this.norm(this.previous(first));
    return !this.isPartOfCode(first, end) && (!this.words.beforeCount.has(before) || this.words.besideYear.has(before));
  }

  private isMonth({ first, end }: PeriodDraft, before: PeriodDraft | undefined): boolean {
    const { shapes, norms, kinds } = this.document.tokens;
    const previous = this.previous(first);
    const word = this.norm(previous);
    if (word === "-" && this.isGlued(first) && this.isGlued(previous) && kinds[previous - 1] === TokenKind.Number)
      return false;
    if (kinds[previous] === TokenKind.Number) return false;
    const shape = shapes[first] as Shape;
    const joined = before?.month != null && before.end < first && this.isJoined(before.end, first);
    const next = this.norm(this.following(end));
    const introduced = this.words.beforeMonth.has(word);
    const followed = this.words.behindMonth.has(next);
    if (this.words.doubtfulMonths.has(norms[first] ?? "")) {
      if (joined) return true;
      const elsewhere = this.isElsewhere(first);
      if (shape === Shape.Capitalized) return (previous < 0 ? followed : introduced) && !elsewhere;
      return (introduced || followed) && (!elsewhere || this.words.beforeYear.has(word));
    }
    if (shape === Shape.Lower || joined) return true;
    if (previous < 0) return !this.isCapitalizedWord(this.following(end));
    return introduced;
  }

  private isCapitalizedWord(token: number): boolean {
    return token >= 0 && (this.document.tokens.shapes[token] as Shape) >= Shape.Capitalized;
  }

  private isCode({ first, end }: PeriodDraft, before: PeriodDraft | undefined): boolean {
    const { shapes, gaps } = this.document.tokens;
    if (shapes[first] === Shape.Lower || (this.isGlued(end) && this.isWordOrNumber(end))) return false;
    if (this.words.makers.has(this.norm(first - 1)) || this.isNear(this.words.againstCode, first, end)) return false;
    const previous = this.previous(first);
    if (previous < 0) return this.norm(end) === ":" || (gaps[first] as Gap) >= Gap.Line;
    const word = this.norm(previous);
    if (this.words.beforeCode.has(word)) return true;
    if ((word === "(" || word === "[") && this.isFollowedByBoundary(end)) return true;
    return before !== undefined && before.quarter !== null && before.end < first && this.isJoined(before.end, first);
  }

  /** Whether a word of the set stands within reach, in the same sentence. */
  private isNear(words: ReadonlySet<string>, first: number, end: number): boolean {
    const { sentenceOf } = this.document;
    for (let token = Math.max(0, first - CODE_REACH); token < end + CODE_REACH; token++) {
      if (sentenceOf[token] === sentenceOf[first] && words.has(this.norm(token))) return true;
    }
    return false;
  }

  private isWordOrNumber(token: number): boolean {
    const kind = this.document.tokens.kinds[token];
    return kind === TokenKind.Word || kind === TokenKind.Number;
  }

  private isFollowedByBoundary(end: number): boolean {
    const next = this.following(end);
    if (next < 0) return true;
    const word = this.norm(next);
    return (
      (word.length === 1 && ",;:.)]»!?|–".includes(word)) ||
      this.words.comparing.has(word) ||
      this.words.joining.has(word)
    );
  }

  private isSeason({ first, season, shift }: PeriodDraft): boolean {
    if ((season ?? shift?.which) !== 2) return true;
    const { norms } = this.document.tokens;
    if (norms[first] === "l'") return true;
    const previous = this.previous(first);
    return previous < 0 || this.words.beforeSummer.has(this.norm(previous));
  }

  private isWeekday({ first, end }: PeriodDraft): boolean {
    const { shapes } = this.document.tokens;
    const previous = this.previous(first);
    if (this.words.habitual.has(this.norm(previous)) || this.words.behindWeekday.has(this.norm(this.following(end))))
      return false;
    return shapes[first] !== Shape.Capitalized || previous < 0;
  }

  /** Whether only words of a list or range stand between two tokens. */
  private isJoined(from: number, to: number): boolean {
    if (to - from > 4) return false;
    for (let token = from; token < to; token++) if (!this.words.joining.has(this.norm(token))) return false;
    return true;
  }

  /** Whether a word stands in the sentence with which a doubtful month is something else. */
  private isElsewhere(token: number): boolean {
    const index = this.document.sentenceOf[token] ?? 0;
    const known = this.elsewhere.get(index);
    if (known !== undefined) return known;
    const sentence = this.document.sentences[index];
    let found = false;
    for (let at = sentence?.first ?? 0; at < (sentence?.end ?? 0) && !found; at++) {
      found = this.words.againstMonth.has(this.norm(at));
    }
    this.elsewhere.set(index, found);
    return found;
  }
}
