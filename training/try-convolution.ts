/**
 * The other kind of tagger, for comparison: `npx tsx training/try-convolution.ts [--epochs 6 --copies 2]`. Hashed embeddings of the word, of its first and last
 * letters and of its runs of three letters, beside the bits that the linear tagger reads (lists, cues, table, use in the document); one convolution over five
 * tokens, one hidden layer, a softmax a token, and the best legal path. Learned from the same texts with the same substitutions, rounded to
 * eight bits, judged on the dev sets without the second pass. Writes nothing: the linear tagger ships (evaluation/RESULTS.md says what this one gave).
 */
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { LETTERS } from "../evaluation/name-letters.js";
import { readGoldOrange, readRealSet, readWrittenSet } from "../evaluation/name-sets.js";
import { addCounts, type Count, f1Of, precisionOf, recallOf, scoreTag } from "../src/judge/score-spans.js";
import type { TaggedMention } from "../src/mentions/find-by-tagger.js";
import type { NameKind } from "../src/mentions/mention.js";
import { CUE_SHIFT, type DocumentFeatures, readDocumentFeatures } from "../src/tagger/document-features.js";
import { hashFolded, scatter } from "../src/tagger/hash.js";
import { findStretches } from "../src/tagger/stretches.js";
import { COLUMNS, isInside, isLegal, kindOf, OUTSIDE, TAGGED_KINDS } from "../src/tagger/tags.js";
import { allowColumns, readText } from "./examples.js";
import { LEARNING } from "./learning-options.js";
import { findMatches, WORDS } from "./name-data.js";
import { readNameLists } from "./name-lists.js";
import { Random } from "./random.js";
import { readAnnotated, readPopcorn, readSentences, readWikiner, readWritten } from "./sources/read-sources.js";
import { substituteNames } from "./substitute-names.js";

const { values: flags } = parseArgs({
  options: { epochs: { type: "string", default: "6" }, copies: { type: "string", default: "2" } },
});

/** Embeddings: buckets (a power of two) and width of each. */
const TABLES = [
  { bits: 13, width: 24 }, // the word
  { bits: 11, width: 8 }, // its first three letters
  { bits: 11, width: 8 }, // its last three
  { bits: 12, width: 16 }, // its runs of three, averaged
] as const;
const BITS = 8 + 16 + 11 + 20 + 8 + 3 + 1;
const WIDTH = TABLES.reduce((sum, { width }) => sum + width, BITS);
const REACH = 2;
const WINDOW = 2 * REACH + 1;
const HIDDEN = 48;
/** A word is hidden this often, so that its surroundings learn to do without it. */
const HIDDEN_WORDS = 0.1;
const RATE = 0.05;

const random = new Random(1);

/** Numbers that are learned, with AdaGrad's sums of squares. */
class Learned {
  readonly values: Float32Array;
  private readonly squares: Float32Array;
  constructor(size: number, spread: number) {
    this.values = Float32Array.from({ length: size }, () => (random.next() * 2 - 1) * spread);
    this.squares = new Float32Array(size).fill(0.1);
  }
  add(at: number, slope: number): void {
    const square = (this.squares[at] as number) + slope * slope;
    this.squares[at] = square;
    this.values[at] = (this.values[at] as number) + (RATE * slope) / Math.sqrt(square);
  }
  /** Eight bits a number, one scale for all. */
  round(): Int8Array {
    const scale = this.values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
    const rounded = Int8Array.from(this.values, (value) => Math.round(value / scale));
    for (const [at, value] of rounded.entries()) this.values[at] = value * scale;
    return rounded;
  }
}

const tables = TABLES.map(({ bits, width }) => new Learned((1 << bits) * width, 0.1));
const layer = new Learned(WINDOW * WIDTH * HIDDEN, 0.06);
const layerBias = new Learned(HIDDEN, 0);
const out = new Learned(HIDDEN * COLUMNS, 0.15);
const outBias = new Learned(COLUMNS, 0);

/** What a token gives the network: rows of the embeddings, and which bits are set. */
interface Inputs {
  rows: number[][];
  bits: number[];
}

