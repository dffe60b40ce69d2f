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
 * What each candidate leans on: one that opens with « il », « pour cela », « ainsi » on the sentence before it; one that opens with « cette
 * décision » or « son choix » on one of the two before it; one whose subject is « le groupe » on an earlier one that names somebody, one
 * whose subject is « l'opération » on the opening of the article or on one of the two before it.
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
    const before = listBefore(candidates, candidate);
    const opening = cues.opening[index] as number;
    let antecedents: Antecedents = null;
    if (isDangling(cues, index) || (opening & Cue.Explanation && index > 0))
      antecedents = before.length > 0 ? [candidate - 1] : [];
    else if (index > 0 && opening & TAKES_UP && !(opening & Cue.Day)) antecedents = before;
    else {
      const noun = findBareSubject(document, grammar, cues, signals, index, words);
      const norm = document.tokens.norms[noun] ?? "";
      if (naming.length > 0 && words.companyNouns.has(norm))
        antecedents = [...new Set([...naming.slice(0, FIRST), ...naming.slice(-LAST)])];
      else if (candidate > 0 && words.topicNouns.has(norm)) antecedents = [...new Set([0, ...before])];
    }
    if (antecedents === null && isNaming(signals, index)) naming.push(candidate);
    return antecedents;
  });
}

/** « ces parlementaires », « son choix ». */
const TAKES_UP = Cue.Demonstrative | Cue.Possessive;
/** So many sentences above may hold what a sentence takes up. */
const REACH = 2;

/** The candidates that stand right above, without a sentence between that is none. */
function listBefore(candidates: readonly number[], candidate: number): number[] {
  const before: number[] = [];
  for (let at = candidate - 1; at >= Math.max(0, candidate - REACH); at--) {
    if (candidates[at] !== (candidates[at + 1] as number) - 1) break;
    before.push(at);
  }
  return before;
}

const isNaming = ({ names, capitals }: Signals, index: number): boolean =>
  (names[index] as number) > 0 || (capitals[index] as number) > 0;

/** The noun that « le groupe », « l'éditeur lyonnais » or « les faits » and its verb open the sentence with, or -1: nothing that says which. */
function findBareSubject(
  { tokens, sentences }: Document,
  { bits }: Grammar,
  { firstWord }: Cues,
  { subjects }: Signals,
  index: number,
  { known, companyNouns, topicNouns }: SummaryWords,
): number {
  if ((subjects[index] as number) & Subject.Named) return -1;
  const { end } = sentences[index] as Sentence;
  const first = firstWord[index] as number;
  if (!known.has(tokens.norms[first] as string)) return -1;
  let noun = -1;
  for (let token = first + 1; token < end; token++) {
    const here = bits[token] as number;
    if (here & (Word.Finite | Word.Clitic | Word.Negation)) return noun;
    if (here & (Word.Preposition | Word.Relative)) return -1;
    const norm = tokens.norms[token] as string;
    if (noun < 0 && (companyNouns.has(norm) || topicNouns.has(norm))) noun = token;
    if (token > first + LONGEST) return -1;
  }
  return -1;
}

/** Words of « le jeune éditeur lyonnais ». */
const LONGEST = 5;
