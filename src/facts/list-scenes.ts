import type { LinkedEntity } from "../entities/entity.js";
import type { Entities } from "../entities/link-entities.js";
import type { FigureMention } from "../mentions/mention.js";
import type { FactContext } from "./fact-context.js";
import type { FoundMeasure } from "./found-measure.js";
import { findPossessive, type HolderMention, type HolderScene, type HolderWords, readSubject } from "./holder-scene.js";
import { type VerbClassWords, verbClassAt, verbOf } from "./verb-class.js";

/** What stands for companies, in text order: names, « le groupe », « elle ». */
export function listHolderMentions({ phrases }: FactContext, { companies }: Entities): HolderMention[] {
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
      },
    ];
  });
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
