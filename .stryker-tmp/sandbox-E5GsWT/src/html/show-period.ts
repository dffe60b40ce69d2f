// @ts-nocheck
import type { Period } from "../schema/types.js";
import type { Labels } from "./labels.js";

/** « Q4 2018 », « March 2019 », « 2019-01-01 – 2019-02-06 »; a year that nobody says is « ? ». */
export function showPeriod(period: Period, labels: Labels): string {
  const { quarter, half, month, day } = period;
  const year = period.year === null ? "?" : `${period.fiscal ? labels.fiscal : ""}${period.year}`;
  if (quarter !== null) return `${labels.quarter}${quarter} ${year}`;
  if (half !== null) return `${labels.half}${half} ${year}`;
  if (period.granularity === "range" || period.granularity === "week")
    return period.from && period.to ? showRange(period.from, period.to, labels) : year;
  if (month === null) return year;
  const named = labels.months[month - 1] ?? String(month);
  return `${day === null ? "" : `${day} `}${named}${period.year === null ? "" : ` ${year}`}`;
}

const FULL_YEARS = /^(\d{4})-01-01 (\d{4})-12-31$/;

function showRange(from: string, to: string, labels: Labels): string {
  const years = FULL_YEARS.exec(`${from} ${to}`);
  if (years) return years[1] === years[2] ? (years[1] as string) : `${years[1]}–${years[2]}`;
  return `${showDay(from, labels)} – ${showDay(to, labels)}`;
}

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)/;

/** An ISO date in words; anything else as it stands. */
export function showDay(iso: string, labels: Labels): string {
  const parts = ISO_DAY.exec(iso);
  if (!parts) return iso;
  const named = labels.months[Number(parts[2]) - 1];
  return named ? `${Number(parts[3])} ${named} ${parts[1]}` : iso;
}
