// @ts-nocheck
import type { PeriodRule } from "../mentions/period-rule.js";

const ORDINAL = "({quarter:quarterOrdinal} | {quarter:quarterDigit} {suffix})";
const EARLIER = "({earlier:quarterOrdinal} | {earlier:quarterDigit} {suffix})";
const HALF = "({half:halfOrdinal} | {half:halfDigit} {suffix})";
const EARLIER_HALF = "({earlier:halfOrdinal} | {earlier:halfDigit} {suffix})";
const QUARTERLY = "trimestre|trimestres|trim|trim.";
const HALF_YEARLY = "semestre|semestres|sem.";
const WHOSE = "(l' | son | leur | cet | cette | notre | sa | ce)";
/** « 2024 », « 2024-2025 », « 2024/25 » behind a word that makes it a business year. */
const BUSINESS_YEAR = "{year:year} ( ~{dash} ~{end:year} | ~{dash} ~{endyy:twoDigits} )?";
const BUSINESS_RANGE = "{year:year} ( ~{dash} ~{end:year} | ~{dash} ~{endyy:twoDigits} )";
const EXERCISE = `de|d' ${WHOSE}? {fiscal:exercice} {business}? annuel? (clos en)?`;
const YEAR = "(civil | calendaire)? (de|en|d'|du)? {year:year} !{behindNumber}";
const OF_THE_YEAR = "de (l' | cette | son) année|an civile? {year:year}";
const FISCAL_YEAR = "de|d' (l' | son | sa | leur | notre)? année {fiscal:fiscale|comptable}";

const quarter = (name: string, pattern: string, more: Partial<PeriodRule> = {}): PeriodRule => ({
  id: `fr/quarter/${name}`,
  pattern,
  kind: "quarter",
  gives: "quarter",
  ...more,
});

const half = (name: string, pattern: string, more: Partial<PeriodRule> = {}): PeriodRule => ({
  id: `fr/half/${name}`,
  pattern,
  kind: "quarter",
  gives: "half",
  ...more,
});

