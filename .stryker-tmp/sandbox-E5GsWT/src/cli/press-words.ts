// @ts-nocheck
import { labelsOf } from "../html/labels.js";
import { showScaled } from "../html/show-number.js";
import type { Announcement, Claim, PressFigure, PressReport } from "../queue/index.js";

const LABELS = labelsOf("en");

/** « ▲ 9% », « 12 m EUR », « 31% ». */
export function showPressFigure({ low, high, unit, currency, change, changeUnit }: PressFigure): string {
  const isShare = unit === "percent" || unit === "points" || unit === "basis-points";
  const sign = isShare && low < 0 && high <= 0 ? "▼ " : "";
  const value =
    low === high ? showScaled(Math.abs(low), LABELS) : `${showScaled(low, LABELS)}–${showScaled(high, LABELS)}`;
  const shown = unit === "percent" ? `${value}%` : `${value} ${currency ?? unit}`;
  const moved =
    change === null
      ? ""
      : ` (${change < 0 ? "▼" : "▲"} ${showScaled(Math.abs(change), LABELS)}${changeUnit === "percent" ? "%" : ` ${changeUnit}`})`;
  return `${sign}${shown}${moved}`;
}

/** « acquirer Talweg · target Lierre ». */
export const showRoles = ({ roles }: Announcement): string =>
  Object.entries(roles)
    .map(([role, names]) => `${role} ${names.join(", ")}`)
    .join(" · ");

/** What became of a claim: « rumoured 2024-02-01, stated 2024-02-12 » or how sure each told it. */
export const showCourse = ({ confirmed, certainties }: Claim): string =>
  confirmed ? `rumoured ${confirmed.rumoured}, stated ${confirmed.stated}` : certainties.join(", ");

export const showSpan = ({ from, to }: PressReport): string =>
  from === null ? "undated" : from === to ? from : `${from} to ${to}`;
