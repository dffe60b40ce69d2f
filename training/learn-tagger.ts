import { Crf, type Weights } from "./crf.js";
import { makeExamples, readText } from "./examples.js";
import type { LearningOptions } from "./learning-options.js";
import { findMatches, WORDS } from "./name-data.js";
import type { NameLists } from "./name-lists.js";
import { Random } from "./random.js";
import { substituteNames } from "./substitute-names.js";
import type { TrainingText } from "./training-text.js";

/** Texts to learn from, by what they are worth. */
export interface TrainingSources {
  articles: readonly TrainingText[];
  sentences: readonly TrainingText[];
  popcorn: readonly TrainingText[];
  wikiner: readonly TrainingText[];
}

interface Job {
  text: TrainingText;
  weight: number;
}

/** The penalty is applied, and the weights are remembered, this often in an epoch. */
const PARTS_OF_EPOCH = 10;

/** Learns the weights of the tagger: the average over the later part of each model, and over the models. */
export function learnTagger(
  sources: TrainingSources,
  lists: NameLists,
  options: LearningOptions,
  say: (line: string) => void,
): Weights {
  const learned: Weights[] = [];
  for (let model = 0; model < options.models; model++) {
    const random = new Random(options.seed + model * 1000);
    learned.push(learnModel(sources, lists, options, random, (line) => say(`model ${model + 1}, ${line}`)));
  }
  return averageWeights(learned);
}

function learnModel(
  sources: TrainingSources,
  lists: NameLists,
  { epochs, rate, fall, decay, cut, warmUp, shares, ...options }: LearningOptions,
  random: Random,
  say: (line: string) => void,
): Weights {
  const crf = new Crf();
  for (let epoch = 0; epoch < epochs; epoch++) {
    const jobs = listJobs(sources, options, random);
    const step = rate * (1 - (epoch / epochs) * fall);
    const part = Math.ceil(jobs.length / PARTS_OF_EPOCH);
    let likelihood = 0;
    for (const [done, { text: original, weight }] of jobs.entries()) {
      const text = substituteNames(original, lists, shares, random);
      const document = readText(text.text);
      for (const example of makeExamples(document, findMatches(document), WORDS, text.names, weight))
        likelihood += crf.learn(example, step);
      if (done % part !== part - 1) continue;
      crf.shrink(step, decay / PARTS_OF_EPOCH, cut / PARTS_OF_EPOCH);
      if (epoch >= epochs * warmUp) crf.remember();
    }
    say(`epoch ${epoch + 1}: ${jobs.length} texts, log-likelihood ${likelihood.toFixed(0)}`);
  }
  return crf.average();
}

function listJobs(
  { articles, sentences, popcorn, wikiner }: TrainingSources,
  { copies, weights, wikinerShare }: Pick<LearningOptions, "copies" | "weights" | "wikinerShare">,
  random: Random,
): Job[] {
  const jobs: Job[] = [];
  const add = (texts: readonly TrainingText[], weight: number, times: number) => {
    for (const text of texts) for (let copy = 0; copy < times; copy++) jobs.push({ text, weight });
  };
  add(articles, weights.written, copies.articles);
  add(sentences, weights.written, copies.sentences);
  add(popcorn, weights.popcorn, 1);
  add(
    wikiner.filter(() => random.chance(wikinerShare)),
    weights.wikiner,
    1,
  );
  return random.shuffle(jobs);
}

function averageWeights(all: readonly Weights[]): Weights {
  const [first, ...others] = all as [Weights, ...Weights[]];
  for (const other of others) {
    for (let cell = 0; cell < first.weights.length; cell++)
      first.weights[cell] = (first.weights[cell] as number) + (other.weights[cell] as number);
    for (let cell = 0; cell < first.transitions.length; cell++)
      first.transitions[cell] = (first.transitions[cell] as number) + (other.transitions[cell] as number);
  }
  const share = 1 / all.length;
  return { weights: first.weights.map((sum) => sum * share), transitions: first.transitions.map((sum) => sum * share) };
}
