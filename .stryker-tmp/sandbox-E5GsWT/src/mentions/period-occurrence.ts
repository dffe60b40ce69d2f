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
import { addDays, type CalendarDay, compareDays, dayNumber, weekdayOf } from "./calendar.js";
import { rangeIn } from "./date-period.js";
import type { PeriodDraft } from "./period-draft.js";

/**
 * Which occurrence is meant: `recent` the last one that has begun, `over` the last one that is over (« dernier »), `coming` the first one
 * that is not over, `next` the first one that has not begun (« prochain »); `open` where no word tells.
 */
export type Tense = "recent" | "over" | "coming" | "next" | "open";

/** How many years are tried: a 29 February comes back after eight at most. */
const YEARS = 9;
/**
 * A day or month without a year and without a verb that tells is the one to come when it begins this many days after publication at most: press
 * writes « rouvre le 2 juin » on 22 May, and the year with what is eleven months ago. A season, this many. Chosen by reading what 1,000 articles
 * of orangesum/business give.
 */
const SOON = 45;
const SOON_SEASON = 120;

/** The year of the occurrence that a text of that day means, or null when the period comes back with no year. */
export function occurrenceOf(draft: PeriodDraft, day: CalendarDay, tense: Tense): number | null {
  if (stryMutAct_9fa48("827")) {
    {}
  } else {
    stryCov_9fa48("827");
    const dated = (stryMutAct_9fa48("830") ? draft.weekday !== null : stryMutAct_9fa48("829") ? false : stryMutAct_9fa48("828") ? true : (stryCov_9fa48("828", "829", "830"), draft.weekday === null)) ? null : yearOfWeekday(draft, day, draft.weekday);
    if (stryMutAct_9fa48("833") ? dated === null : stryMutAct_9fa48("832") ? false : stryMutAct_9fa48("831") ? true : (stryCov_9fa48("831", "832", "833"), dated !== null)) return dated;
    const soon = (stryMutAct_9fa48("836") ? draft.season === null : stryMutAct_9fa48("835") ? false : stryMutAct_9fa48("834") ? true : (stryCov_9fa48("834", "835", "836"), draft.season !== null)) ? SOON_SEASON : (stryMutAct_9fa48("839") ? draft.month === null : stryMutAct_9fa48("838") ? false : stryMutAct_9fa48("837") ? true : (stryCov_9fa48("837", "838", "839"), draft.month !== null)) ? SOON : 0;
    const coming = (stryMutAct_9fa48("842") ? tense === "open" || soon > 0 : stryMutAct_9fa48("841") ? false : stryMutAct_9fa48("840") ? true : (stryCov_9fa48("840", "841", "842"), (stryMutAct_9fa48("844") ? tense !== "open" : stryMutAct_9fa48("843") ? true : (stryCov_9fa48("843", "844"), tense === (stryMutAct_9fa48("845") ? "" : (stryCov_9fa48("845"), "open")))) && (stryMutAct_9fa48("848") ? soon <= 0 : stryMutAct_9fa48("847") ? soon >= 0 : stryMutAct_9fa48("846") ? true : (stryCov_9fa48("846", "847", "848"), soon > 0)))) ? occurrence(draft, day, stryMutAct_9fa48("849") ? "" : (stryCov_9fa48("849"), "next")) : null;
    if (stryMutAct_9fa48("852") ? coming && compareDays(coming.from, addDays(day, soon)) <= 0 || !isRunning(draft, day) : stryMutAct_9fa48("851") ? false : stryMutAct_9fa48("850") ? true : (stryCov_9fa48("850", "851", "852"), (stryMutAct_9fa48("854") ? coming || compareDays(coming.from, addDays(day, soon)) <= 0 : stryMutAct_9fa48("853") ? true : (stryCov_9fa48("853", "854"), coming && (stryMutAct_9fa48("857") ? compareDays(coming.from, addDays(day, soon)) > 0 : stryMutAct_9fa48("856") ? compareDays(coming.from, addDays(day, soon)) < 0 : stryMutAct_9fa48("855") ? true : (stryCov_9fa48("855", "856", "857"), compareDays(coming.from, addDays(day, soon)) <= 0)))) && (stryMutAct_9fa48("858") ? isRunning(draft, day) : (stryCov_9fa48("858"), !isRunning(draft, day))))) return coming.from.year;
    return stryMutAct_9fa48("859") ? occurrence(draft, day, tense)?.from.year && null : (stryCov_9fa48("859"), (stryMutAct_9fa48("860") ? occurrence(draft, day, tense).from.year : (stryCov_9fa48("860"), occurrence(draft, day, tense)?.from.year)) ?? null);
  }
}

