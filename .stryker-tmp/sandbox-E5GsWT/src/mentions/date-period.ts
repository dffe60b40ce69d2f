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
import { addDays, type CalendarDay, compareDays, type DayRange, daysInMonth, isoOf, isWritable, monthIndex, monthOfIndex, rangeOfMonths } from "./calendar.js";
import { monthsOf, type PeriodDraft } from "./period-draft.js";

/** First days of spring, summer, autumn and winter, to the nearest day. */
const SEASON_STARTS = [{
  month: 3,
  day: 20
}, {
  month: 6,
  day: 21
}, {
  month: 9,
  day: 23
}, {
  month: 12,
  day: 21
}] as const;

/** The season that begins in `year`; winter ends in the next one. */
export function rangeOfSeason(season: number, year: number): DayRange {
  if (stryMutAct_9fa48("211")) {
    {}
  } else {
    stryCov_9fa48("211");
    const start = stryMutAct_9fa48("212") ? SEASON_STARTS[season - 1] && SEASON_STARTS[0] : (stryCov_9fa48("212"), SEASON_STARTS[stryMutAct_9fa48("213") ? season + 1 : (stryCov_9fa48("213"), season - 1)] ?? SEASON_STARTS[0]);
    const next = stryMutAct_9fa48("214") ? SEASON_STARTS[season % 4] && SEASON_STARTS[0] : (stryCov_9fa48("214"), SEASON_STARTS[stryMutAct_9fa48("215") ? season * 4 : (stryCov_9fa48("215"), season % 4)] ?? SEASON_STARTS[0]);
    const nextYear = (stryMutAct_9fa48("218") ? season !== 4 : stryMutAct_9fa48("217") ? false : stryMutAct_9fa48("216") ? true : (stryCov_9fa48("216", "217", "218"), season === 4)) ? stryMutAct_9fa48("219") ? year - 1 : (stryCov_9fa48("219"), year + 1) : year;
    return stryMutAct_9fa48("220") ? {} : (stryCov_9fa48("220"), {
      from: stryMutAct_9fa48("221") ? {} : (stryCov_9fa48("221"), {
        year,
        ...start
      }),
      to: addDays(stryMutAct_9fa48("222") ? {} : (stryCov_9fa48("222"), {
        year: nextYear,
        ...next
      }), stryMutAct_9fa48("223") ? +1 : (stryCov_9fa48("223"), -1))
    });
  }
}

/** The month of the year in which the period begins, or null for years and what is relative. */
export const startMonthOf = stryMutAct_9fa48("224") ? () => undefined : (stryCov_9fa48("224"), (() => {
  const startMonthOf = (draft: PeriodDraft): number | null => (stryMutAct_9fa48("227") ? draft.season !== null : stryMutAct_9fa48("226") ? false : stryMutAct_9fa48("225") ? true : (stryCov_9fa48("225", "226", "227"), draft.season === null)) ? stryMutAct_9fa48("228") ? monthsOf(draft)?.first && null : (stryCov_9fa48("228"), (stryMutAct_9fa48("229") ? monthsOf(draft).first : (stryCov_9fa48("229"), monthsOf(draft)?.first)) ?? null) : stryMutAct_9fa48("230") ? SEASON_STARTS[draft.season - 1]?.month && null : (stryCov_9fa48("230"), (stryMutAct_9fa48("231") ? SEASON_STARTS[draft.season - 1].month : (stryCov_9fa48("231"), SEASON_STARTS[stryMutAct_9fa48("232") ? draft.season + 1 : (stryCov_9fa48("232"), draft.season - 1)]?.month)) ?? null);
  return startMonthOf;
})());

