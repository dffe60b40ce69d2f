/** Half a second, doubled each time. */
// @ts-nocheck

const FIRST_DELAY_MS = 500;

/** Milliseconds before the next try: `Retry-After` (seconds or an HTTP date) where it is there and longer than the backoff. */
export function retryDelay(attempt: number, retryAfter: string | null, now: number): number {
  const backoff = FIRST_DELAY_MS * 2 ** attempt;
  const said = retryAfter?.trim() ?? "";
  const asked = /^\d{1,9}$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now;
  return Number.isFinite(asked) ? Math.max(backoff, asked) : backoff;
}

/** 429 and the server's own failures; 501 and 505 will not change. */
export const isRetryable = (status: number): boolean =>
  status === 429 || (status >= 500 && status !== 501 && status !== 505);
