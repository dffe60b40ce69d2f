// @ts-nocheck
import type { Document } from "../document/document.js";
import { itemAt } from "../document/item-at.js";
import { Shape, TokenKind } from "../document/tokens.js";
import { Word } from "../language/grammar.js";
import type { FigureMention } from "../mentions/mention.js";
import type { FactContext } from "./fact-context.js";
import { bucketOfDistance, type Features, FeatureTable } from "./feature-table.js";
import { outerClause } from "./in-clause.js";
import { classOfFigure } from "./period-features.js";

/** What a word does near a figure or a name, for telling whose figure it is. */
export enum HolderWord {
  /** « selon », « d'après ». */
  Source,
  By,
  /** « pour », « chez ». */
  For,
  /** « de », « d' », « du », « des ». */
  Of,
  /** « à », « au ». */
  To,
  /** « contre », « face », « devant », « après ». */
  Against,
  With,
  And,
  /** « dont », « qui », « que ». */
  Relative,
  /** « dans », « sur », « en ». */
  In,
  Comma,
  Colon,
  Semicolon,
  OpenBracket,
  CloseBracket,
  Quote,
  Dash,
  Article,
  Verb,
  /** « le groupe », « l'éditeur »: a noun that stands for a company. */
  CompanyNoun,
  /** « il », « elle », « son », « sa », « leur ». */
  Pronoun,
  /** « marché », « secteur », « ménages »: nobody's figure. */
  Crowd,
  /** « action », « titre », « cours ». */
  Stock,
  Word,
  Capital,
  Number,
  /** Outside the sentence. */
  Edge,
}
const CLASSES = HolderWord.Edge + 1;

export type HolderWords = ReadonlyMap<string, HolderWord>;

/** What the subject of a figure's clause is. */
export enum SubjectKind {
  None,
  Company,
  Person,
  Organization,
  /** A noun that is of a company. */
  OfCompany,
  /** Any other noun. */
  Noun,
}
const SUBJECTS = SubjectKind.Noun + 1;

/** A mention of someone who may hold a figure. */
export interface HolderMention {
  /** Index of the entity. */
  readonly entity: number;
  /** Tokens, half-open. */
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  /** An analyst firm: quoted about others' figures. */
  readonly analyst: boolean;
  /** Mentions of the entity in the document. */
  readonly count: number;
  /** The first such mention of its sentence. */
  readonly leads: boolean;
  /** The company that the document names most. */
  readonly top: boolean;
  /** Index into the phrases of the document. */
  readonly phrase: number;
  /** Named, told by a noun (« le groupe »), by a pronoun. */
  readonly via: "name" | "noun" | "pronoun";
}

/** What all candidates for one figure share. */
export interface HolderScene {
  readonly context: FactContext;
  readonly document: Document;
  /** Entity that the text speaks of when the sentence begins, by the two ways to tell it; or -1. */
  readonly topic: number;
  readonly body: number;
  /** Entity that the sentence before introduced by an apposition, or -1. */
  readonly introduced: number;
  readonly subject: SubjectKind;
  /** Token of the subject's noun where it is no entity, else -1. */
  readonly subjectHead: number;
  /** A possessive in the figure's clause before it: 1 « ses ventes », 2 also right before the measure. */
  readonly possessive: number;
  /** 1 inside a quotation. */
  readonly quoted: number;
  /** A number from 1 to 511 for what the figure measures, else 0. */
  readonly measure: number;
  /** `HolderWord` of each word of the vocabulary, -1 for those in no list. */
  readonly classes: Int32Array;
  readonly figure: FigureMention;
  readonly sentence: number;
  /** Companies named in the sentence, in order. */
  readonly mentions: readonly HolderMention[];
  /** First tokens of the sentence's figures, in order, and which of them this is. */
  readonly figures: readonly number[];
  readonly rank: number;
  /** Names that are no company in the sentence: first tokens. */
  readonly others: readonly number[];
  /** Entity that was given the figure before, or -1. */
  readonly previous: number;
  /** Whether the figure before stands in the same sentence. */
  readonly chained: boolean;
}

