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
 * | `{number}` | a number, in digits or in words, with its scale: « 12 », « 1,2 milliard », « vingt » |
 * | `{integer}`, `{year}` | a number token that is whole; one from 1900 to 2099 |
 * | `{name:term}` | the same, captured as `name` |
 * | `(a b \| c d)` | one of several rows, parted by a lone bar |
 * | `term?` | the term or nothing |
 * | `~term` | the term with no space before it |
 *
 * A match never crosses the end of a sentence.
 */
export interface Rule {
  /** Its path: `fr/quarter/ordinal`. */
  readonly id: string;
  readonly pattern: string;
}

/** Words of a class and what each means: `month` → « mars » → 3. */
export type WordClass = ReadonlyMap<string, string | number>;
export type WordClasses = Readonly<Record<string, WordClass>>;

export interface Capture {
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
  readonly captures: Readonly<Record<string, Capture>>;
}

type Term =
  | { readonly kind: "words"; readonly words: ReadonlySet<string> }
  | { readonly kind: "class"; readonly words: WordClass }
  | { readonly kind: "number" | "integer" | "year" }
  | { readonly kind: "any"; readonly rows: readonly Step[][] };

interface Step {
  readonly term: Term;
  readonly optional: boolean;
  readonly glued: boolean;
  readonly capture: string | null;
}

interface CompiledRule<R extends Rule> {
  readonly rule: R;
  readonly steps: readonly Step[];
}

/** Rules compiled once, indexed by the words that can open them. */
export interface RuleBook<R extends Rule = Rule> {
  readonly byWord: ReadonlyMap<string, readonly CompiledRule<R>[]>;
  readonly byNumber: readonly CompiledRule<R>[];
}

/** @throws Error naming the rule when a pattern does not parse, uses an unknown class, or could match nothing. */
export function compileRules<R extends Rule>(rules: readonly R[], classes: WordClasses): RuleBook<R> {
  const byWord = new Map<string, CompiledRule<R>[]>();
  const byNumber: CompiledRule<R>[] = [];
  for (const rule of rules) {
    const compiled = { rule, steps: parsePattern(rule, classes) };
    const openers = openersOf(compiled.steps);
    if (openers.empty) throw new Error(`rule ${rule.id}: the pattern can match nothing: « ${rule.pattern} »`);
    if (openers.number) byNumber.push(compiled);
    for (const word of openers.words) {
      const list = byWord.get(word);
      if (list) list.push(compiled);
      else byWord.set(word, [compiled]);
    }
  }
  return { byWord, byNumber };
}

interface Openers {
  words: Set<string>;
  number: boolean;
  /** Whether the row can match nothing. */
  empty: boolean;
}

function openersOf(steps: readonly Step[]): Openers {
  const words = new Set<string>();
  let number = false;
  for (const { term, optional } of steps) {
    let mayBeEmpty = optional;
    if (term.kind === "words") for (const word of term.words) words.add(word);
    else if (term.kind === "class") for (const word of term.words.keys()) words.add(word);
    else if (term.kind === "any") {
      for (const row of term.rows) {
        const inner = openersOf(row);
        for (const word of inner.words) words.add(word);
        number ||= inner.number;
        mayBeEmpty ||= inner.empty;
      }
    } else number = true;
    if (!mayBeEmpty) return { words, number, empty: false };
  }
  return { words, number, empty: true };
}

const PIECE = /~?\{[^}]*\}\??|[()|]\??|[^\s(){}]+/g;

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
    return { term: { kind: "any", rows }, optional: close === ")?", glued: false, capture: null };
  };

  const parseTerm = (piece: string): Step => {
    const optional = piece.length > 1 && piece.endsWith("?");
    const glued = piece.length > 1 && piece.startsWith("~");
    const body = piece.slice(glued ? 1 : 0, optional ? -1 : undefined);
    if (!body.startsWith("{")) {
      return { term: { kind: "words", words: new Set(body.split("|")) }, optional, glued, capture: null };
    }
    const inside = body.slice(1, -1);
    const colon = inside.indexOf(":");
    const name = inside.slice(colon + 1);
    const capture = colon < 0 ? null : inside.slice(0, colon);
    if (name === "number" || name === "integer" || name === "year") return { term: { kind: name }, optional, glued, capture };
    const words = classes[name];
    if (words) return { term: { kind: "class", words }, optional, glued, capture };
    if (capture !== null) return { term: { kind: "words", words: new Set(name.split("|")) }, optional, glued, capture };
    return fail(`unknown class {${name}}`);
  };

  const steps = parseRow();
  if (at < pieces.length) fail(`stray ${pieces[at]}`);
  return steps;
}

