import { Feature } from "../../src/summary/features.js";
import { type PickedArticle, readPressPicks, readWrittenPicks } from "./editor-picks.js";
import { type PickExample, readText, type StandfirstExample, toPickExample, toStandfirstExample } from "./examples.js";
import { type Learned, learnCharacters, learnSentences, measureScale, scoreRows, valuesOf } from "./learn.js";
import { readLifts } from "./learn-salience.js";
import type { SummaryPair } from "./pairs.js";

/** Chosen by five folds (`--tune`): see evaluation/RESULTS.md. */
const SENTENCES = { share: 0.4, decay: 0.1 };
const CHARACTERS = { decay: 0.01 };
/** What a sentence loses that says nothing new, for the sentences ranker, whose training sees one pick at a time. By five folds. */
const SENTENCES_REDUNDANCY = 0.5;

interface Material {
  readonly standfirsts: StandfirstExample[];
  readonly picks: PickExample[];
  readonly scale: Float64Array;
}

function readMaterial(pairs: readonly SummaryPair[], picked: readonly PickedArticle[], titled: boolean): Material {
  const lifts = readLifts(pairs);
  const standfirsts = pairs.map((pair) =>
    toStandfirstExample(readText(pair.body, titled ? pair.title : null, lifts.without(pair)), pair),
  );
  const picks = picked.map((article) => toPickExample(readText(article.text, titled ? article.title : null), article));
  return { standfirsts, picks, scale: measureScale(standfirsts) };
}

const readPicks = (): PickedArticle[] => [...readWrittenPicks("train"), ...readPressPicks()];

/** The four columns of the table of weights. */
export function learnAll(pairs: readonly SummaryPair[]): Learned[] {
  const picked = readPicks();
  const columns = [false, true].map((titled) => {
    const { standfirsts, picks, scale } = readMaterial(pairs, picked, titled);
    const bySentences = learnSentences(picks, standfirsts, scale, SENTENCES);
    return [{ ...bySentences, redundancy: SENTENCES_REDUNDANCY }, learnCharacters(standfirsts, scale, CHARACTERS)];
  });
  return [columns[0]?.[0], columns[1]?.[0], columns[0]?.[1], columns[1]?.[1]] as Learned[];
}

const FOLDS = 5;
const part = <T>(list: readonly T[], fold: number, held: boolean): T[] =>
  list.filter((_, at) => (at % FOLDS === fold) === held);

/** Prints what five folds say of each setting: share of picks hit by the best three, expected worth of the words of a budget. */
export function tune(pairs: readonly SummaryPair[]): void {
  const picked = readPicks();
  for (const titled of [false, true]) {
    const { standfirsts, picks, scale } = readMaterial(pairs, picked, titled);
    console.log(titled ? "with title" : "without title");
    for (const share of [0, 0.4, 0.7, 0.9]) {
      for (const decay of [0.01, 0.03, 0.1]) {
        const hits = folds((fold) => {
          const learned = learnSentences(part(picks, fold, false), standfirsts, scale, { share, decay });
          return part(picks, fold, true).map((example) => hitsOf(example, learned));
        });
        console.log(
          `  sentences: share ${share}, decay ${decay}: ${((100 * sum(hits.map(([hit]) => hit))) / sum(hits.map(([, all]) => all))).toFixed(1)} % of picks`,
        );
      }
    }
    for (const decay of [0.003, 0.01, 0.03]) {
      const worths = folds((fold) => {
        const learned = learnCharacters(part(standfirsts, fold, false), scale, { decay });
        return part(standfirsts, fold, true)
          .filter(({ lists }) => lists.count > 1)
          .map((example) => worthOf(example, learned));
      });
      console.log(`  characters: decay ${decay}: worth ${(sum(worths) / worths.length).toFixed(4)}`);
    }
  }
}

const folds = <T>(run: (fold: number) => T[]): T[] => Array.from({ length: FOLDS }, (_, fold) => run(fold)).flat();
const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);

function order({ count, features }: { count: number; features: Float64Array }, { weights }: Learned): number[] {
  const scores = Array.from({ length: count }, (_, row) =>
    weights.reduce((score, weight, feature) => score + weight * (features[row * Feature.Count + feature] as number), 0),
  );
  return [...scores.keys()].sort((one, other) => (scores[other] as number) - (scores[one] as number) || one - other);
}

function hitsOf(example: PickExample, learned: Learned): readonly [hits: number, picks: number] {
  const best = order(example, learned).slice(0, 3);
  return [sum(best.map((at) => example.picked[at] as number)), sum([...example.picked])];
}

function worthOf(example: StandfirstExample, { weights, gains }: Learned): number {
  const values = valuesOf(example, scoreRows(example.features, example.count, weights), gains);
  let best = 0;
  for (let list = 1; list < values.length; list++) if ((values[list] as number) > (values[best] as number)) best = list;
  return example.lists.worths[best] as number;
}
