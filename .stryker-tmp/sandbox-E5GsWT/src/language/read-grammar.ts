// @ts-nocheck
import type { Document } from "../document/document.js";
import { Shape, TokenKind } from "../document/tokens.js";
import type { WordReader } from "../document/vocabulary.js";
import { type Grammar, type GrammarWords, type VerbGroup, Word, type WordEntry } from "./grammar.js";

/** How far behind an auxiliary its participle may stand, adverbs and insertions between commas counted. */
const REACH = 12;
const VERB_FORMS = Word.Finite | Word.Infinitive | Word.PastParticiple | Word.PresentParticiple;
/** What a word is only as a finite verb. */
const FINITE_FORMS =
  Word.Finite |
  Word.Present |
  Word.Imperfect |
  Word.SimplePast |
  Word.Future |
  Word.Conditional |
  Word.Plural |
  Word.FirstPerson;
/** What may stand between an auxiliary and its participle. */
const BETWEEN = Word.Adverb | Word.Negation | Word.Clitic | Word.Subject;

/**
 * Reads the words of a document once: what each can be, which verbs belong together. Linear in the text.
 *
 * @param named 1 for every token of a name: « Visa » is no verb.
 */
export function readGrammar(document: Document, words: GrammarWords, named?: Uint8Array): Grammar {
  const { tokens, sentences } = document;
  const bits = new Int32Array(tokens.count);
  const lemmas = new Array<string>(tokens.count).fill("");
  const { vocabulary } = tokens;
  const readers = readersOf(words);
  const entries = vocabulary.values(readers.entry);
  const guesses = vocabulary.column(readers.guess);
  const guessesOfNames = vocabulary.column(readers.guessOfName);
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kinds[token] !== TokenKind.Word) continue;
    const word = tokens.words[token] as number;
    const shape = tokens.shapes[token] as Shape;
    const entry = entries[word];
    if (shape === Shape.Initial && tokens.norms[token] === words.capitalPreposition) bits[token] = Word.Preposition;
    else if (!entry) bits[token] = (shape === Shape.Lower ? guesses : guessesOfNames)[word] as number;
    else if (named?.[token] === 1 || (shape > Shape.Lower && isNamed(document, token)))
      bits[token] = entry.bits & ~VERB_FORMS;
    else {
      bits[token] = entry.bits;
      lemmas[token] = entry.lemma;
    }
  }
  const groups: VerbGroup[] = [];
  const groupOf = new Int32Array(tokens.count).fill(-1);
  const reader = new GroupReader(document, words, bits, lemmas);
  for (const { first, end } of sentences) {
    reader.readPhrases(first, end);
    for (let token = first; token < end; token++) {
      if ((bits[token] as number) & Word.Finite) reader.settle(token, first, end);
    }
    for (let token = first; token < end; token++) {
      if (((bits[token] as number) & Word.Finite) === 0) continue;
      const group = reader.readGroup(token, first, end);
      groupOf.fill(groups.length, group.first, group.end);
      groups.push(group);
      token = group.end - 1;
    }
  }
  return { bits, lemmas, groups, groupOf };
}

/** What the lists and endings say of a word, so that the vocabulary can keep it. */
interface WordReaders {
  readonly entry: (norm: string) => WordEntry | null;
  readonly guess: WordReader;
  readonly guessOfName: WordReader;
}

const readers = new WeakMap<GrammarWords, WordReaders>();

/** No ending tells anything of a shorter word; and no word is longer, only what was glued together. */
const SHORTEST_GUESS = 4;
const LONGEST_GUESS = 60;
const isGuessed = ({ length }: string): boolean => length >= SHORTEST_GUESS && length <= LONGEST_GUESS;