const bucket = (hash: number, bits: number): number => scatter(hash) >>> (32 - bits);

function readInputs(features: DocumentFeatures, token: number): Inputs {
  const norm = features.document.tokens.norms[token] as string;
  const { length } = norm;
  const runs: number[] = [];
  for (let at = 0; at + 3 <= length; at++) runs.push(bucket(hashFolded(norm, at, at + 3) + 7, TABLES[3].bits));
  const bits: number[] = [];
  const set = (value: number, count: number, first: number): void => {
    for (let bit = 0; bit < count; bit++) if ((value >>> bit) & 1) bits.push(first + bit);
  };
  const flag = features.flags[token] as number;
  set(flag & 0xff, 8, 0);
  set((flag >>> CUE_SHIFT) & 0xffff, 16, 8);
  set(features.lexicon[token] as number, 11, 24);
  set(features.usage[token] as number, 20, 35);
  bits.push(55 + (features.shapes[token] as number), 63 + (features.positions[token] as number));
  if (features.quoted[token]) bits.push(66);
  return {
    rows: [
      [bucket(features.words[token] as number, TABLES[0].bits)],
      [bucket(hashFolded(norm, 0, Math.min(3, length)), TABLES[1].bits)],
      [bucket(hashFolded(norm, Math.max(0, length - 3)) + 3, TABLES[2].bits)],
      runs,
    ],
    bits,
  };
}

const hidden = new Float64Array(HIDDEN);
const scores = new Float64Array(COLUMNS);
const slopes = new Float64Array(HIDDEN);
const dense = WIDTH - BITS;
const vectors = Array.from({ length: WINDOW }, () => new Float64Array(dense));
const vectorSlopes = new Float64Array(dense);

/** Scores of the columns for the token in the middle of the window; what lies outside its text is null. */
function score(window: readonly (Inputs | null)[]): void {
  hidden.set(layerBias.values);
  for (const [place, inputs] of window.entries()) {
    if (!inputs) continue;
    const vector = vectors[place] as Float64Array;
    vector.fill(0);
    let at = 0;
    for (const [number, { width }] of TABLES.entries()) {
      const rows = inputs.rows[number] as number[];
      const values = (tables[number] as Learned).values;
      for (const row of rows)
        for (let cell = 0; cell < width; cell++)
          vector[at + cell] = (vector[at + cell] as number) + (values[row * width + cell] as number) / rows.length;
      at += width;
    }
    for (let cell = 0; cell < dense; cell++) addRow((place * WIDTH + cell) * HIDDEN, vector[cell] as number);
    for (const bit of inputs.bits) addRow((place * WIDTH + dense + bit) * HIDDEN, 1);
  }
  scores.set(outBias.values);
  for (let unit = 0; unit < HIDDEN; unit++) {
    const value = hidden[unit] as number;
    if (value <= 0) continue;
    for (let column = 0; column < COLUMNS; column++)
      scores[column] = (scores[column] as number) + value * (out.values[unit * COLUMNS + column] as number);
  }
}

function addRow(at: number, factor: number): void {
  if (factor === 0) return;
  const { values } = layer;
  for (let unit = 0; unit < HIDDEN; unit++)
    hidden[unit] = (hidden[unit] as number) + factor * (values[at + unit] as number);
}

/** Probabilities of the columns from `scores`. */
function soften(into: Float64Array): void {
  const top = Math.max(...scores);
  let sum = 0;
  for (let column = 0; column < COLUMNS; column++) sum += into[column] = Math.exp((scores[column] as number) - top);
  for (let column = 0; column < COLUMNS; column++) into[column] = (into[column] as number) / sum;
}

const given = new Float64Array(COLUMNS);

