// @ts-nocheck
import { FRENCH_PAGE } from "../fr/words/page.js";
import type { Certainty, EventType, Inferred, Percentage, Qualifier, Source, Status } from "../schema/types.js";

/** Every word of a page that is not the article's. */
export interface Labels {
  readonly language: string;
  readonly decimal: string;
  readonly group: string;
  readonly scales: readonly (readonly [size: number, sign: string])[];
  readonly months: readonly string[];
  readonly quarter: string;
  readonly half: string;
  readonly fiscal: string;
  readonly units: Readonly<Record<Percentage["unit"], string>>;
  readonly kinds: Readonly<Record<Percentage["kind"] | "level" | "amount" | "quantity", string>>;
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly status: Readonly<Record<Status["value"], string>>;
  readonly sources: Readonly<Record<Source["kind"], string>>;
  readonly events: Readonly<Record<EventType, string>>;
  /** Roles of events; one that is missing here stands as it is. */
  readonly roles: Readonly<Record<string, string>>;
  readonly marks: Readonly<Record<MarkKind, string>>;
  readonly inferredFields: Readonly<Record<Inferred, string>>;
  readonly words: Readonly<Record<Word, string>>;
}

export type MarkKind =
  | "company"
  | "person"
  | "organization"
  | "product"
  | "place"
  | "percentage"
  | "amount"
  | "quantity"
  | "quarter"
  | "date";

type Word =
  | "skip"
  | "by"
  | "published"
  | "keyPoints"
  | "article"
  | "legend"
  | "companies"
  | "people"
  | "organizations"
  | "products"
  | "places"
  | "figures"
  | "shares"
  | "growth"
  | "timeline"
  | "events"
  | "quotes"
  | "sourcesTitle"
  | "warnings"
  | "written"
  | "value"
  | "kind"
  | "whose"
  | "measure"
  | "scope"
  | "when"
  | "against"
  | "saysWho"
  | "certaintyTitle"
  | "confidence"
  | "why"
  | "aliases"
  | "role"
  | "former"
  | "mentions"
  | "inferred"
  | "citing"
  | "speakerUnknown"
  | "reportedSpeech"
  | "yearFromText"
  | "yearFromContext"
  | "yearFromPublished"
  | "yearUnknown"
  | "more"
  | "sentence"
  | "previous"
  | "publication"
  | "madeBy"
  | "languageTitle"
  | "fact"
  | "event";

const ENGLISH: Labels = {
  language: "en",
  decimal: ".",
  group: ",",
  scales: [
    [1e12, "tn"],
    [1e9, "bn"],
    [1e6, "m"],
  ],
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  quarter: "Q",
  half: "H",
  fiscal: "FY ",
  units: { percent: "%", points: "pts", "basis-points": "bp" },
  kinds: {
    change: "change",
    share: "share",
    margin: "margin",
    other: "other",
    level: "level",
    amount: "amount",
    quantity: "quantity",
  },
  qualifiers: {
    about: "about",
    nearly: "nearly",
    "more-than": "more than",
    "less-than": "less than",
    "at-least": "at least",
    "at-most": "at most",
  },
  certainty: {
    stated: "stated",
    reported: "reported",
    conditional: "conditional",
    forecast: "forecast",
    denied: "denied",
  },
  status: { announced: "announced", reported: "reported", rumoured: "rumoured", undetermined: "undetermined" },
  sources: {
    press: "press",
    company: "company",
    person: "person",
    organization: "organisation",
    anonymous: "unnamed sources",
  },
  events: {
    partnership: "partnership",
    acquisition: "acquisition",
    funding: "funding",
    appointment: "appointment",
    departure: "departure",
    launch: "launch",
    results: "results",
    contract: "contract",
    layoffs: "layoffs",
    incident: "incident",
    litigation: "litigation",
  },
  roles: {},
  marks: {
    company: "company",
    person: "person",
    organization: "organisation",
    product: "product",
    place: "place",
    percentage: "percentage",
    amount: "amount",
    quantity: "quantity",
    quarter: "quarter",
    date: "date",
  },
  inferredFields: {
    company: "whose",
    measure: "of what",
    direction: "direction",
    period: "when",
    baseline: "against",
  },
  words: {
    skip: "Skip the article",
    by: "by",
    published: "published",
    keyPoints: "Key points",
    article: "The article, read",
    legend: "Marks",
    companies: "Companies",
    people: "People",
    organizations: "Organisations",
    products: "Products",
    places: "Places",
    figures: "Figures",
    shares: "Shares",
    growth: "Change",
    timeline: "Periods",
    events: "Events",
    quotes: "Quotes",
    sourcesTitle: "Who says so",
    warnings: "Look twice",
    written: "Written",
    value: "Value",
    kind: "Kind",
    whose: "Whose",
    measure: "Of what",
    scope: "Scope",
    when: "When",
    against: "Against",
    saysWho: "Says who",
    certaintyTitle: "Certainty",
    confidence: "Confidence",
    why: "Why",
    aliases: "Also written",
    role: "Role",
    former: "former",
    mentions: "Mentions",
    inferred: "inferred",
    citing: "citing",
    speakerUnknown: "speaker not named",
    reportedSpeech: "reported speech",
    yearFromText: "year as written",
    yearFromContext: "year inferred from the article",
    yearFromPublished: "year inferred from the date of publication",
    yearUnknown: "year not said",
    more: "more",
    sentence: "sentence",
    previous: "Before",
    publication: "publication",
    madeBy: "Read by depeche: every record is a span of the text.",
    languageTitle: "Language",
    fact: "fact",
    event: "event",
  },
};

const LABELS = { en: ENGLISH, fr: FRENCH_PAGE as Labels } as const;

export type PageLanguage = keyof typeof LABELS;
export const PAGE_LANGUAGES = Object.keys(LABELS) as readonly PageLanguage[];

export const labelsOf = (language: PageLanguage): Labels => LABELS[language];
