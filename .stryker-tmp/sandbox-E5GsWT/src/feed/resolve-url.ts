/** An absolute http(s) address; null when `address` is none, even beside `base`. */
// @ts-nocheck

export function resolveUrl(address: string | null | undefined, base: string | null): string | null {
  const trimmed = address?.trim();
  if (!trimmed || trimmed.length > LONGEST_ADDRESS) return null;
  try {
    const url = base === null ? new URL(trimmed) : new URL(trimmed, base);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

/** Servers refuse longer ones. */
const LONGEST_ADDRESS = 8192;
