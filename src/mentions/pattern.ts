import { itemAt } from "../document/item-at.js";
import { remember } from "../document/remember.js";
import { Gap, TokenKind, type Tokens } from "../document/tokens.js";
import type { NumberPhrase, Numbers } from "./numbers.js";

/**
 * Patterns over tokens, written as data. A pattern is a row of terms parted by spaces:
 *
 * | term | stands for |
 * | --- | --- |
 * | `trimestre` | that word, in normal form |
 * | `de\|du\|d'` | one of several words |
 * | `{month}` | one token whose word is in the class `month` |
 * | `{number}` | a number, in digits or in words, with its sign and scale: « 12 », « -1,2 milliard », « vingt » |
 * | `{bare}` | a number without sign or scale that does not look like a year: « 12 », « 4,5 », « 2 000 » |
 * | `{scaled}`, `{signed}` | a number with a scale, « 12 millions »; one with a sign and without scale, « -1,2 » |
 * | `{integer}`, `{year}` | a number token that is whole; one from 1900 to 2099 |
 * | `{name:term}` | the same, captured as `name` |
 * | `(a b \| c d)` | one of several rows, parted by a lone bar |
 * | `term?` | the term or nothing |
 * | `( , {bare})*` | the group any number of times, none and `MAX_REPEATS` included |
 * | `~term` | the term with no space before it |
 * | `!term` | nothing, where the term does not follow |
 * | `<term`, `<!term` | nothing, where the token just before is the term, or is not |
 *
 * Rows and optional terms are tried in the order written, the term before nothing; the first way through is the match.
 * A match never crosses the end of a sentence.
 */
export interface Rule {
  /** Its path: `fr/quarter/ordinal`. */
  readonly id: string;
  readonly pattern: string;
}

/** Reads forms too many to list, « t3-2024 » → « 2024-Q3 »; it is asked only about words and codes that end in a digit. */
export type WordReader = (word: string) => string | number | undefined;
/** Words of a class and what each means: `month` → « mars » → 3. */
export type WordClass = ReadonlyMap<string, string | number> | WordReader;
type WordMap = ReadonlyMap<string, string | number>;
export type WordClasses = Readonly<Record<string, WordClass>>;

export interface Capture {
  readonly name: string;
  /** Tokens, half-open. */
  readonly first: number;
  readonly end: number;
  /** The class's value of the word, or of `{year}` and `{integer}` the number. */
  readonly value: string | number | null;
  readonly number: NumberPhrase | null;
}

export interface Match<R extends Rule = Rule> {
  readonly rule: R;
  /** Tokens, half-open. */
  readonly first: number;
  readonly end: number;
  /** The first capture of each name. */
  readonly captures: Readonly<Record<string, Capture>>;
  /** All captures, in text order. */
  readonly taken: readonly Capture[];
}

/** A group with a star repeats at most this often: keeps the search linear in the text. No list of figures in press is longer. */
export const MAX_REPEATS = 12;

enum Op {
  Words,
  Class,
  Reader,
  Number,
  Bare,
  Scaled,
  Signed,
  Integer,
  Year,
  Any,
}

interface Step {
  readonly op: Op;
  readonly words: WordMap | null;
  readonly reader: WordReader | null;
  readonly rows: readonly (readonly Step[])[];
  readonly optional: boolean;
  readonly repeats: boolean;
  readonly glued: boolean;
  readonly negative: boolean;
  readonly behind: boolean;
  readonly name: string | null;
}

/** A term linked to what follows it; `null` is the end of the pattern. */
interface Node {
  readonly op: Op;
  readonly words: WordMap | null;
  readonly reader: WordReader | null;
  readonly glued: boolean;
  readonly negative: boolean;
  readonly behind: boolean;
  readonly name: string | null;
  /** Of `Op.Any`: the ways to go on, in order. */
  readonly branches: readonly Link[];
  readonly next: Link;
}
type Link = Node | null;

interface CompiledRule<R extends Rule> {
  readonly rule: R;
  readonly steps: readonly Step[];
  /** The steps linked, when the rule is first tried: few are in one text. */
  start: Link | undefined;
}

