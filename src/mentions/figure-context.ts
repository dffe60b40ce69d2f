import type { Document } from "../document/document.js";
import { Shape, TokenKind } from "../document/tokens.js";
import type { Direction, Percentage, Qualifier } from "../schema/types.js";
import { Cue, type FigureWords, type QualifierWords, Tie } from "./figure-words.js";

type Kind = Percentage["kind"];
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** What the clause says of a figure. */
export interface Context {
  readonly direction: Direction;
  /** The words that gave the direction, when it is not the sign. */
  readonly cue: TokenRange | null;
  readonly kind: Kind;
  readonly tie: Tie;
}

/** A figure whose context is known, in text order. */
export interface ReadFigure extends TokenRange {
  readonly isPercentage: boolean;
  readonly context: Context;
}

/** What stands before a figure: its qualifier, then what ties it to the clause. */
export interface Left {
  readonly tie: Tie;
  /** Token of the tie, or the word before the figure; below `start` at the start of the sentence. */
  readonly at: number;
  /** First token of the sentence. */
  readonly start: number;
  readonly qualifier: Qualifier | null;
}

/** What a figure that is no percentage counts; coins only move prices. */
export type Counts = "money" | "coins" | "things";

/** How far a word reaches to its figure, in tokens: the longest noun phrase between « hausse » and « de 3 % » in press is shorter. */
const REACH = 30;
/** The same for a noun before a bracket or colon, and for a movement around a rate: « relève ses taux de 3 % ». */
const SHORT_REACH = 6;
const NEAR = 4;
/** A figure this near carries its direction on to the next of a list. */
const LIST_REACH = 10;

const MOVEMENT = Cue.Up | Cue.Down;
const NOUNS = Cue.Rate | Cue.Margin | Cue.ShareNoun;

type Evidence = { readonly kind: Kind; readonly direction: Direction; readonly cue: TokenRange | null };

const level = (kind: Kind): Evidence => ({ kind, direction: "none", cue: null });

/** Reads the words around figures, left to right. */
export class ContextReader {
  /** The figure that stopped the last walk to the left, or -1. */
  private crossed = -1;

  constructor(
    private readonly document: Document,
    private readonly words: FigureWords,
    private readonly figures: readonly ReadFigure[],
  ) {}

  cuesAt(token: number): number {
    return this.words.cues.get(this.norm(token)) ?? 0;
  }

  private norm(token: number): string {
    return this.document.tokens.norms[token] ?? "";
  }

  readLeft(first: number): Left {
    const { sentences, sentenceOf } = this.document;
    const start = sentences[sentenceOf[first] as number]?.first ?? 0;
    let at = first - 1;
    let qualifier: Qualifier | null = null;
    let capped = false;
    for (;;) {
      const found = at >= start ? this.qualifierEndingAt(at, start) : null;
      if (found) {
        qualifier ??= found.qualifier;
        capped ||= found.qualifier === "at-most";
        at -= found.words.length;
      } else if (at >= start && this.cuesAt(at) & Cue.Filler && !(this.cuesAt(at) & MOVEMENT)) at--;
      else break;
    }
    const tie = at < start ? Tie.Direct : (this.words.ties.get(this.norm(at)) ?? Tie.Direct);
    const isLevel = capped && tie === Tie.Direct && !(at >= start && this.cuesAt(at) & Cue.Direct);
    return isLevel ? { tie: Tie.To, at: at + 1, start, qualifier } : { tie, at, start, qualifier };
  }

  readQualifierBehind(end: number): Qualifier | null {
    return this.qualifierFrom(end)?.qualifier ?? null;
  }

  private qualifierEndingAt(at: number, start: number): QualifierWords | null {
    const list = this.words.qualifiersBefore.get(this.norm(at));
    return (
      list?.find(({ words }) => at - words.length + 1 >= start && words.every((word, index) => this.norm(at - words.length + 1 + index) === word)) ?? null
    );
  }

