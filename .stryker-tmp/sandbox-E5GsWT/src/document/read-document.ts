// @ts-nocheck
import type { Document } from "./document.js";
import { type SentenceWords, splitSentences } from "./split-sentences.js";
import { type TokenWords, tokenize } from "./tokenize.js";

export interface ReadingWords {
  readonly tokens: TokenWords;
  readonly sentences: SentenceWords;
}

/** Reads a text once: tokens, sentences, paragraphs. The text itself is kept as it came. */
export function readDocument(text: string, words: ReadingWords): Document {
  const tokens = tokenize(text, words.tokens);
  const sentences = splitSentences(text, tokens, words.sentences);
  const sentenceOf = new Int32Array(tokens.count);
  for (const [index, sentence] of sentences.entries()) sentenceOf.fill(index, sentence.first, sentence.end);
  return { text, tokens, sentences, sentenceOf, paragraphs: (sentences.at(-1)?.paragraph ?? -1) + 1 };
}
