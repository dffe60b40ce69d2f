import type { CertaintyWords } from "../../facts/speech-words.js";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const CERTAINTY_WORDS: CertaintyWords = {
  going: "aller",
  due: set("devoir"),
  polite: set("vouloir falloir aimer souhaiter convenir dire"),
  expected: set(
    "objectif objectifs prévision prévisions ambition ambitions perspectives projection projections fourchette guidance estimation but censé censée censés censées supposé supposée supposés supposées",
  ),
  expectedBehind: set(
    "visé visée visés visées attendu attendue attendus attendues prévu prévue prévus prévues escompté escomptée escomptés escomptées espéré espérée espérés espérées promis promise promises anticipé anticipée anticipés anticipées",
  ),
  priced: set("cours"),
  plans: set("compter vouloir devoir"),
  intents: set("pouvoir vouloir souhaiter chercher tenter envisager espérer négocier étudier hésiter rêver"),
  against: set("contre après lieu"),
  of: set("de d'"),
  definite: set("le la l' les ce cette cet ces son sa ses leur leurs"),
  given: set("malgré grâce après contre"),
};
