// @ts-nocheck
import type { Warnings } from "./warnings.js";
import { windows1252Unit } from "./windows-1252.js";

// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML and HTML forbid
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const C1 = /[\u0080-\u009f]/g;

/** Drops what neither XML nor HTML may hold; C1 controls become the windows-1252 characters they were meant to be (’ « œ €). */
export function cleanCharacters(text: string, warnings: Warnings): string {
  let clean = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (clean.search(FORBIDDEN) >= 0) {
    warnings.add("control-characters", "control characters (null bytes or the like) were dropped");
    clean = clean.replace(FORBIDDEN, "");
  }
  return clean.search(C1) < 0 ? clean : clean.replace(C1, toWindows1252);
}

const toWindows1252 = (control: string): string => String.fromCharCode(windows1252Unit(control.charCodeAt(0)));
