import type { MeasureWords } from "../../facts/find-measure.js";

const words = (list: string): string[] => list.trim().split(/\s+/);

const ARTICLES = words("le la les l' un une ce cet cette ces son sa ses leur leurs notre nos votre vos");
const VERBS = words(
  "a ont avait avaient aura aurait est sont était étaient sera serait seront a-t-il passe passent passait tombe tombent tombait atteint atteignent atteignait " +
    "recule reculent reculait progresse progressent progressait grimpe grimpent bondit bondissent chute chutent baisse baissent monte montent augmente " +
    "augmentent diminue diminuent représente représentent pèse pèsent s'établit établit établissent ressort ressortent s'élève élève élèvent limite gagne " +
    "gagnent perd perdent cède cèdent prend prennent reste restent dépasse dépassent frôle avoisine double doublent triple triplent coûte coûtent vaut valent " +
    "croît croissent croît plafonne stagne stagnent reflue refluent fond fondent absorbe absorbent finance couvre couvrent équipe concerne concernent",
);

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

export const MEASURE_WORDS: MeasureWords = {
  heads: new Set(
    words(
      "ventes vente chiffre chiffres revenus revenu recettes recette facturations facturation commandes commande carnet carnets réservations bénéfice bénéfices " +
        "profit profits perte pertes résultat résultats ebitda ebitdaal baiia ebit excédent marge marges rentabilité part parts quote-part participation capital " +
        "dépenses dépense investissement investissements budget budgets dette trésorerie valorisation capitalisation valeur prix tarif tarifs coût coûts cours " +
        "titre titres action actions dividende loyer facture factures panier livraisons livraison expéditions volumes volume production capacité capacités " +
        "effectif effectifs salariés postes emplois clients clientèle abonnés utilisateurs parc trafic audience audiences taux commission commissions rabais " +
        "remise amende amendes pénalité pénalités condamnation levée levées tour série augmentation financement montant montants enveloppe subvention subventions " +
        "prêt prêts aide aides contrat contrats rachat acquisition offre opération transaction transactions cession réduction indice indices consommation " +
        "importations exportations émissions redevances licences abonnements abonnement adoption pénétration couverture économies économie objectif prévision prévisions " +
        "encours dépôts primes prime collecte actifs flux fonds marché bilan surcoût impôt impôts crédit salaire salaires rémunération rémunérations",
    ),
  ),
  movements: new Set(
    words(
      "croissance hausse hausses baisse baisses recul repli progression chute bond augmentation diminution contraction rebond plongeon envolée dégringolade gain " +
        "érosion tassement accélération ralentissement point points amélioration dégradation variation évolution",
    ),
  ),
  of: new Set(words("de d' du des")),
  articles: new Set(ARTICLES),
  stops: new Set([
    ...ARTICLES,
    ...VERBS,
    ...words(
      "à au aux en dans sur sous pour par avec sans selon chez entre vers contre depuis pendant après avant dès et ou mais donc car si que qu' qui dont où quand " +
        "comme il elle ils elles on nous vous je se s' ne n' pas plus moins y ce-dernier soit dont ainsi alors tandis encore aussi déjà seulement environ près " +
        "hors hormis malgré grâce face jusqu'à jusqu' contre tout tous toute toutes chaque quelque quelques plusieurs même très trop tant autant lors puis " +
        "également désormais notamment respectivement aujourd'hui hier demain cette année an ans mois trimestre semestre exercice période",
    ),
  ]),
  verbs: new Set(VERBS),
  verbMeasures: new Map(
    Object.entries(VERB_MEASURES).flatMap(([noun, verbs]) => verbs.map((verb) => [verb, noun] as const)),
  ),
  continuations: new Set(
    words("( ) , : + - – et contre après avec puis soit ou en sur pour chez devant derrière dont an"),
  ),
};
