/**
 * Learns the tagger and writes src/fr/model.generated.ts: `npm run train [-- --set shares.people=0.3 --dry --errors real]`.
 * Two runs with the same sources give the same file, bit for bit. `--set` overrides one option of learning-options.ts, `--dry` writes
 * nothing, `--part 0.5` learns from half of the written articles, `--no-table` without the table of names, `--errors SET` lists the
 * tagger's errors on a dev set (gold, real, written), `--data DIR` is where the sources of
 * training/sources.json lie. The written articles are those of learned-articles.txt, so that the command gives the committed model
 * whatever articles came since; `--fresh` takes all there are and writes them there.
 */
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { readGoldOrange, readRealSet } from "../evaluation/name-sets.js";
import { calibrate } from "./calibrate.js";
import { showTaggerScores } from "./dev-scores.js";
import { learnTagger } from "./learn-tagger.js";
import { LEARNING } from "./learning-options.js";
import { readNameLists } from "./name-lists.js";
import { packModel } from "./pack-model.js";
import { checkSources } from "./sources/check-sources.js";
import { readAnnotated, readPopcorn, readSentences, readWikiner, readWritten } from "./sources/read-sources.js";

const { values: flags } = parseArgs({
  options: {
    set: { type: "string", multiple: true, default: [] },
    dry: { type: "boolean", default: false },
    fresh: { type: "boolean", default: false },
    errors: { type: "string", default: "" },
    /** Share of the written articles, for the learning curve. */
    part: { type: "string", default: "1" },
    /** Read by name-data.ts. */
    "no-table": { type: "boolean" },
    /** Read by corpus/shared.ts. */
    data: { type: "string" },
  },
});

/** Sets `shares.people=0.3` on the options. */
function override(options: object, assignment: string): void {
  const [name = "", value = ""] = assignment.split("=");
  const keys = name.split(".");
  const last = keys.pop() as string;
  const owner = keys.reduce((at, key) => (at as Record<string, object>)[key] as object, options) as Record<
    string,
    number
  >;
  if (!(last in owner) || Number.isNaN(Number(value))) throw new Error(`no option « ${assignment} »`);
  owner[last] = Number(value);
}

const options = structuredClone(LEARNING);
for (const assignment of flags.set) override(options, assignment);

checkSources(console.warn);
const LEARNED = path.resolve(import.meta.dirname, "learned-articles.txt");
const written = readWritten("train");
if (flags.fresh) fs.writeFileSync(LEARNED, written.map(({ id }) => `${id}\n`).join(""));
const learned = new Set(fs.readFileSync(LEARNED, "utf8").split("\n"));
const part = Number(flags.part);
const sources = {
  articles: [
    ...written.filter(({ id }) => learned.has(id)).filter((_, index) => (index * 37) % 100 < 100 * part),
    ...readAnnotated("train"),
  ],
  sentences: readSentences(),
  popcorn: [...readPopcorn("train"), ...readPopcorn("test")],
  wikiner: readWikiner(),
};
const began = Date.now();
const weights = learnTagger(sources, readNameLists(), options, (line) =>
  console.log(`${line}, ${Math.round((Date.now() - began) / 1000)} s`),
);
const judged = [...readGoldOrange(), ...readRealSet("dev")];
const packed = calibrate(packModel(weights, options.packing), judged);
const content = `// npm run train
import type { PackedModel } from "../tagger/unpack-model.js";

export const PACKED_MODEL: PackedModel = ${JSON.stringify(packed, null, 2).replace(/"(\w+)":/g, "$1:")};
`;
console.log(
  `${packed.count} features, ${packed.values.length} weights, ${gzipSync(content, { level: 9 }).length} bytes gzipped`,
);
showTaggerScores(packed, flags.errors);
if (!flags.dry) fs.writeFileSync(path.resolve(import.meta.dirname, "../src/fr/model.generated.ts"), content);