/** The days of the period as it falls in `year`, or null where its words do not give days. */
export function rangeIn(draft: PeriodDraft, year: number): DayRange | null {
  if (stryMutAct_9fa48("233")) {
    {}
  } else {
    stryCov_9fa48("233");
    if (stryMutAct_9fa48("236") ? draft.season === null : stryMutAct_9fa48("235") ? false : stryMutAct_9fa48("234") ? true : (stryCov_9fa48("234", "235", "236"), draft.season !== null)) return rangeOfSeason(draft.season, year);
    if (stryMutAct_9fa48("239") ? draft.day !== null || draft.month !== null : stryMutAct_9fa48("238") ? false : stryMutAct_9fa48("237") ? true : (stryCov_9fa48("237", "238", "239"), (stryMutAct_9fa48("241") ? draft.day === null : stryMutAct_9fa48("240") ? true : (stryCov_9fa48("240", "241"), draft.day !== null)) && (stryMutAct_9fa48("243") ? draft.month === null : stryMutAct_9fa48("242") ? true : (stryCov_9fa48("242", "243"), draft.month !== null)))) {
      if (stryMutAct_9fa48("244")) {
        {}
      } else {
        stryCov_9fa48("244");
        const from: CalendarDay = stryMutAct_9fa48("245") ? {} : (stryCov_9fa48("245"), {
          year,
          month: draft.month,
          day: stryMutAct_9fa48("246") ? Math.max(draft.day, daysInMonth(year, draft.month)) : (stryCov_9fa48("246"), Math.min(draft.day, daysInMonth(year, draft.month)))
        });
        if (stryMutAct_9fa48("249") ? false : stryMutAct_9fa48("248") ? true : stryMutAct_9fa48("247") ? draft.until : (stryCov_9fa48("247", "248", "249"), !draft.until)) return stryMutAct_9fa48("250") ? {} : (stryCov_9fa48("250"), {
          from,
          to: from
        });
        const to: CalendarDay = stryMutAct_9fa48("251") ? {} : (stryCov_9fa48("251"), {
          year: (stryMutAct_9fa48("255") ? draft.until.month >= draft.month : stryMutAct_9fa48("254") ? draft.until.month <= draft.month : stryMutAct_9fa48("253") ? false : stryMutAct_9fa48("252") ? true : (stryCov_9fa48("252", "253", "254", "255"), draft.until.month < draft.month)) ? stryMutAct_9fa48("256") ? year - 1 : (stryCov_9fa48("256"), year + 1) : year,
          ...draft.until
        });
        return (stryMutAct_9fa48("260") ? compareDays(from, to) > 0 : stryMutAct_9fa48("259") ? compareDays(from, to) < 0 : stryMutAct_9fa48("258") ? false : stryMutAct_9fa48("257") ? true : (stryCov_9fa48("257", "258", "259", "260"), compareDays(from, to) <= 0)) ? stryMutAct_9fa48("261") ? {} : (stryCov_9fa48("261"), {
          from,
          to
        }) : null;
      }
    }
    const months = monthsOf(draft);
    return stryMutAct_9fa48("264") ? months || rangeOfMonths(monthIndex(year, 1) + months.first - 1, monthIndex(year, 1) + months.last - 1) : stryMutAct_9fa48("263") ? false : stryMutAct_9fa48("262") ? true : (stryCov_9fa48("262", "263", "264"), months && rangeOfMonths(stryMutAct_9fa48("265") ? monthIndex(year, 1) + months.first + 1 : (stryCov_9fa48("265"), (stryMutAct_9fa48("266") ? monthIndex(year, 1) - months.first : (stryCov_9fa48("266"), monthIndex(year, 1) + months.first)) - 1), stryMutAct_9fa48("267") ? monthIndex(year, 1) + months.last + 1 : (stryCov_9fa48("267"), (stryMutAct_9fa48("268") ? monthIndex(year, 1) - months.last : (stryCov_9fa48("268"), monthIndex(year, 1) + months.last)) - 1)));
  }
}

