import { Feature } from "./features.js";
import { Gain } from "./gains.js";
import { WEIGHTS } from "./weights.generated.js";

/** What a summary may spend decides what a long sentence is worth: sentences by number, or by their characters. */
export type Price = "sentences" | "characters";

/** A learned ranker: one weight a feature, and how much a sentence loses when all of its terms were said already. */
export interface Ranker {
  readonly weights: Float64Array;
  readonly redundancy: number;
  /** What is said for the first time counts so much, by `Gain`. */
  readonly gains: Float64Array;
}

/** Columns of the generated table. */
const COLUMNS = ["sentences", "sentences with title", "characters", "characters with title"] as const;

const rankers = COLUMNS.map((_, column): Ranker => {
  const weights = new Float64Array(Feature.Count);
  for (let feature = 0; feature < Feature.Count; feature++)
    weights[feature] = WEIGHTS.features[Feature[feature] as string]?.[column] ?? 0;
  const gains = new Float64Array(Gain.Count);
  for (let gain = 0; gain < Gain.Count; gain++) gains[gain] = WEIGHTS.gains[Gain[gain] as string]?.[column] ?? 0;
  return { weights, redundancy: WEIGHTS.redundancy[column] as number, gains };
});

export const rankerFor = (price: Price, titled: boolean): Ranker =>
  rankers[(price === "sentences" ? 0 : 2) + Number(titled)] as Ranker;
