import { type RoleWords, Title } from "../../entities/role-words.js";
import { REFERENCE_WORDS } from "./references.js";

const LISTS: readonly (readonly [number, string])[] = [
  [
    Title.Head,
    "pdg p-dg dg dga daf drh dsi rssi ceo cto cfo coo cmo ciso cio cpo cro cso président présidente président-directeur présidente-directrice directeur directrice codirecteur codirectrice fondateur fondatrice cofondateur cofondatrice créateur créatrice " +
      "patron patronne dirigeant dirigeante codirigeant codirigeante gérant gérante responsable chef cheffe porte-parole analyste économiste stratégiste gouverneur gouverneure avocat avocate chercheur chercheuse ingénieur ingénieure associé associée consultant consultante " +
      "expert experte délégué déléguée administrateur administratrice secrétaire trésorier trésorière conseiller conseillère représentant représentante membre manager partner chief head général professeur professeure doyen doyenne recteur rectrice " +
      "commissaire coordinateur coordinatrice chargé chargée wali numéro adjoint adjointe bâtonnier propriétaire actionnaire programmeuse programmeur développeur développeuse comptable juriste économètre négociateur négociatrice rapporteur rapporteure " +
      "rédacteur rédactrice éditorialiste médiateur médiatrice modérateur pilote vendeur vendeuse gestionnaire investisseur investisseuse trader courtier sociologue historien historienne statisticien statisticienne météorologue physicien physicienne statisticienne community product " +
      "photographe animateur animatrice étudiant étudiante milliardaire réalisateur réalisatrice producteur productrice comédien comédienne chanteur chanteuse écrivain écrivaine styliste couturier couturière restaurateur restauratrice hôtelier hôtelière agriculteur agricultrice éleveur éleveuse boulanger boulangère enseignant enseignante syndicaliste artiste auteur autrice présentateur présentatrice chroniqueur chroniqueuse co-directeur co-directrice managing vp svp evp chairman designer architecte scientifique spécialiste délégué-général inspecteur inspectrice prédécesseur prédécesseure successeur bras",
  ],
  [Title.Head | Title.Authority, "gouverneur gouverneure wali commissaire"],
  [
    Title.Head | Title.Plural,
    "présidents directeurs directrices codirecteurs fondateurs fondatrices cofondateurs cofondatrices créateurs patrons dirigeants gérants responsables analystes économistes associés chercheurs ingénieurs experts avocats administrateurs délégués porte-paroles conseillers ministres députés sénateurs maires magistrats procureurs",
  ],
  [
    Title.Head | Title.Public,
    "ministre ministres premier-ministre député députée sénateur sénatrice eurodéputé eurodéputée maire maires préfet préfète ambassadeur ambassadrice chancelier chancelière magistrat magistrate procureur procureure",
  ],
  [
    Title.Head | Title.Outside,
    "analyste analystes économiste économistes stratégiste avocat avocate avocats chercheur chercheuse chercheurs professeur professeure sociologue historien historienne expert experte experts consultant consultante médecin météorologue physicien physicienne statisticien statisticienne " +
      "juriste éditorialiste psychologue politologue spécialiste radiologue pharmacien pharmacienne chirurgien chirurgienne épidémiologiste virologue biologiste cardiologue infirmier infirmière psychiatre généticien généticienne notaire huissier romancier romancière photographe animateur animatrice étudiant étudiante milliardaire réalisateur réalisatrice producteur productrice comédien comédienne chanteur chanteuse écrivain écrivaine styliste couturier couturière restaurateur restauratrice hôtelier hôtelière agriculteur agricultrice éleveur éleveuse boulanger boulangère enseignant enseignante syndicaliste artiste auteur autrice présentateur présentatrice chroniqueur chroniqueuse",
  ],
  [
    Title.Head | Title.Business,
    "pdg dg dga ceo cto cfo coo cmo ciso cio cpo cro daf drh dsi rssi fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice fondateurs cofondateurs patron patronne gérant gérante dirigeant dirigeante codirigeant codirigeante associé associée partner managing " +
      "directeur directrice président-directeur présidente-directrice directeurs administrateur administratrice cto développeur développeuse",
  ],
  [
    Title.Founder,
    "pdg p-dg ceo fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice fondateurs cofondateurs patron patronne gérant gérante associé associée",
  ],
  [Title.Former, "ancien ancienne anciens anciennes vétéran transfuge ex-salarié ex-cadre"],
  [
    Title.Loose,
    "collègue homologue entrepreneur entrepreneuse financier financière militant militante journaliste pionnier pionnière vétéran héraut",
  ],
];

