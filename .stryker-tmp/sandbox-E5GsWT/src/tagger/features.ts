// @ts-nocheck
import { type Gap, type Shape, TokenKind } from "../document/tokens.js";
import { Cue } from "./cues.js";
import { CUE_SHIFT, type DocumentFeatures, isCapital, KIND_BITS, USAGE_BITS } from "./document-features.js";
import { combine, hashFolded, scatter } from "./hash.js";

/** Features are numbered 0 to 2^FEATURE_BITS - 1 by hashing. */
export const FEATURE_BITS = 18;
/** No token has more features. */
export const MOST_FEATURES = 128;

/** Templates: what a feature looks at. The numbers are part of the model. */
enum Look {
  Bias,
  Word,
  Word1,
  WordMinus1,
  WordMinus2,
  WordPlus2,
  Prefix2,
  Prefix3,
  Prefix4,
  Suffix2,
  Suffix3,
  Suffix4,
  Pattern,
  PatternPosition,
  PatternBefore,
  PatternAfter,
  Shapes,
  Length,
  Flags,
  FlagsBefore,
  FlagsAfter,
  FlagsPairBefore,
  FlagsPairAfter,
  Lexicon,
  LexiconBefore,
  LexiconAfter,
  LexiconPosition,
  LexiconUsage,
  CueBefore,
  CueAfter,
  CueBefore2,
  CueAfter2,
  HeadBefore,
  HeadAfter,
  HeadCueBefore,
  HeadCueAfter,
  CuesAround,
  StemBefore,
  StemAfter,
  StemBefore2,
  StemAfter2,
  StemHeadBefore,
  StemHeadAfter,
  OwnCue,
  OwnCuePosition,
  CueKnown,
  CueAfterKnown,
  SuffixPosition,
  QuotedPattern,
  Use,
  UseShape,
  Casing,
  Position,
  Quoted,
  GapBefore,
  Headline,
  NeighbourName,
  NextName,
}

const FIRST_FLAGS = 0xff;
const CUES = 0xffff;
const LINK = Cue.Link << CUE_SHIFT;
const PASSED_OVER = (Cue.Link | Cue.Article) << CUE_SHIFT;
const CASING_BITS = 0x1f;
/** How far the head of a name is sought before and behind it. */
const HEAD_REACH = 4;

/** Writes the features of one token after another; training and use read this class and nothing else. */
export class FeatureWriter {
  readonly ids = new Int32Array(MOST_FEATURES);
  count = 0;
  private first = 0;
  private end = 0;

  constructor(private readonly features: DocumentFeatures) {}