/** One step towards the columns that are allowed; the logarithm of their probability before it. */
function learn(window: readonly (Inputs | null)[], allowed: number, weight: number): number {
  score(window);
  soften(given);
  let right = 0;
  for (let column = 0; column < COLUMNS; column++) if ((allowed >> column) & 1) right += given[column] as number;
  if (right > 0.999) return Math.log(right);
  slopes.fill(0);
  for (let column = 0; column < COLUMNS; column++) {
    const chance = given[column] as number;
    const slope = weight * (((allowed >> column) & 1 ? chance / Math.max(right, 1e-9) : 0) - chance);
    for (let unit = 0; unit < HIDDEN; unit++) {
      if ((hidden[unit] as number) <= 0) continue;
      slopes[unit] = (slopes[unit] as number) + slope * (out.values[unit * COLUMNS + column] as number);
      out.add(unit * COLUMNS + column, slope * (hidden[unit] as number));
    }
    outBias.add(column, slope);
  }
  for (let unit = 0; unit < HIDDEN; unit++) if (slopes[unit] !== 0) layerBias.add(unit, slopes[unit] as number);
  for (const [place, inputs] of window.entries()) if (inputs) learnInputs(place, inputs);
  return Math.log(Math.max(right, 1e-9));
}

function learnInputs(place: number, inputs: Inputs): void {
  const vector = vectors[place] as Float64Array;
  vectorSlopes.fill(0);
  for (let cell = 0; cell < dense; cell++) {
    const at = (place * WIDTH + cell) * HIDDEN;
    let sum = 0;
    for (let unit = 0; unit < HIDDEN; unit++) {
      const slope = slopes[unit] as number;
      if (slope === 0) continue;
      sum += slope * (layer.values[at + unit] as number);
      layer.add(at + unit, slope * (vector[cell] as number));
    }
    vectorSlopes[cell] = sum;
  }
  for (const bit of inputs.bits) {
    const at = (place * WIDTH + dense + bit) * HIDDEN;
    for (let unit = 0; unit < HIDDEN; unit++) if (slopes[unit] !== 0) layer.add(at + unit, slopes[unit] as number);
  }
  let cell = 0;
  for (const [number, { width }] of TABLES.entries()) {
    const rows = inputs.rows[number] as number[];
    for (const row of rows)
      for (let at = 0; at < width; at++)
        (tables[number] as Learned).add(row * width + at, (vectorSlopes[cell + at] as number) / rows.length);
    cell += width;
  }
}

/** The window around each token of a stretch, within its sentence. */
function* windowsOf(
  features: DocumentFeatures,
  first: number,
  end: number,
  hides: boolean,
): Generator<(Inputs | null)[]> {
  const { sentenceOf } = features.document;
  const inputs: (Inputs | null)[] = [];
  for (let token = first - REACH; token < end + REACH; token++) {
    const inside = token >= 0 && sentenceOf[token] === sentenceOf[first];
    const read = inside ? readInputs(features, token) : null;
    if (read && hides && random.chance(HIDDEN_WORDS)) read.rows[0] = [];
    inputs.push(read);
  }
  for (let at = 0; at < end - first; at++) yield inputs.slice(at, at + WINDOW);
}

const lists = readNameLists();
const learnedIds = new Set(
  fs.readFileSync(path.resolve(import.meta.dirname, "learned-articles.txt"), "utf8").split("\n"),
);
const articles = [...readWritten("train").filter(({ id }) => learnedIds.has(id)), ...readAnnotated("train")];
const sentences = readSentences();
const popcorn = [...readPopcorn("train"), ...readPopcorn("test")];
const wikiner = readWikiner();
const { weights, shares } = LEARNING;
const began = Date.now();
for (let epoch = 0; epoch < Number(flags.epochs); epoch++) {
  const written = Array.from({ length: Number(flags.copies) }, () => [...articles, ...sentences]).flat();
  const jobs = random.shuffle([
    ...written.map((text) => ({ text, weight: weights.written })),
    ...popcorn.map((text) => ({ text, weight: weights.popcorn })),
    ...wikiner.filter(() => random.chance(0.25)).map((text) => ({ text, weight: weights.wikiner })),
  ]);
  let likelihood = 0;
  for (const job of jobs) {
    const text = substituteNames(job.text, lists, shares, random);
    const document = readText(text.text);
    const features = readDocumentFeatures(document, findMatches(document), WORDS);
    const allowed = allowColumns(document, text.names);
    const stretches = findStretches(features);
    for (let at = 0; at < stretches.length; at += 2) {
      let token = stretches[at] as number;
      for (const window of windowsOf(features, token, stretches[at + 1] as number, true))
        likelihood += learn(window, allowed[token++] as number, job.weight);
    }
  }
  console.log(
    `epoch ${epoch + 1}: ${jobs.length} texts, log-likelihood ${likelihood.toFixed(0)}, ${Math.round((Date.now() - began) / 1000)} s`,
  );
}
const rounded = [...tables, layer, layerBias, out, outBias].map((part) => Buffer.from(part.round().buffer));
const bytes = Buffer.concat(rounded);
console.log(`${bytes.length} numbers of eight bits, ${gzipSync(bytes, { level: 9 }).length} bytes gzipped`);

