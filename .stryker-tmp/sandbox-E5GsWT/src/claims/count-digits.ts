/** Leading and trailing zeros, and the decimal point. */
// @ts-nocheck

const NOT_TELLING = /^0\.0*|\.|0+$/g;

/** How many digits of a value tell it from others: 3 of 46.3, 1 of 20,000,000. */
export const countDigits = (value: number): number => String(value).replace(NOT_TELLING, "").length;
