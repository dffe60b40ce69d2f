import { inventBrand, inventCompany } from "./invent-company.js";
import type { NameGroups, NameLists } from "./name-lists.js";
import type { Random } from "./random.js";
import type { TrainingName, TrainingText } from "./training-text.js";

/** Shares of the distinct names of a text that give way to others, and where the others come from. */
export interface Shares {
  companies: number;
  /** Of the new companies, those that exist nowhere, and those of the project's tables; the rest are listed companies. */
  invented: number;
  known: number;
  people: number;
  /** Of the new people, those named from the whole world; the rest from French registers. */
  world: number;
  /** Of the new people, those of the project's tables. */
  knownPeople: number;
  products: number;
  /** Of the towns, and of the organisations written as initials. */
  places: number;
  initials: number;
  /** Of the organisations and press titles of the project's tables. */
  organizations: number;
  press: number;
}

const COMPANY = 1;
const ORGANIZATION = 2;
const PRESS = 4;
const PERSON = 8;
const PLACE = 16;
const PRODUCT = 32;
const SPACES = /[\s\u00a0\u202f]+/;
const STARTS_WITH_VOWEL = /^[aeiouyhéèêâîôàœAEIOUYHÉÈÊÂÎÔÀŒ]/;

/** A copy of the text with names replaced, the same name by the same name throughout, elisions put right. */
export function substituteNames(text: TrainingText, lists: NameLists, shares: Shares, random: Random): TrainingText {
  const replacements = new Map<string, string>();
  const surfaces = (kind: number): string[] => [
    ...new Set(
      text.names
        .filter((name) => name.kinds === kind && !name.optional)
        .map((name) => text.text.slice(name.start, name.end)),
    ),
  ];
  replacePeople(surfaces(PERSON), replacements, lists, shares, random);
  replaceCompanies(surfaces(COMPANY), replacements, lists, shares, random);
  for (const product of surfaces(PRODUCT))
    if (random.chance(shares.products))
      replacements.set(`${PRODUCT} ${product}`, renameProduct(product, lists, random));
  for (const place of surfaces(PLACE))
    if (lists.towns.has(place) && random.chance(shares.places))
      replacements.set(`${PLACE} ${place}`, random.pick(lists.townNames));
  replaceGrouped(ORGANIZATION, surfaces(ORGANIZATION), replacements, lists.organizations, shares.organizations, random);
  replaceGrouped(PRESS, surfaces(PRESS), replacements, lists.press, shares.press, random);
  for (const name of surfaces(ORGANIZATION))
    if (INITIALS.test(name) && random.chance(shares.initials))
      replacements.set(`${ORGANIZATION} ${name}`, drawInitials(name, random));
  if (replacements.size === 0) return text;
  return rewrite(text, replacements);
}

function rewrite(source: TrainingText, replacements: ReadonlyMap<string, string>): TrainingText {
  let text = "";
  let position = 0;
  const names: TrainingName[] = [];
  for (const name of source.names) {
    text += source.text.slice(position, name.start);
    const surface = source.text.slice(name.start, name.end);
    const replacement = name.optional ? undefined : replacements.get(`${name.kinds} ${surface}`);
    if (replacement !== undefined) text = fitElision(text, replacement);
    const start = text.length;
    text += replacement ?? surface;
    names.push({ ...name, start, end: text.length });
    position = name.end;
  }
  text += source.text.slice(position);
  return { ...source, text, names };
}