const VERBS: Readonly<Record<string, readonly [string, string]>> = {
  diriger: ["dirigeant", "dirigeante"],
  codiriger: ["codirigeant", "codirigeante"],
  présider: ["président", "présidente"],
  coprésider: ["coprésident", "coprésidente"],
  fonder: ["fondateur", "fondatrice"],
  cofonder: ["cofondateur", "cofondatrice"],
  créer: ["fondateur", "fondatrice"],
  piloter: ["dirigeant", "dirigeante"],
  copiloter: ["dirigeant", "dirigeante"],
  emmener: ["dirigeant", "dirigeante"],
  gérer: ["gérant", "gérante"],
  posséder: ["propriétaire", "propriétaire"],
  contrôler: ["propriétaire", "propriétaire"],
};

const MODIFIERS =
  "général générale généraux générales délégué déléguée délégués adjoint adjointe exécutif exécutive exécutifs financier financière technique techniques commercial commerciale commerciaux industriel industrielle opérationnel opérationnelle juridique artistique scientifique " +
  "associé associée fondateur fondatrice régional régionale principal principale honoraire éditorial éditoriale stratégique informatique digital digitale numérique produit produits marketing technologique mondial mondiale international internationale national nationale européen européenne " +
  "senior junior indépendant indépendante intérimaire désigné désignée sortant sortante non-exécutif fiscal fiscale politique social sociale médical médicale clinique créatif créative export recherche innovation cloud sécurité cybersécurité rse rh it r&d data ia telecom télécoms jeux média médias presse " +
  "administratif administrative immobilier immobilière logistique achats ventes qualité production opérations communication finance finances juridiques développement stratégie executive officer financial operating technology technical marketing information security product revenue people of vedette présumé présumée bénévole historique emblématique actuel actuelle " +
  "chargé chargée en_chef exécutifs adjoints économiste deux ingénieur membre mobile monde france europe président présidente directeur directrice secrétaire d'affaires d'état manager director president vice officer engineer operations trois droit";

const PLACES = "à_la_tête aux_commandes aux_manettes aux_rênes";

function titles(): Map<string, number> {
  const map = new Map<string, number>();
  for (const [bits, list] of LISTS) for (const word of list.split(" ")) map.set(word, (map.get(word) ?? 0) | bits);
  return map;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const ROLE_WORDS: RoleWords = {
  titles: titles(),
  prefixes: new Map([
    ["ex-", true],
    ["co-", false],
    ["vice-", false],
    ["néo-", false],
    ["sous-", false],
    ["chef-", false],
    ["ancien-", true],
  ]),
  portfolios: set("ministre ministres secrétaire délégué déléguée conseiller conseillère commissaire"),
  publicly: new Set([
    ...REFERENCE_WORDS.nations,
    "état",
    "république",
    "gouvernement",
    "parti",
    "région",
    "commune",
    "diplomatie",
    "armée",
    "opposition",
    "majorité",
    "cour",
  ]),
  heads: set("président présidente"),
  modifiers: new Set([...MODIFIERS.split(" "), ...REFERENCE_WORDS.nations]),
  past: set("ancien ancienne anciens anciennes ex précédent précédente prédécesseur prédécesseure"),
  of: set("de d' du des"),
  at: set("chez à au aux pour dans auprès"),
  first: "premier",
  within: ["au", "sein"],
  interim: ["par", "intérim"],
  verbs: new Map(Object.entries(VERBS)),
  by: "par",
  them: set("le la l'"),
  as: set("comme poste titre fonction fonctions tant qualité rôle"),
  joints: set("au à en que"),
  links: set("être devenir rester demeurer redevenir"),
  appoints: set(
    "devenir redevenir nommer élire promouvoir désigner propulser bombarder introniser réélire recruter choisir débaucher",
  ),
  whose: set("dont où"),
  ours: set("notre nos mon ma mes votre vos"),
  posts: set("direction présidence"),
  behalf: set("nom voix"),
  places: PLACES.split(" ").map((words) => ({ words: words.split("_"), titles: ["dirigeant", "dirigeante"] })),
  indefinite: set("un une plusieurs"),
  follows: set("succéder remplacer remplacement suite succession relayer"),
  joins: set("rejoindre intégrer"),
  presidency: set("présidence"),
  leaves: set("quitter"),
  years: set("ans an"),
  holdings: set("actionnaire actionnaires propriétaire investisseur investisseuse"),
};
