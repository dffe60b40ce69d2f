import type { Document, Sentence } from "../document/document.js";
import { Shape, TokenKind } from "../document/tokens.js";
import { readWordFacts } from "./terms.js";
import type { SummaryWords } from "./words.js";

/** What is known of a word of a document, in the order of the weights. */
export enum SalienceFeature {
  Always,
  Times,
  SentenceShare,
  InversePlace,
  InFirst,
  InSecond,
  InThird,
  InNext,
  Function,
  Number,
  Name,
  Rarity,
  Lift,
  NameTimes,
  FunctionTimes,
  NameInFirst,
  NumberInFirst,
  RarityTimes,
  Repeated,
  Sentences,
  TimesInFirst,
  Place,
  Short,
  OfTitle,
  ContentOfTitle,
  NameOfTitle,
  Count,
}

/** What a word is for the sums of a summary. */
export enum UnitKind {
  Content,
  /** Articles, prepositions, auxiliaries. */
  Function,
  /** Written with a capital inside sentences, or a number. */
  Name,
}

/** Where the title stands: in a text of its own, or in the first line. */
export interface TitleRange {
  readonly document: Document;
  readonly first: number;
  readonly end: number;
}

/** The words of a document's candidates: one unit for all words of a stem, and for each number. */
export interface Units {
  readonly count: number;
  /** Unit of each token, -1 for marks and for what stands in no candidate. */
  readonly at: Int32Array;
  readonly kinds: Uint8Array;
  /** Stem, or the number as it is counted. */
  readonly keys: readonly string[];
  /** One row a unit, `SalienceFeature.Count` long. */
  readonly rows: Float64Array;
}

/** Units as they come, with what is counted of them. */
class UnitTable {
  readonly numbers = new Map<string, number>();
  readonly keys: string[] = [];
  readonly rarities: Float64Array;
  readonly lifts: Float64Array;
  readonly functions: Uint8Array;
  readonly times: Int32Array;
  readonly capitals: Int32Array;
  readonly sentences: Int32Array;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** Bit of each of the first sentences that holds it. */
  readonly early: Uint8Array;

  /** @param room no more units than that will come. */
  constructor(room: number) {
    this.rarities = new Float64Array(room);
    this.lifts = new Float64Array(room);
    this.functions = new Uint8Array(room);
    this.times = new Int32Array(room);
    this.capitals = new Int32Array(room);
    this.sentences = new Int32Array(room);
    this.firsts = new Int32Array(room).fill(-1);
    this.lasts = new Int32Array(room).fill(-1);
    this.early = new Uint8Array(room);
  }

  idOf(key: string, rarity: number, lift: number, isFunction: boolean): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const unit = this.keys.length;
    this.numbers.set(key, unit);
    this.keys.push(key);
    this.rarities[unit] = rarity;
    this.lifts[unit] = lift;
    this.functions[unit] = Number(isFunction);
    return unit;
  }

  count(unit: number, rank: number, isCapital: boolean): void {
    this.times[unit] = (this.times[unit] as number) + 1;
    if (isCapital) this.capitals[unit] = (this.capitals[unit] as number) + 1;
    if (this.lasts[unit] === rank) return;
    if ((this.firsts[unit] as number) < 0) this.firsts[unit] = rank;
    this.lasts[unit] = rank;
    this.sentences[unit] = (this.sentences[unit] as number) + 1;
    if (rank < EARLY) this.early[unit] = (this.early[unit] as number) | (1 << rank);
  }
}

/** The first sentences, in which a word's place is told apart. */
const EARLY = 5;
const NEXT = (1 << 3) | (1 << 4);
/** Inverse document frequencies reach about this. */
const RAREST = 8;

