// @ts-nocheck
import type { CertaintyWords } from "../../facts/speech-words.js";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const CERTAINTY_WORDS: CertaintyWords = {
  going: "aller",
  due: set("devoir"),
  polite: set("vouloir falloir aimer souhaiter convenir dire"),
  expected: set(
    "objectif objectifs prévision prévisions ambition ambitions perspectives projection projections fourchette guidance estimation cible",
  ),
  expectedBehind: set(
    "visé visée visés visées attendu attendue attendus attendues prévu prévue prévus prévues escompté escomptée escomptés escomptées espéré espérée espérés espérées promis promise promises anticipé anticipée anticipés anticipées",
  ),
  priced: set("cours"),
  plans: set("compter vouloir devoir"),
  intents: set("pouvoir vouloir souhaiter chercher tenter envisager espérer négocier étudier hésiter rêver"),
  against: set("contre après"),
  given: set("malgré grâce après contre"),
};
