// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import { TokenKind } from "../document/tokens.js";
import type { Clause } from "./clause.js";
import type { Context, Left, ReadFigure } from "./figure-evidence.js";
import { qualifierFrom } from "./figure-left.js";
import type { FigureWords } from "./figure-words.js";
import type { FigureMention } from "./mention.js";
import type { FigureKind, Part, ReadMatch } from "./read-figure.js";
import { resolveCurrencies, type WrittenCurrency } from "./resolve-currency.js";

/** A figure before its currency is known. */
export interface Draft extends ReadFigure {
  readonly match: ReadMatch;
  readonly value: number;
  readonly max: number | null;
  readonly low: number;
  readonly high: number;
  readonly qualifier: FigureMention["qualifier"];
  previous: number | null;
  context: Context;
}
export const LISTS: Readonly<Record<FigureKind, FigureMention["list"]>> = stryMutAct_9fa48("343") ? {} : (stryCov_9fa48("343"), {
  percentage: stryMutAct_9fa48("344") ? "" : (stryCov_9fa48("344"), "percentages"),
  amount: stryMutAct_9fa48("345") ? "" : (stryCov_9fa48("345"), "amounts"),
  quantity: stryMutAct_9fa48("346") ? "" : (stryCov_9fa48("346"), "quantities")
});

/**
 * Share of the spans found that are right. Percent and amounts as measured on the written articles (`evaluation/figures-gold.ts train`);
 * points and quantities, rarer there and with other readings, are set lower by judgement.
 */
const CONFIDENCE: Readonly<Record<string, number>> = stryMutAct_9fa48("347") ? {} : (stryCov_9fa48("347"), {
  percent: 0.99,
  "basis-points": 0.99,
  points: 0.9,
  amount: 0.98,
  quantity: 0.9
});
/** From here on a number counts no things that a currency's name could mean: « trois livres ». */
const LARGE = 10_000;

/** Magnitude with the sign written before it. */
export const signed = stryMutAct_9fa48("348") ? () => undefined : (stryCov_9fa48("348"), (() => {
  const signed = ({
    value,
    sign
  }: Part): number => (stryMutAct_9fa48("352") ? sign >= 0 : stryMutAct_9fa48("351") ? sign <= 0 : stryMutAct_9fa48("350") ? false : stryMutAct_9fa48("349") ? true : (stryCov_9fa48("349", "350", "351", "352"), sign < 0)) ? stryMutAct_9fa48("353") ? 0 + value : (stryCov_9fa48("353"), 0 - value) : value;
  return signed;
})());

/** A figure of one part, or of the two ends of a range. `previous` is the level that a level came from. */
export function draftOf(clause: Clause, match: ReadMatch, parts: readonly Part[], left: Left, context: Context, previous: number | null = null): Draft {
  if (stryMutAct_9fa48("354")) {
    {}
  } else {
    stryCov_9fa48("354");
    const [first, last] = stryMutAct_9fa48("355") ? [] : (stryCov_9fa48("355"), [parts[0] as Part, parts.at(-1) as Part]);
    const isMovedDown = stryMutAct_9fa48("358") ? context.direction === "down" && previous === null || parts.every(({
      sign
    }) => sign === 0) : stryMutAct_9fa48("357") ? false : stryMutAct_9fa48("356") ? true : (stryCov_9fa48("356", "357", "358"), (stryMutAct_9fa48("360") ? context.direction === "down" || previous === null : stryMutAct_9fa48("359") ? true : (stryCov_9fa48("359", "360"), (stryMutAct_9fa48("362") ? context.direction !== "down" : stryMutAct_9fa48("361") ? true : (stryCov_9fa48("361", "362"), context.direction === (stryMutAct_9fa48("363") ? "" : (stryCov_9fa48("363"), "down")))) && (stryMutAct_9fa48("365") ? previous !== null : stryMutAct_9fa48("364") ? true : (stryCov_9fa48("364", "365"), previous === null)))) && (stryMutAct_9fa48("366") ? parts.some(({
      sign
    }) => sign === 0) : (stryCov_9fa48("366"), parts.every(stryMutAct_9fa48("367") ? () => undefined : (stryCov_9fa48("367"), ({
      sign
    }) => stryMutAct_9fa48("370") ? sign !== 0 : stryMutAct_9fa48("369") ? false : stryMutAct_9fa48("368") ? true : (stryCov_9fa48("368", "369", "370"), sign === 0))))));
    const values = parts.map(stryMutAct_9fa48("371") ? () => undefined : (stryCov_9fa48("371"), part => isMovedDown ? stryMutAct_9fa48("372") ? 0 + part.value : (stryCov_9fa48("372"), 0 - part.value) : signed(part)));
    const qualifier = stryMutAct_9fa48("373") ? left.qualifier && qualifierFrom(clause, last.end)?.qualifier : (stryCov_9fa48("373"), left.qualifier ?? (stryMutAct_9fa48("374") ? qualifierFrom(clause, last.end).qualifier : (stryCov_9fa48("374"), qualifierFrom(clause, last.end)?.qualifier)));
    return stryMutAct_9fa48("375") ? {} : (stryCov_9fa48("375"), {
      first: first.first,
      end: last.end,
      isPercentage: stryMutAct_9fa48("378") ? match.rule.kind !== "percentage" : stryMutAct_9fa48("377") ? false : stryMutAct_9fa48("376") ? true : (stryCov_9fa48("376", "377", "378"), match.rule.kind === (stryMutAct_9fa48("379") ? "" : (stryCov_9fa48("379"), "percentage"))),
      match,
      value: first.value,
      max: (stryMutAct_9fa48("383") ? parts.length <= 1 : stryMutAct_9fa48("382") ? parts.length >= 1 : stryMutAct_9fa48("381") ? false : stryMutAct_9fa48("380") ? true : (stryCov_9fa48("380", "381", "382", "383"), parts.length > 1)) ? last.value : null,
      low: stryMutAct_9fa48("384") ? Math.max(...values) : (stryCov_9fa48("384"), Math.min(...values)),
      high: stryMutAct_9fa48("385") ? Math.min(...values) : (stryCov_9fa48("385"), Math.max(...values)),
      qualifier: stryMutAct_9fa48("386") ? qualifier && (first.approximate ? "about" : null) : (stryCov_9fa48("386"), qualifier ?? (first.approximate ? stryMutAct_9fa48("387") ? "" : (stryCov_9fa48("387"), "about") : null)),
      previous,
      context
    });
  }
}

