import type { Document, Sentence } from "../document/document.js";
import { readFeatures } from "./features.js";
import { type Antecedents, findAntecedents } from "./find-antecedents.js";
import { findCandidates } from "./find-candidates.js";
import { type Cues, findCues } from "./find-cues.js";
import { measureTerms, readTitleTerms } from "./measure-terms.js";
import { readSalience, type Salience } from "./salience.js";
import { readSignals, type Signals } from "./signals.js";
import type { SummaryInput } from "./summary-input.js";
import { readTerms, type Terms } from "./terms.js";
import type { TitleRange } from "./units.js";
import type { SummaryWords } from "./words.js";

/** The sentences that may be key points and all that is known of them. */
export interface Candidates {
  /** Indexes of sentences, in text order. */
  readonly sentences: readonly number[];
  /** One row for each, `Feature.Count` long. */
  readonly features: Float64Array;
  readonly signals: Signals;
  readonly cues: Cues;
  readonly terms: Terms;
  readonly salience: Salience;
  /** By candidate: what it cannot be read without. */
  readonly antecedents: readonly Antecedents[];
  /** Whether a title, given or standing as the first line, was read. */
  readonly titled: boolean;
}

export function readCandidates(input: SummaryInput, words: SummaryWords): Candidates {
  const { document } = input;
  const signals = readSignals(input, words);
  const terms = readTerms(document, signals.nameTokens, words);
  const cues = findCues(document, terms);
  const sentences = findCandidates(document, input.grammar, signals, cues);
  const title = readTitle(input, terms, words);
  const measures = measureTerms(document, terms, sentences, title && readTitleTerms(terms, title));
  const salience = readSalience(document, sentences, title && rangeOf(input), words);
  const features = readFeatures({ document, candidates: sentences, signals, cues, measures, salience });
  const antecedents = findAntecedents(document, input.grammar, sentences, signals, cues, words);
  return { sentences, features, signals, cues, terms, salience, antecedents, titled: title !== null };
}

/** Fewer terms make no title: « Météo », « Paris ». */
const FEWEST_TITLE_TERMS = 3;

/** The terms of the title, or of a headline that is the text's first line; null without either. */
function readTitle({ document, title }: SummaryInput, terms: Terms, words: SummaryWords): Terms | null {
  if (title) return atLeast(readTerms(title, namesIn(title, terms), words));
  const line = document.sentences[0];
  if (!line?.headline || document.sentences.length < 3) return null;
  const keys = new Map<string, number>();
  for (let token = line.first; token < line.end; token++) {
    const term = terms.at[token] as number;
    if (term >= 0) keys.set(terms.names[term] as string, term);
  }
  return atLeast({ ...terms, keys });
}

function rangeOf({ document, title }: SummaryInput): TitleRange {
  if (title) return { document: title, first: 0, end: title.tokens.count };
  const { first, end } = document.sentences[0] as Sentence;
  return { document, first, end };
}

const atLeast = (terms: Terms): Terms | null => (terms.keys.size < FEWEST_TITLE_TERMS ? null : terms);

/** The title's words that the document knows as names stay unstemmed, as there. */
function namesIn(title: Document, { nameNorms }: Terms): Uint8Array {
  const names = new Uint8Array(title.tokens.count);
  for (const [token, norm] of title.tokens.norms.entries()) if (nameNorms.has(norm)) names[token] = 1;
  return names;
}