const ELIDED = /(^|[\s("«\u00a0\u202f])(d|D|qu|Qu|lorsqu|puisqu)(['’])$/;
const FULL = /(^|[\s("«\u00a0\u202f])(de|De|que|Que|lorsque|puisque) $/;

/** « d'Atos » → « de Capgemini », « que Capgemini » → « qu'Atos ». */
function fitElision(before: string, name: string): string {
  if (STARTS_WITH_VOWEL.test(name))
    return before.replace(FULL, (_, space: string, word: string) => `${space}${word.slice(0, -1)}’`);
  return before.replace(ELIDED, (_, space: string, word: string) => `${space}${word}e `);
}

/** People: each first name and each surname gets one new name in the text, so that full names and surnames alone still agree. */
function replacePeople(
  surfaces: readonly string[],
  replacements: Map<string, string>,
  lists: NameLists,
  shares: Shares,
  random: Random,
): void {
  const parts = new Map<string, string>();
  const longestFirst = [...surfaces].sort((a, b) => b.split(SPACES).length - a.split(SPACES).length);
  for (const surface of longestFirst) {
    const words = surface.split(SPACES);
    const known = words.some((word) => parts.has(word));
    if (!known && !random.chance(shares.people)) continue;
    if (!known && words.length === 2 && random.chance(shares.knownPeople)) {
      const [first, last] = splitName(random.pick(lists.knownPeople));
      parts.set(words[0] as string, first);
      parts.set(words[1] as string, last);
    }
    const world = random.chance(shares.world);
    const renamed = words.map((word, index) => {
      const given = parts.get(word);
      if (given !== undefined) return given;
      if (!/\p{Lu}/u.test(word)) return word;
      const isFirst = index === 0 && words.length > 1;
      if (/^\p{Lu}\.(-?\p{Lu}\.)*$/u.test(word)) return word;
      const name = isFirst ? newFirstName(lists, world, random) : newSurname(lists, world, random);
      parts.set(word, name);
      return name;
    });
    replacements.set(`${PERSON} ${surface}`, renamed.join(" "));
  }
}

const splitName = (name: string): [string, string] => {
  const cut = name.indexOf(" ");
  return cut < 0 ? [name, name] : [name.slice(0, cut), name.slice(cut + 1)];
};

const PARTICLES = ["de", "de", "de La", "van", "Van", "Van den", "von", "El", "Ben", "Le", "du", "da", "di", "Mc"];

function newFirstName(lists: NameLists, world: boolean, random: Random): string {
  if (world) return random.pick(lists.worldFirstNames);
  const name = lists.firstNames.draw(random);
  return random.chance(0.05) && !name.includes("-")
    ? `${random.pick(["Jean", "Marie", "Anne", "Pierre"])}-${name}`
    : name;
}

function newSurname(lists: NameLists, world: boolean, random: Random): string {
  const name = world ? random.pick(lists.worldSurnames) : lists.surnames.draw(random);
  if (random.chance(0.05)) return `${random.pick(PARTICLES)} ${name}`;
  if (random.chance(0.02)) return `${name}-${lists.surnames.draw(random)}`;
  return name;
}

/** Companies: names that open with the same word (« Orbis Lavaux », « Orbis ») are renamed together. */
function replaceCompanies(
  surfaces: readonly string[],
  replacements: Map<string, string>,
  lists: NameLists,
  shares: Shares,
  random: Random,
): void {
  const families = new Map<string, string[]>();
  for (const surface of surfaces) {
    const head = surface.split(SPACES)[0] as string;
    families.set(head, [...(families.get(head) ?? []), surface]);
  }
  for (const family of families.values()) {
    if (!random.chance(shares.companies)) continue;
    const longest = Math.max(...family.map((surface) => surface.split(SPACES).length));
    const words = newCompany(lists, shares, random, family.length > 1 ? longest : 1).split(" ");
    for (const surface of family) {
      const length = surface.split(SPACES).length;
      const renamed = family.length === 1 || length === longest ? words : words.slice(0, length);
      replacements.set(`${COMPANY} ${surface}`, renamed.join(" "));
    }
  }
}

/** Names of a table by others of their group. */
function replaceGrouped(
  kind: number,
  surfaces: readonly string[],
  replacements: Map<string, string>,
  { groupOf }: NameGroups,
  share: number,
  random: Random,
): void {
  for (const name of surfaces) {
    const group = groupOf.get(name);
    if (group && random.chance(share)) replacements.set(`${kind} ${name}`, random.pick(group));
  }
}

const TRIES = 20;

function newCompany(lists: NameLists, shares: Shares, random: Random, words: number): string {
  let name = "";
  for (let tried = 0; tried < TRIES; tried++) {
    const draw = random.next();
    if (draw < shares.invented) name = inventCompany(random, lists);
    else name = random.pick(draw < shares.invented + shares.known ? lists.knownCompanies : lists.companies);
    if (name.split(" ").length >= words) return name;
  }
  return name;
}

const INITIALS = /^\p{Lu}{2,6}$/u;
const VOWELS = [..."AEIOU"];
const CONSONANTS = [..."BCDFGHJLMNPRSTV"];

/** Other initials of the same length, a vowel first where one was, so that the article still fits. */
const drawInitials = (name: string, random: Random): string =>
  Array.from(name, (letter, index) =>
    random.pick(index === 0 ? (VOWELS.includes(letter) ? VOWELS : CONSONANTS) : [...VOWELS, ...CONSONANTS]),
  ).join("");

/** Keeps what follows the first word: « iPhone 15 » → « Zelkia 15 ». */
function renameProduct(product: string, lists: NameLists, random: Random): string {
  if (random.chance(0.5)) return random.pick(lists.knownProducts);
  const [head, ...rest] = product.split(SPACES);
  if (!/^\p{L}/u.test(head ?? "")) return product;
  return [inventBrand(random), ...rest].join(" ");
}
