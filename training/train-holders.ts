/**
 * Learns whose figure each is from the written corpus: `npm run train:holders`. Writes src/fr/holder-weights.generated.ts.
 * A log-linear ranker (softmax over candidate holders, Berger et al. 1996) by stochastic gradient descent with L2, fixed order and seed.
 * `--cross` measures by five folds over articles instead, without writing.
 */
import fs from "node:fs";
import path from "node:path";
import { linkEntities } from "../src/entities/link-entities.js";
import { nameWords } from "../src/entities/name-key.js";
import { listHolderMentions } from "../src/facts/bind-figures.js";
import { type HolderOption, listHolders, listScenes, weighHolders } from "../src/facts/bind-holders.js";
import { HOLDER_FEATURES } from "../src/facts/holder-features.js";
import { ENTITY_WORDS } from "../src/fr/words/entity-words.js";
import { HOLDER_WORDS } from "../src/fr/words/holders.js";
import { goldFigures, goldNames, readText } from "./corpus/gold-mentions.js";
import { readWrittenArticles, type WrittenArticle } from "./corpus/written-article.js";

const EPOCHS = 30;
const RATE = 0.1;
const L2 = 0.002;

interface Example {
  options: HolderOption[];
  /** Whether each option is a right answer. */
  right: boolean[];
}

const sameName = (a: string, b: string): boolean => nameWords(a).join(" ") === nameWords(b).join(" ");

function examplesOf(article: WrittenArticle): Example[] {
  const document = readText(article.text);
  const names = goldNames(document, article);
  const entities = linkEntities(document, names, ENTITY_WORDS);
  const forms = new Map(article.notes.companies.map(({ name, aliases }) => [name, [name, ...aliases]]));
  const companies = listHolderMentions(document, entities, new Set(["analyst"]));
  const others = names.filter(({ kind }) => kind !== "company" && kind !== "press");
  const figures = goldFigures(document, article);
  const holderOf = (index: number): number => {
    const wanted = figures[index]?.companies[0];
    if (wanted === undefined) return -1;
    return entities.companies.findIndex((entity) => isOneOf(entity, forms.get(wanted) ?? [wanted]));
  };
  const mentions = figures.map(({ mention }) => mention);
  const scenes = listScenes(document, mentions, companies, others, HOLDER_WORDS, holderOf);
  return [...scenes].map((scene, index) => {
    const options = listHolders(scene, companies);
    const wanted = figures[index]?.companies ?? [];
    const right = options.map(({ mention }) => {
      if (mention === null) return wanted.length === 0;
      const entity = entities.companies[mention.entity];
      return wanted.some((name) => entity !== undefined && isOneOf(entity, forms.get(name) ?? [name]));
    });
    return { options, right };
  });
}

const isOneOf = (entity: { name: string; aliases: readonly string[] }, forms: readonly string[]): boolean =>
  [entity.name, ...entity.aliases].some((own) => forms.some((form) => sameName(own, form)));

function learn(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(HOLDER_FEATURES);
  const squares = new Float64Array(HOLDER_FEATURES).fill(1e-6);
  const usable = examples.filter(({ right }) => right.some(Boolean));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let step = 0; step < usable.length; step++) {
      // A stride coprime with the count visits all in a fixed, mixed order.
      const example = usable[(step * 7919 + epoch * 104729) % usable.length] as Example;
      const probabilities = weighHolders(example.options, weights);
      const mass = probabilities.reduce((sum, p, index) => sum + (example.right[index] ? p : 0), 0);
      for (const [index, option] of example.options.entries()) {
        const p = probabilities[index] ?? 0;
        const gradient = p - (example.right[index] ? p / mass : 0);
        for (const id of option.ids) {
          const slope = gradient + L2 * (weights[id] ?? 0);
          squares[id] = (squares[id] ?? 0) + slope * slope;
          weights[id] = (weights[id] ?? 0) - (RATE * slope) / Math.sqrt(squares[id] ?? 1);
        }
      }
    }
  }
  return weights;
}