/** Sets `from` and `to` where the year is known and the text says how the period lies in the calendar. */
export function datePeriod(draft: PeriodDraft): void {
  if (stryMutAct_9fa48("269")) {
    {}
  } else {
    stryCov_9fa48("269");
    const range = draft.shift ? null : rangeOf(draft);
    if (stryMutAct_9fa48("272") ? !range && !isWritable(range) : stryMutAct_9fa48("271") ? false : stryMutAct_9fa48("270") ? true : (stryCov_9fa48("270", "271", "272"), (stryMutAct_9fa48("273") ? range : (stryCov_9fa48("273"), !range)) || (stryMutAct_9fa48("274") ? isWritable(range) : (stryCov_9fa48("274"), !isWritable(range))))) return;
    draft.from = isoOf(range.from);
    draft.to = isoOf(range.to);
  }
}
function rangeOf(draft: PeriodDraft): DayRange | null {
  if (stryMutAct_9fa48("275")) {
    {}
  } else {
    stryCov_9fa48("275");
    if (stryMutAct_9fa48("277") ? false : stryMutAct_9fa48("276") ? true : (stryCov_9fa48("276", "277"), draft.fiscal)) return rangeOfBusiness(draft);
    const {
      year,
      endYear
    } = draft;
    if (stryMutAct_9fa48("280") ? year === null && !draft.calendar : stryMutAct_9fa48("279") ? false : stryMutAct_9fa48("278") ? true : (stryCov_9fa48("278", "279", "280"), (stryMutAct_9fa48("282") ? year !== null : stryMutAct_9fa48("281") ? false : (stryCov_9fa48("281", "282"), year === null)) || (stryMutAct_9fa48("283") ? draft.calendar : (stryCov_9fa48("283"), !draft.calendar)))) return null;
    if (stryMutAct_9fa48("286") ? draft.season === 4 || endYear === null : stryMutAct_9fa48("285") ? false : stryMutAct_9fa48("284") ? true : (stryCov_9fa48("284", "285", "286"), (stryMutAct_9fa48("288") ? draft.season !== 4 : stryMutAct_9fa48("287") ? true : (stryCov_9fa48("287", "288"), draft.season === 4)) && (stryMutAct_9fa48("290") ? endYear !== null : stryMutAct_9fa48("289") ? true : (stryCov_9fa48("289", "290"), endYear === null)))) return null;
    return stryMutAct_9fa48("291") ? rangeIn(draft, year) && rangeOfMonths(monthIndex(year, 1), monthIndex(endYear ?? year, 12)) : (stryCov_9fa48("291"), rangeIn(draft, year) ?? rangeOfMonths(monthIndex(year, 1), monthIndex(stryMutAct_9fa48("292") ? endYear && year : (stryCov_9fa48("292"), endYear ?? year), 12)));
  }
}

/** Months of a business period, by its granularity. */
const LENGTHS: Partial<Record<PeriodDraft["granularity"], number>> = stryMutAct_9fa48("293") ? {} : (stryCov_9fa48("293"), {
  quarter: 3,
  half: 6,
  year: 12
});

/**
 * A business period whose end the text gives, « clos fin juin »: that month, or day, and the months before it. The year is that of the closing
 * month when it has one (written, or the last one before publication); else the business year is taken to be named after the calendar year
 * in which it ends.
 */
