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
import { type Clause, NEAR, REACH, SHORT_REACH } from "./clause.js";
import { inherit, partOf, sameAs } from "./figure-before.js";
import { type Context, type Evidence, kindOf, type Left, level, MEASURES, MOVEMENT } from "./figure-evidence.js";
import { isStake, levelBehind, readRight } from "./figure-right.js";
import { Cue, Tie } from "./figure-words.js";
import type { TableHeaders } from "./table-headers.js";

/** « part des commandes passées dans l'application : 34 % »: a label before its colon, in tokens. */
const LABEL_REACH = 12;

/** What a percentage says of itself. */
export interface GivenPercentage {
  /** Token behind it. */
  readonly end: number;
  readonly sign: -1 | 0 | 1;
  readonly isPoints: boolean;
  /** 100 %. */
  readonly isWhole: boolean;
}

/** Whether a percentage is a movement, a share, a margin or something else, and which way it goes. */
export function readPercentage(clause: Clause, left: Left, given: GivenPercentage, headers: TableHeaders): Context {
  if (stryMutAct_9fa48("600")) {
    {}
  } else {
    stryCov_9fa48("600");
    const {
      end,
      sign,
      isPoints,
      isWhole
    } = given;
    const right = readRight(clause, end, left.tie, isPoints);
    const evidence = stryMutAct_9fa48("601") ? ((right?.cue || left.tie === Tie.Among ? right : null) ?? (isWhole && !right && standsAlone(clause, left) ? level("other") : null) ?? (sign === 0 ? readClause(clause, left, end, isPoints) : readSigned(clause, left, sign)) ?? (isWhole && left.tie !== Tie.Bracket ? readWhole(clause, end) : null) ?? right ?? inherit(clause, left)) && readNothing(clause, left, headers) : (stryCov_9fa48("601"), (stryMutAct_9fa48("602") ? ((right?.cue || left.tie === Tie.Among ? right : null) ?? (isWhole && !right && standsAlone(clause, left) ? level("other") : null) ?? (sign === 0 ? readClause(clause, left, end, isPoints) : readSigned(clause, left, sign)) ?? (isWhole && left.tie !== Tie.Bracket ? readWhole(clause, end) : null) ?? right) && inherit(clause, left) : (stryCov_9fa48("602"), (stryMutAct_9fa48("603") ? ((right?.cue || left.tie === Tie.Among ? right : null) ?? (isWhole && !right && standsAlone(clause, left) ? level("other") : null) ?? (sign === 0 ? readClause(clause, left, end, isPoints) : readSigned(clause, left, sign)) ?? (isWhole && left.tie !== Tie.Bracket ? readWhole(clause, end) : null)) && right : (stryCov_9fa48("603"), (stryMutAct_9fa48("604") ? ((right?.cue || left.tie === Tie.Among ? right : null) ?? (isWhole && !right && standsAlone(clause, left) ? level("other") : null) ?? (sign === 0 ? readClause(clause, left, end, isPoints) : readSigned(clause, left, sign))) && (isWhole && left.tie !== Tie.Bracket ? readWhole(clause, end) : null) : (stryCov_9fa48("604"), (stryMutAct_9fa48("605") ? ((right?.cue || left.tie === Tie.Among ? right : null) ?? (isWhole && !right && standsAlone(clause, left) ? level("other") : null)) && (sign === 0 ? readClause(clause, left, end, isPoints) : readSigned(clause, left, sign)) : (stryCov_9fa48("605"), (stryMutAct_9fa48("606") ? (right?.cue || left.tie === Tie.Among ? right : null) && (isWhole && !right && standsAlone(clause, left) ? level("other") : null) : (stryCov_9fa48("606"), ((stryMutAct_9fa48("609") ? right?.cue && left.tie === Tie.Among : stryMutAct_9fa48("608") ? false : stryMutAct_9fa48("607") ? true : (stryCov_9fa48("607", "608", "609"), (stryMutAct_9fa48("610") ? right.cue : (stryCov_9fa48("610"), right?.cue)) || (stryMutAct_9fa48("612") ? left.tie !== Tie.Among : stryMutAct_9fa48("611") ? false : (stryCov_9fa48("611", "612"), left.tie === Tie.Among)))) ? right : null) ?? ((stryMutAct_9fa48("615") ? isWhole && !right || standsAlone(clause, left) : stryMutAct_9fa48("614") ? false : stryMutAct_9fa48("613") ? true : (stryCov_9fa48("613", "614", "615"), (stryMutAct_9fa48("617") ? isWhole || !right : stryMutAct_9fa48("616") ? true : (stryCov_9fa48("616", "617"), isWhole && (stryMutAct_9fa48("618") ? right : (stryCov_9fa48("618"), !right)))) && standsAlone(clause, left))) ? level(stryMutAct_9fa48("619") ? "" : (stryCov_9fa48("619"), "other")) : null))) ?? ((stryMutAct_9fa48("622") ? sign !== 0 : stryMutAct_9fa48("621") ? false : stryMutAct_9fa48("620") ? true : (stryCov_9fa48("620", "621", "622"), sign === 0)) ? readClause(clause, left, end, isPoints) : readSigned(clause, left, sign)))) ?? ((stryMutAct_9fa48("625") ? isWhole || left.tie !== Tie.Bracket : stryMutAct_9fa48("624") ? false : stryMutAct_9fa48("623") ? true : (stryCov_9fa48("623", "624", "625"), isWhole && (stryMutAct_9fa48("627") ? left.tie === Tie.Bracket : stryMutAct_9fa48("626") ? true : (stryCov_9fa48("626", "627"), left.tie !== Tie.Bracket)))) ? readWhole(clause, end) : null))) ?? right)) ?? inherit(clause, left))) ?? readNothing(clause, left, headers));
    return stryMutAct_9fa48("628") ? {} : (stryCov_9fa48("628"), {
      kind: evidence.kind,
      direction: evidence.direction,
      cue: evidence.cue,
      tie: left.tie
    });
  }
}

