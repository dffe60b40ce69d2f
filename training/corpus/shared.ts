import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

const flag = process.argv.indexOf("--data");
const ownFolder = flag < 0 ? process.env.DEPECHE_DATA : process.argv[flag + 1];

/** The folder of texts that are read where they lie and never copied: `../shared/data`, or `DEPECHE_DATA`, or what a command's `--data` says. */
export const SHARED_DATA = path.resolve(ownFolder ?? path.resolve(import.meta.dirname, "../../../shared/data"));

export const hasSharedData = (): boolean => fs.existsSync(SHARED_DATA);

export interface PressText {
  id: string;
  text: string;
  title?: string;
  heading?: string;
  url?: string;
  date?: string;
  byline?: string;
  split?: string;
}

const FILES: Record<string, string> = {
  "orangesum/business": "orangesum/business.jsonl.gz",
  "orangesum/general": "orangesum/general.jsonl.gz",
  "wikinews-fr": "wikinews-fr/articles.jsonl.gz",
};

/** The articles of a set, in file order. @throws Error on a set that is not known. */
export function readPressTexts(set: string): PressText[] {
  const file = FILES[set];
  if (!file) throw new Error(`unknown set « ${set} »; known: ${Object.keys(FILES).join(", ")}`);
  const lines = gunzipSync(fs.readFileSync(path.join(SHARED_DATA, file)))
    .toString("utf8")
    .split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line) as PressText);
}