  private qualifierFrom(end: number): QualifierWords | null {
    const list = this.words.qualifiersBehind.get(this.norm(end));
    return list?.find(({ words }) => words.every((word, index) => this.norm(end + index) === word)) ?? null;
  }

  /** Context of a percentage that ends before token `end`. */
  readPercentage(left: Left, end: number, sign: number, isPoints: boolean, isWhole: boolean): Context {
    const right = this.readRight(end, left.tie, isPoints);
    const evidence =
      (right?.cue || left.tie === Tie.Among ? right : null) ??
      (isWhole && !right && this.standsAlone(left) ? level("other") : null) ??
      (sign === 0 ? this.readClause(left, end, isPoints) : this.readSigned(left, sign)) ??
      (isWhole && left.tie !== Tie.Bracket ? this.readWhole(end) : null) ??
      right ??
      this.inherited(left) ??
      this.fallback(left);
    return { ...evidence, tie: left.tie };
  }

  /** Neither a preposition nor a verb of gaining before it: « une croissance 100 % organique ». */
  private standsAlone({ tie, at, start }: Left): boolean {
    return tie === Tie.Direct && (at < start || !(this.cuesAt(at) & Cue.Direct));
  }

  /** « 100 % électrique », « accès à 100 % des buts » part nothing off; « 100 % du capital » does, and « 100 % de Pivotal ». */
  private readWhole(end: number): Evidence {
    return level(this.isStake(end) ? "share" : "other");
  }

  /** « du capital », « de Pivotal »: behind a percentage of a company. */
  private isStake(end: number): boolean {
    if (!this.words.partitive.has(this.norm(end))) return false;
    const shape = this.document.tokens.shapes[end + 1] ?? Shape.None;
    return (this.cuesAt(end + 1) & Cue.Stake) !== 0 || (this.words.bare.has(this.norm(end)) && shape >= Shape.Capitalized);
  }

  /** Direction of an amount or quantity. */
  readCount(left: Left, end: number, sign: number, counts: Counts): Context {
    const none = { kind: "other", direction: "none", cue: null } as const;
    if (sign > 0) return { ...none, direction: "up", tie: left.tie };
    const compared = this.readComparison(end);
    const evidence = compared ?? (left.tie === Tie.Of ? this.movementNear(left) : left.tie === Tie.Direct ? this.verbOf(left, counts) : null);
    return { ...(evidence ?? none), tie: left.tie };
  }

  /** Bits of the movement that « de » before a pair hangs on, with those of the measure that moves; 0 for none. */
  verbBefore(left: Left): number {
    const range = this.verbRange(left);
    if (!range) return 0;
    const cues = this.cuesAt(range.first);
    const isNoun = cues & Cue.Noun && (this.cuesAt(range.first - 1) & Cue.Determiner || this.words.ties.get(this.norm(range.first - 1)) !== undefined);
    const subject = this.governor(range.first - 1, left.start, NOUNS);
    return (isNoun ? cues & ~Cue.Verb : cues) | (subject < 0 ? 0 : this.cuesAt(subject) & NOUNS);
  }

  /** The movement itself. */
  verbRange({ tie, at, start }: Left): TokenRange | null {
    if (tie !== Tie.Of) return null;
    const verb = this.governor(at - 1, start, MOVEMENT | Cue.Move);
    return verb < 0 ? null : { first: verb, end: verb + 1 };
  }

  /** Whether a whole number of points, that nothing moves by, measures a distance: « avec 3 points d'avance », « un écart de 3 points ». */
  measuresPoints({ tie, at, start, qualifier }: Left, end: number): boolean {
    if (at >= start && this.cuesAt(at) & Cue.NotPoints) return false;
    const opener = this.norm(end);
    if (this.words.bare.has(opener) && (tie === Tie.To || this.cuesAt(end + 1) & Cue.Points)) return true;
    return qualifier !== null || (tie === Tie.Of && this.governor(at - 1, start, Cue.Points, NEAR) >= 0);
  }

