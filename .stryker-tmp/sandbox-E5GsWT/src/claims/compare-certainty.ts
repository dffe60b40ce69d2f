// @ts-nocheck
import type { Certainty } from "../schema/types.js";

const OPEN: ReadonlySet<Certainty> = new Set(["conditional", "forecast"]);

/** Whether a claim says more surely than the article that something is, or says the contrary: a rumour as a fact, a forecast as a result. */
export function contradictsCertainty(claim: Certainty | null, article: Certainty | null): boolean {
  if (claim === null || article === null) return false;
  if ((claim === "denied") !== (article === "denied")) return true;
  return OPEN.has(article) && !OPEN.has(claim);
}
