import { foldWord } from "./fold-word.js";
import type { PackableRecord } from "./pack-names.js";
import { readTsv, splitAliases } from "./read-tsv.js";
import { type City, readCities, readCountries, readFrenchPlaces } from "./sources.js";

const FRENCH_TOWN = 20_000;
const WORLD_TOWN = 300_000;
/** In Belgium, Switzerland, Luxembourg, Québec and French-speaking Africa. */
const FRENCH_SPEAKING_TOWN = 50_000;
const FRENCH_SPEAKING = new Set(
  "BE CH LU BJ BF BI CM CF TD KM CG CD CI DJ GA GN MG ML MR MU NE RW SN SC TG DZ MA TN".split(" "),
);
const QUEBEC = "10";

/** Parts of a town, and places that are gone. */
const NO_TOWNS = new Set(["PPLX", "PPLH", "PPLQ", "PPLW"]);
/** « Zürich (Kreis 3) », « Biel/Bienne », « Sector 2 ». */
const ODD_NAME = /[(/\d,]/;

/** The hand-kept places, then those of the lists that have no form of theirs; a name that is an ordinary word is flagged `common`. */
export function collectPlaces(folder: URL, common: ReadonlySet<string>): PackableRecord[] {
  const kept = readTsv(new URL("places.tsv", folder)).map(({ name = "", aliases = "" }) => [
    name,
    ...splitAliases(aliases),
  ]);
  const seen = new Set(kept.flat().map(keyOf));
  const places = [...kept];
  const listed = [
    ...readCountries(),
    ...readFrenchPlaces(FRENCH_TOWN),
    ...readCities()
      .filter(isKept)
      .map(({ name }) => name),
  ];
  for (const name of listed) {
    const key = keyOf(name);
    if (ODD_NAME.test(name) || seen.has(key)) continue;
    seen.add(key);
    places.push([name.replaceAll("’", "'")]);
  }
  return places.map((forms) => ({
    forms,
    flags: forms.some((form) => common.has(foldWord(form) ?? "")) ? "common" : "",
    wikidata: "",
    company: "",
  }));
}

const isKept = ({ country, adminCode, featureCode, population }: City): boolean => {
  if (NO_TOWNS.has(featureCode)) return false;
  const speaksFrench = FRENCH_SPEAKING.has(country) || (country === "CA" && adminCode === QUEBEC);
  return population >= (speaksFrench ? FRENCH_SPEAKING_TOWN : WORLD_TOWN);
};

const keyOf = (name: string): string => foldWord(name.replace(/[\s-]+/g, "-")) ?? name;
