// @ts-nocheck
import { DepecheOptionsError } from "../options.js";
import { DepecheFeedError } from "./feed-error.js";
import { DepecheFetchError } from "./fetch-error.js";
import type { Network } from "./network.js";
import { BodyTooLarge, gunzip, readBody } from "./read-body.js";
import { readFeed } from "./read-feed.js";
import { isRetryable, retryDelay } from "./retry-delay.js";
import type { Feed, FeedFormat } from "./types.js";

/** What the server said of a feed the last time; given back to it, it answers « not modified » when nothing is new. */
export interface FeedVersion {
  etag?: string | null;
  lastModified?: string | null;
}

export interface FetchFeedOptions {
  previous?: FeedVersion;
  /** For one try, from the first redirect to the last byte; 20,000. */
  timeoutMs?: number;
  /** Of the feed after decompression; 20,000,000. */
  maxBytes?: number;
  /** 5. */
  maxRedirects?: number;
  /** Tries after the first, on 429, 5xx and broken connections; 2. */
  retries?: number;
  /** A server that asks for a longer wait (`Retry-After`) is not waited for; 30,000. */
  maxDelayMs?: number;
  /** Lets addresses of this machine and of private networks pass. */
  allowPrivate?: boolean;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
  /** As of `readFeed`. */
  maxItems?: number;
}

export interface FetchedFeed extends Omit<Feed, "format"> {
  /** Null when the feed was not modified. */
  format: FeedFormat | null;
  /** The server says that nothing changed since `previous`; there is no article then. */
  notModified: boolean;
  /** Where the feed was found, after redirects. */
  address: string;
  /** The address to ask the next time, when every redirect was a permanent one. */
  movedTo: string | null;
  etag: string | null;
  lastModified: string | null;
}

const DEFAULTS = { timeoutMs: 20_000, maxBytes: 20_000_000, maxRedirects: 5, retries: 2, maxDelayMs: 30_000 };
type Limits = typeof DEFAULTS;

const ACCEPT =
  "application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/json;q=0.9, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1";

export function createFetchFeed(network: Network) {
  /**
   * Fetches a feed and reads it: conditional when `previous` is given, compressed, redirects, size and time bounded, tried again
   * with growing pauses on 429, 5xx and broken connections. Addresses of this machine and of private networks are refused, at
   * each redirect, unless `allowPrivate` is set.
   *
   * @throws DepecheFetchError when it could not be fetched.
   * @throws DepecheFeedError when what came is no feed.
   */
  return async function fetchFeed(address: string | URL, options: FetchFeedOptions = {}): Promise<FetchedFeed> {
    const limits = readLimits(options);
    for (let attempt = 0; ; attempt++) {
      const outcome = await tryOnce(String(address), options, limits, network);
      if ("feed" in outcome) return outcome.feed;
      const delay = retryDelay(attempt, outcome.retryAfter, Date.now());
      if (attempt >= limits.retries || delay > limits.maxDelayMs) throw outcome.error;
      await pause(delay, options.signal);
    }
  };
}

function readLimits(options: FetchFeedOptions): Limits {
  const limits: Limits = { ...DEFAULTS };
  for (const name of Object.keys(DEFAULTS) as (keyof Limits)[]) {
    const value = options[name];
    if (value === undefined) continue;
    if (!Number.isInteger(value) || value < 0)
      throw new DepecheOptionsError(name, value, "a whole number of at least 0");
    limits[name] = value;
  }
  return limits;
}

/** A feed, or an error after which another try may do. */
type Outcome = { feed: FetchedFeed } | { error: DepecheFetchError; retryAfter: string | null };

async function tryOnce(address: string, options: FetchFeedOptions, limits: Limits, network: Network): Promise<Outcome> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(TIMEOUT), limits.timeoutMs);
  const stop = (): void => deadline.abort(options.signal?.reason);
  options.signal?.throwIfAborted();
  options.signal?.addEventListener("abort", stop, { once: true });
  try {
    return await fetchAndRead(address, options, limits, network, deadline.signal);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof DepecheFetchError || error instanceof DepecheFeedError) throw error;
    if (deadline.signal.reason === TIMEOUT)
      throw new DepecheFetchError("timeout", address, `no whole answer within ${limits.timeoutMs} ms`);
    if (error instanceof BodyTooLarge)
      throw new DepecheFetchError("too-large", address, `more than ${limits.maxBytes} bytes`);
    const reason = messageOf(error);
    return { error: new DepecheFetchError("network", address, reason, null, { cause: error }), retryAfter: null };
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", stop);
  }
}

