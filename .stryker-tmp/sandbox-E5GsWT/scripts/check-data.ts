/**
 * Checks the hand-kept name tables of data/fr: header and column counts, trimmed cells, unique and sorted names,
 * known kinds, sectors, countries and flags, Q-ids, owners that exist, and no form that two records share unless it
 * is listed in SHARED_FORMS. Prints the counts; exits with 1 when something is wrong.
 *
 * Run: npx tsx scripts/check-data.ts
 */
// @ts-nocheck

import { readFileSync } from "node:fs";

const FOLDER = new URL("../data/fr/", import.meta.url);
const ALIAS_SEPARATOR = " ; ";

const SECTORS = new Set(
  (
    "ai analyst cloud consulting consumer distribution education energy finance fund games hardware health industry " +
    "internet it-services law luxury media mobility public-broadcaster real-estate retail security semiconductors " +
    "services software space telecoms travel"
  ).split(" "),
);
/** Facebook, Inc. is called Meta Platforms since 2021; articles of before name the company Facebook. */
const SHARED_IDS = new Set(["Q380"]);
const FLAGS = ["common", "person", "place", "product"];
const KINDS: Record<string, ReadonlySet<string>> = {
  "organizations.tsv": new Set(
    (
      "association central-bank eu government international party regulator research sport standards-body union " +
      "university"
    ).split(" "),
  ),
  "products.tsv": new Set("event index law product programme service standard technology".split(" ")),
  "people.tsv": new Set("analyst-author executive official politician".split(" ")),
};

/** Forms that two records may share, case, accents and apostrophes folded, with the reason. */
const SHARED_FORMS: ReadonlyMap<string, string> = new Map([
  ["afd", "Agence française de développement; AfD, the German party"],
  ["artemis", "Artémis, the Pinault holding; the lunar programme"],
  ["bloomberg", "the company; the news agency, as a source"],
  ["bnb", "Banque nationale de Belgique; the token of Binance"],
  ["fca", "Fiat Chrysler Automobiles; Financial Conduct Authority"],
  ["hopper", "the Québec travel company; the Nvidia architecture"],
  ["ign", "the mapping institute; the games site"],
  ["palm", "the maker of handhelds; PaLM, the model of Google"],
]);

interface Table {
  readonly file: string;
  readonly header: readonly string[];
}

const TABLES: readonly Table[] = [
  { file: "companies.tsv", header: ["name", "aliases", "sector", "country", "flags", "wikidata"] },
  { file: "organizations.tsv", header: ["name", "aliases", "kind", "country"] },
  { file: "press.tsv", header: ["name", "aliases", "country"] },
  { file: "products.tsv", header: ["name", "aliases", "company", "kind"] },
  { file: "people.tsv", header: ["name", "company", "kind"] },
];

type Row = ReadonlyMap<string, string>;

const problems: string[] = [];
const counts: string[] = [];
const owners = new Map<string, string>();
const companies = new Set<string>();
const qids = new Map<string, string>();
const usedSharedForms = new Set<string>();

function fold(form: string): string {
  return form.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'").toLowerCase();
}

function cell(row: Row, column: string): string {
  return row.get(column) ?? "";
}

function aliasesOf(row: Row): string[] {
  const text = cell(row, "aliases");
  return text === "" ? [] : text.split(ALIAS_SEPARATOR);
}

