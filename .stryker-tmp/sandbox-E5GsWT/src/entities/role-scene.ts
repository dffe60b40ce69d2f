// @ts-nocheck
import type { Document } from "../document/document.js";
import { itemAt } from "../document/item-at.js";
import { type Grammar, type VerbGroup, Word } from "../language/grammar.js";
import type { Clauses } from "../language/split-clauses.js";
import type { EntityPhrase, Phrases } from "./phrases.js";
import type { TitlePhrase } from "./read-title.js";
import type { ReferenceWords } from "./reference-words.js";
import type { RoleWords } from "./role-words.js";

export interface RoleContext {
  readonly document: Document;
  readonly grammar: Grammar;
  readonly clauses: Clauses;
  readonly phrases: Phrases;
  readonly words: { readonly roles: RoleWords; readonly references: ReferenceWords };
}

/** A text read for names, clauses and phrases, as those who look for roles ask it. */
export class RoleScene {
  constructor(readonly context: RoleContext) {}

  norm(token: number): string {
    return this.context.document.tokens.norms[token] ?? "";
  }

  bits(token: number): number {
    return (this.context.grammar.bits[token] ?? 0) & Word.Function;
  }

  phrase(token: number): EntityPhrase | undefined {
    return itemAt(this.context.phrases.list, this.context.phrases.at[token]);
  }

  /** The phrases of a sentence, in order. */
  phrasesOf(sentence: number): EntityPhrase[] {
    const { list, starts } = this.context.phrases;
    return list.slice(starts[sentence], starts[sentence + 1]);
  }

  isSubject(phrase: EntityPhrase): boolean {
    const { phrases, clauses } = this.context;
    const subject = phrases.subjects[clauses.of[phrase.head] as number];
    return subject?.phrases.some((index) => phrases.list[index] === phrase) ?? false;
  }

  /** Where the list of people that ends with this one begins: « les fondateurs A, B et C ». */
  startOfList(person: EntityPhrase, first: number): number {
    let start = person.first;
    for (let token = start - 1; token > first; token = start - 1) {
      const joint = this.norm(token) === "," || (this.bits(token) & Word.Coordinator) !== 0;
      const before = joint ? this.phrase(token - 1) : undefined;
      if (before?.entity.kind !== "person") break;
      start = before.first;
    }
    return start;
  }

  groupAt(token: number): VerbGroup | undefined {
    return itemAt(this.context.grammar.groups, this.context.grammar.groupOf[token]);
  }

  gives(lemma: string): boolean {
    const { links, appoints } = this.context.words.roles;
    return links.has(lemma) || appoints.has(lemma);
  }

  /** « devient actionnaire » is no appointment. */
  isPost({ first }: TitlePhrase): boolean {
    return !this.context.words.roles.holdings.has(this.norm(first));
  }

  textOf(first: number, end: number): string {
    const { text, tokens } = this.context.document;
    return text.slice(tokens.starts[first], tokens.ends[end - 1]);
  }
}
