import type { Lexicon, LexiconEntry } from "../schema/types.js";
import { FormReader } from "./form-reader.js";
import { slotOf } from "./hash-set.js";
import { indexForms } from "./index-forms.js";
import type { FormIndex, NameTable } from "./lexicon.js";
import type { LexiconRecord, NameKind } from "./mention.js";

/** Units that Unicode keeps free of characters: they part the forms, and are left out of them. */
const END_OF_FORM = 0xfffe;
const END_OF_RECORD = 0xffff;
const ENDS = /[\ufffe\uffff]/g;

/** Makes a table of its own of a caller's records: names and aliases are forms. Any string can be a name; blank ones are never found. */
export function compileNameTable(records: readonly LexiconRecord[]): NameTable {
  const join = ({ name, aliases }: LexiconRecord): string =>
    [name, ...aliases].map((form) => form.replace(ENDS, "")).join(String.fromCharCode(END_OF_FORM));
  const text = records.map((record) => join(record) + String.fromCharCode(END_OF_RECORD)).join("");
  return {
    size: records.length,
    record: (index) => records[index] as LexiconRecord,
    forms: indexForms(text, END_OF_FORM, END_OF_RECORD),
  };
}

/** The forms of a record as they are written in the table. */
export function formsOfRecord({ text, starts, ends, records }: FormIndex, record: number): string[] {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle] as number) < record) low = middle + 1;
    else high = middle;
  }
  const forms: string[] = [];
  for (let form = low; records[form] === record; form++) forms.push(text.slice(starts[form], ends[form]));
  return forms;
}

/** The first form with a hash, or -1; `next` leads on to the others. Forms of one hash are most often, not always, the same. */
export function firstForm({ hashes, slots }: FormIndex, hash: number): number {
  const size = slots.length;
  let slot = slotOf(hash, size);
  while (slots[slot] !== 0 && hashes[(slots[slot] as number) - 1] !== hash) slot = (slot + 1) & (size - 1);
  return (slots[slot] as number) - 1;
}

/** Lets `reader` read a form of the table. */
export function readForm({ text, starts, ends }: FormIndex, form: number, reader: FormReader): void {
  reader.begin();
  reader.read(text, starts[form] as number, ends[form] as number, null);
}

/** The records of which `surface` is a name or an alias, whatever its case, accents, hyphens and spaces; most often none or one. */
export function findRecords({ forms, record }: NameTable, surface: string): LexiconRecord[] {
  const reader = new FormReader();
  const other = new FormReader();
  reader.read(surface, 0, surface.length, null);
  const found = new Set<number>();
  for (let form = firstForm(forms, reader.hash); form >= 0; form = (forms.next[form] as number) - 1) {
    readForm(forms, form, other);
    if (other.equals(reader)) found.add(forms.records[form] as number);
  }
  return [...found].reverse().map(record);
}

const USER_LISTS = [
  ["companies", "company"],
  ["people", "person"],
  ["organizations", "organization"],
  ["products", "product"],
] as const satisfies readonly (readonly [keyof Lexicon, NameKind])[];

/** The records of a caller's lexicon; names to ignore are not among them. */
export const recordsOfLexicon = (lexicon: Lexicon): LexiconRecord[] =>
  USER_LISTS.flatMap(([list, kind]) => (lexicon[list] ?? []).map((entry) => recordOfEntry(entry, kind)));

const recordOfEntry = ({ name, aliases }: LexiconEntry, kind: NameKind): LexiconRecord => ({
  kind,
  name,
  aliases: aliases ?? [],
  wikidata: null,
  company: null,
  flags: [],
  fromUser: true,
});