/** All matches, left to right, the longest first at each token, without overlap; of two of one length the earlier rule wins. */
export function findMatches<R extends Rule>(tokens: Tokens, sentenceOf: Int32Array, numbers: Numbers, book: RuleBook<R>): Match<R>[] {
  const matches: Match<R>[] = [];
  const matcher = new Matcher(tokens, sentenceOf, numbers);
  for (let token = 0; token < tokens.count; token++) {
    let best: Match<R> | null = null;
    const byWord = book.byWord.get(tokens.norms[token] ?? "");
    if (byWord) best = matcher.longest(byWord, token, best);
    if (numbers.at[token] !== -1) best = matcher.longest(book.byNumber, token, best);
    if (best) {
      matches.push(best);
      token = best.end - 1;
    }
  }
  return matches;
}

type Captures = Record<string, Capture>;
type Next = (token: number) => number;

class Matcher {
  private limit = 0;
  private captures: Captures = {};

  constructor(
    private readonly tokens: Tokens,
    private readonly sentenceOf: Int32Array,
    private readonly numbers: Numbers,
  ) {}

  longest<R extends Rule>(rules: readonly CompiledRule<R>[], first: number, best: Match<R> | null): Match<R> | null {
    let longest = best;
    this.limit = this.sentenceOf[first] ?? 0;
    for (const { rule, steps } of rules) {
      this.captures = {};
      const end = this.row(steps, 0, first, first, (token) => token);
      if (end > (longest?.end ?? first)) longest = { rule, first, end, captures: this.captures };
    }
    return longest;
  }

  /** End of the match of `steps` from `step` on, or -1. Backtracks over optional terms and groups only. */
  private row(steps: readonly Step[], step: number, token: number, first: number, next: Next): number {
    const current = steps[step];
    if (!current) return next(token);
    const rest: Next = (after) => this.row(steps, step + 1, after, first, next);
    const end = this.step(current, token, first, rest);
    if (end >= 0 || !current.optional) return end;
    return rest(token);
  }

  private step(step: Step, token: number, first: number, next: Next): number {
    const { term } = step;
    if (term.kind === "any") {
      for (const row of term.rows) {
        const end = this.row(row, 0, token, first, next);
        if (end >= 0) return end;
      }
      return -1;
    }
    if (token >= this.tokens.count || this.sentenceOf[token] !== this.limit) return -1;
    if (step.glued && token > first && this.tokens.gaps[token] !== Gap.None) return -1;
    const capture = this.read(term, token);
    if (!capture) return -1;
    const end = next(capture.end);
    if (end >= 0 && step.capture !== null) this.captures[step.capture] = capture;
    return end;
  }

  private read(term: Exclude<Term, { kind: "any" }>, token: number): Capture | null {
    const word = this.tokens.norms[token] ?? "";
    switch (term.kind) {
      case "words":
        return term.words.has(word) ? { first: token, end: token + 1, value: word, number: null } : null;
      case "class": {
        const value = term.words.get(word);
        return value === undefined ? null : { first: token, end: token + 1, value, number: null };
      }
      case "number": {
        const number = this.numbers.phrases[this.numbers.at[token] ?? -1];
        return number ? { first: token, end: number.end, value: number.value, number } : null;
      }
      default: {
        if (this.tokens.kinds[token] !== TokenKind.Number || word.includes(".")) return null;
        const value = Number(word);
        if (term.kind === "year" && !isYear(value, word)) return null;
        return { first: token, end: token + 1, value, number: null };
      }
    }
  }
}

const isYear = (value: number, digits: string): boolean => digits.length === 4 && value >= 1900 && value <= 2099;