  /** The nearest word to the left of `from` with one of the bits `want`, or -1; stops at another clause and, unless `beyond`, at a figure. */
  private governor(from: number, start: number, want: number, reach = REACH, beyond = false): number {
    let figure = this.figures.length - 1;
    this.crossed = -1;
    for (let token = from; token >= start && from - token < reach; token--) {
      while (figure >= 0 && (this.figures[figure] as ReadFigure).first > token) figure--;
      const crossed = this.figures[figure];
      if (crossed && crossed.end > token) {
        if (!beyond) {
          this.crossed = figure;
          return -1;
        }
        token = crossed.first;
        continue;
      }
      const norm = this.norm(token);
      if (norm === ")") {
        token = this.openingBracket(token, start);
        continue;
      }
      const cues = this.words.cues.get(norm) ?? 0;
      if (cues & want && !this.isNotVerb(cues, token)) return token;
      if (cues & Cue.Clause) return -1;
    }
    return -1;
  }

  /** A verb's form that an article makes another noun: « une avance ». */
  private isNotVerb(cues: number, token: number): boolean {
    return (cues & (Cue.Verb | Cue.Noun)) === Cue.Verb && (this.cuesAt(token - 1) & Cue.Article) !== 0;
  }

  /** Token of the bracket that `close` closes, or `close` itself when there is none near. */
  private openingBracket(close: number, start: number): number {
    for (let token = close - 1; token >= start && close - token < REACH; token--) if (this.norm(token) === "(") return token;
    return close;
  }

  private readClause(left: Left, end: number, isPoints: boolean): Evidence | null {
    switch (left.tie) {
      case Tie.Of:
        return this.readOf(left.at - 1, left.start, isPoints);
      case Tie.To:
        return this.levelBehind(end) ?? this.levelOf(left.at - 1, left.start);
      case Tie.Colon:
        return this.levelOf(left.at - 1, left.start, SHORT_REACH);
      case Tie.Direct:
        return this.readDirect(left, end);
      case Tie.Among:
        return isPoints ? null : this.amongOf(left);
      case Tie.List:
        return this.levelBeforeComma(left);
      default:
        return null;
    }
  }

  /** « en hausse de 3 % », « un taux de 3 % », « et celui de Google de 12 % ». */
  private readOf(from: number, start: number, isPoints: boolean): Evidence | null {
    for (let at = from; ; at--) {
      at = this.governor(at, start, MOVEMENT | NOUNS | Cue.Move);
      if (at < 0) return this.crossed >= 0 ? this.sameAs(this.crossed, start) : null;
      const cues = this.cuesAt(at);
      if (cues & MOVEMENT) {
        if (cues & Cue.Near && at !== from) continue;
        return this.movement(at);
      }
      if (cues & Cue.Move) return this.levelOf(at - 1, start) ?? level("other");
      if (!isPoints && !(cues & Cue.Rate)) return level(this.isOfRate(at) ? "other" : kindOf(cues));
      const mover = this.moverBefore(at, start, isPoints);
      if (mover >= 0) return this.movement(mover);
      return (isPoints && this.crossed >= 0 ? this.sameAs(this.crossed, start) : null) ?? level(kindOf(cues));
    }
  }

  /** « taux de pénétration ». */
  private isOfRate(noun: number): boolean {
    return !(this.cuesAt(noun) & Cue.Margin) && this.words.bare.has(this.norm(noun - 1)) && (this.cuesAt(noun - 2) & Cue.Rate) !== 0;
  }

  /** The movement that a rate or share undergoes: « relève ses taux de 25 points », « une baisse de la commission de 3 % ». */
  private moverBefore(noun: number, start: number, isPoints: boolean): number {
    return this.governor(noun - 1, start, MOVEMENT, isPoints ? REACH : NEAR);
  }

