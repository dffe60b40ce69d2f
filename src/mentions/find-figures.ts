import type { Document } from "../document/document.js";
import { TokenKind } from "../document/tokens.js";
import type { Direction } from "../schema/types.js";
import { type Context, ContextReader, type Counts, type Left, type ReadFigure } from "./figure-context.js";
import { Cue, type FigureWords, Tie } from "./figure-words.js";
import type { FigureMention } from "./mention.js";
import type { Match, Rule } from "./pattern.js";
import { type FigureKind, type FigureRule, type Part, type ReadMatch, readMatch } from "./read-figure.js";
import { resolveCurrencies, type WrittenCurrency } from "./resolve-currency.js";

/** A figure before its currency is known. */
interface Draft extends ReadFigure {
  readonly match: ReadMatch;
  readonly value: number;
  readonly max: number | null;
  readonly low: number;
  readonly high: number;
  readonly qualifier: FigureMention["qualifier"];
  previous: number | null;
  context: Context;
}

const LISTS: Readonly<Record<FigureKind, FigureMention["list"]>> = { percentage: "percentages", amount: "amounts", quantity: "quantities" };

/** How sure a match of each kind is; of 500 figures of written articles, so many were figures with this span. */
const CONFIDENCE: Readonly<Record<string, number>> = { percent: 0.99, "basis-points": 0.99, points: 0.9, amount: 0.98, quantity: 0.9 };

/** More points than this are those of an index: « le CAC 40 à 7.465,24 points ». */
const MOST_POINTS = 100;
/** From here on a number counts no things that a currency's name could mean. */
const LARGE = 10_000;
/** A second level stands within so many tokens of the first: « passe de 12 % en 2020 à 15 % ». */
const MOVE_REACH = 9;
/** A verb's two figures are its movement and the level reached when the second is so many times the first: « recule de 2 % à 12 % ». */
const LEVEL_RATIO = 2;

const isFigureMatch = (match: Match<Rule & { readonly kind: string }>): match is Match<FigureRule> => match.rule.kind in LISTS;

/** The percentages, amounts and quantities among `matches`, with all that their own words and clause say, in text order. */
export function findFigures(
  document: Document,
  matches: readonly Match<Rule & { readonly kind: string }>[],
  words: FigureWords,
): FigureMention[] {
  const drafts: Draft[] = [];
  const builder = new FigureBuilder(document, words, drafts);
  for (const match of matches) {
    if (!isFigureMatch(match)) continue;
    const read = readMatch(match);
    if (read) builder.add(read);
  }
  return mentionsOf(document, drafts, words);
}

function mentionsOf(document: Document, drafts: readonly Draft[], words: FigureWords): FigureMention[] {
  const amounts = drafts.filter(({ match }) => match.rule.kind === "amount");
  const written = amounts.map((draft, index) => writtenCurrency(document, draft, amounts[index - 1]));
  const codes = resolveCurrencies(document, written, words.currencies);
  let amount = 0;
  return drafts.flatMap((draft) => {
    const code = draft.match.rule.kind === "amount" ? codes[amount++] : null;
    return code === undefined ? [] : [mentionOf(document, draft, code)];
  });
}

function writtenCurrency({ tokens }: Document, { match, first, end, value }: Draft, before: Draft | undefined): WrittenCurrency {
  return {
    name: match.currency ?? "",
    nation: match.nation,
    isCoin: match.isCoin,
    isLarge: value >= LARGE,
    isSign: tokens.kinds[end - 1] === TokenKind.Mark,
    isWord: tokens.kinds[first] !== TokenKind.Mark && tokens.kinds[end - 1] !== TokenKind.Mark,
    converts: tokens.norms[first - 1] === "(" && before?.end === first - 1,
  };
}

