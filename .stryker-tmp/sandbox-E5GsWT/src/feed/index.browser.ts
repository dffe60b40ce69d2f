/** `depeche/feed` in browsers: the same names as in Node, with the browser's own DOM and network. */
// @ts-nocheck

import { createFetchFeed } from "./fetch-feed.js";
import { network } from "./network.browser.js";

export { DepecheFeedError, type FeedErrorCode } from "./feed-error.js";
export { DepecheFetchError, type FetchErrorCode } from "./fetch-error.js";
export type { FeedVersion, FetchedFeed, FetchFeedOptions } from "./fetch-feed.js";
export { type ReadFeedOptions, readFeed } from "./read-feed.js";
export { readPage } from "./read-page.browser.js";
export type { LivePage, ReadPageOptions } from "./read-page.js";
export type * from "./types.js";
export const fetchFeed = createFetchFeed(network);
