// @ts-nocheck
import { grown } from "./grown.js";
import { normalizeWord } from "./normalize.js";
import { Shape, shapeOf } from "./shape.js";

/** Words, and characters of them, from which on the next text begins a new vocabulary: frequent words are soon there again, rare ones must not pile up. */
const MOST_WORDS = 1 << 15;
const MOST_CHARACTERS = 1 << 19;
const FIRST_ROOM = 1 << 12;

/** FNV-1a from a start of chance, so that no text can be made whose words all fall on one slot. */
const HASH_START = (Math.random() * 2 ** 32) | 0;
const HASH_PRIME = 0x01000193;

/** V8 keeps a whole text alive for a piece of it from this length on. */
const SHORTEST_SLICE = 13;

/** What is known of a word by its normal form alone. The same function each time: its answers are kept. */
export type WordReader = (norm: string) => number;

/**
 * The distinct words read so far, each under a number: what a word is by itself, its normal form, its shape, what lists say of it, is found
 * out once and not at each of its occurrences. Open addressing on the word as written.
 */
export class Vocabulary {
  readonly norms: string[] = [];
  shapes = new Uint8Array(FIRST_ROOM);
  /** Number of the word that is written as the norm: the same for « Le », « LE » and « le ». */
  private lemmas = new Int32Array(FIRST_ROOM);
  /** Place of a lemma among those of the text that `numberWords` counts. */
  private places = new Int32Array(FIRST_ROOM).fill(-1);
  /** Each word as it is written. */
  readonly surfaces: string[] = [];
  private hashes = new Int32Array(FIRST_ROOM);
  /** Of each surface: V8 asks a string for its length slowly where strings of many makes pass. */
  private lengths = new Int32Array(FIRST_ROOM);
  /** Number of a word plus one, or 0. */
  private slots = new Int32Array(2 * FIRST_ROOM);
  private readonly columns = new WeakMap<object, Column>();
  private readonly made = new WeakMap<object, unknown[]>();

  private characters = 0;

  get isFull(): boolean {
    return this.norms.length >= MOST_WORDS || this.characters >= MOST_CHARACTERS;
  }

  /** Number of the word of `text` from `start` to `end`. `norm` where it is no word to be normalized: a mark. */
  idOf(text: string, start: number, end: number, norm?: string): number {
    let hash = HASH_START;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
    const { slots, hashes, lengths } = this;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let id = (slots[slot] as number) - 1; id >= 0; id = (slots[slot] as number) - 1) {
      if (hashes[id] === hash && lengths[id] === end - start && isAt(this.surfaces[id] as string, text, start, end))
        return id;
      slot = (slot + 1) & mask;
    }
    return this.add(copyOf(text, start, end), hash, slot, norm);
  }

  /** The distinct norms of a text, numbered as they come. @returns the number of each of `words`, and how many there are. */
  numberWords(words: Int32Array): { numbers: Int32Array; count: number } {
    const { lemmas, places } = this;
    const numbers = new Int32Array(words.length);
    let count = 0;
    for (let at = 0; at < words.length; at++) {
      const lemma = lemmas[words[at] as number] as number;
      if ((places[lemma] as number) < 0) places[lemma] = count++;
      numbers[at] = places[lemma] as number;
    }
    for (const word of words) places[lemmas[word] as number] = -1;
    return { numbers, count };
  }

  /** What `read` says of each word, by number; also of those that have come since it was asked last. */
  column(read: WordReader): Int32Array {
    return this.fill(read, read);
  }

  /** The bits that a list has for each word, by number; 0 for words that it does not hold. */
  bits(list: ReadonlyMap<string, number>): Int32Array {
    return this.fill(list, (norm) => list.get(norm) ?? 0);
  }

  /** The code that a list has for each word, by number; -1 for words that it does not hold. A list serves this or `bits`. */
  codes(list: ReadonlyMap<string, number>): Int32Array {
    return this.fill(list, (norm) => list.get(norm) ?? -1);
  }

  /** As `column`, of whatever is made of each word. */
  values<Value>(make: (norm: string) => Value): readonly Value[] {
    return this.make(make, this.norms);
  }

  /** As `values`, of the words as they are written. A function serves one of the two. */
  surfaceValues<Value>(make: (surface: string) => Value): readonly Value[] {
    return this.make(make, this.surfaces);
  }

  private make<Value>(make: (word: string) => Value, words: readonly string[]): readonly Value[] {
    let made = this.made.get(make) as Value[] | undefined;
    if (!made) {
      made = [];
      this.made.set(make, made);
    }
    for (let id = made.length; id < words.length; id++) made.push(make(words[id] as string));
    return made;
  }

  private fill(key: object, read: WordReader): Int32Array {
    const { norms } = this;
    let column = this.columns.get(key);
    if (!column) {
      column = { values: new Int32Array(this.hashes.length), filled: 0 };
      this.columns.set(key, column);
    }
    if (column.values.length < norms.length) column.values = grown(column.values, this.hashes.length);
    for (; column.filled < norms.length; column.filled++)
      column.values[column.filled] = read(norms[column.filled] as string);
    return column.values;
  }

  private add(surface: string, hash: number, slot: number, norm: string | undefined): number {
    const id = this.norms.length;
    if (id === this.hashes.length) {
      this.hashes = grown(this.hashes, 2 * id);
      this.lengths = grown(this.lengths, 2 * id);
      this.shapes = grown(this.shapes, 2 * id);
      this.lemmas = grown(this.lemmas, 2 * id);
      this.places = grown(this.places, 2 * id).fill(-1, id);
    }
    this.surfaces.push(surface);
    this.norms.push(norm ?? normalizeWord(surface));
    this.hashes[id] = hash;
    this.lengths[id] = surface.length;
    this.shapes[id] = norm === undefined ? shapeOf(surface) : Shape.None;
    this.characters += surface.length;
    this.slots[slot] = id + 1;
    if (2 * (id + 1) > this.slots.length) this.rehash();
    const written = this.norms[id] as string;
    this.lemmas[id] = norm !== undefined || written === surface ? id : this.idOf(written, 0, written.length);
    return id;
  }

  private rehash(): void {
    const slots = new Int32Array(2 * this.slots.length);
    const mask = slots.length - 1;
    for (let id = 0; id < this.norms.length; id++) {
      const hash = this.hashes[id] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.slots = slots;
  }
}

interface Column {
  values: Int32Array;
  /** Words that have been read. */
  filled: number;
}

/** Whether `word`, as long as the piece, is what stands there. */
function isAt(word: string, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}

/** A piece of a text that does not keep the text alive. */
export function copyOf(text: string, start: number, end: number): string {
  if (end - start < SHORTEST_SLICE) return text.slice(start, end);
  let copy = "";
  for (let at = start; at < end; at += SHORTEST_SLICE - 1)
    copy += text.slice(at, Math.min(end, at + SHORTEST_SLICE - 1));
  return copy;
}

let current = new Vocabulary();

/** The vocabulary that a text beginning now is read with. It changes no answer: each word is read as if it were the first. */
export function currentVocabulary(): Vocabulary {
  if (current.isFull) current = new Vocabulary();
  return current;
}