/** Neither a preposition nor a verb of gaining before it: « une croissance 100 % organique ». */
const standsAlone = stryMutAct_9fa48("629") ? () => undefined : (stryCov_9fa48("629"), (() => {
  const standsAlone = (clause: Clause, {
    tie,
    at,
    start
  }: Left): boolean => stryMutAct_9fa48("632") ? tie === Tie.Direct || at < start || !(clause.cuesAt(at) & Cue.Direct) : stryMutAct_9fa48("631") ? false : stryMutAct_9fa48("630") ? true : (stryCov_9fa48("630", "631", "632"), (stryMutAct_9fa48("634") ? tie !== Tie.Direct : stryMutAct_9fa48("633") ? true : (stryCov_9fa48("633", "634"), tie === Tie.Direct)) && (stryMutAct_9fa48("636") ? at < start && !(clause.cuesAt(at) & Cue.Direct) : stryMutAct_9fa48("635") ? true : (stryCov_9fa48("635", "636"), (stryMutAct_9fa48("639") ? at >= start : stryMutAct_9fa48("638") ? at <= start : stryMutAct_9fa48("637") ? false : (stryCov_9fa48("637", "638", "639"), at < start)) || (stryMutAct_9fa48("640") ? clause.cuesAt(at) & Cue.Direct : (stryCov_9fa48("640"), !(clause.cuesAt(at) & Cue.Direct))))));
  return standsAlone;
})());

