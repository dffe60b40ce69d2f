import type { Document } from "../document/document.js";
import { Gap, Shape, TokenKind } from "../document/tokens.js";
import { FormReader } from "./form-reader.js";
import type { Articles, LexiconMatch, NameTable } from "./lexicon.js";
import type { LexiconRecord } from "./mention.js";
import { firstForm, readForm } from "./name-table.js";

const NO_ARTICLES: Articles = new Map();

/**
 * Names of the table in a document, the longest at each place, left to right, without overlaps. A name stands where there is a
 * capital or a digit, or where the form itself begins in lower case (« leboncoin »); text in capitals counts as any casing. An article
 * is in the span when it is the name's and has a capital (« Les Echos »), else not (« aux Echos », « d'Atos »).
 */
export function findByLexicon(
  document: Document,
  table: NameTable,
  articles: Articles = NO_ARTICLES,
): LexiconMatch[] {
  const matches: LexiconMatch[] = [];
  if (table.forms.starts.length === 0) return matches;
  const search = new Search(document, table);
  const { count, norms, shapes } = document.tokens;
  for (let token = 0; token < count; token++) {
    const next = token + 1;
    if (next < count && (shapes[next] as Shape) > Shape.Lower) {
      const article = articles.get(norms[token] as string);
      if (article !== undefined && (shapes[token] === Shape.Lower || article !== norms[token])) {
        const match = search.findBehindArticle(token, article);
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

class Search {
  private readonly reader = new FormReader();
  /** Reads the forms that what was read is compared with. */
  private readonly other = new FormReader();
  private end = -1;
  private found: Found[] = [];

  constructor(
    private readonly document: Document,
    private readonly table: NameTable,
  ) {}

  /** The longest name that begins at a token. */
  findAt(token: number): LexiconMatch | null {
    const { shapes } = this.document.tokens;
    const { beginnings, lowerBeginnings } = this.table.forms;
    this.reader.begin();
    this.search(token, token, shapes[token] === Shape.Lower ? lowerBeginnings : beginnings);
    return this.end < 0 ? null : this.matchFrom(token);
  }

  /** The longest name behind a lower-case or contracted article, with the article it stands for or without. */
  findBehindArticle(token: number, article: string): LexiconMatch | null {
    const { beginnings } = this.table.forms;
    const name = token + 1;
    this.reader.begin();
    if (!this.reader.read(article, 0, article.length, beginnings)) return null;
    this.reader.part();
    this.search(token, name, beginnings);
    if (this.end < 0) return null;
    const { end, found } = this;
    this.reader.begin();
    this.search(name, name, beginnings);
    if (this.end < end) {
      this.end = end;
      this.found = found;
    } else if (this.end === end) this.found = [...found, ...this.found];
    return this.matchFrom(name);
  }

  /** Reads on from token `from`; what the reader has read already stands for the tokens from `first`. */
  private search(first: number, from: number, beginnings: Int32Array): void {
    const { text, tokens, sentenceOf } = this.document;
    const { count, starts, ends, kinds, gaps } = tokens;
    const { reader } = this;
    const given = reader.length;
    const sentence = sentenceOf[first];
    this.end = -1;
    for (let token = from; token < count && sentenceOf[token] === sentence; token++) {
      const start = starts[token] as number;
      const apart = token > from && gaps[token] !== Gap.None;
      if (apart) {
        if (text[start - 1] === "\t") break;
        reader.part();
      }
      const before = reader.length;
      if (!reader.read(text, start, ends[token] as number, beginnings)) break;
      if (reader.length > before) {
        if (!this.isHalfOfNumber(token, apart)) this.take(given, first, token + 1);
      } else if (apart || kinds[token] !== TokenKind.Mark || token === from) break;
    }
  }

  /** « Canal +12 % »: a sign belongs to the number it touches. */
  private isHalfOfNumber(token: number, apart: boolean): boolean {
    const { kinds, gaps, count } = this.document.tokens;
    return apart && kinds[token] === TokenKind.Mark && token + 1 < count && gaps[token + 1] === Gap.None;
  }

  /** Keeps the forms that end at `end`, in the place of shorter ones. */
  private take(given: number, first: number, end: number): void {
    const { forms } = this.table;
    const { reader, other } = this;
    let found: Found[] | null = null;
    for (let form = firstForm(forms, reader.hash); form >= 0; form = (forms.next[form] as number) - 1) {
      readForm(forms, form, other);
      if (!other.equals(reader)) continue;
      const sameCase = reader.hasCapitalsOf(other, given);
      if (!this.isWritten(other, sameCase, first, end)) continue;
      found ??= [];
      found.unshift({ record: forms.records[form] as number, sameCase });
    }
    if (found === null) return;
    this.end = end;
    this.found = found;
  }

  /** Whether tokens `first` to `end` can be the form: capitals where it has some, and words parted as it parts them. */
  private isWritten(form: FormReader, sameCase: boolean, first: number, end: number): boolean {
    const { reader } = this;
    const { shapes } = this.document.tokens;
    if (!sameCase && (shapes[first] === Shape.Lower || (form.hasCapital() && !reader.hasCapital()))) return false;
    if (reader.parts === form.parts) return true;
    if (shapes[first] === Shape.Lower) return false;
    return reader.parts < form.parts ? sameCase : this.isCapitalized(first, end);
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
