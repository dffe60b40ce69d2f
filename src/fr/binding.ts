import type { BindingWords } from "../facts/bind-figures.js";
import { HOLDER_FEATURES } from "../facts/holder-features.js";
import { HOLDER_SCALE, HOLDER_WEIGHTS } from "./holder-weights.generated.js";
import { COORDINATION_WORDS, HOLDER_WORDS } from "./words/holders.js";
import { MEASURE_WORDS } from "./words/measured-nouns.js";
import { PERIOD_BINDING_WORDS } from "./words/period-binding.js";

/** « gap:weight » pairs to one weight a feature. */
function unpackWeights(packed: string, scale: number, size: number): Float32Array {
  const weights = new Float32Array(size);
  let id = 0;
  for (const pair of packed.split(" ")) {
    const colon = pair.indexOf(":");
    id += Number(pair.slice(0, colon));
    weights[id] = Number(pair.slice(colon + 1)) / scale;
  }
  return weights;
}

let weights: Float32Array | undefined;

export const BINDING_WORDS: BindingWords = {
  holders: {
    words: HOLDER_WORDS,
    get weights() {
      weights ??= unpackWeights(HOLDER_WEIGHTS, HOLDER_SCALE, HOLDER_FEATURES);
      return weights;
    },
    lists: COORDINATION_WORDS,
  },
  measures: MEASURE_WORDS,
  periods: PERIOD_BINDING_WORDS,
  analysts: new Set(["analyst"]),
};