/** « accès à 100 % des buts » parts nothing off; « 100 % du capital » does, and « 100 % de Pivotal ». */
const readWhole = stryMutAct_9fa48("641") ? () => undefined : (stryCov_9fa48("641"), (() => {
  const readWhole = (clause: Clause, end: number): Evidence => level(isStake(clause, end) ? stryMutAct_9fa48("642") ? "" : (stryCov_9fa48("642"), "share") : stryMutAct_9fa48("643") ? "" : (stryCov_9fa48("643"), "other"));
  return readWhole;
})());
function readClause(clause: Clause, left: Left, end: number, isPoints: boolean): Evidence | null {
  if (stryMutAct_9fa48("644")) {
    {}
  } else {
    stryCov_9fa48("644");
    const {
      tie,
      at,
      start
    } = left;
    switch (tie) {
      case Tie.Of:
        if (stryMutAct_9fa48("645")) {} else {
          stryCov_9fa48("645");
          return readOf(clause, stryMutAct_9fa48("646") ? at + 1 : (stryCov_9fa48("646"), at - 1), start, end, isPoints);
        }
      case Tie.To:
        if (stryMutAct_9fa48("647")) {} else {
          stryCov_9fa48("647");
          return stryMutAct_9fa48("648") ? levelBehind(clause, end) && readLevel(clause, at - 1, start) : (stryCov_9fa48("648"), levelBehind(clause, end) ?? readLevel(clause, stryMutAct_9fa48("649") ? at + 1 : (stryCov_9fa48("649"), at - 1), start));
        }
      case Tie.Colon:
        if (stryMutAct_9fa48("650")) {} else {
          stryCov_9fa48("650");
          return readLevel(clause, stryMutAct_9fa48("651") ? at + 1 : (stryCov_9fa48("651"), at - 1), start, LABEL_REACH);
        }
      case Tie.Direct:
        if (stryMutAct_9fa48("652")) {} else {
          stryCov_9fa48("652");
          return (stryMutAct_9fa48("656") ? at >= start : stryMutAct_9fa48("655") ? at <= start : stryMutAct_9fa48("654") ? false : stryMutAct_9fa48("653") ? true : (stryCov_9fa48("653", "654", "655", "656"), at < start)) ? null : readDirect(clause, left, end);
        }
      case Tie.Among:
        if (stryMutAct_9fa48("657")) {} else {
          stryCov_9fa48("657");
          return isPoints ? null : partOf(clause, left);
        }
      case Tie.List:
        if (stryMutAct_9fa48("658")) {} else {
          stryCov_9fa48("658");
          return readBeforeComma(clause, left);
        }
      default:
        if (stryMutAct_9fa48("659")) {} else {
          stryCov_9fa48("659");
          return null;
        }
    }
  }
}

