// @ts-nocheck
import type { NameWords } from "../../entities/entity.js";

/** How French press abbreviates, titles and dresses names; folded forms, without dots. */
export const ENTITY_WORDS: NameWords = {
  companyNoise: new Set(
    "sa sas sasu sarl eurl scop se spa nv bv ag gmbh ab asa oyj plc llc ltd limited inc incorporated corp corporation co company cie srl sarlau groupe group holding holdings".split(
      " ",
    ),
  ),
  particles: new Set(
    "de du des d' la le les l' van von der den del della di da dos das do el al ben bin ibn ould aït ait ter ten zu af of".split(
      " ",
    ),
  ),
  titles: new Map<string, "m" | "f" | null>([
    ["m.", "m"],
    ["mm.", "m"],
    ["monsieur", "m"],
    ["sir", "m"],
    ["mme", "f"],
    ["mme.", "f"],
    ["mmes", "f"],
    ["mlle", "f"],
    ["madame", "f"],
    ["lady", "f"],
    ["dr", null],
    ["dr.", null],
    ["pr", null],
    ["pr.", null],
    ["me", null],
  ]),
};
