// @ts-nocheck
import { readBeginnings } from "./beginnings.js";
import { indexForms } from "./index-forms.js";
import type { NameTable, WordFlags } from "./lexicon.js";
import type { LexiconRecord, NameKind } from "./mention.js";
import { type PackedWords, readWordTable, type WordTable } from "./word-table.js";

/** Names of one kind, a record a line, and on the same line of `notes` what else is known of it. */
export interface PackedKind {
  /** The name, then its aliases, parted by `;`. */
  readonly forms: string;
  /** Flags (parted by a space), Wikidata id, owner, parted by tabs; empty ones at the end, and empty lines at the end, are left out. */
  readonly notes: string;
}

export type PackedNames = Readonly<Partial<Record<NameKind, PackedKind>>>;

/** The order of the kinds, and with it of the records. */
const KINDS: readonly NameKind[] = ["company", "organization", "press", "product", "person", "place"];

/** Reads packed names; a record becomes an object when it is first asked for. */
export function unpackNames(packed: PackedNames): NameTable {
  const parts = KINDS.flatMap((kind) => (packed[kind] ? [{ kind, ...packed[kind] }] : []));
  const forms = indexForms(parts.map((part) => `${part.forms}\n`).join(""), ";", "\n");
  const records: (LexiconRecord | undefined)[] = [];
  let kinds: readonly KindLines[] | undefined;
  return {
    size: forms.firsts.length - 1,
    record(index) {
      kinds ??= parts.map(splitLines);
      records[index] ??= readRecord(kinds, index);
      return records[index];
    },
    forms,
    beginningReaders: readBeginnings(forms),
  };
}

interface KindLines {
  readonly kind: NameKind;
  readonly forms: readonly string[];
  readonly notes: readonly string[];
}

const splitLines = ({ kind, forms, notes }: PackedKind & { readonly kind: NameKind }): KindLines => ({
  kind,
  forms: forms.split("\n"),
  notes: notes.split("\n"),
});

function readRecord(kinds: readonly KindLines[], index: number): LexiconRecord {
  let line = index;
  for (const { kind, forms, notes } of kinds) {
    if (line < forms.length) return makeRecord(kind, forms[line] as string, notes[line] ?? "");
    line -= forms.length;
  }
  throw new RangeError(`no record ${index}`);
}

function makeRecord(kind: NameKind, forms: string, notes: string): LexiconRecord {
  const [name = "", ...aliases] = forms.split(";");
  const [flags = "", wikidata = "", company = ""] = notes.split("\t");
  return {
    kind,
    name,
    aliases,
    wikidata: wikidata || null,
    company: company || null,
    flags: flags === "" ? [] : flags.split(" "),
    fromUser: false,
  };
}

/** Flags by word from packed lists, and those of the packed places that are one word; all is read at the first call. */
export function unpackWordFlags(packed: PackedWords, places?: PackedKind): WordFlags {
  let table: WordTable | undefined;
  return (norm) => {
    table ??= readWordTable(packed, places?.forms.split(/[;\n]/) ?? []);
    return table.flagsOf(norm);
  };
}