/** « en hausse de 3 % », « un taux de 3 % », « et celui de Google de 12 % ». */
function readOf(clause: Clause, from: number, start: number, end: number, isPoints: boolean): Evidence | null {
  if (stryMutAct_9fa48("660")) {
    {}
  } else {
    stryCov_9fa48("660");
    for (let at = from; stryMutAct_9fa48("663") ? from - at >= REACH : stryMutAct_9fa48("662") ? from - at <= REACH : stryMutAct_9fa48("661") ? false : (stryCov_9fa48("661", "662", "663"), (stryMutAct_9fa48("664") ? from + at : (stryCov_9fa48("664"), from - at)) < REACH); stryMutAct_9fa48("665") ? at++ : (stryCov_9fa48("665"), at--)) {
      if (stryMutAct_9fa48("666")) {
        {}
      } else {
        stryCov_9fa48("666");
        at = clause.nearest(at, start, MOVEMENT | MEASURES | Cue.Move);
        if (stryMutAct_9fa48("670") ? at >= 0 : stryMutAct_9fa48("669") ? at <= 0 : stryMutAct_9fa48("668") ? false : stryMutAct_9fa48("667") ? true : (stryCov_9fa48("667", "668", "669", "670"), at < 0)) return (stryMutAct_9fa48("674") ? clause.crossed < 0 : stryMutAct_9fa48("673") ? clause.crossed > 0 : stryMutAct_9fa48("672") ? false : stryMutAct_9fa48("671") ? true : (stryCov_9fa48("671", "672", "673", "674"), clause.crossed >= 0)) ? sameAs(clause, clause.crossed, start) : null;
        const cues = clause.cuesAt(at);
        if (stryMutAct_9fa48("677") ? cues & MOVEMENT && cues & Cue.Near || at !== from : stryMutAct_9fa48("676") ? false : stryMutAct_9fa48("675") ? true : (stryCov_9fa48("675", "676", "677"), (stryMutAct_9fa48("679") ? cues & MOVEMENT || cues & Cue.Near : stryMutAct_9fa48("678") ? true : (stryCov_9fa48("678", "679"), cues & MOVEMENT && cues & Cue.Near)) && (stryMutAct_9fa48("681") ? at === from : stryMutAct_9fa48("680") ? true : (stryCov_9fa48("680", "681"), at !== from)))) continue;
        if (stryMutAct_9fa48("683") ? false : stryMutAct_9fa48("682") ? true : (stryCov_9fa48("682", "683"), cues & MOVEMENT)) return clause.movement(at);
        if (stryMutAct_9fa48("685") ? false : stryMutAct_9fa48("684") ? true : (stryCov_9fa48("684", "685"), cues & Cue.Move)) return stryMutAct_9fa48("686") ? (levelBehind(clause, end) ?? readLevel(clause, at - 1, start)) && level("other") : (stryCov_9fa48("686"), (stryMutAct_9fa48("687") ? levelBehind(clause, end) && readLevel(clause, at - 1, start) : (stryCov_9fa48("687"), levelBehind(clause, end) ?? readLevel(clause, stryMutAct_9fa48("688") ? at + 1 : (stryCov_9fa48("688"), at - 1), start))) ?? level(stryMutAct_9fa48("689") ? "" : (stryCov_9fa48("689"), "other")));
        return readMeasure(clause, at, start, isPoints);
      }
    }
    return null;
  }
}

/** The level of the measure at token `noun`, or the movement it undergoes: « relève ses taux de 25 points de base ». */
function readMeasure(clause: Clause, noun: number, start: number, isPoints: boolean): Evidence {
  if (stryMutAct_9fa48("690")) {
    {}
  } else {
    stryCov_9fa48("690");
    const cues = clause.cuesAt(noun);
    if (stryMutAct_9fa48("693") ? !isPoints || !(cues & Cue.Rate) : stryMutAct_9fa48("692") ? false : stryMutAct_9fa48("691") ? true : (stryCov_9fa48("691", "692", "693"), (stryMutAct_9fa48("694") ? isPoints : (stryCov_9fa48("694"), !isPoints)) && (stryMutAct_9fa48("695") ? cues & Cue.Rate : (stryCov_9fa48("695"), !(cues & Cue.Rate))))) return level(isOfRate(clause, noun) ? stryMutAct_9fa48("696") ? "" : (stryCov_9fa48("696"), "other") : kindOf(cues));
    const mover = clause.nearest(stryMutAct_9fa48("697") ? noun + 1 : (stryCov_9fa48("697"), noun - 1), start, MOVEMENT, isPoints ? REACH : NEAR);
    if (stryMutAct_9fa48("701") ? mover < 0 : stryMutAct_9fa48("700") ? mover > 0 : stryMutAct_9fa48("699") ? false : stryMutAct_9fa48("698") ? true : (stryCov_9fa48("698", "699", "700", "701"), mover >= 0)) return clause.movement(mover);
    return stryMutAct_9fa48("702") ? (isPoints && clause.crossed >= 0 ? sameAs(clause, clause.crossed, start) : null) && level(kindOf(cues)) : (stryCov_9fa48("702"), ((stryMutAct_9fa48("705") ? isPoints || clause.crossed >= 0 : stryMutAct_9fa48("704") ? false : stryMutAct_9fa48("703") ? true : (stryCov_9fa48("703", "704", "705"), isPoints && (stryMutAct_9fa48("708") ? clause.crossed < 0 : stryMutAct_9fa48("707") ? clause.crossed > 0 : stryMutAct_9fa48("706") ? true : (stryCov_9fa48("706", "707", "708"), clause.crossed >= 0)))) ? sameAs(clause, clause.crossed, start) : null) ?? level(kindOf(cues)));
  }
}

