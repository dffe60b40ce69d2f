import type { Document } from "../document/document.js";
import { Shape, TokenKind } from "../document/tokens.js";
import { CUE_SHIFT, type DocumentFeatures } from "../tagger/document-features.js";
import { NO_FORM } from "./beginnings.js";
import { type NameTable, WordFlag } from "./lexicon.js";
import type { NameMention, Place } from "./mention.js";
import { findRecords } from "./name-table.js";

/** Words of the language, of grammar, those that say something of a name, and what else a word may be known as. */
export const ORDINARY = WordFlag.Common | (0xffffff << CUE_SHIFT);
const OTHER_NAMES = WordFlag.FirstName | WordFlag.Surname | WordFlag.Place | WordFlag.CompanyWord;
/** Shorter words are too often something else. */
export const LEAST_LETTERS = 4;
/** On dev four in five are right. */
const CONFIDENCE = 0.8;

/** Companies of the table written without their capital (« microsoft recrute »): one word, nothing but that company; `words` are ordinary ones all the same. */
export function findUncapitalized(
  { document, flags }: DocumentFeatures,
  table: NameTable,
  words: ReadonlySet<string>,
  names: readonly Place[],
): NameMention[] {
  const { tokens } = document;
  const found: NameMention[] = [];
  const taken = new Uint8Array(tokens.count);
  for (const { first, end } of names) taken.fill(1, first, end);
  const { beginningReaders } = table;
  const hashes = beginningReaders && tokens.vocabulary.column(beginningReaders.any);
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.shapes[token] !== Shape.Lower || tokens.kinds[token] !== TokenKind.Word || taken[token] === 1) continue;
    if (((flags[token] as number) & (ORDINARY | OTHER_NAMES)) !== 0) continue;
    if (hashes && hashes[tokens.words[token] as number] === NO_FORM) continue;
    const start = tokens.starts[token] as number;
    const stop = tokens.ends[token] as number;
    const norm = tokens.norms[token] as string;
    if (norm.length < LEAST_LETTERS || words.has(norm) || !isCompanyAlone(document, table, start, stop)) continue;
    found.push({
      kind: "company",
      first: token,
      end: token + 1,
      start,
      stop,
      rule: "table/uncapitalized",
      confidence: CONFIDENCE,
      entry: null,
    });
  }
  return found;
}

function isCompanyAlone({ text }: Document, table: NameTable, start: number, stop: number): boolean {
  const [record, ...others] = findRecords(table, text.slice(start, stop));
  return record?.kind === "company" && record.flags.length === 0 && others.length === 0;
}
