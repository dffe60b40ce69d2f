// @ts-nocheck
import type { Lexicon, LexiconEntry } from "../schema/types.js";
import { foldForm } from "./fold-form.js";
import { HASH_PRIME, HASH_START, slotOf } from "./hash-set.js";
import { indexForms } from "./index-forms.js";
import type { FormIndex, NameTable } from "./lexicon.js";
import type { LexiconRecord, NameKind } from "./mention.js";

/** Characters that Unicode keeps free: they part the forms, and are left out of them. */
const END_OF_FORM = "\ufffe";
const END_OF_RECORD = "\uffff";
const ENDS = /[\ufffe\uffff]/g;
const LINES = /[\n\r]+/g;

const cleanForm = (form: string): string => form.replace(ENDS, "").replace(LINES, " ");

/** Makes a table of its own of a caller's records: names and aliases are forms. Any string can be a name; blank ones are never found. */
export function compileNameTable(records: readonly LexiconRecord[]): NameTable {
  const join = ({ name, aliases }: LexiconRecord): string => [name, ...aliases].map(cleanForm).join(END_OF_FORM);
  const text = records.map((record) => join(record) + END_OF_RECORD).join("");
  return {
    size: records.length,
    record: (index) => records[index] as LexiconRecord,
    forms: indexForms(text, END_OF_FORM, END_OF_RECORD),
    beginningReaders: null,
  };
}

/** A form as its record has it. */
export function formOf({ forms, record }: NameTable, form: number): string {
  const number = forms.records[form] as number;
  const { name, aliases } = record(number);
  return [name, ...aliases][form - (forms.firsts[number] as number)] as string;
}

/** The first form with a hash, or -1; `next` leads on to the others. Forms of one hash are most often, not always, the same. */
export function firstForm({ hashes, slots }: FormIndex, hash: number): number {
  const size = slots.length;
  let slot = slotOf(hash, size);
  while (slots[slot] !== 0 && hashes[(slots[slot] as number) - 1] !== hash) slot = (slot + 1) & (size - 1);
  return (slots[slot] as number) - 1;
}

/** Numbers of the forms that are `folded` (in lower case), in the order of the table. */
export function findForms(index: FormIndex, folded: string, hash: number): number[] {
  const found: number[] = [];
  for (let form = firstForm(index, hash); form >= 0; form = (index.next[form] as number) - 1) {
    const start = index.starts[form] as number;
    if (index.folded.startsWith(folded, start) && start + folded.length === index.ends[form]) found.unshift(form);
  }
  return found;
}

/** The records of which `surface` is a name or an alias, whatever its case, accents, hyphens and spaces; most often none or one. */
export function findRecords({ forms, record }: NameTable, surface: string): LexiconRecord[] {
  const folded = foldForm(cleanForm(surface)).toLowerCase();
  if (folded === "") return [];
  let hash = HASH_START;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), HASH_PRIME);
  const numbers = findForms(forms, folded, hash).map((form) => forms.records[form] as number);
  return [...new Set(numbers)].map(record);
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
