import { foldForm } from "../../src/mentions/fold-form.js";

/** A word as the lists of `word-table` hold it, or null when it is several or has other characters than these. */
export function foldWord(word: string): string | null {
  const folded = word
    .split("-")
    .map((part) => foldForm(part).toLowerCase())
    .join("-");
  return /\s/.test(word) || !/^[a-z][a-z'-]*$/.test(folded) ? null : folded;
}
