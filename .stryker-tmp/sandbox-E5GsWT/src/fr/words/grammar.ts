// @ts-nocheck
import { type GrammarWords, Word, type WordEntry } from "../../language/grammar.js";
import { EVENT_WORDS } from "../events/index.js";
import { ROLE_WORDS } from "./roles.js";
import { SPEECH_WORDS } from "./sources.js";
import { verbEntries } from "./verbs.js";

/** Small words, by what they can be; a word may stand in several lists. */
const LISTS: readonly (readonly [number, string])[] = [
  [
    Word.Determiner,
    "un une des du aux au ce cet cette ces son sa ses leurs mon ma mes notre nos votre vos quelques plusieurs chaque certains certaines aucun aucune tout toute tous toutes quelque quel quelle",
  ],
  [Word.Determiner | Word.Clitic, "le la les l' leur"],
  [Word.Possessive, "son sa ses leur leurs mon ma mes notre nos"],
  [Word.Demonstrative, "ce cet cette ces"],
  [
    Word.Preposition,
    "à de d' du des au aux par pour sur dans avec sans sous chez contre entre vers depuis pendant durant dès selon malgré parmi outre hors après avant devant derrière via envers concernant moyennant jusqu' jusque lors voici voilà versus suivant excepté auprès",
  ],
  [Word.Preposition | Word.Clitic, "en"],
  [Word.Coordinator, "et ou ni puis"],
  [Word.Opposer, "mais car or"],
  [Word.Subordinator, "que qu' quand lorsque lorsqu' comme puisque puisqu' quoique quoiqu' tandis"],
  [Word.Subordinator | Word.Condition, "si"],
  [Word.Relative, "qui dont où lequel laquelle lesquels lesquelles auquel auxquels desquels duquel"],
  [Word.Subject, "il ils on ça cela ce c' celui-ci ceux-ci -t-il -t-ils -t-on -il -ils -on -ce"],
  [Word.Subject, "elle elles celle-ci celles-ci -t-elle -t-elles -elle -elles"],
  [Word.Subject | Word.FirstPerson, "je j' nous -je -nous"],
  [Word.Clitic, "se s' me m' te t' lui y"],
  [Word.Negation, "ne n' pas jamais aucun aucune rien guère nullement"],
  [
    Word.Adverb,
    "déjà donc encore aussi également toujours notamment ainsi désormais actuellement récemment officiellement finalement enfin ensuite toutefois cependant pourtant néanmoins alors maintenant aujourd'hui hier demain ici là très trop bien mal plus moins " +
      "surtout seulement presque quasiment environ ensemble progressivement rapidement discrètement fortement nettement légèrement largement sensiblement vivement lourdement durement directement simplement même bientôt " +
      "lundi mardi mercredi jeudi vendredi samedi dimanche auparavant parallèlement ailleurs autant peu assez vraiment clairement publiquement définitivement massivement volontiers tout d'ailleurs justement puis aussitôt immédiatement initialement exactement tard tôt longtemps souvent parfois quelque certes non soigneusement " +
      "formellement catégoriquement fermement sobrement seule seul eux-mêmes lui-même elle-même elle-seule eux tous",
  ],
  [
    Word.Adjective,
    "premier première premiers premières deuxième troisième second seconde nouveau nouvelle nouveaux nouvelles nouvel dernier dernière derniers dernières prochain prochaine ancien ancienne anciens anciennes petit petite petits petites grand grande grands grandes gros grosse " +
      "forte fort fortes forts légère léger nette net bon bonne meilleur meilleure mauvais mauvaise double triple simple vaste énorme lourd lourde large longue long jeune jeunes vieux vieille futur future principal principale même autre autres seul seule véritable " +
      "belle beau important importante vive rude sévère modeste maigre timide franche brusque brutale spectaculaire",
  ],
];

/** Several words that act as one. « _ » joins them. */
const PHRASES: readonly (readonly [number, string])[] = [
  [
    Word.Adverb,
    "par_ailleurs en_outre en_revanche au_contraire pour_sa_part pour_leur_part de_son_côté de_leur_côté à_nouveau de_nouveau au_total en_effet en_particulier en_fait en_partie en_même_temps dans_la_foulée au_passage d'_ailleurs tout_juste tout_de_même " +
      "en_moyenne d'_ores_et_déjà d'_abord à_peine plus_tard plus_tôt au_moins au_plus du_coup en_tout à_terme à_son_tour à_leur_tour une_nouvelle_fois pour_la_première_fois pour_l'_instant pour_l'_heure pour_le_moment à_ce_stade tout_d'_abord du_reste " +
      "à_elle_seule à_lui_seul à_eux_seuls à_juste_titre en_parallèle par_la_suite de_loin de_surcroît sans_doute en_personne au_final à_la_fois tour_à_tour par_conséquent en_conséquence quant_à_lui quant_à_elle quant_à_eux ce_mois-ci cette_semaine cette_année " +
      "l'_an_dernier l'_an_passé l'_année_dernière ces_derniers_mois ces_derniers_jours la_veille le_lendemain un_peu à_l'_envi en_présence en_urgence à_titre_personnel jusqu'_ici jusqu'_alors jusque_là sous_condition en_direct peu_à_peu de_plus_en_plus",
  ],
  [
    Word.Subordinator,
    "alors_que alors_qu' tandis_que tandis_qu' parce_que parce_qu' afin_que afin_qu' bien_que bien_qu' depuis_que depuis_qu' dès_que dès_qu' pendant_que après_que après_qu' avant_que avant_qu' pour_que pour_qu' sans_que ainsi_que ainsi_qu' de_sorte_que si_bien_que " +
      "même_si même_s' comme_si comme_s' sauf_si à_mesure_que à_mesure_qu' étant_donné_que vu_que au_point_que au_moment_où d'_autant_que d'_autant_plus_que",
  ],
  [
    Word.Subordinator | Word.Condition,
    "s'_il s'_ils à_condition_que à_condition_qu' pourvu_que à_supposer_que en_cas_où",
  ],
  [
    Word.Preposition,
    "auprès_de auprès_d' auprès_du auprès_des au_sein_de au_sein_d' au_sein_du face_à face_au face_aux grâce_à grâce_au grâce_aux suite_à quant_à quant_au quant_aux à_travers au_cours_de au_cours_du lors_de lors_du lors_d' à_côté_de aux_côtés_de aux_côtés_d' aux_côtés_du en_dehors_de à_partir_de jusqu'_à jusqu'_au jusqu'_en hors_de le_long_de au_lieu_de en_raison_de en_raison_d' en_raison_du à_cause_de à_l'_instar_de en_plus_de par_rapport_à par_rapport_au d'_ici_à d'_ici d'_après d'_entre au-delà_de au_profit_de au_titre_de à_hauteur_de à_raison_de près_de loin_de autour_de autour_d' en_faveur_de afin_de afin_d' avant_de avant_d'",
  ],
];

