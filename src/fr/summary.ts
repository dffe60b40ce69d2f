import { ReferenceNoun } from "../entities/reference-words.js";
import { compilePhrases } from "../summary/phrase-table.js";
import { Cue, type SummaryWords } from "../summary/words.js";
import { FUNCTION_LIFTS, RARE_TENTHS, STEMS_BY_TENTHS } from "./document-frequencies.generated.js";
import { stemFrench } from "./stem.js";
import { REFERENCE_WORDS } from "./words/references.js";
import { STOP_WORDS } from "./words/stop-words.js";

/** Phrases parted by bars. */
const list = (phrases: string): string[] => phrases.split("|").map((phrase) => phrase.trim());

const PHRASES: readonly (readonly [Cue, readonly string[]])[] = [
  [
    Cue.Contrast,
    list(
      `mais | or | cependant | toutefois | pourtant | néanmoins | en revanche | au contraire | à l'inverse | malgré tout | reste que | il n'empêche | certes |
      contrairement | a contrario | tandis que | d'autant que`,
    ),
  ],
  [
    Cue.Addition,
    list(
      `par ailleurs | en outre | de plus | enfin | également | aussi | de même | à noter | ensuite | puis | et | d'autre part | d'ailleurs | dans la foulée |
      parallèlement | en parallèle | qui plus est | idem | autre | l'autre | une autre | un autre | quant à | quant au | quant aux | de leur côté | outre`,
    ),
  ],
  [
    Cue.Explanation,
    list(
      `en effet | ainsi | car | donc | c'est pourquoi | c'est ainsi | résultat | en clair | autrement dit | en fait | de fait | en réalité | concrètement | d'où |
      voilà pourquoi | du coup | par conséquent | en conséquence | c'est-à-dire | soit`,
    ),
  ],
  [
    Cue.Example,
    list(
      "par exemple | notamment | à l'image | à l'instar | exemple | entre autres | c'est le cas | tel | telle | telles | tels que",
    ),
  ],
  [
    Cue.Background,
    list(
      `pour rappel | pour mémoire | à l'époque | jusqu'ici | jusqu'à présent | jusqu'alors | auparavant | depuis | il y a | créé en | créée en | fondé en |
      fondée en | fondée par | fondé par | née en | né en | historiquement | à l'origine | rappelons que | l'an dernier | l'année dernière | l'an passé |
      en son temps | par le passé | autrefois | naguère | la veille | déjà`,
    ),
  ],
  [
    Cue.Dangling,
    list(
      `il | elle | ils | elles | celui-ci | celle-ci | ceux-ci | celles-ci | celui-là | celle-là | ce dernier | cette dernière | ces derniers |
      ces dernières | cela | ceci | ça | pour cela | pour ce faire | c'est | c'était | ce sont | ce sera | ce serait | ce fut | ce n'est | ce n'était |
      de son côté | de leur côté | pour sa part | pour leur part | quant à lui | quant à elle | quant à eux | lui | eux | l'un | l'une | à cela |
      à ce sujet | à ce titre | à ce propos | sur ce point | parmi eux | parmi elles | parmi ceux-ci | parmi celles-ci | entre eux | chez lui | chez elle |
      tout cela | même chose | idem | de quoi | pas de quoi | selon lui | selon elle | selon eux | selon elles | d'après lui | d'après elle | avec lui |
      avec elle | aussi , | pour lui | pour elle | en cela | c'est-à-dire | d'où | dont`,
    ),
  ],
  [
    Cue.Impersonal,
    list(
      `il faut | il faudra | il faudrait | il fallait | il a fallu | il y a | il y avait | il y aura | il y aurait | il est possible | il est difficile |
      il est probable | il est temps | il reste | il existe | il existait | il manque | il suffit | il semble | il semblerait | il paraît | ce sont les |
      c'est le | c'est la | c'est l' | c'est un | c'est une | c'est à | c'est en | c'est dans | c'est chez | c'est avec`,
    ),
  ],
  [
    Cue.Demonstrative,
    list(
      `ce | cet | cette | ces | de cette | de ce | à cette | à ce | dans cette | avec ce | avec cet | avec cette | avec ces | pour cette | grâce à ce |
      grâce à cette | une telle | un tel | de telles | de tels | ladite | ledit`,
    ),
  ],
  [Cue.Possessive, list("son | sa | ses | leur | leurs")],
  [
    Cue.Announce,
    list(
      `annonce | annoncent | annonçait | annonçaient | a annoncé | ont annoncé | avait annoncé | vient d'annoncer | viennent d'annoncer | dévoile | dévoilent |
      a dévoilé | ont dévoilé | officialise | officialisent | a officialisé | confirme | confirment | a confirmé | ont confirmé | fait savoir | a fait savoir |
      dans un communiqué | par communiqué | selon un communiqué | selon le communiqué | publie ses résultats | a publié ses résultats | ont publié leurs résultats |
      publient leurs résultats | a présenté ses résultats | présente ses résultats`,
    ),
  ],
  [
    Cue.Report,
    list(
      `selon | d'après | rapporte | rapportent | rapportait | a rapporté | révèle | révèlent | a révélé | croit savoir | croient savoir | affirme | affirmait |
      à en croire | indiquent | citant | cité par | relaie | relaient | raconte | écrit`,
    ),
  ],
  [
    Cue.According,
    list(
      `selon | d'après | à en croire | rapporte | rapportent | révèle | croit savoir | citant | relaie | indique | estime | calcule | selon une étude de |
      selon une enquête de | selon les chiffres de | selon les données de | chiffres de | données de | étude de | enquête de`,
    ),
  ],
  [
    Cue.Relay,
    list(
      `rapporte | rapportent | a rapporté | croit savoir | croient savoir | relaie | relaient | selon les informations de | d'après les informations de |
      selon la presse | selon des médias | selon plusieurs médias | selon les médias`,
    ),
  ],
  [
    Cue.Rumour,
    list(
      `rumeur | rumeurs | serait sur le point | seraient sur le point | pourrait être annoncé | pourrait être annoncée | pourraient être annoncés | envisagerait |
      envisageraient | négocierait | négocieraient | serait en discussions | seraient en discussions | serait en discussion | seraient en discussion |
      serait en négociations | seraient en négociations | serait en négociation | serait en pourparlers | seraient en pourparlers | bruits de couloir |
      bruit de couloir`,
    ),
  ],
  [
    Cue.Anonymous,
    list(
      `plusieurs personnes | des personnes | deux personnes | trois personnes | sources proches | source proche | plusieurs sources | deux sources | trois sources |
      des sources | de source | de sources | nos sources | nos informations | ses informations | proche du dossier | proches du dossier |
      sous couvert d'anonymat | sous couvert de l'anonymat | sous anonymat | sources concordantes | source syndicale | sources syndicales`,
    ),
  ],
  [
    Cue.Forecast,
    list(
      `prévoit | prévoient | prévoyait | table sur | tablent sur | tablait sur | devrait | devraient | vise | visent | visait | ambitionne | ambitionnent |
      d'ici | à l'horizon | s'attend | s'attendent | attendu | attendue | attendus | attendues | anticipe | anticipent | espère | espèrent | objectif | objectifs |
      prévision | prévisions | prévu | prévue | prévus | prévues | perspectives | à terme | projette | planifie | compte atteindre | comptent atteindre |
      compte lancer | compte ouvrir | compte doubler | est promis à | promet de | promettent de`,
    ),
  ],
  [
    Cue.Attribution,
    list(
      `a-t-il | a-t-elle | -t-il | -t-elle | -t-on | estime | explique | souligne | déclare | a déclaré | a estimé | a expliqué | a souligné | a indiqué |
      a précisé | a ajouté | a affirmé | assure | a assuré | confie | a confié | raconte | précise | ajoute | commente | a commenté | juge | poursuit | indique |
      affirme | selon lui | insiste | regrette | déplore | se félicite | s'est félicité | conclut | martèle | lance | a lancé | détaille | rappelle |
      a rappelé | a dit | dit`,
    ),
  ],
  [Cue.FirstPerson, list("je | j' | nous | notre | nos | mon | ma | mes | moi | vous | votre | vos | tu | me | m'")],
  [
    Cue.Superlative,
    list(
      `record | records | historique | inédit | inédite | premier | première | leader | numéro un | plus grand | plus grande | plus gros | plus grosse |
      plus important | plus importante | sans précédent | majeur | majeure | principal | principale | plus de | la première fois | jamais`,
    ),
  ],
  [
    Cue.Boilerplate,
    list(
      `abonnez -vous | abonnez-vous | inscrivez -vous | inscrivez-vous | suivez -nous | suivez | retrouvez -nous | connectez -vous | lire aussi |
      à lire aussi | voir aussi | lire également | à lire également | lire la suite | à lire sur | à lire : | lire : | crédit photo | crédits photo | crédit : |
      crédits : | photo d'illustration | tous droits réservés | droits réservés | reproduction interdite | newsletter | newsletters | notre lettre d'information |
      cliquez | cookies | conditions générales | partager sur | partager cet article | cet article vous a | vos réactions doivent | nos cgu |
      articles similaires | sur le même sujet | mentions légales | réservé aux abonnés | réservée aux abonnés | déjà abonné | contact presse | contacts presse |
      pour aller plus loin | copyright | © | window | function | article corrigé | article mis à jour | article actualisé | une première version de |
      une première version indiquait | une version précédente de | merci de nous avoir suivis | merci de nous avoir suivi`,
    ),
  ],
  [
    Cue.Day,
    list(
      `lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | ce matin | ce soir | hier | aujourd'hui | cette semaine | la semaine dernière |
      la semaine prochaine | ce mois-ci | cette nuit | ce week-end | cette année | cet automne | cet hiver | cet été | ce printemps | cet après-midi |
      ce lundi | ce mardi | ce mercredi | ce jeudi | ce vendredi | ce samedi | ce dimanche`,
    ),
  ],
  [Cue.Negation, list("ne | n' | pas | jamais | aucun | aucune | ni | rien")],
  [
    Cue.News,
    list(
      `rachète | a racheté | acquiert | a acquis | lève | a levé | vient de | viennent de | supprime | supprimer | a supprimé | signe | a signé | ont signé |
      rejoint | a rejoint | nommé | nommée | nomme | quitte | a quitté | ouvre | a ouvert | ferme | a décidé | ont décidé | condamné | condamnée | condamne |
      accuse | accusé | accusée | visé par | visée par | victime | victimes | enquête | interdit | interdite | a dépassé | atteint | a atteint | bondit | a bondi |
      chute | a chuté | recule | a reculé | progresse | a progressé | en hausse | en baisse | a été | ont été | est devenu | devient | remporte | a remporté |
      décroche | a décroché | investit | a investi | veut | veulent | refuse | a refusé | accepté | accord | rachat | fusion | partenariat | acquisition |
      levée de fonds | plan social | licenciements | suppression | suppressions | plainte | amende | procès | grève`,
    ),
  ],
  [
    Cue.Measure,
    list(
      `chiffre d'affaires | bénéfice | bénéfices | bénéfice net | bénéfice opérationnel | résultat net | résultat opérationnel | résultats trimestriels |
      résultats annuels | résultats semestriels | perte nette | pertes | recettes | revenus | revenu | ventes | marge | marges | ebitda | commandes |
      carnet de commandes | part de marché | parts de marché | valorisation | valorisé | valorisée | levée de fonds | tour de table | rachat | acquisition |
      suppressions de postes | postes | emplois | effectifs | abonnés | trésorerie | capitalisation | croissance | dépenses |
      livraisons | expéditions | immatriculations`,
    ),
  ],
  [
    Cue.Total,
    list(
      `au total | en tout | au global | globalement | sur l'ensemble | dans son ensemble | sur l'année | sur un an | sur le trimestre | sur l'exercice | au final |
      en moyenne | toutes marques confondues | tous secteurs confondus`,
    ),
  ],
  [
    Cue.Setting,
    list(
      `dans | en | à | au | aux | pour | avec | après | depuis | malgré | face | sur | sous | par | alors que | alors qu' | si | selon | d'après | lors | durant |
      pendant | avant | fin | début | chez | côté | outre | grâce | faute | sans | entre | d'ici | parmi | contre`,
    ),
  ],
];

