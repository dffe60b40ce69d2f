import type { Entities } from "../entities/link-entities.js";
import type { FigureMention } from "../mentions/mention.js";
import type { HoldingCalibration } from "./calibrate-holding.js";
import { describeMention, describeNobody, describeTopic } from "./describe-holders.js";
import { type CoordinationWords, expandHolders } from "./expand-holders.js";
import type { FactContext } from "./fact-context.js";
import { type Choose, chooseBest, Features, type Option, softmax } from "./feature-table.js";
import type { SourceOf } from "./find-sourced.js";
import type { FoundMeasure } from "./found-measure.js";
import { HOLDER_FEATURES } from "./holder-features.js";
import type { HolderMention, HolderScene, HolderWords } from "./holder-scene.js";
import { isInClause } from "./in-clause.js";
import { listHolderMentions, listScenes } from "./list-scenes.js";
import { firstLineOver } from "./lone-lines.js";
import type { Ranker } from "./ranker.js";
import type { VerbClassWords } from "./verb-class.js";

export interface HolderModel {
  readonly words: HolderWords;
  /** Over the features of `holder-features.ts`; null in training, where the features are wanted. */
  readonly ranker: Ranker | null;
  readonly verbs: VerbClassWords;
  readonly lists: CoordinationWords;
  readonly calibration: HoldingCalibration;
}

/** Who holds a figure: indexes of companies, the first the nearest; empty when nobody does. */
export interface Holding {
  readonly holders: readonly number[];
  /** Probability of the answer under the model, 0 to 1. */
  readonly confidence: number;
  /** The mention that was chosen, or null: nobody, or a company of an earlier sentence. */
  readonly mention: HolderMention | null;
  /** Whether the holder stands in an earlier sentence. */
  readonly inferred: boolean;
}

/** How many sentences back the holder is looked for, and how many companies there at most. */
const SENTENCES_BACK = 3;
const TOPICS = 6;
/** The document's main company, and the holder of the figure before, may stand farther back. */
const TOPIC_REACH = 20;

/** The possible holders of a figure: nobody first, then the sentence's companies, then earlier ones. */
function listHolders(
  scene: HolderScene,
  all: readonly HolderMention[],
  features: Features,
): Option<HolderMention | null>[] {
  describeNobody(scene, features);
  const options: Option<HolderMention | null>[] = [features.option(null)];
  for (const mention of scene.mentions) {
    describeMention(scene, mention, features);
    options.push(features.option(mention));
  }
  const top = firstLineOver(scene.document, scene.figure);
  const named = new Set(scene.mentions.map(({ entity }) => entity));
  let recency = 0;
  for (let index = lastBefore(all, scene.sentence); index >= 0 && recency < TOPICS; index--) {
    const mention = all[index] as HolderMention;
    const near = mention.sentence >= scene.sentence - SENTENCES_BACK;
    if (!near && mention.sentence < scene.sentence - TOPIC_REACH) break;
    if (top >= 0 && mention.sentence < top) break;
    const spoken =
      mention.entity === scene.topic || mention.entity === scene.previous || mention.entity === scene.heading;
    if (named.has(mention.entity) || !(near || mention.top || spoken)) continue;
    named.add(mention.entity);
    describeTopic(scene, mention, recency++, features);
    options.push(features.option(mention));
  }
  return options;
}

/** Index of the last mention in a sentence before this one, by bisection. */
function lastBefore(all: readonly HolderMention[], sentence: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Whose figure each is, by a log-linear ranker over the companies of its sentence, those of the sentences before, and nobody
 * (weights: training/MODEL_CARD.md), then lists: « AWS, Microsoft et Google détiennent 71 % », « respectivement ».
 *
 * @param measures what each figure measures, null where that is unknown.
 */
export function bindHolders(
  context: FactContext,
  entities: Entities,
  figures: readonly FigureMention[],
  measures: readonly (FoundMeasure | null)[],
  sourceOf: SourceOf,
  model: Omit<HolderModel, "calibration">,
  choose: Choose<HolderMention | null> = chooseBest,
): Holding[] {
  const companies = listHolderMentions(context, entities);
  const features = new Features(HOLDER_FEATURES, model.ranker);
  const holdings: Holding[] = [];
  const chosen: (HolderMention | null)[] = [];
  const scenes = listScenes(
    context,
    entities,
    figures,
    companies,
    measures,
    model.words,
    model.verbs,
    sourceOf,
    (index) => chosen[index]?.entity ?? -1,
  );
  for (const scene of scenes) {
    const index = holdings.length;
    const before = holdings[index - 1];
    if (before && isBracketedGrowth(scene, figures[index - 1])) {
      holdings.push(before);
      chosen.push(chosen[index - 1] ?? null);
      continue;
    }
    const options = listHolders(scene, companies, features);
    const best = choose(index, options);
    const mention = options[best]?.value ?? null;
    chosen.push(mention);
    holdings.push({
      holders: mention === null ? [] : expandHolders(scene, mention, companies, model.lists),
      confidence: softmax(options.map(({ score }) => score))[best] ?? 0,
      mention,
      inferred: mention !== null && !isNear(scene, mention),
    });
  }
  return holdings;
}

/** « AWS : 32 % » */
const LABEL_GAP = 2;

/** Named in the figure's own clause, or as its label. */
const isNear = ({ context, figure, sentence }: HolderScene, mention: HolderMention): boolean =>
  mention.sentence === sentence &&
  mention.via === "name" &&
  (isInClause(context.clauses, figure.first, mention.first) ||
    (mention.end <= figure.first && figure.first - mention.end <= LABEL_GAP));

/** « 16,5 % (+75,9 %) pour Microsoft »: a growth in brackets right behind a figure is of the same holder. */
const isBracketedGrowth = ({ document, figure, chained }: HolderScene, before: FigureMention | undefined): boolean =>
  chained &&
  before !== undefined &&
  figure.kind === "change" &&
  before.end === figure.first - 1 &&
  document.tokens.norms[before.end] === "(";
