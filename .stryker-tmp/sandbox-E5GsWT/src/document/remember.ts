// @ts-nocheck
import { copyOf } from "./vocabulary.js";

/** Answers that are kept, and the longest word that one is kept for: names come again and again in a feed, the rest must not pile up. */
const MOST_ANSWERS = 1 << 13;
const LONGEST_WORD = 60;

/** A function of a word alone, asked for the same words again and again: it gives the same answers, and keeps them. Nobody may change one. */
export function remember<Answer>(read: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    let answer = known.get(word);
    if (answer !== undefined) return answer;
    answer = read(word);
    if (word.length > LONGEST_WORD) return answer;
    if (known.size >= MOST_ANSWERS) known.clear();
    known.set(copyOf(word, 0, word.length), answer);
    return answer;
  };
}
