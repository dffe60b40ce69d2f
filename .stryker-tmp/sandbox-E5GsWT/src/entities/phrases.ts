// @ts-nocheck
import type { Quotations } from "../language/find-quotations.js";
import type { LinkedEntity } from "./entity.js";

/** Words that stand for an entity: a name with the noun before it (« l'éditeur Temenos »), a noun (« le groupe »), a pronoun (« il »). */
export interface EntityPhrase {
  /** Tokens, half-open; article and noun before a name included. */
  readonly first: number;
  readonly end: number;
  /** First token of the name itself, or of the noun. */
  readonly head: number;
  readonly entity: LinkedEntity;
  readonly via: "name" | "noun" | "pronoun";
  readonly sentence: number;
}

/** What a clause speaks of. */
export interface Subject {
  /** Indexes into `Phrases.list`: one, or several joined by « et »; none when the subject is no entity. */
  readonly phrases: readonly number[];
  /** Index of the entity in the complement of a subject that is none: SFR in « les ventes de SFR »; or -1. */
  readonly of: number;
  /** Token of the noun, name or pronoun, or -1. */
  readonly head: number;
}

export interface Phrases {
  /** In text order. */
  readonly list: readonly EntityPhrase[];
  /** Index of the phrase that covers each token, or -1. */
  readonly at: Int32Array;
  /** Index of the first phrase of each sentence or, where it has none, of the next; one entry more than sentences. */
  readonly starts: Int32Array;
  /** Subject of each clause. */
  readonly subjects: readonly Subject[];
  /** What the text speaks of when each sentence begins: a company, and a company or organisation; null before any is named. */
  readonly topics: readonly Topic[];
  /** A company that each sentence introduces by an apposition, « Y, une start-up nancéienne »: what follows speaks of it. */
  readonly introduced: readonly (LinkedEntity | null)[];
  /** Firms that count others: sources, not what is spoken of. */
  readonly analysts: ReadonlySet<LinkedEntity>;
  readonly quotations: Quotations;
  /** What titles told of people. */
  readonly genders: ReadonlyMap<LinkedEntity, "m" | "f">;
}

export interface Topic {
  readonly company: LinkedEntity | null;
  readonly body: LinkedEntity | null;
  readonly organization: LinkedEntity | null;
}
