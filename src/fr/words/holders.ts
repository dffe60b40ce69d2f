import type { CoordinationWords } from "../../facts/expand-holders.js";
import { HolderWord, type HolderWords } from "../../facts/holder-scene.js";

const LISTS: Readonly<Partial<Record<keyof typeof HolderWord, string>>> = {
  Source: "selon après croire",
  By: "par",
  For: "pour chez",
  Of: "de d' du des",
  To: "à au aux",
  Against: "contre face devant derrière avant quand tandis alors",
  With: "avec",
  And: "et ou puis ainsi",
  Relative: "dont qui que qu' où lequel laquelle",
  In: "dans sur en sous entre parmi depuis",
  Comma: ",",
  Colon: ":",
  Semicolon: ";",
  OpenBracket: "( [",
  CloseBracket: ") ]",
  Quote: '« » "',
  Dash: "– -",
  Article: "le la les l' un une ce cet cette ces",
  Verb:
    "a ont est sont était étaient avait avaient sera seront aura auront serait seraient aurait auraient détient détiennent détenait possède possèdent contrôle " +
    "contrôlent capte captent affiche affichent enregistre enregistrent réalise réalisent publie annonce annoncent prévoit prévoient vise visent table tablent " +
    "atteint atteignent progresse progressent recule reculent bondit bondissent chute chutent perd perdent gagne gagnent grimpe grimpent cède cèdent monte " +
    "montent baisse baissent augmente augmentent représente représentent pèse pèsent compte comptent emploie emploient lève lèvent vend vendent achète " +
    "rachète investit investissent dépense génère génèrent dégage dégagent obtient revendique revendiquent occupe arrive arrivent suit suivent domine passe " +
    "passent tombe tombent tient tiennent reste restent ressort s'établit établit élève limite replie apprécie adjuge fait font paie paye verse versent doit " +
    "peut va vont espère estime supprime suppriment licencie crée double triple prend prennent voit voient signe montre donne",
  CompanyNoun:
    "groupe société entreprise firme éditeur opérateur fabricant constructeur start-up startup jeune-pousse pousse géant fondeur équipementier fournisseur " +
    "distributeur plateforme plate-forme banque assureur hébergeur intégrateur esn prestataire spécialiste maison enseigne régie studio filiale numéro leader " +
    "concurrent rival néobanque licorne fintech laboratoire fonds cabinet multinationale mastodonte acteur américain américaine chinois français française " +
    "suédois finlandais coréen japonais allemand britannique suisse belge canadien québécoise québécois marocain sénégalais",
  Pronoun: "il elle ils elles son sa ses leur leurs celui-ci celle-ci ce-dernier dernier dernière lui",
  Crowd:
    "marché marchés secteur filière industrie consommateurs ménages français françaises utilisateurs internautes entreprises répondants sondés pme tpe eti " +
    "salariés personnes population pays monde europe continent région état gouvernement inflation chômage pib taux indice places bourse bourses panel " +
    "étude enquête sondage baromètre dépenses ventes livraisons investissements levées usages interrogés interrogées foyers clients organisations " +
    "dirigeants dsi rssi développeurs femmes hommes jeunes adultes joueurs banques opérateurs fabricants éditeurs",
  Stock: "action actions titre titres cours valeur capitalisation dividende",
};

export const HOLDER_WORDS: HolderWords = new Map(
  (Object.keys(LISTS) as (keyof typeof HolderWord)[]).flatMap((name) =>
    (LISTS[name] ?? "").split(" ").map((word) => [word, HolderWord[name]] as const),
  ),
);

export const COORDINATION_WORDS: CoordinationWords = {
  separators: new Set([",", "et", "ou", "ainsi", "que", "puis", "l'", "le", "la"]),
  respectively: new Set(["respectivement"]),
  together: new Set(
    (
      "ensemble conjointement cumulent totalisent détiennent détenaient concentrent représentent pèsent captent contrôlent accaparent réunissent possèdent " +
      "partagent trustent raflent"
    ).split(" "),
  ),
  counts: new Map(["deux", "trois", "quatre", "cinq", "six"].map((word, index) => [word, index + 2] as const)),
  partners: new Set(
    (
      "partenaires groupes sociétés entreprises firmes acteurs opérateurs éditeurs constructeurs fabricants géants rivaux concurrents banques start-up startups " +
      "leaders champions maisons enseignes plateformes hébergeurs associés alliés parties compagnies mastodontes"
    ).split(" "),
  ),
};