/** « taux de pénétration ». */
const isOfRate = stryMutAct_9fa48("709") ? () => undefined : (stryCov_9fa48("709"), (() => {
  const isOfRate = (clause: Clause, noun: number): boolean => stryMutAct_9fa48("712") ? !(clause.cuesAt(noun) & Cue.Margin) && clause.words.bare.has(clause.norm(noun - 1)) || (clause.cuesAt(noun - 2) & Cue.Rate) !== 0 : stryMutAct_9fa48("711") ? false : stryMutAct_9fa48("710") ? true : (stryCov_9fa48("710", "711", "712"), (stryMutAct_9fa48("714") ? !(clause.cuesAt(noun) & Cue.Margin) || clause.words.bare.has(clause.norm(noun - 1)) : stryMutAct_9fa48("713") ? true : (stryCov_9fa48("713", "714"), (stryMutAct_9fa48("715") ? clause.cuesAt(noun) & Cue.Margin : (stryCov_9fa48("715"), !(clause.cuesAt(noun) & Cue.Margin))) && clause.words.bare.has(clause.norm(stryMutAct_9fa48("716") ? noun + 1 : (stryCov_9fa48("716"), noun - 1))))) && (stryMutAct_9fa48("718") ? (clause.cuesAt(noun - 2) & Cue.Rate) === 0 : stryMutAct_9fa48("717") ? true : (stryCov_9fa48("717", "718"), (clause.cuesAt(stryMutAct_9fa48("719") ? noun + 2 : (stryCov_9fa48("719"), noun - 2)) & Cue.Rate) !== 0)));
  return isOfRate;
})());

