// @ts-nocheck
import { conjugate } from "./conjugate.js";

const words = (list: string): string[] => list.trim().split(/\s+/);
const regular = (list: string): string[] => words(list).flatMap(conjugate);

/** Verbs of going up and down, with « de »: « progresse de 12 % ». */
export const UP_VERBS: readonly string[] = [
  ...regular(
    "augmenter progresser grimper monter remonter flamber exploser gonfler avancer hausser rehausser relever majorer améliorer redresser décoller " +
      "accélérer enfler envoler apprécier doper muscler revaloriser creuser allonger rallonger surperformer étoffer emballer enflammer renforcer " +
      "accentuer amplifier intensifier élargir renchérir bondir rebondir grossir alourdir arrondir grandir agrandir raffermir",
  ),
  ...words(
    "croît croissent croissait croissaient crût crut crurent croîtra croîtront croîtrait croîtraient croitra croitront croitrait crû crue crus cru croissant " +
      "croître croitre accroît accroissent accroissait accroissaient accrut accrurent accroîtra accroîtront accroîtrait accru accrue accrus accrues " +
      "accroissant accroître accroitre",
  ),
];

export const DOWN_VERBS: readonly string[] = [
  ...regular(
    "baisser reculer chuter diminuer décliner régresser plonger dégringoler effriter effondrer éroder affaisser écrouler replier contracter tasser " +
      "dévisser abaisser rabaisser amputer raboter comprimer rogner alléger rétracter étioler émousser glisser déprécier dégrader amenuiser couler " +
      "sombrer refluer enfoncer minorer rétrograder dévaloriser trébucher décrocher freiner modérer écorner entamer écrêter raccourcir fléchir " +
      "ralentir amoindrir affaiblir infléchir rétrécir faiblir descendre redescendre fondre",
  ),
  ...words(
    "décroît décroissent décroissait décrut décroîtra décru décroissant décroître décroitre réduit réduisent réduisait réduisaient réduisit réduira réduiront " +
      "réduirait réduite réduits réduites réduisant réduire",
  ),
];

/** Verbs of gaining and of taking: the movement is their object, « prend 3 % », unless it is a part, « prend 34 % de l'affaire ». */
export const TAKING_VERBS: readonly string[] = [
  ...regular("adjuger récupérer octroyer"),
  ...words(
    "octroie octroient prend prennent prenait prenaient prit prirent prendra prendrait pris prise prenant prendre reprend reprennent reprenait reprit " +
      "reprendra reprendre reprenant repris",
  ),
];
/** Verbs whose object is the movement: « gagne 3 % », « a cédé 4,4 % ». */
export const GAIN_VERBS: readonly string[] = [
  ...regular("gagner regagner grappiller glaner engranger"),
  ...TAKING_VERBS,
];
export const LOSS_VERBS: readonly string[] = [
  ...regular("perdre céder lâcher abandonner concéder effacer laisser"),
  ...words("rend rendait rendu rendent rendant filer échapper"),
];

/** Verbs of adding to a count and of taking from it: « supprime 300 postes ». */
export const ADD_VERBS: readonly string[] = regular("ajouter embaucher recruter créer");
export const CUT_VERBS: readonly string[] = [
  ...regular("supprimer licencier biffer"),
  ...words("détruit détruisent détruire"),
];

/** Verbs of going from a level to another: « passe de 12 à 15 % ». */
export const MOVE_VERBS: readonly string[] = [
  ...regular("passer porter ramener tomber retomber évoluer basculer"),
  ...words("revient reviennent revenait revenaient revenue revenant revenir reviendra reviendrait"),
];

/** Nouns of going up and down: « en hausse de 12 % ». */
export const UP_NOUNS: readonly string[] = words(
  "hausse hausses progression progressions croissance augmentation augmentations bond bonds envolée envol rebond accroissement progrès expansion redressement " +
    "remontée poussée flambée majoration amélioration appréciation relèvement rehaussement revalorisation avancée surcroît renchérissement essor explosion " +
    "accélération élévation renforcement élargissement gonflement alourdissement regain",
);
export const DOWN_NOUNS: readonly string[] = words(
  "baisse baisses recul reculs repli chute chutes diminution diminutions réduction réductions contraction déclin décrue effondrement plongeon plongée dégringolade " +
    "retrait fléchissement érosion ralentissement tassement décroissance affaissement glissement correction dépréciation décélération dévissage compression " +
    "rétrécissement régression récession écroulement allègement abaissement effritement amoindrissement détérioration dégradation coupe coupes",
);

/** Nouns that speak of a percentage only right before it, and of no amount: « une perte de 12 % ». */
export const NEAR_UP_NOUNS: readonly string[] = words("gain gains");
export const NEAR_DOWN_NOUNS: readonly string[] = words("perte pertes");

const INFINITIVES: readonly string[] = [...UP_VERBS, ...DOWN_VERBS, ...GAIN_VERBS, ...LOSS_VERBS, ...MOVE_VERBS].filter(
  (form) => /(er|ir|re)$/.test(form),
);

export { INFINITIVES };
