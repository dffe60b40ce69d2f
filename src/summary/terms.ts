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
  const keys = new Map<string, number>();
  const nameNorms = new Set<string>();
  const names: string[] = [];
  const weights: number[] = [];
  const frequencies: number[] = [];
  const firstSentence: number[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const kind = tokens.kinds[token];
    if (kind === TokenKind.Number) continue;
    const norm = tokens.norms[token] as string;
    const facts = cache.get(norm) ?? readWord(norm, words, cache);
    phrases[token] = facts.phrases;
    const isName = inName[token] === 1;
    if (kind !== TokenKind.Word || (facts.weight === 0 && !isName)) continue;
    if (isName) nameNorms.add(norm);
    const key = isName ? norm : facts.stem;
    let term = keys.get(key);
    if (term === undefined) {
      term = names.length;
      keys.set(key, term);
      names.push(key);
      weights.push(isName ? (words.inverseFrequencies.get(key) ?? words.rare) : facts.weight);
      frequencies.push(0);
      firstSentence.push(sentenceOf[token] as number);
    }
    frequencies[term] = (frequencies[term] as number) + 1;
    at[token] = term;
  }
  return {
    count: names.length,
    at,
    keys,
    names,
    weights: Float64Array.from(weights),
    frequencies: Int32Array.from(frequencies),
    firstSentence: Int32Array.from(firstSentence),
    phrases,
    nameNorms,
  };
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
