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
  let lines: readonly Line[] | undefined;
  return {
    size: forms.firsts.length - 1,
    record(index) {
      lines ??= parts.flatMap(readLines);
      records[index] ??= makeRecord(lines[index] as Line);
      return records[index];
    },
    forms,
  };
}

interface Line {
  readonly kind: NameKind;
  readonly forms: string;
  readonly notes: string;
}

function readLines({ kind, forms, notes }: Line): Line[] {
  const notesByLine = notes.split("\n");
  return forms.split("\n").map((line, index) => ({ kind, forms: line, notes: notesByLine[index] ?? "" }));
}

function makeRecord({ kind, forms, notes }: Line): LexiconRecord {
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