/** A level: what kind of thing has it, or the growth whose size it is (« la croissance ralentit à 8,8 % »). */
function readLevel(clause: Clause, from: number, start: number, reach = REACH): Evidence | null {
  if (stryMutAct_9fa48("720")) {
    {}
  } else {
    stryCov_9fa48("720");
    let beyond = stryMutAct_9fa48("721") ? true : (stryCov_9fa48("721"), false);
    if (stryMutAct_9fa48("722")) {
      for (let at = from; false; at--) {
        const next = clause.nearest(at, start, Cue.Noun | MEASURES | Cue.ShareVerb, reach - (from - at), beyond);
        if (next < 0) {
          const crossed = clause.figures[clause.crossed];
          if (!crossed || beyond) return null;
          beyond = true;
          at = crossed.first;
          continue;
        }
        at = next;
        const cues = clause.cuesAt(at);
        const isDetermined = (clause.cuesAt(at - 1) & Cue.Determiner) !== 0;
        if (cues & MEASURES || cues & Cue.ShareVerb && !isDetermined) return level(kindOf(cues));
        if (cues & Cue.Noun && isDetermined && !beyond && !(cues & Cue.Near)) return clause.movement(at);
      }
    } else {
      stryCov_9fa48("722");
      for (let at = from;; stryMutAct_9fa48("723") ? at++ : (stryCov_9fa48("723"), at--)) {
        if (stryMutAct_9fa48("724")) {
          {}
        } else {
          stryCov_9fa48("724");
          const next = clause.nearest(at, start, Cue.Noun | MEASURES | Cue.ShareVerb, stryMutAct_9fa48("725") ? reach + (from - at) : (stryCov_9fa48("725"), reach - (stryMutAct_9fa48("726") ? from + at : (stryCov_9fa48("726"), from - at))), beyond);
          if (stryMutAct_9fa48("730") ? next >= 0 : stryMutAct_9fa48("729") ? next <= 0 : stryMutAct_9fa48("728") ? false : stryMutAct_9fa48("727") ? true : (stryCov_9fa48("727", "728", "729", "730"), next < 0)) {
            if (stryMutAct_9fa48("731")) {
              {}
            } else {
              stryCov_9fa48("731");
              const crossed = clause.figures[clause.crossed];
              if (stryMutAct_9fa48("734") ? !crossed && beyond : stryMutAct_9fa48("733") ? false : stryMutAct_9fa48("732") ? true : (stryCov_9fa48("732", "733", "734"), (stryMutAct_9fa48("735") ? crossed : (stryCov_9fa48("735"), !crossed)) || beyond)) return null;
              beyond = stryMutAct_9fa48("736") ? false : (stryCov_9fa48("736"), true);
              at = crossed.first;
              continue;
            }
          }
          at = next;
          const cues = clause.cuesAt(at);
          const isDetermined = stryMutAct_9fa48("739") ? (clause.cuesAt(at - 1) & Cue.Determiner) === 0 : stryMutAct_9fa48("738") ? false : stryMutAct_9fa48("737") ? true : (stryCov_9fa48("737", "738", "739"), (clause.cuesAt(stryMutAct_9fa48("740") ? at + 1 : (stryCov_9fa48("740"), at - 1)) & Cue.Determiner) !== 0);
          if (stryMutAct_9fa48("743") ? cues & MEASURES && cues & Cue.ShareVerb && !isDetermined : stryMutAct_9fa48("742") ? false : stryMutAct_9fa48("741") ? true : (stryCov_9fa48("741", "742", "743"), cues & MEASURES || (stryMutAct_9fa48("745") ? cues & Cue.ShareVerb || !isDetermined : stryMutAct_9fa48("744") ? false : (stryCov_9fa48("744", "745"), cues & Cue.ShareVerb && (stryMutAct_9fa48("746") ? isDetermined : (stryCov_9fa48("746"), !isDetermined)))))) return level(kindOf(cues));
          if (stryMutAct_9fa48("749") ? cues & Cue.Noun && isDetermined && !beyond || !(cues & Cue.Near) : stryMutAct_9fa48("748") ? false : stryMutAct_9fa48("747") ? true : (stryCov_9fa48("747", "748", "749"), (stryMutAct_9fa48("751") ? cues & Cue.Noun && isDetermined || !beyond : stryMutAct_9fa48("750") ? true : (stryCov_9fa48("750", "751"), (stryMutAct_9fa48("753") ? cues & Cue.Noun || isDetermined : stryMutAct_9fa48("752") ? true : (stryCov_9fa48("752", "753"), cues & Cue.Noun && isDetermined)) && (stryMutAct_9fa48("754") ? beyond : (stryCov_9fa48("754"), !beyond)))) && (stryMutAct_9fa48("755") ? cues & Cue.Near : (stryCov_9fa48("755"), !(cues & Cue.Near))))) return clause.movement(at);
        }
      }
    }
  }
}

/** « notre marge opérationnelle, 18 % »: the measure stands right before the comma. */
function readBeforeComma(clause: Clause, {
  at,
  start
}: Left): Evidence | null {
  if (stryMutAct_9fa48("756")) {
    {}
  } else {
    stryCov_9fa48("756");
    const noun = clause.nearest(stryMutAct_9fa48("757") ? at + 1 : (stryCov_9fa48("757"), at - 1), start, MOVEMENT | MEASURES, NEAR);
    const cues = (stryMutAct_9fa48("761") ? noun >= 0 : stryMutAct_9fa48("760") ? noun <= 0 : stryMutAct_9fa48("759") ? false : stryMutAct_9fa48("758") ? true : (stryCov_9fa48("758", "759", "760", "761"), noun < 0)) ? 0 : clause.cuesAt(noun);
    return (stryMutAct_9fa48("764") ? cues & MEASURES || !(cues & MOVEMENT) : stryMutAct_9fa48("763") ? false : stryMutAct_9fa48("762") ? true : (stryCov_9fa48("762", "763", "764"), cues & MEASURES && (stryMutAct_9fa48("765") ? cues & MOVEMENT : (stryCov_9fa48("765"), !(cues & MOVEMENT))))) ? level(kindOf(cues)) : null;
  }
}

