/**
 * What spoiled text costs: `npx tsx evaluation/noise.ts`. The dev texts are spoiled in one way at a time, the annotated spans moved along, and
 * strict F1 is printed beside that of the clean texts. Drawn from a fixed seed.
 */
import { extract } from "../src/index.js";
import { addCounts, type Count, f1Of, recallOf, scoreTag } from "../src/judge/score-spans.js";
import { hasSharedData } from "../training/corpus/shared.js";
import { Random } from "../training/random.js";
import { type JudgedText, readGoldOrange, readRealSet, readWrittenSet } from "./name-sets.js";

/** Puts new letters in the place of each stretch, and moves the spans. Pieces are stretches in order, with what stands there then. */
function rewrite(
  judged: JudgedText,
  change: (piece: string, span: JudgedText["spans"][number] | null) => string,
): JudgedText {
  const spans = [...judged.spans].sort((a, b) => a.start - b.start);
  let text = "";
  let position = 0;
  const moved: JudgedText["spans"] = [];
  for (const span of spans) {
    text += change(judged.text.slice(position, span.start), null);
    const start = text.length;
    text += change(judged.text.slice(span.start, span.end), span);
    moved.push({ ...span, start, end: text.length });
    position = span.end;
  }
  text += change(judged.text.slice(position), null);
  return { ...judged, text, spans: moved };
}

const isName = (span: { tag: string } | null): boolean => span !== null && "COJPLR".includes(span.tag);
const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** Swaps two neighbouring letters inside each word of five or more. */
function misspell(name: string, random: Random): string {
  return name.replace(/\p{L}{5,}/gu, (word) => {
    const at = 1 + random.below(word.length - 3);
    return word.slice(0, at) + (word[at + 1] as string) + (word[at] as string) + word.slice(at + 2);
  });
}

/** The first line, where it is a headline. */
function capitalizeHeadline(judged: JudgedText): JudgedText {
  const end = judged.text.indexOf("\n");
  if (end < 0) return judged;
  let at = 0;
  return rewrite(judged, (piece) => {
    const cut = Math.max(0, Math.min(piece.length, end - at));
    at += piece.length;
    return piece.slice(0, cut).toUpperCase() + piece.slice(cut);
  });
}

const random = new Random(7);
const NOISES: Readonly<Record<string, (judged: JudgedText) => JudgedText>> = {
  clean: (judged) => judged,
  "accents lost everywhere": (judged) => rewrite(judged, withoutAccents),
  "one typo in each name": (judged) =>
    rewrite(judged, (piece, span) => (isName(span) ? misspell(piece, random) : piece)),
  "one name in three misspelt": (judged) =>
    rewrite(judged, (piece, span) => (isName(span) && random.chance(1 / 3) ? misspell(piece, random) : piece)),
  "one name in three in lower case": (judged) =>
    rewrite(judged, (piece, span) => (isName(span) && random.chance(1 / 3) ? piece.toLowerCase() : piece)),
  "all names in capitals": (judged) => rewrite(judged, (piece, span) => (isName(span) ? piece.toUpperCase() : piece)),
  "first line in capitals": capitalizeHeadline,
  "no space behind full stops": (judged) => rewrite(judged, (piece) => piece.replace(/\. (?=\p{Lu})/gu, ".")),
  "all in lower case": (judged) => rewrite(judged, (piece) => piece.toLowerCase()),
};

const texts = [...(hasSharedData() ? [...readGoldOrange(), ...readRealSet("dev")] : []), ...readWrittenSet("dev")];
console.log(`${texts.length} dev documents, strict spans: F1 (loss in points), recall`);
const clean = new Map<string, number>();
for (const [name, spoil] of Object.entries(NOISES)) {
  const counts = { C: { right: 0, wrong: 0, missed: 0 }, P: { right: 0, wrong: 0, missed: 0 } } as Record<
    "C" | "P",
    Count
  >;
  for (const text of texts) {
    const spoiled = spoil(text);
    const result = extract(spoiled.text, { language: "fr" });
    for (const [tag, entities] of [
      ["C", result.companies],
      ["P", result.people],
    ] as const) {
      const found = entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start, end, tag })));
      counts[tag] = addCounts(counts[tag], scoreTag(spoiled.spans, found, tag));
    }
  }
  const cells = (["C", "P"] as const).map((tag) => {
    const f1 = 100 * f1Of(counts[tag]);
    if (!clean.has(tag)) clean.set(tag, f1);
    return `${tag} ${f1.toFixed(1)} (${(f1 - (clean.get(tag) as number)).toFixed(1)}), ${(100 * recallOf(counts[tag])).toFixed(1)}`;
  });
  console.log(`${name.padEnd(34)} ${cells.join("   ")}`);
}