/** How a company stands to the clause of a figure. */
enum Standing {
  Elsewhere,
  /** Its subject. */
  Subject,
  /** What its subject is of: SFR in « les ventes de SFR ». */
  OfSubject,
  /** Subject of a clause around it, or what that one is of. */
  OuterSubject,
  OfOuterSubject,
  /** In the clause, and none of these. */
  Inside,
}
const STANDINGS = Standing.Inside + 1;

/** Figures are told apart as change, share, other percentage, amount, quantity. */
export const HOLDER_CLASSES = 5;

export const HOLDER_FEATURES = new FeatureTable(
  {
    distance: 16,
    companiesBetween: 8,
    figuresBetween: 8,
    beforeMention: 4 * CLASSES,
    afterMention: 2 * CLASSES,
    beforeFigure: 2 * CLASSES,
    afterFigure: 2 * CLASSES,
    subject: 16,
    link: 4 * CLASSES,
    marks: 24,
    verbs: 8,
    turns: 16,
    brackets: 8,
    leads: 4,
    chain: 4,
    analyst: 4,
    count: 4,
    nearest: 6,
    bridge: 2 * CLASSES * CLASSES,
    topicBack: 5,
    topicLeads: 2,
    topicStanding: 16,
    topicAnaphor: 8,
    topicCompanies: 3,
    topicCount: 4,
    topicChain: 4,
    topicCrowd: 4,
    topicFirstWord: CLASSES,
    topicRecency: 4,
    topicBeforeFigure: CLASSES,
    nobody: 1,
    nobodyCompanies: 4,
    nobodyCrowd: 4,
    nobodyAnaphor: 4,
    nobodyBeforeFigure: CLASSES,
    nobodyAfterFigure: CLASSES,
    nobodySecondAfter: CLASSES,
    nobodyDistance: 8,
    nobodyOthers: 4,
    nobodyChain: 4,
    nobodyFirstWord: CLASSES,
    standing: 4 * STANDINGS,
    via: 3 * STANDINGS,
    topical: 16,
    possessive: 8,
    quote: 4,
    measure: 512,
    topicSubject: 3 * SUBJECTS,
    topicTopical: 32,
    topicQuote: 4,
    topicPossessive: 8,
    topicVia: 6,
    topicMeasure: 512,
    nobodySubject: 2 * SUBJECTS,
    nobodyHead: CLASSES,
    nobodyTopic: 4,
    nobodyQuote: 4,
    nobodyPossessive: 4,
    nobodyMeasure: 512,
  },
  HOLDER_CLASSES,
);
const HOLDER = HOLDER_FEATURES.groups;

const bucketOfCount = (count: number): number => (count <= 2 ? count - 1 : count <= 4 ? 2 : 3);

function classAt({ document, classes, sentence }: HolderScene, token: number): HolderWord {
  const { tokens, sentenceOf } = document;
  if (token < 0 || token >= tokens.count || sentenceOf[token] !== sentence) return HolderWord.Edge;
  const known = classes[tokens.words[token] as number] as number;
  if (known >= 0) return known;
  if (tokens.kinds[token] === TokenKind.Number) return HolderWord.Number;
  return (tokens.shapes[token] ?? Shape.None) >= Shape.Capitalized ? HolderWord.Capital : HolderWord.Word;
}

/** « 16,5 % (+75,9 %) pour … »: the token behind the bracket that opens at `token`, else `token`. */
function endWithBracket(scene: HolderScene, token: number): number {
  if (classAt(scene, token) !== HolderWord.OpenBracket) return token;
  for (let at = token + 1; classAt(scene, at) !== HolderWord.Edge; at++) {
    if (classAt(scene, at) === HolderWord.CloseBracket) return at + 1;
  }
  return token;
}

/** Counts of what stands between two tokens. */
function survey(scene: HolderScene, from: number, to: number) {
  const seen = { commas: 0, semicolon: 0, colon: 0, verb: 0, relative: 0, brackets: 0, against: 0, and: 0 };
  for (let token = from; token < to; token++) {
    const kind = classAt(scene, token);
    if (kind === HolderWord.Comma) seen.commas++;
    else if (kind === HolderWord.Semicolon) seen.semicolon = 1;
    else if (kind === HolderWord.Colon) seen.colon = 1;
    else if (kind === HolderWord.Verb) seen.verb = 1;
    else if (kind === HolderWord.Relative) seen.relative = 1;
    else if (kind === HolderWord.Against) seen.against = 1;
    else if (kind === HolderWord.And) seen.and = 1;
    else if (kind === HolderWord.OpenBracket) seen.brackets++;
    else if (kind === HolderWord.CloseBracket) seen.brackets--;
  }
  return seen;
}

