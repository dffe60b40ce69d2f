import type { Document, Sentence } from "../document/document.js";
import type { Cues } from "./find-cues.js";
import { isDangling } from "./find-cues.js";
import { measureChances, type SentenceChances } from "./measure-chances.js";
import type { TermMeasures } from "./measure-terms.js";
import type { Salience } from "./salience.js";
import { type Signals, Subject } from "./signals.js";
import { Cue } from "./words.js";

/** Features of a sentence, in the order of the weights. Nearly all lie between 0 and 1. */
export enum Feature {
  First,
  Second,
  Third,
  InverseIndex,
  InverseRoot,
  RelativeIndex,
  LastFifth,
  Last,
  ParagraphFirst,
  InverseParagraph,
  AloneInParagraph,
  AfterHeadline,
  EarlyInLongText,
  Words,
  WordsSquared,
  Short,
  VeryShort,
  Long,
  FirstWords,
  InverseWords,
  Centrality,
  CentralityRank,
  FirstCentrality,
  InverseCentrality,
  NearLead,
  Mass,
  KeyTerms,
  Introduces,
  Novelty,
  NearTitle,
  OfTitle,
  InverseOfTitle,
  Capitals,
  CapitalsPerWord,
  FirstCapitals,
  InverseFirstCapitals,
  Names,
  NamesPerWord,
  FirstNames,
  InverseFirstNames,
  Fame,
  Companies,
  People,
  Press,
  Figures,
  EarlyFigures,
  Amounts,
  Percentages,
  Movements,
  Periods,
  Numbers,
  Facts,
  Events,
  Quoted,
  MostlyQuoted,
  OpensQuote,
  AfterQuote,
  Question,
  Exclamation,
  Colon,
  Parenthesis,
  Commas,
  OpensContrast,
  OpensAddition,
  OpensExplanation,
  OpensBackground,
  OpensDangling,
  OpensDemonstrative,
  OpensPossessive,
  OpensName,
  OpensSetting,
  Antecedent,
  Contrast,
  Explanation,
  Example,
  Background,
  Announce,
  Report,
  Rumour,
  Forecast,
  Attribution,
  FirstPerson,
  Superlative,
  Day,
  EarlyDay,
  Negation,
  News,
  Measure,
  Total,
  Conditional,
  Future,
  SubjectNamed,
  SubjectStandsIn,
  Nameless,
  TopName,
  TopNameSubject,
  TopNames,
  TitleNames,
  InverseQuoted,
  InverseFigures,
  InverseFame,
  InverseFacts,
  InverseEvents,
  InverseNews,
  InverseAnnounce,
  InverseNovelty,
  InverseBackground,
  InverseSubjectNamed,
  InverseSetting,
  ContentChance,
  FunctionChance,
  PairChance,
  NameChance,
  ChanceShare,
  ChanceShareRank,
  ChanceRank,
  Likely,
  InverseContentChance,
  InverseChanceShare,
  Count,
}

/** Cues that count wherever they stand in the sentence. */
const ANYWHERE: readonly (readonly [Feature, number])[] = [
  [Feature.Contrast, Cue.Contrast],
  [Feature.Explanation, Cue.Explanation],
  [Feature.Example, Cue.Example],
  [Feature.Background, Cue.Background],
  [Feature.Announce, Cue.Announce],
  [Feature.Report, Cue.Report],
  [Feature.Rumour, Cue.Rumour | Cue.Anonymous],
  [Feature.Forecast, Cue.Forecast],
  [Feature.Attribution, Cue.Attribution],
  [Feature.FirstPerson, Cue.FirstPerson],
  [Feature.Superlative, Cue.Superlative],
  [Feature.Day, Cue.Day],
  [Feature.Negation, Cue.Negation],
  [Feature.News, Cue.News],
  [Feature.Measure, Cue.Measure],
  [Feature.Total, Cue.Total],
];

/** Cues that count where they open the sentence. */
const OPENING: readonly (readonly [Feature, number])[] = [
  [Feature.OpensContrast, Cue.Contrast],
  [Feature.OpensAddition, Cue.Addition],
  [Feature.OpensExplanation, Cue.Explanation],
  [Feature.OpensBackground, Cue.Background],
  [Feature.OpensPossessive, Cue.Possessive],
  [Feature.OpensSetting, Cue.Setting],
];

/** Counts, and how many make a full 1. Chosen as about the 95th percentile of OrangeSum's train part. */
const COUNTED: readonly (readonly [Feature, keyof Signals, number])[] = [
  [Feature.Capitals, "capitals", 10],
  [Feature.FirstCapitals, "firstCapitals", 6],
  [Feature.Names, "names", 6],
  [Feature.FirstNames, "firstNames", 4],
  [Feature.Companies, "companies", 3],
  [Feature.People, "people", 2],
  [Feature.Press, "press", 1],
  [Feature.Figures, "figures", 4],
  [Feature.Amounts, "amounts", 2],
  [Feature.Percentages, "percentages", 3],
  [Feature.Movements, "movements", 2],
  [Feature.Periods, "periods", 2],
  [Feature.Numbers, "numbers", 5],
  [Feature.Facts, "facts", 2],
  [Feature.Events, "events", 1],
  [Feature.Conditional, "conditionals", 1],
  [Feature.Future, "futures", 1],
  [Feature.TopNames, "topNames", 3],
];

