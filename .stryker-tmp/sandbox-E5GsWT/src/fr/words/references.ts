// @ts-nocheck
import { ReferenceNoun, type ReferenceWords } from "../../entities/reference-words.js";

const NATIONS =
  "français allemand américain britannique anglais écossais irlandais suisse belge néerlandais italien espagnol portugais grec suédois finlandais danois norvégien islandais autrichien polonais tchèque hongrois roumain bulgare russe ukrainien turc israélien " +
  "chinois japonais coréen sud-coréen taïwanais indien singapourien vietnamien indonésien australien néo-zélandais canadien québécois mexicain brésilien argentin chilien colombien marocain tunisien algérien égyptien sénégalais ivoirien camerounais congolais " +
  "kényan nigérian ghanéen rwandais sud-africain éthiopien émirati saoudien qatari koweïtien luxembourgeois monégasque wallon flamand européen parisien lyonnais nantais rennais bordelais lillois toulousain grenoblois marseillais strasbourgeois niçois " +
  "montpelliérain rouennais dijonnais nancéien breton alsacien basque genevois lausannois zurichois bâlois bernois vaudois zougois argovien valaisan tessinois bruxellois liégeois namurois gantois anversois montréalais torontois californien texan new-yorkais casablancais rabati dakarois abidjanais tunisois";

const feminine = (word: string): string =>
  word.endsWith("ien") || word.endsWith("éen") || word.endsWith("on") || (word.endsWith("an") && word === "valaisan")
    ? `${word}ne`
    : word.endsWith("c")
      ? `${word}que`
      : word.endsWith("e")
        ? word
        : `${word}e`;

const LISTS: readonly (readonly [number, string])[] = [
  [
    ReferenceNoun.Company,
    "groupe société entreprise firme compagnie éditeur éditrice constructeur fabricant opérateur studio start-up startup pousse fintech biotech deeptech medtech néobanque hébergeur géant géante spécialiste distributeur assureur équipementier fondeur filiale " +
      "maison pme eti esn licorne pépite champion championne pionnier pionnière logisticien transporteur loueur prestataire intégrateur fournisseur mastodonte multinationale enseigne industriel avionneur trublion outsider plateforme plate-forme banque " +
      "régie chaîne coopérative mutuelle fonds holding concurrent rival rivale challenger leader numéro entité grossiste courtier laboratoire labo énergéticien électricien câblo-opérateur cybermarchand voyagiste armateur brasseur bailleur promoteur foncière conglomérat consortium " +
      "scale-up sous-traitant chimiste pétrolier ex-monopole maison-mère poids-lourd installateur revendeur motoriste",
  ],
  [
    ReferenceNoun.Company | ReferenceNoun.Weak,
    "site portail service moteur marque réseau boutique maison agence usine atelier association équipe label club studio service chaîne application appli banque maison plateforme site voisin helvète hexagonal",
  ],
  [ReferenceNoun.Company | ReferenceNoun.Analyst, "cabinet institut observatoire agence"],
  [
    ReferenceNoun.Organization,
    "régulateur autorité institution gendarme fédération association syndicat organisme commission ministère office agence tribunal observatoire université école ong collectif organisation confédération union centrale chambre lobby cnil conseil comité parquet gouvernement exécutif institut établissement",
  ],
];

const FEMININE_TITLES =
  "présidente directrice patronne dirigeante fondatrice cofondatrice co-fondatrice créatrice gérante cheffe avocate chercheuse ingénieure associée consultante administratrice conseillère représentante professeure gouverneure députée sénatrice " +
  "co-présidente coprésidente codirectrice vice-présidente présidente-directrice trésorière procureure développeuse programmeuse";
const MASCULINE_TITLES =
  "président directeur patron dirigeant fondateur cofondateur co-fondateur créateur gérant avocat chercheur ingénieur associé consultant administrateur conseiller représentant professeur gouverneur député sénateur co-président coprésident codirecteur vice-président président-directeur trésorier procureur entrepreneur";

function genders(): Map<string, "m" | "f"> {
  const map = new Map<string, "m" | "f">([
    ["m.", "m"],
    ["mme", "f"],
    ["mme.", "f"],
  ]);
  for (const word of FEMININE_TITLES.split(" ")) map.set(word, "f");
  for (const word of MASCULINE_TITLES.split(" ")) map.set(word, "m");
  return map;
}

function compile(): ReferenceWords {
  const nouns = new Map<string, number>();
  const put = (word: string, bits: number) => nouns.set(word, (nouns.get(word) ?? 0) | bits);
  for (const [bits, list] of LISTS) for (const word of list.split(" ")) put(word, bits);
  const nations = new Set<string>();
  for (const word of NATIONS.split(" ")) {
    for (const form of [word, feminine(word)]) nations.add(form);
  }
  return {
    nouns,
    nations,
    definite: new Set("le la l' cet cette ce".split(" ")),
    contracted: new Set("du au".split(" ")),
    of: new Set("de d' du des".split(" ")),
    at: new Set("chez côté quant".split(" ")),
    latter: new Set("dernier dernière celui-ci celle-ci".split(" ")),
    impersonal: new Set(
      "y faut faudra fallait faudrait agit agirait agissait semble semblerait convient paraît".split(" "),
    ),
    who: "qui",
    cardinals: new Set("deux trois quatre cinq".split(" ")),
    cleft: new Set("c' ce".split(" ")),
    feminine: new Set(["elle", "-elle", "-t-elle", "celle-ci"]),
    masculine: new Set(["il", "-il", "-t-il", "celui-ci"]),
    genders: genders(),
    counts: new Set("prévoir prédire estimer évaluer chiffrer voir anticiper tabler".split(" ")),
    markets: new Set("marché secteur".split(" ")),
    analysts: new Set("analyste analystes".split(" ")),
    sources: new Set("selon après".split(" ")),
  };
}

export const REFERENCE_WORDS: ReferenceWords = compile();