/** Rules compiled once, indexed by the words that can open them. */
export interface RuleBook<R extends Rule = Rule> {
  /** Rules that a word opens, put in order when it is first asked for. */
  readonly rulesOf: (norm: string) => WordRules<R> | null;
  /** Rules that a number opens, by the word that can stand behind it. */
  readonly byNumberThenWord: ReadonlyMap<string, readonly CompiledRule<R>[]>;
  /** Rules that a number opens, whatever stands behind it. */
  readonly byNumber: readonly CompiledRule<R>[];
  /** Rules that a word ending in a digit can open, through a reader. */
  readonly byCode: readonly CompiledRule<R>[];
}

/** Rules that one word opens, in order. */
interface WordRules<R extends Rule> {
  /** By the word behind it, those that need that word among those that need none. */
  readonly byNext: ReadonlyMap<string, readonly CompiledRule<R>[]>;
  /** Those that need no certain word behind it. */
  readonly free: readonly CompiledRule<R>[];
}

/** @throws Error naming the rule when a pattern does not parse, uses an unknown class, or could match nothing. */
export function compileRules<R extends Rule>(rules: readonly R[], classes: WordClasses): RuleBook<R> {
  const opened = new Map<string, OpenedRule<R>[]>();
  const byNumberThenWord = new Map<string, CompiledRule<R>[]>();
  const byNumber: CompiledRule<R>[] = [];
  const byCode: CompiledRule<R>[] = [];
  const secondWords = new Set<string>();
  const parsed = rules.map((rule) => {
    const steps = parsePattern(rule, classes);
    const openers = openersOf(steps);
    if (openers.empty) throw new Error(`rule ${rule.id}: the pattern can match nothing: « ${rule.pattern} »`);
    const behind = openers.number ? wordsBehindNumber(steps) : null;
    for (const word of behind ?? []) secondWords.add(word);
    return { compiled: { rule, steps, start: undefined }, openers, behind, next: wordsBehindWord(steps) };
  });
  for (const { compiled, openers, behind, next } of parsed) {
    for (const word of openers.words) append(opened, word, { compiled, next });
    if (openers.code) byCode.push(compiled);
    if (!openers.number) continue;
    if (behind) for (const word of behind) append(byNumberThenWord, word, compiled);
    else {
      byNumber.push(compiled);
      for (const word of secondWords) append(byNumberThenWord, word, compiled);
    }
  }
  return { rulesOf: sortWhenAsked(opened), byNumberThenWord, byNumber, byCode };
}

interface OpenedRule<R extends Rule> {
  readonly compiled: CompiledRule<R>;
  /** Words of which one must follow, or null. */
  readonly next: ReadonlySet<string> | null;
}

function sortWhenAsked<R extends Rule>(opened: ReadonlyMap<string, readonly OpenedRule<R>[]>) {
  const sorted = new Map<string, WordRules<R>>();
  return (word: string): WordRules<R> | null => {
    const known = sorted.get(word);
    if (known) return known;
    const rules = opened.get(word);
    if (!rules) return null;
    const found = sortByNext(rules);
    sorted.set(word, found);
    return found;
  };
}

function sortByNext<R extends Rule>(rules: readonly OpenedRule<R>[]): WordRules<R> {
  const byNext = new Map<string, readonly CompiledRule<R>[]>();
  const compiledOf = (fits: (next: ReadonlySet<string> | null) => boolean) =>
    rules.filter(({ next }) => fits(next)).map(({ compiled }) => compiled);
  for (const word of new Set(rules.flatMap(({ next }) => [...(next ?? [])])))
    byNext.set(
      word,
      compiledOf((next) => next === null || next.has(word)),
    );
  return { byNext, free: compiledOf((next) => next === null) };
}

function append<T>(lists: Map<string, T[]>, word: string, item: T): void {
  const list = lists.get(word);
  if (list) list.push(item);
  else lists.set(word, [item]);
}

interface Openers {
  words: Set<string>;
  number: boolean;
  /** Whether a reader opens the row. */
  code: boolean;
  /** Whether the row can match nothing. */
  empty: boolean;
}

