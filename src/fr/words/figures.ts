import { Cue, type FigureWords, Tie } from "../../mentions/figure-words.js";
import { CURRENCY_WORDS } from "./currency.js";
import * as direction from "./direction.js";
import * as measure from "./measure.js";
import { QUALIFIERS_BEFORE, QUALIFIERS_BEHIND } from "./qualifiers.js";

const words = (list: string): string[] => list.trim().split(/\s+/);

const CLAUSE_OPENERS = words("qui dont mais tandis alors lorsque quand où car puisque parce si ; : |");
const DETERMINERS = words("la le l' sa son leur une un cette ce notre votre les ses leurs ces des");
const TIMES = words(
  "an ans année années trimestre trimestres semestre mois semaine semaines jour jours hier période périodes exercice date durant pendant lors en au aux avant auparavant il " +
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre printemps été automne hiver veille époque moment date prévu prévue prévus prévues attendu escompté lundi mardi mercredi jeudi vendredi",
);
const ARTICLES = words("une un sa son cette ce notre votre l'");
const FILLERS = words(
  "encore déjà même désormais respectivement seulement ainsi également aussi toutefois cependant chacun chacune ensemble aujourd'hui actuellement toujours que qu' " +
    "néanmoins plutôt carrément littéralement légèrement nettement fortement sensiblement quasiment notamment exactement précisément récemment facilement largement brutalement " +
    'soudainement vivement modestement péniblement rapidement lourdement difficilement logiquement tranquillement tout enfin maintenant pourtant certes finalement globalement petit petite modeste maigre « " … ~ compris comprise comprises située situé allant ' +
    "jusqu'ici le la les ces ses leurs",
);
const NOT_BEFORE_POINTS = words("en sur ces les ses leurs quelques plusieurs aux des");

const LISTS: readonly (readonly [number, readonly string[]])[] = [
  [Cue.Up | Cue.Verb, direction.UP_VERBS],
  [Cue.Down | Cue.Verb, direction.DOWN_VERBS],
  [Cue.Up | Cue.Verb | Cue.Direct, direction.GAIN_VERBS],
  [Cue.Down | Cue.Verb | Cue.Direct, direction.LOSS_VERBS],
  [Cue.Taker, direction.TAKING_VERBS],
  [Cue.Move, direction.MOVE_VERBS],
  [Cue.Up | Cue.Noun, direction.UP_NOUNS],
  [Cue.Down | Cue.Noun, direction.DOWN_NOUNS],
  [Cue.Up | Cue.Noun | Cue.Near, direction.NEAR_UP_NOUNS],
  [Cue.Down | Cue.Noun | Cue.Near, direction.NEAR_DOWN_NOUNS],
  [Cue.Infinitive, direction.INFINITIVES],
  [Cue.Rate, measure.RATE_NOUNS],
  [Cue.Margin, measure.MARGIN_NOUNS],
  [Cue.ShareNoun, measure.SHARE_NOUNS],
  [Cue.ShareVerb, measure.SHARE_VERBS],
  [Cue.Level, measure.LEVEL_VERBS],
  [Cue.Price, measure.PRICE_NOUNS],
  [Cue.Extra, measure.EXTRA_NOUNS],
  [Cue.Points, measure.POINT_NOUNS],
  [Cue.Stake, measure.STAKE_NOUNS],
  [Cue.Money, measure.MONEY_WORDS],
  [Cue.Clause, CLAUSE_OPENERS],
  [Cue.Determiner, DETERMINERS],
  [Cue.Article, ARTICLES],
  [Cue.Time, TIMES],
  [Cue.Filler, FILLERS],
  [Cue.NotPoints, NOT_BEFORE_POINTS],
];

function collectCues(): ReadonlyMap<string, number> {
  const cues = new Map<string, number>();
  for (const [cue, list] of LISTS) for (const word of list) cues.set(word, (cues.get(word) ?? 0) | cue);
  for (const word of direction.ADD_VERBS) if (!cues.has(word)) cues.set(word, Cue.Up | Cue.Count);
  for (const word of direction.CUT_VERBS) if (!cues.has(word)) cues.set(word, Cue.Down | Cue.Count);
  return cues;
}

const TIES: Readonly<Record<string, readonly [Tie, string]>> = {
  of: [Tie.Of, "de d' du des"],
  to: [Tie.To, "à au aux"],
  against: [Tie.Against, "contre après versus vs"],
  colon: [Tie.Colon, ":"],
  bracket: [Tie.Bracket, "( ["],
  list: [Tie.List, ", et ou puis soit voire ni – - / ; | &"],
  among: [Tie.Among, "dont"],
  with: [Tie.With, "pour avec sur par chez en sous dans"],
};

export const FIGURE_WORDS: FigureWords = {
  cues: collectCues(),
  ties: new Map(Object.values(TIES).flatMap(([tie, list]) => words(list).map((word) => [word, tie] as const))),
  qualifiersBefore: QUALIFIERS_BEFORE,
  qualifiersBehind: QUALIFIERS_BEHIND,
  comparison: {
    openers: new Set(["de", "d'", "en"]),
    words: new Map([
      ["plus", Cue.Up],
      ["mieux", Cue.Up],
      ["moins", Cue.Down],
    ]),
  },
  than: new Set(["que", "qu'"]),
  agents: new Set(["par"]),
  scales: new Set(words("million millions milliard milliards")),
  distances: new Set(words("sous dessous au-dessus au-dessous au-delà")),
  priced: new Set(
    words(
      "cher chers chère chères élevé élevée élevés élevées haut haute hauts hautes importante importantes importants important",
    ),
  ),
  partitive: new Set(words("de d' du des")),
  bare: new Set(words("de d'")),
  currencies: CURRENCY_WORDS,
};
