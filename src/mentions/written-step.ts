/** Digits with their grouping and decimals, the first of a surface and those behind. */
const NUMBER = /[0-9]+(?:[ \u00a0\u2009\u202f.,'’][0-9]+)*/g;
const SEPARATORS = /[^0-9]/g;
/** A separator before exactly three digits parts thousands; a comma does so only where two of them stand (« 1,234,567 »). */
const GROUPED = /^[0-9]{1,3}(?:(?:[ \u00a0\u2009\u202f.'’][0-9]{3})+|(?:,[0-9]{3}){2,})(?:[.,][0-9]{1,2})?$/;
const DECIMALS = /[.,]([0-9]+)$/;

/**
 * The last place that a number was written to, in the unit of `value`: 0.1 for « 46,3 % », 100,000 for « 48,6 millions d'euros », 1 for
 * « 620 salariés ». Half of it on either side is what the writer may have rounded away. Numbers in words are taken to their last digit
 * that is not zero, or to their scale.
 *
 * @param value the number's value in main units, one of those that `surface` says.
 */
export function writtenStep(surface: string, value: number): number {
  let step = Number.POSITIVE_INFINITY;
  for (const [digits] of surface.matchAll(NUMBER)) {
    const places = decimalPlaces(digits);
    const written = Number(digits.replace(SEPARATORS, "")) / 10 ** places;
    const scale = written === 0 ? 1 : Math.abs(value) / written;
    const power = Math.round(Math.log10(scale));
    if (Math.abs(scale / 10 ** power - 1) < 1e-9) step = Math.min(step, 10 ** (power - places));
  }
  return step === Number.POSITIVE_INFINITY ? roundStep(value) : step;
}

function decimalPlaces(digits: string): number {
  const decimals = DECIMALS.exec(digits)?.[1];
  if (decimals === undefined) return 0;
  if (!GROUPED.test(digits)) return decimals.length;
  return decimals.length < 3 ? decimals.length : 0;
}

/** The place of the last digit that is not zero, but no more than the scale a number is said in: 1e5 for 48,600,000, 1e6 for 50,000,000. */
export function roundStep(value: number): number {
  const magnitude = Math.abs(value);
  if (magnitude === 0 || !Number.isFinite(magnitude)) return 1;
  const scale = magnitude < 1000 ? 1 : 1000 ** Math.floor(Math.log10(magnitude) / 3 + 1e-9);
  let step = scale;
  while (step > magnitude * 1e-12 && !isMultiple(magnitude, step)) step /= 10;
  return step;
}

const isMultiple = (value: number, step: number): boolean => Math.abs(value / step - Math.round(value / step)) < 1e-6;
