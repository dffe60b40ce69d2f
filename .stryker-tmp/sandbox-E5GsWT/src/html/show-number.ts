// @ts-nocheck
import type { Labels } from "./labels.js";

const DIGITS = 4;

/** A number as its readers write it: « 48,6 », « 1,234,567 ». Not Intl's: its spaces differ from one engine to the next. */
export function showNumber(value: number, { decimal, group }: Pick<Labels, "decimal" | "group">): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value);
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(DIGITS).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const kept = fraction.replace(/0+$/, "");
  return `${value < 0 ? "\u2212" : ""}${grouped}${kept ? decimal + kept : ""}`;
}

/** « 1 fact », « 2 facts »: both languages of the page add an s. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count > 1 ? "s" : ""}`;

/** Scaled where that is shorter: 48,600,000 → « 48.6 m ». */
export function showScaled(value: number, labels: Labels): string {
  const [size, sign] = labels.scales.find(([size]) => Math.abs(value) >= size) ?? [1, ""];
  const scaled = value / size;
  const rounded = Number(scaled.toPrecision(6));
  return sign === "" || Number((rounded * size).toPrecision(12)) !== value
    ? showNumber(value, labels)
    : `${showNumber(rounded, labels)}\u00a0${sign}`;
}
