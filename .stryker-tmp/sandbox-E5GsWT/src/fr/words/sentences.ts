// @ts-nocheck
import type { SentenceWords } from "../../document/split-sentences.js";
import { ABBREVIATIONS } from "../abbreviations.js";

export const SENTENCE_WORDS: SentenceWords = {
  abbreviations: ABBREVIATIONS,
  openers: new Set(
    (
      "le la les l' un une des du de d' au aux ce cet cette ces il elle ils elles on nous vous je j' c' s' n' qu' en dans sur sous pour par avec sans selon " +
      "mais et ou or donc car ainsi alors si quand comme depuis après avant pendant malgré chez entre vers son sa ses leur leurs notre nos mon ma mes " +
      "tout tous toute toutes plusieurs certains aucun aucune chaque quant or cependant toutefois pourtant enfin ensuite puis à dès lors outre face grâce " +
      "celui celle ceux celles ils fondé créée fondée créé interrogé contacté résultat reste autre même plus moins"
    ).split(" "),
  ),
  lettered: new Set(
    "plan vitamine série catégorie classe groupe niveau annexe option version point partie bâtiment type modèle axe hépatite tour action".split(
      " ",
    ),
  ),
  exclaimed: new Set(["yahoo", "joomla", "jeopardy"]),
};
