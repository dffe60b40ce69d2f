/**
 * The summary beside the opening sentences, LexRank, TextRank and the summarisers of npm: `npx tsx evaluation/summary.ts [--test]`.
 *
 * OrangeSum's valid pairs whose byline does not begin with AFP: recall of the standfirst in the first 60 words, ROUGE-1 and ROUGE-2 as in
 * evaluation/rouge.ts, and the names and numbers kept, with intervals of 1,000 paired resamples. Then the share of an editor's sentences
 * that the best three hit. With --test the test parts of the real and the written articles and nothing else: they decide nothing.
 */
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Sentence } from "../src/document/document.js";
import { SUMMARY_WORDS } from "../src/fr/summary.js";
import { readCandidates } from "../src/summary/read-candidates.js";
import { summarize } from "../src/summary/summarize.js";
import type { SummaryBudget, SummaryInput } from "../src/summary/summary-input.js";
import { hasSharedData, SHARED_DATA } from "../training/corpus/shared.js";
import { type PickedArticle, readNotedPicks, readWrittenPicks } from "../training/summary/editor-picks.js";
import { BUDGET, overlapsMost } from "../training/summary/examples.js";
import { readSummaryPairs, type SummaryPair } from "../training/summary/pairs.js";
import { readEvidence } from "../training/summary/read-evidence.js";
import { loadNpmSummarizers } from "./baselines/npm-summarizers.js";
import { random } from "./baselines/random.js";
import { lexRank, textRank } from "./baselines/sentence-graph.js";
import { lead, type Summarizer, type SummaryText } from "./baselines/summarizer.js";
import { rankSentences } from "./rank-sentences.js";
import { type Counts, countGrams, recall, stemOf, wordsOf } from "./rouge.js";
import { factsOf, shareOfFacts } from "./summary-facts.js";

const { values: flags } = parseArgs({ options: { test: { type: "boolean", default: false } } });

const BY_SENTENCES: SummaryBudget = { sentences: 3, maxCharacters: null };

const sentenceTexts = ({ document }: SummaryInput, indexes: readonly number[]): string[] =>
  indexes.map((index) => {
    const { start, stop } = document.sentences[index] as Sentence;
    return document.text.slice(start, stop);
  });

const cleanSentences = (input: SummaryInput): string[] =>
  sentenceTexts(input, readCandidates(input, SUMMARY_WORDS).sentences);

const rankOurs = (text: string, title: string | null): string[] => {
  const input = readEvidence(text, title);
  return sentenceTexts(input, rankSentences(input, BUDGET));
};

interface Recalls {
  readonly unigrams: number;
  readonly bigrams: number;
  readonly facts: number | null;
}

interface Reference {
  readonly unigrams: Counts;
  readonly bigrams: Counts;
  readonly facts: readonly string[];
}

function referenceOf({ heading, body }: SummaryPair): Reference {
  const stems = wordsOf(heading).map(stemOf);
  return { unigrams: countGrams(stems, 1), bigrams: countGrams(stems, 2), facts: factsOf(heading, body) };
}

function judge(passages: readonly string[], reference: Reference): Recalls {
  const words = passages.flatMap(wordsOf).slice(0, BUDGET);
  const stems = words.map(stemOf);
  return {
    unigrams: recall(reference.unigrams, countGrams(stems, 1)),
    bigrams: recall(reference.bigrams, countGrams(stems, 2)),
    facts: shareOfFacts(reference.facts, words),
  };
}

/** What the best choice of sentences could reach: each time the one that adds most to ROUGE-1 and ROUGE-2. */
function rankGreedily(sentences: readonly string[], reference: Reference): string[] {
  const chosen: string[] = [];
  const left = new Set(sentences);
  const worth = (passages: readonly string[]) => {
    const { unigrams, bigrams } = judge(passages, reference);
    return unigrams + bigrams;
  };
  let best = 0;
  for (let grown = true; grown; ) {
    grown = false;
    let next = "";
    for (const sentence of left) {
      const reached = worth([...chosen, sentence]);
      if (reached > best + 1e-9) {
        best = reached;
        next = sentence;
        grown = true;
      }
    }
    if (grown) {
      chosen.push(next);
      left.delete(next);
    }
  }
  return chosen;
}

const MEASURES = ["unigrams", "bigrams", "facts"] as const;

const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;

const valuesOf = (recalls: readonly Recalls[], measure: (typeof MEASURES)[number]): number[] =>
  recalls.map((one) => one[measure]).filter((value): value is number => value !== null);

const percent = (value: number, digits = 1): string => (100 * value).toFixed(digits);

/** Half-width of the middle 95 % of 1,000 resamples of the paired differences; the same draws each run. */
function interval(differences: readonly number[]): number {
  let seed = 20_201_124;
  const draw = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * differences.length);
  };
  const means = Array.from({ length: 1000 }, () => mean(differences.map(() => differences[draw()] as number)));
  means.sort((one, other) => one - other);
  return ((means[974] as number) - (means[25] as number)) / 2;
}

function showRow(name: string, recalls: readonly Recalls[], base: readonly Recalls[] | null): void {
  const cells = MEASURES.map((measure) => {
    const own = valuesOf(recalls, measure);
    const other = base ? valuesOf(base, measure) : own;
    const differences = own.map((value, at) => value - (other[at] as number));
    const change = base
      ? ` (${mean(differences) >= 0 ? "+" : ""}${percent(mean(differences), 2)} ± ${percent(interval(differences), 2)})`
      : "";
    return `${percent(mean(own), 2)}${change}`.padEnd(24);
  });
  console.log(`${name.padEnd(36)}${cells.join("")}`);
}

