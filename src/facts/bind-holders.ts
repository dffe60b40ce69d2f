import type { Document } from "../document/document.js";
import type { FigureMention, Place } from "../mentions/mention.js";
import {
  describeMention,
  describeNobody,
  describeTopic,
  HolderFeatures,
  type HolderMention,
  type HolderScene,
  type HolderWords,
} from "./holder-features.js";

export interface HolderModel {
  readonly words: HolderWords;
  /** One weight a feature id of `holder-features.ts`. */
  readonly weights: ArrayLike<number>;
  readonly lists: CoordinationWords;
}

export interface CoordinationWords {
  /** « et », « ou », « , »: what parts the names of a list. */
  readonly separators: ReadonlySet<string>;
  /** « respectivement ». */
  readonly respectively: ReadonlySet<string>;
  /** Words that make one figure of several companies: « ensemble », « détiennent », « cumulent ». */
  readonly together: ReadonlySet<string>;
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

/** A possible answer for one figure; `null` mention is nobody. */
export interface HolderOption {
  readonly mention: HolderMention | null;
  readonly ids: readonly number[];
}

/** The possible holders of a figure with their features: nobody first, then the sentence's companies, then earlier ones. */
export function listHolders(scene: HolderScene, all: readonly HolderMention[]): HolderOption[] {
  const features = new HolderFeatures();
  const options: HolderOption[] = [];
  describeNobody(scene, features);
  options.push({ mention: null, ids: [...features.ids] });
  for (const mention of scene.mentions) {
    describeMention(scene, mention, features);
    options.push({ mention, ids: [...features.ids] });
  }
  const named = new Set(scene.mentions.map(({ entity }) => entity));
  let recency = 0;
  for (let index = lastBefore(all, scene.sentence); index >= 0 && recency < TOPICS; index--) {
    const mention = all[index] as HolderMention;
    const near = mention.sentence >= scene.sentence - SENTENCES_BACK;
    if (!near && mention.sentence < scene.sentence - TOPIC_REACH) break;
    if (named.has(mention.entity) || !(near || mention.top || mention.entity === scene.previous)) continue;
    named.add(mention.entity);
    describeTopic(scene, mention, recency++, features);
    options.push({ mention, ids: [...features.ids] });
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

/** Probabilities of the options, a softmax over the sums of their weights. */
export function weighHolders(options: readonly HolderOption[], weights: ArrayLike<number>): number[] {
  const scores = options.map(({ ids }) => ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0));
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / all);
}

/**
 * Whose figure each is, by a log-linear ranker over the companies of its sentence, those of the sentences before, and nobody
 * (weights: training/MODEL_CARD.md), then lists: « AWS, Microsoft et Google détiennent 71 % », « respectivement ».
 *
 * @param companies mentions of companies in text order.
 * @param others names that are no company, in text order.
 */
export function bindHolders(
  document: Document,
  figures: readonly FigureMention[],
  companies: readonly HolderMention[],
  others: readonly Place[],
  model: HolderModel,
): Holding[] {
  const holdings: Holding[] = [];
  for (const scene of listScenes(
    document,
    figures,
    companies,
    others,
    model.words,
    (index) => holdings[index]?.holders[0] ?? -1,
  )) {
    const before = holdings.at(-1);
    if (before && isBracketedGrowth(scene, figures[holdings.length - 1])) {
      holdings.push(before);
      continue;
    }
    const options = listHolders(scene, companies);
    const probabilities = weighHolders(options, model.weights);
    let best = 0;
    for (let index = 1; index < options.length; index++) {
      if ((probabilities[index] ?? 0) > (probabilities[best] ?? 0)) best = index;
    }
    const mention = options[best]?.mention ?? null;
    const holders = mention === null ? [] : expandHolders(scene, mention, model.lists);
    holdings.push({
      holders,
      confidence: probabilities[best] ?? 0,
      mention,
      inferred: mention !== null && mention.sentence !== scene.sentence,
    });
  }
  return holdings;
}

/** « 16,5 % (+75,9 %) pour Microsoft »: a growth in brackets right behind a figure is of the same holder. */
const isBracketedGrowth = ({ document, figure, chained }: HolderScene, before: FigureMention | undefined): boolean =>
  chained &&
  before !== undefined &&
  figure.kind === "change" &&
  before.end === figure.first - 1 &&
  document.tokens.norms[before.end] === "(";

/** One scene a figure, made as it is asked for: `previousHolder` answers for the figures before. */
export function* listScenes(
  document: Document,
  figures: readonly FigureMention[],
  companies: readonly HolderMention[],
  others: readonly Place[],
  words: HolderWords,
  previousHolder: (figure: number) => number,
): Generator<HolderScene> {
  let firstCompany = 0;
  let firstOther = 0;
  let firstFigure = 0;
  for (const [index, figure] of figures.entries()) {
    const sentence = document.sentenceOf[figure.first] ?? 0;
    while (firstCompany < companies.length && (companies[firstCompany]?.sentence ?? 0) < sentence) firstCompany++;
    while (firstOther < others.length && (document.sentenceOf[others[firstOther]?.first ?? 0] ?? 0) < sentence)
      firstOther++;
    while (firstFigure < index && (document.sentenceOf[figures[firstFigure]?.first ?? 0] ?? 0) < sentence)
      firstFigure++;
    const inSentence = <T extends { first: number }>(list: readonly T[], from: number): T[] => {
      const found: T[] = [];
      for (let at = from; at < list.length; at++) {
        const item = list[at];
        if (!item || document.sentenceOf[item.first] !== sentence) break;
        found.push(item);
      }
      return found;
    };
    yield {
      document,
      words,
      figure,
      sentence,
      mentions: inSentence(companies, firstCompany),
      figures: inSentence(figures, firstFigure).map(({ first }) => first),
      rank: index - firstFigure,
      others: inSentence(others, firstOther).map(({ first }) => first),
      previous: index === 0 ? -1 : previousHolder(index - 1),
      chained: index > 0 && document.sentenceOf[figures[index - 1]?.first ?? 0] === sentence,
    };
  }
}

/** The names of the list that `mention` stands in, in order: « A, B et C ». */
function listAround(scene: HolderScene, mention: HolderMention, words: CoordinationWords): HolderMention[] {
  const { mentions, document } = scene;
  const joined = (left: HolderMention, right: HolderMention): boolean => {
    if (right.first - left.end > 3 || right.first <= left.end) return false;
    for (let token = left.end; token < right.first; token++) {
      if (!words.separators.has(document.tokens.norms[token] ?? "")) return false;
    }
    return true;
  };
  const at = mentions.indexOf(mention);
  let from = at;
  let to = at;
  while (from > 0 && joined(mentions[from - 1] as HolderMention, mentions[from] as HolderMention)) from--;
  while (to + 1 < mentions.length && joined(mentions[to] as HolderMention, mentions[to + 1] as HolderMention)) to++;
  return mentions.slice(from, to + 1);
}

function expandHolders(scene: HolderScene, mention: HolderMention, words: CoordinationWords): number[] {
  const list = mention.sentence === scene.sentence ? listAround(scene, mention, words) : [mention];
  if (list.length < 2) return [mention.entity];
  const { document, figure, figures, rank } = scene;
  const { first, end } = document.sentences[scene.sentence] ?? { first: 0, end: 0 };
  const last = list.at(-1) as HolderMention;
  let together = false;
  for (let token = first; token < end; token++) {
    const norm = document.tokens.norms[token] ?? "";
    if (words.respectively.has(norm) && figures.length >= list.length) {
      const offset = figures.length - list.length;
      const own = list[rank - offset] ?? list[rank];
      return own ? [own.entity] : [mention.entity];
    }
    if (token >= last.end && token < figure.first && words.together.has(norm)) together = true;
  }
  return together && last.end <= figure.first ? [...new Set(list.map(({ entity }) => entity))] : [mention.entity];
}
