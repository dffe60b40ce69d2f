/**
 * Spans, records and values of depeche beside compromise, fr-compromise and spaCy, run live: `npm run evaluate [-- --test]`.
 * Sets: gold-orange and real dev (press, in ../shared), written dev; the test parts only with --test, which decides nothing.
 * Scores follow the annotation guide: strict spans, neutral tags neither right nor wrong. A peer that calls companies and other
 * organisations by one name has a second row, « O neutral », where what it finds on another organisation is not held against it.
 */
import fs from "node:fs";
import path from "node:path";
import { foldAccents, normalizeWord } from "../src/document/normalize.js";
import { extract } from "../src/index.js";
import { spansOf } from "../src/judge/found-spans.js";
import { addCounts, type Count, f1Of, precisionOf, recallOf, scoreTag } from "../src/judge/score-spans.js";
import { hasSharedData, SHARED_DATA } from "../training/corpus/shared.js";
import { type JudgedText, readGoldOrange, readRealSet, readWrittenSet } from "./name-sets.js";
import { loadCompromisePeers } from "./peers/compromise.js";
import type { Found, Peer } from "./peers/peer.js";
import { loadSpacyPeers } from "./peers/spacy.js";

const depeche: Peer = {
  name: "depeche",
  offers: ["C", "P", "%", "Q", "M"],
  mergesOrganizations: false,
  findAll: (texts) => texts.map((text) => spansOf(extract(text, { language: "fr" }))),
};

const TAGS = ["C", "P", "%", "Q", "M"] as const;
const NAMES = { C: "companies", P: "people", "%": "percentages", Q: "quarters", M: "amounts" } as const;

const fold = (surface: string): string => foldAccents(normalizeWord(surface));

/** Distinct surfaces of a tag in a document: the records, as far as a peer without records has them. */
function scoreDistinct(text: JudgedText, found: readonly Found[], tag: string): Count {
  const sure = new Set(
    text.spans
      .filter((span) => span.tag === tag && !span.unsure)
      .map((span) => fold(text.text.slice(span.start, span.end))),
  );
  const neutral = new Set(
    text.spans
      .filter((span) => span.unsure || span.tag === "J")
      .map((span) => fold(text.text.slice(span.start, span.end))),
  );
  const own = new Set(
    found.filter((name) => name.tag === tag).map((name) => fold(text.text.slice(name.start, name.end))),
  );
  const right = [...own].filter((surface) => sure.has(surface)).length;
  const wrong = [...own].filter((surface) => !sure.has(surface) && !neutral.has(surface)).length;
  return { right, wrong, missed: sure.size - right };
}

const NONE: Count = { right: 0, wrong: 0, missed: 0 };
const show = (value: number): string => (100 * value).toFixed(1).padStart(5);

function showCell(texts: readonly JudgedText[], found: readonly Found[][], tag: Found["tag"]): string {
  let spans = NONE;
  let distinct = NONE;
  for (const [index, text] of texts.entries()) {
    const own = found[index] ?? [];
    spans = addCounts(spans, scoreTag(text.spans, own, tag));
    distinct = addCounts(distinct, scoreDistinct(text, own, tag));
  }
  const scores = [precisionOf(spans), recallOf(spans), f1Of(spans)].map(show).join(" ");
  return `${scores} (${show(f1Of(distinct)).trim()}) of ${spans.right + spans.missed}`;
}

const neutralizeOrganizations = (text: JudgedText): JudgedText => ({
  ...text,
  spans: text.spans.map((span) => (span.tag === "O" ? { ...span, unsure: true } : span)),
});

function evaluateSet(title: string, texts: readonly JudgedText[], peers: readonly Peer[]): void {
  if (texts.length === 0) return;
  const showRow = (name: string, cells: readonly string[]) =>
    console.log(name.padEnd(16) + cells.map((cell) => cell.padEnd(38)).join(""));
  console.log(`\n${title}: ${texts.length} documents`);
  showRow(
    "",
    TAGS.map((tag) => `${NAMES[tag]} P / R / F1 (distinct F1)`),
  );
  for (const peer of peers) {
    const found = peer.findAll(texts.map(({ text }) => text));
    showRow(
      peer.name,
      TAGS.map((tag) => (peer.offers.includes(tag) ? showCell(texts, found, tag) : "–")),
    );
    if (peer.mergesOrganizations) showRow("  O neutral", [showCell(texts.map(neutralizeOrganizations), found, "C")]);
  }
}

interface GoldFigures {
  percentages: { surface: string; value: number; direction: string; kind: string }[];
  money: { surface: string; amount: number; currency: string | null }[];
}

/** Values, directions and kinds on gold-orange: of the annotated figures that a prediction overlaps in the right order. */
function evaluateValues(texts: readonly JudgedText[]): void {
  const tally = { percentages: 0, value: 0, direction: 0, kind: 0, money: 0, amount: 0 };
  for (const { id, text, spans } of texts) {
    const file = path.join(SHARED_DATA, "gold-orange", `${id.slice("gold/".length)}.json`);
    const gold = JSON.parse(fs.readFileSync(file, "utf8")) as GoldFigures;
    const result = extract(text, { language: "fr" });
    const over = <T extends { start: number; end: number }>(list: readonly T[], span: { start: number; end: number }) =>
      list.find((one) => one.start < span.end && span.start < one.end);
    const tagged = (tag: string) => spans.filter((span) => span.tag === tag);
    for (const [index, entry] of gold.percentages.entries()) {
      const span = tagged("%")[index];
      if (!span || span.unsure) continue;
      const found = over(result.percentages, span);
      tally.percentages++;
      if (found?.value === entry.value) tally.value++;
      if (found?.direction === entry.direction) tally.direction++;
      if (found?.kind === entry.kind) tally.kind++;
    }
    for (const [index, entry] of gold.money.entries()) {
      const span = tagged("M")[index];
      if (!span || span.unsure) continue;
      tally.money++;
      const found = over(result.amounts, span);
      if (found && found.value === entry.amount && found.currency === entry.currency) tally.amount++;
    }
  }
  const of = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  console.log(
    `\ngold-orange, attributes of ${tally.percentages} percentages: value ${of(tally.value, tally.percentages)}, direction ${of(tally.direction, tally.percentages)}, kind ${of(tally.kind, tally.percentages)}; of ${tally.money} amounts: value and currency ${of(tally.amount, tally.money)}`,
  );
}

const compromise = loadCompromisePeers();
const spacy = loadSpacyPeers();
if (compromise.length === 0)
  console.log("compromise is not installed; evaluation/README.md says how to put it beside.");
if (spacy.length === 0) console.log("spaCy is not installed; evaluation/README.md says how to put it beside.");
const peers = [depeche, ...compromise, ...spacy];
if (hasSharedData()) {
  const gold = readGoldOrange();
  evaluateSet("gold-orange (real press, dev)", gold, peers);
  evaluateValues(gold);
  evaluateSet("orangesum, annotated stand-off (real press, dev)", readRealSet("dev"), peers);
} else console.log("../shared is absent: the real press is skipped.");
evaluateSet("written articles, dev", readWrittenSet("dev"), peers);
if (process.argv.includes("--test")) {
  if (hasSharedData()) evaluateSet("orangesum, annotated stand-off (real press, test)", readRealSet("test"), peers);
  evaluateSet("written articles, test", readWrittenSet("test"), peers);
}