/** The year, of the one before to the one after, in which the day of the month falls on the weekday; the nearest to the day of publication. */
function yearOfWeekday(draft: PeriodDraft, day: CalendarDay, weekday: number): number | null {
  if (stryMutAct_9fa48("861")) {
    {}
  } else {
    stryCov_9fa48("861");
    const here = dayNumber(day);
    let found: {
      year: number;
      distance: number;
    } | null = null;
    for (const year of stryMutAct_9fa48("862") ? [] : (stryCov_9fa48("862"), [stryMutAct_9fa48("863") ? day.year + 1 : (stryCov_9fa48("863"), day.year - 1), day.year, stryMutAct_9fa48("864") ? day.year - 1 : (stryCov_9fa48("864"), day.year + 1)])) {
      if (stryMutAct_9fa48("865")) {
        {}
      } else {
        stryCov_9fa48("865");
        const from = stryMutAct_9fa48("866") ? rangeIn(draft, year).from : (stryCov_9fa48("866"), rangeIn(draft, year)?.from);
        if (stryMutAct_9fa48("869") ? !from && weekdayOf(from) !== weekday : stryMutAct_9fa48("868") ? false : stryMutAct_9fa48("867") ? true : (stryCov_9fa48("867", "868", "869"), (stryMutAct_9fa48("870") ? from : (stryCov_9fa48("870"), !from)) || (stryMutAct_9fa48("872") ? weekdayOf(from) === weekday : stryMutAct_9fa48("871") ? false : (stryCov_9fa48("871", "872"), weekdayOf(from) !== weekday)))) continue;
        const distance = Math.abs(stryMutAct_9fa48("873") ? dayNumber(from) + here : (stryCov_9fa48("873"), dayNumber(from) - here));
        if (stryMutAct_9fa48("876") ? !found && distance < found.distance : stryMutAct_9fa48("875") ? false : stryMutAct_9fa48("874") ? true : (stryCov_9fa48("874", "875", "876"), (stryMutAct_9fa48("877") ? found : (stryCov_9fa48("877"), !found)) || (stryMutAct_9fa48("880") ? distance >= found.distance : stryMutAct_9fa48("879") ? distance <= found.distance : stryMutAct_9fa48("878") ? false : (stryCov_9fa48("878", "879", "880"), distance < found.distance)))) found = stryMutAct_9fa48("881") ? {} : (stryCov_9fa48("881"), {
          year,
          distance
        });
      }
    }
    return stryMutAct_9fa48("882") ? found?.year && null : (stryCov_9fa48("882"), (stryMutAct_9fa48("883") ? found.year : (stryCov_9fa48("883"), found?.year)) ?? null);
  }
}

