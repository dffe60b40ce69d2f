/** `depeche/feed` in Node: feeds and pages to articles. */
// @ts-nocheck

import { createFetchFeed } from "./fetch-feed.js";
import { network } from "./network.node.js";

export { DepecheFeedError, type FeedErrorCode } from "./feed-error.js";
export { DepecheFetchError, type FetchErrorCode } from "./fetch-error.js";
export type { FeedVersion, FetchedFeed, FetchFeedOptions } from "./fetch-feed.js";
export { type ReadFeedOptions, readFeed } from "./read-feed.js";
export type { LivePage, ReadPageOptions } from "./read-page.js";
export { readPage } from "./read-page.node.js";
export type * from "./types.js";
export const fetchFeed = createFetchFeed(network);
