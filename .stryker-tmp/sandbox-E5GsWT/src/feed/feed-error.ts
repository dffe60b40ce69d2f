// @ts-nocheck
export type FeedErrorCode = "empty" | "not-a-feed" | "html-page" | "opml" | "too-large" | "unreadable" | "not-a-page";

/** What was given is no feed, or no page, that can be read; the message says what it looks like instead. */
export class DepecheFeedError extends Error {
  override readonly name = "DepecheFeedError";
  constructor(
    readonly code: FeedErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