const TIMEOUT = Symbol("timeout");

/** `fetch` says « fetch failed » and hides the reason in its cause. */
function messageOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: Error };
  return cause instanceof Error ? `${message} (${cause.message || cause.name})` : message;
}

async function fetchAndRead(
  address: string,
  options: FetchFeedOptions,
  limits: Limits,
  network: Network,
  signal: AbortSignal,
): Promise<Outcome> {
  const { response, found, movedTo } = await follow(address, options, limits, network, signal);
  const { status, headers } = response;
  const version = { etag: headers.get("etag"), lastModified: headers.get("last-modified") };
  const place = { address: found, movedTo };
  if (status === 304) {
    const { etag = null, lastModified = null } = options.previous ?? {};
    const kept = { etag: version.etag ?? etag, lastModified: version.lastModified ?? lastModified };
    const empty = { format: null, title: null, url: null, language: null, articles: [], warnings: [] };
    return { feed: { ...empty, notModified: true, ...place, ...kept } };
  }
  if (!response.ok) {
    await response.body?.cancel();
    const error = new DepecheFetchError(
      "http",
      found,
      `the server answered ${status} ${response.statusText}`.trim(),
      status,
    );
    if (isRetryable(status)) return { error, retryAfter: headers.get("retry-after") };
    throw error;
  }
  const bytes = await gunzip(await readBody(response.body, limits.maxBytes), limits.maxBytes);
  return { feed: { ...read(bytes, found, headers, options.maxItems), notModified: false, ...place, ...version } };
}

function read(bytes: Uint8Array, address: string, headers: Headers, maxItems: number | undefined): Feed {
  const contentType = headers.get("content-type");
  try {
    return readFeed(bytes, {
      url: address,
      ...(contentType === null ? {} : { contentType }),
      ...(maxItems === undefined ? {} : { maxItems }),
    });
  } catch (error) {
    if (!(error instanceof DepecheFeedError)) throw error;
    throw new DepecheFeedError(error.code, `${address}: ${error.message}`, { cause: error });
  }
}

interface Followed {
  readonly response: Response;
  readonly found: string;
  readonly movedTo: string | null;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

async function follow(
  address: string,
  options: FetchFeedOptions,
  limits: Limits,
  network: Network,
  signal: AbortSignal,
): Promise<Followed> {
  let url = parseAddress(address, address);
  const { origin } = url;
  let isPermanent = true;
  for (let redirects = 0; ; redirects++) {
    if (!options.allowPrivate && (await network.isPrivateHost(url.hostname)))
      throw new DepecheFetchError(
        "private-address",
        url.href,
        "the address is of this machine or of a private network; allowPrivate lets it pass",
      );
    signal.throwIfAborted();
    const headers = headersOf(options, url.origin === origin);
    const response = await fetch(url, { headers, redirect: network.redirect, signal });
    const location = response.headers.get("location");
    if (!REDIRECTS.has(response.status) || location === null) {
      const found = network.redirect === "follow" && response.url !== "" ? response.url : url.href;
      return { response, found, movedTo: redirects > 0 && isPermanent ? found : null };
    }
    await response.body?.cancel();
    if (redirects >= limits.maxRedirects)
      throw new DepecheFetchError("too-many-redirects", address, `more than ${limits.maxRedirects} redirects`);
    isPermanent &&= PERMANENT.has(response.status);
    url = parseAddress(location, address, url);
  }
}

function parseAddress(written: string, asked: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(written, base);
  } catch {
    throw new DepecheFetchError("bad-address", asked, `« ${written.slice(0, 200)} » is no address`);
  }
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new DepecheFetchError("bad-address", asked, `only http and https are fetched, not ${url.protocol}`);
  if (url.username !== "" || url.password !== "")
    throw new DepecheFetchError("bad-address", asked, "an address may not carry a name and password; use headers");
  return url;
}

/** The caller's own headers (they may hold a secret) go to the origin that was asked, not to where it redirects. */
function headersOf({ previous, headers }: FetchFeedOptions, isSameOrigin: boolean): Record<string, string> {
  const sent: Record<string, string> = { accept: ACCEPT, "user-agent": "depeche", ...(isSameOrigin ? headers : {}) };
  if (previous?.etag) sent["if-none-match"] = previous.etag;
  if (previous?.lastModified) sent["if-modified-since"] = previous.lastModified;
  return sent;
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", stop, { once: true });
  });
}
