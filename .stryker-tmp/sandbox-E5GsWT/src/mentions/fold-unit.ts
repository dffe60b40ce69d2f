// @ts-nocheck
import { foldForm } from "./fold-form.js";

/** Above this, scripts without case or accents: a unit is itself. */
const MEMO_SIZE = 0x3000;
let memo: Int32Array | undefined;

const SECOND_SHIFT = 16;

/** A UTF-16 unit as `foldForm` has it, in lower case: 0 when it is not read, and in the high half a second unit (« œ » → « o », « e »). */
export function foldUnit(unit: number): number {
  if (unit >= MEMO_SIZE) return unit;
  memo ??= new Int32Array(MEMO_SIZE).fill(-1);
  const known = memo[unit] as number;
  if (known >= 0) return known;
  const folded = foldForm(String.fromCharCode(unit)).toLowerCase();
  const value = folded === "" ? 0 : folded.charCodeAt(0) | ((folded.charCodeAt(1) || 0) << SECOND_SHIFT);
  memo[unit] = value;
  return value;
}

export const firstOf = (folded: number): number => folded & 0xffff;
export const secondOf = (folded: number): number => folded >>> SECOND_SHIFT;
