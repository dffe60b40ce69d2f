import type {
  Amount,
  Event,
  Extraction,
  Percentage,
  Period,
  Quantity,
  Quarter,
  Source,
} from "../../src/schema/types.js";

/** A row of what must hold, by field; what a row leaves out is not asked. */
export type Expected = Record<string, string | null>;

export interface Themed {
  readonly text: string;
  readonly date: string;
  readonly rows: {
    readonly companies: readonly string[];
    /** Names that the result takes for companies, wrongly: known, and not asked here. */
    readonly left: readonly string[];
    readonly people: readonly (readonly [name: string, title: string, company: string])[];
    readonly figures: readonly { readonly surface: string; readonly row: Expected }[];
    readonly quarters: readonly Expected[];
    readonly events: readonly Expected[];
    readonly quotes: readonly (readonly [speaker: string, words: string])[];
    readonly status: string | null;
  };
}

/** « of=X », « of= » for nobody. */
function readFields(fields: readonly string[]): Expected {
  return Object.fromEntries(
    fields.map((field) => {
      const at = field.indexOf("=");
      return [field.slice(0, at), field.slice(at + 1) || null];
    }),
  );
}

/** An article under its date, then « --- » and one line for each row. */
export function readThemed(file: string): Themed {
  const [head = "", tail = ""] = file.split("\n---\n");
  const [first = "", ...body] = head.split("\n");
  const lines = tail.split("\n").filter((line) => line !== "");
  const of = (kind: string) =>
    lines.filter((line) => line.startsWith(`${kind}: `)).map((line) => line.slice(kind.length + 2).split(" | "));
  return {
    text: body.join("\n"),
    date: first.replace("date: ", ""),
    rows: {
      companies: of("companies").flatMap(([names = ""]) => names.split("; ")),
      left: of("left").flatMap(([names = ""]) => names.split("; ")),
      people: of("person").map(([name = "", title = "", company = ""]) => [name, title, company]),
      figures: of("figure").map(([surface = "", ...fields]) => ({ surface, row: readFields(fields) })),
      quarters: of("quarter").map(([text = "", quarter = "", year = "", yearFrom = ""]) => ({
        text,
        quarter,
        year,
        yearFrom,
      })),
      events: of("event").map(([type = "", certainty = "", ...fields]) => ({
        event: type,
        certainty,
        ...readFields(fields),
      })),
      quotes: of("quote").map(([speaker = "", words = ""]) => [speaker, words]),
      status: of("status")[0]?.[0] ?? null,
    },
  };
}

const plain = (text: string): string => text.replace(/’/g, "'").replace(/[\u00a0\u202f]/g, " ");

export const showPeriod = (period: Period | null): string | null =>
  period === null
    ? null
    : `${period.year}${period.quarter ? `-Q${period.quarter}` : period.half ? `-H${period.half}` : ""}`;

export const showSource = (source: Source | null): string | null =>
  source === null
    ? null
    : `${source.name ?? source.kind}${source.citing ? `<${source.citing.name ?? source.citing.kind}` : ""}`;

/** A figure with the source and certainty that its fact has. */
export function showFigure(figure: Percentage | Amount | Quantity, { facts, percentages }: Extraction): Expected {
  const fact = facts.find(
    ({ figure: own, change }) =>
      [own, change].some(
        (reference) =>
          reference !== null &&
          reference.value === figure.value &&
          (reference.list === "percentages") === percentages.includes(figure as Percentage),
      ) || false,
  );
  return {
    of: figure.company,
    about: figure.measure === null ? null : plain(figure.measure),
    kind: "kind" in figure ? figure.kind : null,
    way: figure.direction === "none" ? null : figure.direction,
    when: showPeriod(figure.period),
    against: showPeriod(figure.baseline),
    sure: fact?.certainty ?? null,
    src: showSource(fact?.source ?? null),
  };
}

export const showQuarter = ({ text, quarter, half, year, yearFrom }: Quarter): Expected => ({
  text: plain(text),
  quarter: quarter === null ? `H${half}` : String(quarter),
  year: String(year),
  yearFrom,
});

export const showEvent = ({ type, certainty, roles, source }: Event): Expected => ({
  event: type,
  certainty,
  src: showSource(source),
  ...Object.fromEntries(
    Object.entries(roles).map(([role, argument]) => [
      role,
      [argument ?? []]
        .flat()
        .map(({ name }) => plain(name))
        .join("+") || null,
    ]),
  ),
});
