// @ts-nocheck
import { readDay } from "../options.js";

export type Age = "older" | "younger" | "undated";

/** Tells an article's date of publication from the first day that is wanted. */
export type Since = (publishedAt: unknown) => Age;

/** @throws DepecheOptionsError when `day` is no date. A date that cannot be read counts as none: the article is kept. */
export function readSince(day: string | Date): Since {
  const first = toNumber(readDay(day, "since"));
  return (publishedAt) => {
    try {
      return toNumber(readDay(publishedAt, "publishedAt")) < first ? "older" : "younger";
    } catch {
      return "undated";
    }
  };
}

const toNumber = ({ year, month, day }: { year: number; month: number; day: number }): number =>
  year * 10_000 + month * 100 + day;