function openersOf(steps: readonly Step[]): Openers {
  const words = new Set<string>();
  let number = false;
  let code = false;
  for (const { op, words: own, rows, optional, negative, behind } of steps) {
    if (negative || behind) continue;
    let mayBeEmpty = optional;
    if (own) for (const word of own.keys()) words.add(word);
    else if (op === Op.Any) {
      for (const row of rows) {
        const inner = openersOf(row);
        for (const word of inner.words) words.add(word);
        number ||= inner.number;
        code ||= inner.code;
        mayBeEmpty ||= inner.empty;
      }
    } else if (op === Op.Reader) code = true;
    else number = true;
    if (!mayBeEmpty) return { words, number, code, empty: false };
  }
  return { words, number, code, empty: true };
}

/** The words that must stand behind a number that opens the row, or null where more than words can. */
function wordsBehindNumber(steps: readonly Step[]): ReadonlySet<string> | null {
  const opener = steps.findIndex(({ negative, behind }) => !negative && !behind);
  const first = steps[opener];
  if (!first || first.optional || !isOneNumber(first)) return null;
  const behind = openersOf(steps.slice(opener + 1));
  return behind.empty || behind.number || behind.code ? null : behind.words;
}

/** The words of which one must stand behind a word that opens the row, or null where anything else can. */
function wordsBehindWord(steps: readonly Step[]): ReadonlySet<string> | null {
  const opener = steps.findIndex(({ negative, behind }) => !negative && !behind);
  const first = steps[opener];
  if (!first?.words || first.optional || first.repeats) return null;
  const behind = openersOf(steps.slice(opener + 1));
  return behind.empty || behind.number || behind.code ? null : behind.words;
}

/** `{number}` or the like, or a choice between such. */
const isOneNumber = ({ op, words, reader, rows }: Step): boolean =>
  op === Op.Any ? rows.every((row) => row.length === 1 && isOneNumber(row[0] as Step)) : !words && !reader;

/** Links `steps` from `step` on to what follows the row. */
function link(steps: readonly Step[], step: number, after: Link): Link {
  const current = steps[step];
  if (!current) return after;
  const rest = link(steps, step + 1, after);
  if (current.repeats) return linkRepeats(current, rest, MAX_REPEATS);
  const node = linkStep(current, rest);
  return current.optional && !current.negative && !current.behind ? choice([node, rest]) : node;
}

function linkRepeats(step: Step, rest: Link, times: number): Link {
  if (times === 0) return rest;
  return choice([linkStep(step, linkRepeats(step, rest, times - 1)), rest]);
}

function linkStep(step: Step, next: Link): Node {
  if (step.op === Op.Any) return choice(step.rows.map((row) => link(row, 0, next)));
  const { op, words, reader, glued, negative, behind, name } = step;
  return { op, words, reader, glued, negative, behind, name, branches: [], next };
}

const choice = (branches: readonly Link[]): Node => ({
  op: Op.Any,
  words: null,
  reader: null,
  glued: false,
  negative: false,
  behind: false,
  name: null,
  branches,
  next: null,
});

/** « de|du »: each word means itself. */
const namesOf = remember(
  (alternatives: string): WordMap => new Map(alternatives.split("|").map((word) => [word, word])),
);

