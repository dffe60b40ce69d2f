// @ts-nocheck
import { periodsOfText } from "../../evaluation/read-periods.js";
import type { Period } from "../../src/schema/types.js";
import { compareSpans, type FoundSpan } from "./compare-spans.js";
import type { GivenCase } from "./read-cases.js";

/**
 * Quarters and half-years (`quarter`) and all other periods (`date`). Attributes, in any order: `2024-Q3`, `Q3`, `FY2025-Q4`, `FY-Q2`,
 * `2023-H1`, `2024`, `FY2024`, `2023-05`, `--05`, `2023-05-12`, `--05-12`; a week or a range by its days, `2023-01-01..2023-09-30`, or in
 * short `2023-01..2023-09`, `2022..2023`; what has no dates `week`, `range`; then `relative`, and `context` or `published` where the
 * year comes from. Dates that a quarter or year does not give by itself are written beside it: `FY2024-Q3 2024-04..2024-06`.
 */
export function checkPeriods({ text, spans, directives, kind, isCounter }: GivenCase): string[] {
  const published = directives.published === undefined || directives.published === "none" ? null : directives.published;
  const found = periodsOfText(text, published).map((mention): FoundSpan => {
    const { period, start, stop, rule } = mention;
    return {
      kind: rule.startsWith("fr/date/") ? "date" : "quarter",
      attributes: describePeriod(period),
      start,
      end: stop,
    };
  });
  const kinds = ["quarter", "date"].filter(
    (one) => one === kind || (!isCounter && spans.some((span) => span.kind === one)),
  );
  return kinds.flatMap((one) => {
    const expected = spans.filter((span) => span.kind === one);
    const long = expected.map((span) => ({ ...span, attributes: inFull(span.attributes) }));
    return compareSpans(
      text,
      long,
      found.filter((span) => span.kind === one),
    );
  });
}

/** A period in the words of the case files, dates in full. */
export function describePeriod(period: Period): string {
  const { granularity, from, to, relative, yearFrom } = period;
  const name = nameOf(period);
  const dates = from === null || to === null ? "" : `${from}..${to}`;
  const ownDates = name === "" ? "" : inFull(`${name.replace("FY", "")}..${name.replace("FY", "")}`);
  const shown = dates === ownDates && !period.fiscal ? "" : dates;
  const bare = name === "" && shown === "" ? `${period.year ?? ""} ${granularity}` : "";
  const source = yearFrom === null || yearFrom === "text" ? "" : yearFrom;
  const undated = name !== "" && dates === "" && period.year !== null && !period.fiscal ? "undated" : "";
  return [name, shown, bare, undated, relative ? "relative" : "", source].filter(Boolean).join(" ");
}

const two = (value: number): string => String(value).padStart(2, "0");

function nameOf({ granularity, year, quarter, half, month, day, fiscal }: Period): string {
  const fy = fiscal ? "FY" : "";
  const part = quarter !== null ? `Q${quarter}` : half !== null ? `H${half}` : "";
  if (part !== "") return year === null ? `${fy}${fy && "-"}${part}` : `${fy}${year}-${part}`;
  if (granularity === "day" && month !== null && day !== null) return `${year ?? "-"}-${two(month)}-${two(day)}`;
  if (granularity === "month" && month !== null) return `${year ?? "-"}-${two(month)}`;
  return granularity === "year" && year !== null ? `${fy}${year}` : "";
}

/** `2023-01..2023-09` → `2023-01-01..2023-09-30`; the rest as it is. */
const inFull = (attributes: string): string =>
  attributes
    .split(/\s+/)
    .map((word) => {
      const [from, to] = word.split("..");
      return from !== undefined && to !== undefined ? `${edge(from, 0)}..${edge(to, 1)}` : word;
    })
    .join(" ");

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** First (0) or last (1) day of a year, half-year, quarter, month or day. */
function edge(name: string, side: 0 | 1): string {
  const parts = /^(\d{4})(?:-(?:([QH])(\d)|(\d\d)(-\d\d)?))?$/.exec(name);
  if (!parts) return name;
  const [, year = "", letter, number, month, day] = parts;
  if (day !== undefined) return name;
  const length = letter === "Q" ? 3 : letter === "H" ? 6 : month === undefined ? 12 : 1;
  const last = letter === undefined ? Number(month ?? 12) : Number(number) * length;
  const shown = side === 0 ? last - length + 1 : last;
  return `${year}-${two(shown)}-${side === 0 ? "01" : two(lastDay(Number(year), last))}`;
}
