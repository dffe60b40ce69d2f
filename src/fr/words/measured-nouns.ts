import { HEAD_WORDS, HeadClass, MeasureWord } from "../../facts/measure-features.js";
import type { MeasureWords } from "../../facts/measure-words.js";
import { MeasureKind } from "../../facts/period-features.js";
import { FIGURE_VERBS } from "./figure-verbs.js";

const words = (list: string): string[] => list.trim().split(/\s+/);

const ARTICLES = words("le la les l' un une ce cet cette ces son sa ses leur leurs notre nos votre vos");
/** What an amount is when a verb says it; every form that the press uses of each verb. */
const VERB_MEASURES: Readonly<Record<string, readonly string[]>> = {
  levée: words("lever lève lèvent leva levé lèvera boucle bouclé boucler réunit réunissent réuni réunir"),
  rachat: words(
    "rachète rachètent racheté rachetée racheter repris reprise reprendre reprend acquis acquise acquiert acquérir avalé absorbé vendu vendue vend cédé cédée céder payé",
  ),
  facturations: words("facture facturent facturé facturer"),
  perte: words("perd perdent perdu perdra"),
  investissement: words(
    "investit investissent investi investir investira investissait injecte injecté injecter mise misé débourse déboursé",
  ),
  dépenses: words("dépense dépensent dépensé dépenser dépensera englouti"),
  ventes: words("vendent vendus vendues vendait"),
  valorisation: words("valorise valorisé valorisée valorisant valorisent pèse évalué évaluée"),
  prix: words("coûte coûtent coûtait coûtera coûter facturé facturée"),
  amende: words("inflige infligé infligée condamné condamnée sanctionne sanctionné sanctionnée"),
  revenus: words(
    "encaisse encaissé engrange engrangé engrangent dégage réalise réalisent génère généré rapporte rapporté",
  ),
};

const HEADS = words(
  "ventes vente chiffre chiffres revenus revenu recettes recette facturations facturation commandes commande carnet carnets réservations bénéfice bénéfices " +
    "profit profits perte pertes résultat résultats ebitda ebitdaal baiia ebit excédent marge marges rentabilité part parts quote-part participation capital " +
    "dépenses dépense investissement investissements budget budgets dette trésorerie valorisation capitalisation valeur prix tarif tarifs coût coûts cours " +
    "titre titres action actions dividende loyer facture factures panier livraisons livraison expéditions volumes volume production capacité capacités " +
    "effectif effectifs salariés postes emplois clients clientèle abonnés utilisateurs parc trafic audience audiences taux commission commissions rabais " +
    "remise amende amendes pénalité pénalités condamnation levée levées tour série augmentation financement montant montants enveloppe subvention subventions " +
    "prêt prêts aide aides contrat contrats rachat acquisition offre opération transaction transactions cession réduction indice indices consommation " +
    "importations exportations émissions redevances licences abonnements abonnement adoption pénétration couverture économies économie objectif prévision prévisions " +
    "achats immatriculations fréquentation entrées fortune patrimoine lignes magasins personnel attrition disponibilité population chômage inflation pib ménages sondés répondants " +
    "encours dépôts primes prime collecte actifs flux fonds marché bilan surcoût impôt impôts crédit salaire salaires rémunération rémunérations",
);
const MOVEMENTS = words(
  "croissance hausse hausses baisse baisses recul repli progression chute bond augmentation diminution contraction rebond plongeon envolée dégringolade gain " +
    "érosion tassement accélération ralentissement point points amélioration dégradation variation évolution",
);
const COMPANIES = words(
  "groupe société entreprise firme éditeur opérateur fabricant constructeur start-up géant filiale banque fonds cabinet maison numéro leader concurrent rival acteur " +
    "spécialiste fournisseur distributeur plateforme hébergeur directeur directrice président présidente patron patronne fondateur ministre analyste porte-parole",
);
const TIMES = words(
  "an ans année années mois trimestre trimestres semestre exercice période jour jours semaine semaines fin début printemps été automne hiver heure heures " +
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche",
);

const NUMBERED = [...new Set([...HEADS, ...MOVEMENTS, ...COMPANIES, ...TIMES])].slice(0, HEAD_WORDS - 1);

const ROLES: Readonly<Partial<Record<keyof typeof MeasureWord, string>>> = {
  Of: "de d' du des",
  To: "à au aux",
  In: "en dans",
  On: "sur sous",
  For: "pour chez",
  By: "par",
  With: "avec sans",
  Against: "contre face",
  After: "après avant depuis dès",
  And: "et ou puis soit",
  Relative: "dont qui que qu' où",
  Comma: ",",
  Colon: ":",
  Semicolon: ";",
  OpenBracket: "( [",
  CloseBracket: ") ]",
  Quote: '« » "',
  Dash: "– - — | •",
  Article: "le la les l' un une ce cet cette ces",
  Possessive: "son sa ses leur leurs notre nos votre vos",
};

