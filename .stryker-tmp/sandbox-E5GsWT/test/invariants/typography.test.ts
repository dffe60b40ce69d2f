// @ts-nocheck
import { describe, expect, it } from "vitest";
import { type Extraction, extract } from "../../src/index.js";
import { readWrittenArticles } from "../../training/corpus/written-article.js";
import { typographicVariants } from "../cases/typography.js";

const SPACES = /[\u00a0\u202f\u2009]/g;
const APOSTROPHES = /’/g;
const DASHES = /[–−]/g;

/** Words in one typography. */
const plain = (words: string): string =>
  words.normalize("NFC").replace(SPACES, " ").replace(APOSTROPHES, "'").replace(DASHES, "-");

/** How sure the engine is may differ in the second decimal: the tagger sees whether « – » or « - » stands beside a name. */
const ROUNDED = { confidence: 0, score: 0 };
const round = (share: number): number => Math.round(share * 5) / 5;

/** A result with all words in one typography and every offset moved to where `at` says. */
function normalize(value: unknown, at: (offset: number) => number): unknown {
  if (typeof value === "string") return plain(value);
  if (Array.isArray(value)) return value.map((item) => normalize(item, at));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key in ROUNDED ? round(inner) : normalize(inner, at),
  ]);
  const written = Object.fromEntries(entries);
  if ("start" in value && "end" in value && "text" in value)
    Object.assign(written, { start: at(value.start as number), end: at(value.end as number), text: null });
  return written;
}

const namesOf = ({ companies, people }: Extraction): Set<string> =>
  new Set([...companies, ...people].map(({ name }) => plain(name).toLowerCase()));

describe("typography", () => {
  const articles = readWrittenArticles("dev");

  it("changes no record of any dev article, in any way to type it", () => {
    const changed: string[] = [];
    let variants = 0;
    for (const { slug, text, notes } of articles) {
      const options = { publishedAt: notes.date };
      const wanted = extract(text.normalize("NFC"), options);
      for (const { name, text: typed, at } of typographicVariants(text.normalize("NFC"))) {
        variants++;
        const found = normalize(extract(typed, options), (offset) => offset);
        if (JSON.stringify(found) !== JSON.stringify(normalize(wanted, at))) changed.push(`${slug}: ${name}`);
      }
    }
    console.log(
      `${variants - changed.length} of ${variants} variants of ${articles.length} articles give the same records`,
    );
    expect(changed).toEqual([]);
  }, 300_000);

  it("keeps nine names of ten where the headline is in capitals", () => {
    let named = 0;
    let kept = 0;
    for (const { text, notes } of articles) {
      const wanted = namesOf(extract(`${notes.title}\n\n${text}`));
      const found = namesOf(extract(`${notes.title.toUpperCase()}\n\n${text}`));
      named += wanted.size;
      for (const name of wanted) if (found.has(name)) kept++;
    }
    console.log(`${kept} of ${named} names kept under a headline in capitals`);
    expect(kept / named).toBeGreaterThanOrEqual(0.9);
  }, 300_000);
});
