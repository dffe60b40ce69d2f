import type { Document } from "../document/document.js";
import { readDocumentFeatures, type TaggerWords } from "../tagger/document-features.js";
import type { TaggerModel } from "../tagger/model.js";
import { findByLexicon } from "./find-by-lexicon.js";
import { findByTagger } from "./find-by-tagger.js";
import { findUncapitalized } from "./find-uncapitalized.js";
import type { Articles, LexiconMatch, NameTable } from "./lexicon.js";
import type { LexiconRecord, NameMention, Place } from "./mention.js";
import { findRecords } from "./name-table.js";
import { settleNames } from "./settle-names.js";

/** Where names come from. */
export interface NameSources extends TaggerWords {
  readonly model: TaggerModel;
  /** Fitted weights of what speaks for a company in the second pass. */
  readonly companyWeights: readonly number[];
  readonly table: NameTable;
  /** Articles that belong to names: « Les Echos ». */
  readonly articles: Articles;
  /** Words that are companies of the table too, and never mean them without a capital. */
  readonly notCompanies: ReadonlySet<string>;
  /** The caller's own lexicon, or null; its entries win over everything. */
  readonly userTable: NameTable | null;
  /** Names that are never reported, or null. */
  readonly ignored: NameTable | null;
  /** Figures and periods already found: a name over one of them stands only when it is longer. */
  readonly figures: readonly Place[];
}

/** All names of a document, in text order, none over another. */
export function findNames(document: Document, sources: NameSources): NameMention[] {
  const { articles } = sources;
  const matches = findByLexicon(document, sources.table, articles);
  const features = readDocumentFeatures(document, matches, sources);
  const settled = settleNames(features, findByTagger(features, sources.model), sources.companyWeights);
  const uncapitalized = findUncapitalized(features, sources.table, sources.notCompanies, settled);
  const all = uncapitalized.length === 0 ? settled : [...settled, ...uncapitalized].sort((a, b) => a.first - b.first);
  const free = all.filter((name) => !hidesFigure(name, sources.figures));
  const own = sources.userTable ? findByLexicon(document, sources.userTable, articles) : [];
  const names = giveEntries(preferUser(document, free, own), matches);
  return sources.ignored ? dropIgnored(document, names, sources.ignored) : names;
}

/** Whether a figure covers the name or is as long: « 2024 » of a period stays a period, « Paris 2024 » is a name. */
function hidesFigure(name: Place, figures: readonly Place[]): boolean {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle] as Place).end <= name.first) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < figures.length; at++) {
    const figure = figures[at] as Place;
    if (figure.first >= name.end) return false;
    if (figure.end - figure.first >= name.end - name.first) return true;
  }
  return false;
}

/** Puts the caller's names in, and takes out what touches them. */
function preferUser(
  { tokens }: Document,
  names: readonly NameMention[],
  own: readonly LexiconMatch[],
): readonly NameMention[] {
  if (own.length === 0) return names;
  const taken = new Uint8Array(tokens.count);
  for (const { first, end } of own) taken.fill(1, first, end);
  const kept = names.filter(({ first, end }) => {
    for (let token = first; token < end; token++) if (taken[token] === 1) return false;
    return true;
  });
  const given = own.map(({ first, end, records }): NameMention => {
    const entry = records[0] as LexiconRecord;
    return {
      kind: entry.kind,
      first,
      end,
      start: tokens.starts[first] as number,
      stop: tokens.ends[end - 1] as number,
      rule: "lexicon/user",
      confidence: 1,
      entry,
    };
  });
  return [...kept, ...given].sort((a, b) => a.first - b.first);
}

/** Names a record where the mention is exactly one of its forms and no other record of the kind has it. */
function giveEntries(names: readonly NameMention[], matches: readonly LexiconMatch[]): NameMention[] {
  const byFirst = new Map(matches.map((match) => [match.first, match]));
  return names.map((name) => {
    const match = byFirst.get(name.first);
    if (name.entry || !match || match.end !== name.end || !match.sameCase) return name;
    const fitting = match.records.filter((record) => record.kind === name.kind);
    const [entry] = fitting;
    return entry && fitting.length === 1 ? { ...name, entry } : name;
  });
}

const dropIgnored = ({ text }: Document, names: readonly NameMention[], ignored: NameTable): NameMention[] =>
  names.filter(({ start, stop }) => findRecords(ignored, text.slice(start, stop)).length === 0);
