import type { BindingWords } from "../facts/bind-figures.js";
import { HOLDER_FEATURES } from "../facts/holder-features.js";
import { MEASURE_FEATURES } from "../facts/measure-features.js";
import { BASELINE_FEATURES, PERIOD_FEATURES } from "../facts/period-features.js";
import type { Ranker } from "../facts/ranker.js";
import { type PackedRanker, unpackRanker } from "../facts/unpack-ranker.js";
import { BASELINE_RANKER, HOLDER_RANKER, MEASURE_RANKER, PERIOD_RANKER } from "./binding-weights.generated.js";
import { HOLDER_CALIBRATION } from "./holder-calibration.generated.js";
import { FIGURE_VERBS } from "./words/figure-verbs.js";
import { COORDINATION_WORDS, HOLDER_WORDS } from "./words/holders.js";
import { MEASURE_KINDS } from "./words/measure.js";
import { MEASURE_WORDS } from "./words/measured-nouns.js";
import { PERIOD_BINDING_WORDS } from "./words/period-binding.js";
import { SCOPE_WORDS } from "./words/scopes.js";

/** Unpacked when first asked for. */
function later(packed: PackedRanker, size: number): () => Ranker {
  let ranker: Ranker | undefined;
  return () => {
    ranker ??= unpackRanker(packed, size);
    return ranker;
  };
}

const holderRanker = later(HOLDER_RANKER, HOLDER_FEATURES.size);
const measureRanker = later(MEASURE_RANKER, MEASURE_FEATURES.size);
const periodRanker = later(PERIOD_RANKER, PERIOD_FEATURES.size);
const baselineRanker = later(BASELINE_RANKER, BASELINE_FEATURES.size);

export const BINDING_WORDS: BindingWords = {
  holders: {
    words: HOLDER_WORDS,
    verbs: FIGURE_VERBS,
    get ranker() {
      return holderRanker();
    },
    lists: COORDINATION_WORDS,
    calibration: HOLDER_CALIBRATION,
  },
  measures: {
    words: MEASURE_WORDS,
    get ranker() {
      return measureRanker();
    },
  },
  periods: {
    words: PERIOD_BINDING_WORDS,
    get periods() {
      return periodRanker();
    },
    get baselines() {
      return baselineRanker();
    },
  },
  scopes: SCOPE_WORDS,
  kinds: MEASURE_KINDS,
};
