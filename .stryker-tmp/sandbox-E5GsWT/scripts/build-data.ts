/**
 * Writes the lists of names and words under src/fr from data/fr and from npm packages (THIRD_PARTY.md), always the same bytes.
 *
 * Run: npx tsx scripts/build-data.ts
 */
// @ts-nocheck

import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { PackedNames } from "../src/mentions/unpack-lexicon.js";
import type { PackedWords } from "../src/mentions/word-table.js";
import { collectPlaces } from "./data/collect-places.js";
import { collectWords } from "./data/collect-words.js";
import { packNames } from "./data/pack-names.js";
import { packWords } from "./data/pack-words.js";

const DATA = new URL("../data/fr/", import.meta.url);
const OUTPUT = new URL("../src/fr/", import.meta.url);
const COMMAND = "npx tsx scripts/build-data.ts";

export interface GeneratedFile {
  readonly url: URL;
  readonly content: string;
}

export function buildData(): GeneratedFile[] {
  const lists = collectWords(DATA);
  const places = collectPlaces(DATA, lists.common);
  const words: PackedWords = {
    firstNames: packWords(lists.firstNames),
    surnames: packWords(lists.surnames),
    common: packWords(lists.common),
    companyWords: packWords(lists.companyWords),
    legalForms: packWords(lists.legalForms),
  };
  return [writeModule("names", "PackedNames", packNames(DATA, places)), writeModule("words", "PackedWords", words)];
}

/** Where each type of packed list is declared. */
const TYPES = { PackedNames: "unpack-lexicon", PackedWords: "word-table" } as const;

/** A module that exports one object; strings are template literals, so that a change shows line by line. */
function writeModule(
  list: "names" | "words",
  type: keyof typeof TYPES,
  data: PackedNames | PackedWords,
): GeneratedFile {
  const content =
    `// ${COMMAND}\nimport type { ${type} } from "../mentions/${TYPES[type]}.js";\n\n` +
    `export const PACKED_${list.toUpperCase()}: ${type} = ${writeValue(data)};\n`;
  return { url: new URL(`${list}.generated.ts`, OUTPUT), content };
}

function writeValue(value: unknown): string {
  if (typeof value === "string") return `\`${value}\``;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{\n${Object.entries(value)
    .map(([key, entry]) => `${key}: ${writeValue(entry)},\n`)
    .join("")}}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { url, content } of buildData()) {
    fs.writeFileSync(url, content);
    const kilobytes = (gzipSync(content, { level: 9 }).length / 1000).toFixed(1);
    console.log(`${fileURLToPath(url)}: ${content.length} characters, ${kilobytes} kB gzipped`);
  }
}
