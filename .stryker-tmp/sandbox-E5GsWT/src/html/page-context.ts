// @ts-nocheck
import type { Article, Certainty, Extraction, Fact, Source, Why } from "../schema/types.js";
import type { Labels, MarkKind } from "./labels.js";
import type { AnyFigure } from "./show-figure.js";

export const ENTITY_LISTS = ["companies", "people", "organizations", "products", "places"] as const;
export const FIGURE_LISTS = ["percentages", "amounts", "quantities"] as const;
export const PERIOD_LISTS = ["quarters", "dates"] as const;
export type EntityList = (typeof ENTITY_LISTS)[number];
export type FigureList = (typeof FIGURE_LISTS)[number];
export type RecordList = EntityList | FigureList | (typeof PERIOD_LISTS)[number];

export const MARK_KINDS: Readonly<Record<RecordList, MarkKind>> = {
  companies: "company",
  people: "person",
  organizations: "organization",
  products: "product",
  places: "place",
  percentages: "percentage",
  amounts: "amount",
  quantities: "quantity",
  quarters: "quarter",
  dates: "date",
};

/** Who says something, and how surely. */
export interface Standing {
  readonly certainty: Certainty;
  readonly source: Source | null;
}

/** What every part of a page is made from. */
export interface PageContext {
  readonly article: Article;
  readonly result: Extraction;
  readonly labels: Labels;
  /** Begins every id, so that several fragments can stand in one page. */
  readonly prefix: string;
  readonly cards: boolean;
  /** The fact of a figure, whether it is the fact's figure or its change. */
  factOf(list: FigureList, index: number): Fact | undefined;
  /** Why the values of a record are what they are; empty unless the result was explained. */
  whyOf(list: string, index: number): readonly Why[];
  /** The weakest certainty that a sentence's facts, events and rumour have; undefined where it is stated. */
  standingOf(sentence: number): Standing | undefined;
}

export type PageSettings = Pick<PageContext, "labels" | "prefix" | "cards">;

export function createPageContext(article: Article, result: Extraction, settings: PageSettings): PageContext {
  const facts = indexFacts(result);
  const whys = indexWhys(result);
  const standings = indexStandings(result);
  return {
    article,
    result,
    ...settings,
    factOf: (list, index) => facts.get(`${list}/${index}`),
    whyOf: (list, index) => whys.get(`${list}/${index}`) ?? [],
    standingOf: (sentence) => standings.get(sentence),
  };
}

function indexFacts({ facts }: Extraction): ReadonlyMap<string, Fact> {
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    if (fact.change) found.set(`${fact.change.list}/${fact.change.index}`, fact);
    found.set(`${fact.figure.list}/${fact.figure.index}`, fact);
  }
  return found;
}

function indexWhys({ why }: Extraction): ReadonlyMap<string, Why[]> {
  const found = new Map<string, Why[]>();
  for (const entry of why ?? []) {
    const [, list, index] = entry.path.split("/");
    const key = `${list}/${index}`;
    const entries = found.get(key);
    if (entries) entries.push(entry);
    else found.set(key, [entry]);
  }
  return found;
}

/** From the surest to the least sure. */
const CERTAINTIES: readonly Certainty[] = ["stated", "reported", "forecast", "conditional", "denied"];
const doubtOf = (certainty: Certainty): number => CERTAINTIES.indexOf(certainty);

function indexStandings({ facts, events, sentences, summary }: Extraction): ReadonlyMap<number, Standing> {
  const found = new Map<number, Standing>();
  const { value, cue } = summary.status;
  if (value === "rumoured" && cue) {
    const rumour = sentences.findIndex(({ start, end }) => start <= cue.start && cue.start < end);
    if (rumour >= 0) found.set(rumour, { certainty: "conditional", source: null });
  }
  for (const { sentence, certainty, source } of [...facts, ...events]) {
    const known = found.get(sentence);
    const [doubt, knownDoubt] = [doubtOf(certainty), doubtOf(known?.certainty ?? "stated")];
    if (doubt > knownDoubt) found.set(sentence, { certainty, source });
    else if (doubt === knownDoubt && known && !known.source) found.set(sentence, { certainty, source });
  }
  return found;
}

/** All figures in text order, each with its list and place there. */
export function figuresOf(result: Extraction): { list: FigureList; index: number; figure: AnyFigure }[] {
  const figures = FIGURE_LISTS.flatMap((list) => result[list].map((figure, index) => ({ list, index, figure })));
  return figures.sort((a, b) => a.figure.start - b.figure.start);
}

export const anchorOf = ({ prefix }: PageContext, list: string, index: number): string => `${prefix}-${list}-${index}`;