/** Features of a company named in the figure's sentence. */
export function describeMention(scene: HolderScene, mention: HolderMention, features: Features): void {
  const { figure, mentions, figures, rank } = scene;
  features.begin(classOfFigure(figure));
  const after = mention.first >= figure.end ? 1 : 0;
  const behind = endWithBracket(scene, figure.end);
  const from = after ? (mention.first >= behind ? behind : figure.end) : mention.end;
  const to = after ? mention.first : figure.first;
  const side = (value: number, size: number) => value + after * size;
  features.add(HOLDER.distance, side(bucketOfDistance(to - from), 8));
  const between = mentions.filter(({ first }) => first >= from && first < to).length;
  features.add(HOLDER.companiesBetween, side(Math.min(between, 3), 4));
  const figuresBetween = figures.filter((first, index) => index !== rank && first >= from && first < to).length;
  features.add(HOLDER.figuresBetween, side(Math.min(figuresBetween, 3), 4));
  const reach = Math.min(figuresBetween, 1) * 2 * CLASSES;
  features.add(HOLDER.beforeMention, reach + side(classAt(scene, mention.first - 1), CLASSES));
  features.add(HOLDER.afterMention, side(classAt(scene, mention.end), CLASSES));
  features.add(HOLDER.beforeFigure, side(classAt(scene, figure.first - 1), CLASSES));
  features.add(HOLDER.afterFigure, side(classAt(scene, behind), CLASSES));
  const seen = survey(scene, from, to);
  const clear = (seen.commas + seen.semicolon + seen.colon === 0 ? 1 : 0) + (figuresBetween === 0 ? 2 : 0);
  if (after) features.add(HOLDER.link, clear * CLASSES + classAt(scene, mention.first - 1));
  else {
    const acts =
      classAt(scene, mention.end) === HolderWord.Verb || classAt(scene, mention.end + 1) === HolderWord.Verb ? 1 : 0;
    features.add(HOLDER.subject, acts + 2 * clear + 8 * (between === 0 ? 1 : 0));
  }
  features.add(HOLDER.marks, side(Math.min(seen.commas, 2) + 3 * seen.semicolon + 6 * seen.colon, 12));
  features.add(HOLDER.verbs, side(seen.verb + 2 * seen.relative, 4));
  features.add(HOLDER.turns, side(seen.against + 2 * seen.and + 4 * Math.min(figuresBetween, 1), 8));
  features.add(HOLDER.brackets, side(seen.brackets === 0 ? 0 : seen.brackets > 0 ? 1 : 2, 4));
  features.add(HOLDER.leads, side(mention.leads ? 1 : 0, 2));
  features.add(HOLDER.chain, (scene.chained ? 2 : 0) + (scene.previous === mention.entity ? 1 : 0));
  const quoted =
    classAt(scene, mention.first - 1) === HolderWord.Source || classAt(scene, mention.first - 2) === HolderWord.Source;
  features.add(HOLDER.analyst, (mention.analyst ? 2 : 0) + (quoted ? 1 : 0));
  features.add(HOLDER.count, bucketOfCount(mention.count));
  features.add(HOLDER.nearest, side(between === 0 ? 0 : between === 1 ? 1 : 2, 3));
  const standing = standingOf(scene, mention);
  features.add(HOLDER.standing, standing + STANDINGS * (after + 2 * (scene.subject === SubjectKind.Company ? 1 : 0)));
  features.add(HOLDER.via, standing + STANDINGS * VIAS[mention.via]);
  features.add(HOLDER.topical, topicality(scene, mention) + 8 * after);
  features.add(HOLDER.possessive, scene.possessive + 3 * after);
  features.add(HOLDER.quote, scene.quoted + 2 * after);
  features.add(HOLDER.measure, scene.measure);
  if (to - from <= 2) {
    const near = after ? classAt(scene, from) : classAt(scene, to - 1);
    const far = to - from === 2 ? (after ? classAt(scene, to - 1) : classAt(scene, from)) : HolderWord.Edge;
    features.add(HOLDER.bridge, side((to - from === 0 ? HolderWord.Edge : near) * CLASSES + far, CLASSES * CLASSES));
  }
}