/** « gagne 3 % », « détient 32 % », « prend 34 % de l'affaire », « la marge atteint 12 % ». */
function readDirect(clause: Clause, {
  at,
  start
}: Left, end: number): Evidence | null {
  if (stryMutAct_9fa48("766")) {
    {}
  } else {
    stryCov_9fa48("766");
    const cues = clause.cuesAt(at);
    if (stryMutAct_9fa48("769") ? cues & Cue.Direct || isStake(clause, end) : stryMutAct_9fa48("768") ? false : stryMutAct_9fa48("767") ? true : (stryCov_9fa48("767", "768", "769"), cues & Cue.Direct && isStake(clause, end))) return level(stryMutAct_9fa48("770") ? "" : (stryCov_9fa48("770"), "share"));
    if (stryMutAct_9fa48("773") ? cues & Cue.Taker || clause.words.partitive.has(clause.norm(end)) : stryMutAct_9fa48("772") ? false : stryMutAct_9fa48("771") ? true : (stryCov_9fa48("771", "772", "773"), cues & Cue.Taker && clause.words.partitive.has(clause.norm(end)))) return level(stryMutAct_9fa48("774") ? "" : (stryCov_9fa48("774"), "share"));
    if (stryMutAct_9fa48("777") ? cues & MOVEMENT || cues & (Cue.Direct | Cue.Noun) : stryMutAct_9fa48("776") ? false : stryMutAct_9fa48("775") ? true : (stryCov_9fa48("775", "776", "777"), cues & MOVEMENT && cues & (Cue.Direct | Cue.Noun))) return clause.movement(at);
    if (stryMutAct_9fa48("779") ? false : stryMutAct_9fa48("778") ? true : (stryCov_9fa48("778", "779"), cues & Cue.ShareVerb)) return level(stryMutAct_9fa48("780") ? "" : (stryCov_9fa48("780"), "share"));
    return cues & Cue.Level ? readLevel(clause, stryMutAct_9fa48("781") ? at + 1 : (stryCov_9fa48("781"), at - 1), start) : readLevel(clause, at, start, SHORT_REACH);
  }
}

