import type { PackedKind, PackedNames } from "../../src/mentions/unpack-lexicon.js";
import { type Row, readTsv, splitAliases } from "./read-tsv.js";

/** A record before it is packed: its name first among its forms; flags parted by spaces. */
export interface PackableRecord {
  readonly forms: readonly string[];
  readonly flags: string;
  readonly wikidata: string;
  readonly company: string;
}

/** The hand-kept tables of names, and the places, as `unpackNames` reads them. */
export function packNames(folder: URL, places: readonly PackableRecord[]): PackedNames {
  const pack = (file: string) => packRecords(readTsv(new URL(file, folder)).map(recordOfRow));
  return {
    company: pack("companies.tsv"),
    organization: pack("organizations.tsv"),
    press: pack("press.tsv"),
    product: pack("products.tsv"),
    person: pack("people.tsv"),
    place: packRecords(places),
  };
}

const recordOfRow = ({
  name = "",
  aliases = "",
  sector = "",
  flags = "",
  wikidata = "",
  company = "",
}: Row): PackableRecord => ({
  forms: [name, ...splitAliases(aliases)],
  // The one sector that the engine asks about: an analyst firm is quoted about others' figures.
  flags: sector === "analyst" ? `${flags} analyst`.trim() : flags,
  wikidata,
  company,
});

function packRecords(records: readonly PackableRecord[]): PackedKind {
  const lines = records.map(packRecord).sort((a, b) => compare(a.forms, b.forms));
  return {
    forms: lines.map(({ forms }) => forms).join("\n"),
    notes: lines
      .map(({ notes }) => notes)
      .join("\n")
      .trimEnd(),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const RESERVED = /[;\t\n`\\]|\$\{/;

function packRecord({ forms, flags, wikidata, company }: PackableRecord): PackedKind {
  for (const cell of [...forms, flags, wikidata, company]) {
    if (RESERVED.test(cell)) throw new Error(`« ${cell} » has a character that the packing needs`);
  }
  return { forms: [...new Set(forms)].join(";"), notes: [flags, wikidata, company].join("\t").trimEnd() };
}
