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
import { type Clause, NEAR, REACH } from "./clause.js";
import { type Context, type Evidence, type Left, MEASURES, MOVEMENT } from "./figure-evidence.js";
import { readComparison } from "./figure-right.js";
import { Cue, Tie } from "./figure-words.js";

/** What a figure that is no percentage counts; coins only move prices. */
export type Counts = "money" | "coins" | "things";
const STILL: Evidence = stryMutAct_9fa48("138") ? {} : (stryCov_9fa48("138"), {
  kind: stryMutAct_9fa48("139") ? "" : (stryCov_9fa48("139"), "other"),
  direction: stryMutAct_9fa48("140") ? "" : (stryCov_9fa48("140"), "none"),
  cue: null
});

/** Which way an amount or quantity goes. A minus before it is that of a loss: it gives no direction. */
export function readCount(clause: Clause, left: Left, end: number, sign: number, counts: Counts): Context {
  if (stryMutAct_9fa48("141")) {
    {}
  } else {
    stryCov_9fa48("141");
    if (stryMutAct_9fa48("145") ? sign <= 0 : stryMutAct_9fa48("144") ? sign >= 0 : stryMutAct_9fa48("143") ? false : stryMutAct_9fa48("142") ? true : (stryCov_9fa48("142", "143", "144", "145"), sign > 0)) return stryMutAct_9fa48("146") ? {} : (stryCov_9fa48("146"), {
      kind: stryMutAct_9fa48("147") ? "" : (stryCov_9fa48("147"), "other"),
      direction: stryMutAct_9fa48("148") ? "" : (stryCov_9fa48("148"), "up"),
      cue: null,
      tie: left.tie
    });
    const evidence = stryMutAct_9fa48("149") ? (readComparison(clause, end) ?? (left.tie === Tie.Of ? movementBefore(clause, left) : null) ?? (left.tie === Tie.Direct ? verbBefore(clause, left, counts) : null)) && STILL : (stryCov_9fa48("149"), (stryMutAct_9fa48("150") ? (readComparison(clause, end) ?? (left.tie === Tie.Of ? movementBefore(clause, left) : null)) && (left.tie === Tie.Direct ? verbBefore(clause, left, counts) : null) : (stryCov_9fa48("150"), (stryMutAct_9fa48("151") ? readComparison(clause, end) && (left.tie === Tie.Of ? movementBefore(clause, left) : null) : (stryCov_9fa48("151"), readComparison(clause, end) ?? ((stryMutAct_9fa48("154") ? left.tie !== Tie.Of : stryMutAct_9fa48("153") ? false : stryMutAct_9fa48("152") ? true : (stryCov_9fa48("152", "153", "154"), left.tie === Tie.Of)) ? movementBefore(clause, left) : null))) ?? ((stryMutAct_9fa48("157") ? left.tie !== Tie.Direct : stryMutAct_9fa48("156") ? false : stryMutAct_9fa48("155") ? true : (stryCov_9fa48("155", "156", "157"), left.tie === Tie.Direct)) ? verbBefore(clause, left, counts) : null))) ?? STILL);
    return stryMutAct_9fa48("158") ? {} : (stryCov_9fa48("158"), {
      kind: stryMutAct_9fa48("159") ? "" : (stryCov_9fa48("159"), "other"),
      direction: evidence.direction,
      cue: evidence.cue,
      tie: left.tie
    });
  }
}

/** « en hausse de 3 millions »: the movement right before, or its noun with what moved. */
function movementBefore(clause: Clause, {
  at,
  start
}: Left): Evidence | null {
  if (stryMutAct_9fa48("160")) {
    {}
  } else {
    stryCov_9fa48("160");
    const found = clause.nearest(stryMutAct_9fa48("161") ? at + 1 : (stryCov_9fa48("161"), at - 1), start, MOVEMENT | MEASURES | Cue.Level | Cue.ShareVerb, NEAR);
    const cues = (stryMutAct_9fa48("165") ? found >= 0 : stryMutAct_9fa48("164") ? found <= 0 : stryMutAct_9fa48("163") ? false : stryMutAct_9fa48("162") ? true : (stryCov_9fa48("162", "163", "164", "165"), found < 0)) ? 0 : clause.cuesAt(found);
    if (stryMutAct_9fa48("168") ? !(cues & MOVEMENT) && cues & Cue.Near : stryMutAct_9fa48("167") ? false : stryMutAct_9fa48("166") ? true : (stryCov_9fa48("166", "167", "168"), (stryMutAct_9fa48("169") ? cues & MOVEMENT : (stryCov_9fa48("169"), !(cues & MOVEMENT))) || cues & Cue.Near)) return null;
    for (let token = stryMutAct_9fa48("170") ? found - 1 : (stryCov_9fa48("170"), found + 1); stryMutAct_9fa48("173") ? token >= at : stryMutAct_9fa48("172") ? token <= at : stryMutAct_9fa48("171") ? false : (stryCov_9fa48("171", "172", "173"), token < at); stryMutAct_9fa48("174") ? token-- : (stryCov_9fa48("174"), token++)) if (stryMutAct_9fa48("177") ? clause.norm(token) !== "," : stryMutAct_9fa48("176") ? false : stryMutAct_9fa48("175") ? true : (stryCov_9fa48("175", "176", "177"), clause.norm(token) === (stryMutAct_9fa48("178") ? "" : (stryCov_9fa48("178"), ",")))) return null;
    return clause.movement(found);
  }
}

