// @ts-nocheck
import type { ClaimWords } from "../../claims/claim-words.js";
import { foldAccents } from "../../document/normalize.js";
import { WordFlag } from "../../mentions/lexicon.js";
import { WORD_FLAGS } from "../lexicon.js";
import { stemFrench } from "../stem.js";
import { ENTITY_WORDS } from "./entity-words.js";

/** Words by the one name that they have in comparisons; French words of one meaning stand together. */
const named = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(lists).flatMap(([name, list]) => list.split(" ").map((word) => [foldAccents(word), name] as const)),
  );

const set = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(foldAccents));

const MEASURES = named({
  revenue: "chiffre affaires ca revenu revenus recette recettes vente ventes facturations",
  profit: "bénéfice bénéfices profit profits",
  result: "résultat résultats",
  loss: "perte pertes déficit",
  ebitda: "ebitda baiia ebe",
  margin: "marge marges rentabilité",
  market: "marché marchés part parts dépense dépenses",
  shipments: "livraison livraisons expédition expéditions",
  staff:
    "effectif effectifs salarié salariés salariée salariées employé employés employée employées collaborateur collaborateurs poste postes emploi emplois",
  funding: "levée levées lever tour financement financements",
  worth: "valorisation capitalisation",
  price: "prix tarif tarifs cours",
  debt: "dette dettes endettement",
  investment: "investissement investissements",
  customers: "client clients clientèle abonné abonnés utilisateur utilisateurs",
  orders: "commande commandes carnet",
  deal: "rachat acquisition cession offre transaction opération",
  fine: "amende amendes sanction sanctions",
});

const UNITS = named({
  staff:
    "salarié salariés salariée salariées employé employés employée employées collaborateur collaborateurs collaboratrice collaboratrices personne personnes",
  posts: "emploi emplois poste postes",
  customers: "client clients cliente clientes",
  firms: "entreprise entreprises société sociétés",
  startups: "start-up startup startups start-ups pousse pousses",
  units: "unité unités exemplaire exemplaires appareil appareils",
  computers: "pc ordinateur ordinateurs",
  phones: "smartphone smartphones téléphone téléphones mobile mobiles",
  cars: "véhicule véhicules voiture voitures automobile automobiles",
  shops: "magasin magasins boutique boutiques",
  plants: "usine usines",
});

const DOLLARS = "USD CAD AUD NZD SGD HKD TWD";
const FRANCS = "CHF XOF XAF CDF DJF GNF";

const CURRENCIES: Readonly<Record<string, string>> = {
  $: DOLLARS,
  "dollar dollars": DOLLARS,
  "franc francs": FRANCS,
  "cent cents": `EUR ${DOLLARS}`,
  "centime centimes": `EUR ${FRANCS}`,
  "£ livre livres": "GBP EGP LBP SYP TRY",
  "couronne couronnes": "SEK NOK DKK CZK ISK",
  "peso pesos": "MXN ARS CLP COP PHP",
  "roupie roupies": "INR PKR LKR IDR",
  "dinar dinars": "TND DZD KWD IQD JOD",
  "dirham dirhams": "MAD AED",
};

const TITLES = named({
  chief: "pdg p-dg ceo dg patron patronne dirigeant dirigeante général générale président présidente gérant gérante",
  founder: "fondateur fondatrice cofondateur cofondatrice créateur créatrice",
  finance: "cfo daf financier financière finances finance",
  technology: "cto technique technologie technologies technologique",
  marketing: "cmo marketing",
  sales: "commercial commerciale ventes",
  people: "drh rh humaines",
  operations: "coo opérations exploitation",
  security: "rssi ciso sécurité cybersécurité",
  information: "dsi cio informatique",
  research: "recherche études scientifique",
  press: "porte-parole communication",
});

/** What French has for comparing a claim with an article. */
export const CLAIM_WORDS: ClaimWords = {
  stops: set(
    "de du des la le les un une en au aux et ou sur dans par pour avec son sa ses leur leurs ce cet cette ces total totale totaux global globale directeur directrice " +
      "responsable chef cheffe groupe société entreprise trimestriel trimestrielle trimestriels annuel annuelle annuels mondial mondiale mondiaux mondiales",
  ),
  measures: MEASURES,
  wholes: new Set(["market", "shipments"]),
  payments: new Set(["price", "deal", "funding", "investment", "worth", "orders", "debt"]),
  units: UNITS,
  currencies: new Map(
    Object.entries(CURRENCIES).flatMap(([words, codes]) =>
      words.split(" ").map((word) => [word, new Set(codes.split(" "))] as const),
    ),
  ),
  titles: TITLES,
  fields: new Set([
    "finance",
    "technology",
    "marketing",
    "sales",
    "people",
    "operations",
    "security",
    "information",
    "research",
    "press",
  ]),
  noise: ENTITY_WORDS.companyNoise,
  stem: stemFrench,
  isCommon: (norm) => (WORD_FLAGS(norm) & WordFlag.Common) !== 0 || MEASURES.has(foldAccents(norm)),
};
