import type { WordClasses } from "../mentions/pattern.js";
import type { FigureRule } from "../mentions/read-figure.js";
import {
  COIN,
  CURRENCY,
  CURRENCY_NAME,
  CURRENCY_PREFIX,
  DOLLAR_NATION,
  NATION,
  NATION_BEHIND_DOLLAR,
  NATION_NAME,
} from "./words/currency.js";

export const AMOUNT_CLASSES: WordClasses = {
  currency: CURRENCY,
  currencyName: CURRENCY_NAME,
  currencyPrefix: CURRENCY_PREFIX,
  nation: NATION,
  nationName: NATION_NAME,
  dollarNation: DOLLAR_NATION,
  nationBehind: NATION_BEHIND_DOLLAR,
  coin: COIN,
  dollar: new Map([["$", "dollar"]]),
  hong: new Map([["hong", "HK"]]),
  franc: new Map([["f", "cfa"]]),
  stop: new Map([".", ",", ";", ":", "!", "?", ")"].map((mark) => [mark, mark] as const)),
  underHundred: new Map(Array.from({ length: 99 }, (_, at) => [String(at + 1).padStart(2, "0"), at + 1] as const)),
};

/** « euros », « d'euros », « de dollars canadiens », « dollars de Hong Kong », « $ US », « C$ ». */
const BEHIND =
  "de|d'? ( {nation:dollarNation} ~{currency:dollar} | {currency:dollar} {nation:nationBehind} | {currency:currency} {nation:nation} | {currency:currency} de {nation:nationName} | {currency:currency} de {nation:hong} {tail:kong} | {currency:franc} {tail:cfa} | {currency:currency} )";
/** « $ », « US$ », « CHF ». */
const BEFORE =
  "( {nation:dollarNation} ~{currency:dollar} | {currency:dollar} ~{nation:nationBehind} | {currency:currencyPrefix} )";
/** A number that opens a range or list and takes its scale from the end of it, or has its own. */
const open = (name: string): string => `( {${name}:scaled} | {${name}:bare} )`;
const ABOUT = "( environ|quelque | près|plus|moins de|d' )?";

const RULES: Readonly<Record<string, string>> = {
  single: `{value:number} ${BEHIND}`,
  before: `${BEFORE} {value:number}`,
  "range-between": `entre ${ABOUT} {low:number} ( ${BEHIND} )? et ${ABOUT} {high:number} ${BEHIND}`,
  "range-between-before": `entre ${BEFORE} {low:number} et ${BEFORE} {high:number}`,
  "range-of-to": `${open("from")} à ${ABOUT} {to:number} ${BEHIND}`,
  "range-of-to-twice": `{from:number} ${BEHIND} à ${ABOUT} {to:number} ${BEHIND}`,
  "range-of-to-before": `${BEFORE} {from:number} à ( ${BEFORE} )? {to:number}`,
  "range-dash": `${open("from")} -|– ${open("to")} ${BEHIND}`,
  "range-dash-before": `${BEFORE} {from:number} ~-|– ( ~{to:scaled} | ~{to:bare} )`,
  list: `<!-|–|/ ${open("value")} ( , ${open("value")} )* et|ou|puis|voire {value:number} ${BEHIND}`,
  coins: "{value:number} {coin:coin}",
  "coins-of": "{value:number} {coin:coin} de|d' {currency:currencyName}",
  "with-coins": "{value:number} {currency:currencyName} et? {cents:integer} {tail:coin}",
  "with-coins-in-words": "{value:number} {currency:currencyName} et {cents:number} {tail:coin}",
  "one-symbolic": "{value:one} {currency:currencyName} symbolique",
  "with-coins-unnamed": "{value:number} {currency:currencyName} {cents:underHundred} {stop}",
  one: `pour|à|de|d' {value:one} {currency:currencyName} !fort|faible|plus|numérique|digital|unique|stable|de|symbolique`,
};

/** « lève 40 millions », « contre 443 millions »: what names no currency, nor anything else that it counts. */
const BARE_RULES: Readonly<Record<string, string>> = {
  bare: "{value:scaled} !de|d'",
  "bare-range-between": `entre ${ABOUT} {low:number} et ${ABOUT} {high:scaled} !de|d'`,
};

const ruleOf = ([name, pattern]: [string, string]): FigureRule => ({
  id: `fr/amount/${name}`,
  kind: "amount",
  pattern,
});

/** Every way to write an amount of money. */
export const AMOUNT_RULES: readonly FigureRule[] = [
  ...Object.entries(RULES).map(ruleOf),
  ...Object.entries(BARE_RULES).map((rule): FigureRule => ({ ...ruleOf(rule), isBare: true })),
];