const STAKE_VERBS = words(
  "détient détiennent détenait détenu détenue détenus détenues détenant détenir possède possèdent possédait possédé possédée possédés possédées posséder contrôle contrôlent " +
    "contrôlé contrôlée contrôlés contrôler appartient appartiennent appartenant actionnaire actionnaires filiale",
);

const KINDS: Readonly<Partial<Record<keyof typeof MeasureKind, string>>> = {
  Flow:
    "ventes vente chiffre revenus revenu recettes recette facturations facturation commandes commande bénéfice bénéfices profit profits perte pertes résultat résultats ebitda " +
    "ebitdaal baiia ebit excédent dépenses dépense investissement investissements livraisons livraison expéditions volumes volume production trafic consommation importations " +
    "exportations émissions redevances collecte transactions achats immatriculations fréquentation entrées",
  Count:
    "effectif effectifs salariés postes emplois clients clientèle abonnés utilisateurs parc carnet encours dépôts actifs dette trésorerie capitalisation valorisation valeur bilan " +
    "fortune patrimoine audience audiences abonnements lignes magasins personnel",
  Price:
    "prix tarif tarifs coût coûts loyer facture factures panier commission commissions redevance prime salaire salaires rémunération abonnement remise rabais",
  Stake: "capital participation quote-part parts",
  Share: "part marché parts",
  Rate: "taux marge marges rentabilité couverture pénétration adoption attrition disponibilité",
  Deal:
    "levée levées tour série augmentation financement enveloppe subvention subventions prêt prêts aide aides contrat contrats rachat acquisition offre opération amende amendes " +
    "pénalité condamnation cession sanction budget fonds plan",
  Stock: "action actions titre titres cours dividende indice indices",
};

/** By the number of a noun in `MEASURE_WORDS.headNumbers`. */
export const NOUN_KINDS: readonly MeasureKind[] = (() => {
  const byNoun = new Map(
    (Object.keys(KINDS) as (keyof typeof MeasureKind)[]).flatMap((name) =>
      (KINDS[name] ?? "").split(" ").map((noun) => [noun, MeasureKind[name]] as const),
    ),
  );
  return ["", ...NUMBERED].map((noun) => byNoun.get(noun) ?? MeasureKind.Unknown);
})();

export const MEASURE_WORDS: MeasureWords = {
  heads: new Set(HEADS),
  movements: new Set(MOVEMENTS),
  of: new Set(words("de d' du des")),
  articles: new Set(ARTICLES),
  stops: new Set([
    ...ARTICLES,
    ...words(
      "à au aux en dans sur sous pour par avec sans selon chez entre vers contre depuis pendant après avant dès et ou mais donc car si que qu' qui dont où quand " +
        "comme il elle ils elles on nous vous je se s' ne n' pas plus moins y ce-dernier soit dont ainsi alors tandis encore aussi déjà seulement environ près " +
        "million millions milliard milliards mille centaine centaines dizaine dizaines deux trois quatre cinq six sept huit neuf dix onze douze cent cents ceux celle celles celui " +
        "euro euros dollar dollars franc francs dirham dirhams fcfa premier première premiers premières second seconde troisième quatrième seuls seules seul seule " +
        "hors hormis malgré grâce face jusqu'à jusqu' contre tout tous toute toutes chaque quelque quelques plusieurs même très trop tant autant lors puis " +
        "également désormais notamment respectivement aujourd'hui hier demain cette année an ans mois trimestre semestre exercice période",
    ),
  ]),
  verbMeasures: new Map(
    Object.entries(VERB_MEASURES).flatMap(([noun, verbs]) => verbs.map((verb) => [verb, noun] as const)),
  ),
  stakeVerbs: new Set(STAKE_VERBS),
  stakeNoun: "capital",
  verbs: FIGURE_VERBS,
  exchange: new Set(words("bourse séance clôture cote cac nasdaq dow wall valeurs titre titres action actions cours")),
  sharePrice: "cours de l'action",
  roles: new Map(
    (Object.keys(ROLES) as (keyof typeof MeasureWord)[]).flatMap((name) =>
      (ROLES[name] ?? "").split(" ").map((word) => [word, MeasureWord[name]] as const),
    ),
  ),
  headClasses: new Map([
    ...COMPANIES.map((word) => [word, HeadClass.Company] as const),
    ...TIMES.map((word) => [word, HeadClass.Time] as const),
    ...HEADS.map((word) => [word, HeadClass.Measured] as const),
    ...MOVEMENTS.map((word) => [word, HeadClass.Movement] as const),
  ]),
  headNumbers: new Map(NUMBERED.map((word, index) => [word, index + 1] as const)),
  shares: new Set(["part", "parts"]),
  stock: new Set(words("action actions titre titres cours")),
};
