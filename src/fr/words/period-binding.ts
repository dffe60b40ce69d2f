import { PeriodWord } from "../../facts/period-features.js";
import type { PeriodBindingWords } from "../../facts/period-scene.js";
import { FIGURE_VERBS } from "./figure-verbs.js";
import { NOUN_KINDS } from "./measured-nouns.js";

const rows = (list: string): string[][] => list.split("|").map((row) => row.trim().split(/\s+/));

const LISTS: Readonly<Partial<Record<keyof typeof PeriodWord, string>>> = {
  Against: "contre face vs versus",
  Compare: "rapport comparé comparée comparés comparées comparaison qu' que",
  In: "en dans courant durant pendant",
  At: "à au aux",
  Since: "depuis dès",
  Until: "d'ici ici jusqu' jusqu'à jusque horizon avant",
  Of: "de d' du des",
  Article: "le la l' les ce cet cette ces un une",
  Edge: "fin début mi clos close terminé terminée achevé achevée",
  For: "pour sur",
  After: "après",
  Bracket: "( ) [ ]",
  Comma: ",",
  Colon: ": ;",
};

export const PERIOD_BINDING_WORDS: PeriodBindingWords = {
  words: new Map(
    (Object.keys(LISTS) as (keyof typeof PeriodWord)[]).flatMap((name) =>
      (LISTS[name] ?? "").split(" ").map((word) => [word, PeriodWord[name]] as const),
    ),
  ),
  openers: new Set(
    "rapport contre face vs versus comparé comparée comparés comparées comparaison qu' que depuis après".split(" "),
  ),
  links: new Set("à au aux le la les l' en de du des celui celle ceux même mois année an fin ( un une".split(" ")),
  kinds: NOUN_KINDS,
  verbs: FIGURE_VERBS,
  turns: {
    ranges: new Map([
      ["entre", new Set(["et"])],
      ["de", new Set(["à", "au"])],
      ["d'", new Set(["à", "au"])],
      ["du", new Set(["au", "à"])],
    ]),
    ordinals: new Map([
      ["second", 2],
      ["deuxième", 2],
      ["troisième", 3],
      ["quatrième", 4],
    ]),
    links: new Set(["au", "le", "du", "pour"]),
    ends: new Set(") . , ; : ! ? et ou mais puis à contre en sur après grâce malgré selon".split(" ")),
  },
  stock: new Set(
    "action actions titre titres cours séance bourse cote indice cac dow nasdaq clôture ouverture valeurs".split(" "),
  ),
  yearCues: rows(
    `sur un an | en un an | sur une année | en glissement annuel | en rythme annuel | d' une année sur l' autre | d' une année à l' autre |
     sur douze mois | en douze mois | sur 12 mois | en 12 mois | sur 1 an | en 1 an | par rapport à l' année précédente | par rapport à l' an dernier |
     par rapport à l' an passé | par rapport à l' année dernière | qu' un an plus tôt | qu' un an auparavant | qu' un an avant | qu' il y a un an |
     un an plus tôt | un an auparavant | un an avant | il y a un an | à un an d' intervalle | même période | même trimestre | même semestre |
     comparaison annuelle | base annuelle | variation annuelle | croissance annuelle | l' an dernier | l' an passé | year over year | yoy`,
  ),
  stepCues: rows(
    `sur un trimestre | en un trimestre | sur trois mois | en trois mois | sur un mois | en un mois | sur un semestre | en séquentiel |
     en rythme séquentiel | en variation séquentielle | séquentiellement | d' un trimestre à l' autre | d' un trimestre sur l' autre | trimestre précédent |
     d' un mois sur l' autre | mois précédent | semestre précédent | par rapport au trimestre précédent | en glissement trimestriel | en glissement mensuel |
     en rythme trimestriel`,
  ),
};
