import { type EventWords, indexTriggers, type Slot } from "../../facts/event-frame.js";
import { ACQUISITION } from "./acquisition.js";
import { APPOINTMENT } from "./appointment.js";
import { CONTRACT } from "./contract.js";
import { DEPARTURE } from "./departure.js";
import { wordSet } from "./frame.js";
import { FUNDING } from "./funding.js";
import { ATTACKERS, INCIDENT } from "./incident.js";
import { LAUNCH } from "./launch.js";
import { LAYOFFS } from "./layoffs.js";
import { LITIGATION } from "./litigation.js";
import { PARTNERSHIP } from "./partnership.js";
import { RESULTS } from "./results.js";

const SLOTS: Readonly<Partial<Record<Slot, string>>> = {
  of: "de d' du des",
  by: "par",
  to: "à au aux",
  with: "avec entre",
  for: "pour",
  at: "chez",
  in: "dans sur en devant",
  against: "contre visant",
};
const LEADS: Readonly<Partial<Record<Slot, string>>> = {
  from: "auprès",
  with: "côtés participation soutien",
  to: "profit mains",
  instead: "remplacement place",
};

const bySlot = (lists: Readonly<Partial<Record<Slot, string>>>): ReadonlyMap<string, Slot> =>
  new Map(
    (Object.keys(lists) as Slot[]).flatMap((slot) =>
      (lists[slot] ?? "").split(" ").map((word) => [word, slot] as const),
    ),
  );

const FRAMES = [
  PARTNERSHIP,
  ACQUISITION,
  FUNDING,
  APPOINTMENT,
  DEPARTURE,
  LAUNCH,
  RESULTS,
  CONTRACT,
  LAYOFFS,
  INCIDENT,
  LITIGATION,
];

export const EVENT_WORDS: EventWords = {
  frames: FRAMES,
  triggers: indexTriggers(FRAMES),
  slots: bySlot(SLOTS),
  leads: bySlot(LEADS),
  carriers: wordSet(
    "capital totalité majorité intégralité part parts soutien participation ensemble % tiers moitié titres actions contrôle activités",
  ),
  support: wordSet(
    "annoncer finaliser boucler signer conclure réaliser mener préparer envisager négocier confirmer étudier prévoir clôturer officialiser lancer nouer subir reconnaître contester payer verser recevoir obtenir décrocher faire valider achever piloter ouvrir présenter souscrire soumettre répondre poursuivre avoir être démentir proposer formuler déposer retirer relever maintenir créer constituer valider",
  ),
  aims: wordSet("financer mener"),
  reflexive: wordSet("se s'"),
  sees: wordSet("voir"),
  pairs: wordSet(
    "sociétés entreprises groupes partenaires firmes compagnies maisons géants opérateurs éditeurs constructeurs start-up startups tours levées opérations",
  ),
  fractions: wordSet("moitié tiers quart cinquième dixième dizaine dizaines centaine centaines millier milliers"),
  two: wordSet("deux"),
  respectively: wordSet("respectivement"),
  raised: wordSet("levé levée levés levées"),
  durations: wordSet("an ans année années mois semaines jours trimestres"),
  examples: wordSet("tels telles tel telle comme"),
  whom: wordSet("que qu'"),
  attackers: wordSet(ATTACKERS),
  ours: wordSet("nous notre nos vous votre vos"),
  noProducts: wordSet(
    "offre offres opa enquête enquêtes appel appels procédure plan campagne opération augmentation levée recherche recherches alerte avertissement chiffres chiffre résultats résultat comptes bilan plan plans stratégie feuille consultation négociations discussions travaux processus débat mouvement grève programme initiative concours pavé chantier projet projets production développement recrutement recrutements commercialisation déploiement discussions étude études fabrication réorganisation restructuration test tests expérimentation satellite satellites fusée chantier construction vente cession rachat",
  ),
  market: wordSet("marché sectoriel sectorielle secteur filière opérateurs acteurs mondial mondiales mondiaux"),
  about: wordSet("pour sur autour"),
  leaders: wordSet("mener conduire emmener piloter souscrire diriger"),
  leadNouns: wordSet("chef investisseur"),
  newcomers: wordSet("nouveau nouvelle nouvel"),
  results: {
    revenue: wordSet("affaires ventes revenus recettes facturations exploitation revenu"),
    profit: wordSet("bénéfice bénéfices profit profits résultat gain gains"),
    other: wordSet(
      "ebitda ebitdaal ebit marge perte pertes dette trésorerie flux investissement investissements valorisation capitalisation coût coûts prix montant dépenses dividende abonnement abonnements amende carnet commandes réservations déficit charges dépréciations salaire transactions financement financements prêt levée tour aide aides titre action rachat offre dépréciation bourse marché synergies objectif objectifs loyer",
    ),
    verbs: wordSet("facturer engranger encaisser"),
    earns: wordSet("gagner"),
  },
};