/** Whether the day falls into the period. */
function isRunning(draft: PeriodDraft, day: CalendarDay): boolean {
  if (stryMutAct_9fa48("884")) {
    {}
  } else {
    stryCov_9fa48("884");
    const range = rangeIn(draft, day.year);
    return stryMutAct_9fa48("887") ? range !== null && compareDays(range.from, day) <= 0 || compareDays(day, range.to) <= 0 : stryMutAct_9fa48("886") ? false : stryMutAct_9fa48("885") ? true : (stryCov_9fa48("885", "886", "887"), (stryMutAct_9fa48("889") ? range !== null || compareDays(range.from, day) <= 0 : stryMutAct_9fa48("888") ? true : (stryCov_9fa48("888", "889"), (stryMutAct_9fa48("891") ? range === null : stryMutAct_9fa48("890") ? true : (stryCov_9fa48("890", "891"), range !== null)) && (stryMutAct_9fa48("894") ? compareDays(range.from, day) > 0 : stryMutAct_9fa48("893") ? compareDays(range.from, day) < 0 : stryMutAct_9fa48("892") ? true : (stryCov_9fa48("892", "893", "894"), compareDays(range.from, day) <= 0)))) && (stryMutAct_9fa48("897") ? compareDays(day, range.to) > 0 : stryMutAct_9fa48("896") ? compareDays(day, range.to) < 0 : stryMutAct_9fa48("895") ? true : (stryCov_9fa48("895", "896", "897"), compareDays(day, range.to) <= 0)));
  }
}
function occurrence(draft: PeriodDraft, day: CalendarDay, tense: Tense): ReturnType<typeof rangeIn> {
  if (stryMutAct_9fa48("898")) {
    {}
  } else {
    stryCov_9fa48("898");
    const isPast = stryMutAct_9fa48("901") ? tense !== "coming" || tense !== "next" : stryMutAct_9fa48("900") ? false : stryMutAct_9fa48("899") ? true : (stryCov_9fa48("899", "900", "901"), (stryMutAct_9fa48("903") ? tense === "coming" : stryMutAct_9fa48("902") ? true : (stryCov_9fa48("902", "903"), tense !== (stryMutAct_9fa48("904") ? "" : (stryCov_9fa48("904"), "coming")))) && (stryMutAct_9fa48("906") ? tense === "next" : stryMutAct_9fa48("905") ? true : (stryCov_9fa48("905", "906"), tense !== (stryMutAct_9fa48("907") ? "" : (stryCov_9fa48("907"), "next")))));
    for (let step = 0; stryMutAct_9fa48("910") ? step > YEARS : stryMutAct_9fa48("909") ? step < YEARS : stryMutAct_9fa48("908") ? false : (stryCov_9fa48("908", "909", "910"), step <= YEARS); stryMutAct_9fa48("911") ? step-- : (stryCov_9fa48("911"), step++)) {
      if (stryMutAct_9fa48("912")) {
        {}
      } else {
        stryCov_9fa48("912");
        const range = rangeIn(draft, isPast ? stryMutAct_9fa48("913") ? day.year + 1 + step : (stryCov_9fa48("913"), (stryMutAct_9fa48("914") ? day.year - 1 : (stryCov_9fa48("914"), day.year + 1)) - step) : stryMutAct_9fa48("915") ? day.year - 1 - step : (stryCov_9fa48("915"), (stryMutAct_9fa48("916") ? day.year + 1 : (stryCov_9fa48("916"), day.year - 1)) + step));
        if (stryMutAct_9fa48("919") ? !range && isMeant(range.from, range.to, day, tense) : stryMutAct_9fa48("918") ? false : stryMutAct_9fa48("917") ? true : (stryCov_9fa48("917", "918", "919"), (stryMutAct_9fa48("920") ? range : (stryCov_9fa48("920"), !range)) || isMeant(range.from, range.to, day, tense))) return range;
      }
    }
    return null;
  }
}
function isMeant(from: CalendarDay, to: CalendarDay, day: CalendarDay, tense: Tense): boolean {
  if (stryMutAct_9fa48("921")) {
    {}
  } else {
    stryCov_9fa48("921");
    switch (tense) {
      case stryMutAct_9fa48("922") ? "" : (stryCov_9fa48("922"), "open"):
      case stryMutAct_9fa48("924") ? "" : (stryCov_9fa48("924"), "recent"):
        if (stryMutAct_9fa48("923")) {} else {
          stryCov_9fa48("923");
          return stryMutAct_9fa48("928") ? compareDays(from, day) > 0 : stryMutAct_9fa48("927") ? compareDays(from, day) < 0 : stryMutAct_9fa48("926") ? false : stryMutAct_9fa48("925") ? true : (stryCov_9fa48("925", "926", "927", "928"), compareDays(from, day) <= 0);
        }
      case stryMutAct_9fa48("930") ? "" : (stryCov_9fa48("930"), "over"):
        if (stryMutAct_9fa48("929")) {} else {
          stryCov_9fa48("929");
          return stryMutAct_9fa48("934") ? compareDays(to, day) >= 0 : stryMutAct_9fa48("933") ? compareDays(to, day) <= 0 : stryMutAct_9fa48("932") ? false : stryMutAct_9fa48("931") ? true : (stryCov_9fa48("931", "932", "933", "934"), compareDays(to, day) < 0);
        }
      case stryMutAct_9fa48("936") ? "" : (stryCov_9fa48("936"), "coming"):
        if (stryMutAct_9fa48("935")) {} else {
          stryCov_9fa48("935");
          return stryMutAct_9fa48("940") ? compareDays(to, day) < 0 : stryMutAct_9fa48("939") ? compareDays(to, day) > 0 : stryMutAct_9fa48("938") ? false : stryMutAct_9fa48("937") ? true : (stryCov_9fa48("937", "938", "939", "940"), compareDays(to, day) >= 0);
        }
      case stryMutAct_9fa48("942") ? "" : (stryCov_9fa48("942"), "next"):
        if (stryMutAct_9fa48("941")) {} else {
          stryCov_9fa48("941");
          return stryMutAct_9fa48("946") ? compareDays(from, day) <= 0 : stryMutAct_9fa48("945") ? compareDays(from, day) >= 0 : stryMutAct_9fa48("944") ? false : stryMutAct_9fa48("943") ? true : (stryCov_9fa48("943", "944", "945", "946"), compareDays(from, day) > 0);
        }
    }
  }
}