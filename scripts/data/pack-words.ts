import { MOST_SHARED, SHARED_BASE } from "../../src/mentions/word-table.js";

/** Sorts words and writes each without the letters it shares with the one before. */
export function packWords(words: Iterable<string>): string {
  let packed = "";
  let before = "";
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
    packed += String.fromCharCode(SHARED_BASE + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}

/** The words of a packed list, in order. */
export function listWords(packed: string): string[] {
  const words: string[] = [];
  for (const [, symbol = "", rest = ""] of packed.matchAll(/([0-@])([^0-@]*)/g))
    words.push((words.at(-1) ?? "").slice(0, symbol.charCodeAt(0) - SHARED_BASE) + rest);
  return words;
}
