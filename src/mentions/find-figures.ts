import type { Document } from "../document/document.js";
import type { Direction } from "../schema/types.js";
import { nameCurrency } from "./bare-amount.js";
import { Clause } from "./clause.js";
import { type Counts, readCount } from "./count-context.js";
import { type Draft, draftOf, LISTS, mentionsOf, signed } from "./figure-draft.js";
import type { Context, Left } from "./figure-evidence.js";
import { readLeft } from "./figure-left.js";
import { Cue, type FigureWords, Tie } from "./figure-words.js";
import type { FigureMention } from "./mention.js";
import { measuresPoints, moverBefore, moverCues } from "./move-context.js";
import type { Match, Rule } from "./pattern.js";
import { readPercentage } from "./percentage-context.js";
import { type FigureRule, type Part, type ReadMatch, readMatch } from "./read-figure.js";
import { readPair } from "./read-pair.js";
import { TableHeaders } from "./table-headers.js";

/** More points than this are those of an index: « le CAC 40 à 7.465,24 points ». */
const MOST_POINTS = 100;
/** A second level stands within so many tokens of the first: « passe de 12 % en 2020 à 15 % ». */
const MOVE_REACH = 9;

/** The percentages, amounts and quantities among `matches`, with all that their own words and clause say, in text order. */
export function findFigures(
  document: Document,
  matches: readonly Match<Rule & { readonly kind: string }>[],
  words: FigureWords,
): FigureMention[] {
  const reads = matches.flatMap((match) => (isFigureMatch(match) ? (readMatch(match) ?? []) : []));
  const finder = new FigureFinder(document, words, reads.find(namesCurrency));
  for (const read of reads) finder.add(read);
  return mentionsOf(finder.clause, finder.drafts, words);
}

const isFigureMatch = (match: Match<Rule & { readonly kind: string }>): match is Match<FigureRule> =>
  match.rule.kind in LISTS;

const namesCurrency = ({ currency, isCoin }: ReadMatch): boolean => currency !== null && !isCoin;

/** Reads matches in text order, each with the figures before it known. */
class FigureFinder {
  readonly drafts: Draft[] = [];
  readonly clause: Clause;
  private readonly headers: TableHeaders;

  constructor(
    document: Document,
    words: FigureWords,
    /** The first amount of the text that names its currency. */
    private readonly named: ReadMatch | undefined,
  ) {
    this.clause = new Clause(document, words, this.drafts);
    this.headers = new TableHeaders(document, words);
  }

  add(written: ReadMatch): void {
    const match = written.rule.isBare ? nameCurrency(this.clause, this.drafts, written, this.named) : written;
    if (match === null) return;
    const [first, second] = match.parts as [Part, Part | undefined];
    if (match.unitName === "points" && match.parts.some(({ value }) => value > MOST_POINTS)) return;
    if (first.role === "low" && second) this.addRanges(match);
    else if (first.role === "from" && second) this.addPair(match, first, second);
    else this.addList(match);
  }

  /** « entre 5 et 7 % »; « de 7-10 à 3-6 % » is two. */
  private addRanges(match: ReadMatch): void {
    const left = readLeft(this.clause, match.first);
    const context = this.read(match, match.parts, left);
    for (let at = 0; at + 1 < match.parts.length; at += 2) {
      this.drafts.push(draftOf(this.clause, match, match.parts.slice(at, at + 2), left, context));
    }
  }

  /** « de 10 à 12 % » and the like. */
  private addPair(match: ReadMatch, from: Part, to: Part): void {
    const left = readLeft(this.clause, from.first);
    const reading = readPair(this.clause, left, from, to);
    if (reading === "move") this.addMove(match, from, to, left);
    else if (reading === "range") {
      this.drafts.push(draftOf(this.clause, match, [from, to], left, this.read(match, [from, to], left)));
    } else for (const part of reading === "two" ? [from, to] : [to]) this.addOne(match, part);
  }

  private addOne(match: ReadMatch, part: Part): void {
    const left = readLeft(this.clause, part.first);
    this.drafts.push(draftOf(this.clause, match, [part], left, this.read(match, [part], left)));
  }