  private movement(at: number): Evidence {
    const direction = this.cuesAt(at) & Cue.Up ? "up" : "down";
    return { kind: "change", direction, cue: { first: at, end: at + 1 } };
  }

  /** The figure before in the same list, when it too hangs on a movement: « recule de 3 % et celui d'Apple de 2 % ». */
  private sameAs(index: number, start: number): Evidence | null {
    for (let at = index; at >= 0 && index - at < REACH; at--) {
      const figure = this.figures[at] as ReadFigure;
      if (figure.first < start) return null;
      if (figure.isPercentage) return figure.context.tie === Tie.Of ? figure.context : null;
    }
    return null;
  }

  /** A level: what kind of thing has it, or the growth whose size it is (« la croissance ralentit à 8,8 % »). */
  private levelOf(from: number, start: number, reach = REACH): Evidence | null {
    let beyond = false;
    for (let at = from; ; at--) {
      const next = this.governor(at, start, Cue.Noun | NOUNS | Cue.ShareVerb, reach - (from - at), beyond);
      if (next < 0) {
        if (this.crossed < 0 || beyond) return null;
        beyond = true;
        at = (this.figures[this.crossed] as ReadFigure).first;
        continue;
      }
      at = next;
      const cues = this.cuesAt(at);
      if (cues & NOUNS || (cues & Cue.ShareVerb && !(this.cuesAt(at - 1) & Cue.Determiner))) return level(kindOf(cues));
      if (!(cues & Cue.Noun)) continue;
      if (!beyond && this.cuesAt(at - 1) & Cue.Determiner && !(cues & Cue.Near)) return this.movement(at);
    }
  }

  /** « ramène à 3 % la croissance attendue », « porte à 60 % sa part ». */
  private levelBehind(end: number): Evidence | null {
    if (this.words.agents.has(this.norm(end))) return level("share");
    if (!(this.cuesAt(end) & Cue.Determiner)) return null;
    const cues = this.cuesAt(end + 1);
    if (cues & Cue.Noun && cues & MOVEMENT) return this.movement(end + 1);
    return cues & NOUNS ? level(kindOf(cues)) : null;
  }

  /** « en hausse de 6 %, dont 5 % en organique » divides the movement, « 300 millions (+3 %), dont 44 % » the whole. */
  private amongOf({ at, start }: Left): Evidence {
    const before = this.percentageBefore(start);
    const isMovement = before?.context.cue && before.context.tie !== Tie.Bracket && at - before.end <= NEAR;
    return isMovement ? before.context : level("share");
  }

  /** « notre marge opérationnelle, 18 % »: the measure stands right before the comma. */
  private levelBeforeComma({ at, start }: Left): Evidence | null {
    const noun = this.governor(at - 1, start, MOVEMENT | NOUNS, NEAR);
    const cues = noun < 0 ? 0 : this.cuesAt(noun);
    return cues & NOUNS && !(cues & MOVEMENT) ? level(kindOf(cues)) : null;
  }

  private readDirect({ at, start }: Left, end: number): Evidence | null {
    if (at < start) return null;
    const cues = this.cuesAt(at);
    if (cues & Cue.Direct && this.isStake(end)) return level("share");
    if (cues & Cue.Taker && this.words.partitive.has(this.norm(end))) return level("share");
    if (cues & MOVEMENT && cues & (Cue.Direct | Cue.Noun)) return this.movement(at);
    if (cues & Cue.ShareVerb) return level("share");
    if (cues & Cue.Level) return this.levelOf(at - 1, start);
    return this.levelOf(at, start, SHORT_REACH);
  }

