import type { Document } from "../document/document.js";
import { TokenKind } from "../document/tokens.js";
import type { PhraseNode } from "./phrase-table.js";
import type { SummaryWords } from "./words.js";

/** What is known of a word whatever the document: read once a word, kept between documents. */
interface WordFacts {
  readonly stem: string;
  /** Inverse document frequency of the stem, 0 for a stop word. */
  readonly weight: number;
  readonly phrases: PhraseNode | null;
}

/** The terms of a document: stems that are no stop words, names as they are written, one number each. */
export interface Terms {
  readonly count: number;
  /** Term of each token, -1 for marks, numbers and stop words. */
  readonly at: Int32Array;
  /** The number of each term, and its stem or name by number. */
  readonly keys: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  /** Inverse document frequency by term. */
  readonly weights: Float64Array;
  /** How often each term stands in the document. */
  readonly frequencies: Int32Array;
  readonly firstSentence: Int32Array;
  /** Phrases that each token can open, or null. */
  readonly phrases: readonly (PhraseNode | null)[];
  /** Words that stand in names. */
  readonly nameNorms: ReadonlySet<string>;
}

/** @param inName by token: 1 where it stands in a name. */
export function readTerms(document: Document, inName: Uint8Array, words: SummaryWords): Terms {
  const { tokens, sentenceOf } = document;
  const { kinds, words: ids, numbers, norms } = tokens;
  const facts = readWordFacts(document, words);
  const at = new Int32Array(tokens.count).fill(-1);
  const phrases: (PhraseNode | null)[] = new Array(tokens.count).fill(null);
  const table = new TermTable(words);
  /** By number of a norm in the document: its term as a word and as a name, -1 until it is needed. */
  const terms = new Int32Array(tokens.distinct).fill(-1);
  const names = new Int32Array(tokens.distinct).fill(-1);
  for (let token = 0; token < tokens.count; token++) {
    if (kinds[token] === TokenKind.Number) continue;
    const { stem, weight, phrases: own } = facts[ids[token] as number] as WordFacts;
    phrases[token] = own;
    if (kinds[token] !== TokenKind.Word) continue;
    const number = numbers[token] as number;
    const sentence = sentenceOf[token] as number;
    if (inName[token] === 1) {
      if ((names[number] as number) < 0) names[number] = table.addName(norms[token] as string, sentence);
      at[token] = names[number] as number;
    } else if (weight > 0) {
      if ((terms[number] as number) < 0) terms[number] = table.add(stem, weight, sentence);
      at[token] = terms[number] as number;
    } else continue;
    table.count(at[token] as number);
  }
  return table.build(at, phrases);
}

class TermTable {
  private readonly keys = new Map<string, number>();
  private readonly nameNorms = new Set<string>();
  private readonly names: string[] = [];
  private readonly weights: number[] = [];
  private readonly frequencies: number[] = [];
  private readonly firstSentence: number[] = [];

  constructor(private readonly words: SummaryWords) {}

  addName(norm: string, sentence: number): number {
    this.nameNorms.add(norm);
    return this.add(norm, this.words.inverseFrequencies.get(norm) ?? this.words.rare, sentence);
  }

  count(term: number): void {
    this.frequencies[term] = (this.frequencies[term] as number) + 1;
  }

  build(at: Int32Array, phrases: readonly (PhraseNode | null)[]): Terms {
    return {
      count: this.names.length,
      at,
      keys: this.keys,
      names: this.names,
      weights: Float64Array.from(this.weights),
      frequencies: Int32Array.from(this.frequencies),
      firstSentence: Int32Array.from(this.firstSentence),
      phrases,
      nameNorms: this.nameNorms,
    };
  }

  add(key: string, weight: number, sentence: number): number {
    const known = this.keys.get(key);
    if (known !== undefined) return known;
    const term = this.names.length;
    this.keys.set(key, term);
    this.names.push(key);
    this.weights.push(weight);
    this.frequencies.push(0);
    this.firstSentence.push(sentence);
    return term;
  }
}

/** What is known of each distinct word, by its number in the document's vocabulary. */
export const readWordFacts = ({ tokens }: Document, words: SummaryWords): readonly WordFacts[] =>
  tokens.vocabulary.values(readerOf(words));

type FactsReader = (norm: string) => WordFacts;
/** By the table of phrases: the one part of a language's words that no training changes. */
const readers = new WeakMap<PhraseNode, FactsReader>();

function readerOf(words: SummaryWords): FactsReader {
  let reader = readers.get(words.phrases);
  if (!reader) {
    reader = (norm) => readWord(norm, words);
    readers.set(words.phrases, reader);
  }
  return reader;
}

function readWord(norm: string, words: SummaryWords): WordFacts {
  const stem = words.stem(norm);
  return {
    stem,
    weight: stem === "" || words.stopWords.has(norm) ? 0 : (words.inverseFrequencies.get(stem) ?? words.rare),
    phrases: words.phrases.next.get(norm) ?? null,
  };
}