function readersOf(words: GrammarWords): WordReaders {
  let known = readers.get(words);
  if (!known) {
    known = {
      entry: (norm) => words.entries.get(norm) ?? null,
      guess: (norm) => (isGuessed(norm) ? words.guess(norm, true) : 0),
      guessOfName: (norm) => (isGuessed(norm) && norm.includes("-") ? words.guess(norm, false) : 0),
    };
    readers.set(words, known);
  }
  return known;
}

/** A capital inside a sentence makes no verb; one that opens it or stands behind a mark says nothing: « : Condamné à verser ». */
function isNamed({ tokens, sentences, sentenceOf }: Document, token: number): boolean {
  if (token === sentences[sentenceOf[token] as number]?.first) return false;
  return tokens.kinds[token - 1] !== TokenKind.Mark || tokens.norms[token - 1] === ",";
}

class GroupReader {
  constructor(
    private readonly document: Document,
    private readonly words: GrammarWords,
    private readonly bits: Int32Array,
    private readonly lemmas: string[],
  ) {}

  private at(token: number): number {
    return this.bits[token] ?? 0;
  }

  /** Gives the words of « par ailleurs », « alors que » the bits of the whole. */
  readPhrases(first: number, end: number): void {
    const { norms } = this.document.tokens;
    for (let token = first; token < end; token++) {
      if (((this.bits[token] as number) & Word.Opens) === 0) continue;
      const phrases = this.words.phrases.get(norms[token] as string);
      const found = phrases?.find(({ words }) =>
        words.every((word, index) => token + index < end && norms[token + index] === word),
      );
      if (!found) continue;
      for (let index = 0; index < found.words.length; index++) {
        this.bits[token + index] = found.bits | ((this.bits[token + index] as number) & ~Word.Function);
        this.lemmas[token + index] = "";
      }
      token += found.words.length - 1;
    }
  }

  /** Decides between verb and noun, article and pronoun, by the word before. */
  settle(token: number, first: number, end: number): void {
    const here = this.at(token);
    const { norms } = this.document.tokens;
    const before = token > first ? this.at(token - 1) : 0;
    const wanted = this.words.verbBefore.get(norms[token] as string);
    if (wanted && !(token + 1 < end && wanted.has(norms[token + 1] as string))) {
      this.dropFinite(token);
      return;
    }
    const plural = Word.FirstPerson | Word.Plural;
    if ((here & plural) === plural && !this.hasFirstPerson(token, first)) {
      this.dropFinite(token);
      return;
    }
    if (
      before & (Word.Preposition | Word.Determiner) &&
      !(before & Word.Subject && here & Word.Be) &&
      !this.isPronounBefore(token, first)
    ) {
      this.dropFinite(token);
      return;
    }
    if (here & Word.PastParticiple && before & (Word.Have | Word.Be)) {
      this.dropFinite(token);
      return;
    }
    if ((here & Word.Noun) === 0) return;
    const second = token - 1 > first ? this.at(token - 2) : 0;
    const number =
      this.document.tokens.kinds[token - 1] === TokenKind.Number && token > first && !(here & (Word.Be | Word.Have));
    const adjective = before & Word.Adjective && second & (Word.Determiner | Word.Preposition);
    if (number || adjective || before & VERB_FORMS) this.dropFinite(token);
  }

  /** Whether « le », « la », « l' » before a verb form is a pronoun: never before a noun's form, and before a present only after a subject. */
  private isPronounBefore(token: number, first: number): boolean {
    const here = this.at(token);
    if (!(this.at(token - 1) & Word.Clitic)) return false;
    const before = token - 2 >= first ? this.at(token - 2) : 0;
    if (before & (Word.Subject | Word.Relative | Word.Negation | Word.Clitic)) return true;
    if (here & Word.Noun) return false;
    const plain = here & Word.Present && !(here & (Word.Be | Word.Have));
    return !plain || (token - 2 >= first && (this.document.tokens.shapes[token - 2] as Shape) >= Shape.Capitalized);
  }