const PIECE = /[<~!]*\{[^}]*\}\??|\)[?*]?|[(|]|[^\s(){}]+/g;
const NUMBER_TERMS: Readonly<Record<string, Op>> = {
  number: Op.Number,
  bare: Op.Bare,
  scaled: Op.Scaled,
  signed: Op.Signed,
  integer: Op.Integer,
  year: Op.Year,
};

function parsePattern(rule: Rule, classes: WordClasses): Step[] {
  const fail = (why: string): never => {
    throw new Error(`rule ${rule.id}: ${why} in « ${rule.pattern} »`);
  };
  const pieces = rule.pattern.match(PIECE) ?? [];
  let at = 0;

  const parseRow = (): Step[] => {
    const steps: Step[] = [];
    while (at < pieces.length && !/^[)|]/.test(pieces[at] ?? "")) {
      const piece = pieces[at++] ?? "";
      if (piece === "(") steps.push(parseGroup());
      else steps.push(parseTerm(piece));
    }
    return steps;
  };

  const parseGroup = (): Step => {
    const rows = [parseRow()];
    while (pieces[at] === "|") {
      at++;
      rows.push(parseRow());
    }
    const close = pieces[at++] ?? fail("( is never closed");
    const repeats = close === ")*";
    if (repeats && rows.some((row) => openersOf(row).empty)) fail("a repeated group can match nothing");
    return {
      op: Op.Any,
      words: null,
      reader: null,
      rows,
      optional: close !== ")",
      repeats,
      glued: false,
      negative: false,
      behind: false,
      name: null,
    };
  };

  const parseTerm = (piece: string): Step => {
    const marks = piece.length > 1 ? (/^[<~!]*/.exec(piece)?.[0] ?? "") : "";
    const optional = piece.length > 1 && piece.endsWith("?");
    const body = piece.slice(marks.length, optional ? -1 : undefined);
    const has = (mark: string): boolean => marks.includes(mark);
    const marked = { glued: has("~"), negative: has("!"), behind: has("<") };
    const flags = { rows: [], optional, repeats: false, reader: null, ...marked };
    if (!body.startsWith("{")) return { ...flags, op: Op.Words, words: namesOf(body), name: null };
    const inside = body.slice(1, -1);
    const colon = inside.indexOf(":");
    const term = inside.slice(colon + 1);
    const name = colon < 0 ? null : inside.slice(0, colon);
    const op = NUMBER_TERMS[term];
    if (op !== undefined) return { ...flags, op, words: null, name };
    const words = classes[term];
    if (typeof words === "function") return { ...flags, op: Op.Reader, words: null, reader: words, name };
    if (words) return { ...flags, op: Op.Class, words, name };
    if (name !== null) return { ...flags, op: Op.Words, words: namesOf(term), name };
    return fail(`unknown class {${term}}`);
  };

  const steps = parseRow();
  if (at < pieces.length) fail(`stray ${pieces[at]}`);
  return steps;
}

/** All matches, left to right, the longest first at each token, without overlap; of two of one length the earlier rule wins. */
export function findMatches<R extends Rule>(
  tokens: Tokens,
  sentenceOf: Int32Array,
  numbers: Numbers,
  book: RuleBook<R>,
): Match<R>[] {
  const matches: Match<R>[] = [];
  const matcher = new Matcher(tokens, sentenceOf, numbers);
  const rulesOfWords = tokens.vocabulary.values(book.rulesOf);
  for (let token = 0; token < tokens.count; token++) {
    const opened = rulesOfWords[tokens.words[token] as number];
    let best = opened ? matcher.longest(rulesBefore(opened, tokens.norms[token + 1]), token, null) : null;
    const phrase = itemAt(numbers.phrases, numbers.at[token]);
    const isNumber = tokens.kinds[token] === TokenKind.Number;
    if (phrase) best = matcher.longest(rulesBehindNumber(book, tokens, phrase.end), token, best);
    if (isNumber && phrase?.end !== token + 1)
      best = matcher.longest(rulesBehindNumber(book, tokens, token + 1), token, best);
    if (!isNumber && endsInDigit(tokens.norms[token] as string)) best = matcher.longest(book.byCode, token, best);
    if (best) {
      matches.push(best);
      token = best.end - 1;
    }
  }
  return matches;
}

const rulesBefore = <R extends Rule>({ byNext, free }: WordRules<R>, next: string | undefined) =>
  (next === undefined ? undefined : byNext.get(next)) ?? free;

const rulesBehindNumber = <R extends Rule>(
  book: RuleBook<R>,
  tokens: Tokens,
  end: number,
): readonly CompiledRule<R>[] => book.byNumberThenWord.get(tokens.norms[end] ?? "") ?? book.byNumber;

const endsInDigit = (word: string): boolean => {
  const last = word.charCodeAt(word.length - 1);
  return last >= 0x30 && last <= 0x39;
};

class Matcher {
  private sentence = 0;
  private first = 0;
  /** Captures of the last way through, the last one first. */
  private taken: Capture[] = [];

  constructor(
    private readonly tokens: Tokens,
    private readonly sentenceOf: Int32Array,
    private readonly numbers: Numbers,
  ) {}

  longest<R extends Rule>(rules: readonly CompiledRule<R>[], first: number, best: Match<R> | null): Match<R> | null {
    let longest = best;
    this.sentence = this.sentenceOf[first] as number;
    this.first = first;
    for (const compiled of rules) {
      this.taken = [];
      if (compiled.start === undefined) compiled.start = link(compiled.steps, 0, null);
      const end = this.follow(compiled.start, first);
      if (end > (longest?.end ?? first)) longest = matchOf(compiled.rule, first, end, this.taken.reverse());
    }
    return longest;
  }