function readRows(table: Table): Row[] {
  const text = readFileSync(new URL(table.file, FOLDER), "utf8");
  const report = (line: number, message: string) => problems.push(`${table.file}:${line}: ${message}`);
  if (!text.endsWith("\n")) report(0, "no newline at the end");
  if (text.includes("\r")) report(0, "carriage return");
  if (text !== text.normalize("NFC")) report(0, "not in Unicode form NFC");
  if (text.includes("’")) report(0, "typographic apostrophe (write ')");

  const lines = text.replace(/\n$/, "").split("\n");
  if (lines[0] !== table.header.join("\t")) report(1, `header is not ${table.header.join(", ")}`);

  const rows: Row[] = [];
  let previous = "";
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const cells = line.split("\t");
    if (cells.length !== table.header.length) {
      report(index + 1, `${cells.length} columns instead of ${table.header.length}`);
      continue;
    }
    for (const value of cells) {
      if (value !== value.trim() || /\s{2,}/.test(value)) report(index + 1, `stray space in « ${value} »`);
    }
    const row = new Map(table.header.map((column, i) => [column, cells[i] ?? ""] as const));
    const name = cell(row, "name");
    if (name === "") report(index + 1, "no name");
    else if (name === previous) report(index + 1, `« ${name} » is there twice`);
    else if (name < previous) report(index + 1, `« ${name} » is not sorted (after « ${previous} »)`);
    previous = name;
    rows.push(row);
  }
  return rows;
}

function checkForms(file: string, row: Row): void {
  const name = cell(row, "name");
  const own = new Set<string>();
  const record = `${file}: ${name}`;
  for (const form of [name, ...aliasesOf(row)]) {
    if (form === "" || form.includes(";")) problems.push(`${record}: bad alias « ${form} »`);
    if (own.has(form)) problems.push(`${record}: alias « ${form} » repeated`);
    own.add(form);
  }
  for (const key of new Set([...own].map(fold))) {
    const other = owners.get(key);
    if (other === undefined) owners.set(key, record);
    else if (SHARED_FORMS.has(key)) usedSharedForms.add(key);
    else problems.push(`${record}: « ${key} » is also a form of ${other}`);
  }
}

function checkValues(table: Table, row: Row): void {
  const record = `${table.file}: ${cell(row, "name")}`;
  if (row.has("country") && !/^([A-Z]{2})?$/.test(cell(row, "country"))) {
    problems.push(`${record}: country « ${cell(row, "country")} »`);
  }
  if (cell(row, "sector") !== "" && !SECTORS.has(cell(row, "sector"))) {
    problems.push(`${record}: sector « ${cell(row, "sector")} »`);
  }
  if (row.has("kind") && KINDS[table.file]?.has(cell(row, "kind")) !== true) {
    problems.push(`${record}: kind « ${cell(row, "kind")} »`);
  }
  const flags = cell(row, "flags");
  if (flags !== "" && FLAGS.filter((flag) => flags.split(" ").includes(flag)).join(" ") !== flags) {
    problems.push(`${record}: flags « ${flags} » (of ${FLAGS.join(", ")}, in this order, once)`);
  }
  const qid = cell(row, "wikidata");
  if (qid !== "") {
    const other = qids.get(qid);
    if (!/^Q[1-9]\d*$/.test(qid)) problems.push(`${record}: Q-id « ${qid} »`);
    if (other !== undefined && !SHARED_IDS.has(qid)) problems.push(`${record}: ${qid} is also the Q-id of ${other}`);
    qids.set(qid, record);
  }
  const company = cell(row, "company");
  if (company !== "" && !companies.has(company)) problems.push(`${record}: no company « ${company} »`);
}

for (const table of TABLES) {
  const rows = readRows(table);
  if (table.file === "companies.tsv") for (const row of rows) companies.add(cell(row, "name"));
  let aliases = 0;
  for (const row of rows) {
    aliases += aliasesOf(row).length;
    checkForms(table.file, row);
    checkValues(table, row);
  }
  counts.push(`${table.file}: ${rows.length} records${table.header.includes("aliases") ? `, ${aliases} aliases` : ""}`);
}
for (const key of SHARED_FORMS.keys()) {
  if (!usedSharedForms.has(key)) problems.push(`check-data.ts: the shared form « ${key} » is not shared`);
}

for (const line of counts) console.log(line);
console.log(`Wikidata ids: ${qids.size}; shared forms: ${usedSharedForms.size}`);
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`${problems.length} problem(s)`);
  process.exitCode = 1;
}
