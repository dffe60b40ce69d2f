import { VerbClass, type VerbClassWords } from "../../facts/verb-class.js";

const LISTS: Readonly<Partial<Record<keyof typeof VerbClass, string>>> = {
  Represent:
    "représenter peser compter constituer concentrer assurer générer capter réunir regrouper absorber fournir composer accaparer rafler truster couvrir équiper concerner",
  Own: "détenir posséder contrôler garder conserver appartenir",
  Move:
    "progresser reculer baisser augmenter bondir chuter grimper monter croître diminuer plonger céder perdre gagner prendre lâcher abandonner fléchir fondre doubler tripler " +
    "ralentir accélérer décrocher dévisser envoler replier contracter tasser effriter rebondir flamber dégringoler grignoter avancer descendre creuser alourdir " +
    "réduire relever abaisser améliorer dégrader rétrograder décliner stagner",
  Reach:
    "atteindre établir élever dépasser franchir culminer ressortir tomber passer afficher approcher avoisiner excéder limiter porter ramener revenir chiffrer estimer évaluer",
  Fund: "lever boucler injecter récolter collecter emprunter octroyer accorder prêter financer abonder apporter",
  Deal: "racheter acheter acquérir vendre reprendre offrir absorber valoriser",
  Pay: "verser dépenser payer débourser investir consacrer régler rembourser devoir économiser provisionner mobiliser débloquer distribuer",
  Earn: "réaliser dégager engranger encaisser empocher enregistrer facturer rapporter toucher percevoir publier accuser essuyer tirer",
  Cost: "coûter valoir revenir négocier",
  Say: "annoncer prévoir viser tabler espérer attendre indiquer dire déclarer juger assurer craindre souhaiter citer affirmer",
  Be: "être devenir rester demeurer",
  Have: "avoir",
  Fine: "infliger condamner réclamer sanctionner écoper prononcer",
};

export const FIGURE_VERBS: VerbClassWords = new Map(
  (Object.keys(LISTS) as (keyof typeof VerbClass)[]).flatMap((name) =>
    (LISTS[name] ?? "").split(" ").map((verb) => [verb, VerbClass[name]] as const),
  ),
);
