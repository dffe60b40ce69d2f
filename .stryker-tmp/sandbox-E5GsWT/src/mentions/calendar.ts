/** A calendar day, proleptic Gregorian. */
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
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** First and last day, both inclusive. */
export interface DayRange {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = stryMutAct_9fa48("0") ? () => undefined : (stryCov_9fa48("0"), (() => {
  const isLeap = (year: number): boolean => stryMutAct_9fa48("3") ? year % 4 === 0 && year % 100 !== 0 && year % 400 === 0 : stryMutAct_9fa48("2") ? false : stryMutAct_9fa48("1") ? true : (stryCov_9fa48("1", "2", "3"), (stryMutAct_9fa48("5") ? year % 4 === 0 || year % 100 !== 0 : stryMutAct_9fa48("4") ? false : (stryCov_9fa48("4", "5"), (stryMutAct_9fa48("7") ? year % 4 !== 0 : stryMutAct_9fa48("6") ? true : (stryCov_9fa48("6", "7"), (stryMutAct_9fa48("8") ? year * 4 : (stryCov_9fa48("8"), year % 4)) === 0)) && (stryMutAct_9fa48("10") ? year % 100 === 0 : stryMutAct_9fa48("9") ? true : (stryCov_9fa48("9", "10"), (stryMutAct_9fa48("11") ? year * 100 : (stryCov_9fa48("11"), year % 100)) !== 0)))) || (stryMutAct_9fa48("13") ? year % 400 !== 0 : stryMutAct_9fa48("12") ? false : (stryCov_9fa48("12", "13"), (stryMutAct_9fa48("14") ? year * 400 : (stryCov_9fa48("14"), year % 400)) === 0)));
  return isLeap;
})());
export const daysInMonth = stryMutAct_9fa48("15") ? () => undefined : (stryCov_9fa48("15"), (() => {
  const daysInMonth = (year: number, month: number): number => (stryMutAct_9fa48("18") ? month === 2 || isLeap(year) : stryMutAct_9fa48("17") ? false : stryMutAct_9fa48("16") ? true : (stryCov_9fa48("16", "17", "18"), (stryMutAct_9fa48("20") ? month !== 2 : stryMutAct_9fa48("19") ? true : (stryCov_9fa48("19", "20"), month === 2)) && isLeap(year))) ? 29 : stryMutAct_9fa48("21") ? LENGTHS[month - 1] && 0 : (stryCov_9fa48("21"), LENGTHS[stryMutAct_9fa48("22") ? month + 1 : (stryCov_9fa48("22"), month - 1)] ?? 0);
  return daysInMonth;
})());

/** Whether the calendar has the day; without a year February may have 29. */
export const isDay = stryMutAct_9fa48("23") ? () => undefined : (stryCov_9fa48("23"), (() => {
  const isDay = (year: number | null, month: number, day: number): boolean => stryMutAct_9fa48("26") ? month >= 1 && month <= 12 && day >= 1 || day <= daysInMonth(year ?? 2000, month) : stryMutAct_9fa48("25") ? false : stryMutAct_9fa48("24") ? true : (stryCov_9fa48("24", "25", "26"), (stryMutAct_9fa48("28") ? month >= 1 && month <= 12 || day >= 1 : stryMutAct_9fa48("27") ? true : (stryCov_9fa48("27", "28"), (stryMutAct_9fa48("30") ? month >= 1 || month <= 12 : stryMutAct_9fa48("29") ? true : (stryCov_9fa48("29", "30"), (stryMutAct_9fa48("33") ? month < 1 : stryMutAct_9fa48("32") ? month > 1 : stryMutAct_9fa48("31") ? true : (stryCov_9fa48("31", "32", "33"), month >= 1)) && (stryMutAct_9fa48("36") ? month > 12 : stryMutAct_9fa48("35") ? month < 12 : stryMutAct_9fa48("34") ? true : (stryCov_9fa48("34", "35", "36"), month <= 12)))) && (stryMutAct_9fa48("39") ? day < 1 : stryMutAct_9fa48("38") ? day > 1 : stryMutAct_9fa48("37") ? true : (stryCov_9fa48("37", "38", "39"), day >= 1)))) && (stryMutAct_9fa48("42") ? day > daysInMonth(year ?? 2000, month) : stryMutAct_9fa48("41") ? day < daysInMonth(year ?? 2000, month) : stryMutAct_9fa48("40") ? true : (stryCov_9fa48("40", "41", "42"), day <= daysInMonth(stryMutAct_9fa48("43") ? year && 2000 : (stryCov_9fa48("43"), year ?? 2000), month))));
  return isDay;
})());

/** ISO 8601, `2024-09-30`. */
export const isoOf = stryMutAct_9fa48("44") ? () => undefined : (stryCov_9fa48("44"), (() => {
  const isoOf = ({
    year,
    month,
    day
  }: CalendarDay): string => stryMutAct_9fa48("45") ? `` : (stryCov_9fa48("45"), `${String(year).padStart(4, stryMutAct_9fa48("46") ? "" : (stryCov_9fa48("46"), "0"))}-${String(month).padStart(2, stryMutAct_9fa48("47") ? "" : (stryCov_9fa48("47"), "0"))}-${String(day).padStart(2, stryMutAct_9fa48("48") ? "" : (stryCov_9fa48("48"), "0"))}`);
  return isoOf;
})());

/** Whether ISO 8601 writes both days with four digits of year. */
export const isWritable = stryMutAct_9fa48("49") ? () => undefined : (stryCov_9fa48("49"), (() => {
  const isWritable = ({
    from,
    to
  }: DayRange): boolean => stryMutAct_9fa48("52") ? from.year >= 1 || to.year <= 9999 : stryMutAct_9fa48("51") ? false : stryMutAct_9fa48("50") ? true : (stryCov_9fa48("50", "51", "52"), (stryMutAct_9fa48("55") ? from.year < 1 : stryMutAct_9fa48("54") ? from.year > 1 : stryMutAct_9fa48("53") ? true : (stryCov_9fa48("53", "54", "55"), from.year >= 1)) && (stryMutAct_9fa48("58") ? to.year > 9999 : stryMutAct_9fa48("57") ? to.year < 9999 : stryMutAct_9fa48("56") ? true : (stryCov_9fa48("56", "57", "58"), to.year <= 9999)));
  return isWritable;
})());

/** Months since year 0: the order of months over years. */
export const monthIndex = stryMutAct_9fa48("59") ? () => undefined : (stryCov_9fa48("59"), (() => {
  const monthIndex = (year: number, month: number): number => stryMutAct_9fa48("60") ? year * 12 + month + 1 : (stryCov_9fa48("60"), (stryMutAct_9fa48("61") ? year * 12 - month : (stryCov_9fa48("61"), (stryMutAct_9fa48("62") ? year / 12 : (stryCov_9fa48("62"), year * 12)) + month)) - 1);
  return monthIndex;
})());
export const yearOfIndex = stryMutAct_9fa48("63") ? () => undefined : (stryCov_9fa48("63"), (() => {
  const yearOfIndex = (index: number): number => Math.floor(stryMutAct_9fa48("64") ? index * 12 : (stryCov_9fa48("64"), index / 12));
  return yearOfIndex;
})());
export const monthOfIndex = stryMutAct_9fa48("65") ? () => undefined : (stryCov_9fa48("65"), (() => {
  const monthOfIndex = (index: number): number => stryMutAct_9fa48("66") ? (index % 12 + 12) % 12 - 1 : (stryCov_9fa48("66"), (stryMutAct_9fa48("67") ? (index % 12 + 12) * 12 : (stryCov_9fa48("67"), (stryMutAct_9fa48("68") ? index % 12 - 12 : (stryCov_9fa48("68"), (stryMutAct_9fa48("69") ? index * 12 : (stryCov_9fa48("69"), index % 12)) + 12)) % 12)) + 1);
  return monthOfIndex;
})());

/** Whole months from one index to another, both inclusive. */
export function rangeOfMonths(first: number, last: number): DayRange {
  if (stryMutAct_9fa48("70")) {
    {}
  } else {
    stryCov_9fa48("70");
    const [year, month] = stryMutAct_9fa48("71") ? [] : (stryCov_9fa48("71"), [yearOfIndex(last), monthOfIndex(last)]);
    return stryMutAct_9fa48("72") ? {} : (stryCov_9fa48("72"), {
      from: stryMutAct_9fa48("73") ? {} : (stryCov_9fa48("73"), {
        year: yearOfIndex(first),
        month: monthOfIndex(first),
        day: 1
      }),
      to: stryMutAct_9fa48("74") ? {} : (stryCov_9fa48("74"), {
        year,
        month,
        day: daysInMonth(year, month)
      })
    });
  }
}

/** Days since 1 March of year 0, so that leap days close their year. */
export function dayNumber({
  year,
  month,
  day
}: CalendarDay): number {
  if (stryMutAct_9fa48("75")) {
    {}
  } else {
    stryCov_9fa48("75");
    const shifted = (stryMutAct_9fa48("79") ? month <= 2 : stryMutAct_9fa48("78") ? month >= 2 : stryMutAct_9fa48("77") ? false : stryMutAct_9fa48("76") ? true : (stryCov_9fa48("76", "77", "78", "79"), month > 2)) ? year : stryMutAct_9fa48("80") ? year + 1 : (stryCov_9fa48("80"), year - 1);
    const months = stryMutAct_9fa48("81") ? (month + 9) * 12 : (stryCov_9fa48("81"), (stryMutAct_9fa48("82") ? month - 9 : (stryCov_9fa48("82"), month + 9)) % 12);
    const leaps = stryMutAct_9fa48("83") ? Math.floor(shifted / 4) - Math.floor(shifted / 100) - Math.floor(shifted / 400) : (stryCov_9fa48("83"), (stryMutAct_9fa48("84") ? Math.floor(shifted / 4) + Math.floor(shifted / 100) : (stryCov_9fa48("84"), Math.floor(stryMutAct_9fa48("85") ? shifted * 4 : (stryCov_9fa48("85"), shifted / 4)) - Math.floor(stryMutAct_9fa48("86") ? shifted * 100 : (stryCov_9fa48("86"), shifted / 100)))) + Math.floor(stryMutAct_9fa48("87") ? shifted * 400 : (stryCov_9fa48("87"), shifted / 400)));
    return stryMutAct_9fa48("88") ? shifted * 365 + leaps + Math.floor((months * 306 + 5) / 10) + day + 1 : (stryCov_9fa48("88"), (stryMutAct_9fa48("89") ? shifted * 365 + leaps + Math.floor((months * 306 + 5) / 10) - day : (stryCov_9fa48("89"), (stryMutAct_9fa48("90") ? shifted * 365 + leaps - Math.floor((months * 306 + 5) / 10) : (stryCov_9fa48("90"), (stryMutAct_9fa48("91") ? shifted * 365 - leaps : (stryCov_9fa48("91"), (stryMutAct_9fa48("92") ? shifted / 365 : (stryCov_9fa48("92"), shifted * 365)) + leaps)) + Math.floor(stryMutAct_9fa48("93") ? (months * 306 + 5) * 10 : (stryCov_9fa48("93"), (stryMutAct_9fa48("94") ? months * 306 - 5 : (stryCov_9fa48("94"), (stryMutAct_9fa48("95") ? months / 306 : (stryCov_9fa48("95"), months * 306)) + 5)) / 10)))) + day)) - 1);
  }
}
export function addDays(start: CalendarDay, days: number): CalendarDay {
  if (stryMutAct_9fa48("96")) {
    {}
  } else {
    stryCov_9fa48("96");
    let {
      year,
      month
    } = start;
    let day = stryMutAct_9fa48("97") ? start.day - days : (stryCov_9fa48("97"), start.day + days);
    while (stryMutAct_9fa48("100") ? day >= 1 : stryMutAct_9fa48("99") ? day <= 1 : stryMutAct_9fa48("98") ? false : (stryCov_9fa48("98", "99", "100"), day < 1)) {
      if (stryMutAct_9fa48("101")) {
        {}
      } else {
        stryCov_9fa48("101");
        month = (stryMutAct_9fa48("104") ? month !== 1 : stryMutAct_9fa48("103") ? false : stryMutAct_9fa48("102") ? true : (stryCov_9fa48("102", "103", "104"), month === 1)) ? 12 : stryMutAct_9fa48("105") ? month + 1 : (stryCov_9fa48("105"), month - 1);
        if (stryMutAct_9fa48("108") ? month !== 12 : stryMutAct_9fa48("107") ? false : stryMutAct_9fa48("106") ? true : (stryCov_9fa48("106", "107", "108"), month === 12)) stryMutAct_9fa48("109") ? year++ : (stryCov_9fa48("109"), year--);
        stryMutAct_9fa48("110") ? day -= daysInMonth(year, month) : (stryCov_9fa48("110"), day += daysInMonth(year, month));
      }
    }
    while (stryMutAct_9fa48("113") ? day <= daysInMonth(year, month) : stryMutAct_9fa48("112") ? day >= daysInMonth(year, month) : stryMutAct_9fa48("111") ? false : (stryCov_9fa48("111", "112", "113"), day > daysInMonth(year, month))) {
      if (stryMutAct_9fa48("114")) {
        {}
      } else {
        stryCov_9fa48("114");
        stryMutAct_9fa48("115") ? day += daysInMonth(year, month) : (stryCov_9fa48("115"), day -= daysInMonth(year, month));
        month = (stryMutAct_9fa48("118") ? month !== 12 : stryMutAct_9fa48("117") ? false : stryMutAct_9fa48("116") ? true : (stryCov_9fa48("116", "117", "118"), month === 12)) ? 1 : stryMutAct_9fa48("119") ? month - 1 : (stryCov_9fa48("119"), month + 1);
        if (stryMutAct_9fa48("122") ? month !== 1 : stryMutAct_9fa48("121") ? false : stryMutAct_9fa48("120") ? true : (stryCov_9fa48("120", "121", "122"), month === 1)) stryMutAct_9fa48("123") ? year-- : (stryCov_9fa48("123"), year++);
      }
    }
    return stryMutAct_9fa48("124") ? {} : (stryCov_9fa48("124"), {
      year,
      month,
      day
    });
  }
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = stryMutAct_9fa48("125") ? () => undefined : (stryCov_9fa48("125"), (() => {
  const weekdayOf = (day: CalendarDay): number => stryMutAct_9fa48("126") ? (dayNumber(day) + 2) % 7 - 1 : (stryCov_9fa48("126"), (stryMutAct_9fa48("127") ? (dayNumber(day) + 2) * 7 : (stryCov_9fa48("127"), (stryMutAct_9fa48("128") ? dayNumber(day) - 2 : (stryCov_9fa48("128"), dayNumber(day) + 2)) % 7)) + 1);
  return weekdayOf;
})());

/** Negative when `a` is before `b`. */
export const compareDays = stryMutAct_9fa48("129") ? () => undefined : (stryCov_9fa48("129"), (() => {
  const compareDays = (a: CalendarDay, b: CalendarDay): number => stryMutAct_9fa48("132") ? (a.year - b.year || a.month - b.month) && a.day - b.day : stryMutAct_9fa48("131") ? false : stryMutAct_9fa48("130") ? true : (stryCov_9fa48("130", "131", "132"), (stryMutAct_9fa48("134") ? a.year - b.year && a.month - b.month : stryMutAct_9fa48("133") ? false : (stryCov_9fa48("133", "134"), (stryMutAct_9fa48("135") ? a.year + b.year : (stryCov_9fa48("135"), a.year - b.year)) || (stryMutAct_9fa48("136") ? a.month + b.month : (stryCov_9fa48("136"), a.month - b.month)))) || (stryMutAct_9fa48("137") ? a.day + b.day : (stryCov_9fa48("137"), a.day - b.day)));
  return compareDays;
})());