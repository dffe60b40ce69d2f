import type { FigureMention } from "../mentions/mention.js";
import type { FactContext } from "./fact-context.js";
import { outerClause } from "./in-clause.js";

/** What the verb of a figure's clause does with the figure; the order is that of the features. */
export enum VerbClass {
  /** No verb. */
  None,
  /** Any other. */
  Other,
  /** « représente », « pèse »: a part of a whole. */
  Represent,
  /** « détient », « possède ». */
  Own,
  /** « progresse », « recule ». */
  Move,
  /** « atteint », « s'élève à ». */
  Reach,
  /** « lève », « injecte ». */
  Fund,
  /** « rachète », « cède ». */
  Deal,
  /** « verse », « dépense ». */
  Pay,
  /** « gagne », « réalise ». */
  Earn,
  /** « coûte », « vaut », « se vend ». */
  Cost,
  /** « annonce », « prévoit ». */
  Say,
  Be,
  Have,
  /** « inflige », « condamne à ». */
  Fine,
}
export const VERB_CLASSES = VerbClass.Fine + 1;

/** By infinitive. */
export type VerbClassWords = ReadonlyMap<string, VerbClass>;

/** The token of the verb that says what a figure's clause, or the one around it, tells; -1 without one. */
export function verbOf({ clauses, grammar }: FactContext, figure: FigureMention): number {
  let clause = clauses.list[outerClause(clauses, figure.first)];
  while (clause && clause.group < 0 && clause.parent >= 0) clause = clauses.list[clause.parent];
  return grammar.groups[clause?.group ?? -1]?.main ?? -1;
}

/** What that verb does. */
export function verbClassAt({ grammar }: FactContext, verb: number, words: VerbClassWords): VerbClass {
  if (verb < 0) return VerbClass.None;
  return words.get(grammar.lemmas[verb] ?? "") ?? VerbClass.Other;
}
