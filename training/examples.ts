import type { Document } from "../src/document/document.js";
import { readDocument } from "../src/document/read-document.js";
import { SENTENCE_WORDS } from "../src/fr/words/sentences.js";
import { TOKEN_WORDS } from "../src/fr/words/tokens.js";
import type { LexiconMatch } from "../src/mentions/lexicon.js";
import { readDocumentFeatures, type TaggerWords } from "../src/tagger/document-features.js";
import { FeatureWriter, MOST_FEATURES } from "../src/tagger/features.js";
import { findStretches } from "../src/tagger/stretches.js";
import { beginningOf, COLUMNS, insideOf, OUTSIDE, TAGGED_KINDS } from "../src/tagger/tags.js";
import type { Example } from "./crf.js";
import { ANY_KIND, type TrainingName } from "./training-text.js";

export const readText = (text: string): Document =>
  readDocument(text, { tokens: TOKEN_WORDS, sentences: SENTENCE_WORDS });

const ANYTHING = (1 << COLUMNS) - 1;

/** The columns that are right for each token, as bit sets. Names that cut a token in two leave it free. */
export function allowColumns({ tokens }: Document, names: readonly TrainingName[]): Int32Array {
  const allowed = new Int32Array(tokens.count).fill(1 << OUTSIDE);
  let token = 0;
  for (const { start, end, kinds, optional } of names) {
    while (token < tokens.count && (tokens.ends[token] as number) <= start) token++;
    const first = token;
    while (token < tokens.count && (tokens.starts[token] as number) < end) token++;
    const whole = tokens.starts[first] === start && tokens.ends[token - 1] === end;
    for (let at = first; at < token; at++) {
      if (!whole || (optional && kinds === ANY_KIND)) {
        allowed[at] = ANYTHING;
        continue;
      }
      let columns = optional ? 1 << OUTSIDE : 0;
      for (let kind = 0; kind < TAGGED_KINDS.length; kind++)
        if ((kinds >> kind) & 1) columns |= 1 << (at === first ? beginningOf(kind) : insideOf(kind));
      allowed[at] = columns;
    }
  }
  return allowed;
}

const room = { features: new Int32Array(1 << 16) };

/** The stretches of a document with their features and right columns. */
export function makeExamples(
  document: Document,
  matches: readonly LexiconMatch[],
  words: TaggerWords,
  names: readonly TrainingName[],
  weight: number,
): Example[] {
  const features = readDocumentFeatures(document, matches, words);
  const writer = new FeatureWriter(features);
  const allowed = allowColumns(document, names);
  const stretches = findStretches(features);
  const examples: Example[] = [];
  for (let at = 0; at < stretches.length; at += 2) {
    const first = stretches[at] as number;
    const end = stretches[at + 1] as number;
    const length = end - first;
    if (room.features.length < length * MOST_FEATURES) room.features = new Int32Array(length * MOST_FEATURES * 2);
    const bounds = new Int32Array(length + 1);
    let count = 0;
    for (let token = first; token < end; token++) {
      writer.write(token);
      for (let feature = 0; feature < writer.count; feature++) room.features[count++] = writer.ids[feature] as number;
      bounds[token - first + 1] = count;
    }
    examples.push({
      features: room.features.slice(0, count),
      bounds,
      allowed: repair(allowed.subarray(first, end)),
      weight,
    });
  }
  return examples;
}

const BEGINNINGS = TAGGED_KINDS.reduce((bits, _, kind) => bits | (1 << beginningOf(kind)), 1 << OUTSIDE);

/** A stretch that opens inside a name would have no legal path: its first token may then be anything, and so on until one begins. */
function repair(allowed: Int32Array): Int32Array {
  const repaired = allowed.slice();
  for (let at = 0; at < repaired.length && ((repaired[at] as number) & BEGINNINGS) === 0; at++) repaired[at] = ANYTHING;
  return repaired;
}
