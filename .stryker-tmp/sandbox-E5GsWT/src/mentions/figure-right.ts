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
import { Shape, TokenKind } from "../document/tokens.js";
import { type Clause, NEAR } from "./clause.js";
import { type Evidence, kindOf, level, MEASURES, MOVEMENT } from "./figure-evidence.js";
import { qualifierFrom } from "./figure-left.js";
import { Cue, Tie } from "./figure-words.js";

/** A noun that a percentage counts stands within so many words: « 5 % de belle croissance ». */
const NOUN_REACH = 3;

/** What stands behind a percentage: « de plus », « de hausse », « de marge », « du marché », « d'énergie en moins ». */
export function readRight(clause: Clause, end: number, tie: Tie, isPoints: boolean): Evidence | null {
  if (stryMutAct_9fa48("455")) {
    {}
  } else {
    stryCov_9fa48("455");
    const {
      bare,
      distances,
      comparison,
      agents,
      partitive
    } = clause.words;
    const at = stryMutAct_9fa48("456") ? end - (qualifierFrom(clause, end)?.words.length ?? 0) : (stryCov_9fa48("456"), end + (stryMutAct_9fa48("457") ? qualifierFrom(clause, end)?.words.length && 0 : (stryCov_9fa48("457"), (stryMutAct_9fa48("458") ? qualifierFrom(clause, end).words.length : (stryCov_9fa48("458"), qualifierFrom(clause, end)?.words.length)) ?? 0)));
    const compared = readComparison(clause, at);
    if (stryMutAct_9fa48("460") ? false : stryMutAct_9fa48("459") ? true : (stryCov_9fa48("459", "460"), compared)) return compared;
    const opener = clause.norm(at);
    if (stryMutAct_9fa48("462") ? false : stryMutAct_9fa48("461") ? true : (stryCov_9fa48("461", "462"), distances.has(comparison.openers.has(opener) ? clause.norm(stryMutAct_9fa48("463") ? at - 1 : (stryCov_9fa48("463"), at + 1)) : opener))) return level(stryMutAct_9fa48("464") ? "" : (stryCov_9fa48("464"), "other"));
    if (stryMutAct_9fa48("466") ? false : stryMutAct_9fa48("465") ? true : (stryCov_9fa48("465", "466"), agents.has(opener))) return (stryMutAct_9fa48("469") ? tie !== Tie.Among : stryMutAct_9fa48("468") ? false : stryMutAct_9fa48("467") ? true : (stryCov_9fa48("467", "468", "469"), tie === Tie.Among)) ? null : level((stryMutAct_9fa48("472") ? tie !== Tie.To : stryMutAct_9fa48("471") ? false : stryMutAct_9fa48("470") ? true : (stryCov_9fa48("470", "471", "472"), tie === Tie.To)) ? stryMutAct_9fa48("473") ? "" : (stryCov_9fa48("473"), "share") : stryMutAct_9fa48("474") ? "" : (stryCov_9fa48("474"), "other"));
    if (stryMutAct_9fa48("477") ? false : stryMutAct_9fa48("476") ? true : stryMutAct_9fa48("475") ? partitive.has(opener) : (stryCov_9fa48("475", "476", "477"), !partitive.has(opener))) return null;
    const noun = bare.has(opener) ? nounWithin(clause, stryMutAct_9fa48("478") ? at - 1 : (stryCov_9fa48("478"), at + 1)) : stryMutAct_9fa48("479") ? at - 1 : (stryCov_9fa48("479"), at + 1);
    const possessed = clause.cuesAt(stryMutAct_9fa48("480") ? at - 1 : (stryCov_9fa48("480"), at + 1)) & Cue.Determiner ? clause.cuesAt(stryMutAct_9fa48("481") ? at - 2 : (stryCov_9fa48("481"), at + 2)) & Cue.Extra : 0;
    const cues = clause.cuesAt(noun) | possessed;
    if (stryMutAct_9fa48("484") ? bare.has(opener) && !isPoints || isMovementNoun(cues) : stryMutAct_9fa48("483") ? false : stryMutAct_9fa48("482") ? true : (stryCov_9fa48("482", "483", "484"), (stryMutAct_9fa48("486") ? bare.has(opener) || !isPoints : stryMutAct_9fa48("485") ? true : (stryCov_9fa48("485", "486"), bare.has(opener) && (stryMutAct_9fa48("487") ? isPoints : (stryCov_9fa48("487"), !isPoints)))) && isMovementNoun(cues))) return clause.movement(noun);
    if (stryMutAct_9fa48("489") ? false : stryMutAct_9fa48("488") ? true : (stryCov_9fa48("488", "489"), cues & Cue.Margin)) return level(stryMutAct_9fa48("490") ? "" : (stryCov_9fa48("490"), "margin"));
    if (stryMutAct_9fa48("492") ? false : stryMutAct_9fa48("491") ? true : (stryCov_9fa48("491", "492"), cues & Cue.Extra)) return level(stryMutAct_9fa48("493") ? "" : (stryCov_9fa48("493"), "other"));
    return stryMutAct_9fa48("494") ? comparedBehind(clause, at + 2) && level("share") : (stryCov_9fa48("494"), comparedBehind(clause, stryMutAct_9fa48("495") ? at - 2 : (stryCov_9fa48("495"), at + 2)) ?? level(stryMutAct_9fa48("496") ? "" : (stryCov_9fa48("496"), "share")));
  }
}
const isMovementNoun = stryMutAct_9fa48("497") ? () => undefined : (stryCov_9fa48("497"), (() => {
  const isMovementNoun = (cues: number): boolean => stryMutAct_9fa48("500") ? (cues & Cue.Noun) !== 0 || (cues & MOVEMENT) !== 0 : stryMutAct_9fa48("499") ? false : stryMutAct_9fa48("498") ? true : (stryCov_9fa48("498", "499", "500"), (stryMutAct_9fa48("502") ? (cues & Cue.Noun) === 0 : stryMutAct_9fa48("501") ? true : (stryCov_9fa48("501", "502"), (cues & Cue.Noun) !== 0)) && (stryMutAct_9fa48("504") ? (cues & MOVEMENT) === 0 : stryMutAct_9fa48("503") ? true : (stryCov_9fa48("503", "504"), (cues & MOVEMENT) !== 0)));
  return isMovementNoun;
})());

