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

/** A cache is dropped when it holds so many words: about 10 MB, more than the distinct words of 5,000 articles. */
const MAX_CACHED_WORDS = 60_000;
const caches = new WeakMap<SummaryWords, Map<string, WordFacts>>();

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
export function readTerms({ tokens, sentenceOf }: Document, inName: Uint8Array, words: SummaryWords): Terms {
  const cache = cacheOf(words);
  const at = new Int32Array(tokens.count).fill(-1);
  const phrases: (PhraseNode | null)[] = new Array(tokens.count).fill(null);
  const table = new TermTable(words);
  /** Words met before, so that most tokens cost one look. */
  const known = new Map<string, KnownWord>();
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kinds[token] === TokenKind.Number) continue;
    const norm = tokens.norms[token] as string;
    let word = known.get(norm);
    if (!word) {
      const { stem, weight, phrases: own } = cache.get(norm) ?? readWord(norm, words, cache);
      const isTerm = weight > 0 && tokens.kinds[token] === TokenKind.Word;
      word = { phrases: own, term: -1, stem: isTerm ? stem : "", weight, name: -1 };
      known.set(norm, word);
    }
    phrases[token] = word.phrases;
    if (inName[token] === 1 && tokens.kinds[token] === TokenKind.Word) {
      if (word.name < 0) word.name = table.addName(norm, sentenceOf[token] as number);
      at[token] = word.name;
    } else if (word.stem !== "") {
      if (word.term < 0) word.term = table.add(word.stem, word.weight, sentenceOf[token] as number);
      at[token] = word.term;
    } else continue;
    table.count(at[token] as number);
  }
  return table.build(at, phrases);
}

interface KnownWord {
  readonly phrases: PhraseNode | null;
  readonly stem: string;
  readonly weight: number;
  /** Its term as a word and as a name, -1 until it is needed. */
  term: number;
  name: number;
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

function cacheOf(words: SummaryWords): Map<string, WordFacts> {
  const known = caches.get(words);
  if (known && known.size < MAX_CACHED_WORDS) return known;
  const fresh = new Map<string, WordFacts>();
  caches.set(words, fresh);
  return fresh;
}

function readWord(norm: string, words: SummaryWords, cache: Map<string, WordFacts>): WordFacts {
  const stem = words.stem(norm);
  const facts: WordFacts = {
    stem,
    weight: words.stopWords.has(norm) ? 0 : (words.inverseFrequencies.get(stem) ?? words.rare),
    phrases: words.phrases.next.get(norm) ?? null,
  };
  cache.set(norm, facts);
  return facts;
}