  /** « passe de 12 à 15 % »: two levels; the second has the movement. */
  private addMove(match: ReadMatch, from: Part, to: Part, left: Left): void {
    const { kind, tie } = this.read(match, [to], { ...left, tie: Tie.To }, 0);
    const still: Context = { kind: kind === "change" ? "other" : kind, direction: "none", cue: null, tie };
    const cue = moverBefore(this.clause, left);
    const moved: Context = { ...still, direction: directionOf(signed(from), signed(to)), cue };
    this.drafts.push(
      draftOf(this.clause, match, [from], left, still),
      draftOf(this.clause, match, [to], left, moved, from.value),
    );
  }

  /** « 12, 15 et 18 % »: what is said before the first holds for all; a lone figure is a list of one. */
  private addList(match: ReadMatch): void {
    const { parts } = match;
    const [first] = parts as [Part];
    const left = readLeft(this.clause, first.first);
    const context = this.read(match, parts, left, first.sign);
    if (match.unitName === "points" && !this.arePoints(match, left, context)) return;
    if (match.rule.kind === "quantity" && this.isNamed(first, left)) return;
    for (const part of parts) {
      const own = part.sign === 0 ? context : this.read(match, parts, left, part.sign);
      this.drafts.push(draftOf(this.clause, match, [part], left, own));
    }
    this.linkMove();
  }

  /** « trois points » are points of percentage where something moves by them or they measure a distance. */
  private arePoints({ parts, end }: ReadMatch, left: Left, { direction }: Context): boolean {
    if (direction !== "none" || parts.some(({ value }) => !Number.isInteger(value))) return true;
    return measuresPoints(this.clause, left, end);
  }

  /** « les deux entreprises » counts nothing new. */
  private isNamed({ isSmallWord, first }: Part, { start }: Left): boolean {
    return isSmallWord && first > start && (this.clause.cuesAt(first - 1) & Cue.Determiner) !== 0;
  }

  private read(match: ReadMatch, parts: readonly Part[], left: Left, sign: -1 | 0 | 1 = signOf(parts)): Context {
    const { end } = parts.at(-1) as Part;
    if (match.rule.kind !== "percentage") return readCount(this.clause, left, end, sign, countsOf(match));
    const isWhole = match.parts.length === 1 && match.parts[0]?.value === 100;
    return readPercentage(
      this.clause,
      left,
      { end, sign, isPoints: match.unitName !== "percent", isWhole },
      this.headers,
    );
  }

  /** « passe de 12 % en 2020 à 15 % en 2023 »: ties the level just read to the one before. */
  private linkMove(): void {
    const [from, to] = this.drafts.slice(-2);
    if (!from || !to || !areLevelsApart(from, to)) return;
    const { sentenceOf } = this.clause.document;
    if (sentenceOf[from.first] !== sentenceOf[to.first]) return;
    const left = readLeft(this.clause, from.first);
    if (!(moverCues(this.clause, left) & Cue.Move)) return;
    const cue = moverBefore(this.clause, left);
    to.previous = from.value;
    to.context = { ...to.context, kind: from.context.kind, direction: directionOf(from.low, to.low), cue };
  }
}

/** « de 12 % … à 15 % » of one unit, near each other. */
function areLevelsApart(from: Draft, to: Draft): boolean {
  const [one, other] = [from.match, to.match];
  const sameUnit =
    one.rule.kind === other.rule.kind && one.unitName === other.unitName && one.currency === other.currency;
  const areLone = from.max === null && from.previous === null && to.max === null;
  const areTied = from.context.tie === Tie.Of && to.context.tie === Tie.To;
  return sameUnit && areLone && areTied && to.first - from.end <= MOVE_REACH;
}

const countsOf = ({ rule, isCoin }: ReadMatch): Counts =>
  rule.kind === "quantity" ? "things" : isCoin ? "coins" : "money";

const signOf = (parts: readonly Part[]): -1 | 0 | 1 => parts.find(({ sign }) => sign !== 0)?.sign ?? 0;

const directionOf = (from: number, to: number): Direction => (to > from ? "up" : to < from ? "down" : "none");