/** « a perdu 25 dollars » of a price, « supprime 300 postes ». */
function verbBefore(clause: Clause, {
  at,
  start
}: Left, counts: Counts): Evidence | null {
  if (stryMutAct_9fa48("179")) {
    {}
  } else {
    stryCov_9fa48("179");
    const cues = (stryMutAct_9fa48("183") ? at >= start : stryMutAct_9fa48("182") ? at <= start : stryMutAct_9fa48("181") ? false : stryMutAct_9fa48("180") ? true : (stryCov_9fa48("180", "181", "182", "183"), at < start)) ? 0 : clause.cuesAt(at);
    const wanted = (stryMutAct_9fa48("186") ? counts !== "things" : stryMutAct_9fa48("185") ? false : stryMutAct_9fa48("184") ? true : (stryCov_9fa48("184", "185", "186"), counts === (stryMutAct_9fa48("187") ? "" : (stryCov_9fa48("187"), "things")))) ? Cue.Direct | Cue.Count : Cue.Direct;
    if (stryMutAct_9fa48("190") ? (!(cues & MOVEMENT) || !(cues & wanted)) && counts === "things" && cues & Cue.Taker : stryMutAct_9fa48("189") ? false : stryMutAct_9fa48("188") ? true : (stryCov_9fa48("188", "189", "190"), (stryMutAct_9fa48("192") ? !(cues & MOVEMENT) && !(cues & wanted) : stryMutAct_9fa48("191") ? false : (stryCov_9fa48("191", "192"), (stryMutAct_9fa48("193") ? cues & MOVEMENT : (stryCov_9fa48("193"), !(cues & MOVEMENT))) || (stryMutAct_9fa48("194") ? cues & wanted : (stryCov_9fa48("194"), !(cues & wanted))))) || (stryMutAct_9fa48("196") ? counts === "things" || cues & Cue.Taker : stryMutAct_9fa48("195") ? false : (stryCov_9fa48("195", "196"), (stryMutAct_9fa48("198") ? counts !== "things" : stryMutAct_9fa48("197") ? true : (stryCov_9fa48("197", "198"), counts === (stryMutAct_9fa48("199") ? "" : (stryCov_9fa48("199"), "things")))) && cues & Cue.Taker)))) return null;
    if (stryMutAct_9fa48("202") ? counts === "money" || clause.nearest(at - 1, start, Cue.Price, REACH, true) < 0 : stryMutAct_9fa48("201") ? false : stryMutAct_9fa48("200") ? true : (stryCov_9fa48("200", "201", "202"), (stryMutAct_9fa48("204") ? counts !== "money" : stryMutAct_9fa48("203") ? true : (stryCov_9fa48("203", "204"), counts === (stryMutAct_9fa48("205") ? "" : (stryCov_9fa48("205"), "money")))) && (stryMutAct_9fa48("208") ? clause.nearest(at - 1, start, Cue.Price, REACH, true) >= 0 : stryMutAct_9fa48("207") ? clause.nearest(at - 1, start, Cue.Price, REACH, true) <= 0 : stryMutAct_9fa48("206") ? true : (stryCov_9fa48("206", "207", "208"), clause.nearest(stryMutAct_9fa48("209") ? at + 1 : (stryCov_9fa48("209"), at - 1), start, Cue.Price, REACH, stryMutAct_9fa48("210") ? false : (stryCov_9fa48("210"), true)) < 0)))) return null;
    return clause.movement(at);
  }
}