  /** A sign moves the figure unless it is the level of something: « un taux de -0,5 % ». */
  private readSigned(left: Left, sign: number): Evidence {
    const signed: Evidence = { kind: "change", direction: sign > 0 ? "up" : "down", cue: null };
    if (left.tie !== Tie.Of && left.tie !== Tie.To) return signed;
    const at = this.governor(left.at - 1, left.start, MOVEMENT | NOUNS, SHORT_REACH);
    const cues = at < 0 ? 0 : this.cuesAt(at);
    return cues & (Cue.Rate | Cue.Margin) && !(cues & MOVEMENT) ? level(kindOf(cues)) : signed;
  }

  /** What stands behind: « de plus », « de hausse », « de marge », « du capital », « d'énergie en moins ». */
  private readRight(end: number, tie: Tie, isPoints: boolean): Evidence | null {
    const at = end + (this.qualifierFrom(end)?.words.length ?? 0);
    const compared = this.readComparison(at);
    if (compared) return compared;
    const opener = this.norm(at);
    if (this.words.distances.has(this.words.comparison.openers.has(opener) ? this.norm(at + 1) : opener)) return level("other");
    if (this.words.agents.has(opener)) return tie === Tie.Among ? null : level(tie === Tie.To ? "share" : "other");
    if (!this.words.partitive.has(opener)) return null;
    const noun = this.words.bare.has(opener) ? this.nounWithin(at + 1, 3) : at + 1;
    const cues = this.cuesAt(noun) | (this.cuesAt(at + 1) & Cue.Determiner ? this.cuesAt(at + 2) & Cue.Extra : 0);
    if (this.words.bare.has(opener) && !isPoints && cues & Cue.Noun && cues & MOVEMENT) return this.movement(noun);
    if (cues & Cue.Margin) return level("margin");
    if (cues & Cue.Extra) return level("other");
    return this.comparedBehind(at + 2) ?? level("share");
  }

  /** The first word from `at` on, of `count`, that a list knows; else `at`. */
  private nounWithin(at: number, count: number): number {
    for (let token = at; token < at + count; token++) {
      const cues = this.cuesAt(token);
      if (cues & (Cue.Clause | Cue.Determiner) || this.words.partitive.has(this.norm(token))) return at;
      if (cues & (Cue.Noun | Cue.Extra | Cue.Margin)) return token;
    }
    return at;
  }

  /** « de plus », « en moins », « plus cher » at token `at`. */
  private readComparison(at: number): Evidence | null {
    const { openers, words } = this.words.comparison;
    const first = words.get(this.norm(at));
    if (this.words.bare.has(this.norm(at + 2))) return null;
    if (first !== undefined) return this.words.priced.has(this.norm(at + 1)) ? this.compared(first, at, at + 2) : null;
    if (!openers.has(this.norm(at))) return null;
    const second = words.get(this.norm(at + 1));
    return second === undefined ? null : this.compared(second, at, at + 2);
  }

  /** « 40 % d'énergie en moins ». */
  private comparedBehind(from: number): Evidence | null {
    for (let token = from; token < from + NEAR; token++) {
      const cues = this.cuesAt(token);
      if (cues & Cue.Clause || this.document.tokens.norms[token] === ",") return null;
      const compared = this.readComparison(token);
      if (compared) return compared;
    }
    return null;
  }

  /** « de plus qu'en 2022 » moves, « de moins que neuf » and « que la moyenne » set two things side by side. */
  private compared(cue: number, first: number, end: number): Evidence {
    if (this.words.than.has(this.norm(end)) && !this.speaksOfTime(end + 1)) return level("other");
    return { kind: "change", direction: cue & Cue.Up ? "up" : "down", cue: { first, end } };
  }

  private speaksOfTime(from: number): boolean {
    for (let token = from; token < from + NEAR; token++) {
      if (this.cuesAt(token) & Cue.Time || this.document.tokens.kinds[token] === TokenKind.Number) return true;
    }
    return false;
  }