/** Mentions in the order of the drafts, with their currencies; what turns out to count no money is left out. */
export function mentionsOf(clause: Clause, drafts: readonly Draft[], words: FigureWords): FigureMention[] {
  if (stryMutAct_9fa48("388")) {
    {}
  } else {
    stryCov_9fa48("388");
    const amounts = stryMutAct_9fa48("389") ? drafts : (stryCov_9fa48("389"), drafts.filter(stryMutAct_9fa48("390") ? () => undefined : (stryCov_9fa48("390"), ({
      match
    }) => stryMutAct_9fa48("393") ? match.rule.kind !== "amount" : stryMutAct_9fa48("392") ? false : stryMutAct_9fa48("391") ? true : (stryCov_9fa48("391", "392", "393"), match.rule.kind === (stryMutAct_9fa48("394") ? "" : (stryCov_9fa48("394"), "amount"))))));
    const written = amounts.map(stryMutAct_9fa48("395") ? () => undefined : (stryCov_9fa48("395"), (draft, index) => writtenCurrency(clause, draft, amounts[stryMutAct_9fa48("396") ? index + 1 : (stryCov_9fa48("396"), index - 1)])));
    const codes = resolveCurrencies(clause.document, written, words.currencies);
    let amount = 0;
    return drafts.flatMap(draft => {
      if (stryMutAct_9fa48("397")) {
        {}
      } else {
        stryCov_9fa48("397");
        const code = (stryMutAct_9fa48("400") ? draft.match.rule.kind !== "amount" : stryMutAct_9fa48("399") ? false : stryMutAct_9fa48("398") ? true : (stryCov_9fa48("398", "399", "400"), draft.match.rule.kind === (stryMutAct_9fa48("401") ? "" : (stryCov_9fa48("401"), "amount")))) ? codes[stryMutAct_9fa48("402") ? amount-- : (stryCov_9fa48("402"), amount++)] : null;
        return (stryMutAct_9fa48("405") ? code !== undefined : stryMutAct_9fa48("404") ? false : stryMutAct_9fa48("403") ? true : (stryCov_9fa48("403", "404", "405"), code === undefined)) ? stryMutAct_9fa48("406") ? ["Stryker was here"] : (stryCov_9fa48("406"), []) : stryMutAct_9fa48("407") ? [] : (stryCov_9fa48("407"), [mentionOf(clause, draft, code)]);
      }
    });
  }
}
function writtenCurrency({
  document
}: Clause, {
  match,
  first,
  end,
  value
}: Draft, before: Draft | undefined): WrittenCurrency {
  if (stryMutAct_9fa48("408")) {
    {}
  } else {
    stryCov_9fa48("408");
    const {
      kinds,
      norms
    } = document.tokens;
    return stryMutAct_9fa48("409") ? {} : (stryCov_9fa48("409"), {
      name: stryMutAct_9fa48("410") ? match.currency && "" : (stryCov_9fa48("410"), match.currency ?? (stryMutAct_9fa48("411") ? "Stryker was here!" : (stryCov_9fa48("411"), ""))),
      nation: match.nation,
      isCoin: match.isCoin,
      isLarge: stryMutAct_9fa48("415") ? value < LARGE : stryMutAct_9fa48("414") ? value > LARGE : stryMutAct_9fa48("413") ? false : stryMutAct_9fa48("412") ? true : (stryCov_9fa48("412", "413", "414", "415"), value >= LARGE),
      isSign: stryMutAct_9fa48("418") ? kinds[end - 1] !== TokenKind.Mark : stryMutAct_9fa48("417") ? false : stryMutAct_9fa48("416") ? true : (stryCov_9fa48("416", "417", "418"), kinds[stryMutAct_9fa48("419") ? end + 1 : (stryCov_9fa48("419"), end - 1)] === TokenKind.Mark),
      isWord: stryMutAct_9fa48("422") ? kinds[first] !== TokenKind.Mark || kinds[end - 1] !== TokenKind.Mark : stryMutAct_9fa48("421") ? false : stryMutAct_9fa48("420") ? true : (stryCov_9fa48("420", "421", "422"), (stryMutAct_9fa48("424") ? kinds[first] === TokenKind.Mark : stryMutAct_9fa48("423") ? true : (stryCov_9fa48("423", "424"), kinds[first] !== TokenKind.Mark)) && (stryMutAct_9fa48("426") ? kinds[end - 1] === TokenKind.Mark : stryMutAct_9fa48("425") ? true : (stryCov_9fa48("425", "426"), kinds[stryMutAct_9fa48("427") ? end + 1 : (stryCov_9fa48("427"), end - 1)] !== TokenKind.Mark))),
      converts: stryMutAct_9fa48("430") ? norms[first - 1] === "(" || before?.end === first - 1 : stryMutAct_9fa48("429") ? false : stryMutAct_9fa48("428") ? true : (stryCov_9fa48("428", "429", "430"), (stryMutAct_9fa48("432") ? norms[first - 1] !== "(" : stryMutAct_9fa48("431") ? true : (stryCov_9fa48("431", "432"), norms[stryMutAct_9fa48("433") ? first + 1 : (stryCov_9fa48("433"), first - 1)] === (stryMutAct_9fa48("434") ? "" : (stryCov_9fa48("434"), "(")))) && (stryMutAct_9fa48("436") ? before?.end !== first - 1 : stryMutAct_9fa48("435") ? true : (stryCov_9fa48("435", "436"), (stryMutAct_9fa48("437") ? before.end : (stryCov_9fa48("437"), before?.end)) === (stryMutAct_9fa48("438") ? first + 1 : (stryCov_9fa48("438"), first - 1)))))
    });
  }
}
function mentionOf({
  document
}: Clause, draft: Draft, currency: string | null): FigureMention {
  if (stryMutAct_9fa48("439")) {
    {}
  } else {
    stryCov_9fa48("439");
    const {
      match,
      first,
      end,
      context
    } = draft;
    const {
      starts,
      ends
    } = document.tokens;
    const {
      kind
    } = match.rule;
    const isPercentage = stryMutAct_9fa48("442") ? kind !== "percentage" : stryMutAct_9fa48("441") ? false : stryMutAct_9fa48("440") ? true : (stryCov_9fa48("440", "441", "442"), kind === (stryMutAct_9fa48("443") ? "" : (stryCov_9fa48("443"), "percentage")));
    return stryMutAct_9fa48("444") ? {} : (stryCov_9fa48("444"), {
      first,
      end,
      start: starts[first] as number,
      stop: ends[end - 1] as number,
      rule: match.rule.id,
      list: LISTS[kind],
      value: draft.value,
      max: draft.max,
      low: draft.low,
      high: draft.high,
      qualifier: draft.qualifier,
      direction: context.direction,
      directionCue: context.cue,
      previous: draft.previous,
      unit: isPercentage ? match.unitName : (stryMutAct_9fa48("447") ? kind !== "quantity" : stryMutAct_9fa48("446") ? false : stryMutAct_9fa48("445") ? true : (stryCov_9fa48("445", "446", "447"), kind === (stryMutAct_9fa48("448") ? "" : (stryCov_9fa48("448"), "quantity")))) ? countedNoun(document, match) : stryMutAct_9fa48("449") ? "Stryker was here!" : (stryCov_9fa48("449"), ""),
      currency,
      kind: isPercentage ? context.kind : null,
      confidence: stryMutAct_9fa48("450") ? CONFIDENCE[isPercentage ? match.unitName : kind] && 1 : (stryCov_9fa48("450"), CONFIDENCE[isPercentage ? match.unitName : kind] ?? 1)
    });
  }
}
const countedNoun = stryMutAct_9fa48("451") ? () => undefined : (stryCov_9fa48("451"), (() => {
  const countedNoun = ({
    text,
    tokens
  }: Clause["document"], {
    unit
  }: ReadMatch): string => unit ? stryMutAct_9fa48("452") ? text : (stryCov_9fa48("452"), text.slice(tokens.starts[unit.first], tokens.ends[stryMutAct_9fa48("453") ? unit.end + 1 : (stryCov_9fa48("453"), unit.end - 1)])) : stryMutAct_9fa48("454") ? "Stryker was here!" : (stryCov_9fa48("454"), "");
  return countedNoun;
})());