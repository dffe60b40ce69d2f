// @ts-nocheck
import type { Person, Source, Why } from "../schema/types.js";
import type { Mark } from "./collect-marks.js";
import type { Labels } from "./labels.js";
import { type Content, html, joined, type Markup } from "./markup.js";
import { MARK_KINDS, type PageContext } from "./page-context.js";
import { type AnyFigure, kindOf, showFigure } from "./show-figure.js";
import { showNumber } from "./show-number.js";
import { showDay, showPeriod } from "./show-period.js";

type Row = readonly [label: string, value: Content];

/** The record of a mark, shown on hover and on keyboard focus. Only spans: it stands within a paragraph. */
export function renderCard(mark: Mark, id: string, context: PageContext): Markup {
  const kind = MARK_KINDS[mark.list];
  const { title, rows } = describe(mark, context);
  const shown = [...rows, ...whyRows(context.whyOf(mark.list, mark.index), context.labels)].filter(
    ([, value]) => value !== null && value !== "",
  );
  return html`<span class="card" role="tooltip" id="${id}"><span class="card-head"><b>${title}</b> <span class="card-kind">${context.labels.marks[kind]}</span></span>${shown.map(
    ([label, value]) =>
      html`<span class="card-row"><span class="card-label">${label}<span class="sr">: </span></span><span>${value}</span><span class="sr">. </span></span>`,
  )}</span>`;
}

function describe(mark: Mark, context: PageContext): { title: string; rows: Row[] } {
  const { result, labels } = context;
  const { words } = labels;
  switch (mark.list) {
    case "quarters":
    case "dates": {
      const period = result[mark.list][mark.index] as (typeof result.dates)[number];
      const range = period.from && period.to ? `${showDay(period.from, labels)} – ${showDay(period.to, labels)}` : null;
      return {
        title: showPeriod(period, labels),
        rows: [
          [words.when, range],
          [words.why, yearFrom(period.yearFrom, labels)],
        ],
      };
    }
    case "percentages":
    case "amounts":
    case "quantities":
      return describeFigure(mark.list, mark.index, context);
    default: {
      const entity = result[mark.list][mark.index] as (typeof result.companies)[number];
      const roles = "roles" in entity ? showRoles(entity as Person, labels) : leadersOf(entity.name, context);
      return {
        title: entity.name,
        rows: [
          [words.role, roles],
          [words.aliases, entity.aliases.join(", ")],
          [words.mentions, entity.mentions.length],
          [words.confidence, mark.confidence === null ? null : showConfidence(mark.confidence, labels)],
          ["Wikidata", entity.wikidata],
        ],
      };
    }
  }
}

function describeFigure(
  list: "percentages" | "amounts" | "quantities",
  index: number,
  context: PageContext,
): { title: string; rows: Row[] } {
  const { result, labels } = context;
  const { words } = labels;
  const figure = result[list][index] as AnyFigure;
  const fact = context.factOf(list, index);
  return {
    title: showFigure(figure, labels),
    rows: [
      [words.kind, labels.kinds[kindOf(figure)]],
      [words.whose, withInferred(figure.companies.join(", "), figure, "company", labels)],
      [words.measure, withInferred(figure.measure, figure, "measure", labels)],
      [words.scope, figure.scope],
      [words.when, figure.period && withInferred(showPeriod(figure.period, labels), figure, "period", labels)],
      [words.against, figure.baseline && withInferred(showPeriod(figure.baseline, labels), figure, "baseline", labels)],
      [words.previous, figure.previous === null ? null : showNumber(figure.previous, labels)],
      [words.saysWho, fact?.source ? showSource(fact.source, labels) : null],
      [words.certaintyTitle, fact ? labels.certainty[fact.certainty] : null],
      [words.confidence, showConfidence(figure.confidence, labels)],
    ],
  };
}

/** A value with a mark where it is not in the figure's own clause. */
export function withInferred(
  value: string | null,
  { inferred }: AnyFigure,
  field: AnyFigure["inferred"][number],
  { words }: Labels,
): Content {
  if (!value) return null;
  return inferred.includes(field) ? html`${value} <i class="inferred">(${words.inferred})</i>` : value;
}

const MOST_WHYS = 4;

function whyRows(whys: readonly Why[], { words }: Labels): Row[] {
  return whys.slice(0, MOST_WHYS).map(({ path, rule, evidence }) => [
    [words.why, path.split("/").slice(3).join(".")].filter(Boolean).join(" · "),
    html`<code>${rule}</code>${
      evidence.length > 0 &&
      html` ${joined(
        evidence.map(({ text }) => `« ${shorten(text, 60)} »`),
        " ",
      )}`
    }`,
  ]);
}

export const shorten = (text: string, length: number): string => {
  const flat = text.replace(/\s+/g, " ");
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "");
  return `${cut.replace(/\s\S{0,12}$/, "")}…`;
};

export const showConfidence = (confidence: number, labels: Labels): string =>
  `${showNumber(Math.round(confidence * 100), labels)}${labels.language === "en" ? "%" : "\u00a0%"}`;

export const showRoles = ({ roles }: Person, { words }: Labels): string =>
  roles
    .map(({ title, company, organization, past }) => {
      const where = company ?? organization;
      return `${title}${where ? `, ${where}` : ""}${past ? ` (${words.former})` : ""}`;
    })
    .join(" ; ");

const leadersOf = (company: string, { result }: PageContext): string =>
  result.people
    .flatMap(({ name, roles }) => {
      const role = roles.find((one) => one.company === company && !one.past);
      return role ? [`${name}, ${role.title}`] : [];
    })
    .join(" ; ");

/** « The Information (press), citing anonymous »: a chain of sources, at most this long. */
const LONGEST_CHAIN = 4;

export function showSource(source: Source, labels: Labels): string {
  const chain: string[] = [];
  for (let at: Source | null = source; at !== null && chain.length < LONGEST_CHAIN; at = at.citing)
    chain.push(at.name ?? labels.sources[at.kind]);
  return chain.join(`, ${labels.words.citing} `);
}

export function yearFrom(origin: "text" | "context" | "published" | null, { words }: Labels): string {
  if (origin === "text") return words.yearFromText;
  if (origin === "context") return words.yearFromContext;
  return origin === "published" ? words.yearFromPublished : words.yearUnknown;
}