async function evaluatePairs(pairs: readonly SummaryPair[]): Promise<void> {
  console.log(
    `\nOrangeSum valid without AFP: ${pairs.length} pairs, recall in ${BUDGET} words, difference to the first sentences`,
  );
  console.log(`${"".padEnd(36)}${["R-1", "R-2", "facts kept"].map((name) => name.padEnd(24)).join("")}`);
  const texts = pairs.map((pair) => {
    const input = readEvidence(pair.body, null);
    return {
      pair,
      reference: referenceOf(pair),
      text: { text: pair.body, title: pair.title, sentences: cleanSentences(input) },
    };
  });
  const judgeAll = async (
    rank: (text: SummaryText, reference: Reference) => Promise<readonly string[]> | readonly string[],
  ) => {
    const recalls: Recalls[] = [];
    for (const { text, reference } of texts) recalls.push(judge(await rank(text, reference), reference));
    return recalls;
  };
  const base = await judgeAll((text) => lead.rank(text, 5));
  showRow("first words as they lie", await judgeAll(({ text }) => [text]), base);
  showRow(lead.name, base, null);
  for (const summarizer of [random, lexRank, textRank, ...loadNpmSummarizers()])
    showRow(
      summarizer.name,
      await judgeAll((text) => (text.sentences.length > 0 ? summarizer.rank(text, 5) : [])),
      base,
    );
  showRow("depeche without title", await judgeAll(({ text }) => rankOurs(text, null)), base);
  showRow("depeche with title", await judgeAll(({ text, title }) => rankOurs(text, title)), base);
  showRow("greedy oracle", await judgeAll(({ sentences }, reference) => rankGreedily(sentences, reference)), base);
}

/** How many of an editor's sentences the passages hit, each once. */
function countHits({ text, picks }: PickedArticle, passages: readonly string[]): number {
  const taken = new Set<number>();
  for (const passage of passages) {
    const start = text.indexOf(passage);
    if (start < 0) continue;
    const hit = picks.findIndex(
      ([from, to], at) => !taken.has(at) && overlapsMost(start, start + passage.length, from, to),
    );
    if (hit >= 0) taken.add(hit);
  }
  return taken.size;
}

/** Some peers give their summary as one passage: it counts by the sentences that it holds. */
const splitPassages = (passages: readonly string[], { sentences }: SummaryText): string[] =>
  passages.flatMap((passage) => {
    const held = sentences.filter((sentence) => sentence !== passage && passage.includes(sentence));
    return held.length > 1 ? held : [passage];
  });

async function evaluatePicks(name: string, articles: readonly PickedArticle[]): Promise<void> {
  const all = articles.reduce((sum, { picks }) => sum + picks.length, 0);
  console.log(`\n${name}: ${articles.length} articles, share of an editor's ${all} sentences among the best three`);
  const texts = articles.map((article) => {
    const input = { ...readEvidence(article.text, null), budget: BY_SENTENCES };
    return { article, input, text: { text: article.text, title: article.title, sentences: cleanSentences(input) } };
  });
  const show = async (
    label: string,
    pick: (text: (typeof texts)[number]) => Promise<readonly string[]> | readonly string[],
  ) => {
    let hits = 0;
    for (const text of texts) hits += countHits(text.article, splitPassages(await pick(text), text.text).slice(0, 3));
    console.log(`${label.padEnd(36)}${percent(hits / all)}`);
  };
  await show("first three lines or sentences", ({ input }) =>
    sentenceTexts(input, [...input.document.sentences.keys()].slice(0, 3)),
  );
  for (const summarizer of [random, lead, lexRank, textRank, ...loadNpmSummarizers()] satisfies Summarizer[])
    await show(summarizer.name, ({ text }) => summarizer.rank(text, 3));
  const points = (input: SummaryInput) => summarize(input, SUMMARY_WORDS).keyPoints.map(({ text }) => text);
  await show("depeche without title", ({ input }) => points(input));
  if (articles.some(({ title }) => title !== null))
    await show("depeche with title", ({ article }) =>
      points({ ...readEvidence(article.text, article.title), budget: BY_SENTENCES }),
    );
}

function readGoldPicks(): PickedArticle[] {
  const folder = path.join(SHARED_DATA, "gold-orange");
  const ids = fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort();
  return ids.map((file) => {
    const { salientSpans } = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")) as {
      salientSpans: [number, number][];
    };
    const text = fs.readFileSync(path.join(folder, file.replace(".json", ".txt")), "utf8");
    return { id: file, text, title: null, picks: salientSpans, isPress: true };
  });
}

if (flags.test) {
  if (hasSharedData()) await evaluatePicks("real test", readNotedPicks("test"));
  await evaluatePicks("written test", readWrittenPicks("test"));
} else {
  if (hasSharedData()) {
    await evaluatePairs(readSummaryPairs("valid", { agency: false }));
    await evaluatePicks("gold-orange (title as first line)", readGoldPicks());
    await evaluatePicks("real dev", readNotedPicks("dev"));
  } else console.log("no ../shared/data: the sets of real press are left out");
  await evaluatePicks("written dev", readWrittenPicks("dev"));
}