function anaphorBefore(scene: HolderScene): { pronoun: number; noun: number; crowd: number } {
  const found = { pronoun: 0, noun: 0, crowd: 0 };
  const { document, sentence, figure } = scene;
  for (let token = document.sentences[sentence]?.first ?? 0; token < figure.first; token++) {
    const kind = classAt(scene, token);
    if (kind === HolderWord.Pronoun) found.pronoun = 1;
    else if (kind === HolderWord.CompanyNoun) found.noun = 1;
    else if (kind === HolderWord.Crowd) found.crowd = 1;
  }
  return found;
}

const crowdAfter = (scene: HolderScene): number => {
  for (let token = scene.figure.end; token < scene.figure.end + 4; token++) {
    if (classAt(scene, token) === HolderWord.Crowd) return 1;
  }
  return 0;
};

/** Features of a company named in an earlier sentence; `recency` counts the other companies named since. */
export function describeTopic(scene: HolderScene, mention: HolderMention, recency: number, features: Features): void {
  features.begin(classOfFigure(scene.figure));
  const { pronoun, noun, crowd } = anaphorBefore(scene);
  const back = scene.sentence - mention.sentence;
  const sameParagraph =
    scene.document.sentences[mention.sentence]?.paragraph === scene.document.sentences[scene.sentence]?.paragraph;
  features.add(HOLDER.topicBack, back <= 3 ? back - 1 : back <= 6 ? 3 : 4);
  features.add(
    HOLDER.topicStanding,
    (mention.top ? 1 : 0) +
      (scene.previous === mention.entity ? 2 : 0) +
      (sameParagraph ? 4 : 0) +
      (pronoun || noun ? 8 : 0),
  );
  features.add(HOLDER.topicLeads, mention.leads ? 1 : 0);
  features.add(HOLDER.topicAnaphor, pronoun + 2 * noun + (mention.leads ? 4 : 0));
  features.add(HOLDER.topicCompanies, Math.min(scene.mentions.length, 2));
  features.add(HOLDER.topicCount, bucketOfCount(mention.count));
  features.add(HOLDER.topicChain, (scene.chained ? 2 : 0) + (scene.previous === mention.entity ? 1 : 0));
  features.add(HOLDER.topicCrowd, crowd + 2 * crowdAfter(scene));
  features.add(HOLDER.topicFirstWord, classAt(scene, scene.document.sentences[scene.sentence]?.first ?? 0));
  features.add(HOLDER.topicRecency, Math.min(recency, 3));
  features.add(HOLDER.topicBeforeFigure, classAt(scene, scene.figure.first - 1));
  const topical = topicality(scene, mention);
  features.add(HOLDER.topicSubject, scene.subject + SUBJECTS * Math.min(recency, 2));
  features.add(HOLDER.topicTopical, topical + 8 * Math.min(scene.mentions.length, 1) + 16 * (pronoun || noun ? 1 : 0));
  features.add(HOLDER.topicQuote, scene.quoted + 2 * (topical & 1));
  features.add(HOLDER.topicPossessive, scene.possessive + 3 * (topical & 1));
  features.add(HOLDER.topicVia, VIAS[mention.via] + 3 * (mention.analyst ? 1 : 0));
  features.add(HOLDER.topicMeasure, scene.measure);
}

const VIAS = { name: 0, noun: 1, pronoun: 2 } as const;

/** Bits: what the text speaks of, by both ways to tell it; what the sentence before introduced. */
const topicality = (scene: HolderScene, { entity }: HolderMention): number =>
  (scene.topic === entity ? 1 : 0) + (scene.body === entity ? 2 : 0) + (scene.introduced === entity ? 4 : 0);

/** How many clauses around a figure's own are asked for their subject. */
const OUTER_CLAUSES = 3;

function standingOf({ context, figure }: HolderScene, mention: HolderMention): Standing {
  const { clauses, phrases } = context;
  const own = outerClause(clauses, figure.first);
  let clause = own;
  for (let outer = 0; outer <= OUTER_CLAUSES && clause >= 0; outer++) {
    const subject = phrases.subjects[clause];
    if (subject?.phrases.includes(mention.phrase)) return outer === 0 ? Standing.Subject : Standing.OuterSubject;
    if (subject?.of === mention.phrase) return outer === 0 ? Standing.OfSubject : Standing.OfOuterSubject;
    clause = clauses.list[clause]?.parent ?? -1;
  }
  return outerClause(clauses, mention.first) === own ? Standing.Inside : Standing.Elsewhere;
}