function rangeOfBusiness(draft: PeriodDraft): DayRange | null {
  if (stryMutAct_9fa48("294")) {
    {}
  } else {
    stryCov_9fa48("294");
    const {
      closes
    } = draft;
    const length = LENGTHS[draft.granularity];
    const month = stryMutAct_9fa48("297") ? closes || (monthsOf(closes)?.last ?? null) : stryMutAct_9fa48("296") ? false : stryMutAct_9fa48("295") ? true : (stryCov_9fa48("295", "296", "297"), closes && (stryMutAct_9fa48("298") ? monthsOf(closes)?.last && null : (stryCov_9fa48("298"), (stryMutAct_9fa48("299") ? monthsOf(closes).last : (stryCov_9fa48("299"), monthsOf(closes)?.last)) ?? null)));
    if (stryMutAct_9fa48("302") ? (!closes || month === null) && length === undefined : stryMutAct_9fa48("301") ? false : stryMutAct_9fa48("300") ? true : (stryCov_9fa48("300", "301", "302"), (stryMutAct_9fa48("304") ? !closes && month === null : stryMutAct_9fa48("303") ? false : (stryCov_9fa48("303", "304"), (stryMutAct_9fa48("305") ? closes : (stryCov_9fa48("305"), !closes)) || (stryMutAct_9fa48("307") ? month !== null : stryMutAct_9fa48("306") ? false : (stryCov_9fa48("306", "307"), month === null)))) || (stryMutAct_9fa48("309") ? length !== undefined : stryMutAct_9fa48("308") ? false : (stryCov_9fa48("308", "309"), length === undefined)))) return null;
    const last = (stryMutAct_9fa48("312") ? closes.year !== null : stryMutAct_9fa48("311") ? false : stryMutAct_9fa48("310") ? true : (stryCov_9fa48("310", "311", "312"), closes.year === null)) ? closingMonth(draft, month) : stryMutAct_9fa48("313") ? monthIndex(closes.year, 1) + month + 1 : (stryCov_9fa48("313"), (stryMutAct_9fa48("314") ? monthIndex(closes.year, 1) - month : (stryCov_9fa48("314"), monthIndex(closes.year, 1) + month)) - 1);
    if (stryMutAct_9fa48("317") ? last !== null : stryMutAct_9fa48("316") ? false : stryMutAct_9fa48("315") ? true : (stryCov_9fa48("315", "316", "317"), last === null)) return null;
    const whole = rangeOfMonths(stryMutAct_9fa48("318") ? last - length - 1 : (stryCov_9fa48("318"), (stryMutAct_9fa48("319") ? last + length : (stryCov_9fa48("319"), last - length)) + 1), last);
    return (stryMutAct_9fa48("322") ? closes.day !== null : stryMutAct_9fa48("321") ? false : stryMutAct_9fa48("320") ? true : (stryCov_9fa48("320", "321", "322"), closes.day === null)) ? whole : stryMutAct_9fa48("323") ? {} : (stryCov_9fa48("323"), {
      from: whole.from,
      to: stryMutAct_9fa48("324") ? {} : (stryCov_9fa48("324"), {
        ...whole.to,
        day: stryMutAct_9fa48("325") ? Math.max(closes.day, whole.to.day) : (stryCov_9fa48("325"), Math.min(closes.day, whole.to.day))
      })
    });
  }
}
function closingMonth({
  year,
  quarter,
  half
}: PeriodDraft, month: number): number | null {
  if (stryMutAct_9fa48("326")) {
    {}
  } else {
    stryCov_9fa48("326");
    if (stryMutAct_9fa48("329") ? year !== null : stryMutAct_9fa48("328") ? false : stryMutAct_9fa48("327") ? true : (stryCov_9fa48("327", "328", "329"), year === null)) return null;
    const monthsLeft = (stryMutAct_9fa48("332") ? quarter === null : stryMutAct_9fa48("331") ? false : stryMutAct_9fa48("330") ? true : (stryCov_9fa48("330", "331", "332"), quarter !== null)) ? stryMutAct_9fa48("333") ? 3 / (4 - quarter) : (stryCov_9fa48("333"), 3 * (stryMutAct_9fa48("334") ? 4 + quarter : (stryCov_9fa48("334"), 4 - quarter))) : (stryMutAct_9fa48("337") ? half === null : stryMutAct_9fa48("336") ? false : stryMutAct_9fa48("335") ? true : (stryCov_9fa48("335", "336", "337"), half !== null)) ? stryMutAct_9fa48("338") ? 6 / (2 - half) : (stryCov_9fa48("338"), 6 * (stryMutAct_9fa48("339") ? 2 + half : (stryCov_9fa48("339"), 2 - half))) : 0;
    const endMonth = monthOfIndex(stryMutAct_9fa48("340") ? month - 1 - monthsLeft : (stryCov_9fa48("340"), (stryMutAct_9fa48("341") ? month + 1 : (stryCov_9fa48("341"), month - 1)) + monthsLeft));
    return stryMutAct_9fa48("342") ? monthIndex(year, endMonth) + monthsLeft : (stryCov_9fa48("342"), monthIndex(year, endMonth) - monthsLeft);
  }
}