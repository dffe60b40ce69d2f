import { wordsOf } from "./rouge.js";

/**
 * The names and numbers of a standfirst that the body holds, as their words in lower case joined by spaces: runs of capitalised words
 * (a word that only opens a sentence counts when the body does not write it small) and numbers with their decimals and groups.
 */
export function factsOf(standfirst: string, body: string): string[] {
  const held = ` ${wordsOf(body).join(" ")} `;
  const facts = new Set<string>();
  const words = [...standfirst.matchAll(WORD)].map((match) => ({ text: match[0], start: match.index }));
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as { text: string; start: number };
    let end = at + 1;
    if (isCapitalised(word.text)) {
      while (end < words.length && isCapitalised(words[end]?.text ?? "") && joins(standfirst, words, end)) end++;
    } else if (!STARTS_WITH_DIGIT.test(word.text)) continue;
    const first = opensSentence(standfirst, word.start) && isOrdinary(word.text, body) ? at + 1 : at;
    if (first < end) {
      const last = words[end - 1] as { text: string; start: number };
      const fact = wordsOf(standfirst.slice(words[first]?.start ?? 0, last.start + last.text.length)).join(" ");
      if (fact.length > 1 && held.includes(` ${fact} `)) facts.add(fact);
    }
    at = end - 1;
  }
  return [...facts];
}

/** Share of the facts that the words of a summary hold, or null where there are none. */
export function shareOfFacts(facts: readonly string[], summary: readonly string[]): number | null {
  if (facts.length === 0) return null;
  const held = ` ${summary.join(" ")} `;
  return facts.filter((fact) => held.includes(` ${fact} `)).length / facts.length;
}

const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;
const STARTS_WITH_DIGIT = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const JOINT = /^[\s\-’']+$/;
const BEFORE_SENTENCE = /(?:^|[.!?…:«"“–-])\s*$/;

const isCapitalised = (word: string): boolean => CAPITAL.test(word);

const joins = (text: string, words: readonly { text: string; start: number }[], at: number): boolean => {
  const before = words[at - 1] as { text: string; start: number };
  return JOINT.test(text.slice(before.start + before.text.length, words[at]?.start));
};

const opensSentence = (text: string, start: number): boolean =>
  BEFORE_SENTENCE.test(text.slice(Math.max(0, start - 8), start));

/** Whether a capitalised word that opens a sentence is an ordinary one: short, or written small in the body. */
const isOrdinary = (word: string, body: string): boolean =>
  isCapitalised(word) && (word.length <= 3 || new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, "u").test(body));
