import type { Period } from "../../src/schema/types.js";

const pad = (part: number): string => String(part).padStart(2, "0");

/** A period as the annotators write it: `2024`, `2024-Q3`, `2024-H1`, `2024-10`, `2024-10-24`, `FY2025-Q2`, `2020/2023`; null where it has no year. */
export function notePeriod(period: Period | null): string | null {
  if (!period) return null;
  const { granularity, year, quarter, half, month, day, fiscal, from, to } = period;
  if (granularity === "range" || granularity === "week") return from && to ? `${from}/${to}` : null;
  if (year === null) return null;
  const stem = `${fiscal ? "FY" : ""}${year}`;
  if (granularity === "quarter") return `${stem}-Q${quarter}`;
  if (granularity === "half") return `${stem}-H${half}`;
  if (granularity === "month") return `${stem}-${pad(month ?? 0)}`;
  if (granularity === "day") return `${stem}-${pad(month ?? 0)}-${pad(day ?? 0)}`;
  return stem;
}

const MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
};

/** First and last day of a calendar notation, `2024-07-01/2024-09-30`; null for a fiscal one. */
function daysOf(notation: string): string | null {
  if (notation.startsWith("FY")) return null;
  if (notation.includes("/")) {
    const [left = "", right = ""] = notation.split("/");
    const first = daysOf(left)?.split("/")[0];
    const last = daysOf(right)?.split("/")[1];
    return first && last ? `${first}/${last}` : null;
  }
  const [year = "", part, day] = notation.split("-");
  if (day !== undefined) return `${notation}/${notation}`;
  const [first, last] = part === undefined ? [1, 12] : (MONTHS[part] ?? [Number(part), Number(part)]);
  const end = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return `${year}-${pad(first)}-01/${year}-${pad(last)}-${pad(end)}`;
}

/** Whether a found period is the annotated one: by its notation, or by its first and last day where both have them. */
export function samePeriod(gold: string | null, found: Period | null): boolean {
  if (gold === null || found === null) return gold === found;
  if (gold === notePeriod(found)) return true;
  const days = daysOf(gold);
  return days !== null && found.from !== null && found.to !== null && days === `${found.from}/${found.to}`;
}