/** A sign moves the figure unless it is the level of something: « un taux de -0,5 % ». */
function readSigned(clause: Clause, {
  tie,
  at,
  start
}: Left, sign: number): Evidence {
  if (stryMutAct_9fa48("782")) {
    {}
  } else {
    stryCov_9fa48("782");
    const moved: Evidence = stryMutAct_9fa48("783") ? {} : (stryCov_9fa48("783"), {
      kind: stryMutAct_9fa48("784") ? "" : (stryCov_9fa48("784"), "change"),
      direction: (stryMutAct_9fa48("788") ? sign <= 0 : stryMutAct_9fa48("787") ? sign >= 0 : stryMutAct_9fa48("786") ? false : stryMutAct_9fa48("785") ? true : (stryCov_9fa48("785", "786", "787", "788"), sign > 0)) ? stryMutAct_9fa48("789") ? "" : (stryCov_9fa48("789"), "up") : stryMutAct_9fa48("790") ? "" : (stryCov_9fa48("790"), "down"),
      cue: null
    });
    if (stryMutAct_9fa48("793") ? tie !== Tie.Of || tie !== Tie.To : stryMutAct_9fa48("792") ? false : stryMutAct_9fa48("791") ? true : (stryCov_9fa48("791", "792", "793"), (stryMutAct_9fa48("795") ? tie === Tie.Of : stryMutAct_9fa48("794") ? true : (stryCov_9fa48("794", "795"), tie !== Tie.Of)) && (stryMutAct_9fa48("797") ? tie === Tie.To : stryMutAct_9fa48("796") ? true : (stryCov_9fa48("796", "797"), tie !== Tie.To)))) return moved;
    const noun = clause.nearest(stryMutAct_9fa48("798") ? at + 1 : (stryCov_9fa48("798"), at - 1), start, MOVEMENT | MEASURES, SHORT_REACH);
    const cues = (stryMutAct_9fa48("802") ? noun >= 0 : stryMutAct_9fa48("801") ? noun <= 0 : stryMutAct_9fa48("800") ? false : stryMutAct_9fa48("799") ? true : (stryCov_9fa48("799", "800", "801", "802"), noun < 0)) ? 0 : clause.cuesAt(noun);
    return (stryMutAct_9fa48("805") ? cues & (Cue.Rate | Cue.Margin) || !(cues & MOVEMENT) : stryMutAct_9fa48("804") ? false : stryMutAct_9fa48("803") ? true : (stryCov_9fa48("803", "804", "805"), cues & (Cue.Rate | Cue.Margin) && (stryMutAct_9fa48("806") ? cues & MOVEMENT : (stryCov_9fa48("806"), !(cues & MOVEMENT))))) ? level(kindOf(cues)) : moved;
  }
}

/** Where no word says anything: by the form alone. */
function readNothing(clause: Clause, {
  tie,
  at,
  start
}: Left, headers: TableHeaders): Evidence {
  if (stryMutAct_9fa48("807")) {
    {}
  } else {
    stryCov_9fa48("807");
    if (stryMutAct_9fa48("810") ? tie === Tie.To && tie === Tie.Of : stryMutAct_9fa48("809") ? false : stryMutAct_9fa48("808") ? true : (stryCov_9fa48("808", "809", "810"), (stryMutAct_9fa48("812") ? tie !== Tie.To : stryMutAct_9fa48("811") ? false : (stryCov_9fa48("811", "812"), tie === Tie.To)) || (stryMutAct_9fa48("814") ? tie !== Tie.Of : stryMutAct_9fa48("813") ? false : (stryCov_9fa48("813", "814"), tie === Tie.Of)))) return level(stryMutAct_9fa48("815") ? "" : (stryCov_9fa48("815"), "other"));
    const isBeside = stryMutAct_9fa48("818") ? tie === Tie.Bracket && tie === Tie.With : stryMutAct_9fa48("817") ? false : stryMutAct_9fa48("816") ? true : (stryCov_9fa48("816", "817", "818"), (stryMutAct_9fa48("820") ? tie !== Tie.Bracket : stryMutAct_9fa48("819") ? false : (stryCov_9fa48("819", "820"), tie === Tie.Bracket)) || (stryMutAct_9fa48("822") ? tie !== Tie.With : stryMutAct_9fa48("821") ? false : (stryCov_9fa48("821", "822"), tie === Tie.With)));
    return stryMutAct_9fa48("823") ? (isBeside ? readLevel(clause, at - 1, start, SHORT_REACH) : null) && level((isBeside ? null : headers.kindAt(start)) ?? "share") : (stryCov_9fa48("823"), (isBeside ? readLevel(clause, stryMutAct_9fa48("824") ? at + 1 : (stryCov_9fa48("824"), at - 1), start, SHORT_REACH) : null) ?? level(stryMutAct_9fa48("825") ? (isBeside ? null : headers.kindAt(start)) && "share" : (stryCov_9fa48("825"), (isBeside ? null : headers.kindAt(start)) ?? (stryMutAct_9fa48("826") ? "" : (stryCov_9fa48("826"), "share")))));
  }
}