// @ts-nocheck
import type { Document } from "../document/document.js";
import { spanOf } from "../document/span.js";
import type { Warning } from "../schema/types.js";
import type { BoundFigure } from "./bound-figure.js";
import { type Doubt, FigureScene } from "./warnings/figure-scene.js";
import { findBrokenGrowth } from "./warnings/find-broken-growth.js";
import { findBrokenSums } from "./warnings/find-broken-sums.js";
import { findPartsAboveWhole, findShareExcess } from "./warnings/find-excess-parts.js";
import { findOddConversions, findOddCurrencies, findOddScales } from "./warnings/find-odd-scales.js";
import { findRepetitions } from "./warnings/find-repetitions.js";
import type { WarningWords } from "./warnings/warning-words.js";

const IN_A_SENTENCE: readonly ((scene: FigureScene) => Doubt[])[] = [
  findRepetitions,
  findBrokenSums,
  findBrokenGrowth,
  findPartsAboveWhole,
  findShareExcess,
  findOddConversions,
  findOddCurrencies,
];

/**
 * What a reader should look at twice: `repeated-figure` (the same figure twice of one holder), `inconsistent-figures` (a sum, a growth, a
 * part or shares that the figures beside them contradict) and `scale-suspect` (milliards where millions fit). A warning that is wrong
 * costs more than one that is missed: each needs figures written without « environ » and nothing between them that could explain the rest.
 *
 * @param figures in text order.
 * @returns warnings in text order, with the span of every figure that a message speaks of.
 */
export function findWarnings(document: Document, figures: readonly BoundFigure[], words: WarningWords): Warning[] {
  const doubts: Doubt[] = [];
  for (let first = 0; first < figures.length; ) {
    let end = first + 1;
    while (figures[end]?.sentence === figures[first]?.sentence && end < figures.length) end++;
    if (end - first > 1) {
      const scene = new FigureScene(document, figures.slice(first, end), words);
      for (const find of IN_A_SENTENCE) doubts.push(...find(scene));
    }
    first = end;
  }
  doubts.push(...findOddScales(new FigureScene(document, figures, words)));
  return doubts
    .map(({ code, message, figures: seen }) => ({
      code,
      message,
      spans: seen.map(({ mention }) => spanOf(document.text, mention.start, mention.stop)),
    }))
    .sort((one, other) => (one.spans[0]?.start ?? 0) - (other.spans[0]?.start ?? 0));
}
