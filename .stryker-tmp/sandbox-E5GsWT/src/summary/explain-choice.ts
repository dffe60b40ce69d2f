// @ts-nocheck
import { Feature } from "./features.js";
import type { Candidates } from "./read-candidates.js";
import type { Ranker } from "./weights.js";
import { Cue } from "./words.js";

/** Features that one reason stands for, and its words when it holds. */
interface Reason {
  readonly features: readonly Feature[];
  readonly say: (candidates: Candidates, candidate: number) => string | null;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

const counted =
  (key: "facts" | "events" | "figures", noun: string): Reason["say"] =>
  ({ signals, sentences }, candidate) => {
    const number = signals[key][sentences[candidate] as number] as number;
    return number === 0 ? null : count(number, noun);
  };

const cued =
  (cue: number, words: string): Reason["say"] =>
  ({ cues, sentences }, candidate) =>
    (cues.anywhere[sentences[candidate] as number] as number) & cue ? words : null;

const valued =
  (feature: Feature, least: number, words: string): Reason["say"] =>
  ({ features }, candidate) =>
    (features[candidate * Feature.Count + feature] as number) >= least ? words : null;

const PLACES = ["opens the article", "second sentence", "third sentence"];

const REASONS: readonly Reason[] = [
  {
    features: [
      Feature.First,
      Feature.Second,
      Feature.Third,
      Feature.InverseIndex,
      Feature.InverseRoot,
      Feature.EarlyInLongText,
      Feature.InverseParagraph,
      Feature.FirstWords,
      Feature.InverseWords,
      Feature.FirstCentrality,
      Feature.InverseCentrality,
    ],
    say: (_, candidate) => PLACES[candidate] ?? null,
  },
  {
    features: [Feature.ParagraphFirst, Feature.AloneInParagraph],
    say: valued(Feature.ParagraphFirst, 1, "opens a paragraph"),
  },
  { features: [Feature.AfterHeadline], say: valued(Feature.AfterHeadline, 1, "follows a heading") },
  {
    features: [Feature.Centrality, Feature.CentralityRank, Feature.Mass, Feature.KeyTerms, Feature.NearLead],
    say: valued(Feature.CentralityRank, 1 / 3, "among the three sentences nearest to the whole"),
  },
  { features: [Feature.KeyTerms], say: valued(Feature.KeyTerms, 0.5, "holds half of the key terms") },
  {
    features: [Feature.Introduces, Feature.Novelty],
    say: valued(Feature.Introduces, 0.15, "brings in what the rest is about"),
  },
  {
    features: [Feature.NearTitle, Feature.OfTitle, Feature.InverseOfTitle],
    say: valued(Feature.OfTitle, 0.3, "says what the title says"),
  },
  {
    features: [
      Feature.FirstNames,
      Feature.InverseFirstNames,
      Feature.Names,
      Feature.Capitals,
      Feature.FirstCapitals,
      Feature.InverseFirstCapitals,
    ],
    say: ({ signals, sentences }, candidate) => {
      const name = signals.introduced[sentences[candidate] as number];
      return name ? `names first ${name}` : null;
    },
  },
  { features: [Feature.Fame], say: valued(Feature.Fame, 0.25, "names those most spoken of") },
  { features: [Feature.Facts], say: counted("facts", "fact") },
  { features: [Feature.Events], say: counted("events", "event") },
  {
    features: [
      Feature.Figures,
      Feature.EarlyFigures,
      Feature.Amounts,
      Feature.Percentages,
      Feature.Movements,
      Feature.Numbers,
    ],
    say: counted("figures", "figure"),
  },
  { features: [Feature.Measure], say: cued(Cue.Measure, "tells a result") },
  { features: [Feature.Announce], say: cued(Cue.Announce, "something is announced") },
  { features: [Feature.Report], say: cued(Cue.Report, "says who reports it") },
  { features: [Feature.Rumour, Feature.Conditional], say: cued(Cue.Rumour | Cue.Anonymous, "a rumour and its source") },
  { features: [Feature.Forecast, Feature.Future], say: cued(Cue.Forecast, "looks ahead") },
  { features: [Feature.Superlative], say: cued(Cue.Superlative, "a first or a record") },
  { features: [Feature.Day, Feature.EarlyDay], say: cued(Cue.Day, "says the day") },
  { features: [Feature.News], say: cued(Cue.News, "something happens") },
  { features: [Feature.Total], say: cued(Cue.Total, "sums up") },
  {
    features: [Feature.Words, Feature.WordsSquared, Feature.Short, Feature.VeryShort],
    say: valued(Feature.Words, 0.4, "says much"),
  },
];

/** Of the reasons that hold, those that raised the score most. */
const MOST_REASONS = 4;

/** Mean of each feature over the candidates: what a reason is measured against. */
export function meanFeatures({ sentences, features }: Candidates): Float64Array {
  const means = new Float64Array(Feature.Count);
  for (let at = 0; at < features.length; at++) {
    const feature = at % Feature.Count;
    means[feature] = (means[feature] as number) + (features[at] as number) / sentences.length;
  }
  return means;
}

/** Why a candidate scores as it does, the weightiest reason first: features that hold and lift it above the candidates' mean. */
export function explainChoice(
  candidates: Candidates,
  { weights }: Ranker,
  means: Float64Array,
  candidate: number,
): string[] {
  const row = candidate * Feature.Count;
  const found: { words: string; lift: number }[] = [];
  for (const { features, say } of REASONS) {
    const words = say(candidates, candidate);
    if (words === null) continue;
    let lift = 0;
    for (const feature of features)
      lift +=
        (weights[feature] as number) * ((candidates.features[row + feature] as number) - (means[feature] as number));
    if (lift > 0) found.push({ words, lift });
  }
  found.sort((one, other) => other.lift - one.lift);
  return found.length > 0 ? found.slice(0, MOST_REASONS).map(({ words }) => words) : ["the best of what is left"];
}
