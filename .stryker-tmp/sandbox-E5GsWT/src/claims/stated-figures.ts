// @ts-nocheck
import { roundStep, writtenStep } from "../mentions/written-step.js";
import type {
  Amount,
  ClaimRecord,
  Extraction,
  Fact,
  Figure,
  FigureRef,
  Percentage,
  Period,
  Quantity,
  Span,
  StatedFigure,
} from "../schema/types.js";
import type { ClaimWords } from "./claim-words.js";
import { type WrittenValue, writtenValue } from "./compare-values.js";
import { type Meaning, meaningOf } from "./compare-words.js";

/** A figure made ready to be compared. */
export interface ReadFigure {
  readonly stated: StatedFigure;
  readonly written: WrittenValue;
  readonly measure: Meaning | null;
  /** Counted noun as `ClaimWords.units` names it. */
  readonly counted: string | null;
  /** The words before and behind are said of this one: the period is its own, not one that was inferred. */
  readonly isPeriodSure: boolean;
  /** « passe de 12 à 15 % »: on the 12, what it became. */
  readonly next: number | null;
  /** Of an amount: the codes that its words may mean where they name no country, else null. */
  readonly currencies: ReadonlySet<string> | null;
  /** Companies that the figure's sentence names. */
  readonly companiesBeside: readonly string[];
  /** Who the figure is from: no holder of it, though a claim may read like one. */
  readonly source: string | null;
  /** Of the figure and its holder, 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Span[];
}

type AnyFigure = Percentage | Amount | Quantity;

/** All figures of an extraction, in text order. */
export function readFigures(extraction: Extraction, words: ClaimWords): ReadFigure[] {
  const facts = factsByFigure(extraction.facts);
  const periods = periodsBySentence(extraction);
  const companies = companiesBySentence(extraction);
  const listed = [
    ...listOf(extraction.percentages, "percentages"),
    ...listOf(extraction.amounts, "amounts"),
    ...listOf(extraction.quantities, "quantities"),
  ].sort((one, other) => one.figure.start - other.figure.start);
  return listed.map(({ figure, list, index }, at) => {
    const fact = facts.get(`${list}/${index}`) ?? null;
    const stated = stateFigure(figure, list, fact);
    const behind = listed[at + 1];
    const isFrom = behind?.figure.sentence === figure.sentence && behind.list === list;
    return {
      ...readStated(stated, writtenStep(figure.text, figure.value), words),
      isPeriodSure: isSure(figure, periods),
      companiesBeside: companies[figure.sentence] ?? [],
      next: isFrom && behind.figure.previous === figure.value ? behind.figure.value : null,
      confidence: figure.confidence,
      source: fact?.source?.name ?? null,
      evidence: [fact ? { start: fact.start, end: fact.end, text: fact.text } : spanAt(figure)],
    };
  });
}

const listOf = (figures: readonly AnyFigure[], list: FigureRef["list"]) =>
  figures.map((figure, index) => ({ figure, list, index }));

const spanAt = ({ start, end, text }: Span): Span => ({ start, end, text });

function factsByFigure(facts: readonly Fact[]): Map<string, Fact> {
  const byFigure = new Map<string, Fact>();
  for (const fact of facts) {
    for (const reference of [fact.figure, fact.change]) {
      if (reference) byFigure.set(`${reference.list}/${reference.index}`, fact);
    }
  }
  return byFigure;
}

/** `from` and `to` of the periods that each sentence names. */
function periodsBySentence({ sentences, quarters, dates }: Extraction): Set<string>[] {
  const periods = [...quarters, ...dates].sort((one, other) => one.start - other.start);
  let at = 0;
  return sentences.map(({ end }) => {
    const named = new Set<string>();
    for (; at < periods.length; at++) {
      const period = periods[at];
      if (!period || period.start >= end) break;
      named.add(keyOf(period));
    }
    return named;
  });
}

function companiesBySentence({ sentences, companies }: Extraction): string[][] {
  const mentions = companies
    .flatMap(({ name, mentions }) => mentions.map(({ start }) => ({ name, start })))
    .sort((one, other) => one.start - other.start);
  let at = 0;
  return sentences.map(({ end }) => {
    const named: string[] = [];
    for (; at < mentions.length && (mentions[at]?.start ?? 0) < end; at++) named.push(mentions[at]?.name ?? "");
    return named;
  });
}

const keyOf = ({ from, to, granularity }: Period): string => `${granularity} ${from} ${to}`;

/** Whether the sentence itself names the figure's period. */
const isSure = ({ period, inferred, sentence }: Figure, periods: readonly ReadonlySet<string>[]): boolean =>
  period !== null && (!inferred.includes("period") || (periods[sentence]?.has(keyOf(period)) ?? false));

function stateFigure(figure: AnyFigure, list: FigureRef["list"], fact: Fact | null): StatedFigure {
  return {
    span: spanAt(figure),
    list,
    value: figure.value,
    max: figure.max,
    unit: "unit" in figure ? figure.unit : null,
    currency: "currency" in figure ? figure.currency : null,
    kind: "kind" in figure ? figure.kind : null,
    qualifier: figure.qualifier,
    direction: directionOf(figure),
    previous: figure.previous,
    companies: figure.companies,
    measure: figure.measure,
    period: figure.period,
    baseline: figure.baseline,
    certainty: fact?.certainty ?? null,
  };
}

/** A level below zero has its sign; it is compared as a direction. */
const directionOf = ({ direction, high }: Figure) => (direction === "none" && high < 0 ? "down" : direction);

function readStated(stated: StatedFigure, step: number, words: ClaimWords) {
  return {
    stated,
    written: writtenValue(stated, step),
    measure: meaningOf(stated.measure, words.measures, words),
    currencies: stated.list === "amounts" ? (words.currencies.get(lastWord(stated.span?.text ?? "")) ?? null) : null,
    counted: stated.list === "quantities" && stated.unit !== null ? countedName(stated.unit, words) : null,
  };
}

const LAST_WORD = /(?:\p{L}+|[$£])$/u;
const lastWord = (surface: string): string => (LAST_WORD.exec(surface)?.[0] ?? surface[0] ?? "").toLowerCase();

/** A counted noun by its name in the lists, or its stem. */
function countedName(unit: string, words: ClaimWords): string {
  const meaning = meaningOf(unit, words.units, words);
  return meaning ? [...meaning.all].join(" ") : unit.toLowerCase();
}

const PERCENT_UNITS = new Set(["percent", "points", "basis-points"]);

/** The figure of a record, or null when it has none. */
export function readRecord(
  record: ClaimRecord,
  companies: readonly string[],
  period: Period | null,
  baseline: Period | null,
  words: ClaimWords,
): ReadFigure | null {
  const { value = null, max = null } = record;
  if (value === null) return null;
  const unit = record.unit === "%" ? "percent" : (record.unit ?? null);
  const [low, high] = [Math.abs(value), max === null ? null : Math.abs(max)];
  const stated: StatedFigure = {
    span: null,
    list: listOfRecord(unit, record.currency ?? null),
    value: low,
    max: high,
    unit,
    currency: record.currency ?? null,
    kind: record.kind ?? null,
    qualifier: record.qualifier ?? null,
    direction: record.direction ?? (value < 0 ? "down" : "none"),
    previous: null,
    companies: [...companies],
    measure: record.measure ?? null,
    period,
    baseline,
    certainty: record.certainty ?? null,
  };
  return {
    ...readStated(stated, roundStep(low), words),
    isPeriodSure: period !== null,
    companiesBeside: companies,
    next: null,
    source: null,
    confidence: 1,
    evidence: [],
  };
}

function listOfRecord(unit: string | null, currency: string | null): FigureRef["list"] | null {
  if (currency !== null) return "amounts";
  if (unit === null) return null;
  return PERCENT_UNITS.has(unit) ? "percentages" : "quantities";
}