function score(
  examples: readonly Example[],
  weights: ArrayLike<number>,
): { right: number; held: number; free: number; all: number; allFree: number } {
  const tally = { right: 0, held: 0, free: 0, all: 0, allFree: 0 };
  for (const { options, right } of examples) {
    const probabilities = weighHolders(options, weights);
    const best = probabilities.indexOf(Math.max(...probabilities));
    tally.all++;
    const free = right[0] === true;
    if (free) tally.allFree++;
    if (right[best]) {
      tally.right++;
      if (free) tally.free++;
      else tally.held++;
    }
  }
  return tally;
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} % of ${whole}`;

function report(title: string, tally: ReturnType<typeof score>): void {
  console.log(
    `${title}: right ${percent(tally.right, tally.all)}; held by a company ${percent(tally.held, tally.all - tally.allFree)}; by nobody ${percent(tally.free, tally.allFree)}`,
  );
}

const train = readWrittenArticles("train").map(examplesOf);
if (process.argv.includes("--cross")) {
  const sum = { right: 0, held: 0, free: 0, all: 0, allFree: 0 };
  for (let fold = 0; fold < 5; fold++) {
    const weights = learn(train.filter((_, index) => index % 5 !== fold).flat());
    const tally = score(train.filter((_, index) => index % 5 === fold).flat(), weights);
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += tally[key];
  }
  report("train, five folds", sum);
} else {
  const weights = learn(train.flat());
  const most = Math.max(...weights.map(Math.abs));
  const scale = 127 / most;
  const pairs = Array.from(weights).flatMap((weight, id) => {
    const rounded = Math.round(weight * scale);
    return rounded === 0 ? [] : [[id, rounded] as const];
  });
  const out = path.resolve(import.meta.dirname, "../src/fr/holder-weights.generated.ts");
  let previous = 0;
  const packed = pairs.map(([id, weight]) => {
    const gap = id - previous;
    previous = id;
    return `${gap}:${weight}`;
  });
  fs.writeFileSync(
    out,
    `// Made by: npm run train:holders\n/** Weights of src/facts/holder-features.ts: gap to the id before and weight, times ${scale.toFixed(4)}. */\nexport const HOLDER_SCALE = ${scale.toFixed(4)};\nexport const HOLDER_WEIGHTS =\n  ${JSON.stringify(packed.join(" "))};\n`,
  );
  console.log(`${train.flat().length} figures, ${pairs.length} weights`);
  report("train", score(train.flat(), weights));
}
const weights = learn(train.flat());
if (process.argv.includes("--errors")) {
  for (const article of readWrittenArticles("dev")) {
    const document = readText(article.text);
    const figures = goldFigures(document, article);
    for (const [index, { options, right }] of examplesOf(article).entries()) {
      const probabilities = weighHolders(options, weights);
      const best = probabilities.indexOf(Math.max(...probabilities));
      if (right[best]) continue;
      const { mention, companies } = figures[index] as (typeof figures)[number];
      const show = (option: HolderOption | undefined) =>
        option?.mention
          ? article.text.slice(
              document.tokens.starts[option.mention.first],
              document.tokens.ends[option.mention.end - 1],
            )
          : "nobody";
      const { start, stop } = document.sentences[document.sentenceOf[mention.first] ?? 0] as {
        start: number;
        stop: number;
      };
      const sentence = `${article.text.slice(start, mention.start)}<<${article.text.slice(mention.start, mention.stop)}>>${article.text.slice(mention.stop, stop)}`;
      console.log(
        `${right.some(Boolean) ? "" : "UNREACHABLE "}gold ${companies.join("+") || "nobody"}, got ${show(options[best])} (${(probabilities[best] ?? 0).toFixed(2)}): ${sentence.replaceAll("\n", " ")}`,
      );
    }
  }
}
report("dev (names and figures given)", score(readWrittenArticles("dev").flatMap(examplesOf), weights));
