// @ts-nocheck
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const NEEDS_WORK = /[^\u0000-\u007f]/;
const APOSTROPHE = /[\u2019\u02bc\u2032\u2018\u00b4]/g;
const HYPHEN = /[\u2010\u2011]/g;
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each stands for itself
const IGNORABLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;

/**
 * A surface as it is compared everywhere: composed (NFC), one apostrophe, one hyphen, ligatures opened (« œ » → « oe »),
 * invisible characters dropped; the case is kept.
 */
export function normalizeForm(surface: string): string {
  if (!NEEDS_WORK.test(surface)) return surface;
  return surface
    .replace(IGNORABLE, "")
    .normalize("NFC")
    .replace(APOSTROPHE, "'")
    .replace(HYPHEN, "-")
    .replace(/œ/g, "oe")
    .replace(/Œ/g, "Oe")
    .replace(/æ/g, "ae");
}

/** `normalizeForm` in lower case: the key of every French word list. */
export const normalizeWord = (surface: string): string => normalizeForm(surface).toLowerCase();

const COMBINING = /[\u0300-\u036f]/g;

/** A key that also forgets accents: « Société Générale », « SOCIETE GENERALE » → « societe generale ». */
export function foldAccents(normalized: string): string {
  return NEEDS_WORK.test(normalized) ? normalized.normalize("NFD").replace(COMBINING, "") : normalized;
}