/** The first word from `at` on that a list of nouns knows; else `at`. */
function nounWithin(clause: Clause, at: number): number {
  if (stryMutAct_9fa48("505")) {
    {}
  } else {
    stryCov_9fa48("505");
    for (let token = at; stryMutAct_9fa48("508") ? token >= at + NOUN_REACH : stryMutAct_9fa48("507") ? token <= at + NOUN_REACH : stryMutAct_9fa48("506") ? false : (stryCov_9fa48("506", "507", "508"), token < (stryMutAct_9fa48("509") ? at - NOUN_REACH : (stryCov_9fa48("509"), at + NOUN_REACH))); stryMutAct_9fa48("510") ? token-- : (stryCov_9fa48("510"), token++)) {
      if (stryMutAct_9fa48("511")) {
        {}
      } else {
        stryCov_9fa48("511");
        const cues = clause.cuesAt(token);
        if (stryMutAct_9fa48("514") ? cues & (Cue.Clause | Cue.Determiner) && clause.words.partitive.has(clause.norm(token)) : stryMutAct_9fa48("513") ? false : stryMutAct_9fa48("512") ? true : (stryCov_9fa48("512", "513", "514"), cues & (Cue.Clause | Cue.Determiner) || clause.words.partitive.has(clause.norm(token)))) return at;
        if (stryMutAct_9fa48("516") ? false : stryMutAct_9fa48("515") ? true : (stryCov_9fa48("515", "516"), cues & (Cue.Noun | Cue.Extra | Cue.Margin))) return token;
      }
    }
    return at;
  }
}

/** « de plus », « en moins », « plus cher » at token `at`. */
export function readComparison(clause: Clause, at: number): Evidence | null {
  if (stryMutAct_9fa48("517")) {
    {}
  } else {
    stryCov_9fa48("517");
    const {
      comparison,
      bare,
      priced
    } = clause.words;
    if (stryMutAct_9fa48("519") ? false : stryMutAct_9fa48("518") ? true : (stryCov_9fa48("518", "519"), bare.has(clause.norm(stryMutAct_9fa48("520") ? at - 2 : (stryCov_9fa48("520"), at + 2))))) return null;
    const first = comparison.words.get(clause.norm(at));
    if (stryMutAct_9fa48("523") ? first === undefined : stryMutAct_9fa48("522") ? false : stryMutAct_9fa48("521") ? true : (stryCov_9fa48("521", "522", "523"), first !== undefined)) return priced.has(clause.norm(stryMutAct_9fa48("524") ? at - 1 : (stryCov_9fa48("524"), at + 1))) ? compared(clause, first, at) : null;
    const second = comparison.openers.has(clause.norm(at)) ? comparison.words.get(clause.norm(stryMutAct_9fa48("525") ? at - 1 : (stryCov_9fa48("525"), at + 1))) : undefined;
    return (stryMutAct_9fa48("528") ? second !== undefined : stryMutAct_9fa48("527") ? false : stryMutAct_9fa48("526") ? true : (stryCov_9fa48("526", "527", "528"), second === undefined)) ? null : compared(clause, second, at);
  }
}

