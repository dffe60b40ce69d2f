/** Draws numbers from 0 up to a bound, always the same for a seed (xorshift, Marsaglia 2003). */
// @ts-nocheck

export function makeDraw(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % Math.max(1, below);
  };
}

type Draw = (below: number) => number;
type Mutation = (text: string, draw: Draw, texts: readonly string[]) => string;

const INSERTED = [
  ..."\u0000 \u0007 \u001b \ud800 \udc00 \u0301 \u0327 \u200b \u200d \u202e \u2066 \ufeff \ufe0f « » \" ( ) [ % , . … ! ? ; : - – ’ ' \n\n \n \t & / = < | 0 12 1,5 Mds€".split(
    " ",
  ),
  "\u00a0",
  "\u202f",
  "__proto__",
  "constructor",
  "toString",
  "</script>",
  "👩‍👩‍👧",
  "ﬁ",
  "İ",
  "Αpple",
  "שלום",
  "الشركة",
];

/** A place in a text, between any two code units. */
const place = (text: string, draw: Draw): number => draw(text.length + 1);

/** Two places, the earlier first, at most so far apart. */
function stretch(text: string, draw: Draw, most: number): [number, number] {
  const start = place(text, draw);
  return [start, Math.min(text.length, start + draw(most))];
}

const replaceIn = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

const TYPED: readonly (readonly [RegExp, string])[] = [
  [/['’]/g, "’"],
  [/['’]/g, "'"],
  [/ (?=[%€;:!?»])/g, "\u202f"],
  [/ /g, "\u00a0"],
  [/-/g, "−"],
  [/\. /g, "."],
  [/\n+/g, " "],
  [/ /g, "\n"],
];

const MUTATIONS: readonly Mutation[] = [
  (text, draw) => replaceIn(text, ...stretch(text, draw, 60), ""),
  (text, draw) => {
    const at = place(text, draw);
    return replaceIn(text, at, at, INSERTED[draw(INSERTED.length)] as string);
  },
  (text, draw) => {
    const [start, end] = stretch(text, draw, 80);
    const at = place(text, draw);
    return replaceIn(text, at, at, text.slice(start, end));
  },
  (text, draw) => {
    const [start, end] = stretch(text, draw, 30);
    return replaceIn(text, start, end, text.slice(start, end).repeat(2 + draw(6)));
  },
  (text, draw, texts) => {
    const other = texts[draw(texts.length)] as string;
    const at = place(text, draw);
    return replaceIn(text, at, at, other.slice(...stretch(other, draw, 200)));
  },
  (text, draw) => {
    const words = text.split(" ");
    const [one, other] = [draw(words.length), draw(words.length)];
    [words[one], words[other]] = [words[other] as string, words[one] as string];
    return words.join(" ");
  },
  (text, draw) => {
    const [pattern, by] = TYPED[draw(TYPED.length)] as (typeof TYPED)[number];
    return text.replace(pattern, by);
  },
  (text) => text.normalize("NFD"),
  (text, draw) => {
    const [start, end] = stretch(text, draw, 120);
    return replaceIn(text, start, end, text.slice(start, end).toUpperCase());
  },
  (text, draw) => {
    const [start, end] = stretch(text, draw, 120);
    return replaceIn(text, start, end, text.slice(start, end).toLowerCase());
  },
  (text, draw) => {
    const at = place(text, draw);
    return replaceIn(text, at, at + 1, String.fromCharCode(draw(0x10000)));
  },
];

/** Longest text that the fuzzer begins with; a mutation can make it several times longer. */
const LONGEST = 700;

/** A piece of one of the texts, cut anywhere, changed one to six times. */
export function mutate(texts: readonly string[], draw: Draw): string {
  const whole = texts[draw(texts.length)] as string;
  let text = whole.slice(...stretch(whole, draw, LONGEST));
  for (let left = 1 + draw(6); left > 0; left--)
    text = (MUTATIONS[draw(MUTATIONS.length)] as Mutation)(text, draw, texts);
  return text;
}