  /** Fills `ids` from 0 to `count` with the features of `token`. */
  write(token: number): void {
    const { document, words, flags, lexicon, positions, quoted, usage } = this.features;
    const { tokens } = document;
    const sentence = document.sentences[document.sentenceOf[token] as number];
    this.first = sentence?.first ?? token;
    this.end = sentence?.end ?? token + 1;
    this.count = 0;

    const word = words[token] as number;
    const shape = this.features.shapes[token] as Shape;
    const before = this.wordAt(token - 1);
    const after = this.wordAt(token + 1);
    const before2 = this.wordAt(token - 2);
    const after2 = this.wordAt(token + 2);
    const position = positions[token] as number;
    const own = flags[token] as number;
    const flagsBefore = this.flagsAt(token - 1);
    const flagsAfter = this.flagsAt(token + 1);

    this.add(Look.Bias, 0);
    this.add(Look.Word, word);
    this.add(Look.WordMinus1, before);
    this.add(Look.Word1, after);
    this.add(Look.WordMinus2, before2);
    this.add(Look.WordPlus2, after2);
    this.add(Look.StemBefore, this.stemAt(token - 1));
    this.add(Look.StemAfter, this.stemAt(token + 1));
    this.add(Look.StemBefore2, this.stemAt(token - 2));
    this.add(Look.StemAfter2, this.stemAt(token + 2));

    this.addAffixes(token);
    const pattern = this.patternOf(token);
    const casing = (usage[token] as number) & CASING_BITS;
    this.add(Look.Pattern, pattern);
    this.add(Look.PatternPosition, combine(pattern, position));
    this.add(Look.Shapes, (this.shapeAt(token - 1) << 8) | (shape << 4) | this.shapeAt(token + 1));
    this.add(Look.PatternBefore, combine(this.shapeAt(token - 1), pattern));
    this.add(Look.PatternAfter, combine(this.shapeAt(token + 1), pattern));
    this.add(Look.Length, Math.min(tokens.norms[token]?.length ?? 0, 12));

    const known = own & FIRST_FLAGS;
    this.add(Look.Flags, (known << 4) | shape);
    this.add(Look.FlagsBefore, ((flagsBefore & FIRST_FLAGS) << 4) | this.shapeAt(token - 1));
    this.add(Look.FlagsAfter, ((flagsAfter & FIRST_FLAGS) << 4) | this.shapeAt(token + 1));
    this.add(
      Look.FlagsPairBefore,
      combine(((flagsBefore & FIRST_FLAGS) << 4) | this.shapeAt(token - 1), (known << 4) | shape),
    );
    this.add(
      Look.FlagsPairAfter,
      combine((known << 4) | shape, ((flagsAfter & FIRST_FLAGS) << 4) | this.shapeAt(token + 1)),
    );

    const code = lexicon[token] as number;
    this.add(Look.Lexicon, code);
    this.add(Look.LexiconBefore, combine(this.lexiconAt(token - 1), code));
    this.add(Look.LexiconAfter, combine(code, this.lexiconAt(token + 1)));
    this.add(Look.LexiconPosition, combine(code, (position << 4) | shape));
    this.add(Look.LexiconUsage, combine(code, casing));

    const cueBefore = flagsBefore >>> CUE_SHIFT;
    const cueAfter = flagsAfter >>> CUE_SHIFT;
    this.add(Look.CueBefore, cueBefore & CUES);
    this.add(Look.CueAfter, cueAfter & CUES);
    this.add(Look.CueBefore2, combine(this.flagsAt(token - 2) >>> CUE_SHIFT, cueBefore));
    this.add(Look.CueAfter2, combine(cueAfter, this.flagsAt(token + 2) >>> CUE_SHIFT));
    this.add(Look.CuesAround, combine(cueBefore, combine(shape, cueAfter)));
    const ownCue = own >>> CUE_SHIFT;
    this.add(Look.OwnCue, (ownCue << 4) | shape);
    this.add(Look.OwnCuePosition, combine(ownCue, (known << 8) | (position << 4) | shape));
    this.add(Look.CueKnown, combine(cueBefore, (known << 4) | shape));
    this.add(Look.CueAfterKnown, combine(cueAfter, (known << 4) | shape));
    this.addHeads(token);

    this.add(Look.Casing, combine(casing, (position << 4) | shape));
    const used = usage[token] as number;
    for (let bit = 0; bit < USAGE_BITS; bit++) {
      if ((used & (1 << bit)) === 0) continue;
      this.add(Look.Use, bit);
      this.add(Look.UseShape, (bit << 4) | shape);
    }
    this.add(Look.Position, (position << 4) | shape);
    this.add(Look.Quoted, ((quoted[token] as number) << 4) | shape);
    this.add(Look.QuotedPattern, combine((quoted[token] as number) * 4 + position, pattern));
    this.add(Look.GapBefore, ((tokens.gaps[token] as Gap) << 4) | (tokens.kinds[token] as TokenKind));
    if (sentence?.headline) this.add(Look.Headline, shape);
    this.addNeighbourNames(token);
  }

  private add(look: Look, value: number): void {
    this.ids[this.count++] = scatter(Math.imul(look + 1, 0x5bd1e995) + value) >>> (32 - FEATURE_BITS);
  }

  private holds(token: number): boolean {
    return token >= this.first && token < this.end;
  }
  private wordAt(token: number): number {
    return this.holds(token) ? (this.features.words[token] as number) : token < this.first ? 1 : 2;
  }
  private stemAt(token: number): number {
    return this.holds(token) ? (this.features.stems[token] as number) : token < this.first ? 1 : 2;
  }
  private flagsAt(token: number): number {
    return this.holds(token) ? (this.features.flags[token] as number) : 0;
  }
  private shapeAt(token: number): number {
    return this.holds(token) ? (this.features.shapes[token] as number) : 7;
  }
  private lexiconAt(token: number): number {
    return this.holds(token) ? (this.features.lexicon[token] as number) : 0;
  }

  private addAffixes(token: number): void {
    const norm = this.features.document.tokens.norms[token] as string;
    const { length } = norm;
    if (length < 3) return;
    this.add(Look.Prefix2, hashFolded(norm, 0, 2));
    this.add(Look.Suffix2, hashFolded(norm, length - 2));
    this.add(Look.Prefix3, hashFolded(norm, 0, 3));
    this.add(Look.Suffix3, hashFolded(norm, length - 3));
    if (length < 4) return;
    this.add(Look.Prefix4, hashFolded(norm, 0, 4));
    this.add(Look.Suffix4, hashFolded(norm, length - 4));
    const { positions, shapes } = this.features;
    const place = ((positions[token] as number) << 4) | (shapes[token] as number);
    this.add(Look.SuffixPosition, combine(hashFolded(norm, length - 3), place));
  }