const TOPIC_NOUNS = `opération | transaction | accord | contrat | rachat | acquisition | cession | fusion | projet | texte | décret | amendement | dispositif | mesure | mesures |
  décision | annonce | initiative | démarche | manœuvre | plainte | recours | requête | demande | document | documents | faits | incident | incidents | accident | drame |
  attaque | attaques | panne | fuite | affaire | scène | vidéo | séquence | message | messages | courrier | lettre | option | fonctionnalité | chantier | campagne |
  expérience | expérimentation | appareil | montant | somme | jeune | quadragénaire | quinquagénaire | trentenaire | sexagénaire | suspect | suspects |
  intéressé | intéressée | intéressés | homme | femme | individu | adolescent | adolescente | victime | victimes | plaignant | plaignante | conducteur | conductrice`;

/** Lifts are written as one letter a stem: fifths of a natural logarithm from N for none. */
const LIFT_LETTERS = { none: "N".charCodeAt(0), per: 5 };

const liftsOf = (stems: string, letters: string): (readonly [string, number])[] =>
  stems.split(" ").map((stem, at) => [stem, (letters.charCodeAt(at) - LIFT_LETTERS.none) / LIFT_LETTERS.per] as const);

export const SUMMARY_WORDS: SummaryWords = {
  stem: stemFrench,
  stopWords: STOP_WORDS,
  inverseFrequencies: new Map(
    STEMS_BY_TENTHS.flatMap(([tenths, stems]) => stems.split(" ").map((stem) => [stem, tenths / 10] as const)),
  ),
  rare: RARE_TENTHS / 10,
  lifts: new Map([
    ...STEMS_BY_TENTHS.flatMap(([, stems, letters]) => liftsOf(stems, letters)),
    ...liftsOf(...FUNCTION_LIFTS),
  ]),
  phrases: compilePhrases(PHRASES),
  modals: new Set(["devoir", "pouvoir", "vouloir", "falloir", "aimer", "souhaiter", "valoir"]),
  standIns: new Set(REFERENCE_WORDS.nouns.keys()),
  companyNouns: new Set(
    [...REFERENCE_WORDS.nouns]
      .filter(([, bits]) => bits & ReferenceNoun.Company && !(bits & (ReferenceNoun.Weak | ReferenceNoun.Analyst)))
      .map(([noun]) => noun),
  ),
  topicNouns: new Set(list(TOPIC_NOUNS)),
  known: new Set([...REFERENCE_WORDS.definite, "les"]),
  definite: REFERENCE_WORDS.definite,
  contracted: REFERENCE_WORDS.contracted,
};
