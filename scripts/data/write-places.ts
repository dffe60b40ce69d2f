import { ALPHABET, BASE, PAIR_BITS } from "../../src/mentions/place-set.js";

/** Writes a set of numbers below `limit`. */
export function writePlaces(places: Iterable<number>, limit: number): string {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  if (sorted.length === 0) return "";
  const low = Math.max(0, Math.floor(Math.log2((limit / sorted.length) * Math.LN2)));
  const bits: number[] = [];
  let last = -1;
  for (const place of sorted) {
    const distance = place - last - 1;
    last = place;
    for (let ones = distance >> low; ones > 0; ones--) bits.push(1);
    bits.push(0);
    for (let at = low - 1; at >= 0; at--) bits.push((distance >> at) & 1);
  }
  let text = ALPHABET[low] as string;
  for (let at = 0; at < bits.length; at += PAIR_BITS) {
    let pair = 0;
    // What is behind the last number is ones: they begin a number that never ends.
    for (let bit = at; bit < at + PAIR_BITS; bit++) pair = pair * 2 + (bits[bit] ?? 1);
    text += `${ALPHABET[pair % BASE]}${ALPHABET[Math.floor(pair / BASE)]}`;
  }
  return text;
}
