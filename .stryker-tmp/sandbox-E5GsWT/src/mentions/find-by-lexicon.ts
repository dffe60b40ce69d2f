// @ts-nocheck
import type { Document } from "../document/document.js";
import { remember } from "../document/remember.js";
import { Gap, Shape, TokenKind } from "../document/tokens.js";
import { foldWord, NO_FORM, readOn } from "./beginnings.js";
import { countParts, foldForm } from "./fold-form.js";
import { HASH_START } from "./hash-set.js";
import type { Articles, LexiconMatch, NameTable } from "./lexicon.js";
import type { LexiconRecord } from "./mention.js";
import { findForms, firstForm, formOf } from "./name-table.js";

const NO_ARTICLES: Articles = new Map();

/**
 * Names of the table in a document, the longest at each place, left to right, without overlaps. A name stands where there is a
 * capital or a digit, or where the form itself begins in lower case (« leboncoin »); text in capitals counts as any casing. An article
 * is in the span when it is the name's and has a capital (« Les Echos »), else not (« aux Echos », « d'Atos »).
 */
export function findByLexicon(document: Document, table: NameTable, articles: Articles = NO_ARTICLES): LexiconMatch[] {
  const matches: LexiconMatch[] = [];
  if (table.forms.starts.length === 0) return matches;
  const search = new Search(document, table);
  const { count, norms, shapes } = document.tokens;
  for (let token = 0; token < count; token++) {
    const next = token + 1;
    if (next < count && (shapes[next] as Shape) > Shape.Lower) {
      const article = articles.get(norms[token] as string);
      if (article !== undefined && (shapes[token] === Shape.Lower || article !== norms[token])) {
        const match = search.findBehindArticle(next, article);
        if (match !== null) {
          matches.push(match);
          token = match.end - 1;
          continue;
        }
      }
    }
    const match = search.findAt(token);
    if (match === null) continue;
    matches.push(match);
    token = match.end - 1;
  }
  return matches;
}

interface Found {
  readonly record: number;
  readonly sameCase: boolean;
}

/** Looks for names in one document, and remembers the last ones found. */
class Search {
  /** Hash of what was read so far, as names are folded. */
  private hash = HASH_START;
  private end = -1;
  private found: Found[] = [];
  /** By word: as names are folded, and of a table that stays, the hash where a form begins with it, else `NO_FORM`. */
  private readonly foldedWords: readonly string[];
  /** By word as it is written, its capitals kept. */
  private readonly foldedSurfaces: readonly string[];
  private readonly hashes: Int32Array | null = null;
  private readonly lowerHashes: Int32Array | null = null;

  constructor(
    private readonly document: Document,
    private readonly table: NameTable,
  ) {
    const { vocabulary } = document.tokens;
    this.foldedWords = vocabulary.values(foldWord);
    this.foldedSurfaces = vocabulary.surfaceValues(foldForm);
    const readers = table.beginningReaders;
    if (!readers) return;
    this.hashes = vocabulary.column(readers.any);
    this.lowerHashes = vocabulary.column(readers.lower);
  }

  /** The longest name that begins at a token. */
  findAt(token: number): LexiconMatch | null {
    const { beginnings, lowerBeginnings } = this.table.forms;
    const { kinds, shapes, words } = this.document.tokens;
    const lower = shapes[token] === Shape.Lower;
    const hashes = lower ? this.lowerHashes : this.hashes;
    if (hashes && kinds[token] === TokenKind.Word && hashes[words[token] as number] === NO_FORM) return null;
    this.hash = HASH_START;
    this.search("", token, lower ? lowerBeginnings : beginnings);
    return this.end < 0 ? null : this.matchFrom(token);
  }

  /** The longest name behind a lower-case or contracted article, with the article it stands for or without. */
  findBehindArticle(token: number, article: string): LexiconMatch | null {
    const { beginnings } = this.table.forms;
    this.hash = HASH_START;
    if (!this.read(article, beginnings)) return null;
    this.search(article, token, beginnings);
    if (this.end < 0) return null;
    const { end, found } = this;
    this.hash = HASH_START;
    this.search("", token, beginnings);
    if (this.end < end) {
      this.end = end;
      this.found = found;
    } else if (this.end === end) this.found = [...found, ...this.found];
    return this.matchFrom(token);
  }

