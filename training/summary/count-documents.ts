import { TokenKind } from "../../src/document/tokens.js";
import { stemFrench } from "../../src/fr/stem.js";
import { STOP_WORDS } from "../../src/fr/words/stop-words.js";
import type { SummaryPair } from "./pairs.js";
import { readBody } from "./read-evidence.js";

/** Stems that fewer articles hold are not listed: they count as rare. Half as many would double the table and change no score. */
const FEWEST_ARTICLES = 16;

export interface DocumentFrequencies {
  /** Stems by inverse document frequency in tenths of a natural logarithm, each list sorted. */
  readonly byTenths: ReadonlyMap<number, readonly string[]>;
  readonly rare: number;
}

export function countDocuments(pairs: readonly SummaryPair[]): DocumentFrequencies {
  const stems = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { body } of pairs) {
    const { tokens } = readBody(body);
    const seen = new Set<string>();
    for (const [token, norm] of tokens.norms.entries()) {
      if (tokens.kinds[token] !== TokenKind.Word || STOP_WORDS.has(norm)) continue;
      const stem = stems.get(norm) ?? stemFrench(norm);
      stems.set(norm, stem);
      seen.add(stem);
    }
    for (const stem of seen) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const byTenths = new Map<number, string[]>();
  for (const [stem, count] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (count < FEWEST_ARTICLES) continue;
    const tenths = Math.round(10 * Math.log(pairs.length / count));
    byTenths.set(tenths, [...(byTenths.get(tenths) ?? []), stem]);
  }
  const rare = Math.round(10 * Math.log((2 * pairs.length) / FEWEST_ARTICLES)) / 10;
  return { byTenths: new Map([...byTenths].sort(([one], [other]) => one - other)), rare };
}

/** The stems of function words that as many articles hold, sorted. */
export function countFunctionWords(pairs: readonly SummaryPair[]): string[] {
  const counts = new Map<string, number>();
  for (const { body } of pairs) {
    const { tokens } = readBody(body);
    const stems = [...new Set(tokens.norms)]
      .filter((norm) => STOP_WORDS.has(norm))
      .map((norm) => stemFrench(norm) || norm);
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= FEWEST_ARTICLES)
    .map(([stem]) => stem)
    .sort();
}
