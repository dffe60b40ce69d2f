import { indexForms } from "./index-forms.js";
import type { NameTable, WordFlags } from "./lexicon.js";
import type { LexiconRecord, NameKind } from "./mention.js";
import { formsOfRecord } from "./name-table.js";
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

const SEMICOLON = 0x3b;
const LINE = 0x0a;

/** Reads packed names; a record becomes an object when it is first asked for. */
export function unpackNames(packed: PackedNames): NameTable {
  const parts = KINDS.flatMap((kind) => (packed[kind] ? [{ kind, ...packed[kind] }] : []));
  const index = indexForms(parts.map((part) => `${part.forms}\n`).join(""), SEMICOLON, LINE);
  const size = (index.records.at(-1) ?? -1) + 1;
  const records: (LexiconRecord | undefined)[] = [];
  let lines: readonly NoteLine[] | undefined;
  return {
    size,
    record(number) {
      lines ??= parts.flatMap(readNotes);
      records[number] ??= makeRecord(formsOfRecord(index, number), lines[number] as NoteLine);
      return records[number];
    },
    forms: index,
  };
}

interface NoteLine {
  readonly kind: NameKind;
  readonly note: string;
}

function readNotes({ kind, forms, notes }: PackedKind & { readonly kind: NameKind }): NoteLine[] {
  const lines = notes.split("\n");
  return forms.split("\n").map((_, line) => ({ kind, note: lines[line] ?? "" }));
}

function makeRecord([name = "", ...aliases]: readonly string[], { kind, note }: NoteLine): LexiconRecord {
  const [flags = "", wikidata = "", company = ""] = note.split("\t");
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
