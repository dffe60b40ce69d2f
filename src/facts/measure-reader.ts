import { TokenKind } from "../document/tokens.js";
import { Word } from "../language/grammar.js";
import type { FigureMention } from "../mentions/mention.js";
import type { FactContext } from "./fact-context.js";
import { HeadClass, MeasureWord } from "./measure-features.js";
import type { MeasureWords } from "./measure-words.js";

/** What may be measured: tokens, half-open, or a verb's token with its `noun`. */
export interface Measure {
  readonly first: number;
  readonly end: number;
  readonly noun: string | null;
}

/** Reads off a document's words what they say of measures. */
export class MeasureReader {
  /** `MeasureWord` of each word of the vocabulary, -1 for those in no list. */
  private readonly roles: Int32Array;

  /** @param named 1 for tokens of companies and people, which are no measure. */
  constructor(
    readonly context: FactContext,
    readonly words: MeasureWords,
    readonly named: Uint8Array,
  ) {
    this.roles = context.document.tokens.vocabulary.codes(words.roles);
  }

  norm(token: number): string {
    return this.context.document.tokens.norms[token] ?? "";
  }

  headNumber({ first, noun }: Measure): number {
    return this.words.headNumbers.get(noun?.split(" ", 1)[0] ?? this.norm(first)) ?? 0;
  }

  headClass({ first, noun }: Measure): HeadClass {
    return noun !== null ? HeadClass.Verb : (this.words.headClasses.get(this.norm(first)) ?? HeadClass.Other);
  }

  wordAt(token: number, sentence: number): MeasureWord {
    const { tokens, sentenceOf } = this.context.document;
    if (token < 0 || token >= tokens.count || sentenceOf[token] !== sentence) return MeasureWord.Edge;
    const known = this.roles[tokens.words[token] as number] as number;
    if (known >= 0) return known;
    if (tokens.kinds[token] === TokenKind.Number) return MeasureWord.Number;
    return this.context.grammar.groupOf[token] === -1 ? MeasureWord.Word : MeasureWord.Verb;
  }

  /** « 32 % (+46 % sur un an) des dépenses »: the token behind the bracket that opens at `token`, else `token`. */
  pastBracket(token: number, sentence: number): number {
    if (this.wordAt(token, sentence) !== MeasureWord.OpenBracket) return token;
    for (let at = token + 1; this.wordAt(at, sentence) !== MeasureWord.Edge; at++)
      if (this.wordAt(at, sentence) === MeasureWord.CloseBracket) return at + 1;
    return token;
  }

  isSame(one: Measure, other: Measure): boolean {
    if (one.first === other.first && one.end === other.end) return true;
    if (one.end - one.first !== other.end - other.first || one.noun !== other.noun) return false;
    for (let offset = 0; offset < one.end - one.first; offset++)
      if (this.norm(one.first + offset) !== this.norm(other.first + offset)) return false;
    return true;
  }

  /** 0 none, 1 article, 2 possessive, 3 « de », 4 « du », « des ». */
  determinerOf(first: number): number {
    const norm = this.norm(first - 1);
    const bits = this.context.grammar.bits[first - 1] ?? 0;
    if (bits & Word.Possessive) return 2;
    if (this.words.articles.has(norm)) return 1;
    if (!this.words.of.has(norm)) return 0;
    return bits & Word.Determiner ? 4 : 3;
  }

  isSameParagraph(before: FigureMention, sentence: number): boolean {
    const { sentences, sentenceOf } = this.context.document;
    return sentences[sentenceOf[before.first] ?? 0]?.paragraph === sentences[sentence]?.paragraph;
  }
}