const LONGEST = 60;
const SHORT = 12;
const VERY_SHORT = 7;
const LONG = 45;
/** Sentences whose figures and days count as those of the opening. */
const EARLY = 5;
/** A text of so many sentences counts as long. */
const LONG_TEXT = 60;

export interface Evidence {
  readonly document: Document;
  readonly candidates: readonly number[];
  readonly signals: Signals;
  readonly cues: Cues;
  readonly measures: TermMeasures;
  readonly salience: Salience;
}

/** One row of features for each candidate, in their order: `rows[candidate * Feature.Count + feature]`. */
export function readFeatures(evidence: Evidence): Float64Array {
  const rows = new Float64Array(evidence.candidates.length * Feature.Count);
  const row = new Float64Array(Feature.Count);
  const chances = measureChances(evidence.document, evidence.candidates, evidence.salience);
  for (const [rank, index] of evidence.candidates.entries()) {
    row.fill(0);
    setPlace(row, evidence, rank, index);
    setTerms(row, evidence.measures, index);
    setSignals(row, evidence.signals, index);
    setCues(row, evidence, index);
    setMarks(row, evidence.document, index);
    setChances(row, chances, rank);
    setCrosses(row, rank);
    rows.set(row, rank * Feature.Count);
  }
  setCentralityRanks(rows, evidence);
  return rows;
}

function setPlace(row: Float64Array, { document, candidates, signals }: Evidence, rank: number, index: number): void {
  const { sentences } = document;
  const { paragraph } = sentences[index] as Sentence;
  const before = sentences[index - 1];
  const after = sentences[index + 1];
  const opens = before?.paragraph !== paragraph;
  const total = candidates.length;
  row[Feature.First] = Number(rank === 0);
  row[Feature.Second] = Number(rank === 1);
  row[Feature.Third] = Number(rank === 2);
  row[Feature.InverseIndex] = 1 / (rank + 1);
  row[Feature.InverseRoot] = 1 / Math.sqrt(rank + 1);
  row[Feature.RelativeIndex] = rank / total;
  row[Feature.LastFifth] = Number(rank >= total * 0.8);
  row[Feature.Last] = Number(rank === total - 1);
  row[Feature.ParagraphFirst] = Number(opens);
  row[Feature.InverseParagraph] = 1 / (paragraph + 1);
  row[Feature.AloneInParagraph] = Number(opens && after?.paragraph !== paragraph);
  row[Feature.AfterHeadline] = Number(before?.headline === true);
  row[Feature.EarlyInLongText] = Math.min(1, total / LONG_TEXT) / Math.sqrt(rank + 1);
  row[Feature.AfterQuote] = index > 0 ? (signals.quoted[index - 1] as number) : 0;
}

function setTerms(row: Float64Array, measures: TermMeasures, index: number): void {
  row[Feature.Centrality] = measures.centrality[index] as number;
  row[Feature.NearLead] = measures.nearLead[index] as number;
  row[Feature.Mass] = measures.mass[index] as number;
  row[Feature.KeyTerms] = measures.keyTerms[index] as number;
  row[Feature.Introduces] = measures.introduces[index] as number;
  row[Feature.Novelty] = measures.novelty[index] as number;
  row[Feature.NearTitle] = measures.nearTitle[index] as number;
  row[Feature.OfTitle] = measures.ofTitle[index] as number;
  row[Feature.TitleNames] = measures.titleNames[index] as number;
}

function setChances(row: Float64Array, chances: SentenceChances, rank: number): void {
  row[Feature.ContentChance] = chances.content[rank] as number;
  row[Feature.FunctionChance] = chances.function[rank] as number;
  row[Feature.PairChance] = chances.pair[rank] as number;
  row[Feature.NameChance] = chances.name[rank] as number;
  row[Feature.ChanceShare] = chances.share[rank] as number;
  row[Feature.ChanceShareRank] = chances.shareRank[rank] as number;
  row[Feature.ChanceRank] = chances.rank[rank] as number;
  row[Feature.Likely] = chances.likely[rank] as number;
}