  /** Kind, and in a close list direction, of the percentage before in the sentence. */
  private inherited(left: Left): Evidence | null {
    const before = this.percentageBefore(left.start);
    if (!before) return null;
    const { context, end } = before;
    if (context.kind !== "change") return level(context.kind);
    const gap = left.at - end;
    const isNear = left.tie === Tie.Bracket ? this.isSameSubject(end, left.at) : left.tie === Tie.Against || gap <= LIST_REACH;
    const isListed = left.tie !== Tie.To && left.tie !== Tie.With && (context.tie !== Tie.Bracket || left.tie === Tie.Bracket);
    if (isNear && isListed && context.cue) return context;
    const earlier = this.percentageBefore(left.start, (kind) => kind !== "change");
    return earlier ? level(earlier.context.kind) : null;
  }

  /** Nothing but a time between a figure and the bracket behind: « bondi de 48 % en un mois (100 % en un an) ». */
  private isSameSubject(end: number, bracket: number): boolean {
    if (bracket - end > NEAR) return false;
    const { shapes, norms } = this.document.tokens;
    for (let token = end; token < bracket; token++) if (norms[token] === "," || (shapes[token] as Shape) > Shape.Lower) return false;
    return true;
  }

  /** The last percentage of the sentence, of a kind that `wanted` takes. */
  private percentageBefore(start: number, wanted: (kind: Kind) => boolean = () => true): ReadFigure | null {
    const last = this.figures.length - 1;
    for (let index = last; index >= 0 && last - index < REACH; index--) {
      const figure = this.figures[index] as ReadFigure;
      if (figure.first < start) return null;
      if (figure.isPercentage && wanted(figure.context.kind)) return figure;
    }
    return null;
  }

  private fallback(left: Left): Evidence {
    if (left.tie === Tie.Bracket || left.tie === Tie.With) {
      return this.levelOf(left.at - 1, left.start, SHORT_REACH) ?? level("share");
    }
    if (left.tie === Tie.To || left.tie === Tie.Of) return level("other");
    return level(this.headerKind(left.start) ?? "share");
  }

  /** Kind that the lines above a row of a table name: « (livraisons, part de marché, évolution) ». */
  private headerKind(token: number): Kind | null {
    const { sentences, sentenceOf } = this.document;
    const row = sentenceOf[token] as number;
    if (!sentences[row]?.headline) return null;
    for (let index = row - 1; index >= 0 && row - index <= REACH; index--) {
      const sentence = sentences[index];
      if (!sentence?.headline) return null;
      for (let at = sentence.first; at < sentence.end; at++) {
        const cues = this.cuesAt(at) & (Cue.ShareNoun | Cue.Margin);
        if (cues) return kindOf(cues);
      }
    }
    return null;
  }

  /** « en hausse de 3 millions »: the movement right before, or its noun with what moved. */
  private movementNear({ at, start }: Left): Evidence | null {
    const found = this.governor(at - 1, start, MOVEMENT | NOUNS | Cue.Level | Cue.ShareVerb, NEAR);
    if (found < 0) return null;
    const cues = this.cuesAt(found);
    if (!(cues & MOVEMENT) || cues & Cue.Near) return null;
    for (let token = found + 1; token < at; token++) if (this.norm(token) === ",") return null;
    return { ...this.movement(found), kind: "other" };
  }

  /** « a perdu 25 dollars » of a price, « supprime 300 postes ». */
  private verbOf({ at, start }: Left, counts: Counts): Evidence | null {
    if (at < start) return null;
    const cues = this.cuesAt(at);
    if (!(cues & MOVEMENT) || !(cues & (counts === "things" ? Cue.Direct | Cue.Count : Cue.Direct))) return null;
    if (counts === "things" && cues & Cue.Taker) return null;
    if (counts === "money" && this.governor(at - 1, start, Cue.Price, REACH, true) < 0) return null;
    return { ...this.movement(at), kind: "other" };
  }
}

function kindOf(cues: number): Kind {
  if (cues & Cue.Margin) return "margin";
  return cues & (Cue.ShareNoun | Cue.ShareVerb) ? "share" : "other";
}
