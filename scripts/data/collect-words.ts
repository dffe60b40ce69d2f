import { foldWord } from "./fold-word.js";
import { readTsv } from "./read-tsv.js";
import { readDictionary, readFrenchNames, readFrequentWords, readWorldNames } from "./sources.js";

/** Folded words of each kind. */
export interface WordLists {
  readonly firstNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly companyWords: ReadonlySet<string>;
  readonly legalForms: ReadonlySet<string>;
}

/** Ordinary words kept: with the hand-kept ones they are 19 in 20 words of running press. */
const COMMON_WORDS = 20_000;
/** The most frequent words (« son », « tu », « elle ») are no names where foreign lists have them as such. */
const NEVER_NAMES = 200;

export function collectWords(folder: URL): WordLists {
  const read = (file: string) => readTsv(new URL(file, folder));
  const frequent = rankWords();
  const never = new Set(foldAll(frequent.slice(0, NEVER_NAMES)));
  const french = readFrenchNames();
  const world = readWorldNames();
  const names = (list: "firstNames" | "surnames", own: string) => {
    const foreign = foldNames([...world[list], ...read(own).map(({ name = "" }) => name)]);
    return withoutCompounds([...foldNames(french[list]), ...foreign.filter((word) => !never.has(word))]);
  };
  const words = read("company-words.tsv");
  const ofKind = (wanted: string) =>
    new Set(foldAll(words.filter(({ kind }) => kind === wanted).map(({ word = "" }) => word)));
  return {
    firstNames: names("firstNames", "first-names.tsv"),
    surnames: names("surnames", "surnames.tsv"),
    common: new Set(
      foldAll([...frequent.slice(0, COMMON_WORDS), ...read("common-words.tsv").map(({ word = "" }) => word)]),
    ),
    companyWords: ofKind("word"),
    legalForms: ofKind("legal"),
  };
}

/** Words of the dictionary by their best rank in the lists of frequent words. */
function rankWords(): string[] {
  const dictionary = readDictionary();
  const ranks = new Map<string, number>();
  for (const list of readFrequentWords()) {
    for (const [rank, word] of list.entries()) {
      if (dictionary.has(word)) ranks.set(word, Math.min(rank, ranks.get(word) ?? rank));
    }
  }
  return [...ranks].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

const foldAll = (words: readonly string[]): string[] => words.flatMap((word) => foldWord(word) ?? []);

/** Names of one word; of « De La Cruz » the last. Single letters are none. */
const foldNames = (names: readonly string[]): string[] =>
  foldAll(names.map((name) => name.trim().split(/\s+/).at(-1) ?? "")).filter((word) => word.length > 1);

/** Without the hyphenated names whose parts are names: `WordFlags` knows them by their parts. */
function withoutCompounds(names: readonly string[]): Set<string> {
  const simple = new Set(names);
  return new Set(names.filter((name) => !name.includes("-") || !name.split("-").every((part) => simple.has(part))));
}
