/**
 * A set of numbers as text: sorted, the distances coded by Golomb's code with a power of two (Rice), 13 bits a pair of characters
 * (the alphabet of basE91). Near the least space that a set of hashes can have (Putze, Sanders, Singler: Cache-, Hash- and
 * Space-Efficient Bloom Filters, 2007), and read in one pass.
 * The first character says how many low bits of a distance are written as they are; those above are written as so many ones and a zero.
 */
export const BASE = 91;
export const PAIR_BITS = 13;
/** Printable ASCII without what a template literal would read: « " », « $ », « \\ », « ` ». */
export const ALPHABET = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at)).filter(
  (symbol) => !'"$\\`'.includes(symbol),
);

let values: Uint8Array | undefined;

/** The number of each symbol by its code. */
function readAlphabet(): Uint8Array {
  const built = new Uint8Array(128);
  for (const [value, symbol] of ALPHABET.entries()) built[symbol.charCodeAt(0)] = value;
  return built;
}

/** Reads what `writePlaces` wrote, in order. */
export function readPlaces(text: string): Int32Array {
  values ??= readAlphabet();
  const low = values[text.charCodeAt(0)] as number;
  const most = Math.floor(((text.length - 1) / 2) * PAIR_BITS) / (low + 1);
  const places = new Int32Array(Math.ceil(most) || 0);
  let count = 0;
  let last = -1;
  let ones = 0;
  let rest = 0;
  /** Low bits still to be read of the number at hand; -1 while its ones are counted. */
  let wanted = -1;
  for (let at = 1; at + 1 < text.length; at += 2) {
    const pair = (values[text.charCodeAt(at)] as number) + (values[text.charCodeAt(at + 1)] as number) * BASE;
    /** Bits of the pair not yet read. */
    let held = PAIR_BITS;
    while (held > 0) {
      if (wanted < 0) {
        const run = Math.min(held, Math.clz32(~(pair << (32 - held))));
        ones += run;
        held -= run;
        if (held === 0) break;
        held--;
        wanted = low;
        rest = 0;
      }
      const taken = Math.min(held, wanted);
      held -= taken;
      wanted -= taken;
      rest = (rest << taken) | ((pair >> held) & ((1 << taken) - 1));
      if (wanted > 0) break;
      last += (ones << low) + rest + 1;
      places[count++] = last;
      ones = 0;
      wanted = -1;
    }
  }
  return places.subarray(0, count);
}
