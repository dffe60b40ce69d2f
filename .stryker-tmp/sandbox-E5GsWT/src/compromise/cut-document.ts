// @ts-nocheck
import { type Pointer, sentenceText, type Term, type Terms, wholeText } from "./view.js";

/** A stretch of the document's text, and the tags that its words get. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly tags: readonly string[];
}

export interface CutDocument {
  readonly document: Terms[];
  /** Of each cut, in the order given. */
  readonly pointers: Pointer[];
}

/**
 * A copy of a document whose words begin and end where the cuts do: « d’Atos » becomes « d’ » and « Atos », a « (+12 % » loses its bracket to
 * the word before. Sentences that a cut spans are joined. Put together again, the copy's words give the same text.
 *
 * @param cuts in text order, without overlaps.
 */
export function cutDocument(document: readonly Terms[], cuts: readonly Cut[]): CutDocument {
  const copy: Terms[] = [];
  const pointers: Pointer[] = [];
  let [next, start] = [0, 0];
  for (let at = 0; at < document.length; at++) {
    let terms = document[at] as Terms;
    let end = start + sentenceText(terms).length;
    const first = next;
    for (; next < cuts.length && (cuts[next] as Cut).start < end; next++)
      while ((cuts[next] as Cut).end > end && at + 1 < document.length) {
        at++;
        terms = [...terms, ...(document[at] as Terms)];
        end += sentenceText(document[at] as Terms).length;
      }
    copy.push(cutSentence(terms, start, cuts.slice(first, next), copy.length, pointers));
    start = end;
  }
  return { document: copy, pointers };
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
  readonly cut: Cut | null;
}

function cutSentence(terms: Terms, start: number, cuts: readonly Cut[], sentence: number, pointers: Pointer[]): Terms {
  if (cuts.length === 0)
    return terms.map((term, index) => ({ ...term, tags: new Set(term.tags), index: [sentence, index] }));
  const words = cutWords(terms, start, cuts);
  const text = sentenceText(terms);
  const made = fillGaps(words, (from, to) => text.slice(from - start, to - start), start, start + text.length);
  for (const cut of cuts) {
    const from = made.findIndex((one) => one.cut === cut);
    const length = made.filter((one) => one.cut === cut).length;
    pointers.push([sentence, from, from + length]);
  }
  return made.map(({ cut, term, ...rest }, index) => renew({ ...term, ...rest }, cut, [sentence, index]));
}

/** The sentence's words, split at the cuts; the words of a cut reach from its start to its end, and there is at least one. */
function cutWords(terms: Terms, start: number, cuts: readonly Cut[]): Word[] {
  const words: Word[] = [];
  const whole = wordsOf(terms, start);
  let at = 0;
  for (const cut of cuts) {
    for (; at < whole.length && (whole[at] as Word).end <= cut.start; at++) words.push(whole[at] as Word);
    const split = whole[at];
    if (split && split.start < cut.start) words.push({ ...split, end: cut.start });
    const inside: Word[] = [];
    for (; at < whole.length && (whole[at] as Word).start < cut.end; at++) {
      const word = whole[at] as Word;
      const piece = { ...word, start: Math.max(word.start, cut.start), end: Math.min(word.end, cut.end), cut };
      if (piece.end > piece.start) inside.push(piece);
      if (word.end <= cut.end) continue;
      whole[at] = { ...word, start: cut.end };
      break;
    }
    const { term } = (split ?? whole.at(-1)) as Word;
    const first = inside.shift() ?? { start: cut.start, end: cut.end, term, cut };
    const all = [{ ...first, start: cut.start }, ...inside];
    const last = all.pop() as Word;
    words.push(...all, { ...last, end: cut.end });
  }
  return [...words, ...whole.slice(at)];
}

function wordsOf(terms: Terms, start: number): Word[] {
  let offset = start;
  return terms.map((term) => {
    const from = offset + term.pre.length;
    offset += wholeText(term).length;
    return { start: from, end: from + term.text.length, term, cut: null };
  });
}

type Made = { text: string; pre: string; post: string; term: Term; cut: Cut | null };

const BLANK = /^\s*$/;

/** Gives what stands between words to one of them, to no word of a cut unless it is white space; a word of nothing takes the rest. */
function fillGaps(
  words: readonly Word[],
  read: (from: number, to: number) => string,
  start: number,
  end: number,
): Made[] {
  const made: Made[] = [];
  let at = start;
  for (const { start: from, end: to, term, cut } of words) {
    const before = made.at(-1);
    const gap = read(at, from);
    const word: Made = { text: read(from, to), pre: "", post: "", term, cut };
    if (before && (before.cut === null || before.cut === cut || BLANK.test(gap))) before.post = gap;
    else if (cut === null || BLANK.test(gap)) word.pre = gap;
    else made.push({ text: "", pre: "", post: gap, term, cut: null });
    made.push(word);
    at = to;
  }
  const rest = read(at, end);
  const last = made.at(-1);
  if (last && (last.cut === null || BLANK.test(rest))) last.post = rest;
  else if (last) made.push({ text: "", pre: "", post: rest, term: last.term, cut: null });
  return made;
}

/** A term of its own: what compromise read off the old text is dropped where the text changed. */
function renew(term: Term, cut: Cut | null, index: [number, number]): Term {
  const { implicit: _implicit, machine: _machine, id, ...kept } = term;
  return {
    ...kept,
    normal: term.text.toLowerCase(),
    tags: new Set(cut ? cut.tags : term.text === "" ? [] : term.tags),
    index,
    id: `${id ?? term.text}|${index[0]}.${index[1]}`,
  };
}
