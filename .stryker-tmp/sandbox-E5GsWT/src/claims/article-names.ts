// @ts-nocheck
import type { Document } from "../document/document.js";
import { foldAccents } from "../document/normalize.js";
import { spanOf } from "../document/span.js";
import { acronymsOf, nameWords } from "../entities/name-key.js";
import { foldForm } from "../mentions/fold-form.js";
import type { Entity, Extraction, NameVerdict, Span } from "../schema/types.js";
import type { ClaimWords } from "./claim-words.js";

export type NameType = NonNullable<NameVerdict["type"]>;

/** A name of the article with its words as they are compared. */
export interface ArticleName {
  readonly type: NameType;
  readonly entity: Entity;
  readonly words: readonly string[];
}

/** A name as a claim has it. */
export interface ClaimedName {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  readonly type: NameType | null;
}

const LISTS = [
  ["companies", "company"],
  ["people", "person"],
  ["organizations", "organization"],
  ["products", "product"],
  ["places", "place"],
] as const satisfies readonly (readonly [keyof Extraction, NameType])[];

/** The names of a claim, in the order of the lists. */
export const namesOf = (extraction: Extraction): { type: NameType; entity: Entity }[] =>
  LISTS.flatMap(([list, type]) => extraction[list].map((entity) => ({ type, entity })));

const keyOf = (form: string): string => foldForm(form).toLowerCase();

/** Finds the names of an article by any of their forms. */
export class ArticleNames {
  private readonly names: readonly ArticleName[];
  private readonly byKey = new Map<string, ArticleName>();
  private readonly byItem = new Map<string, ArticleName>();
  /** Tokens of the article by folded norm, made when a name is looked for that no list has. */
  private tokens: Map<string, number[]> | null = null;

  constructor(
    private readonly document: Document,
    extraction: Extraction,
    private readonly words: ClaimWords,
  ) {
    this.names = namesOf(extraction).map(({ type, entity }) => ({ type, entity, words: this.coreWords(entity.name) }));
    for (const name of this.names) {
      for (const form of [name.entity.name, ...name.entity.aliases]) {
        if (!this.byKey.has(keyOf(form))) this.byKey.set(keyOf(form), name);
      }
      if (name.entity.wikidata !== null) this.byItem.set(name.entity.wikidata, name);
    }
  }

  /** Words of a name without legal forms, unless nothing would be left. */
  private coreWords(name: string): readonly string[] {
    const all = nameWords(name);
    const core = all.filter((word) => !this.words.noise.has(word));
    return core.length > 0 ? core : all;
  }

  /** The article's name for a claim's: by any form, by its record, by its initials, by a part of it that no other name has. */
  find(claimed: ClaimedName): ArticleName | null {
    for (const form of [claimed.name, ...claimed.aliases]) {
      const found = this.byKey.get(keyOf(form));
      if (found) return found;
    }
    const item = claimed.wikidata === null ? undefined : this.byItem.get(claimed.wikidata);
    if (item) return item;
    const words = this.coreWords(claimed.name);
    const alike = this.names.filter(
      ({ type, words: long }) => isShortFor(words, long, type) || isSpeltOut(words, long),
    );
    return alike.length === 1 ? (alike[0] ?? null) : null;
  }

  private readonly holders = new Map<string, string>();

  /** One name for all names of a company, of the article's or a claim's: also « Google » for a claim's « Google Cloud ». */
  findHolder(name: string): string {
    const known = this.holders.get(name);
    if (known !== undefined) return known;
    const holder = this.lookUpHolder(name);
    this.holders.set(name, holder);
    return holder;
  }

  private lookUpHolder(name: string): string {
    const claimed = { name, aliases: [], wikidata: null, type: "company" as const };
    const found = this.find(claimed);
    if (found) return found.entity.name;
    const words = this.coreWords(name);
    const brands = this.names.filter(({ type, words: short }) => type === "company" && beginsWith(words, short));
    return brands.length === 1 ? (brands[0] as ArticleName).entity.name : name;
  }

  /** A person of the article with this surname and another first name. */
  findNamesake(name: string): ArticleName | null {
    const words = this.coreWords(name);
    if (words.length < 2) return null;
    const bearers = this.names.filter(
      ({ type, words: other }) => type === "person" && other.length > 1 && other.at(-1) === words.at(-1),
    );
    return bearers.length === 1 ? (bearers[0] ?? null) : null;
  }

  /** Where the words of a name stand in the article, accents and case apart, whether or not they were taken for a name. */
  findInText(name: string): Span[] {
    const wanted = splitWords(name);
    const first = wanted[0];
    if (first === undefined) return [];
    this.tokens ??= indexTokens(this.document);
    const { text, tokens } = this.document;
    const spans: Span[] = [];
    for (const token of this.tokens.get(first) ?? []) {
      const end = token + wanted.length;
      if (end > tokens.count || !wanted.every((word, at) => word === foldedNorm(this.document, token + at))) continue;
      spans.push(spanOf(text, tokens.starts[token] as number, tokens.ends[end - 1] as number));
    }
    return spans;
  }
}

const foldedNorm = ({ tokens }: Document, token: number): string => foldAccents(tokens.norms[token] ?? "");

function indexTokens(document: Document): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let token = 0; token < document.tokens.count; token++) {
    const norm = foldedNorm(document, token);
    const places = index.get(norm);
    if (places) places.push(token);
    else index.set(norm, [token]);
  }
  return index;
}

const SPACES = /[\s\u00a0\u202f]+/;
const splitWords = (name: string): string[] =>
  foldAccents(name.normalize("NFC").toLowerCase()).split(SPACES).filter(Boolean);

const beginsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 && short.length < long.length && short.every((word, at) => word === long[at]);

/** « Synergy » for « Synergy Research », « Kerbrat » and « S. Kerbrat » for « Solène Kerbrat », « AWS » for « Amazon Web Services ». */
function isShortFor(short: readonly string[], long: readonly string[], type: NameType): boolean {
  if (type !== "person")
    return beginsWith(long, short) || (short.length === 1 && acronymsOf(long).includes(short[0] ?? ""));
  const behind = long.slice(long.length - short.length);
  if (short.length < long.length && short.every((word, at) => word === behind[at])) return true;
  const [initial, ...rest] = short;
  const surname = long.slice(1);
  return (
    initial?.length === 1 &&
    long[0]?.[0] === initial &&
    rest.length === surname.length &&
    rest.every((word, at) => word === surname[at])
  );
}

/** « Amazon Web Services » for the article's « AWS », « Orange Côte d'Ivoire » for « OCI ». */
const isSpeltOut = (long: readonly string[], short: readonly string[]): boolean =>
  short.length === 1 && acronymsOf(long.map(withoutElision)).includes(short[0] ?? "");

const withoutElision = (word: string): string => word.slice(word.lastIndexOf("'") + 1) || word;
