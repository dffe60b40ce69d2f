import type { Document } from "../document/document.js";
import { TokenKind } from "../document/tokens.js";
import type { LinkedEntity } from "../entities/entity.js";
import type { Entities } from "../entities/link-entities.js";
import { Word } from "../language/grammar.js";
import type { FigureMention } from "../mentions/mention.js";
import type { FactContext } from "./fact-context.js";
import type { SourceOf } from "./find-sourced.js";
import type { FoundMeasure } from "./found-measure.js";
import {
  findPossessive,
  type HolderMention,
  type HolderScene,
  HolderWord,
  type HolderWords,
  readSubject,
  SubjectNumber,
  Teller,
} from "./holder-scene.js";
import { type VerbClassWords, verbClassAt, verbOf } from "./verb-class.js";

/** What stands for companies, in text order: names, « le groupe », « elle ». */
export function listHolderMentions({ document, phrases }: FactContext, { companies }: Entities): HolderMention[] {
  const most = companies.reduce((count, { mentions }) => Math.max(count, mentions.length), 0);
  const top = companies.findIndex(({ mentions }) => mentions.length === most);
  const indexOf = new Map(companies.map((entity, index) => [entity, index]));
  let sentence = -1;
  return phrases.list.flatMap((phrase, index) => {
    const entity = indexOf.get(phrase.entity);
    if (entity === undefined) return [];
    const leads = phrase.sentence !== sentence;
    sentence = phrase.sentence;
    return [
      {
        entity,
        first: phrase.via === "name" ? phrase.head : phrase.first,
        end: phrase.end,
        sentence,
        analyst: phrases.analysts.has(phrase.entity),
        count: phrase.entity.mentions.length,
        leads,
        top: entity === top,
        phrase: index,
        via: phrase.via,
        heads: phrase.via === "name" && isWholeLine(document, phrase.sentence, phrase.first, phrase.end),
      },
    ];
  });
}

/** « Nimbela », « 2. Nimbela : »: a line with no other word. */
function isWholeLine({ sentences, tokens }: Document, sentence: number, from: number, to: number): boolean {
  const { first = 0, end = 0, headline = false } = sentences[sentence] ?? {};
  if (!headline) return false;
  for (let token = first; token < end; token++)
    if ((token < from || token >= to) && tokens.kinds[token] === TokenKind.Word) return false;
  return true;
}

/** What the noun of a subject says of its number: by its article, and whether its singular stands for a company. */
function numberOf({ document, grammar }: FactContext, head: number, words: HolderWords): SubjectNumber {
  if (head < 0) return SubjectNumber.None;
  const norm = document.tokens.norms[head] ?? "";
  const isPlural = [head - 1, head - 2].some((token) => ((grammar.bits[token] ?? 0) & Word.Plural) !== 0);
  if (!isPlural || !norm.endsWith("s")) return SubjectNumber.One;
  const company = words.get(norm.slice(0, -1)) === HolderWord.CompanyNoun;
  return company ? SubjectNumber.ManyCompanies : SubjectNumber.Many;
}

/** One scene a figure, made as it is asked for: `previousHolder` answers for the figures before. */
export function* listScenes(
  context: FactContext,
  entities: Entities,
  figures: readonly FigureMention[],
  companies: readonly HolderMention[],
  measures: readonly (FoundMeasure | null)[],
  words: HolderWords,
  verbs: VerbClassWords,
  sourceOf: SourceOf,
  previousHolder: (figure: number) => number,
): Generator<HolderScene> {
  const { document, phrases } = context;
  const classes = document.tokens.vocabulary.codes(words);
  const indexOf = new Map(entities.companies.map((entity, index) => [entity, index]));
  const holderOf = (entity: LinkedEntity | null | undefined) => (entity ? (indexOf.get(entity) ?? -1) : -1);
  const others = phrases.list.filter(({ via, entity }) => via === "name" && entity.kind !== "company");
  const total = entities.companies.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const most = entities.companies.reduce((count, { mentions }) => Math.max(count, mentions.length), 0);
  const { length } = entities.companies;
  const crowd = length <= 1 ? 0 : length <= 3 ? 1 : length <= 6 ? 2 : 3;
  const dominance = total === 0 ? 0 : most * 4 <= total ? 1 : most * 2 <= total ? 2 : 3;
  const sentenceAt = (token: number) => document.sentenceOf[token] ?? 0;
  let firstCompany = 0;
  let heading = -1;
  let headingRead = 0;
  const headed = companies.filter(({ heads }) => heads);
  const byName = new Map(entities.companies.map(({ name }, index) => [name, index]));
  let firstOther = 0;
  let firstFigure = 0;
  for (const [index, figure] of figures.entries()) {
    const sentence = sentenceAt(figure.first);
    while (firstCompany < companies.length && (companies[firstCompany]?.sentence ?? 0) < sentence) firstCompany++;
    while (firstOther < others.length && (others[firstOther]?.sentence ?? 0) < sentence) firstOther++;
    while (firstFigure < index && sentenceAt(figures[firstFigure]?.first ?? 0) < sentence) firstFigure++;
    const inSentence = <T extends { first: number }>(list: readonly T[], from: number): T[] => {
      let to = from;
      while (to < list.length && sentenceAt((list[to] as T).first) === sentence) to++;
      return list.slice(from, to);
    };
    const { kind, head } = readSubject(context, figure);
    while (headingRead < headed.length && (headed[headingRead]?.sentence ?? 0) < sentence)
      heading = headed[headingRead++]?.entity ?? -1;
    const { source } = sourceOf(figure.first);
    yield {
      context,
      document,
      classes,
      figure,
      sentence,
      topic: holderOf(phrases.topics[sentence]?.company),
      body: holderOf(phrases.topics[sentence]?.body),
      introduced: sentence > 0 ? holderOf(phrases.introduced[sentence - 1]) : -1,
      subject: kind,
      subjectHead: head,
      subjectNumber: numberOf(context, head, words),
      source: source?.kind === "company" ? (byName.get(source.name ?? "") ?? -1) : -1,
      teller: source === null ? Teller.None : source.kind === "company" ? Teller.Company : Teller.Other,
      heading,
      possessive: findPossessive(context, figure),
      quoted: (phrases.quotations.of[figure.first] ?? -1) >= 0 ? 1 : 0,
      measured: measures[index] ?? null,
      verb: verbClassAt(context, verbOf(context, figure), verbs),
      total,
      crowd,
      dominance,
      mentions: inSentence(companies, firstCompany),
      figures: inSentence(figures, firstFigure).map(({ first }) => first),
      rank: index - firstFigure,
      others: inSentence(others, firstOther).map(({ first }) => first),
      previous: index === 0 ? -1 : previousHolder(index - 1),
      chained: index > 0 && sentenceAt(figures[index - 1]?.first ?? 0) === sentence,
    };
  }
}
