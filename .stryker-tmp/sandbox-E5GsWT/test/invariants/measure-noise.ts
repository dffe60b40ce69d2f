/**
 * `npm run measure:noise`: how many of the names and figures that are found in the dev articles are found again when the text is as a bad copy of it would
 * be: no space after full stops, accents lost, names without capitals, a letter of each fifth name changed.
 */
// @ts-nocheck

import { type Extraction, extract } from "../../src/index.js";
import { readWrittenArticles } from "../../training/corpus/written-article.js";

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const CAPITALIZED = /(?<!\p{L})\p{Lu}\p{Ll}{4,}/gu;

let word = 0;
const swapLetters = (name: string): string =>
  word++ % 5 === 0 ? name.slice(0, 2) + name[3] + name[2] + name.slice(4) : name;

const NOISES: Readonly<Record<string, (text: string) => string>> = {
  "no space after full stops": (text) => text.replace(/\. (?=\p{Lu})/gu, "."),
  "accents lost": (text) => text.normalize("NFD").replace(/\p{M}/gu, ""),
  "names in lower case": (text) => text.replace(/(?<=\p{Ll},? )\p{Lu}\p{Ll}+/gu, (name) => name.toLowerCase()),
  "two letters swapped in a fifth of the capitalized words": (text) => text.replace(CAPITALIZED, swapLetters),
};

const namesOf = ({ companies, people }: Extraction): string[] =>
  [...companies, ...people].map(({ name }) => fold(name));
const figuresOf = ({ percentages, amounts, quantities }: Extraction): string[] =>
  [...percentages, ...amounts, ...quantities].map(({ low, high }) => `${low} ${high}`);

const articles = readWrittenArticles("dev");
for (const [noise, spoil] of Object.entries(NOISES)) {
  const kept = { names: 0, figures: 0 };
  const all = { names: 0, figures: 0 };
  for (const { text } of articles) {
    const [clean, noisy] = [extract(text), extract(spoil(text))];
    for (const [list, of] of [
      ["names", namesOf],
      ["figures", figuresOf],
    ] as const) {
      const found = of(noisy);
      for (const wanted of of(clean)) {
        all[list]++;
        const at = found.indexOf(wanted);
        if (at < 0) continue;
        kept[list]++;
        found.splice(at, 1);
      }
    }
  }
  const share = (list: "names" | "figures") =>
    `${kept[list]} of ${all[list]} ${list} (${((100 * kept[list]) / all[list]).toFixed(1)} %)`;
  console.log(`${noise}: ${share("names")}, ${share("figures")} found again`);
}
