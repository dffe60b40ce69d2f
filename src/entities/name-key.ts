import type { Document } from "../document/document.js";
import { foldAccents, normalizeWord } from "../document/normalize.js";
import type { Place } from "../mentions/mention.js";

const SPLIT = /[\s\u00a0\u202f-]+/;
const DOTS = /\./g;

/** The words of a name as they are compared: folded, without dots, hyphens parted. */
export const nameWords = (surface: string): string[] =>
  foldAccents(normalizeWord(surface)).replace(DOTS, "").split(SPLIT).filter(Boolean);

export const surfaceOf = ({ text }: Document, place: Place): string => text.slice(place.start, place.stop);

/** Whether `short` are the initials of the words of `long`: « aws » of « amazon web services ». */
export function isAcronym(short: string, long: readonly string[]): boolean {
  if (short.length < 2 || short.length > 6 || long.length < 2) return false;
  const initials = long.map((word) => word[0]).join("");
  if (initials === short) return true;
  return (
    long
      .filter((word) => word.length > 2)
      .map((word) => word[0])
      .join("") === short
  );
}
