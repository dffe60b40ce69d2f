// @ts-nocheck
import type { Document, Sentence } from "../document/document.js";
import type { Terms } from "./terms.js";

/** How much of what the document is about each sentence holds, by its terms. Arrays are by sentence; all lie between 0 and 1. */
export interface TermMeasures {
  /** TF-IDF cosine with the whole document. */
  readonly centrality: Float64Array;
  /** TF-IDF cosine with the first three sentences. */
  readonly nearLead: Float64Array;
  /** Share of the document's TF-IDF mass in the sentence's terms. */
  readonly mass: Float64Array;
  /** Share of the document's heaviest terms that stand here. */
  readonly keyTerms: Float64Array;
  /** Share of the document's mass in terms that stand here first and come again. */
  readonly introduces: Float64Array;
  /** Share of the sentence's terms that no sentence before it has. */
  readonly novelty: Float64Array;
  /** TF-IDF cosine with the title, and share of the title's mass that stands here; 0 without a title. */
  readonly nearTitle: Float64Array;
  readonly ofTitle: Float64Array;
  /** Share of the title's names that stand here. */
  readonly titleNames: Float64Array;
}

/** How many of the heaviest terms count as the document's key terms. */
const KEY_TERMS = 8;
const LEAD_SENTENCES = 3;

/**
 * @param chosen the sentences that may be key points, in text order; the others are not measured.
 */
export function measureTerms(
  document: Document,
  terms: Terms,
  chosen: readonly number[],
  title: TitleTerms | null,
): TermMeasures {
  const { sentences } = document;
  const array = () => new Float64Array(sentences.length);
  const measures = {
    centrality: array(),
    nearLead: array(),
    mass: array(),
    keyTerms: array(),
    introduces: array(),
    novelty: array(),
    nearTitle: array(),
    ofTitle: array(),
    titleNames: array(),
  };
  const { weights, frequencies, firstSentence, at } = terms;
  const mass = weights.map((weight, term) => weight * (frequencies[term] as number));
  const total = mass.reduce((sum, value) => sum + value, 0);
  const norm = lengthOf(mass);
  const keys = pickKeyTerms(terms, mass);
  const lead = leadOf(document, terms, chosen);
  const leadNorm = lengthOf(lead);
  const here = new Int32Array(terms.count);
  const distinct: number[] = [];
  for (const index of chosen) {
    const { first, end } = sentences[index] as Sentence;
    distinct.length = 0;
    for (let token = first; token < end; token++) {
      const term = at[token] as number;
      if (term < 0) continue;
      if (here[term] === 0) distinct.push(term);
      here[term] = (here[term] as number) + 1;
    }
    let own = 0;
    let withAll = 0;
    let withLead = 0;
    let withTitle = 0;
    let held = 0;
    let keyCount = 0;
    let introduced = 0;
    let fresh = 0;
    let titleHeld = 0;
    let namesHeld = 0;
    for (const term of distinct) {
      const value = (here[term] as number) * (weights[term] as number);
      here[term] = 0;
      own += value * value;
      withAll += value * (mass[term] as number);
      withLead += value * (lead[term] as number);
      held += mass[term] as number;
      keyCount += keys[term] as number;
      if (firstSentence[term] === index) {
        fresh++;
        if ((frequencies[term] as number) > 1) introduced += mass[term] as number;
      }
      if (title) {
        withTitle += value * (title.weights[term] as number);
        titleHeld += title.weights[term] as number;
        if (title.isName[term] === 1) namesHeld++;
      }
    }
    if (own === 0) continue;
    const length = Math.sqrt(own);
    measures.centrality[index] = withAll / (length * norm);
    measures.nearLead[index] = leadNorm === 0 ? 0 : withLead / (length * leadNorm);
    measures.mass[index] = held / total;
    measures.keyTerms[index] = keyCount / KEY_TERMS;
    measures.introduces[index] = introduced / total;
    measures.novelty[index] = fresh / distinct.length;
    if (title && title.norm > 0) {
      measures.nearTitle[index] = withTitle / (length * title.norm);
      measures.ofTitle[index] = titleHeld / title.mass;
      if (title.names > 0) measures.titleNames[index] = namesHeld / title.names;
    }
  }
  return measures;
}

const lengthOf = (vector: Float64Array): number => Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));

/** 1 for the heaviest terms that come more than once. */
function pickKeyTerms({ count, frequencies }: Terms, mass: Float64Array): Uint8Array {
  const repeated: number[] = [];
  for (let term = 0; term < count; term++) if ((frequencies[term] as number) > 1) repeated.push(term);
  repeated.sort((one, other) => (mass[other] as number) - (mass[one] as number) || one - other);
  const keys = new Uint8Array(count);
  for (const term of repeated.slice(0, KEY_TERMS)) keys[term] = 1;
  return keys;
}

function leadOf({ sentences }: Document, { at, weights, count }: Terms, chosen: readonly number[]): Float64Array {
  const lead = new Float64Array(count);
  for (const index of chosen.slice(0, LEAD_SENTENCES)) {
    const { first, end } = sentences[index] as Sentence;
    for (let token = first; token < end; token++) {
      const term = at[token] as number;
      if (term >= 0) lead[term] = (lead[term] as number) + (weights[term] as number);
    }
  }
  return lead;
}

/** The terms of a title among those of its document. */
export interface TitleTerms {
  /** By term of the document. */
  readonly weights: Float64Array;
  /** Sum and length over all terms of the title, those that the document lacks included. */
  readonly mass: number;
  readonly norm: number;
  /** By term of the document: 1 where the title has it as a name; and how many do. */
  readonly isName: Uint8Array;
  readonly names: number;
}

export function readTitleTerms(terms: Terms, title: Terms): TitleTerms {
  const weights = new Float64Array(terms.count);
  let mass = 0;
  let squares = 0;
  const isName = new Uint8Array(terms.count);
  let names = 0;
  for (const [key, term] of title.keys) {
    const weight = title.weights[term] as number;
    mass += weight;
    squares += weight * weight;
    const own = terms.keys.get(key);
    if (own === undefined) continue;
    weights[own] = weight;
    if (!terms.nameNorms.has(key)) continue;
    isName[own] = 1;
    names++;
  }
  return { weights, mass, norm: Math.sqrt(squares), isName, names };
}