/** « entre » is a verb before « au » alone. */
const VERB_BEFORE: Readonly<Record<string, string>> = { entre: "au aux à en dans" };

const CONDITIONAL_STEM = /(?:er|[eo][iu]ndr|[ae]ndr|ttr|aîtr|uir|[bdls]ir|nir)$/;

/** Verbs in no list, by endings that only verbs have: « -erait », « -eront », « -èrent », « -issent », « -é ». */
function guess(norm: string, isLower: boolean): number {
  if (norm.includes("-") && ROLE_WORDS.titles.has(norm.slice(norm.indexOf("-") + 1))) return Word.Title;
  if (!isLower) return 0;
  const last = norm.charCodeAt(norm.length - 1);
  if (last === 0x74) return guessPlural(norm);
  if (last === 0x61) return norm.endsWith("era") ? Word.Finite | Word.Future : 0;
  if (last === 0xe9) return NOUN_ENDING.test(norm) ? 0 : Word.PastParticiple | Word.Noun;
  return 0;
}

/** Adverbs in « -ment »; nouns end otherwise: « lancement », « investissement ». */
const ADVERB =
  /(?:èrement|[^e]?ivement|iquement|eusement|[ai]blement|airement|[ae]mment|ément|[ue]?alement|[uin]ellement)$/;

/** « société », « qualité » and the like are no participles. */
const NOUN_ENDING = /(?:ité|iété|eté|été|auté|erté|ioté)$/;

function guessPlural(norm: string): number {
  if (norm.endsWith("ment")) return ADVERB.test(norm) ? Word.Adverb : 0;
  const plural = norm.endsWith("aient") ? Word.Plural : 0;
  if (plural || norm.endsWith("rait"))
    return CONDITIONAL_STEM.test(norm.slice(0, plural ? -5 : -3)) ? Word.Finite | Word.Conditional | plural : 0;
  if (norm.endsWith("èrent")) return Word.Finite | Word.SimplePast | Word.Plural;
  if (norm.endsWith("issent")) return Word.Finite | Word.Present | Word.Plural;
  return norm.endsWith("eront") ? Word.Finite | Word.Future | Word.Plural : 0;
}

function flag(entries: Map<string, WordEntry>, word: string, bit: number): void {
  const known = entries.get(word);
  entries.set(word, { bits: (known?.bits ?? 0) | bit, lemma: known?.lemma ?? "" });
}

let compiled: GrammarWords | undefined;
const read = (): GrammarWords => {
  compiled ??= compile();
  return compiled;
};

/** The grammar of French; its 28,000 forms are made when it is first asked. */
export const GRAMMAR_WORDS: GrammarWords = {
  get entries() {
    return read().entries;
  },
  get phrases() {
    return read().phrases;
  },
  get verbBefore() {
    return read().verbBefore;
  },
  guess,
  infinitiveMarks: new Set(["de", "d'", "à"]),
  that: new Set(["que", "qu'"]),
  capitalPreposition: "a",
};

function compile(): GrammarWords {
  const entries = new Map<string, WordEntry>(verbEntries());
  for (const [bits, list] of LISTS) {
    for (const word of list.split(" ").filter(Boolean)) {
      const known = entries.get(word);
      entries.set(word, { bits: (known?.bits ?? 0) | bits, lemma: known?.lemma ?? "" });
    }
  }
  const phrases = new Map<string, { words: readonly string[]; bits: number }[]>();
  for (const [bits, list] of PHRASES) {
    for (const phrase of list.split(" ").filter(Boolean)) {
      const words = phrase.split("_");
      const first = words[0] ?? "";
      phrases.set(
        first,
        [...(phrases.get(first) ?? []), { words, bits }].sort((one, other) => other.words.length - one.words.length),
      );
      flag(entries, first, Word.Opens);
    }
  }
  for (const word of ROLE_WORDS.titles.keys()) flag(entries, word, Word.Title);
  for (const word of EVENT_WORDS.triggers.nouns.keys()) flag(entries, word, Word.Event);
  for (const word of SPEECH_WORDS.attributions.keys()) flag(entries, word, Word.Source);
  return {
    entries,
    guess,
    phrases,
    verbBefore: new Map(
      Object.entries(VERB_BEFORE).map(([form, list]) => [form, new Set(list.split(" ").filter(Boolean))]),
    ),
    infinitiveMarks: GRAMMAR_WORDS.infinitiveMarks,
    that: GRAMMAR_WORDS.that,
    capitalPreposition: GRAMMAR_WORDS.capitalPreposition,
  };
}
