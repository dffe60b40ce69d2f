import { firstOf, foldUnit, PART, SKIP, secondOf } from "../../src/mentions/fold-unit.js";

/** A word as the lists of `word-table` hold it, or null when it has other characters than these. */
export function foldWord(word: string): string | null {
  let folded = "";
  for (let at = 0; at < word.length; at++) {
    const unit = foldUnit(word.charCodeAt(at));
    if (unit === SKIP) continue;
    if (unit === PART) folded += /\s/.test(word[at] as string) ? " " : "-";
    else folded += String.fromCharCode(firstOf(unit));
    const second = secondOf(unit);
    if (second !== 0) folded += String.fromCharCode(second);
  }
  return /^[a-z][a-z'-]*$/.test(folded) ? folded : null;
}
