// @ts-nocheck
export type FetchErrorCode =
  | "bad-address"
  /** The address is of this machine or of a private network; `allowPrivate` lets it pass. */
  | "private-address"
  | "too-many-redirects"
  | "timeout"
  | "too-large"
  /** The server answered with an error; `status` is its number. */
  | "http"
  | "network";

/** A feed could not be fetched; the message names the address. */
export class DepecheFetchError extends Error {
  override readonly name = "DepecheFetchError";
  constructor(
    readonly code: FetchErrorCode,
    readonly address: string,
    message: string,
    readonly status: number | null = null,
    options?: ErrorOptions,
  ) {
    super(`${address}: ${message}`, options);
  }
}
