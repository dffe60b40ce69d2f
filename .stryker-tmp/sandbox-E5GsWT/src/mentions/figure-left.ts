// @ts-nocheck
import type { Qualifier } from "../schema/types.js";
import type { Clause } from "./clause.js";
import { type Left, MOVEMENT } from "./figure-evidence.js";
import { Cue, type QualifierWords, Tie } from "./figure-words.js";

/** Reads to the left of the token `first` of a figure: « à [près de] 12 % », « gagne [encore] 3 % ». */
export function readLeft(clause: Clause, first: number): Left {
  const start = clause.sentenceStart(first);
  let at = first - 1;
  let qualifier: Qualifier | null = null;
  let capped = false;
  while (at >= start) {
    const found = qualifierEndingAt(clause, at, start);
    if (!found && !isFiller(clause.cuesAt(at))) break;
    qualifier ??= found?.qualifier ?? null;
    capped ||= found?.qualifier === "at-most";
    at -= found?.words.length ?? 1;
  }
  const tie = at < start ? Tie.Direct : (clause.words.ties.get(clause.norm(at)) ?? Tie.Direct);
  const isCappedLevel = capped && tie === Tie.Direct && !(at >= start && clause.cuesAt(at) & Cue.Direct);
  return isCappedLevel ? { tie: Tie.To, at: at + 1, start, qualifier } : { tie, at, start, qualifier };
}

const isFiller = (cues: number): boolean => (cues & Cue.Filler) !== 0 && !(cues & MOVEMENT);

function qualifierEndingAt({ words: french, document }: Clause, at: number, start: number): QualifierWords | undefined {
  const { norms } = document.tokens;
  return french.qualifiersBefore.get(norms[at] as string)?.find(({ words }) => {
    const first = at - words.length + 1;
    return first >= start && words.every((word, index) => norms[first + index] === word);
  });
}

/** « 12 % environ », « 100 000 euros et plus »: the qualifier that begins at `end`. */
export const qualifierFrom = (clause: Clause, end: number): QualifierWords | undefined =>
  clause.words.qualifiersBehind
    .get(clause.norm(end))
    ?.find(({ words }) => words.every((word, index) => clause.norm(end + index) === word));
