/** One way to type a text, and where each offset of the text went. */
// @ts-nocheck

export interface Variant {
  /** « ’ + U+202F », for messages. */
  readonly name: string;
  readonly text: string;
  /** The offset in `text` of an offset in the original. */
  readonly at: (offset: number) => number;
}

interface Rewriting {
  readonly text: string;
  /** By original offset, the end included. */
  readonly offsets: readonly number[];
}

type Typing = (text: string) => Rewriting;

const SPACES = { "U+0020": " ", "U+00A0": "\u00a0", "U+202F": "\u202f", "U+2009": "\u2009" } as const;
const MINUSES = { "-": "-", "–": "–", "−": "−" } as const;

const APOSTROPHE = /['’]/g;
/** The spaces that French typography sets narrow or hard: before % : ; ! ? », after «, inside numbers, before a unit sign. */
const HARD_SPACE =
  /[ \u00a0\u202f\u2009](?=[%‰€$£¥:;!?»])|(?<=«)[ \u00a0\u202f\u2009]|(?<=\d)[ \u00a0\u202f\u2009](?=\d{3}(?!\d))/g;
/** A dash that is the sign of the number behind it: at the start, or behind a space or an opening bracket. */
const MINUS = /(?<=^|[\s(«])[-–−](?=[ \u00a0\u202f\u2009]?\d)/g;

/** Replaces each match by the same string. */
const replacing =
  (pattern: RegExp, by: string): Typing =>
  (text) => {
    const offsets: number[] = [];
    let typed = "";
    let from = 0;
    const copy = (to: number): void => {
      for (let offset = from; offset < to; offset++) {
        offsets[offset] = typed.length;
        typed += text[offset];
      }
    };
    for (const match of text.matchAll(pattern)) {
      copy(match.index);
      for (let offset = match.index; offset < match.index + match[0].length; offset++) offsets[offset] = typed.length;
      typed += by;
      from = match.index + match[0].length;
    }
    copy(text.length);
    offsets[text.length] = typed.length;
    return { text: typed, offsets };
  };

/** Rewrites character by character. */
const mapping =
  (retype: (character: string) => string): Typing =>
  (text) => {
    const offsets: number[] = [];
    let typed = "";
    let offset = 0;
    for (const character of text) {
      for (let unit = 0; unit < character.length; unit++) offsets[offset++] = typed.length;
      typed += retype(character);
    }
    offsets[offset] = typed.length;
    return { text: typed, offsets };
  };

const asWritten: Typing = mapping((character) => character);
const decomposed: Typing = mapping((character) => character.normalize("NFD"));
const capitals: Typing = mapping((character) => character.toUpperCase());

const compose =
  (...typings: readonly Typing[]): Typing =>
  (text) =>
    typings.reduce<Rewriting>((done, typing) => {
      const next = typing(done.text);
      return { text: next.text, offsets: done.offsets.map((offset) => next.offsets[offset] ?? 0) };
    }, asWritten(text));

const apostrophe = (by: string): Typing => replacing(APOSTROPHE, by);
const space = (by: string): Typing => replacing(HARD_SPACE, by);
const minus = (by: string): Typing => replacing(MINUS, by);

const TYPINGS: readonly (readonly [name: string, typing: Typing])[] = [
  ["as written", asWritten],
  ["'", apostrophe("'")],
  ["’", apostrophe("’")],
  ...Object.entries(SPACES).map(([name, by]) => [name, space(by)] as const),
  ...Object.entries(MINUSES).map(([name, by]) => [`minus ${name}`, minus(by)] as const),
  ["NFD", decomposed],
  ["’ + U+202F + minus −", compose(apostrophe("’"), space("\u202f"), minus("−"))],
  ["’ + U+00A0 + minus – + NFD", compose(apostrophe("’"), space("\u00a0"), minus("–"), decomposed)],
];

const CAPITALS: typeof TYPINGS = [
  ["capitals", capitals],
  ["capitals + ’ + U+202F + NFD", compose(capitals, apostrophe("’"), space("\u202f"), decomposed)],
];

/**
 * Every way to type a text that must give the same answers, each text once, the text as written first. With `inCapitals`, in capitals too.
 * @throws Error when the text is not composed (NFC): its offsets would not survive.
 */
export function typographicVariants(text: string, inCapitals = false): Variant[] {
  if (text !== text.normalize("NFC")) throw new Error(`not in NFC: ${text}`);
  const variants = new Map<string, Variant>();
  for (const [name, typing] of inCapitals ? [...TYPINGS, ...CAPITALS] : TYPINGS) {
    const { text: typed, offsets } = typing(text);
    if (!variants.has(typed))
      variants.set(typed, { name, text: typed, at: (offset) => offsets[offset] ?? typed.length });
  }
  return [...variants.values()];
}