/** Quarters and half-years under their name, in words and in codes. */
export const QUARTER_RULES: readonly PeriodRule[] = [
  quarter("ordinal-of-exercise", `${ORDINAL} ${QUARTERLY} {business}? ${EXERCISE} ${BUSINESS_YEAR}`),
  quarter("ordinal-of-fiscal-year", `${ORDINAL} ${QUARTERLY} ${FISCAL_YEAR} ${BUSINESS_YEAR}`),
  quarter("ordinal-of-year", `${ORDINAL} ${QUARTERLY} ${OF_THE_YEAR}`),
  quarter("ordinal-fiscal-year", `${ORDINAL} ${QUARTERLY} {fiscal:business} de|d'? ${BUSINESS_YEAR}`),
  quarter("ordinal-fiscal-code", `${ORDINAL} ${QUARTERLY} (de l'? | d')? {fiscal:fiscalYear}`),
  quarter("ordinal-range", `${ORDINAL} ${QUARTERLY} de? ${BUSINESS_RANGE}`, { fiscal: true }),
  quarter("ordinal-year", `${ORDINAL} ${QUARTERLY} ${YEAR}`),
  quarter("ordinal-bracketed", `${ORDINAL} ${QUARTERLY} {open} {year:year} {close}`),
  quarter("ordinal-fiscal", `${ORDINAL} ${QUARTERLY} {fiscal:business}`),
  quarter("ordinal-exercise", `${ORDINAL} ${QUARTERLY} {stop:de|d'} ${WHOSE}? {fiscal:exercice} {business}?`),
  quarter("ordinal", `${ORDINAL} ${QUARTERLY}`, { needs: "ordinal" }),
  quarter("list", `${EARLIER} ( , ${EARLIER} )* et|ou|puis (le | du | au)? ${ORDINAL} ${QUARTERLY} (${YEAR})?`),
  quarter("list-range", `${EARLIER} au ${ORDINAL} ${QUARTERLY} (${YEAR})?`),
  quarter("last-of-exercise", `{quarter:lastQuarter} ${QUARTERLY} ${EXERCISE} ${BUSINESS_YEAR}`),
  quarter("last-of-fiscal-year", `{quarter:lastQuarter} ${QUARTERLY} ${FISCAL_YEAR} ${BUSINESS_YEAR}`),
  quarter("last-of-year", `{quarter:lastQuarter} ${QUARTERLY} ${OF_THE_YEAR}`),
  quarter("last-fiscal-year", `{quarter:lastQuarter} ${QUARTERLY} {fiscal:business} de|d'? ${BUSINESS_YEAR}`),
  quarter("last-year", `{quarter:lastQuarter} ${QUARTERLY} ${YEAR}`),
  quarter(
    "last-exercise",
    `{quarter:lastQuarter} ${QUARTERLY} {stop:de|d'} (l' | son | leur | cet | notre) {fiscal:exercice}`,
  ),
  quarter("last", `{quarter:lastQuarter} ${QUARTERLY} {stop:de} ({of:l'} | {this:cette}) an|année {shift:shift}?`),
  quarter("numbered", `trimestre {quarter:quarterDigit} (de|en)? {year:year}`),
  quarter("numbered-bare", `trimestre {quarter:quarterDigit}`, { needs: "boundary" }),
  quarter("glued", "{quarter:quarterGlued} (-? {year:year})?"),
  quarter("glued-behind-year", "{year:year} -? {quarter:quarterGlued}"),
  quarter("dated-code", "{code:quarterDated}"),
  quarter("digit-letter-year", "{quarter:quarterDigit} ~{year:quarterLetterYear}"),
  quarter("digit-letter-spaced-year", "{quarter:quarterDigit} ~t|q (de|en)? {year:year} !{behindNumber}"),
  quarter("digit-letter-bracketed", "{quarter:quarterDigit} ~t|q {open} {year:year} {close}"),
  quarter("digit-letter", "{quarter:quarterDigit} ~t|q", { needs: "code" }),
  quarter("code-year", "{quarter:quarterCode} de|-|/? {year:year} !{behindNumber}", { needs: "dated-code" }),
  quarter("code-bracketed", "{quarter:quarterCode} {open} {year:year} {close}", { needs: "dated-code" }),
  quarter("code-range", `{quarter:quarterCode} ${BUSINESS_RANGE}`, { fiscal: true, needs: "dated-code" }),
  quarter("code-fiscal-year", `{quarter:quarterCode} {fiscal:business} de|d'? ${BUSINESS_YEAR}`),
  quarter("code-exercise", `{quarter:quarterCode} {business}? ${EXERCISE} ${BUSINESS_YEAR}`),
  quarter("code-fiscal-code", "{quarter:quarterCode} (de l'? | du | d' | - | /)? {fiscal:fiscalYear}"),
  quarter("code-fiscal-letters", "{quarter:quarterCode} {fiscal:fy} ({year:year} | {yy:twoDigits})"),
  quarter("code-fiscal", "{quarter:quarterCode} {fiscal:business}", { needs: "code" }),
  quarter("code-two-digits", "{quarter:quarterCode} {yy:twoDigits}", { needs: "boundary" }),
  quarter("year-code", "{year:year} (~- | ~/)? {quarter:quarterCode}", { needs: "dated-code" }),
  quarter("fiscal-code-code", "{fiscal:fiscalYear} -? {quarter:quarterCode}"),
  quarter("code", "{quarter:quarterCode}", { needs: "code" }),

  half("ordinal-of-exercise", `${HALF} ${HALF_YEARLY} {business}? ${EXERCISE} ${BUSINESS_YEAR}`),
  half("ordinal-of-fiscal-year", `${HALF} ${HALF_YEARLY} ${FISCAL_YEAR} ${BUSINESS_YEAR}`),
  half("ordinal-of-year", `${HALF} ${HALF_YEARLY} ${OF_THE_YEAR}`),
  half("ordinal-fiscal-year", `${HALF} ${HALF_YEARLY} {fiscal:business} de|d'? ${BUSINESS_YEAR}`),
  half("ordinal-fiscal-code", `${HALF} ${HALF_YEARLY} (de l'? | d')? {fiscal:fiscalYear}`),
  half("ordinal-range", `${HALF} ${HALF_YEARLY} de? ${BUSINESS_RANGE}`, { fiscal: true }),
  half("ordinal-year", `${HALF} ${HALF_YEARLY} ${YEAR}`),
  half("ordinal-bracketed", `${HALF} ${HALF_YEARLY} {open} {year:year} {close}`),
  half("ordinal-fiscal", `${HALF} ${HALF_YEARLY} {fiscal:business}`),
  half("ordinal-exercise", `${HALF} ${HALF_YEARLY} {stop:de|d'} ${WHOSE}? {fiscal:exercice} {business}?`),
  half("ordinal", `!dernier ${HALF} ${HALF_YEARLY}`, { needs: "ordinal" }),
  half("last", `{half:lastHalf} ${HALF_YEARLY} {stop:de} ({of:l'} | {this:cette}) an|année {shift:shift}?`),
  half("list", `${EARLIER_HALF} et|ou|puis (le | du | au)? ${HALF} ${HALF_YEARLY} (${YEAR})?`),
  half("part-of-exercise", `{half:halfOrdinal} moitié ${EXERCISE} ${BUSINESS_YEAR}`),
  half("part-of-year", `{half:halfOrdinal} moitié ${OF_THE_YEAR}`),
  half("part-year", "{half:halfOrdinal} moitié de|d' {year:year} !{behindNumber}"),
  half(
    "part",
    "{half:halfOrdinal} moitié de|d' ({of:l'} | {this:cette} | son | leur) (année {shift:shift}? | {fiscal:exercice})",
  ),
  half("glued", "{half:halfGlued} (-? {year:year})?"),
  half("dated-code", "{code:halfDated}"),
  half("digit-letter-year", "{half:halfDigit} ~{year:halfLetterYear}"),
  half("digit-letter-spaced-year", "{half:halfDigit} ~s|h {year:year} !{behindNumber}"),
  half("code-year", "{half:halfCode} de|-|/? {year:year} !{behindNumber}", { needs: "dated-code" }),
  half("code-bracketed", "{half:halfCode} {open} {year:year} {close}", { needs: "dated-code" }),
  half("code-range", `{half:halfCode} ${BUSINESS_RANGE}`, { fiscal: true, needs: "dated-code" }),
  half("code-fiscal-year", `{half:halfCode} {fiscal:business} de|d'? ${BUSINESS_YEAR}`),
  half("code-exercise", `{half:halfCode} {business}? ${EXERCISE} ${BUSINESS_YEAR}`),
  half("code-fiscal-code", "{half:halfCode} (de l'? | du | d' | - | /)? {fiscal:fiscalYear}"),
  half("code-fiscal-letters", "{half:halfCode} {fiscal:fy} ({year:year} | {yy:twoDigits})"),
  half("code-two-digits", "{half:halfCode} {yy:twoDigits}", { needs: "boundary" }),
  half("year-code", "{year:year} (~- | ~/)? {half:halfCode}", { needs: "dated-code" }),
  half("code", "{half:halfCode}", { needs: "code" }),
];