function setSignals(row: Float64Array, signals: Signals, index: number): void {
  const words = signals.words[index] as number;
  const length = Math.min(words, LONGEST) / LONGEST;
  row[Feature.Words] = length;
  row[Feature.WordsSquared] = length * length;
  row[Feature.Short] = Number(words < SHORT);
  row[Feature.VeryShort] = Number(words < VERY_SHORT);
  row[Feature.Long] = Number(words > LONG);
  for (const [feature, key, full] of COUNTED) row[feature] = Math.min(1, (signals[key][index] as number) / full);
  row[Feature.NamesPerWord] = Math.min(1, (signals.names[index] as number) / words / 0.3);
  row[Feature.CapitalsPerWord] = Math.min(1, (signals.capitals[index] as number) / words / 0.4);
  row[Feature.Fame] = signals.fame[index] as number;
  const subject = signals.subjects[index] as number;
  row[Feature.SubjectNamed] = Number((subject & Subject.Named) !== 0);
  row[Feature.SubjectStandsIn] = Number(subject === Subject.StandsIn);
  row[Feature.TopNameSubject] = Number((subject & Subject.Top) !== 0);
  row[Feature.TopName] = Math.min(1, signals.topNames[index] as number);
  row[Feature.Nameless] = Number(signals.names[index] === 0 && signals.capitals[index] === 0);
  const quoted = signals.quoted[index] as number;
  row[Feature.Quoted] = quoted;
  row[Feature.MostlyQuoted] = Number(quoted > 0.7);
}

function setCues(row: Float64Array, { cues, signals }: Evidence, index: number): void {
  const anywhere = cues.anywhere[index] as number;
  const opening = cues.opening[index] as number;
  for (const [feature, cue] of ANYWHERE) row[feature] = Number((anywhere & cue) !== 0);
  for (const [feature, cue] of OPENING) row[feature] = Number((opening & cue) !== 0);
  row[Feature.OpensDangling] = Number(isDangling(cues, index));
  row[Feature.OpensDemonstrative] = Number((opening & (Cue.Demonstrative | Cue.Day)) === Cue.Demonstrative);
  const next = cues.opening[index + 1] ?? 0;
  row[Feature.Antecedent] = Number((next & (Cue.Dangling | Cue.Possessive | Cue.Demonstrative)) !== 0);
  row[Feature.OpensName] = signals.nameTokens[cues.firstWord[index] as number] ?? 0;
}

function setMarks(row: Float64Array, { sentences, tokens }: Document, index: number): void {
  const { first, end } = sentences[index] as Sentence;
  let commas = 0;
  for (let token = first; token < end; token++) {
    const norm = tokens.norms[token];
    if (norm === ",") commas++;
    else if (norm === ":") row[Feature.Colon] = 1;
    else if (norm === "(") row[Feature.Parenthesis] = 1;
  }
  row[Feature.Commas] = Math.min(1, commas / 6);
  row[Feature.OpensQuote] = Number(tokens.norms[first] === "«" || tokens.norms[first] === '"');
  row[Feature.Question] = Number(tokens.norms[end - 1] === "?");
  row[Feature.Exclamation] = Number(tokens.norms[end - 1] === "!");
}

/** What counts for the opening in its own measure: the product with the inverse of the place. */
const CROSSED: readonly (readonly [Feature, Feature])[] = [
  [Feature.InverseWords, Feature.Words],
  [Feature.InverseFirstNames, Feature.FirstNames],
  [Feature.InverseFirstCapitals, Feature.FirstCapitals],
  [Feature.InverseCentrality, Feature.Centrality],
  [Feature.InverseOfTitle, Feature.OfTitle],
  [Feature.InverseQuoted, Feature.Quoted],
  [Feature.InverseFigures, Feature.Figures],
  [Feature.InverseFame, Feature.Fame],
  [Feature.InverseFacts, Feature.Facts],
  [Feature.InverseEvents, Feature.Events],
  [Feature.InverseNews, Feature.News],
  [Feature.InverseAnnounce, Feature.Announce],
  [Feature.InverseNovelty, Feature.Novelty],
  [Feature.InverseBackground, Feature.Background],
  [Feature.InverseSubjectNamed, Feature.SubjectNamed],
  [Feature.InverseSetting, Feature.OpensSetting],
  [Feature.InverseContentChance, Feature.ContentChance],
  [Feature.InverseChanceShare, Feature.ChanceShare],
];

/** Products of two features: what counts for the opening counts for less further down. */
function setCrosses(row: Float64Array, rank: number): void {
  const inverse = 1 / (rank + 1);
  const first = Number(rank === 0);
  row[Feature.FirstWords] = first * (row[Feature.Words] as number);
  row[Feature.FirstCentrality] = first * (row[Feature.Centrality] as number);
  for (const [cross, feature] of CROSSED) row[cross] = inverse * (row[feature] as number);
  const early = Number(rank < EARLY);
  row[Feature.EarlyFigures] = early * (row[Feature.Figures] as number);
  row[Feature.EarlyDay] = early * (row[Feature.Day] as number);
}

function setCentralityRanks(rows: Float64Array, { candidates, measures }: Evidence): void {
  const { centrality } = measures;
  const order = [...candidates.keys()].sort(
    (one, other) =>
      (centrality[candidates[other] as number] as number) - (centrality[candidates[one] as number] as number) ||
      one - other,
  );
  for (const [rank, candidate] of order.entries())
    rows[candidate * Feature.Count + Feature.CentralityRank] = 1 / (rank + 1);
}
