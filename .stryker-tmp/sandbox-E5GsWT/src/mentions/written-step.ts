/** Digits with their grouping and decimals, the first of a surface and those behind. */
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
const NUMBER = stryMutAct_9fa48("952") ? /[0-9]+(?:[ \u00a0\u2009\u202f.,'’][^0-9]+)*/g : stryMutAct_9fa48("951") ? /[0-9]+(?:[ \u00a0\u2009\u202f.,'’][0-9])*/g : stryMutAct_9fa48("950") ? /[0-9]+(?:[^ \u00a0\u2009\u202f.,'’][0-9]+)*/g : stryMutAct_9fa48("949") ? /[0-9]+(?:[ \u00a0\u2009\u202f.,'’][0-9]+)/g : stryMutAct_9fa48("948") ? /[^0-9]+(?:[ \u00a0\u2009\u202f.,'’][0-9]+)*/g : stryMutAct_9fa48("947") ? /[0-9](?:[ \u00a0\u2009\u202f.,'’][0-9]+)*/g : (stryCov_9fa48("947", "948", "949", "950", "951", "952"), /[0-9]+(?:[ \u00a0\u2009\u202f.,'’][0-9]+)*/g);
const SEPARATORS = stryMutAct_9fa48("953") ? /[0-9]/g : (stryCov_9fa48("953"), /[^0-9]/g);
/** A separator before exactly three digits parts thousands; a comma does so only where two of them stand (« 1,234,567 »). */
const GROUPED = stryMutAct_9fa48("968") ? /^[0-9]{1,3}(?:(?:[ \u00a0\u2009\u202f.'’][0-9]{3})+|(?:,[0-9]{3}){2,})(?:[.,][^0-9]{1,2})?$/ : stryMutAct_9fa48("967") ? /^[0-9]{1,3}(?:(?:[ \u00a0\u2009\u202f.'’][0-9]{3})+|(?:,[0-9]{3}){2,})(?:[.,][0-9])?$/ : stryMutAct_9fa48("966") ? /^[0-9]{1,3}(?:(?:[ \u00a0\u2009\u202f.'’][0-9]{3})+|(?:,[0-9]{3}){2,})(?:[^.,][0-9]{1,2})?$/ : stryMutAct_9fa48("965") ? /^[0-9]{1,3}(?:(?:[ \u00a0\u2009\u202f.'’][0-9]{3})+|(?:,[0-9]{3}){2,})(?:[.,][0-9]{1,2})$/ : stryMutAct_9fa48("964") ? /^[0-9]{1,3}(?:(?:[ \u00a0\u2009\u202f.'’][0-9]{3})+|(?:,[^0-9]{3}){2,})(?:[.,][0-9]{1,2})?$/ : stryMutAct_9fa48("963") ? /^[0-9]{1,3}(?:(?:[ \u00a0\u2009\u202f.'’][0-9]{3})+|(?:,[0-9]){2,})(?:[.,][0-9]{1,2})?$/ : stryMutAct_9fa48("962") ? /^[0-9]{1,3}(?:(?:[ \u00a0\u2009\u202f.'’][0-9]{3})+|(?:,[0-9]{3}))(?:[.,][0-9]{1,2})?$/ : stryMutAct_9fa48("961") ? /^[0-9]{1,3}(?:(?:[ \u00a0\u2009\u202f.'’][^0-9]{3})+|(?:,[0-9]{3}){2,})(?:[.,][0-9]{1,2})?$/ : stryMutAct_9fa48("960") ? /^[0-9]{1,3}(?:(?:[ \u00a0\u2009\u202f.'’][0-9])+|(?:,[0-9]{3}){2,})(?:[.,][0-9]{1,2})?$/ : stryMutAct_9fa48("959") ? /^[0-9]{1,3}(?:(?:[^ \u00a0\u2009\u202f.'’][0-9]{3})+|(?:,[0-9]{3}){2,})(?:[.,][0-9]{1,2})?$/ : stryMutAct_9fa48("958") ? /^[0-9]{1,3}(?:(?:[ \u00a0\u2009\u202f.'’][0-9]{3})|(?:,[0-9]{3}){2,})(?:[.,][0-9]{1,2})?$/ : stryMutAct_9fa48("957") ? /^[^0-9]{1,3}(?:(?:[ \u00a0\u2009\u202f.'’][0-9]{3})+|(?:,[0-9]{3}){2,})(?:[.,][0-9]{1,2})?$/ : stryMutAct_9fa48("956") ? /^[0-9](?:(?:[ \u00a0\u2009\u202f.'’][0-9]{3})+|(?:,[0-9]{3}){2,})(?:[.,][0-9]{1,2})?$/ : stryMutAct_9fa48("955") ? /^[0-9]{1,3}(?:(?:[ \u00a0\u2009\u202f.'’][0-9]{3})+|(?:,[0-9]{3}){2,})(?:[.,][0-9]{1,2})?/ : stryMutAct_9fa48("954") ? /[0-9]{1,3}(?:(?:[ \u00a0\u2009\u202f.'’][0-9]{3})+|(?:,[0-9]{3}){2,})(?:[.,][0-9]{1,2})?$/ : (stryCov_9fa48("954", "955", "956", "957", "958", "959", "960", "961", "962", "963", "964", "965", "966", "967", "968"), /^[0-9]{1,3}(?:(?:[ \u00a0\u2009\u202f.'’][0-9]{3})+|(?:,[0-9]{3}){2,})(?:[.,][0-9]{1,2})?$/);
const DECIMALS = stryMutAct_9fa48("972") ? /[.,]([^0-9]+)$/ : stryMutAct_9fa48("971") ? /[.,]([0-9])$/ : stryMutAct_9fa48("970") ? /[^.,]([0-9]+)$/ : stryMutAct_9fa48("969") ? /[.,]([0-9]+)/ : (stryCov_9fa48("969", "970", "971", "972"), /[.,]([0-9]+)$/);

/**
 * The last place that a number was written to, in the unit of `value`: 0.1 for « 46,3 % », 100,000 for « 48,6 millions d'euros », 1 for
 * « 620 salariés ». Half of it on either side is what the writer may have rounded away. Numbers in words are taken to their last digit
 * that is not zero, or to their scale.
 *
 * @param value the number's value in main units, one of those that `surface` says.
 */
export function writtenStep(surface: string, value: number): number {
  if (stryMutAct_9fa48("973")) {
    {}
  } else {
    stryCov_9fa48("973");
    let step = Number.POSITIVE_INFINITY;
    for (const [digits] of surface.matchAll(NUMBER)) {
      if (stryMutAct_9fa48("974")) {
        {}
      } else {
        stryCov_9fa48("974");
        const places = decimalPlaces(digits);
        const written = stryMutAct_9fa48("975") ? Number(digits.replace(SEPARATORS, "")) * 10 ** places : (stryCov_9fa48("975"), Number(digits.replace(SEPARATORS, stryMutAct_9fa48("976") ? "Stryker was here!" : (stryCov_9fa48("976"), ""))) / 10 ** places);
        const scale = (stryMutAct_9fa48("979") ? written !== 0 : stryMutAct_9fa48("978") ? false : stryMutAct_9fa48("977") ? true : (stryCov_9fa48("977", "978", "979"), written === 0)) ? 1 : stryMutAct_9fa48("980") ? Math.abs(value) * written : (stryCov_9fa48("980"), Math.abs(value) / written);
        const power = Math.round(Math.log10(scale));
        if (stryMutAct_9fa48("984") ? Math.abs(scale / 10 ** power - 1) >= 1e-9 : stryMutAct_9fa48("983") ? Math.abs(scale / 10 ** power - 1) <= 1e-9 : stryMutAct_9fa48("982") ? false : stryMutAct_9fa48("981") ? true : (stryCov_9fa48("981", "982", "983", "984"), Math.abs(stryMutAct_9fa48("985") ? scale / 10 ** power + 1 : (stryCov_9fa48("985"), (stryMutAct_9fa48("986") ? scale * 10 ** power : (stryCov_9fa48("986"), scale / 10 ** power)) - 1)) < 1e-9)) step = stryMutAct_9fa48("987") ? Math.max(step, 10 ** (power - places)) : (stryCov_9fa48("987"), Math.min(step, 10 ** (stryMutAct_9fa48("988") ? power + places : (stryCov_9fa48("988"), power - places))));
      }
    }
    return (stryMutAct_9fa48("991") ? step !== Number.POSITIVE_INFINITY : stryMutAct_9fa48("990") ? false : stryMutAct_9fa48("989") ? true : (stryCov_9fa48("989", "990", "991"), step === Number.POSITIVE_INFINITY)) ? roundStep(value) : step;
  }
}
function decimalPlaces(digits: string): number {
  if (stryMutAct_9fa48("992")) {
    {}
  } else {
    stryCov_9fa48("992");
    const decimals = stryMutAct_9fa48("993") ? DECIMALS.exec(digits)[1] : (stryCov_9fa48("993"), DECIMALS.exec(digits)?.[1]);
    if (stryMutAct_9fa48("996") ? decimals !== undefined : stryMutAct_9fa48("995") ? false : stryMutAct_9fa48("994") ? true : (stryCov_9fa48("994", "995", "996"), decimals === undefined)) return 0;
    if (stryMutAct_9fa48("999") ? false : stryMutAct_9fa48("998") ? true : stryMutAct_9fa48("997") ? GROUPED.test(digits) : (stryCov_9fa48("997", "998", "999"), !GROUPED.test(digits))) return decimals.length;
    return (stryMutAct_9fa48("1003") ? decimals.length >= 3 : stryMutAct_9fa48("1002") ? decimals.length <= 3 : stryMutAct_9fa48("1001") ? false : stryMutAct_9fa48("1000") ? true : (stryCov_9fa48("1000", "1001", "1002", "1003"), decimals.length < 3)) ? decimals.length : 0;
  }
}

/** The place of the last digit that is not zero, but no more than the scale a number is said in: 1e5 for 48,600,000, 1e6 for 50,000,000. */
export function roundStep(value: number): number {
  if (stryMutAct_9fa48("1004")) {
    {}
  } else {
    stryCov_9fa48("1004");
    const magnitude = Math.abs(value);
    if (stryMutAct_9fa48("1007") ? magnitude === 0 && !Number.isFinite(magnitude) : stryMutAct_9fa48("1006") ? false : stryMutAct_9fa48("1005") ? true : (stryCov_9fa48("1005", "1006", "1007"), (stryMutAct_9fa48("1009") ? magnitude !== 0 : stryMutAct_9fa48("1008") ? false : (stryCov_9fa48("1008", "1009"), magnitude === 0)) || (stryMutAct_9fa48("1010") ? Number.isFinite(magnitude) : (stryCov_9fa48("1010"), !Number.isFinite(magnitude))))) return 1;
    const scale = (stryMutAct_9fa48("1014") ? magnitude >= 1000 : stryMutAct_9fa48("1013") ? magnitude <= 1000 : stryMutAct_9fa48("1012") ? false : stryMutAct_9fa48("1011") ? true : (stryCov_9fa48("1011", "1012", "1013", "1014"), magnitude < 1000)) ? 1 : 1000 ** Math.floor(stryMutAct_9fa48("1015") ? Math.log10(magnitude) / 3 - 1e-9 : (stryCov_9fa48("1015"), (stryMutAct_9fa48("1016") ? Math.log10(magnitude) * 3 : (stryCov_9fa48("1016"), Math.log10(magnitude) / 3)) + 1e-9));
    let step = scale;
    while (stryMutAct_9fa48("1018") ? step > magnitude * 1e-12 || !isMultiple(magnitude, step) : stryMutAct_9fa48("1017") ? false : (stryCov_9fa48("1017", "1018"), (stryMutAct_9fa48("1021") ? step <= magnitude * 1e-12 : stryMutAct_9fa48("1020") ? step >= magnitude * 1e-12 : stryMutAct_9fa48("1019") ? true : (stryCov_9fa48("1019", "1020", "1021"), step > (stryMutAct_9fa48("1022") ? magnitude / 1e-12 : (stryCov_9fa48("1022"), magnitude * 1e-12)))) && (stryMutAct_9fa48("1023") ? isMultiple(magnitude, step) : (stryCov_9fa48("1023"), !isMultiple(magnitude, step))))) stryMutAct_9fa48("1024") ? step *= 10 : (stryCov_9fa48("1024"), step /= 10);
    return step;
  }
}
const isMultiple = stryMutAct_9fa48("1025") ? () => undefined : (stryCov_9fa48("1025"), (() => {
  const isMultiple = (value: number, step: number): boolean => stryMutAct_9fa48("1029") ? Math.abs(value / step - Math.round(value / step)) >= 1e-6 : stryMutAct_9fa48("1028") ? Math.abs(value / step - Math.round(value / step)) <= 1e-6 : stryMutAct_9fa48("1027") ? false : stryMutAct_9fa48("1026") ? true : (stryCov_9fa48("1026", "1027", "1028", "1029"), Math.abs(stryMutAct_9fa48("1030") ? value / step + Math.round(value / step) : (stryCov_9fa48("1030"), (stryMutAct_9fa48("1031") ? value * step : (stryCov_9fa48("1031"), value / step)) - Math.round(stryMutAct_9fa48("1032") ? value * step : (stryCov_9fa48("1032"), value / step)))) < 1e-6);
  return isMultiple;
})());