function mentionOf({ text, tokens }: Document, draft: Draft, currency: string | null): FigureMention {
  const { match, first, end, context } = draft;
  const start = tokens.starts[first] as number;
  const stop = tokens.ends[end - 1] as number;
  const { kind } = match.rule;
  const counted = match.unit ? text.slice(tokens.starts[match.unit.first], tokens.ends[match.unit.end - 1]) : "";
  return {
    first,
    end,
    start,
    stop,
    rule: match.rule.id,
    list: LISTS[kind],
    value: draft.value,
    max: draft.max,
    low: draft.low,
    high: draft.high,
    qualifier: draft.qualifier,
    direction: context.direction,
    directionCue: context.cue,
    previous: draft.previous,
    unit: kind === "percentage" ? match.unitName : kind === "quantity" ? counted : "",
    currency,
    kind: kind === "percentage" ? context.kind : null,
    confidence: CONFIDENCE[kind === "percentage" ? match.unitName : kind] ?? 1,
  };
}

class FigureBuilder {
  private readonly context: ContextReader;

  constructor(
    private readonly document: Document,
    words: FigureWords,
    private readonly drafts: Draft[],
  ) {
    this.context = new ContextReader(document, words, drafts);
  }

  add(match: ReadMatch): void {
    const [first, second] = match.parts as [Part, Part | undefined];
    if (match.unitName === "points" && match.parts.some(({ value }) => value > MOST_POINTS)) return;
    if (first.role === "low" && second) this.addRanges(match);
    else if (first.role === "from" && second) this.addPair(match, first, second);
    else this.addList(match);
  }

  /** « entre 5 et 7 % »; « de 7-10 à 3-6 % » is two. */
  private addRanges(match: ReadMatch): void {
    const left = this.context.readLeft(match.first);
    const context = this.read(match, left, signOf(match.parts));
    for (let at = 0; at + 1 < match.parts.length; at += 2) {
      this.push(match, match.parts.slice(at, at + 2), left, context, null);
    }
  }

  /** « de 10 à 12 % »: a range, two levels of a move, or a movement and the level reached. */
  private addPair(match: ReadMatch, from: Part, to: Part): void {
    const left = this.context.readLeft(from.first);
    if (!from.hasUnit && !this.arePair(from, to, left)) return this.addOne(match, to);
    const reading = this.pairOf(left, from, to);
    if (reading === "range") {
      this.push(match, [from, to], left, this.read(match, left, signOf([from, to])), null);
    } else if (reading === "move") {
      const context = this.read(match, { ...left, tie: Tie.To }, 0);
      const still: Context = { ...context, kind: context.kind === "change" ? "other" : context.kind, direction: "none", cue: null };
      this.push(match, [from], left, still, null);
      this.push(match, [to], left, { ...still, direction: compare(signed(from), signed(to)), cue: this.context.verbRange(left) }, from.value);
    } else {
      this.addOne(match, from);
      this.addOne(match, to);
    }
  }

  private addOne(match: ReadMatch, part: Part): void {
    const left = this.context.readLeft(part.first);
    this.push(match, [part], left, this.read(match, left, part.sign, part), null);
  }

  /** « (+0,2 à 2,8 %) » is a movement in points and a level; « tous les deux à 28 % » counts people. */
  private arePair(from: Part, to: Part, left: Left): boolean {
    if (from.inWords !== to.inWords) return false;
    return left.tie === Tie.Of || from.sign === 0 || to.sign !== 0;
  }

  private pairOf(left: Left, from: Part, to: Part): "range" | "move" | "levels" {
    const rises = signed(from) <= signed(to);
    const signs = from.sign !== 0 && to.sign !== 0;
    const cue = this.context.verbBefore(left);
    if (cue & Cue.Move) return "move";
    if (signs || left.tie !== Tie.Of) return rises || signs ? "range" : "levels";
    if (!rises) return !from.hasUnit || cue & Cue.Down ? "move" : "levels";
    if (!(cue & Cue.Verb)) return "range";
    if (cue & (Cue.Rate | Cue.Margin | Cue.ShareNoun)) return "move";
    const reached = from.hasUnit && !(cue & Cue.Infinitive) && to.value > from.value * LEVEL_RATIO;
    return reached ? "levels" : "range";
  }