  /** End of the first way through from `link` on, or -1. */
  private follow(link: Link, token: number): number {
    if (!link) return token;
    if (link.op === Op.Any) {
      for (const branch of link.branches) {
        const end = this.follow(branch, token);
        if (end >= 0) return end;
      }
      return -1;
    }
    if (link.behind) {
      const holds = token > 0 && this.accept(link, token - 1) === token;
      return holds === link.negative ? -1 : this.follow(link.next, token);
    }
    const after = this.accept(link, token);
    if (link.negative) return after < 0 ? this.follow(link.next, token) : -1;
    if (after < 0) return -1;
    const end = this.follow(link.next, after);
    if (end >= 0 && link.name !== null) this.taken.push(this.capture(link, link.name, token, after));
    return end;
  }

  /** End of the term at `token`, or -1. */
  private accept(node: Node, token: number): number {
    const { tokens } = this;
    if (token >= tokens.count || this.sentenceOf[token] !== this.sentence) return -1;
    if (node.glued && token > this.first && tokens.gaps[token] !== Gap.None) return -1;
    if (node.words) return node.words.has(tokens.norms[token] as string) ? token + 1 : -1;
    if (node.reader) return this.readCode(node.reader, token) === undefined ? -1 : token + 1;
    if (isNumberPhrase(node.op)) {
      const phrase = itemAt(this.numbers.phrases, this.numbers.at[token]);
      return phrase && this.isPhrase(node.op, phrase) ? phrase.end : -1;
    }
    const word = tokens.norms[token] as string;
    if (tokens.kinds[token] !== TokenKind.Number || word.includes(".")) return -1;
    if (node.op === Op.Integer) return token + 1;
    return isYear(word) && this.hasWidthOfYear(token) ? token + 1 : -1;
  }

  private readCode(read: WordReader, token: number): string | number | undefined {
    const code = this.tokens.norms[token] as string;
    return this.tokens.kinds[token] !== TokenKind.Number && endsInDigit(code) ? read(code) : undefined;
  }

  /** Four digits with nothing between them: « 2 019 » is no year. */
  private hasWidthOfYear(token: number): boolean {
    return (this.tokens.ends[token] as number) - (this.tokens.starts[token] as number) === 4;
  }

  private isPhrase(op: Op, phrase: NumberPhrase): boolean {
    if (op === Op.Number) return true;
    if (op === Op.Scaled) return phrase.exponent > 0;
    if (phrase.exponent > 0) return false;
    return op === Op.Signed ? phrase.sign !== 0 : phrase.sign === 0 && !this.looksLikeYear(phrase);
  }

  private looksLikeYear({ first, end }: NumberPhrase): boolean {
    return end === first + 1 && this.hasWidthOfYear(first) && isYear(this.tokens.norms[first] as string);
  }

  private capture(node: Node, name: string, first: number, end: number): Capture {
    const word = this.tokens.norms[first] as string;
    const phrase = isNumberPhrase(node.op) ? itemAt(this.numbers.phrases, this.numbers.at[first]) : undefined;
    return { name, first, end, value: meaningOf(node, word, phrase), number: phrase ?? null };
  }
}

function meaningOf({ words, reader }: Node, word: string, phrase?: NumberPhrase): string | number | null {
  if (phrase) return phrase.value;
  if (reader) return reader(word) ?? null;
  return words ? (words.get(word) ?? null) : Number(word);
}

function matchOf<R extends Rule>(rule: R, first: number, end: number, taken: readonly Capture[]): Match<R> {
  const captures: Record<string, Capture> = {};
  for (const capture of taken) captures[capture.name] ??= capture;
  return { rule, first, end, captures, taken };
}

const isNumberPhrase = (op: Op): boolean => op === Op.Number || op === Op.Bare || op === Op.Scaled || op === Op.Signed;

const isYear = (digits: string): boolean => {
  const value = digits.length === 4 ? Number(digits) : 0;
  return value >= 1900 && value <= 2099;
};