/** What the subject of a figure's clause is; the token of its noun where it is no entity, else -1. */
export function readSubject(
  { clauses, phrases }: FactContext,
  figure: FigureMention,
): { kind: SubjectKind; head: number } {
  const subject = phrases.subjects[outerClause(clauses, figure.first)];
  const kind = itemAt(phrases.list, subject?.phrases[0])?.entity.kind;
  if (!subject) return { kind: SubjectKind.None, head: -1 };
  if (kind !== undefined) {
    if (kind === "company") return { kind: SubjectKind.Company, head: -1 };
    return { kind: kind === "person" ? SubjectKind.Person : SubjectKind.Organization, head: -1 };
  }
  if (phrases.list[subject.of]?.entity.kind === "company") return { kind: SubjectKind.OfCompany, head: subject.head };
  return { kind: subject.head >= 0 ? SubjectKind.Noun : SubjectKind.None, head: subject.head };
}

/** 1 where a possessive stands before the figure in its sentence, 2 where in its clause. */
export function findPossessive({ document, grammar, clauses }: FactContext, figure: FigureMention): number {
  const { first } = document.sentences[document.sentenceOf[figure.first] ?? 0] ?? { first: 0 };
  const own = outerClause(clauses, figure.first);
  let found = 0;
  for (let token = figure.first - 1; token >= Math.max(first, figure.first - POSSESSIVE_REACH); token--) {
    if (((grammar.bits[token] ?? 0) & Word.Possessive) === 0) continue;
    if (outerClause(clauses, token) === own) return 2;
    found = 1;
  }
  return found;
}
const POSSESSIVE_REACH = 20;

/** Features of the answer that nobody holds the figure. */
export function describeNobody(scene: HolderScene, features: Features): void {
  const { figure, mentions, others } = scene;
  features.begin(classOfFigure(figure));
  const { pronoun, noun, crowd } = anaphorBefore(scene);
  features.add(HOLDER.nobody, 0);
  features.add(HOLDER.nobodyCompanies, Math.min(mentions.length, 3));
  features.add(HOLDER.nobodyCrowd, crowd + 2 * crowdAfter(scene));
  features.add(HOLDER.nobodyAnaphor, pronoun + 2 * noun);
  features.add(HOLDER.nobodyBeforeFigure, classAt(scene, figure.first - 1));
  features.add(HOLDER.nobodyAfterFigure, classAt(scene, figure.end));
  features.add(HOLDER.nobodySecondAfter, classAt(scene, figure.end + 1));
  const gaps = mentions.map(({ first, end }) => (first >= figure.end ? first - figure.end : figure.first - end));
  features.add(HOLDER.nobodyDistance, bucketOfDistance(Math.min(99, ...gaps)));
  const nearer = others.filter(
    (token) => token < figure.first && mentions.every(({ first }) => first < token || first > figure.first),
  );
  features.add(HOLDER.nobodyOthers, Math.min(others.length, 1) + 2 * Math.min(nearer.length, 1));
  features.add(HOLDER.nobodyChain, (scene.chained ? 2 : 0) + (scene.previous < 0 ? 1 : 0));
  features.add(HOLDER.nobodyFirstWord, classAt(scene, scene.document.sentences[scene.sentence]?.first ?? 0));
  features.add(HOLDER.nobodySubject, scene.subject + SUBJECTS * Math.min(mentions.length, 1));
  features.add(HOLDER.nobodyHead, scene.subjectHead < 0 ? HolderWord.Edge : classAt(scene, scene.subjectHead));
  features.add(HOLDER.nobodyTopic, (scene.topic >= 0 ? 1 : 0) + (scene.introduced >= 0 ? 2 : 0));
  features.add(HOLDER.nobodyQuote, scene.quoted + 2 * Math.min(mentions.length, 1));
  features.add(HOLDER.nobodyPossessive, scene.possessive);
  features.add(HOLDER.nobodyMeasure, scene.measure);
}