  /** « 12, 15 et 18 % »: what is said before the first holds for all; a lone figure is a list of one. */
  private addList(match: ReadMatch): void {
    const [first] = match.parts as [Part];
    const left = this.context.readLeft(first.first);
    const context = this.read(match, left, first.sign, match.parts.length === 1 ? first : undefined);
    if (match.unitName === "points" && !this.arePoints(match, left, context)) return;
    if (match.rule.kind === "quantity" && first.isSmallWord && first.first > left.start && this.context.cuesAt(first.first - 1) & Cue.Determiner) return;
    for (const part of match.parts) this.push(match, [part], left, part.sign === 0 ? context : this.read(match, left, part.sign), null);
    this.linkMove();
  }

  /** « trois points » are points of percentage where something moves by them or they measure a distance. */
  private arePoints({ parts, end }: ReadMatch, left: Left, { direction }: Context): boolean {
    return direction !== "none" || parts.some(({ value }) => !Number.isInteger(value)) || this.context.measuresPoints(left, end);
  }

  private read(match: ReadMatch, left: Left, sign: number, part?: Part): Context {
    const end = part?.end ?? match.end;
    if (match.rule.kind !== "percentage") return this.context.readCount(left, end, sign, countsOf(match));
    const isWhole = match.parts.length === 1 && match.parts[0]?.value === 100;
    return this.context.readPercentage(left, end, sign, match.unitName !== "percent", isWhole);
  }

  private push(match: ReadMatch, parts: readonly Part[], left: Left, context: Context, previous: number | null): void {
    const [first, last] = [parts[0] as Part, parts.at(-1) as Part];
    const isMovedDown = context.direction === "down" && parts.every(({ sign }) => sign === 0);
    const values = parts.map((part) => (isMovedDown && previous === null ? 0 - part.value : signed(part)));
    const behind = this.context.readQualifierBehind(last.end);
    this.drafts.push({
      first: first.first,
      end: last.end,
      isPercentage: match.rule.kind === "percentage",
      match,
      value: first.value,
      max: parts.length > 1 ? last.value : null,
      low: Math.min(...values),
      high: Math.max(...values),
      qualifier: left.qualifier ?? behind ?? (first.approximate ? "about" : null),
      previous,
      context,
    });
  }

  /** « passe de 12 % en 2020 à 15 % en 2023 »: ties the level just read to the one before. */
  private linkMove(): void {
    const to = this.drafts.at(-1);
    const from = this.drafts.at(-2);
    if (!to || !from || to.context.tie !== Tie.To || from.context.tie !== Tie.Of || from.previous !== null || from.max !== null) return;
    if (to.first - from.end > MOVE_REACH || !sameUnit(from.match, to.match)) return;
    if (this.document.sentenceOf[from.first] !== this.document.sentenceOf[to.first]) return;
    const left = this.context.readLeft(from.first);
    if (!(this.context.verbBefore(left) & Cue.Move)) return;
    to.previous = from.value;
    to.context = { ...to.context, kind: from.context.kind, direction: compare(from.low, to.low), cue: this.context.verbRange(left) };
  }
}

const countsOf = ({ rule, isCoin }: ReadMatch): Counts => (rule.kind === "quantity" ? "things" : isCoin ? "coins" : "money");
const signed = ({ value, sign }: Part): number => (sign < 0 ? 0 - value : value);
const signOf = (parts: readonly Part[]): number => parts.find(({ sign }) => sign !== 0)?.sign ?? 0;
const compare = (from: number, to: number): Direction => (to > from ? "up" : to < from ? "down" : "none");
const sameUnit = (one: ReadMatch, other: ReadMatch): boolean =>
  one.rule.kind === other.rule.kind && one.unitName === other.unitName && one.currency === other.currency;
