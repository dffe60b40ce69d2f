// @ts-nocheck
import type { BindingWords } from "../facts/bind-figures.js";
import { HOLDER_FEATURES } from "../facts/holder-features.js";
import { MEASURE_FEATURES } from "../facts/measure-features.js";
import { BASELINE_FEATURES, PERIOD_FEATURES } from "../facts/period-features.js";
import { BASELINE_WEIGHTS, HOLDER_WEIGHTS, MEASURE_WEIGHTS, PERIOD_WEIGHTS } from "./binding-weights.generated.js";
import { COORDINATION_WORDS, HOLDER_WORDS } from "./words/holders.js";
import { MEASURE_WORDS } from "./words/measured-nouns.js";
import { PERIOD_BINDING_WORDS } from "./words/period-binding.js";
import { SCOPE_WORDS } from "./words/scopes.js";

/** « gap:weight » pairs to one weight a feature, unpacked when first asked for. */
function unpackLater({ packed, scale }: { packed: string; scale: number }, size: number): () => Float32Array {
  let weights: Float32Array | undefined;
  return () => {
    if (weights) return weights;
    weights = new Float32Array(size);
    let id = 0;
    for (const pair of packed.split(" ")) {
      const colon = pair.indexOf(":");
      id += Number(pair.slice(0, colon));
      weights[id] = Number(pair.slice(colon + 1)) / scale;
    }
    return weights;
  };
}

const holderWeights = unpackLater(HOLDER_WEIGHTS, HOLDER_FEATURES.size);
const measureWeights = unpackLater(MEASURE_WEIGHTS, MEASURE_FEATURES.size);
const periodWeights = unpackLater(PERIOD_WEIGHTS, PERIOD_FEATURES.size);
const baselineWeights = unpackLater(BASELINE_WEIGHTS, BASELINE_FEATURES.size);

export const BINDING_WORDS: BindingWords = {
  holders: {
    words: HOLDER_WORDS,
    get weights() {
      return holderWeights();
    },
    lists: COORDINATION_WORDS,
  },
  measures: {
    words: MEASURE_WORDS,
    get weights() {
      return measureWeights();
    },
  },
  periods: {
    words: PERIOD_BINDING_WORDS,
    get periods() {
      return periodWeights();
    },
    get baselines() {
      return baselineWeights();
    },
  },
  scopes: SCOPE_WORDS,
};