/** « 40 % d'énergie en moins ». */
function comparedBehind(clause: Clause, from: number): Evidence | null {
  if (stryMutAct_9fa48("529")) {
    {}
  } else {
    stryCov_9fa48("529");
    for (let token = from; stryMutAct_9fa48("532") ? token >= from + NEAR : stryMutAct_9fa48("531") ? token <= from + NEAR : stryMutAct_9fa48("530") ? false : (stryCov_9fa48("530", "531", "532"), token < (stryMutAct_9fa48("533") ? from - NEAR : (stryCov_9fa48("533"), from + NEAR))); stryMutAct_9fa48("534") ? token-- : (stryCov_9fa48("534"), token++)) {
      if (stryMutAct_9fa48("535")) {
        {}
      } else {
        stryCov_9fa48("535");
        if (stryMutAct_9fa48("538") ? clause.cuesAt(token) & Cue.Clause && clause.norm(token) === "," : stryMutAct_9fa48("537") ? false : stryMutAct_9fa48("536") ? true : (stryCov_9fa48("536", "537", "538"), clause.cuesAt(token) & Cue.Clause || (stryMutAct_9fa48("540") ? clause.norm(token) !== "," : stryMutAct_9fa48("539") ? false : (stryCov_9fa48("539", "540"), clause.norm(token) === (stryMutAct_9fa48("541") ? "" : (stryCov_9fa48("541"), ",")))))) return null;
        const found = readComparison(clause, token);
        if (stryMutAct_9fa48("543") ? false : stryMutAct_9fa48("542") ? true : (stryCov_9fa48("542", "543"), found)) return found;
      }
    }
    return null;
  }
}

/** « de plus qu'en 2022 » moves, « de moins que neuf » and « que la moyenne » set two things side by side. */
function compared(clause: Clause, cue: number, first: number): Evidence {
  if (stryMutAct_9fa48("544")) {
    {}
  } else {
    stryCov_9fa48("544");
    const end = stryMutAct_9fa48("545") ? first - 2 : (stryCov_9fa48("545"), first + 2);
    if (stryMutAct_9fa48("548") ? clause.words.than.has(clause.norm(end)) || !speaksOfTime(clause, end + 1) : stryMutAct_9fa48("547") ? false : stryMutAct_9fa48("546") ? true : (stryCov_9fa48("546", "547", "548"), clause.words.than.has(clause.norm(end)) && (stryMutAct_9fa48("549") ? speaksOfTime(clause, end + 1) : (stryCov_9fa48("549"), !speaksOfTime(clause, stryMutAct_9fa48("550") ? end - 1 : (stryCov_9fa48("550"), end + 1)))))) return level(stryMutAct_9fa48("551") ? "" : (stryCov_9fa48("551"), "other"));
    return stryMutAct_9fa48("552") ? {} : (stryCov_9fa48("552"), {
      kind: stryMutAct_9fa48("553") ? "" : (stryCov_9fa48("553"), "change"),
      direction: cue & Cue.Up ? stryMutAct_9fa48("554") ? "" : (stryCov_9fa48("554"), "up") : stryMutAct_9fa48("555") ? "" : (stryCov_9fa48("555"), "down"),
      cue: stryMutAct_9fa48("556") ? {} : (stryCov_9fa48("556"), {
        first,
        end
      })
    });
  }
}
function speaksOfTime(clause: Clause, from: number): boolean {
  if (stryMutAct_9fa48("557")) {
    {}
  } else {
    stryCov_9fa48("557");
    for (let token = from; stryMutAct_9fa48("560") ? token >= from + NEAR : stryMutAct_9fa48("559") ? token <= from + NEAR : stryMutAct_9fa48("558") ? false : (stryCov_9fa48("558", "559", "560"), token < (stryMutAct_9fa48("561") ? from - NEAR : (stryCov_9fa48("561"), from + NEAR))); stryMutAct_9fa48("562") ? token-- : (stryCov_9fa48("562"), token++)) {
      if (stryMutAct_9fa48("563")) {
        {}
      } else {
        stryCov_9fa48("563");
        if (stryMutAct_9fa48("566") ? clause.cuesAt(token) & Cue.Time && clause.document.tokens.kinds[token] === TokenKind.Number : stryMutAct_9fa48("565") ? false : stryMutAct_9fa48("564") ? true : (stryCov_9fa48("564", "565", "566"), clause.cuesAt(token) & Cue.Time || (stryMutAct_9fa48("568") ? clause.document.tokens.kinds[token] !== TokenKind.Number : stryMutAct_9fa48("567") ? false : (stryCov_9fa48("567", "568"), clause.document.tokens.kinds[token] === TokenKind.Number)))) return stryMutAct_9fa48("569") ? false : (stryCov_9fa48("569"), true);
      }
    }
    return stryMutAct_9fa48("570") ? true : (stryCov_9fa48("570"), false);
  }
}