export function readUnits(
  document: Document,
  candidates: readonly number[],
  title: TitleRange | null,
  words: SummaryWords,
): Units {
  const { tokens, sentences } = document;
  const facts = readWordFacts(document, words);
  const table = new UnitTable(tokens.distinct);
  const at = new Int32Array(tokens.count).fill(-1);
  const known = new Int32Array(tokens.distinct).fill(-1);
  for (const [rank, index] of candidates.entries()) {
    const { first, end } = sentences[index] as Sentence;
    for (let token = first; token < end; token++) {
      const kind = tokens.kinds[token] as number;
      if (kind !== TokenKind.Word && kind !== TokenKind.Number) continue;
      const number = tokens.numbers[token] as number;
      if ((known[number] as number) < 0) {
        const norm = tokens.norms[token] as string;
        const fact = facts[tokens.words[token] as number];
        known[number] =
          kind === TokenKind.Number || !fact
            ? table.idOf(norm, 0, 0, false)
            : table.idOf(fact.stem || norm, fact.weight, words.lifts.get(fact.stem) ?? 0, fact.weight === 0);
      }
      const unit = known[number] as number;
      at[token] = unit;
      table.count(unit, rank, token > first && (tokens.shapes[token] as number) >= Shape.Capitalized);
    }
  }
  const ofTitle = new Uint8Array(table.keys.length);
  if (title) markTitle(title, table, ofTitle, words);
  return toUnits(table, at, ofTitle, candidates.length);
}

function markTitle(
  { document, first, end }: TitleRange,
  { numbers }: UnitTable,
  ofTitle: Uint8Array,
  words: SummaryWords,
): void {
  const { norms, kinds, words: ids } = document.tokens;
  const facts = readWordFacts(document, words);
  for (let token = first; token < end; token++) {
    const stem = kinds[token] === TokenKind.Word ? facts[ids[token] as number]?.stem : "";
    const unit = numbers.get(stem || (norms[token] as string));
    if (unit !== undefined) ofTitle[unit] = 1;
  }
}

const DIGIT = /^\p{N}/u;

function toUnits(table: UnitTable, at: Int32Array, ofTitle: Uint8Array, candidates: number): Units {
  const count = table.keys.length;
  const rows = new Float64Array(count * SalienceFeature.Count);
  const kinds = new Uint8Array(count);
  const row = new Float64Array(SalienceFeature.Count);
  for (let unit = 0; unit < count; unit++) {
    const key = table.keys[unit] as string;
    const times = Math.log(table.times[unit] as number);
    const early = table.early[unit] as number;
    const sentences = table.sentences[unit] as number;
    const first = table.firsts[unit] as number;
    const isFunction = table.functions[unit] as number;
    const isNumber = Number(DIGIT.test(key));
    const isName = Number(2 * (table.capitals[unit] as number) > (table.times[unit] as number));
    const inTitle = ofTitle[unit] as number;
    const rarity = (table.rarities[unit] as number) / RAREST;
    row[SalienceFeature.Always] = 1;
    row[SalienceFeature.Times] = times;
    row[SalienceFeature.SentenceShare] = sentences / candidates;
    row[SalienceFeature.InversePlace] = 1 / (first + 1);
    row[SalienceFeature.InFirst] = early & 1;
    row[SalienceFeature.InSecond] = (early >> 1) & 1;
    row[SalienceFeature.InThird] = (early >> 2) & 1;
    row[SalienceFeature.InNext] = Number((early & NEXT) !== 0);
    row[SalienceFeature.Function] = isFunction;
    row[SalienceFeature.Number] = isNumber;
    row[SalienceFeature.Name] = isName;
    row[SalienceFeature.Rarity] = rarity;
    row[SalienceFeature.Lift] = table.lifts[unit] as number;
    row[SalienceFeature.NameTimes] = times * isName;
    row[SalienceFeature.FunctionTimes] = times * isFunction;
    row[SalienceFeature.NameInFirst] = (early & 1) * isName;
    row[SalienceFeature.NumberInFirst] = (early & 1) * isNumber;
    row[SalienceFeature.RarityTimes] = times * rarity;
    row[SalienceFeature.Repeated] = Number(sentences > 1);
    row[SalienceFeature.Sentences] = Math.log(1 + sentences);
    row[SalienceFeature.TimesInFirst] = (early & 1) * times;
    row[SalienceFeature.Place] = first / candidates;
    row[SalienceFeature.Short] = Number(key.length < 3);
    row[SalienceFeature.OfTitle] = inTitle;
    row[SalienceFeature.ContentOfTitle] = inTitle * (1 - isFunction);
    row[SalienceFeature.NameOfTitle] = inTitle * (1 - isFunction) * isName;
    rows.set(row, unit * SalienceFeature.Count);
    kinds[unit] = isFunction ? UnitKind.Function : isName || isNumber ? UnitKind.Name : UnitKind.Content;
  }
  return { count, at, kinds, keys: table.keys, rows };
}
