/** The same numbers with room for more behind them. */
// @ts-nocheck

export function grown<Numbers extends Int32Array | Uint8Array>(numbers: Numbers, length: number): Numbers {
  const longer = new (numbers.constructor as new (length: number) => Numbers)(length);
  longer.set(numbers);
  return longer;
}