/** The best legal path through a stretch, and the names on it. */
function decode(features: DocumentFeatures, first: number, end: number, found: TaggedMention[]): void {
  const chances = [...windowsOf(features, first, end, false)].map((window) => {
    score(window);
    const chance = new Float64Array(COLUMNS);
    soften(chance);
    return chance;
  });
  let best = Array.from({ length: COLUMNS }, (_, column) => ({
    sum: column === OUTSIDE ? 0 : -Infinity,
    path: [] as number[],
  }));
  for (const chance of chances)
    best = Array.from({ length: COLUMNS }, (_, to) => {
      let top = best[OUTSIDE] as (typeof best)[number];
      let sum = -Infinity;
      for (const [from, way] of best.entries())
        if (isLegal(from, to) && way.sum > sum) {
          sum = way.sum;
          top = way;
        }
      return { sum: sum + Math.log(chance[to] as number), path: [...top.path, to] };
    });
  const { path: columns } = best.reduce((one, other) => (other.sum > one.sum ? other : one));
  const { starts, ends } = features.document.tokens;
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at] as number;
    if (column === OUTSIDE) continue;
    let stop = at + 1;
    while (stop < columns.length && isInside(columns[stop] as number)) stop++;
    let confidence = 1;
    for (let token = at; token < stop; token++)
      confidence = Math.min(confidence, (chances[token] as Float64Array)[columns[token] as number] as number);
    found.push({
      kind: TAGGED_KINDS[kindOf(column)] as NameKind,
      first: first + at,
      end: first + stop,
      start: starts[first + at] as number,
      stop: ends[first + stop - 1] as number,
      rule: "tagger",
      confidence,
      entry: null,
      kinds: Float64Array.from(TAGGED_KINDS, (_, kind) => (chances[at] as Float64Array)[1 + 2 * kind] as number),
    });
    at = stop - 1;
  }
}

const NONE: Count = { right: 0, wrong: 0, missed: 0 };
const together = new Map<string, Count>();
const percent = (share: number): string => (100 * share).toFixed(0);
function show(title: string, counts: ReadonlyMap<string, Count>): void {
  const cells = ["C", "P"].map((tag) => {
    const count = counts.get(tag) ?? NONE;
    return `${tag} ${(100 * f1Of(count)).toFixed(1)} (${percent(precisionOf(count))}/${percent(recallOf(count))})`;
  });
  console.log(title.padEnd(32), cells.join("  "));
}
const sets = { gold: readGoldOrange(), real: readRealSet("dev"), written: readWrittenSet("dev") };
for (const [name, texts] of Object.entries(sets)) {
  const own = new Map<string, Count>();
  for (const { text, spans } of texts) {
    const document = readText(text);
    const features = readDocumentFeatures(document, findMatches(document), WORDS);
    const stretches = findStretches(features);
    const tagged: TaggedMention[] = [];
    for (let at = 0; at < stretches.length; at += 2)
      decode(features, stretches[at] as number, stretches[at + 1] as number, tagged);
    const predicted = tagged.map(({ start, stop, kind }) => ({ start, end: stop, tag: LETTERS[kind] }));
    for (const tag of ["C", "P"]) {
      const count = scoreTag(spans, predicted, tag, []);
      for (const counts of [own, together]) counts.set(tag, addCounts(counts.get(tag) ?? NONE, count));
    }
  }
  show(name, own);
}
show("together", together);