  /** How the token is written, runs of one kind of character counted once: « OVHcloud » → Aa, « iPhone » → aAa. */
  private patternOf(token: number): number {
    const { text, tokens } = this.features.document;
    const shape = this.features.shapes[token] as Shape;
    if (shape !== tokens.shapes[token]) return shape;
    const start = tokens.starts[token] as number;
    const end = tokens.ends[token] as number;
    let pattern = 0;
    let last = 0;
    for (let at = start; at < end; at++) {
      const kind = kindOfCharacter(text.charCodeAt(at));
      if (kind === 0 || kind === last) continue;
      last = kind;
      pattern = (Math.imul(pattern, 7) + kind) | 0;
    }
    return (pattern << 3) + Math.min(tokens.norms[token]?.length ?? 0, 4);
  }

  /** The words that govern a name on either side, links and capitals passed over: « patron du groupe français X ». */
  private addHeads(token: number): void {
    const { words, flags, shapes } = this.features;
    let at = token - 1;
    let steps = 0;
    while (this.holds(at) && isCapital(shapes[at] as number) && steps < HEAD_REACH) {
      at--;
      steps++;
    }
    const link = this.flagsAt(at) & LINK ? this.wordAt(at) : 0;
    while (this.holds(at) && ((flags[at] as number) & PASSED_OVER) !== 0 && steps < HEAD_REACH) {
      at--;
      steps++;
    }
    const headBefore = this.holds(at) ? (words[at] as number) : 0;
    this.add(Look.HeadBefore, combine(headBefore, link));
    this.add(Look.StemHeadBefore, this.stemAt(at));
    this.add(Look.HeadCueBefore, combine(this.flagsAt(at) >>> CUE_SHIFT, link));
    at = token + 1;
    steps = 0;
    while (this.holds(at) && isCapital(shapes[at] as number) && steps < HEAD_REACH) {
      at++;
      steps++;
    }
    const mark = this.wordAt(at);
    if (this.holds(at) && this.features.document.tokens.kinds[at] === TokenKind.Mark) at++;
    while (this.holds(at) && ((flags[at] as number) & PASSED_OVER) !== 0 && steps < HEAD_REACH) {
      at++;
      steps++;
    }
    const headAfter = this.holds(at) ? (words[at] as number) : 0;
    this.add(Look.HeadAfter, combine(headAfter, mark));
    this.add(Look.StemHeadAfter, this.stemAt(at));
    this.add(Look.HeadCueAfter, combine(this.flagsAt(at) >>> CUE_SHIFT, mark));
  }

  /** The nearest known or capitalised words on either side behind a comma or « et »: members of one list are of one kind. */
  private addNeighbourNames(token: number): void {
    const before = this.nameAcross(token, -1);
    const after = this.nameAcross(token, 1);
    if (before !== 0) this.add(Look.NeighbourName, before);
    if (after !== 0) this.add(Look.NextName, after);
  }

  private nameAcross(token: number, step: 1 | -1): number {
    const { shapes, lexicon, flags, words, document } = this.features;
    let at = token + step;
    let steps = 0;
    while (this.holds(at) && isCapital(shapes[at] as number) && steps < HEAD_REACH) {
      at += step;
      steps++;
    }
    if (!this.holds(at)) return 0;
    const isMark = document.tokens.kinds[at] === TokenKind.Mark;
    if (!isMark && ((flags[at] as number) & LINK) === 0) return 0;
    const tie = words[at] as number;
    at += step;
    if (!this.holds(at) || !isCapital(shapes[at] as number)) return 0;
    const code = (lexicon[at] as number) & KIND_BITS;
    const known = (flags[at] as number) & FIRST_FLAGS;
    return combine(tie, (code << 12) | (known << 4) | (shapes[at] as number));
  }
}

enum Written {
  Nothing,
  Capital,
  Small,
  Digit,
  Hyphen,
  Dot,
  Other,
}

const PATTERN_SIZE = 0x250;
let written: Uint8Array | undefined;

function kindOfCharacter(unit: number): Written {
  written ??= Uint8Array.from({ length: PATTERN_SIZE }, (_, at) => classify(at));
  return unit < PATTERN_SIZE ? (written[unit] as Written) : classify(unit);
}

/** Marks and invisible characters are nothing, so that composed and decomposed text give one pattern. */
function classify(unit: number): Written {
  if (unit >= 0x30 && unit <= 0x39) return Written.Digit;
  if (unit === 0x2d || unit === 0x2010 || unit === 0x2011) return Written.Hyphen;
  if (unit === 0x2e) return Written.Dot;
  if ((unit >= 0x300 && unit <= 0x36f) || unit === 0xad || (unit >= 0x200b && unit <= 0x200f)) return Written.Nothing;
  const character = String.fromCharCode(unit);
  if (character !== character.toLowerCase()) return Written.Capital;
  if (character !== character.toUpperCase()) return Written.Small;
  return Written.Other;
}
