import type { CertaintyWords } from "../../facts/speech-words.js";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const CERTAINTY_WORDS: CertaintyWords = {
  due: set("devoir"),
  polite: set("vouloir falloir aimer souhaiter convenir dire"),
  expected: set(
    "objectif objectifs prévision prévisions cible cibles visée visé visés visées attendu attendue attendus attendues prévu prévue prévus prévues escompté escomptée escomptés escomptées espéré espérée espérés espérées promis promise ambition perspective perspectives projection projections fourchette guidance horizon consensus estimation",
  ),
  false: set("faux fausse fausses inexact inexacte inexacts inexactes infondé infondée infondées mensonger mensongère"),
  until: [["d'", "ici"], ["à", "l'", "horizon"], ["avant", "fin"], ["l'", "an", "prochain"], ["l'", "année", "prochaine"]],
};
