import { bucketOfDistance, type Features } from "./feature-table.js";
import { HOLDER_FEATURES, STANDINGS, Standing } from "./holder-features.js";
import {
  classAt,
  HOLDER_WORDS,
  type HolderMention,
  type HolderScene,
  HolderWord,
  SUBJECTS,
  SubjectKind,
  TELLERS,
} from "./holder-scene.js";
import { outerClause } from "./in-clause.js";
import { classOfFigure } from "./period-features.js";
import { VERB_CLASSES } from "./verb-class.js";

const HOLDER = HOLDER_FEATURES.groups;

const bucketOfCount = (count: number): number => (count <= 2 ? count - 1 : count <= 4 ? 2 : 3);

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
  const reach = Math.min(figuresBetween, 1) * 2 * HOLDER_WORDS;
  features.add(HOLDER.beforeMention, reach + side(classAt(scene, mention.first - 1), HOLDER_WORDS));
  features.add(HOLDER.afterMention, side(classAt(scene, mention.end), HOLDER_WORDS));
  features.add(HOLDER.beforeFigure, side(classAt(scene, figure.first - 1), HOLDER_WORDS));
  features.add(HOLDER.afterFigure, side(classAt(scene, behind), HOLDER_WORDS));
  const seen = survey(scene, from, to);
  const clear = (seen.commas + seen.semicolon + seen.colon === 0 ? 1 : 0) + (figuresBetween === 0 ? 2 : 0);
  if (after) features.add(HOLDER.link, clear * HOLDER_WORDS + classAt(scene, mention.first - 1));
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
  features.add(HOLDER.measure, scene.measured?.head ?? 0);
  features.add(HOLDER.measureOf, relationToMeasure(scene, mention));
  features.add(
    HOLDER.measurePlace,
    placeOfMeasure(scene) * 3 + (mention.end <= (scene.measured?.first ?? 0) ? 0 : after + 1),
  );
  features.add(HOLDER.verb, (standing + STANDINGS * after) * VERB_CLASSES + scene.verb);
  features.add(HOLDER.share, shareOf(scene, mention.count) * 4 + scene.crowd);
  features.add(HOLDER.number, scene.subjectNumber * STANDINGS + standing);
  features.add(HOLDER.cited, (isTeller(scene, mention) * TELLERS + scene.teller) * 2 + after);
  features.add(HOLDER.heading, headingOf(scene, mention));
  features.add(HOLDER.lone, Math.min(mentions.length - 1, 3) + 4 * after);
  if (to - from <= 2) {
    const near = after ? classAt(scene, from) : classAt(scene, to - 1);
    const far = to - from === 2 ? (after ? classAt(scene, to - 1) : classAt(scene, from)) : HolderWord.Edge;
    features.add(
      HOLDER.bridge,
      side((to - from === 0 ? HolderWord.Edge : near) * HOLDER_WORDS + far, HOLDER_WORDS * HOLDER_WORDS),
    );
  }
}

/** Bits: the mention is what the measure is of (« les ventes de SFR »), stands inside it, or right before it. */
function relationToMeasure(scene: HolderScene, { first, end }: HolderMention): number {
  const { measured } = scene;
  if (measured === null) return 0;
  const gap = first - measured.end;
  const isOf = gap >= 0 && gap <= OF_REACH && classAt(scene, measured.end) === HolderWord.Of;
  return (isOf ? 1 : 0) + (first >= measured.first && end <= measured.end ? 2 : 0) + (end === measured.first ? 4 : 0);
}
const OF_REACH = 3;

/** 0 the measure stands before the figure in its sentence, 1 behind it, 2 elsewhere. */
function placeOfMeasure({ measured, document, sentence, figure }: HolderScene): number {
  if (measured === null || document.sentenceOf[measured.first] !== sentence) return 2;
  return measured.first < figure.first ? 0 : 1;
}

/** How much of all mentions of companies one has: up to an eighth, a quarter, a half, more. */
const shareOf = ({ total }: HolderScene, count: number): number => {
  const share = count / Math.max(1, total);
  return share <= 1 / 8 ? 0 : share <= 1 / 4 ? 1 : share <= 1 / 2 ? 2 : 3;
};

/** What stands before the measure (nothing, an article, a possessive, « de »), and whether it is of this sentence. */
function describeMeasured(scene: HolderScene): number {
  const { measured } = scene;
  if (measured === null) return 15;
  const before = classAt(scene, measured.first - 1);
  const kind =
    before === HolderWord.Article
      ? 1
      : before === HolderWord.Pronoun
        ? 2
        : before === HolderWord.Of
          ? 3
          : before === HolderWord.Edge
            ? 4
            : 0;
  return placeOfMeasure(scene) * 5 + kind;
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
  features.add(HOLDER.topicMeasure, scene.measured?.head ?? 0);
  features.add(HOLDER.topicVerb, scene.verb);
  features.add(HOLDER.topicShare, shareOf(scene, mention.count) * 4 + scene.crowd);
  features.add(HOLDER.topicCrowd2, scene.crowd * 4 + scene.dominance);
  features.add(HOLDER.topicLead, (mention.sentence < 2 ? 1 : 0) + (mention.top ? 2 : 0));
  features.add(HOLDER.topicMeasured, describeMeasured(scene));
  features.add(HOLDER.topicNumber, scene.subjectNumber * 2 + (pronoun || noun ? 1 : 0));
  features.add(HOLDER.topicCited, isTeller(scene, mention) * TELLERS + scene.teller);
  features.add(HOLDER.topicHeading, headingOf(scene, mention));
  features.add(HOLDER.topicSubjectNoun, scene.subjectHead < 0 ? HolderWord.Edge : classAt(scene, scene.subjectHead));
}

/** 1 for the company that answers for the figure. */
const isTeller = ({ source }: HolderScene, { entity }: HolderMention): 0 | 1 => (source === entity ? 1 : 0);

/** Whether a company's name is the heading over the figure, whether the mention is such a line, bit by bit. */
const headingOf = ({ heading }: HolderScene, { entity, heads }: HolderMention): number =>
  (heading === entity ? 1 : 0) + (heads ? 2 : 0);

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
  features.add(HOLDER.nobodyMeasure, scene.measured?.head ?? 0);
  features.add(HOLDER.nobodyVerb, scene.verb);
  features.add(HOLDER.nobodyShare, scene.crowd * 4 + scene.dominance);
  features.add(HOLDER.nobodyMeasured, describeMeasured(scene));
  features.add(HOLDER.nobodyNumber, scene.subjectNumber * 2 + Math.min(mentions.length, 1));
  features.add(HOLDER.nobodyCited, scene.teller * 2 + Math.min(mentions.length, 1));
  features.add(HOLDER.nobodyHeading, scene.heading < 0 ? 0 : 1);
  features.add(HOLDER.nobodyTopicShare, (scene.topic >= 0 ? 1 : 0) + 2 * scene.dominance);
}
