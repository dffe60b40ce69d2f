import type { Document } from "../document/document.js";
import { itemAt } from "../document/item-at.js";
import { Shape, TokenKind } from "../document/tokens.js";
import { Word } from "../language/grammar.js";
import type { FigureMention } from "../mentions/mention.js";
import type { FactContext } from "./fact-context.js";
import type { FoundMeasure } from "./found-measure.js";
import { outerClause } from "./in-clause.js";
import type { VerbClass } from "./verb-class.js";

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
export const HOLDER_WORDS = HolderWord.Edge + 1;

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
export const SUBJECTS = SubjectKind.Noun + 1;

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
  /** Its name is a line of its own: a heading over what is its. */
  readonly heads: boolean;
}

/** Who answers for a figure: nobody, a company of the text, somebody else. */
export enum Teller {
  None,
  Company,
  Other,
}
export const TELLERS = Teller.Other + 1;

/** What the noun of a subject says of how many it stands for. */
export enum SubjectNumber {
  None,
  One,
  /** « les fournisseurs »: a noun for companies, in the plural. */
  ManyCompanies,
  Many,
}
export const SUBJECT_NUMBERS = SubjectNumber.Many + 1;

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
  readonly subjectNumber: SubjectNumber;
  /** Entity that answers for the figure, or -1; and what kind of teller it is. */
  readonly source: number;
  readonly teller: Teller;
  /** Entity of the last line before the figure that is a company's name and nothing else, or -1. */
  readonly heading: number;
  /** A possessive in the figure's clause before it: 1 « ses ventes », 2 also right before the measure. */
  readonly possessive: number;
  /** 1 inside a quotation. */
  readonly quoted: number;
  /** What the figure measures; null where that is unknown. */
  readonly measured: FoundMeasure | null;
  readonly verb: VerbClass;
  /** Mentions of companies in the text. */
  readonly total: number;
  /** How many companies the text has, and how much of its mentions the most named one has: buckets of 4. */
  readonly crowd: number;
  readonly dominance: number;
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

/** What a token of the figure's sentence does. */
export function classAt({ document, classes, sentence }: HolderScene, token: number): HolderWord {
  const { tokens, sentenceOf } = document;
  if (token < 0 || token >= tokens.count || sentenceOf[token] !== sentence) return HolderWord.Edge;
  const known = classes[tokens.words[token] as number] as number;
  if (known >= 0) return known;
  if (tokens.kinds[token] === TokenKind.Number) return HolderWord.Number;
  return (tokens.shapes[token] ?? Shape.None) >= Shape.Capitalized ? HolderWord.Capital : HolderWord.Word;
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
