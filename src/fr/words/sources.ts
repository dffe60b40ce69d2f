import { Speech, type SpeechWords } from "../../facts/speech-words.js";

const VERBS: readonly (readonly [number, string])[] = [
  [
    Speech.Says,
    "dire douter déclarer indiquer affirmer assurer expliquer préciser ajouter souligner estimer juger noter rappeler reconnaître admettre annoncer prévenir répéter soutenir constater observer répondre promettre jurer croire penser raconter rapporter relever révéler écrire signaler avancer " +
      "confier concéder résumer commenter plaider marteler lancer lâcher glisser nuancer tempérer ironiser soupirer plaisanter sourire ironiser trancher regretter déplorer dénoncer avertir alerter insister poursuivre conclure renchérir rétorquer répliquer réagir confirmer avouer arguer invoquer " +
      "défendre justifier rassurer relativiser philosopher interroger exclamer amuser désoler féliciter réjouir indigner agacer élever étonner inquiéter vanter argumenter témoigner détailler exposer énoncer prédire préconiser réclamer menacer accuser éluder valoir savoir tweeter publier titrer affirmer " +
      "maintenir rectifier certifier garantir considérer supposer savourer proclamer clamer asséner enthousiasmer applaudir saluer fustiger critiquer moquer analyser décrypter calculer pointer mentionner évoquer citer grincer pester tonner gronder blaguer rigoler murmurer souffler tancer cingler balayer reprendre compléter enchaîner opiner corriger démentir nier contester réfuter " +
      "suggérer demander défaire expliciter ressortir apprendre reprocher apprécier revendiquer railler ironiser acquiescer",
  ],
  [
    Speech.Expects,
    "prévoir tabler viser anticiper attendre espérer escompter ambitionner projeter pronostiquer miser envisager promettre prédire parier",
  ],
  [Speech.Denies, "démentir nier réfuter"],
  [
    Speech.Measures,
    "compter évaluer estimer mesurer recenser relever chiffrer attribuer calculer dénombrer observer noter constater établir accorder créditer placer donner voir publier annoncer tabler prévoir anticiper enregistrer comptabiliser valoriser situer",
  ],
  [
    Speech.Quotes,
    "parler saluer juger qualifier accuser promettre invoquer évoquer voir dénoncer décrire vouloir refuser jurer démentir rejeter commenter réclamer exiger contester avoir être croire regretter",
  ],
  [Speech.Counts, "évaluer attribuer calculer recenser dénombrer chiffrer comptabiliser prédire pronostiquer"],
];

const ATTRIBUTIONS =
  "selon d'_après à_en_croire si_l'_on_en_croit s'_il_faut_en_croire aux_dires_de aux_dires_du aux_dires_des au_dire_de aux_yeux_de de_l'_aveu_de de_l'_aveu_du d'_un_avis à_en_juger_par de_l'_avis_de de_l'_avis_du de_source de_sources à_lire ressort_de ressort_d' ressort_du ressort_des citant qui_cite qui_citent qui_citait";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

function verbs(): Map<string, number> {
  const map = new Map<string, number>();
  for (const [bits, list] of VERBS) for (const verb of list.split(" ")) map.set(verb, (map.get(verb) ?? 0) | bits);
  return map;
}

function attributions(): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const phrase of ATTRIBUTIONS.split(" ")) {
    const words = phrase.split("_");
    const first = words[0] ?? "";
    map.set(
      first,
      [...(map.get(first) ?? []), words].sort((one, other) => other.length - one.length),
    );
  }
  return map;
}

export const SPEECH_WORDS: SpeechWords = {
  verbs: verbs(),
  attributions: attributions(),
  opinion: set("pour"),
  anonymous: set(
    "source sources personne personnes proche proches banquier banquiers connaisseur connaisseurs cadre cadres salarié salariés salariée employé employée employés interlocuteur interlocuteurs observateur observateurs intégrateur témoin témoins initié initiés négociateur responsables familier familiers habitué participants participant vendeur " +
      "dirigeant entourage investisseur investisseurs fournisseur médias presse",
  ),
  voices: set(
    "porte-parole direction entourage communiqué rapport représentant représentante service équipe équipes directeur",
  ),
  persons: set(
    "praticien praticienne élu élue intéressé intéressée médecin radiologue chirurgien chirurgienne pharmacien pharmacienne entrepreneur entrepreneuse milliardaire multimillionnaire trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire " +
      "auteur autrice auteure écrivain journaliste plaignant plaignante syndicaliste militant militante scientifique universitaire banquier banquière financier financière magistrat magistrate juge",
  ),
  articles: new Map([
    ["le", "m"],
    ["ce", "m"],
    ["cet", "m"],
    ["la", "f"],
    ["cette", "f"],
  ]),
  plurals: set("les des ces leurs ses nos vos"),
  of: set("de d' du des"),
  that: set("que qu'"),
  indefinite: set("un une des deux trois quatre plusieurs certains certaines quelques ces"),
  own: set(
    "réaliser publier dégager engranger encaisser lever facturer annoncer enregistrer employer racheter acquérir supprimer licencier lancer nommer embaucher recruter investir fermer ouvrir afficher clôturer boucler céder vendre inscrire",
  ),
  shares: set(
    "doubler devancer dépasser distancer talonner truster rafler ravir détenir mener dominer conserver contrôler capter peser garder arriver suivre occuper tenir représenter concentrer stagner",
  ),
  idioms: set("marche"),
  markets: set(
    "marché livraisons expéditions immatriculations répondants sondés sondées interrogés interrogées consommateurs utilisateurs internautes ménages parc audience volume volumes foyers public acheteurs joueurs automobilistes spectateurs téléspectateurs auditeurs abonnés points",
  ),
  cited: set("cité citée cités citées interrogé interrogée interrogés interrogées contactés contactées"),
  cleft: ["c'", "est", "ce"],
  percents: set("% point points"),
  them: set("lui elle eux elles"),
  impersonal: set("on"),
  reflexive: set("se s'"),
  pronouns: new Map([
    ["-t-il", "m"],
    ["-il", "m"],
    ["-t-elle", "f"],
    ["-elle", "f"],
  ]),
  aside: set("à au aux dans lors devant sur auprès via depuis pendant en sans avec"),
};
