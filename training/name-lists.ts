import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { readCities, readCommunes } from "../scripts/data/sources.js";
import { SHARED_DATA } from "./corpus/shared.js";
import type { Random } from "./random.js";

/** Names to put in the place of others. All capitalised as in running text. */
export interface NameLists {
  firstNames: WeightedList;
  surnames: WeightedList;
  worldFirstNames: readonly string[];
  worldSurnames: readonly string[];
  companies: readonly string[];
  /** Of the project's own tables, which the tagger meets as evidence. */
  knownCompanies: readonly string[];
  knownPeople: readonly string[];
  knownProducts: readonly string[];
  /** Towns of the whole world, and those of them to draw from: French communes and larger towns elsewhere. */
  towns: ReadonlySet<string>;
  townNames: readonly string[];
  /** Of the project's tables, by name; those of one group can stand for each other. */
  organizations: NameGroups;
  press: NameGroups;
}

/** Names that fit in each other's place: of one kind, both of one word or of several, both opened by a vowel or not. */
export interface NameGroups {
  readonly groupOf: ReadonlyMap<string, readonly string[]>;
}

/** Draws in proportion to the square root of the counts: rare names come up, common ones more often. */
export class WeightedList {
  private readonly sums: Float64Array;

  constructor(
    readonly names: readonly string[],
    counts: readonly number[],
  ) {
    let sum = 0;
    this.sums = Float64Array.from(counts, (count) => (sum += Math.sqrt(count)));
  }

  draw(random: Random): string {
    const wanted = random.next() * (this.sums.at(-1) ?? 0);
    let low = 0;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sums[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return this.names[low] as string;
  }
}

const read = (file: string): string => gunzipSync(fs.readFileSync(path.join(SHARED_DATA, file))).toString("utf8");

const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}' -]+$/u;

const capitalize = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[\s'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

function readInsee(file: string, least: number): WeightedList {
  const rows = read(file)
    .split("\n")
    .map((line) => line.trim().split(","))
    .filter(
      ([name, count]) =>
        name && /^[\p{Lu}' -]+$/u.test(name) && name.length > 1 && !name.startsWith("AUTRES") && Number(count) >= least,
    );
  return new WeightedList(
    rows.map(([name]) => capitalize(name as string)),
    rows.map(([, count]) => Number(count)),
  );
}

const readWorld = (...files: string[]): string[] =>
  files
    .flatMap((file) => JSON.parse(read(`names/${file}`)) as string[])
    .filter((name) => LATIN_NAME.test(name) && name.length < 16 && !name.includes(" "));

/** Legal forms and descriptions of securities that follow a listed company's name. */
const SECURITY =
  /\s*(,? ?\b(inc|corp|corporation|ltd|limited|plc|llc|l\.p|lp|sa|s\.a|se|ag|nv|n\.v|ab|asa|oyj|s\.p\.a|spa|gmbh|kgaa|as|a\/s|berhad|bhd|tbk|pt|co|company|incorporated|public)\b\.?|\s*\(publ\)|&? ?co\b\.?| - .*| (class|common|ordinary|american|depositary|series|units?|warrants?|rights?|preferred|trust|fund|etf|acquisition)\b.*)+\s*$/i;

function readCompanies(): string[] {
  const listed = read("companies/listed.csv.gz")
    .split("\n")
    .slice(1)
    .filter((line) => !/Financials,Diversified Financial|Fund|ETF|Trust|Acquisition/.test(line))
    .map((line) => line.replace(/^"([^"]*)".*/, "$1").replace(/^([^,"]*),.*/, "$1"));
  const sp500 = read("companies/sp500.csv.gz")
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[1] ?? "");
  const names = new Set<string>();
  for (const name of [...listed, ...sp500]) {
    const short = name.replace(SECURITY, "").replace(/^The /, "").trim();
    if (/^[\p{Lu}\p{N}]/u.test(short) && short.length > 2 && short.length < 26 && !/[();"]/.test(short))
      names.add(short);
  }
  return [...names];
}

const TABLES = path.resolve(import.meta.dirname, "../data/fr");

/** Names and aliases of a table that are written as names: with a capital; of one `kind`, if given, the column behind them. */
function readTable(file: string, columns: number, kind = ""): string[] {
  const [, ...rows] = fs.readFileSync(path.join(TABLES, file), "utf8").trim().split("\n");
  return rows
    .filter((row) => kind === "" || row.split("\t")[columns] === kind)
    .flatMap((row) => row.split("\t").slice(0, columns).join(" ; ").split(" ; "))
    .filter((name) => /\p{Lu}/u.test(name));
}

/** Towns without article, with a capital, as one word or with hyphens: « à », « de » and « d' » stay right before them. */
const TOWN = /^(?!L[ea]s?-)\p{Lu}[\p{L}'-]+$/u;
const LEAST_COMMUNE = 1500;
const LEAST_CITY = 60_000;

function readTowns(): Pick<NameLists, "towns" | "townNames"> {
  const isTown = (name: string): boolean => TOWN.test(name);
  const communes = readCommunes(LEAST_COMMUNE).filter(isTown);
  const cities = readCities()
    .filter(({ population }) => population >= LEAST_CITY)
    .map(({ name }) => name)
    .filter(isTown);
  const known = readTable("places.tsv", 2, "city").filter(isTown);
  const townNames = [...new Set([...communes, ...cities])];
  return { towns: new Set([...townNames, ...known]), townNames };
}

const VOWEL = /^[aeiouyéèêâîôàœ]/i;
const ARTICLE = /^(?:L[ea]s? |L')/;

function readGroups(file: string, kindColumn: number): NameGroups {
  const [, ...rows] = fs.readFileSync(path.join(TABLES, file), "utf8").trim().split("\n");
  const groups = new Map<string, string[]>();
  const groupOf = new Map<string, readonly string[]>();
  for (const row of rows) {
    const columns = row.split("\t");
    for (const name of columns.slice(0, 2).join(" ; ").split(" ; ")) {
      if (!/\p{Lu}/u.test(name)) continue;
      const key = [columns[kindColumn], name.includes(" "), VOWEL.test(name), ARTICLE.test(name)].join(" ");
      const group = groups.get(key) ?? [];
      group.push(name);
      groups.set(key, group);
      groupOf.set(name, group);
    }
  }
  return { groupOf };
}

export const readNameLists = (): NameLists => ({
  ...readTowns(),
  firstNames: readInsee("names/insee-prenoms.csv.gz", 500),
  surnames: readInsee("names/insee-noms.csv.gz", 50),
  worldFirstNames: readWorld("wikidata-male.json.gz", "wikidata-female.json.gz", "wikidata-unisex.json.gz"),
  worldSurnames: readWorld("wikidata-family.json.gz"),
  companies: readCompanies(),
  knownCompanies: readTable("companies.tsv", 2),
  knownPeople: readTable("people.tsv", 1),
  knownProducts: readTable("products.tsv", 2),
  organizations: readGroups("organizations.tsv", 2),
  press: readGroups("press.tsv", 3),
});