  private hasFirstPerson(token: number, first: number): boolean {
    for (let back = token - 1; back >= Math.max(first, token - 5); back--) {
      if (this.at(back) & Word.FirstPerson && this.at(back) & Word.Subject) return true;
    }
    return (this.at(token + 1) & Word.Subject) !== 0;
  }

  private dropFinite(token: number): void {
    const rest = this.at(token) & ~FINITE_FORMS;
    this.bits[token] = rest;
    if ((rest & VERB_FORMS) === 0) this.lemmas[token] = "";
  }

  readGroup(finite: number, first: number, end: number): VerbGroup {
    const bits = this.at(finite);
    let start = finite;
    while (start > first && this.at(start - 1) & (Word.Clitic | Word.Negation) && !(this.at(start - 1) & Word.Subject))
      start--;
    let main = finite;
    let compound = false;
    let passive = false;
    const governors: string[] = [];
    for (let steps = 0; steps < 6; steps++) {
      const auxiliary = this.at(main) & (Word.Be | Word.Have);
      const participle = auxiliary ? this.next(main, end, Word.PastParticiple) : -1;
      if (participle >= 0) {
        compound = true;
        passive = (this.at(main) & Word.Be) !== 0;
        main = participle;
        continue;
      }
      const infinitive = this.nextInfinitive(main, end);
      if (infinitive < 0) break;
      if (!auxiliary) governors.push(this.lemmas[main] as string);
      passive = false;
      main = infinitive;
    }
    return {
      first: start,
      end: this.withClitic(main + 1, end),
      finite,
      main,
      lemma: this.lemmas[main] as string,
      bits,
      compound,
      passive,
      negated: this.isNegated(start, finite, main, end),
      governors,
    };
  }

  /** A pronoun hung on the verb belongs to it: « explique-t-il ». */
  private withClitic(end: number, limit: number): number {
    return end < limit && this.at(end) & Word.Subject && this.document.tokens.norms[end]?.startsWith("-")
      ? end + 1
      : end;
  }

  /** The next token with one of the bits, past adverbs, pronouns and one insertion between commas; or -1. */
  private next(from: number, end: number, wanted: number): number {
    const { norms } = this.document.tokens;
    const limit = Math.min(end, from + REACH);
    let inserted = false;
    for (let token = from + 1; token < limit; token++) {
      const here = this.at(token);
      if (here & wanted) return token;
      if (norms[token] === "," && !inserted) {
        const close = this.closeOfInsertion(token, limit);
        if (close < 0) return -1;
        token = close;
        inserted = true;
      } else if (!(here & BETWEEN)) return -1;
    }
    return -1;
  }

  private closeOfInsertion(comma: number, limit: number): number {
    const { norms } = this.document.tokens;
    for (let token = comma + 1; token < limit; token++) {
      if (norms[token] === ",") return token;
      if (this.at(token) & (Word.Finite | Word.Relative)) return -1;
    }
    return -1;
  }

  private nextInfinitive(from: number, end: number): number {
    const { norms } = this.document.tokens;
    let token = from + 1;
    while (token < end && this.at(token) & (BETWEEN & ~Word.Clitic)) token++;
    if (token < end && this.words.infinitiveMarks.has(norms[token] as string)) token++;
    while (
      token < end &&
      this.at(token) & (Word.Clitic | Word.Negation | Word.Adverb) &&
      !(this.at(token) & Word.Infinitive)
    )
      token++;
    return token < end && this.at(token) & Word.Infinitive ? token : -1;
  }

  private isNegated(start: number, finite: number, main: number, end: number): boolean {
    const { norms } = this.document.tokens;
    let opened = false;
    for (let token = start; token < finite; token++) opened ||= (this.at(token) & Word.Negation) !== 0;
    if (!opened) return false;
    for (let token = finite + 1; token < Math.min(end, main + 3); token++) {
      if (this.at(token) & Word.Negation) return true;
      if (this.words.that.has(norms[token] as string)) return false;
    }
    return false;
  }
}