/** « du capital », « de Pivotal »: behind a percentage of a company. */
export function isStake(clause: Clause, end: number): boolean {
  if (stryMutAct_9fa48("571")) {
    {}
  } else {
    stryCov_9fa48("571");
    const opener = clause.norm(end);
    if (stryMutAct_9fa48("574") ? false : stryMutAct_9fa48("573") ? true : stryMutAct_9fa48("572") ? clause.words.partitive.has(opener) : (stryCov_9fa48("572", "573", "574"), !clause.words.partitive.has(opener))) return stryMutAct_9fa48("575") ? true : (stryCov_9fa48("575"), false);
    const shape = stryMutAct_9fa48("576") ? clause.document.tokens.shapes[end + 1] && Shape.None : (stryCov_9fa48("576"), clause.document.tokens.shapes[stryMutAct_9fa48("577") ? end - 1 : (stryCov_9fa48("577"), end + 1)] ?? Shape.None);
    return stryMutAct_9fa48("580") ? (clause.cuesAt(end + 1) & Cue.Stake) !== 0 && clause.words.bare.has(opener) && shape >= Shape.Capitalized : stryMutAct_9fa48("579") ? false : stryMutAct_9fa48("578") ? true : (stryCov_9fa48("578", "579", "580"), (stryMutAct_9fa48("582") ? (clause.cuesAt(end + 1) & Cue.Stake) === 0 : stryMutAct_9fa48("581") ? false : (stryCov_9fa48("581", "582"), (clause.cuesAt(stryMutAct_9fa48("583") ? end - 1 : (stryCov_9fa48("583"), end + 1)) & Cue.Stake) !== 0)) || (stryMutAct_9fa48("585") ? clause.words.bare.has(opener) || shape >= Shape.Capitalized : stryMutAct_9fa48("584") ? false : (stryCov_9fa48("584", "585"), clause.words.bare.has(opener) && (stryMutAct_9fa48("588") ? shape < Shape.Capitalized : stryMutAct_9fa48("587") ? shape > Shape.Capitalized : stryMutAct_9fa48("586") ? true : (stryCov_9fa48("586", "587", "588"), shape >= Shape.Capitalized)))));
  }
}

/** « [ramène à 3 %] la croissance attendue », « [porte à 60 %] sa part », « [détenu à 51 %] par l'État ». */
export function levelBehind(clause: Clause, end: number): Evidence | null {
  if (stryMutAct_9fa48("589")) {
    {}
  } else {
    stryCov_9fa48("589");
    if (stryMutAct_9fa48("591") ? false : stryMutAct_9fa48("590") ? true : (stryCov_9fa48("590", "591"), clause.words.agents.has(clause.norm(end)))) return level(stryMutAct_9fa48("592") ? "" : (stryCov_9fa48("592"), "share"));
    if (stryMutAct_9fa48("595") ? false : stryMutAct_9fa48("594") ? true : stryMutAct_9fa48("593") ? clause.cuesAt(end) & Cue.Determiner : (stryCov_9fa48("593", "594", "595"), !(clause.cuesAt(end) & Cue.Determiner))) return null;
    const cues = clause.cuesAt(stryMutAct_9fa48("596") ? end - 1 : (stryCov_9fa48("596"), end + 1));
    if (stryMutAct_9fa48("598") ? false : stryMutAct_9fa48("597") ? true : (stryCov_9fa48("597", "598"), isMovementNoun(cues))) return clause.movement(stryMutAct_9fa48("599") ? end - 1 : (stryCov_9fa48("599"), end + 1));
    return cues & MEASURES ? level(kindOf(cues)) : null;
  }
}