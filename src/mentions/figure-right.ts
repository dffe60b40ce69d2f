import { Shape, TokenKind } from "../document/tokens.js";
import { type Clause, NEAR } from "./clause.js";
import { type Evidence, kindOf, level, MEASURES, MOVEMENT } from "./figure-evidence.js";
import { qualifierFrom } from "./figure-left.js";
import { Cue, Tie } from "./figure-words.js";

/** A noun that a percentage counts stands within so many words: « 5 % de belle croissance ». */
const NOUN_REACH = 3;

/** What stands behind a percentage: « de plus », « de hausse », « de marge », « du marché », « d'énergie en moins ». */
export function readRight(clause: Clause, end: number, tie: Tie, isPoints: boolean): Evidence | null {
  const { bare, distances, comparison, agents, partitive } = clause.words;
  const at = end + (qualifierFrom(clause, end)?.words.length ?? 0);
  const compared = readComparison(clause, at);
  if (compared) return compared;
  const opener = clause.norm(at);
  if (distances.has(comparison.openers.has(opener) ? clause.norm(at + 1) : opener)) return level("other");
  if (agents.has(opener)) return tie === Tie.Among ? null : level(tie === Tie.To ? "share" : "other");
  if (!partitive.has(opener)) return null;
  const noun = bare.has(opener) ? nounWithin(clause, at + 1) : at + 1;
  const possessed = clause.cuesAt(at + 1) & Cue.Determiner ? clause.cuesAt(at + 2) & Cue.Extra : 0;
  const cues = clause.cuesAt(noun) | possessed;
  if (bare.has(opener) && !isPoints && isMovementNoun(cues)) return clause.movement(noun);
  if (cues & Cue.Margin) return level("margin");
  if (cues & Cue.Extra) return level("other");
  return comparedBehind(clause, at + 2) ?? level(isPoints ? "other" : "share");
}

const isMovementNoun = (cues: number): boolean => (cues & Cue.Noun) !== 0 && (cues & MOVEMENT) !== 0;

/** The first word from `at` on that a list of nouns knows; else `at`. */
function nounWithin(clause: Clause, at: number): number {
  for (let token = at; token < at + NOUN_REACH; token++) {
    const cues = clause.cuesAt(token);
    if (cues & (Cue.Clause | Cue.Determiner) || clause.words.partitive.has(clause.norm(token))) return at;
    if (cues & (Cue.Noun | Cue.Extra | Cue.Margin)) return token;
  }
  return at;
}

/** « de plus », « en moins », « plus cher » at token `at`. */
export function readComparison(clause: Clause, at: number): Evidence | null {
  const { comparison, bare, priced } = clause.words;
  if (bare.has(clause.norm(at + 2))) return null;
  const first = comparison.words.get(clause.norm(at));
  if (first !== undefined) return priced.has(clause.norm(at + 1)) ? compared(clause, first, at) : null;
  const second = comparison.openers.has(clause.norm(at)) ? comparison.words.get(clause.norm(at + 1)) : undefined;
  return second === undefined ? null : compared(clause, second, at);
}

/** « 40 % d'énergie en moins ». */
function comparedBehind(clause: Clause, from: number): Evidence | null {
  for (let token = from; token < from + NEAR; token++) {
    if (clause.cuesAt(token) & Cue.Clause || clause.norm(token) === ",") return null;
    const found = readComparison(clause, token);
    if (found) return found;
  }
  return null;
}

/** « de plus qu'en 2022 » moves, « de moins que neuf » and « que la moyenne » set two things side by side. */
function compared(clause: Clause, cue: number, first: number): Evidence {
  const end = first + 2;
  if (clause.words.than.has(clause.norm(end)) && !speaksOfTime(clause, end + 1)) return level("other");
  return { kind: "change", direction: cue & Cue.Up ? "up" : "down", cue: { first, end } };
}

function speaksOfTime(clause: Clause, from: number): boolean {
  for (let token = from; token < from + NEAR; token++) {
    if (clause.cuesAt(token) & Cue.Time || clause.document.tokens.kinds[token] === TokenKind.Number) return true;
  }
  return false;
}

/** « du capital », « de Pivotal »: behind a percentage of a company. */
export function isStake(clause: Clause, end: number): boolean {
  const opener = clause.norm(end);
  if (!clause.words.partitive.has(opener)) return false;
  const shape = clause.document.tokens.shapes[end + 1] ?? Shape.None;
  return (clause.cuesAt(end + 1) & Cue.Stake) !== 0 || (clause.words.bare.has(opener) && shape >= Shape.Capitalized);
}

/** « [ramène à 3 %] la croissance attendue », « [porte à 60 %] sa part », « [détenu à 51 %] par l'État ». */
export function levelBehind(clause: Clause, end: number): Evidence | null {
  if (clause.words.agents.has(clause.norm(end))) return level("share");
  if (!(clause.cuesAt(end) & Cue.Determiner)) return null;
  const cues = clause.cuesAt(end + 1);
  if (isMovementNoun(cues)) return clause.movement(end + 1);
  return cues & MEASURES ? level(kindOf(cues)) : null;
}
