import type { Shares } from "./substitute-names.js";

/** How the tagger is learned. Every value was chosen on dev (evaluation/RESULTS.md). */
export interface LearningOptions {
  seed: number;
  /** Models learned one after another on texts substituted anew; their weights are averaged. */
  models: number;
  epochs: number;
  /** AdaGrad's step, and the share of it lost from the first epoch to the last. */
  rate: number;
  fall: number;
  /** L2 and L1 penalty of an epoch. */
  decay: number;
  cut: number;
  /** Share of the epochs that do not yet count in the average. */
  warmUp: number;
  /** Copies of each text in an epoch, substituted differently. */
  copies: { articles: number; sentences: number };
  /** Weight of an example by source. */
  weights: { written: number; popcorn: number; wikiner: number };
  /** Share of WikiNER's sentences read in an epoch. */
  wikinerShare: number;
  shares: Shares;
  packing: { largest: number; least: number; leastRow: number };
}

export const LEARNING: LearningOptions = {
  seed: 1,
  models: 2,
  epochs: 5,
  rate: 0.2,
  fall: 0.5,
  decay: 0.3,
  cut: 0.2,
  warmUp: 0.3,
  copies: { articles: 6, sentences: 6 },
  weights: { written: 1, popcorn: 0.5, wikiner: 0.3 },
  wikinerShare: 0.5,
  shares: {
    companies: 0.7,
    invented: 0.4,
    known: 0.35,
    people: 0.4,
    world: 0.15,
    knownPeople: 0.15,
    products: 0.3,
    places: 0.4,
    initials: 0.3,
    organizations: 0.4,
    press: 0.4,
  },
  packing: { largest: 4, least: 1, leastRow: 3 },
};
