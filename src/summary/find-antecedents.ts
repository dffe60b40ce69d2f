import type { Document, Sentence } from "../document/document.js";
import { type Grammar, Word } from "../language/grammar.js";
import { type Cues, isDangling } from "./find-cues.js";
import { type Signals, Subject } from "./signals.js";
import { Cue, type SummaryWords } from "./words.js";

/** Candidates of which one has to be chosen for another to be read; null where it stands alone, empty where nothing would help. */
export type Antecedents = readonly number[] | null;

/** Of the earlier sentences that name somebody, so many of the first and of the last are thought of. */
const FIRST = 3;
const LAST = 3;

/**
 * What each candidate leans on: one that opens with « il », « pour cela », « ainsi » on the sentence before it, one whose subject is
 * « le groupe » on an earlier one that names somebody.
 */
export function findAntecedents(
  document: Document,
  grammar: Grammar,
  candidates: readonly number[],
  signals: Signals,
  cues: Cues,
  words: SummaryWords,
): Antecedents[] {
  const naming: number[] = [];
  return candidates.map((index, candidate) => {
    const isFollowing = candidates[candidate - 1] === index - 1;
    let antecedents: Antecedents = null;
    if (isDangling(cues, index) || ((cues.opening[index] as number) & Cue.Explanation && index > 0))
      antecedents = isFollowing ? [candidate - 1] : [];
    else if (naming.length > 0 && isStandIn(document, grammar, cues, signals, index, words))
      antecedents = [...new Set([...naming.slice(0, FIRST), ...naming.slice(-LAST)])];
    if (antecedents === null && isNaming(signals, index)) naming.push(candidate);
    return antecedents;
  });
}

const isNaming = ({ names, capitals }: Signals, index: number): boolean =>
  (names[index] as number) > 0 || (capitals[index] as number) > 0;

/** Whether the sentence opens with « le groupe » or « l'éditeur lyonnais » and its verb: nothing that says which. */
function isStandIn(
  { tokens, sentences }: Document,
  { bits }: Grammar,
  { firstWord }: Cues,
  { subjects }: Signals,
  index: number,
  { definite, companyNouns }: SummaryWords,
): boolean {
  if ((subjects[index] as number) & Subject.Named) return false;
  const { end } = sentences[index] as Sentence;
  const first = firstWord[index] as number;
  if (!definite.has(tokens.norms[first] as string)) return false;
  let noun = -1;
  for (let token = first + 1; token < end; token++) {
    const here = bits[token] as number;
    if (here & (Word.Finite | Word.Clitic | Word.Negation)) return noun >= 0;
    if (here & (Word.Preposition | Word.Relative)) return false;
    if (noun < 0 && companyNouns.has(tokens.norms[token] as string)) noun = token;
    if (token > first + LONGEST) return false;
  }
  return false;
}

/** Words of « le jeune éditeur lyonnais ». */
const LONGEST = 5;
