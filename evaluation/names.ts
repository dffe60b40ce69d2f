/**
 * Names found against names annotated: `npx tsx evaluation/names.ts [--test] [--errors SET] [--tag C]`.
 * Strict span F1 by set and tag. Test sets are scored only with --test, and never read to decide anything.
 */
import { parseArgs } from "node:util";
import { readDocument } from "../src/document/read-document.js";
import { COMPANY_WEIGHTS } from "../src/fr/company-weights.generated.js";
import { ARTICLES, readNames, WORD_FLAGS } from "../src/fr/lexicon.js";
import { readModel } from "../src/fr/tagger.js";
import { NAME_CUES } from "../src/fr/words/names.js";
import { SENTENCE_WORDS } from "../src/fr/words/sentences.js";
import { TOKEN_WORDS } from "../src/fr/words/tokens.js";
import { WORDS_NOT_COMPANIES } from "../src/fr/words/uncapitalized.js";
import {
  addCounts,
  type Count,
  describeError,
  type FoundSpan,
  f1Of,
  precisionOf,
  recallOf,
  type ScoredSpan,
  scoreTag,
} from "../src/judge/score-spans.js";
import { findNames } from "../src/mentions/find-names.js";
import { LETTERS, NAME_TAGS } from "./name-letters.js";
import { type JudgedText, readGoldOrange, readRealSet, readWrittenSet } from "./name-sets.js";

const { values: flags } = parseArgs({
  options: {
    test: { type: "boolean", default: false },
    errors: { type: "string", default: "" },
    tag: { type: "string", default: "" },
  },
});

function predict({ text }: JudgedText): FoundSpan[] {
  const document = readDocument(text, { tokens: TOKEN_WORDS, sentences: SENTENCE_WORDS });
  const sources = {
    table: readNames(),
    articles: ARTICLES,
    userTable: null,
    ignored: null,
    figures: [],
    flags: WORD_FLAGS,
    cues: NAME_CUES,
    model: readModel(),
    companyWeights: COMPANY_WEIGHTS,
    notCompanies: WORDS_NOT_COMPANIES,
  };
  return findNames(document, sources).map(({ start, stop, kind }) => ({ start, end: stop, tag: LETTERS[kind] }));
}

const sets: Record<string, JudgedText[]> = flags.test
  ? { "real test": readRealSet("test"), "written test": readWrittenSet("test") }
  : { gold: readGoldOrange(), real: readRealSet("dev"), written: readWrittenSet("dev") };

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

const NONE: Count = { right: 0, wrong: 0, missed: 0 };
const together = new Map<string, Count>();
let documents = 0;

function show(title: string, counts: ReadonlyMap<string, Count>): void {
  console.log(title);
  for (const [tag, count] of counts)
    console.log(
      `  ${tag}  F1 ${percent(f1Of(count))}  precision ${percent(precisionOf(count))}  recall ${percent(recallOf(count))}  (${count.right + count.missed} spans)`,
    );
}

for (const [name, texts] of Object.entries(sets)) {
  const counts = new Map<string, Count>();
  for (const judged of texts) {
    const predicted = predict(judged);
    for (const tag of NAME_TAGS) {
      const errors: ScoredSpan[] = [];
      const count = scoreTag(judged.spans, predicted, tag, errors);
      counts.set(tag, addCounts(counts.get(tag) ?? NONE, count));
      together.set(tag, addCounts(together.get(tag) ?? NONE, count));
      if (flags.errors === name && (flags.tag === "" || flags.tag === tag))
        for (const error of errors) console.log(describeError(judged.text, error));
    }
  }
  documents += texts.length;
  show(`${name}: ${texts.length} documents`, counts);
}
show(`together: ${documents} documents`, together);
