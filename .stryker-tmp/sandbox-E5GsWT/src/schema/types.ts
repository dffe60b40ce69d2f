/**
 * The public records. All offsets are half-open UTF-16 ranges into the article's text, `text.slice(start, end) === span.text`;
 * lists are in text order; values are plain JSON; `null` where the article does not say.
 */
// @ts-nocheck


export interface Span {
  start: number;
  end: number;
  text: string;
}

export interface Article {
  text: string;
  title?: string;
  url?: string;
  /** ISO 8601 date or date-time, or a Date. */
  publishedAt?: string | Date;
  author?: string;
  source?: string;
  id?: string;
}

export interface LexiconEntry {
  name: string;
  aliases?: string[];
}

export interface Lexicon {
  companies?: LexiconEntry[];
  people?: LexiconEntry[];
  organizations?: LexiconEntry[];
  products?: LexiconEntry[];
  /** Names that are never reported, whatever the kind. */
  ignore?: string[];
}

export interface Options {
  /** Resolves relative dates and years that the text leaves out; an article's own date wins. */
  publishedAt?: string | Date;
  title?: string;
  /** `"fr"` skips detection. */
  language?: "auto" | "fr";
  lexicon?: Lexicon;
  summary?: { sentences?: number; maxCharacters?: number };
  /** Fills `why`. */
  explain?: boolean;
}

export interface Mention extends Span {
  /** 0 to 1. */
  confidence: number;
}

export interface Entity {
  id: string;
  /** Unique in its list: the fullest form in the article, or the lexicon's name. */
  name: string;
  aliases: string[];
  mentions: Mention[];
  confidence: number;
  /** Wikidata item, `Q…`. */
  wikidata: string | null;
}

export interface Role extends Span {
  /** As written; a verb gives its noun: « dirigé par » → dirigeant. */
  title: string;
  company: string | null;
  organization: string | null;
  past: boolean;
}

export interface Person extends Entity {
  roles: Role[];
}

export interface Period {
  granularity: "day" | "week" | "month" | "quarter" | "half" | "year" | "range";
  year: number | null;
  quarter: 1 | 2 | 3 | 4 | null;
  half: 1 | 2 | null;
  month: number | null;
  day: number | null;
  fiscal: boolean;
  relative: boolean;
  /** ISO 8601 date, inclusive. */
  from: string | null;
  /** ISO 8601 date, inclusive. */
  to: string | null;
  /** Where the year comes from: written, another expression of the article, or the date of publication. */
  yearFrom: "text" | "context" | "published" | null;
}

/** A named quarter: `quarter` is set, `relative` is false. */
export interface Quarter extends Span, Period {}

/** Any other date expression: days, months, years, half-years, « trimestre précédent » (relative). */
export interface DateMention extends Span, Period {}

export type Qualifier = "about" | "nearly" | "more-than" | "less-than" | "at-least" | "at-most";
export type Direction = "up" | "down" | "none";
export type Inferred = "company" | "measure" | "direction" | "period" | "baseline";

export interface Figure extends Span {
  /** Magnitude as written, never negative; the lower end of a range. */
  value: number;
  /** Upper end of a range. */
  max: number | null;
  /** Signed: « recul de 10 à 12 % » → -12 and -10. */
  low: number;
  high: number;
  qualifier: Qualifier | null;
  direction: Direction;
  /** « passe de 12 à 15 % »: on the 15, previous 12. */
  previous: number | null;
  /** Name of the first holder among `companies`. */
  company: string | null;
  companies: string[];
  /** What is measured, in the article's words. */
  measure: string | null;
  /** Of which market or place, in the article's words. */
  scope: string | null;
  period: Period | null;
  baseline: Period | null;
  /** What does not stand in the figure's own clause. */
  inferred: Inferred[];
  /** Index into `sentences`. */
  sentence: number;
  confidence: number;
}

export interface Percentage extends Figure {
  unit: "percent" | "points" | "basis-points";
  kind: "change" | "share" | "margin" | "other";
}

