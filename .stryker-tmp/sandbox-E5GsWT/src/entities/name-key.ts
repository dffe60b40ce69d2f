// @ts-nocheck
import type { Document } from "../document/document.js";
import { foldAccents, normalizeForm, normalizeWord } from "../document/normalize.js";
import { remember } from "../document/remember.js";
import type { Place } from "../mentions/mention.js";

const SPLIT = /[\s\u00a0\u202f-]+/;
const DOTS = /\./g;

/** The words of a name as they are compared: folded, without dots, hyphens parted. */
export const nameWords = remember((surface: string): readonly string[] =>
  foldAccents(normalizeWord(surface)).replace(DOTS, "").split(SPLIT).filter(Boolean),
);

export const surfaceOf = ({ text }: Document, place: Place): string => text.slice(place.start, place.stop);

/** Initials that a name of several words is shortened to: « aws » of « amazon web services », with and without its small words. */
export function acronymsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const initials = (list: readonly string[]) => list.map((word) => word[0]).join("");
  const all = [...new Set([initials(words), initials(words.filter((word) => word.length > 2))])];
  return all.filter((acronym) => acronym.length >= 2 && acronym.length <= 6);
}

/** The greatest confidence among mentions. */
export const surestOf = (mentions: readonly { readonly confidence: number }[]): number =>
  mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0);

const HARD_SPACES = /[\u00a0\u2009\u202f]/g;
const inPlainTypography = (form: string): string => normalizeForm(form).replace(HARD_SPACES, " ");

/** The forms that are not the name, each once, whatever the typography they are set in. */
export function otherForms(forms: Iterable<string>, name: string): string[] {
  const seen = new Set([inPlainTypography(name)]);
  const others: string[] = [];
  for (const form of forms) {
    if (form === name) continue;
    const plain = inPlainTypography(form);
    if (seen.has(plain)) continue;
    seen.add(plain);
    others.push(form);
  }
  return others;
}