  /** Reads on from token `first`; the article before it, if any, has been read. */
  private search(article: string, first: number, beginnings: Int32Array): void {
    const { text, tokens, sentenceOf } = this.document;
    const { count, starts, kinds, gaps } = tokens;
    const sentence = sentenceOf[first];
    this.end = -1;
    for (let token = first; token < count && sentenceOf[token] === sentence; token++) {
      const apart = token > first && gaps[token] !== Gap.None;
      if (apart && text[(starts[token] as number) - 1] === "\t") return;
      const folded = this.foldToken(token, token > first);
      if (folded === "" && (apart || token === first || kinds[token] !== TokenKind.Mark)) return;
      if (!this.read(folded, beginnings)) return;
      if (folded !== "" && !(apart && this.isSign(token))) this.take(article, first, token + 1);
    }
  }

  private foldToken(token: number, inside: boolean): string {
    const { text, tokens } = this.document;
    const norm = tokens.norms[token] as string;
    if (tokens.kinds[token] === TokenKind.Word) return this.foldedWords[tokens.words[token] as number] as string;
    if (inside && (norm === "." || norm === "!")) return "";
    return foldMark(text.slice(tokens.starts[token], tokens.ends[token]));
  }

  /** Whether a form of `beginnings` goes on with what is read. */
  private read(folded: string, beginnings: Int32Array): boolean {
    const hash = readOn(this.hash, folded, beginnings);
    if (hash === NO_FORM) return false;
    this.hash = hash;
    return true;
  }

  /** « Canal +12 % »: a sign belongs to the number it touches. */
  private isSign(token: number): boolean {
    const { kinds, gaps, count } = this.document.tokens;
    return kinds[token] === TokenKind.Mark && token + 1 < count && gaps[token + 1] === Gap.None;
  }

  /** Keeps the forms that end before token `end`, in the place of shorter ones. */
  private take(article: string, first: number, end: number): void {
    const { forms } = this.table;
    if (firstForm(forms, this.hash) < 0) return;
    const { text, tokens } = this.document;
    const written = text.slice(tokens.starts[first], tokens.ends[end - 1]).replace(LINES, " ");
    const isWord = end === first + 1 && tokens.kinds[first] === TokenKind.Word;
    const surface = isWord ? (this.foldedSurfaces[tokens.words[first] as number] as string) : foldName(written);
    const found: Found[] = [];
    for (const form of findForms(forms, article + surface.toLowerCase(), this.hash)) {
      const start = (forms.starts[form] as number) + article.length;
      const sameCase = forms.forms.startsWith(surface, start);
      if (!sameCase && !this.isCased(forms.forms.slice(start, forms.ends[form]), surface, first)) continue;
      if (formOf(this.table, form) === written || this.isParted(form, article, written, sameCase, first, end))
        found.push({ record: forms.records[form] as number, sameCase });
    }
    if (found.length === 0) return;
    this.end = end;
    this.found = found;
  }

  /** Whether a surface with other capitals than the form can be it: it has some where the form has some, and at its start. */
  private isCased(form: string, surface: string, first: number): boolean {
    if (this.document.tokens.shapes[first] === Shape.Lower) return false;
    return form === form.toLowerCase() || surface !== surface.toLowerCase();
  }

  /** Whether spaces and hyphens part the words as in the form, or can be taken for it. */
  private isParted(
    form: number,
    article: string,
    written: string,
    sameCase: boolean,
    first: number,
    end: number,
  ): boolean {
    const parts = partsOf(written);
    const partsOfForm = partsOf(formOf(this.table, form)) - (article === "" || article.endsWith("'") ? 0 : 1);
    if (parts === partsOfForm) return true;
    if (this.document.tokens.shapes[first] === Shape.Lower) return false;
    return parts < partsOfForm ? sameCase : this.isCapitalized(first, end);
  }

  /** Each word begins with a capital or a digit, and not all is in capitals: « Bla Bla Car », not « Et si » nor « ET SI ». */
  private isCapitalized(first: number, end: number): boolean {
    const { shapes, kinds } = this.document.tokens;
    let mixed = false;
    for (let token = first; token < end; token++) {
      if (kinds[token] !== TokenKind.Word) continue;
      const shape = shapes[token] as Shape;
      if (shape < Shape.Capitalized) return false;
      if (shape === Shape.Capitalized || shape === Shape.Mixed) mixed = true;
    }
    return mixed;
  }

  private matchFrom(first: number): LexiconMatch {
    const { table, found, end } = this;
    const same = found.filter(({ sameCase }) => sameCase);
    const numbers = new Set([...same, ...found].map(({ record }) => record));
    const records: LexiconRecord[] = Array.from(numbers, (number) => table.record(number));
    return { first, end, records, sameCase: same.length > 0 };
  }
}

const foldName = remember(foldForm);
const foldMark = remember((written) => foldForm(written).toLowerCase());
const partsOf = remember(countParts);

const LINES = /[\n\r]+/g;
