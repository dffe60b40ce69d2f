import type { MeasureKinds } from "../../facts/settle-kinds.js";
import { conjugate } from "./conjugate.js";

const words = (list: string): string[] => list.trim().split(/\s+/);
const regular = (list: string): string[] => words(list).flatMap(conjugate);

/** What has a level and is no part of a whole: a figure beside it is a rate. */
export const RATE_NOUNS: readonly string[] = words(
  "taux commission commissions taxe taxes tva rendement rendements intérêt intérêts inflation chômage coupon remise remises rabais ristourne décote surcote " +
    "probabilité seuil barre plafond tarif prime efficacité précision fiabilité disponibilité couverture ratio churn résiliation désabonnement " +
    "occupation remplissage conversion satisfaction réussite redevance escompte score objectif écart amende amendes sanction sanctions pénalité pénalités",
);

export const MARGIN_NOUNS: readonly string[] = words("marge marges rentabilité");

export const SHARE_NOUNS: readonly string[] = words(
  "part parts participation participations capital proportion hauteur poids quote-part pourcentage majorité minorité actionnaire actionnaires pénétration",
);

/** The kind of a level by the first word of what it measures. */
export const MEASURE_KINDS: MeasureKinds = new Map([
  ...RATE_NOUNS.map((noun) => [noun, "other"] as const),
  ...MARGIN_NOUNS.map((noun) => [noun, "margin"] as const),
  ...words("part parts pda pdm quote-part proportion").map((noun) => [noun, "share"] as const),
]);

/** « détient 32 % », « représente 18 % du total ». */
export const SHARE_VERBS: readonly string[] = [
  ...regular(
    "représenter peser concentrer capter totaliser assurer regrouper revendiquer contrôler conserver garder constituer accaparer rafler truster concerner toucher équiper " +
      "absorber occuper rassembler compter réaliser générer posséder partager attribuer consommer financer héberger consacrer allouer réserver réunir fournir",
  ),
  ...words(
    "détient détiennent détenait détenaient détint détenu détenue détenus détenues détenant détenir détiendra détiendrait couvre couvrent couvrait couvert couvrir obtient obtiennent " +
      "recueille recueillent fait font faisait faisaient fera feront",
  ),
];

/** « atteint 12 % », « ressort à 38,4 % ». */
export const LEVEL_VERBS: readonly string[] = [
  ...regular(
    "dépasser excéder frôler avoisiner franchir approcher plafonner culminer établir élever afficher stagner osciller stabiliser flirter tourner tutoyer",
  ),
  ...words(
    "atteint atteignent atteignait atteignaient atteindra atteindrait atteindre atteignant ressort ressortent ressortait ressortir valent est était sera serait sont étaient " +
      "seraient reste restent restait maintient maintiennent",
  ),
];

/** What has a price; gaining or losing money moves it. */
export const PRICE_NOUNS: readonly string[] = words(
  "prix tarif tarifs facture factures cours titre action actions baril once panier abonnement ticket forfait loyer cotation cote bitcoin dividende addition",
);

/** Counted in percent without being a whole with parts: « 30 % de remise ». */
export const EXTRA_NOUNS: readonly string[] = words(
  "remise remises rabais ristourne commission commissions taxe taxes tva droits droit rendement intérêt intérêts chance chances probabilité frais décote surcote prime bonus " +
    "alcool humidité cacao coton efficacité précision fiabilité disponibilité redevance escompte rebut rebuts activité capacité capacités niveau potentiel objectif objectifs prévisions sommet pic",
);

/** What points can be of: « 3 points d'avance », « 2 points de croissance ». */
export const POINT_NOUNS: readonly string[] = words(
  "avance retard écart croissance marge pourcentage base pib part parts audience différence inflation rentabilité pénétration moins plus mieux",
);

/** Taking or ceding a part of it is a stake, no movement: « prend 45 % du capital ». */
export const STAKE_NOUNS: readonly string[] = words("capital actions droits titres");

/** Beside a large number that names nothing they say that it is money: « lève 40 millions », « une perte de 3 millions ». */
export const MONEY_WORDS: readonly string[] = [
  ...regular(
    "lever récolter collecter engranger empocher encaisser débourser dépenser injecter emprunter rembourser facturer valoriser",
  ),
  ...words(
    "investi investit investissent investira investirait investir levées fonds affaires revenus recettes bénéfice bénéfices perte pertes ebitda ebit dette dettes trésorerie " +
      "valorisation valorisations amende amendes montant budget enveloppe investissement investissements financement financements dépenses subvention subventions rançon facture",
  ),
];
