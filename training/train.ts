/**
 * Learns the tagger: `npm run train [-- --epochs 12 --seed 1 --dry]`. Writes src/fr/model.generated.ts and prints dev scores.
 * Two runs with the same sources give the same file, bit for bit.
 */
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { readGoldOrange, readRealSet, readWrittenSet } from "../evaluation/name-sets.js";
import { addCounts, type Count, f1Of, NAME_TAGS, precisionOf, recallOf, type ScoredName, scoreTag } from "../evaluation/score-names.js";
import { decode } from "../src/tagger/decode.js";
import { readDocumentFeatures } from "../src/tagger/document-features.js";
import { TAGGED_KINDS } from "../src/tagger/tags.js";
import { unpackModel } from "../src/tagger/unpack-model.js";
import { Crf } from "./crf.js";
import { makeExamples, readText } from "./examples.js";
import { findMatches, WORDS } from "./name-data.js";
import { readNameLists } from "./name-lists.js";
import { packModel } from "./pack-model.js";
import { Random } from "./random.js";
import { readAnnotated, readPopcorn, readWikiner, readWritten } from "./sources/read-sources.js";
import { substituteNames } from "./substitute-names.js";
import type { TrainingText } from "./training-text.js";

const { values: flags } = parseArgs({
  options: {
    epochs: { type: "string", default: "8" },
    seed: { type: "string", default: "1" },
    rate: { type: "string", default: "0.2" },
    decay: { type: "string", default: "2" },
    written: { type: "string", default: "1" },
    popcorn: { type: "string", default: "0.5" },
    wikiner: { type: "string", default: "0.3" },
    wikinerShare: { type: "string", default: "0.5" },
    sub: { type: "string", default: "0.7" },
    invented: { type: "string", default: "0.4" },
    known: { type: "string", default: "0.35" },
    subPeople: { type: "string", default: "0.6" },
    world: { type: "string", default: "0.3" },
    knownPeople: { type: "string", default: "0.15" },
    subProducts: { type: "string", default: "0.3" },
    copies: { type: "string", default: "3" },
    part: { type: "string", default: "1" },
    errors: { type: "string", default: "" },
    quiet: { type: "boolean", default: false },
    dry: { type: "boolean", default: false },
  },
});
const number = (name: keyof typeof flags): number => Number(flags[name]);

const random = new Random(number("seed"));
const lists = readNameLists();
const shares = {
  companies: number("sub"),
  invented: number("invented"),
  known: number("known"),
  people: number("subPeople"),
  world: number("world"),
  knownPeople: number("knownPeople"),
  products: number("subProducts"),
};
const written = readWritten("train").filter((_, i) => i % 100 < 100 * number("part"));
const sources: [TrainingText[], number, number, number][] = [
  [[...written, ...readAnnotated("train")], number("written"), number("copies"), 1],
  [[...readPopcorn("train"), ...readPopcorn("test")], number("popcorn"), 1, 1],
  [readWikiner(), number("wikiner"), 1, number("wikinerShare")],
];

const LETTERS: Record<string, string> = { company: "C", organization: "O", press: "J", person: "P", place: "L", product: "R" };

const devSets = { gold: readGoldOrange(), real: readRealSet("dev"), written: readWrittenSet("dev") };
const crf = new Crf();

function report(): void {
  const packed = packModel(crf, { largest: 4.5, least: 2, leastRow: 4 });
  const model = unpackModel(packed);
  const text = JSON.stringify(packed);
  console.log(`rows ${packed.count}, weights ${packed.values.length}, gzip ${gzipSync(text, { level: 9 }).length}`);
  for (const [name, set] of Object.entries(devSets)) {
    const counts = new Map<string, Count>();
    for (const { text, spans } of set) {
      const document = readText(text);
      const features = readDocumentFeatures(document, findMatches(document), WORDS);
      const predicted = decode(features, model).map(({ first, end, kind }) => ({
        start: document.tokens.starts[first] as number,
        end: document.tokens.ends[end - 1] as number,
        tag: LETTERS[TAGGED_KINDS[kind] as string] as string,
      }));
      for (const tag of NAME_TAGS)
{
        const errors: ScoredName[] = [];
        counts.set(tag, addCounts(counts.get(tag) ?? { right: 0, wrong: 0, missed: 0 }, scoreTag(spans, predicted, tag, errors)));
        if (flags.errors === name) for (const e of errors) console.log(`${e.gold ?? "-"}>${e.predicted ?? "-"}	${text.slice(Math.max(0, e.start - 50), e.start).replaceAll("\n", "¶")}[[${text.slice(e.start, e.end)}]]${text.slice(e.end, e.end + 40).replaceAll("\n", "¶")}`);
      }
    }
    console.log(
      name.padEnd(8),
      NAME_TAGS.map((tag) => {
        const count = counts.get(tag) as Count;
        return `${tag} ${(100 * f1Of(count)).toFixed(1)} (${(100 * precisionOf(count)).toFixed(0)}/${(100 * recallOf(count)).toFixed(0)} n${count.right + count.missed})`;
      }).join("  "),
    );
  }
}

const epochs = number("epochs");
const began = Date.now();
for (let epoch = 0; epoch < epochs; epoch++) {
  const jobs: [TrainingText, number][] = [];
  for (const [texts, weight, copies, share] of sources)
    for (const text of texts) for (let copy = 0; copy < copies; copy++) if (random.chance(share)) jobs.push([text, weight]);
  random.shuffle(jobs);
  let total = 0;
  let done = 0;
  const rate = number("rate") * (1 - epoch / epochs);
  for (const [source, weight] of jobs) {
    const text = substituteNames(source, lists, shares, random);
    const document = readText(text.text);
    for (const example of makeExamples(document, findMatches(document), WORDS, text.names, weight))
      total += crf.learn(example, rate);
    if (++done % Math.ceil(jobs.length / 10) === 0) crf.shrink(rate, number("decay") / 10);
  }
  console.log(`epoch ${epoch + 1}: log-likelihood ${total.toFixed(0)}, ${((Date.now() - began) / 1000).toFixed(0)} s`);
  if ((epoch % 4 === 3 && !flags.quiet) || epoch === epochs - 1) report();
}

const MODEL_FILE = path.resolve(import.meta.dirname, "../src/fr/model.generated.ts");
if (!flags.dry && !flags.quiet) {
  const packed = packModel(crf, { largest: 4.5, least: 2, leastRow: 4 });
  const content = JSON.stringify(packed, null, 2).replace(/"(\w+)":/g, "$1:");
  fs.writeFileSync(
    MODEL_FILE,
    `// npm run train\nimport type { PackedModel } from "../tagger/unpack-model.js";\n\nexport const PACKED_MODEL: PackedModel = ${content};\n`,
  );
}