export interface Amount extends Figure {
  /** ISO 4217; values are in main units: 1,2 Md€ is 1200000000, « 25 cents » is 0.25. */
  currency: string | null;
}

export interface Quantity extends Figure {
  unit: string;
}

export interface Source {
  name: string | null;
  kind: "press" | "company" | "person" | "organization" | "anonymous";
  citing: Source | null;
}

export type Certainty = "stated" | "reported" | "conditional" | "forecast" | "denied";

export interface FigureRef {
  list: "percentages" | "amounts" | "quantities";
  index: number;
  value: number;
  low: number;
  high: number;
  unit: string;
  currency: string | null;
}

export interface Fact extends Span {
  sentence: number;
  company: string | null;
  companies: string[];
  measure: string | null;
  scope: string | null;
  kind: Percentage["kind"] | "level";
  figure: FigureRef;
  change: FigureRef | null;
  period: Period | null;
  baseline: Period | null;
  source: Source | null;
  certainty: Certainty;
  inferred: Inferred[];
  confidence: number;
}

export interface Argument extends Span {
  name: string;
  type: "company" | "person" | "organization" | "place" | "product" | "figure" | "other";
  figure: FigureRef | null;
}

export type EventType =
  | "partnership"
  | "acquisition"
  | "funding"
  | "appointment"
  | "departure"
  | "launch"
  | "results"
  | "contract"
  | "layoffs"
  | "incident"
  | "litigation";

export interface Event extends Span {
  type: EventType;
  /** A closed set of roles for each type. */
  roles: { [role: string]: Argument | Argument[] | null };
  period: Period | null;
  certainty: Certainty;
  source: Source | null;
  sentence: number;
  confidence: number;
}

export interface Quote extends Span {
  speaker: string | null;
  /** Indirect speech: « X a indiqué que … ». */
  reported: boolean;
  sentence: number;
}

export interface KeyPoint extends Span {
  sentence: number;
  score: number;
  reasons: string[];
}

export interface Status {
  value: "announced" | "reported" | "rumoured" | "undetermined";
  cue: Span | null;
}

export interface Summary {
  headline: Span | null;
  /** Whole sentences, the best by score, in text order; never a headline line. */
  keyPoints: KeyPoint[];
  companies: string[];
  people: string[];
  /** Indexes into `facts`. */
  facts: number[];
  /** Indexes into `events`. */
  events: number[];
  sources: string[];
  /** Indexes into `sentences`. */
  outlook: number[];
  status: Status;
}

export interface Warning {
  code:
    | "not-french"
    | "language-uncertain"
    | "repeated-figure"
    | "inconsistent-figures"
    | "summary-unreliable"
    | (string & {});
  message: string;
  spans: Span[];
}

export interface Why {
  /** JSON pointer into the extraction, `/percentages/1/company`. */
  path: string;
  rule: string;
  evidence: Span[];
}

export interface Extraction {
  schema: 1;
  article: Omit<Article, "text"> | null;
  /** `code` is a BCP 47 tag or `und`. */
  language: { code: string; confidence: number };
  companies: Entity[];
  people: Person[];
  organizations: Entity[];
  places: Entity[];
  products: Entity[];
  percentages: Percentage[];
  quarters: Quarter[];
  amounts: Amount[];
  quantities: Quantity[];
  dates: DateMention[];
  facts: Fact[];
  events: Event[];
  quotes: Quote[];
  summary: Summary;
  sentences: Span[];
  warnings: Warning[];
  /** Null unless `explain` is set. */
  why: Why[] | null;
}

export type Outcome =
  | { ok: true; article: Article; result: Extraction }
  | { ok: false; article: Article; error: Error };

/** What to check against an article: a statement in French, such as a sentence of a summary, or a record. */
export type Claim = string | ClaimRecord;

