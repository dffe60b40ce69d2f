// @ts-nocheck
import type { Document } from "../document/document.js";
import type { CurrencyWords } from "./figure-words.js";

/** A currency as written: a code, or a family (« dollar ») with the nation beside it or none. */
export interface WrittenCurrency {
  readonly name: string;
  readonly nation: string | null;
  readonly isCoin: boolean;
  /** A sign behind its number: « 12 $ ». */
  readonly isSign: boolean;
  /** Neither a sign behind nor one before. */
  readonly isWord: boolean;
  /** Whether its number is in thousands, millions …: « 3 millions de livres ». */
  readonly isLarge: boolean;
  /** Whether it stands in brackets right behind another amount: « 14 millions de dollars canadiens (10 millions de dollars) ». */
  readonly converts: boolean;
}

/** How often a text must speak of a nation at home in a currency before it is taken to be of its press; more where no amount says so. */
const HOME_HINTS = 2;
const HOME_HINTS_ALONE = 3;

/**
 * ISO 4217 codes of the currencies of a document, in order: null where neither the words nor the text say, undefined where the word
 * counts something else (« trois livres »).
 */
export function resolveCurrencies(
  document: Document,
  written: readonly WrittenCurrency[],
  words: CurrencyWords,
): (string | null | undefined)[] {
  const resolver = new CurrencyResolver(document, written, words);
  return written.map((currency) => (resolver.isCurrency(currency) ? resolver.codeOf(currency) : undefined));
}

const isCode = (name: string): boolean => name === name.toUpperCase();

class CurrencyResolver {
  /** What the text says of each family, null for nothing. */
  private readonly spoken = new Map<string, string | null>();
  /** Names of the currencies of the text, coins aside. */
  private readonly names: ReadonlySet<string>;
  /** Name of the currency of the amount before, coins aside. */
  private last = "";
  private hints: ReadonlyMap<string, number> | null = null;

  constructor(
    private readonly document: Document,
    private readonly written: readonly WrittenCurrency[],
    private readonly words: CurrencyWords,
  ) {
    this.names = new Set(written.filter(({ isCoin }) => !isCoin).map(({ name }) => name));
  }

  /** A word that names other things too needs a large number, a nation, or a text that speaks of the currency. */
  isCurrency({ name, nation, isLarge, isWord }: WrittenCurrency): boolean {
    if (!this.words.doubtful.has(name) || nation !== null || isLarge || !isWord) return true;
    return this.spokenOf(name) !== null;
  }

  codeOf({ name, nation, isCoin, converts }: WrittenCurrency): string | null {
    if (isCoin) return this.codeOfCoin(name);
    this.last = name;
    if (isCode(name)) return name;
    const named = nation === null ? undefined : this.words.families[name]?.[nation];
    if (named) return isCode(named) ? named : this.choose(named);
    return converts ? (this.words.defaults[name] ?? null) : this.choose(name);
  }

  /** The currency of the amount before if it has such a coin, else another of the text, else the most probable. */
  private codeOfCoin(name: string): string | null {
    if (isCode(name)) return name;
    const candidates = this.words.coins[name] ?? [];
    const best = candidates.includes(this.last)
      ? this.last
      : (candidates.find((candidate) => this.names.has(candidate)) ?? candidates[0]);
    if (best === undefined) return null;
    return isCode(best) ? best : this.choose(best);
  }

  private choose(family: string): string | null {
    return this.spokenOf(family) ?? this.words.defaults[family] ?? null;
  }

  private spokenOf(family: string): string | null {
    const known = this.spoken.get(family);
    if (known !== undefined) return known;
    const code = this.firstWritten(family) ?? this.byHints(family);
    this.spoken.set(family, code);
    return code;
  }

  /** The code of the family that the text writes out first: « 10 millions de francs suisses », later « 18 millions de francs ». */
  private firstWritten(family: string): string | null {
    const codes = this.words.families[family] ?? {};
    const isOfFamily = (code: string): boolean => Object.values(codes).includes(code);
    for (const { name, nation } of this.written) {
      const code =
        name === family && nation !== null ? codes[nation] : isCode(name) && isOfFamily(name) ? name : undefined;
      if (code !== undefined && isCode(code)) return this.words.home[family] ? this.atHome(family, code) : code;
    }
    return this.words.home[family] ? this.bySigns(family) : null;
  }

  /**
   * The press of some nations writes its own currency bare: once the text has named it (« 46 millions de dollars canadiens », later
   * « 18 M$ »), or marks the usual one as foreign (« 40 M$ US » beside « 450 M$ »).
   */
  private atHome(family: string, written: string): string | null {
    const codes = this.words.families[family] ?? {};
    for (const nation of this.words.home[family] ?? []) {
      const isMarked = written === codes[nation] || written === this.words.defaults[family];
      if (isMarked && this.hintsOf(nation) >= HOME_HINTS) return codes[nation] ?? null;
    }
    return null;
  }

  /** A text that speaks of the nation and writes nothing but signs, as its press does: « 3,2 M$ », « 18 056 $ ». */
  private bySigns(family: string): string | null {
    if (this.written.some(({ name, isSign }) => name === family && !isSign)) return null;
    const nation = this.words.home[family]?.find((candidate) => this.hintsOf(candidate) >= HOME_HINTS_ALONE);
    return nation === undefined ? null : (this.words.families[family]?.[nation] ?? null);
  }

  private byHints(family: string): string | null {
    if (this.words.home[family]) return null;
    let best: string | null = null;
    let most = 0;
    for (const [nation, code] of Object.entries(this.words.families[family] ?? {})) {
      const count = this.hintsOf(nation);
      if (count <= most) continue;
      best = code;
      most = count;
    }
    return best === null || isCode(best) ? best : this.choose(best);
  }

  private hintsOf(nation: string): number {
    this.hints ??= this.countHints();
    return this.hints.get(nation) ?? 0;
  }

  private countHints(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const norm of this.document.tokens.norms) {
      const nation = this.words.hints.get(norm);
      if (nation !== undefined) counts.set(nation, (counts.get(nation) ?? 0) + 1);
    }
    return counts;
  }
}