/** A claim in fields; a field that is left out or null claims nothing. At least one of `company`, `person`, `organization` and `value` is set. */
export interface ClaimRecord {
  company?: string | null;
  person?: string | null;
  organization?: string | null;
  /** Title of the person, at the company where one is set. */
  role?: string | null;
  measure?: string | null;
  kind?: Percentage["kind"] | null;
  /** In main units, 1200000000 for 1,2 Md€; below zero is a fall. */
  value?: number | null;
  /** Upper end of a range. */
  max?: number | null;
  /** `percent`, `points`, `basis-points`, or the noun that is counted; an amount has a currency instead. */
  unit?: string | null;
  /** ISO 4217. */
  currency?: string | null;
  qualifier?: Qualifier | null;
  direction?: Direction | null;
  /** `2025`, `2025-Q1`, `2025-H1`, `2025-03`, `2025-03-04`, a period in French, or one of an extraction. */
  period?: string | Period | null;
  baseline?: string | Period | null;
  certainty?: Certainty | null;
}

export type Support = "supported" | "contradicted" | "not-found";

/** What a claim and an article can disagree on. `scale` is a value that is a thousand or a million times the other. */
export type Aspect =
  | "value"
  | "scale"
  | "unit"
  | "currency"
  | "kind"
  | "direction"
  | "company"
  | "measure"
  | "period"
  | "baseline"
  | "certainty";

/** A figure with all that is said of it, in a claim or in the article; null where nothing is said. */
export interface StatedFigure {
  /** In the article, or in the claim's statement; null in a record. */
  span: Span | null;
  list: FigureRef["list"] | null;
  value: number;
  max: number | null;
  /** As in `ClaimRecord`. */
  unit: string | null;
  currency: string | null;
  kind: Percentage["kind"] | null;
  qualifier: Qualifier | null;
  direction: Direction;
  previous: number | null;
  /** Names in the article, or the claim's own where the article has no such name. */
  companies: string[];
  measure: string | null;
  period: Period | null;
  baseline: Period | null;
  certainty: Certainty | null;
}

export interface FigureVerdict {
  status: Support;
  claimed: StatedFigure;
  /** What supports the claim or contradicts it; of what was not found the nearest that the article has, if any. */
  article: StatedFigure | null;
  /** The claim holds as a rounding only: « 46 % » or « près de 50 % » of 46,3 %, « 46 % » of « plus de 46 % ». */
  approximate: boolean;
  conflicts: Aspect[];
  /** What the claim says and the article's figure does not. */
  unconfirmed: Aspect[];
  /** Of the article. */
  evidence: Span[];
}

export interface NameVerdict {
  status: Support;
  name: string;
  /** In the claim's statement; null in a record. */
  span: Span | null;
  /** As the article has it, or else the claim; null for a name of which neither says what it names. */
  type: "company" | "person" | "organization" | "place" | "product" | null;
  /** The article's name: of a name that is contradicted (another first name) the one that stands there. */
  article: string | null;
  /** Mentions in the article. */
  evidence: Span[];
}

export interface RoleVerdict {
  status: Support;
  person: string;
  title: string | null;
  company: string | null;
  /** What the article says of the person: the role that supports the claim or contradicts it. */
  article: Role | null;
  conflicts: ("title" | "company" | "past")[];
  /** Of the article. */
  evidence: Span[];
}

/** What happened, and the companies, people and organisations in it by role. */
export interface StatedEvent {
  /** In the article, or in the claim's statement. */
  span: Span;
  type: EventType;
  roles: { [role: string]: string[] };
  certainty: Certainty;
}

export interface EventVerdict {
  status: Support;
  claimed: StatedEvent;
  /** What supports the claim or contradicts it; of what was not found another event with the same names, if any. */
  article: StatedEvent | null;
  conflicts: ("type" | "roles" | "certainty")[];
  /** Of the article. */
  evidence: Span[];
}

/** The article's answer to one claim. */
export interface Verdict {
  /** Index into the claims. */
  claim: number;
  /**
   * `contradicted` when a part is; else `not-found` when a part is, or when a statement has neither figure, role nor event that could be
   * looked up; else `supported`.
   */
  status: Support;
  figures: FigureVerdict[];
  names: NameVerdict[];
  roles: RoleVerdict[];
  events: EventVerdict[];
}
